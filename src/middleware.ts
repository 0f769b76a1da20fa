import type { MiddlewareHandler } from 'astro';
import { sequence } from 'astro:middleware';
import { getSite } from './astro/getSite.ts';
import { nameThePage } from './astro/nameThePage.ts';

/** Gives the site to every page, component and file, in a build and while editing. */
const giveSite: MiddlewareHandler = async ({ locals }, next) => {
  const site = await getSite();
  locals.site = site;
  locals.words = site.words;
  locals.lang = site.lang;
  locals.addresses = site.addresses;
  return next();
};

export const onRequest = sequence(nameThePage, giveSite);
