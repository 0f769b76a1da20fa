import { cut } from '../../src/basics/messages.ts';
import { addressesOf, lostAddresses, readSite } from '../published/addresses.ts';
import { MAX_TEXT } from './form.ts';
import type { Changes } from './form.ts';

type Broken = Changes['broken']['shown'][number];

const splitAt = (text: string, sign: string): [string, string] => {
  const n = text.indexOf(sign);
  return n === -1 ? [text, ''] : [text.slice(0, n), text.slice(n + sign.length)];
};

/** The id of the entry that a path is of: `a` for `/events/a/`. */
const idOf = (path: string): string => path.split('/').findLast((part) => part !== '') ?? '';

/**
 * The addresses of one site that lead nowhere in another, pages first. The places on a page that is
 * gone, and the places of its entry on other pages, stand in the line of the page: whoever brings
 * it back brings these back. A place that several pages had is one line too.
 */
export async function brokenAddresses(before: string, after: string): Promise<Broken[]> {
  const [old, fresh] = [await readSite(before), await readSite(after)];
  const lost = lostAddresses(addressesOf(old), fresh).map((line) => {
    const [address, why] = splitAt(line, ': ');
    const [path, anchor] = splitAt(address, '#');
    return { path, anchor, why };
  });
  const gone = new Set(lost.filter(({ anchor }) => anchor === '').map(({ path }) => path));
  const goneIds = new Set([...gone].map(idOf));
  const onGone = Map.groupBy(lost, ({ path }) => path);
  const pages = [...gone].map((path) => {
    const all = onGone.get(path) ?? [];
    const places = all.length - 1;
    const why = all.find(({ anchor }) => anchor === '')?.why ?? '';
    const also = places === 0 ? '' : `, nor are ${places} places on it`;
    return { address: path, why: `${why}${also}` };
  });
  const lostPlaces = lost.filter(
    ({ path, anchor }) => !gone.has(path) && anchor !== '' && !goneIds.has(anchor),
  );
  const places = [...Map.groupBy(lostPlaces, ({ anchor }) => anchor).values()].flatMap(
    ([first, ...others]) => {
      if (first === undefined) return [];
      const also = others.length === 0 ? '' : `, nor have ${others.length} more pages`;
      return [{ address: `${first.path}#${first.anchor}`, why: `${first.why}${also}` }];
    },
  );
  return [...pages, ...places].map(({ address, why }) => ({
    address: cut(address, MAX_TEXT),
    why: cut(why, MAX_TEXT),
  }));
}
