import { filesIn } from '../site/support/folder.ts';
import { pathOf, readPages } from '../site/support/pages.ts';

/** What stands at one address of a site. */
export interface Target {
  /** what can stand behind # there */
  anchors: ReadonlySet<string>;
  /** the address that the page only leads on to */
  movedTo?: string;
  /**
   * what stays of an entry: of one that was merged into another its claims, of one whose words had
   * to go a line. A browser that looks for more there shows the beginning of the page.
   */
  stays?: 'claims' | 'line';
}

/** Every address of a site, without the path that the site is served from: `/events/<id>/`. */
export type Site = ReadonlyMap<string, Target>;

/** What pages load by themselves and nobody links to. Most of the names have hashes in them. */
const MACHINERY = /^\/(?:_astro|pagefind|contribute\/files)\/|^\/contribute\/index\.json$/;

/** The pages of entries. */
const ENTRY = /^(?:events|sources|actors|measures)\/./;

/** What stays on the page of an entry that search engines should leave out. */
const staysWith = (anchors: ReadonlySet<string>): 'claims' | 'line' =>
  [...anchors].every((id) => id === '_main') ? 'line' : 'claims';

/** Reads the addresses and anchors of a built site. */
export async function readSite(folder: string): Promise<Site> {
  const site = new Map<string, Target>();
  for (const file of await filesIn(folder)) {
    const address = `/${pathOf(file)}`;
    if (!MACHINERY.test(address)) site.set(address, { anchors: new Set() });
  }
  const pages = await readPages(folder);
  const canonicalOf = ($: (typeof pages)[number]['$']): string =>
    $('link[rel="canonical"]').attr('href') ?? '';
  const home = pages.find(({ path }) => path === '');
  const base = home ? new URL(canonicalOf(home.$)).href : '';
  for (const { path, $, redirects } of pages) {
    const ids = $('[id]').toArray();
    const anchors = new Set(ids.map((element) => element.attribs.id ?? ''));
    const isHidden = $('meta[name="robots"]').attr('content')?.includes('noindex') === true;
    site.set(`/${path}`, {
      anchors,
      ...(isHidden && !redirects && ENTRY.test(path) ? { stays: staysWith(anchors) } : {}),
      ...(redirects ? { movedTo: `/${canonicalOf($).slice(base.length)}` } : {}),
    });
  }
  return site;
}

/** The addresses of a site and of all its anchors, one a line, sorted. */
export const addressesOf = (site: Site): string[] =>
  [...site]
    .flatMap(([path, { anchors }]) => [path, ...[...anchors].map((id) => `${path}#${id}`)])
    .sort();

function splitAnchor(address: string): { path: string; anchor: string } {
  const [path = '', ...rest] = address.split('#');
  return { path, anchor: rest.join('#') };
}

/** Whether an entry’s page, or the one that it leads on to, only says that its words had to go. */
function isRemoved(site: Site, path: string): boolean {
  const target = site.get(path);
  return site.get(target?.movedTo ?? path)?.stays === 'line';
}

/** Whether what stood at an address was of an entry whose words had to go, and went with them. */
const wentAlong = (site: Site, { path, anchor }: { path: string; anchor: string }): boolean =>
  isRemoved(site, `/events/${anchor}/`) ||
  (path.endsWith('.csv') && isRemoved(site, path.replace(/\.csv$/, '/')));

/**
 * Why an address no longer leads to what was published there. A page that has moved is followed,
 * with the anchor, as a browser follows it.
 * @returns `undefined` when the address is kept
 */
function whyLost(site: Site, address: string, passed: readonly string[] = []): string | undefined {
  const { path, anchor } = splitAnchor(address);
  const target = site.get(path);
  const led = passed.length > 0;
  if (wentAlong(site, { path, anchor })) return undefined;
  if (!target) return led ? `leads to ${path}, where nothing is` : 'nothing is there any more';
  if (target.movedTo === undefined) {
    if (anchor === '' || target.anchors.has(anchor)) return undefined;
    if (target.stays === 'line' || (target.stays && anchor.startsWith('_'))) return undefined;
    return led
      ? `leads to ${path}, which has no #${anchor}`
      : `the page has no #${anchor} any more`;
  }
  if (passed.includes(path)) return 'leads round in a circle';
  const next = anchor === '' ? target.movedTo : `${target.movedTo}#${anchor}`;
  return whyLost(site, next, [...passed, path]);
}

/** The published addresses that a site no longer keeps, each with the reason. */
export const lostAddresses = (published: readonly string[], site: Site): string[] =>
  published.flatMap((address) => {
    const why = whyLost(site, address);
    return why === undefined ? [] : `${address}: ${why}`;
  });
