import { MIGRATIONS } from './migrations.ts';
import type { Migration } from './migrations.ts';
import { offsetAt, placesIn } from './places.ts';
import type { Place } from '../problems/problem.ts';
import { applyEdits, offsetBefore } from './textEdits.ts';
import type { TextEdit } from './textEdits.ts';
import { parseYaml } from './yaml.ts';
import type { YamlText } from './yaml.ts';

/** A migration that had something to do in a file, and its edits of the text it was given. */
export interface Step {
  migration: Migration;
  edits: readonly TextEdit[];
}

/** `content/events/<id>.md` to `events`; what stands in no folder is the story. */
function kindOf(file: string): string {
  const [, folder = '', name] = file.split('/');
  return name === undefined ? 'story' : folder;
}

/** Fields whose places are those of the file as it stands, not of the text made from it. */
function placedBy(back: (place: Place) => Place, yaml: YamlText): YamlText {
  return {
    ...yaml,
    at: (path) => back(yaml.at(path)),
    atKey: (path) => back(yaml.atKey(path)),
    atText: (path, locate) => back(yaml.atText(path, locate)),
    problems: yaml.problems.map((problem) => ({ ...problem, ...back(problem) })),
  };
}

/**
 * Reads the fields of one file, an old form of them as the form of today. Every place is one of the
 * file as it stands.
 * @param file path that begins with the content folder
 * @param firstLine line of the file on which `text` begins, counting from 1
 */
export function parseFields(
  file: string,
  text: string,
  firstLine: number,
  migrations: readonly Migration[] = MIGRATIONS,
): { yaml: YamlText; steps: readonly Step[] } {
  const placeIn = placesIn(text);
  const steps: Step[] = [];
  let yaml = parseYaml(file, text, firstLine);
  let current = text;
  for (const migration of migrations.filter(({ kind }) => kind === kindOf(file))) {
    if (!yaml.document) break;
    const edits = migration.rewrite(yaml.document, current);
    if (edits.length === 0) continue;
    steps.push({ migration, edits });
    const after = applyEdits(current, edits);
    const made = [...steps];
    const back = ({ line, column }: Place): Place => {
      const offset = made.reduceRight(
        (at, step) => offsetBefore(step.edits, at),
        offsetAt(after, { line: line - firstLine + 1, column }),
      );
      const place = placeIn(offset);
      return { line: place.line + firstLine - 1, column: place.column };
    };
    yaml = placedBy(back, parseYaml(file, after, firstLine));
    current = after;
  }
  return { yaml, steps };
}
