import type { APIRoute } from 'astro';
import { getSite } from '../../../astro/site.ts';
import { sourcesCsv } from '../../../exports/entryTables.ts';

export const GET: APIRoute = async () =>
  new Response(sourcesCsv(await getSite()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
