import { fingerprintOf } from '../../src/fingerprint/articleFingerprint.ts';
import type { Place } from '../../src/problems/problem.ts';
import { UNKNOWN_LANGUAGE } from '../../src/text/unknownLanguage.ts';
import { check } from './content.ts';
import type { Checked, Files } from './content.ts';

/** Invented articles by the id of their source. */
export type Articles = Readonly<Record<string, string>>;

/**
 * Stands in a file’s text right before a place where a problem is expected, and is taken out before
 * the file is written.
 */
export const HERE = '▸';

const HARBOUR =
  'The harbour board of Eastmere told reporters on Monday that it had counted 3,000 crates on ' +
  'the northern quay. “We counted every crate on the northern quay twice before sunrise,” said ' +
  'its chairwoman, Ada Lund. “Nobody has shown us a longer list than this one, and nobody will ' +
  'before the ice has gone from the bay and the ships are back.”\n\n' +
  'She called the older list “plainly wrong” and its author ‘a dreamer’. Mending the quay would ' +
  "cost USD 800 million, she added, “and would take the board's men at least four winters of " +
  'steady work under lamps.”';

const TOWN =
  'The town of Eastmere, for its part, speaks of twelve hundred barrels. “The crates were empty ' +
  'when our inspectors opened them in March,” the mayor wrote, and asked for an “honest count”. ' +
  'Its archive has kept 1,200 photographs of the quay.';

export const ARTICLES = {
  'harbour-report': HARBOUR,
  'town-report': TOWN,
} as const satisfies Articles;

export const EVENT = 'events/2024-03-04-count.md';

/** A story on the two articles with nothing wrong in it. */
export const FILES = {
  'story.yaml': `title: Crates by the water
summary: Who counted what, and when.
language: en
period: 1900/2100
licence: { name: CC BY 4.0, url: "https://example.org/licence" }
site: https://example.org/
contact: desk@example.org
`,
  'sources/harbour-report.md': `---
label: The report from the harbour
publisher: Eastmere News
publisherBasis: Named below it.
published: 2024-03~
publishedBasis: It names no day.
publishedBoundIn: [harbour-report]
language: en
damage: [A name is gone.]
---

What the harbour has to say.
`,
  'sources/town-report.md':
    '---\nlabel: The report from the town\nlanguage: en\n---\n\nWhat the town has to say.\n',
  'measures/crates.yaml':
    'title: Crates\nsummary: Crates of any size.\nunit: { one: crate, other: crates }\n',
  'actors/ada-lund.yaml': 'name: Ada Lund\nkind: person\n',
  [EVENT]: `---
title: A count is made
date: 2024-03-04
dateBasis: The town keeps the day.
dateBoundIn: [town-report]
kind: statement
place: Eastmere
summary: Somebody went and counted.
sources: [harbour-report, town-report]
claims:
  - id: counted
    by: ada-lund
    says: There is a count.
    figure: { measure: crates, value: 3000, hedge: exactly, asOf: 2024-03-04, scope: by the water }
    quotes:
      - text: every crate on the northern quay twice before sunrise
        source: harbour-report
    sources: [harbour-report, town-report]
---

The board went out to count. [@harbour-report]

The town has doubts. [@town-report]
`,
} as const;

export type Path = keyof typeof FILES;

/** The files with one piece of one of them replaced, which must stand in it once. */
export function edited(path: Path, from: string, to: string): Files {
  const parts = FILES[path].split(from);
  if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${path}.`);
  return { ...FILES, [path]: parts.join(to) };
}

/** The event with another text under its quotes, given as it stands in YAML. */
export const quoting = (yaml: string): Files =>
  edited(EVENT, 'every crate on the northern quay twice before sunrise', yaml);

/** The event with one more paragraph. */
export const withParagraph = (paragraph: string): Files => ({
  ...FILES,
  [EVENT]: `${FILES[EVENT]}\n${paragraph}\n`,
});

/**
 * The line and column of an offset, counted afresh, so that the tests do not trust the code they
 * test.
 */
export function lineAndColumn(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r?\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export interface MarkedPlace extends Place {
  file: string;
}

function withoutMarks(path: string, text: string): { text: string; places: MarkedPlace[] } {
  const parts = text.split(HERE);
  const whole = parts.join('');
  let offset = 0;
  const places = parts.slice(0, -1).map((part) => {
    offset += part.length;
    return { file: `content/${path}`, ...lineAndColumn(whole, offset) };
  });
  return { text: whole, places };
}

/** The file that holds the fingerprint of a source. */
export const fingerprintFile = (id: string): string => `sources/${id}.fingerprint.json`;

/** The language that the entry of a source says it is in, as `npm run fingerprint` takes it. */
const languageIn = (entry: Files[string]): string =>
  /^language: (\S+)$/m.exec(String(entry))?.[1] ?? UNKNOWN_LANGUAGE;

/** The fingerprints made so far: nearly all tests need those of the same articles. */
const prints = new Map<string, string>();

function printOf(text: string, id: string, language: string): string {
  const key = JSON.stringify([text, id, language]);
  const print = prints.get(key) ?? JSON.stringify(fingerprintOf(text, id, { language }));
  prints.set(key, print);
  return print;
}

/** Checks files, which may have marks, together with the fingerprints of articles. */
export async function checkFiles(
  files: Files,
  articles: Articles = ARTICLES,
): Promise<Checked & { places: readonly MarkedPlace[] }> {
  const written: Record<string, Files[string]> = {};
  const places: MarkedPlace[] = [];
  for (const [id, text] of Object.entries(articles))
    written[fingerprintFile(id)] = printOf(text, id, languageIn(files[`sources/${id}.md`]));
  for (const [path, content] of Object.entries(files)) {
    const plain = typeof content === 'string' ? withoutMarks(path, content) : undefined;
    written[path] = plain?.text ?? content;
    places.push(...(plain?.places ?? []));
  }
  return { ...(await check(written)), places };
}
