import type { APIRoute } from 'astro';
import { getSite } from '../astro/site.ts';
import { sitemap } from '../exports/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(await getSite()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
