import type { APIRoute } from 'astro';
import { getSite } from '../astro/site.ts';
import { calendarFile } from '../exports/calendar.ts';

export const GET: APIRoute = async () =>
  new Response(calendarFile(await getSite()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
