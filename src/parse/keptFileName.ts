export const FINGERPRINT_ENDING = '.fingerprint.json';
export const RESULTS_ENDING = '.results.json';

/** What the name of an article’s text ends in. */
export const TEXT_ENDING = '.txt';

/** The folder for fingerprints and texts that stay private: Git leaves it alone. */
export const PRIVATE_FOLDER = 'private';

/**
 * The name of the file with what is kept of a text, without its ending. The name of a version has
 * the time without colons, which not every file system takes in a name.
 * @param seen when the version was seen, where it is that of one
 */
export const fingerprintName = (id: string, seen?: string): string =>
  seen === undefined ? id : `${id}.${seen.replaceAll(':', '')}`;

/** The path of a fingerprint, from the content folder. */
export const fingerprintFile = (id: string, seen: string | undefined, isPrivate: boolean): string =>
  `${isPrivate ? PRIVATE_FOLDER : 'sources'}/${fingerprintName(id, seen)}${FINGERPRINT_ENDING}`;

/** The path of the results of a private fingerprint, from the content folder. */
export const resultsFile = (id: string, seen: string | undefined): string =>
  `sources/${fingerprintName(id, seen)}${RESULTS_ENDING}`;

/** The command that makes a fingerprint. */
export const fingerprintCall = (id: string, seen?: string): string =>
  `npm run fingerprint -- ${id} <text file>${seen === undefined ? '' : ` --seen=${seen}`}`;

/** The command that writes the results of the private fingerprints. */
export const RESULTS_CALL = 'npm run fingerprint -- --results';
