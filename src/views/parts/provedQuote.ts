import { present } from '../../basics/lists.ts';
import type { Moments } from '../../domain/verification.ts';
import { hasParts } from '../../text/quotationParts.ts';
import type { Site } from '../site.ts';
import { onlyEarlier } from './versionViews.ts';

/**
 * What is said beside a quotation that a text of its source proves: in which version alone it
 * stands, and that of several parts only each by itself was matched. Mostly nothing.
 */
export function remarkOnProved(
  site: Site,
  sourceId: string,
  text: string,
  moments: Moments | undefined,
): string | undefined {
  const remarks = present([
    onlyEarlier(site, sourceId, moments),
    hasParts(text) ? site.words.verification.eachPart : undefined,
  ]);
  return remarks.length > 0 ? remarks.join(site.words.signs.comma) : undefined;
}
