import type { APIRoute } from 'astro';
import { getSite } from '../astro/site.ts';
import { jsonFeed } from '../exports/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(jsonFeed(await getSite()), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
