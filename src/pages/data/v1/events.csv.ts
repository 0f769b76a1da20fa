import type { APIRoute } from 'astro';
import { getSite } from '../../../astro/site.ts';
import { eventsCsv } from '../../../exports/entryTables.ts';

export const GET: APIRoute = async () =>
  new Response(eventsCsv(await getSite()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
