import { isMap, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import { CLAIMS } from '../schema/event.ts';
import type { Migration } from './migrations.ts';
import type { TextEdit } from './textEdits.ts';

/** A field of a group, if the group has it and has none of the new name yet. */
export function oldField(
  group: unknown,
  name: string,
  newName: string,
): Pair<Node, Node> | undefined {
  if (!isMap<Node, Node>(group) || group.has(newName)) return undefined;
  return group.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** Gives a field another name. */
export const renamed = ({ key }: Pair<Node, Node>, name: string): TextEdit => {
  const [start = 0, end = 0] = key.range ?? [];
  return { start, end, text: name };
};

/** Makes the value of a field a list of this one value. */
export function listed({ value }: Pair<Node, Node>, text: string): TextEdit[] {
  const [start = 0, end = 0] = value?.range ?? [];
  if (!isMap(value) || value.flow) {
    return [
      { start, end: start, text: '[' },
      { start: end, end, text: ']' },
    ];
  }
  const edits = [{ start, end: start, text: '- ' }];
  for (let at = text.indexOf('\n', start) + 1; at > 0 && at < end; at = text.indexOf('\n', at) + 1)
    if (text[at] !== '\n') edits.push({ start: at, end: at, text: '  ' });
  return edits;
}

/** A change of the form of claims. */
interface ClaimForm extends Pick<Migration, 'id' | 'what'> {
  /** as in a migration, for one claim */
  rewrite: (claim: unknown, text: string) => TextEdit[];
}

function claimsOf({ contents }: Document): unknown[] {
  const claims = isMap(contents) ? contents.get(CLAIMS) : undefined;
  return isSeq(claims) ? claims.items : [];
}

/** The migrations that change every claim, whether it stands in its event or in its own file. */
export const ofEveryClaim = ({ id, what, rewrite }: ClaimForm): readonly Migration[] => [
  {
    id,
    kind: 'events',
    what,
    rewrite: (document, text) => claimsOf(document).flatMap((claim) => rewrite(claim, text)),
  },
  {
    id: `${id}-in-claim-files`,
    kind: CLAIMS,
    what,
    rewrite: ({ contents }, text) => rewrite(contents, text),
  },
];
