import type { APIRoute } from 'astro';
import { getSite } from '../../../astro/site.ts';
import { archiveSchemaJson } from '../../../exports/archiveJson.ts';

export const GET: APIRoute = async () =>
  new Response(archiveSchemaJson(await getSite()), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
