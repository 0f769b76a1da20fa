import type { Source } from '../../domain/archive.ts';
import type { Site } from '../site.ts';
import { publishedView } from './dateView.ts';
import type { DateView } from './dateView.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';
import { printedInShort } from './sourceFields.ts';

/** A source as one line of a list. */
export interface SourceLine extends Link {
  id: string;
  published: DateView | undefined;
  /** what it prints about itself, and what it does not */
  facts: string;
  url: string | undefined;
  /** how many events and claims rest on it, in words */
  uses: string;
}

/** The line of a source in any list, with what it prints about itself in short. */
export function sourceLine(site: Site, source: Source): SourceLine {
  const { index, words } = site;
  return {
    ...sourceLink(site, source.id),
    id: source.id,
    published: publishedView(source, words),
    facts: printedInShort(site, source),
    url: source.url,
    uses: words.source.uses(
      index.eventsOfSource.get(source.id)?.length ?? 0,
      index.claimsOfSource.get(source.id)?.length ?? 0,
    ),
  };
}
