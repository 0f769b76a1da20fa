import { folded } from '../text/folding.ts';
import { claimAddressOf } from './claimAddress.ts';
import { isId } from './idForm.ts';

/** A text without what citations, paths and addresses of pages put around an id. */
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^[[("'“‘`@]+|[\])"'”’`,;]+$/g, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/\.(?:md|ya?ml)$/i, '');

/**
 * The id that a text was most likely meant to be: one within a citation, a path or an address, or a
 * name in letters that ids have. Nothing for a name with others: how another language spells them
 * is not known here, and half a name would mislead.
 */
export function meantId(text: string): string | undefined {
  const plain = folded(bare(text));
  if (/\p{Cc}/u.test(text)) return undefined;
  if (/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain)) return undefined;
  const id = plain
    .replace(/(?<=[a-z])['’]s?(?![a-z])|['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return isId(id) ? id : undefined;
}

/** The address of a claim that a text was most likely meant to be, where it names both parts. */
export function meantClaimAddress(text: string): string | undefined {
  const [before = '', claim = '', ...more] = text
    .trim()
    .replace(/ *[#:>]+ */, '#')
    .split('#');
  const event = meantId(before);
  const id = meantId(claim);
  if (event === undefined || id === undefined || more.length > 0) return undefined;
  return claimAddressOf(event, id);
}
