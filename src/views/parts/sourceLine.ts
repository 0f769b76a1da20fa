import type { Source } from '../../domain/archive.ts';
import { linkable } from '../../schema/webAddress.ts';
import type { Site } from '../site.ts';
import { publishedView } from './dateView.ts';
import type { DateView } from './dateView.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';
import { noticeView } from './noticeViews.ts';
import { removedLine } from './removedLine.ts';
import { printedInShort } from './sourceFields.ts';

/** A source as one line of a list. */
export interface SourceLine extends Link {
  id: string;
  published: DateView | undefined;
  /** what it prints about itself, and what it does not */
  facts: string;
  url: string | undefined;
  /** where that leads; nothing where it is shown without a link */
  urlHref: string | undefined;
  /** how many events and claims rest on it, in words */
  uses: string;
  /** what became of it, where it turned out wrong, in a sentence */
  status: string | undefined;
  /** its later version, with the words before the link */
  later: (Link & { before: string }) | undefined;
}

/** The line of a source in any list, with what it prints about itself in short. */
export function sourceLine(site: Site, source: Source): SourceLine {
  const { index, words } = site;
  const notice = noticeView(site, source);
  return {
    ...sourceLink(site, source.id),
    id: source.id,
    published: publishedView(source, words),
    facts: source.suppressed
      ? removedLine('source', source.suppressed, words)
      : printedInShort(site, source),
    url: source.url,
    urlHref: linkable(source.url),
    uses: words.source.uses(
      index.eventsOfSource.get(source.id)?.length ?? 0,
      index.claimsOfSource.get(source.id)?.length ?? 0,
    ),
    status: notice && `${notice.done}.`,
    later: notice?.instead,
  };
}
