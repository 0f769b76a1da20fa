import { cut } from '../../src/basics/messages.ts';
import { changedLines } from './changedLines.ts';
import type { ChangedLine } from './changedLines.ts';
import { firstOf, MAX_SHOWN, MAX_TEXT } from './form.ts';
import type { ChangedPage, Changes } from './form.ts';
import type { ReaderPage } from './readerPages.ts';

/** The pages of a site by their paths. */
export type Pages = ReadonlyMap<string, ReaderPage>;

interface PageChange extends Pick<ChangedPage, 'change' | 'path' | 'from' | 'title'> {
  lines: ChangedLine[];
}

/** What is written by hand, the most important first. All other pages are made of it. */
const WRITTEN = ['events', 'sources', 'actors', 'measures', 'threads', 'places', 'about'];

/** The share of lines from which on a page that came is one that went, under another address. */
const SAME_PAGE = 0.6;

const isPage = (page: ReaderPage | undefined): page is ReaderPage =>
  page !== undefined && page.movedTo === undefined;

const pagesOf = (pages: Pages): ReaderPage[] => [...pages.values()].filter(isPage);

const kindOf = ({ path }: Pick<ReaderPage, 'path'>): string => path.split('/')[1] ?? '';

function haveOneText(a: ReaderPage, b: ReaderPage): boolean {
  const [left, right] = [new Set(a.lines), new Set(b.lines)];
  const all = left.union(right).size;
  return all > 0 && left.intersection(right).size / all >= SAME_PAGE;
}

/**
 * The old path of each page that has a new one, whether the old one leads on or is gone.
 * @returns old paths by new ones
 */
export function movedPages(before: Pages, after: Pages): Map<string, string> {
  const moves = new Map<string, string>();
  const came = pagesOf(after).filter(({ path }) => !isPage(before.get(path)));
  const went = pagesOf(before).filter(({ path }) => !isPage(after.get(path)));
  for (const old of went) {
    const target = after.get(old.path)?.movedTo;
    const fresh = came.find((page) =>
      target === undefined
        ? kindOf(page) === kindOf(old) && !moves.has(page.path) && haveOneText(old, page)
        : page.path === target,
    );
    if (fresh) moves.set(fresh.path, old.path);
  }
  return moves;
}

/** What became of each page whose text is not what it was. */
function changesOf(before: Pages, after: Pages, moves: ReadonlyMap<string, string>): PageChange[] {
  const oldLines = new Set([...before.values()].flatMap(({ lines }) => lines));
  const changes = pagesOf(after).flatMap((page): PageChange[] => {
    const { path, title } = page;
    const from = moves.get(path);
    const old = before.get(from ?? path);
    if (!isPage(old)) {
      // What other pages say already, such as headings, is not what is new of it.
      const fresh = page.lines.filter((line) => !oldLines.has(line));
      const lines = fresh.map((line): ChangedLine => ['+', cut(line, MAX_TEXT)]);
      return [{ change: 'added', path, title, lines }];
    }
    const lines = changedLines(old.lines, page.lines);
    if (from !== undefined) return [{ change: 'moved', path, from, title, lines }];
    return lines.length === 0 ? [] : [{ change: 'changed', path, title, lines }];
  });
  const moved = new Set(moves.values());
  const removed = pagesOf(before)
    .filter(({ path }) => !isPage(after.get(path)) && !moved.has(path))
    .map(({ path, title }): PageChange => ({ change: 'removed', path, title, lines: [] }));
  return [...changes, ...removed];
}

/** Of changes in the order given: each without the lines that those before it have. */
function withoutRepeats(changes: readonly PageChange[]): PageChange[] {
  const shown = new Set<string>();
  return changes.map((change) => {
    const lines = change.lines.filter((line) => !shown.has(line.join('')));
    for (const line of lines) shown.add(line.join(''));
    return { ...change, lines };
  });
}

const shownPage =
  (max: number) =>
  ({ change, path, from, title, lines }: PageChange): ChangedPage => ({
    change,
    path: cut(path, MAX_TEXT),
    ...(from === undefined ? {} : { from: cut(from, MAX_TEXT) }),
    title: cut(title, MAX_TEXT),
    lines: firstOf(lines, max),
  });

/** How many pages have the same text in other markup. */
function countLooks(before: Pages, after: Pages, changes: readonly PageChange[]): number {
  const changed = new Set(changes.map(({ path }) => path));
  return pagesOf(after).filter(({ path, html }) => {
    const old = before.get(path);
    return isPage(old) && old.html !== html && !changed.has(path);
  }).length;
}

/**
 * What readers will see change on the pages of a site: of what was written, and of the pages that
 * follow from it. What a page repeats of pages before it is left out.
 * @param entryChanged whether the entry of the page at a path changed
 */
export function pageChanges(
  before: Pages,
  after: Pages,
  moves: ReadonlyMap<string, string>,
  entryChanged: (path: string) => boolean,
): Pick<Changes, 'counts' | 'pages' | 'follow' | 'also'> {
  const place = (change: PageChange): number => {
    const n = WRITTEN.indexOf(kindOf(change));
    return n === -1 ? WRITTEN.length : n;
  };
  const isWritten = (change: PageChange): boolean =>
    WRITTEN.includes(kindOf(change)) &&
    (change.change !== 'changed' || kindOf(change) === 'about' || entryChanged(change.path));
  const all = changesOf(before, after, moves).sort((a, b) => place(a) - place(b));
  const [first, others] = [all.filter(isWritten), all.filter((change) => !isWritten(change))];
  const distinct = withoutRepeats([...first, ...others]);
  const says = ({ lines, change }: PageChange): boolean => lines.length > 0 || change !== 'changed';
  const pages = distinct.slice(0, first.length).filter(says);
  const follow = distinct.slice(first.length).filter(says);
  const also = distinct.filter((change) => !says(change)).map(({ path }) => cut(path, MAX_TEXT));
  const count = (kind: ChangedPage['change']): number =>
    pages.filter(({ change }) => change === kind).length;
  return {
    counts: {
      added: count('added'),
      changed: count('changed'),
      moved: count('moved'),
      removed: count('removed'),
      follow: follow.length + also.length,
      looks: countLooks(before, after, all),
    },
    pages: firstOf(pages.map(shownPage(MAX_SHOWN.lines)), MAX_SHOWN.pages),
    follow: firstOf(follow.map(shownPage(MAX_SHOWN.followLines)), MAX_SHOWN.pages),
    also: firstOf(also, MAX_SHOWN.also),
  };
}
