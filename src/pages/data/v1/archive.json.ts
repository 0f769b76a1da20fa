import type { APIRoute } from 'astro';
import { getSite } from '../../../astro/site.ts';
import { archiveJson } from '../../../views/data.ts';

export const GET: APIRoute = async () =>
  new Response(archiveJson(await getSite()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
