import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { groupRenderings } from '../../domain/renderings.ts';
import type { RenderingPart } from '../../domain/renderings.ts';
import type { Words } from '../../words/index.ts';
import type { Site } from '../site.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';
import { otherDirection, otherLanguage } from './otherLanguage.ts';
import { onlyEarlier } from './versionViews.ts';

interface QuotationView {
  source: Link;
  /** that the text of the source does not prove the words, or in which version alone it has them */
  remark: string | undefined;
  /** the language of its words (BCP 47), where it is not that of the story */
  language: string | undefined;
  /** the direction of that language, where it is not that of the page */
  direction: Words['direction'] | undefined;
  parts: readonly RenderingPart[];
}

/** The same words as the sources of a claim print them. */
export interface QuotationGroupView {
  quotations: readonly QuotationView[];
  /** whether any two of them differ */
  differ: boolean;
}

/** The language of what is quoted from a source, and its direction. */
function languageOf(site: Site, source: string): Pick<QuotationView, 'language' | 'direction'> {
  const language = otherLanguage(site, site.index.source.get(source));
  return { language, direction: otherDirection(site, language) };
}

/** The quotations of a claim, the renderings of the same words together. */
export const quotationViews = (site: Site, { claim }: PlacedClaim): QuotationGroupView[] =>
  groupRenderings(claim.quotes).map(({ differ, renderings }) => ({
    differ,
    quotations: renderings.map(({ source, parts, verified, inVersions }) => ({
      source: sourceLink(site, source),
      ...languageOf(site, source),
      parts,
      remark: verified ? onlyEarlier(site, source, inVersions) : site.words.verification.unverified,
    })),
  }));
