import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { groupRenderings } from '../../domain/renderings.ts';
import type { RenderingPart } from '../../domain/renderings.ts';
import type { Site } from '../site.ts';
import { printedWords } from '../../schema/quote.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';
import { remarkOnProved } from './provedQuote.ts';
import { ofLanguage, otherLanguage } from './sourceLanguage.ts';
import type { OtherLanguage } from './sourceLanguage.ts';
import { translationView } from './translationView.ts';
import type { TranslationView } from './translationView.ts';

interface QuotationView extends OtherLanguage {
  source: Link;
  /** that the text of the source does not prove the words, or in which version alone it has them */
  remark: string | undefined;
  parts: readonly RenderingPart[];
  /** what is said of the words where they are a translation */
  translation: TranslationView | undefined;
}

/** The same words as the sources of a claim print them. */
export interface QuotationGroupView {
  quotations: readonly QuotationView[];
  /** whether any two of them differ */
  differ: boolean;
}

/** The quotations of a claim, the renderings of the same words together. */
export const quotationViews = (site: Site, { claim }: PlacedClaim): QuotationGroupView[] =>
  groupRenderings(claim.quotes).map(({ differ, renderings }) => ({
    differ,
    quotations: renderings.map(({ source, quote, parts }) => {
      const language = otherLanguage(site, site.index.source.get(source));
      return {
        source: sourceLink(site, source),
        ...ofLanguage(site, quote.translated === true ? undefined : language),
        parts,
        remark:
          quote.proof === 'proved'
            ? remarkOnProved(site, source, printedWords(quote), quote.inVersions)
            : site.words.verification.unproved[quote.proof],
        translation: translationView(site, quote, language),
      };
    }),
  }));
