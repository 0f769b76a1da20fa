import type { Fingerprints, KeptText } from '../fingerprint/articleFingerprint.ts';
import type { Content } from '../parse/content.ts';
import { shownPath } from '../parse/contentFiles.ts';
import type { ContentFiles } from '../parse/contentFiles.ts';
import type { Entry } from '../parse/entry.ts';
import {
  fingerprintCall,
  fingerprintFile,
  RESULTS_CALL,
  resultsFile,
} from '../parse/keptFileName.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import type { SourceFields } from '../schema/kinds.ts';
import { UNKNOWN_LANGUAGE } from '../text/unknownLanguage.ts';

/** What the language of a source is for those who read its text. */
const languageOf = ({ data }: Entry<SourceFields>): string => data.language ?? UNKNOWN_LANGUAGE;

/**
 * Whether a text was read in another language than its source states today. Its numbers and
 * quotation marks may then be others, so it proves nothing. The first fingerprints name none.
 */
const isMisread = (kept: KeptText, language: string): boolean =>
  'language' in kept && kept.language !== language;

/** What is kept of texts, without those that were read in another language than their source’s. */
export function withoutMisread(
  fingerprints: Fingerprints,
  sources: readonly Entry<SourceFields>[],
): Fingerprints {
  const left = new Map(fingerprints);
  for (const source of sources) {
    const kept = fingerprints.get(source.id);
    if (kept?.some((one) => isMisread(one, languageOf(source))))
      left.set(
        source.id,
        kept.filter((one) => !isMisread(one, languageOf(source))),
      );
  }
  return left;
}

/** What a language is called where a report names it. */
const named = (language: string): string =>
  language === UNKNOWN_LANGUAGE ? 'no known language' : `“${language}”`;

/**
 * The files with what is kept of texts that were read in another language than their source’s.
 * @param root the content folder, by the name of which the files are called
 */
export function misreadTexts(root: ContentFiles, content: Content): Problem[] {
  const problemsOf = (source: Entry<SourceFields>, kept: KeptText, isPrivate: boolean) => {
    const language = languageOf(source);
    if (!('language' in kept) || !isMisread(kept, language)) return [];
    const isResults = 'proved' in kept;
    const path = isResults
      ? resultsFile(source.id, kept.seen)
      : fingerprintFile(source.id, kept.seen, isPrivate);
    const call = `${fingerprintCall(source.id, kept.seen)}${isPrivate ? ' --private' : ''}`;
    const message =
      `Unexpected ${isResults ? 'results' : 'fingerprint'} of a text read in ` +
      `${named(kept.language)}, expected ${named(language)}, as its source says`;
    const again = `Run ${isResults ? RESULTS_CALL : call} again`;
    const tip = `${again}, or correct “language” in ${source.file}.`;
    return [problemAt(shownPath(root, path), FILE_START, 'fingerprint-form', message, tip)];
  };
  return content.sources.flatMap((source) =>
    [false, true].flatMap((isPrivate) =>
      (content[isPrivate ? 'privateFingerprints' : 'fingerprints'].get(source.id) ?? []).flatMap(
        (kept) => problemsOf(source, kept, isPrivate),
      ),
    ),
  );
}
