import type { Content } from '../../parse/content.ts';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import { COMMON_KINDS, isCommonKind } from '../../schema/eventKinds.ts';
import { KINDS } from '../../schema/kinds.ts';
import { kindIdsOf } from '../../schema/storyKinds.ts';
import { wordsFor } from '../../words/index.ts';
import type { Chosen } from './entryQuestions.ts';
import type { Choice } from './prompts.ts';

/** The value by which something new is chosen, which no id is. */
export const NEW = '+';
/** The value by which nothing is chosen. */
export const NONE = '-';

/** The kinds of event, those of the story among them, by the names that readers see. */
function kindOptions({ story }: Content): Choice[] {
  const own = story?.data.kinds ?? [];
  const { eventKinds } = wordsFor('en');
  return kindIdsOf(own).map((id) => {
    const names = own.find((kind) => kind.id === id)?.names;
    if (names) return { value: id, label: Object.values(names)[0] ?? id, hint: id };
    return isCommonKind(id)
      ? { value: id, label: eventKinds[id], hint: COMMON_KINDS[id].is }
      : { value: id, label: id };
  });
}

const claimOptions = ({ events }: Content): Choice[] =>
  events.flatMap(({ id: event, data }) =>
    data.claims.map(({ id, by, says }) => {
      const value = claimAddressOf(event, id);
      return { value, label: `${by}: ${says}`, hint: value };
    }),
  );

/** What there is to choose of, each with what tells it from others. */
export function optionsFor(content: Content, of: Chosen): Choice[] {
  const named = (entries: readonly { id: string; data: { name: string } }[]): Choice[] =>
    entries.map(({ id, data }) => ({ value: id, label: data.name, hint: id }));
  const titled = (entries: readonly { id: string; data: { title: string } }[]): Choice[] =>
    entries.map(({ id, data }) => ({ value: id, label: data.title, hint: id }));
  switch (of) {
    case 'sources':
      return content.sources.map(({ id, data }) => ({ value: id, label: data.label, hint: id }));
    case 'actors':
    case 'places':
      return named(content[of]);
    case 'measures':
    case 'threads':
      return titled(content[of]);
    case 'kinds':
      return kindOptions(content);
    case 'claims':
      return claimOptions(content);
  }
}

/** The events, of which one gets a claim: the last one first. */
export const eventOptions = ({ events }: Content): Choice[] =>
  events.map(({ id, data }) => ({ value: id, label: data.title, hint: id })).toReversed();

/** Whether something new of these can be made on the way. */
export const isMade = (of: Chosen | undefined): of is Exclude<Chosen, 'kinds' | 'claims'> =>
  of !== undefined && of !== 'kinds' && of !== 'claims';

/** The choice of something new, where it can be made on the way. */
export const newOption = (of: Chosen): Choice[] =>
  isMade(of) ? [{ value: NEW, label: `+ a new ${KINDS[of].type}`, always: true }] : [];
