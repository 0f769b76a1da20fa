import type { Source } from '../../domain/archive.ts';
import { checkedTexts } from '../../domain/checkedTexts.ts';
import type { OwnQuotation } from '../../domain/ownQuotations.ts';
import { quotedShare } from '../../fingerprint/quotedTokens.ts';
import { MAX_QUOTED_PERCENT, MAX_QUOTED_WORDS } from '../../problems/limits.ts';
import { printedWords } from '../../schema/quote.ts';
import type { Site } from '../site.ts';

/** Whose the quoted words are, and how many are quoted at the most. */
export const quotedWordsText = ({ words }: Site): string =>
  words.about.quotedText(MAX_QUOTED_WORDS, MAX_QUOTED_PERCENT);

/**
 * How much of the words of a source is quoted in all, in hundredths: on its page and those of
 * events. What several quotations repeat counts once. Nothing where its length is not known.
 */
export function quotedPercent({ index }: Site, source: Source): number | undefined {
  const texts = checkedTexts(source).map(({ fingerprint }) => fingerprint);
  if (texts.length === 0) return undefined;
  const events = index.eventsOfSource.get(source.id) ?? [];
  const quoted = events.flatMap(({ claims }) => claims).flatMap(({ quotes }) => quotes);
  const own: readonly OwnQuotation[] = [
    ...source.quotations,
    ...events.flatMap(({ quotations }) => quotations),
  ];
  const quotations = [
    ...quoted.filter((quote) => quote.source === source.id).map(printedWords),
    ...own.filter(({ printedIn }) => printedIn.includes(source.id)).map(({ text }) => text),
  ];
  return quotedShare(quotations, texts).percent;
}
