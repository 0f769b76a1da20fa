import { addClaim } from '../../editing/addClaim.ts';
import { entryText } from '../../editing/entryText.ts';
import type { FileKind } from '../../editing/entryText.ts';
import { newId } from '../../editing/newIds.ts';
import { CLAIM_ENDING } from '../../parse/claimFiles.ts';
import type { Content } from '../../parse/content.ts';
import { takenIdsOf } from '../../parse/takenIds.ts';
import { claimFileSchema, claimSchema } from '../../schema/claim.ts';
import { splitClaimAddress } from '../../schema/claimAddress.ts';
import { CLAIMS } from '../../schema/event.ts';
import { KINDS } from '../../schema/kinds.ts';
import { Refusal } from '../command.ts';
import { QUESTIONS } from './entryQuestions.ts';
import { eventFile, textIn } from '../../editing/formCards.ts';
import type { Values } from '../../editing/formCards.ts';
import { nameField } from '../../editing/namedKinds.ts';
import type { EntryForm } from './entryForm.ts';

/** What is being made: an entry, or a claim. */
export interface NewThing {
  kind: FileKind;
  id: string;
  form: EntryForm;
  /** of a claim: the event that it belongs to, with the text of its file as it is without it */
  event?: { id: string; text: string };
  /** whether a claim gets a file of its own */
  alone?: boolean;
}

/** The form for something new, in which nothing is known yet. */
export function formOf(kind: FileKind, alone = false): EntryForm {
  const ofClaim = alone ? claimFileSchema : claimSchema;
  const schema = kind === CLAIMS ? ofClaim : KINDS[kind].schema;
  return { schema, items: QUESTIONS[kind], values: {} };
}

/** The path of the file in which something new stands. */
export function newPath({ kind, id, event, alone = false }: NewThing): string {
  if (kind !== CLAIMS) return `${kind}/${id}${KINDS[kind].ending}`;
  return alone ? `${CLAIMS}/${event?.id ?? ''}/${id}${CLAIM_ENDING}` : eventFile(event?.id ?? '');
}

/** The fields of something new, as they are checked and written. */
export const valuesOf = ({ kind, id, form, alone = false }: NewThing): Values =>
  kind === CLAIMS && !alone ? { id, ...form.values } : form.values;

/**
 * The whole text of its file.
 * @throws Refusal where a claim cannot be added to what stands in the file of its event
 */
export function newText(thing: NewThing, eventText = thing.event?.text): string {
  const { kind, form, event, alone = false } = thing;
  if (kind !== CLAIMS || alone) return entryText(kind, form.values);
  const text = addClaim(eventText ?? '', valuesOf(thing));
  if (text !== undefined) return text;
  throw new Refusal(
    `A claim cannot be added to ${eventFile(event?.id ?? '')}, whose fields cannot be read. ` +
      'Run npm run check, which says why. Nothing was written.',
  );
}

/** The ids that something new cannot have. */
export function takenIds(content: Content, { kind, event }: NewThing): Set<string> {
  if (kind === CLAIMS) {
    const own = content.events.find(({ id }) => id === event?.id);
    const filed = [...content.claimFiles].map(splitClaimAddress);
    return new Set([
      ...(own?.data.claims ?? []).flatMap(({ id, aliases }) => [id, ...aliases]),
      ...filed.filter((place) => place.event === event?.id).map(({ claim }) => claim),
    ]);
  }
  return takenIdsOf(content, kind);
}

/** The id that fits what is known of something new. */
export const fittingId = (content: Content, thing: NewThing): string =>
  newId(
    thing.kind,
    textIn(thing.form.values, thing.kind === CLAIMS ? 'says' : nameField(thing.kind)),
    takenIds(content, thing),
    thing.kind === 'events' ? textIn(thing.form.values, 'date') : '',
  );
