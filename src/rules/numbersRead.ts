import type { KeptText } from '../fingerprint/articleFingerprint.ts';

/** What a note about a number that is not checked says to do. */
export const compareTip = (kept: readonly KeptText[]): string =>
  kept.some((text) => 'sequences' in text)
    ? 'Renew the fingerprint: version 1 does not prove numbers any more. Run npm run fingerprint ' +
      '-- --renew <folder with the texts>.'
    : 'Compare it with the source yourself: not every way to write a number can be read with ' +
      'certainty, in every language.';
