import { z } from 'zod';
import { addressTip, bareEmail } from './meantAddress.ts';
import { addProblem, shown } from './problemOfField.ts';

const HTTPS = 'https://';
const HTTP = 'http://';

/** Addresses that browsers take and that lead nowhere, or elsewhere than was meant. */
const SLIPS: readonly [RegExp, expected: string][] = [
  [/^https?:\/+https?(?::|\/\/)/i, 'one that begins with https:// once'],
  [/[\s|]https?:|[,;]https?:/i, 'one address alone'],
  [/…|\.{3}$/, 'the whole address, without … in it'],
  [/\\/, 'one with / in place of \\'],
  [/^[^/]+\/\/[^/?#]*,/, 'one without a comma in its host'],
  [/^[^/]+\/\/[^/?#.[]*(?:[/?#]|$)/, 'one with a dot in its host'],
  // The names of pages of a wiki may end in one.
  [/^(?!.*\/wiki\/).*\.$/, 'one without a full stop at its end'],
  [/[,;]$/, 'one without a comma or semicolon at its end'],
];

/** What was expected of an address that begins with none of some words; nothing where it does. */
function expectedOf(value: string, beginnings: readonly string[]): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !beginnings.some((one) => value.startsWith(one) && url.href.startsWith(one)))
    return `one that begins with ${beginnings.join(' or ')}`;
  if (url.username || url.password) return 'one with no name or password before its host';
  return SLIPS.find(([slip]) => slip.test(value))?.[1];
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
      const isTaken = (one: string): boolean => expectedOf(one, beginnings) === undefined;
      addProblem(context, 'address-not-https', message, addressTip(value, isTaken));
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
    const email = bareEmail(value);
    const isPage = (one: string): boolean => expectedOfAddress(one) === undefined;
    const tip = isEmail(email) ? `Write ${email}.` : addressTip(value, isPage);
    addProblem(context, 'contact-form', message, tip);
  })
  .meta({
    pattern: `^${HTTPS}|@`,
    patternErrorMessage: 'Expected an e-mail address or a page that begins with https://.',
  });

/** What stands behind a repository in the address of one of its pages. */
const WITHIN = /\/(?:-\/|(?:tree|blob|src|commits?|issues|pulls?|branches|wiki)(?:\/|$)).*/;

/** The address of a repository without that of a page in it. */
function repositoryOf(value: string): string {
  const { origin, pathname } = new URL(value);
  const [, user = '', repo = ''] = pathname.split('/');
  // On GitHub a repository lies in no further folder.
  const isPage = origin === 'https://github.com' || WITHIN.test(pathname.slice(user.length + 1));
  if (!isPage) return `${origin}${pathname}`;
  if (origin === 'https://github.com') return `${origin}/${user}/${repo}`;
  return `${origin}/${user}${pathname.slice(user.length + 1).replace(WITHIN, '')}`;
}

/** The address of a repository: it has the name of who it belongs to, and its own. */
export const repositoryAddress = httpsAddress.superRefine((value, context) => {
  if (expectedOfAddress(value) !== undefined) return;
  const meant = repositoryOf(value);
  const isWhole = new URL(meant).pathname.split('/').filter(Boolean).length > 1;
  const isPage = meant.replace(/\/$/, '') !== new URL(value).href.replace(/\/$/, '');
  if (isWhole && !isPage) return;
  const message = `Unexpected address “${shown(value)}”, expected that of a repository`;
  const tip = isWhole
    ? `Write ${meant}.`
    : 'Write the name of the repository behind it, as in https://github.com/user/repo.';
  addProblem(context, 'address-not-https', message, tip);
});

/** What Git takes in no name of a branch (git-check-ref-format). */
const NO_BRANCH = /^$|[\s\p{C}~^:?*[\\]|\.\.|@\{|^[-/.]|\/[/.]|[/.]$|\.lock(?:\/|$)/u;

/** What stands before a branch where Git names it in full, and in the address of its page. */
const IN_FULL = /^refs\/heads\/|^https:\/\/.*\/(?:tree|src\/branch)\//;

/** The name of a branch of a repository. */
export const branchName = z
  .string()
  .superRefine((value, context) => {
    if (!NO_BRANCH.test(value) && !IN_FULL.test(value)) return;
    const message = `Unexpected branch “${shown(value)}”, expected a name that Git takes`;
    const meant = value.trim().replace(IN_FULL, '');
    const isMeant = meant !== value && !NO_BRANCH.test(meant);
    const tip = `Write ${isMeant ? meant : 'it as the repository has it, such as main'}.`;
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
