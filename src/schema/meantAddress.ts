/*
 * What address was meant by a text that is none that a page can link to. Each reading is checked
 * again, so that only addresses are offered that the field takes.
 */

/** Characters of the longest text that is read so. */
const MAX_LENGTH = 1000;

/** What can be meant as https://, however it is misspelt, doubled or taken apart. */
const SCHEME = /^(?:[htpsx]{3,7}(?:\s*[:;]+\s*\/*|\/{2,})\s*|:?\/{2,})/i;

/** The inside of a Markdown link. */
const LINK = /^\[[^\]]*\]\(\s*<?(.+?)>?\s*\)$/;

/** What Git calls a repository where it asks for a key: git@host:user/repo.git. */
const FOR_GIT = /^(?:ssh:\/\/)?git@([^\s:/]+)[:/]+(.+)$/;

/** A host of words with dots between them, the last of which is of letters. */
const HOST =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:\p{L}{2,}|xn--[a-z\d-]+)(?::\d+)?(?=[/?#]|$)/u;

/** Where one of several addresses ends. */
const BETWEEN = /[\s|]+|[,;](?=https?:)/;

const withoutFrame = (text: string): string =>
  text.replace(/^[<("'“‘«]+/, '').replace(/[>"'”’»]+$|(?<!\([^)]*)\)+$/, '');

/** One address, mended; nothing where the text has no host. */
function mended(text: string): string | undefined {
  let rest = withoutFrame(text)
    .replaceAll('\\', '/')
    .replace(FOR_GIT, (_, host: string, path: string) => `${host}/${path.replace(/\.git$/, '')}`);
  const isPlain = /^http:\/\/(?!https?:)/.test(rest);
  while (SCHEME.test(rest)) rest = rest.replace(SCHEME, '');
  const [host = ''] = /^[^/?#]*/.exec(rest) ?? [];
  rest = `${host.replaceAll(',', '.')}${rest.slice(host.length)}`.replace(/[.,;]+$/, '');
  return HOST.test(rest) ? `${isPlain ? 'http' : 'https'}://${rest}` : undefined;
}

/**
 * The addresses that a text was most likely meant to be: none where one is cut short or cannot be
 * told from other words.
 * @param isTaken whether the field takes an address
 */
function meantAddresses(value: string, isTaken: (address: string) => boolean): string[] {
  const text = value
    .trim()
    .replace(LINK, '$1')
    .replace(SCHEME, (scheme) => scheme.trim());
  if (text.length > MAX_LENGTH || /…|\.{3}/.test(text)) return [];
  const joined = text.replace(/^([htpsx]{3,7})\s*[:;]+\s*(?:\/+\s*)?/i, '$1://');
  const pieces = joined.split(BETWEEN).filter((piece) => piece !== '');
  const known = pieces.filter((piece) => SCHEME.test(withoutFrame(piece)));
  const found = (pieces.length > 1 ? known : pieces).map(mended);
  return [
    ...new Set(found.filter((one) => one !== undefined && one !== value && isTaken(one))),
  ].filter((one) => one !== undefined);
}

/** What to write in place of a text that is no address; nothing where that cannot be told. */
export function addressTip(
  value: string,
  isTaken: (address: string) => boolean,
): string | undefined {
  const meant = meantAddresses(value, isTaken);
  if (meant.length === 0) return undefined;
  return `Write ${meant.join(' or ')}${meant.length > 1 ? ', whichever is meant' : ''}.`;
}

/** The e-mail address within what some programs put around it; else the text itself. */
export const bareEmail = (text: string): string =>
  text
    .trim()
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/^mailto:\/*/i, '')
    .replace(/\?.*$/, '')
    .replace(/ ?[([]at[)\]] ?/i, '@')
    .replace(/ ?[([]dot[)\]] ?/gi, '.')
    .replace(/[.,;]+$/, '');
