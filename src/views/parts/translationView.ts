import type { VerifiedQuote } from '../../domain/verification.ts';
import type { Site } from '../site.ts';
import { ofLanguage } from './sourceLanguage.ts';
import type { OtherLanguage } from './sourceLanguage.ts';

/** What is said of quoted words that are a translation. */
export interface TranslationView {
  /** that they are one, by whom, and whether anything proves it, in a sentence or two */
  note: string;
  /** the words that were translated, where they are known */
  original: ({ text: string } & OtherLanguage) | undefined;
}

/**
 * What a page says of a translation; nothing of other words.
 * @param ofSource the language of the source (BCP 47), where it is not that of the story
 */
export function translationView(
  site: Site,
  { translated, translatedBy, original, originalLanguage, verified }: VerifiedQuote,
  ofSource: string | undefined,
): TranslationView | undefined {
  if (translated !== true) return undefined;
  const say = site.words.event.translation;
  const isPrinted = verified && original === undefined;
  const own = translatedBy === undefined ? say.here : say.by(translatedBy);
  const printed = translatedBy === undefined ? say.printed : say.printedBy(translatedBy);
  return {
    note: isPrinted ? printed : own,
    original:
      original === undefined
        ? undefined
        : { text: original, ...ofLanguage(site, originalLanguage ?? ofSource) },
  };
}
