import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { groupRenderings } from '../../domain/renderings.ts';
import type { RenderingPart } from '../../domain/renderings.ts';
import type { Site } from '../site.ts';
import { sourceLink } from './links.ts';
import type { Link } from './links.ts';
import { onlyEarlier } from './versionViews.ts';

interface QuotationView {
  source: Link;
  /** that the text of the source does not prove the words, or in which version alone it has them */
  remark: string | undefined;
  /** the language of its words (BCP 47), where it is not that of the story */
  language: string | undefined;
  parts: readonly RenderingPart[];
}

/** The same words as the sources of a claim print them. */
export interface QuotationGroupView {
  quotations: readonly QuotationView[];
  /** whether any two of them differ */
  differ: boolean;
}

/**
 * The language of a source, where it is not that of the story: what is quoted from it is then in
 * that language.
 */
function otherLanguage({ index }: Site, source: string): string | undefined {
  const language = index.source.get(source)?.language;
  if (language === undefined) return undefined;
  const [own] = Intl.getCanonicalLocales(language);
  const [ofStory] = Intl.getCanonicalLocales(index.archive.story.language);
  return own === ofStory ? undefined : own;
}

/** The quotations of a claim, the renderings of the same words together. */
export const quotationViews = (site: Site, { claim }: PlacedClaim): QuotationGroupView[] =>
  groupRenderings(claim.quotes).map(({ differ, renderings }) => ({
    differ,
    quotations: renderings.map(({ source, parts, proof, inVersions }) => ({
      source: sourceLink(site, source),
      language: otherLanguage(site, source),
      parts,
      remark:
        proof === 'proved'
          ? onlyEarlier(site, source, inVersions)
          : site.words.verification.unproved[proof],
    })),
  }));
