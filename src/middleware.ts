import type { MiddlewareHandler } from 'astro';
import { getSite } from './astro/getSite.ts';

/** Gives the site to every page, component and file, in a build and while editing. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const site = await getSite();
  locals.site = site;
  locals.words = site.words;
  locals.addresses = site.addresses;
  return next();
};
