import { z } from 'zod';
import { COMMON_KINDS, UNKNOWN_KIND } from './eventKinds.ts';
import { declareFields, field, group } from './field.ts';
import { id } from './ids.ts';
import { language } from './languageTag.ts';
import { givenForLanguage } from './languageLookup.ts';
import { addProblem, addProblemAt, shown } from './problemOfField.ts';
import { title } from './texts.ts';

const kindId = id.superRefine((value, context) => {
  if (value !== UNKNOWN_KIND) return;
  const message = `Unexpected id “${value}”, expected one but this, which stands for no kind`;
  addProblem(context, 'id-form', message, 'Choose another word.');
});

/** A kind of event that a story has. */
const storyKindFields = declareFields('kind of event', {
  id: field(kindId, {
    description:
      'What events call it. Where it is the id of a common kind, it stands in place of that one.',
    example: 'bridge-closure',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  names: field(z.record(language, title), {
    description: 'What readers see, by language (BCP 47). That of the story is needed.',
    example: '{ en: Closure of a bridge, ko: 다리 폐쇄 }',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  occasion: field(z.boolean().default(false), {
    description:
      'Whether it is an occasion of speech: something is said there once, so that all reports ' +
      'of it go back to the same words. Left out: false.',
    example: 'true',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

const storyKind = group(storyKindFields);

export type StoryKind = z.infer<typeof storyKind>;

/** Refuses two kinds that readers could not tell apart: in one language they have one name. */
function refuseSameNames(kinds: readonly StoryKind[], context: z.RefinementCtx): void {
  const owners = new Map<string, string>();
  for (const [i, { id: own, names }] of kinds.entries())
    for (const [tag, name] of Object.entries(names)) {
      const key = `${tag} ${name.normalize('NFKC').toLowerCase()}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? own);
      if (owner === undefined || owner === own) continue;
      const expected = `another than that of the kind “${owner}”`;
      const message = `Unexpected name “${shown(name)}”, expected ${expected}`;
      const tip = `Give one of the two another name, or take “${own}” out and write “${owner}”.`;
      addProblemAt([i, 'names', tag], context, 'listed-twice', message, tip);
    }
}

/** The kinds of a story: a list, because it is read in its order. */
export const storyKinds = z.array(storyKind).superRefine((kinds, context) => {
  const seen = new Set<string>();
  for (const [i, kind] of kinds.entries()) {
    if (seen.has(kind.id))
      addProblemAt([i, 'id'], context, 'listed-twice', `Unexpected second kind “${kind.id}”`);
    seen.add(kind.id);
  }
  refuseSameNames(kinds, context);
});

/** Refuses a kind of a story that has no name in the language of the story. */
export function namedInLanguage(
  story: { language: string; kinds: readonly StoryKind[] },
  context: z.RefinementCtx,
): void {
  for (const [i, { id, names }] of story.kinds.entries()) {
    if (givenForLanguage(names, story.language) !== undefined) continue;
    const message = `Missing name of the kind “${shown(id)}”, expected one in the story’s language`;
    const tip = `Add it: names: { ${story.language}: … }.`;
    addProblemAt(['kinds', i, 'names'], context, 'missing-field', message, tip);
  }
}

/** The ids of all kinds that the events of a story may have, its own first. */
export const kindIdsOf = (kinds: readonly StoryKind[]): string[] => [
  ...new Set([...kinds.map(({ id }) => id), ...Object.keys(COMMON_KINDS)]),
];

/** The kinds of event that are occasions of speech in a story. */
export function occasionKinds(kinds: readonly StoryKind[]): ReadonlySet<string> {
  const common = Object.entries(COMMON_KINDS)
    .filter(([, kind]) => 'occasion' in kind)
    .map(([id]) => id);
  const found = new Set(common);
  for (const { id, occasion } of kinds) {
    if (occasion) found.add(id);
    else found.delete(id);
  }
  return found;
}

/** The kinds of event of a story at which nobody speaks. A kind that it does not have is none. */
export function silentKinds(kinds: readonly StoryKind[]): ReadonlySet<string> {
  const occasions = occasionKinds(kinds);
  return new Set(kindIdsOf(kinds).filter((id) => !occasions.has(id)));
}
