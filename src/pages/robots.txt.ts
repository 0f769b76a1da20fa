import type { APIRoute } from 'astro';
import { getSite } from '../astro/site.ts';
import { robots } from '../exports/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(robots(await getSite()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
