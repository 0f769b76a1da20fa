import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { Source } from '../../domain/archive.ts';
import type { OwnQuotation } from '../../domain/ownQuotations.ts';
import type { Moments } from '../../domain/verification.ts';
import { lastSeen } from '../../domain/checkedTexts.ts';
import { linkable } from '../../schema/webAddress.ts';
import type { Site } from '../site.ts';
import { dateView } from './dateView.ts';
import type { DateView } from './dateView.ts';
import { sourceNames } from './links.ts';

/** A version of a source, as its page lists it. */
export interface VersionView {
  seen: DateView;
  url: string | undefined;
  /** where that leads; nothing where it is shown without a link */
  urlHref: string | undefined;
  archive: string | undefined;
  archiveHref: string | undefined;
  changed: string | undefined;
  /** whether its text was checked, in a sentence */
  checked: string;
}

/** The versions of a source, the one that was seen first on top. */
export const versionViews = ({ words }: Site, source: Source): VersionView[] =>
  source.versions.map(({ seen, url, archive, changed, fingerprint }) => ({
    seen: dateView(seen, words),
    url,
    urlHref: linkable(url),
    archive,
    archiveHref: linkable(archive),
    changed,
    checked: fingerprint ? words.source.version.checked : words.source.version.unchecked,
  }));

/**
 * In which version something stands that the newest checked text of its source has not; nothing
 * where that has it.
 */
export function onlyEarlier(
  { index, words }: Site,
  sourceId: string,
  moments: Moments = [],
): string | undefined {
  const source = index.source.get(sourceId);
  const last = source && lastSeen(source, moments);
  if (last === undefined) return undefined;
  const version = source?.versions.find(({ seen }) => seen.edtf === last);
  const { onlyInVersion, onlyInEarlier } = words.verification;
  return version ? onlyInVersion(dateView(version.seen, words).label) : onlyInEarlier;
}

/** The same with the name of the source. */
function onlyEarlierOf(site: Site, id: string, moments: Moments | undefined): string[] {
  const where = onlyEarlier(site, id, moments);
  return where === undefined
    ? []
    : [site.words.verification.ofSource(where, sourceNames(site, [id]))];
}

/** In which versions alone the number of a claim stands; nothing where newer texts have it too. */
export function figureOnlyEarlier(site: Site, { claim }: PlacedClaim): string | undefined {
  const found = Object.entries(claim.figure?.inVersions ?? {}).flatMap(([id, numbers]) => {
    const gone = numbers.find((moments) => onlyEarlier(site, id, moments) !== undefined);
    if (!gone) return [];
    return claim.sources.length > 1
      ? onlyEarlierOf(site, id, gone)
      : (onlyEarlier(site, id, gone) ?? []);
  });
  return found.length > 0 ? found.join(site.words.signs.semicolon) : undefined;
}

/**
 * The quotations in our own words that stand only in earlier versions, a sentence each.
 * @param own the source whose page it is, which need not be named
 */
export const quotationsOnlyEarlier = (
  site: Site,
  quotations: readonly OwnQuotation[],
  own?: string,
): string[] =>
  quotations.flatMap(({ text, inVersions = {} }) =>
    Object.entries(inVersions).flatMap(([id, moments]) => {
      const where =
        id === own ? (onlyEarlier(site, id, moments) ?? []) : onlyEarlierOf(site, id, moments);
      const { feeds, source } = site.words;
      return [where].flat().map((one) => source.fact(feeds.quotation(text), one));
    }),
  );
