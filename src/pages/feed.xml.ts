import type { APIRoute } from 'astro';
import { getSite } from '../astro/site.ts';
import { atomFeed } from '../exports/feeds.ts';

export const GET: APIRoute = async () =>
  new Response(atomFeed(await getSite()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
