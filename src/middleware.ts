import type { MiddlewareHandler } from 'astro';
import { getSite } from './astro/getSite.ts';

/** Gives the site to every page, component and file, in a build and while editing. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const site = await getSite();
  Object.assign(locals, { site, words: site.words, addresses: site.addresses });
  return next();
};
