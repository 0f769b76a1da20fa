import { z } from 'zod';
import { addProblem, shown } from './problemOfField.ts';

const HTTPS = 'https://';
const HTTP = 'http://';

/** What was expected of an address that begins with none of some words; nothing where it does. */
function expectedOf(value: string, beginnings: readonly string[]): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !beginnings.some((one) => value.startsWith(one) && url.href.startsWith(one)))
    return `one that begins with ${beginnings.join(' or ')}`;
  return url.username || url.password ? 'one with no name or password before its host' : undefined;
}

/**
 * What was expected of an address that may not be linked to; nothing where it may. Only https is
 * allowed: other schemes can run code or tell others what is read. A name before the host, as in
 * https://name@host, can be mistaken for the host.
 */
export const expectedOfAddress = (value: string): string | undefined => expectedOf(value, [HTTPS]);

const addressWith = (beginnings: readonly string[]) =>
  z
    .string()
    .superRefine((value, context) => {
      const expected = expectedOf(value, beginnings);
      if (expected === undefined) return;
      const message = `Unexpected address “${shown(value)}”, expected ${expected}`;
      addProblem(context, 'address-not-https', message);
    })
    .meta({
      pattern: `^(?:${beginnings.join('|')})`,
      patternErrorMessage: `Expected an address that begins with ${beginnings.join(' or ')}.`,
    });

/** An address that a page links to. */
export const httpsAddress = addressWith([HTTPS]);

/** Where a document stands, or stood. With plain http it is shown, and no page links to it. */
export const documentAddress = addressWith([HTTPS, HTTP]);

/** The address to link to, of one that is shown; nothing for plain http. */
export const linkable = (address: string | undefined): string | undefined =>
  address?.startsWith(HTTPS) === true ? address : undefined;

const EMAIL = z.email();

/** Whether a way to reach somebody is an e-mail address, not a page. */
export const isEmail = (contact: string): boolean => EMAIL.safeParse(contact).success;

/** Where a reader can reach somebody: an e-mail address, or a page. */
export const contactAddress = z
  .string()
  .superRefine((value, context) => {
    if (isEmail(value) || expectedOfAddress(value) === undefined) return;
    const message = `Unexpected contact “${shown(value)}”, expected an e-mail address or a page`;
    addProblem(context, 'contact-form', message);
  })
  .meta({
    pattern: `^${HTTPS}|@`,
    patternErrorMessage: 'Expected an e-mail address or a page that begins with https://.',
  });

/** What Git takes in no name of a branch (git-check-ref-format). */
const NO_BRANCH = /^$|[\s\p{C}~^:?*[\\]|\.\.|@\{|^[-/.]|\/[/.]|[/.]$|\.lock(?:\/|$)/u;

/** The name of a branch of a repository. */
export const branchName = z
  .string()
  .superRefine((value, context) => {
    if (!NO_BRANCH.test(value)) return;
    const message = `Unexpected branch “${shown(value)}”, expected a name that Git takes`;
    const tip = 'Write it as the repository has it, such as main.';
    addProblem(context, 'wrong-type', message, tip);
  })
  .meta({ pattern: '^\\S+$', patternErrorMessage: 'Expected the name of a branch.' });

/** The name of a page at the end of an address, under which no other page could stand. */
const PAGE = /[^/]+\.(?:x?html?|php\d?|aspx?|jsp|cgi)$/i;

/** What was expected of the address of a site, of which every other address is made. */
function expectedOfSite(value: string): string | undefined {
  const { pathname, search, hash } = new URL(value);
  if (search || hash || /[?#]$/.test(value)) return 'one without ? and #';
  if (PAGE.test(pathname)) return 'one without a file at its end';
  if (pathname.includes('//')) return 'one without an empty step (//) in its path';
  return /%(?![0-9a-f]{2})/i.test(pathname)
    ? 'one in which two of 0–9 and A–F stand behind every %'
    : undefined;
}

/** The address of the site itself. */
export const siteAddress = httpsAddress.superRefine((value, context) => {
  if (expectedOfAddress(value) !== undefined) return;
  const expected = expectedOfSite(value);
  if (expected === undefined) return;
  const message = `Unexpected address “${shown(value)}”, expected ${expected}`;
  const { origin, pathname } = new URL(value);
  const home = `${origin}${pathname.replace(PAGE, '')}`;
  const tip = expectedOfSite(home) === undefined ? `Write ${home}.` : undefined;
  addProblem(context, 'site-address', message, tip);
});

/** The address of a site as browsers send it, with a slash at its end. */
export function siteUrl(site: string): URL {
  const { origin, pathname } = new URL(site);
  return new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, origin);
}
