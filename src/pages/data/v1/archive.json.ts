import type { APIRoute } from 'astro';
import { getSite } from '../../../astro/site.ts';
import { archiveJson } from '../../../exports/archiveJson.ts';

export const GET: APIRoute = async () =>
  new Response(archiveJson(await getSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
