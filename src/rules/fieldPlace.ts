import type { Entry } from '../parse/entry.ts';
import type { Place } from '../problems/problem.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';

/**
 * How far YAML’s own marks, line breaks and indentation may push the next character of a value
 * away.
 */
const REACH = 80;

/**
 * The offset in a YAML scalar, as it stands in the file, of an offset in its value: its characters
 * in the same order.
 */
function rawOffset(raw: string, value: string, offset: number): number {
  const header = /^[|>][^\n]*\n/.exec(raw)?.[0].length ?? 0;
  let at = header;
  for (let i = 0; i <= offset && i < value.length; i++) {
    const character = value.charAt(i);
    if (/\s/.test(character)) continue;
    const found = raw.indexOf(character, at);
    if (found === -1 || found - at > REACH) continue;
    if (i === offset) return found;
    at = found + 1;
  }
  return at;
}

/** The place of an offset in a field’s value, whatever its YAML quoting and folding. */
export function fieldPlace(
  entry: Entry<unknown>,
  path: FieldPath,
  value: string,
): (offset: number) => Place {
  return (offset) => entry.atText(path, (raw) => rawOffset(raw, value, offset));
}
