import type { APIRoute } from 'astro';
import { getSite } from '../../../astro/site.ts';
import { claimsCsv } from '../../../exports/claimsCsv.ts';

export const GET: APIRoute = async () =>
  new Response(claimsCsv(await getSite()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
