/** An error with what Astro’s development server and the command line print below its message. */
type Hinted = Error & { hint?: string };

const BEGIN = 'While making ';

function hintWith(hint: string | undefined, what: string): string {
  if (!hint) return `${BEGIN}${what}`;
  // An error passes the inner `whileMaking` first, so the hint already names a small thing, such as
  // a fingerprint. What it was made for, such as a page, is named behind it.
  return hint.startsWith(BEGIN) ? `${hint}, for ${what}` : `${hint}\n${BEGIN}${what}`;
}

/** An error for a thrown value. It has no stack, which would name this place. */
function errorOf(value: unknown): Error {
  const error = new Error(`${String(value)}, thrown without an Error`);
  error.stack = String(error);
  return error;
}

/**
 * Adds to an error what was being made when it was thrown.
 * @returns the error itself, or a new one for a thrown value that is not an error
 */
export function nameMaking(error: unknown, what: string): Error {
  const known: Hinted = error instanceof Error ? error : errorOf(error);
  known.hint = hintWith(known.hint, what);
  return known;
}

/**
 * Makes something, and names it in every error that is thrown meanwhile.
 * @param what such as “the page of content/events/a.md”
 */
export function whileMaking<T>(what: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw nameMaking(error, what);
  }
}
