import { createHash } from 'node:crypto';

/** The name of a built script or style sheet: `search.fGolKYwe.js`. */
const NAME = /[\w.-]+?\.[\w-]{8}\.(?:js|css)/g;

/** A script without its comments, which no reader runs. */
const withoutComments = (path: string, text: string): string =>
  path.endsWith('.js') ? text.replace(/^\s*\/\/.*\n/gm, '') : text;

/**
 * The scripts and style sheets of a site by a name that says what they hold, so that those of two
 * builds have one name if they are the same, whatever their files are called.
 */
export interface Assets {
  /** by their new names */
  texts: ReadonlyMap<string, string>;
  /** A text with the new names of all assets that it speaks of. */
  renamed: (text: string) => string;
}

/** @param files the scripts and style sheets of a site by the names of their files */
export function assetsByContent(files: ReadonlyMap<string, string>): Assets {
  const names = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const [file, text] of files) {
    const ending = file.slice(file.lastIndexOf('.'));
    // What it imports is compared for itself; scripts may lead to each other in a circle.
    const content = withoutComments(file, text).replace(NAME, (name) =>
      files.has(name) ? `another${ending}` : name,
    );
    const name = createHash('sha256').update(content).digest('hex').slice(0, 8) + ending;
    names.set(file, name);
    texts.set(name, content);
  }
  return { texts, renamed: (text) => text.replace(NAME, (name) => names.get(name) ?? name) };
}
