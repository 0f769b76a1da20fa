import { parseYaml } from '../parse/yaml.ts';
import { fieldsIn } from '../parse/rewriting.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { CLAIMS } from '../schema/event.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { addClaim } from './addClaim.ts';
import type { FileTexts } from './checkFiles.ts';
import { entryText } from './entryText.ts';
import { namedKind, nameField } from './namedKinds.ts';
import { newId } from './newIds.ts';

/** What one adds with the form; `claims` are claims to an event that exists. */
export const CARD_KINDS = ['events', CLAIMS, 'sources', 'actors'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Values as somebody fills them in: they change. */
export type Values = Record<string, unknown>;

/** One entry of the form. */
export interface Card {
  /** tells it from the others of the form */
  key: number;
  kind: CardKind;
  /** given by hand; empty where it is made of the name */
  id: string;
  /** of claims: the event that they are added to */
  event: string;
  values: Values;
  body: string;
}

/** A file that the form makes. */
export interface FormFile {
  /** below the content folder */
  path: string;
  text: string;
  /** the card that it was made of */
  key: number;
  isEvent: boolean;
  /** whether it is there already and gets a new text */
  isEdit: boolean;
  /** of an edited event: how many claims it had before */
  claimsBefore: number;
}

/** What a form knows to make its files. */
export interface FormSurroundings {
  /** the ids that are or were in use, of each kind */
  taken: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** the texts of the files that were loaded */
  texts: FileTexts;
}

/** The name by which a text without a file is read. */
const EVENT = 'event.md';

/** The text of a field, without space around it; empty where there is none. */
export const textIn = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};

export const filledClaims = (values: Values): Values[] =>
  Array.isArray(values[CLAIMS]) ? (values[CLAIMS] as Values[]) : [];

/** The claims with an id each, made of what they say where none is given. */
export function claimsWithIds(values: Values, before: ReadonlySet<string>): Values[] {
  const taken = new Set([...before, ...filledClaims(values).map((claim) => textIn(claim, 'id'))]);
  return filledClaims(values).map((claim) => {
    const id = textIn(claim, 'id') || newId(CLAIMS, textIn(claim, 'says'), taken);
    taken.add(id);
    return { ...claim, id };
  });
}

/** The ids of new entries by the keys of their cards. Claims have none: their event is there. */
export function idsOf(
  cards: readonly Card[],
  { taken }: Pick<FormSurroundings, 'taken'>,
): Map<number, string> {
  const ids = new Map<number, string>();
  const used: Record<Kind, Set<string>> = {
    ...{ events: new Set(taken.events), sources: new Set(taken.sources) },
    ...{ actors: new Set(taken.actors), measures: new Set(), places: new Set() },
    threads: new Set(),
  };
  for (const { key, kind, id, values } of cards) {
    if (kind === CLAIMS) continue;
    const name = textIn(values, nameField(kind));
    const own = id.trim() || newId(kind, name, used[kind], textIn(values, 'date'));
    used[kind].add(own);
    ids.set(key, own);
  }
  return ids;
}

/** The path of an event’s file, below the content folder. */
export const eventFile = (id: string): string => `events/${id}${KINDS.events.ending}`;

/** The ids of the claims in the text of an event, in their order. */
export function claimIdsIn(text: string): string[] {
  const within = fieldsIn(EVENT, text);
  const { value } = parseYaml(EVENT, within?.text ?? '', 1);
  return filledClaims((value ?? {}) as Values).map((claim) => textIn(claim, 'id'));
}

function editedEvent(card: Card, { texts }: FormSurroundings): FormFile[] {
  const path = eventFile(card.event.trim());
  const before = texts[path];
  if (before === undefined) return [];
  const had = claimIdsIn(before);
  const claims = claimsWithIds(card.values, new Set(had));
  const text = claims.reduce<string | undefined>(
    (made, claim) => made && addClaim(made, claim),
    before,
  );
  if (text === undefined || claims.length === 0) return [];
  return [{ path, text, key: card.key, isEvent: true, isEdit: true, claimsBefore: had.length }];
}

/** Whether nothing is filled in. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && value !== null
    ? Object.values(value).every(isBlank)
    : value === undefined || value === null;
}

/** The files that a form makes. What no file can be made of yet, such as a claim to no event, has
 * none. */
export function filesOf(cards: readonly Card[], surroundings: FormSurroundings): FormFile[] {
  const ids = idsOf(cards, surroundings);
  return cards.flatMap((card) => {
    const { key, kind, values, body } = card;
    const id = ids.get(key);
    if (kind === CLAIMS || id === undefined) return editedEvent(card, surroundings);
    if (isBlank(values) && body.trim() === '') return [];
    const claims = kind === 'events' ? { [CLAIMS]: claimsWithIds(values, new Set()) } : {};
    const text = entryText(kind, { ...values, ...claims }, body);
    const path = `${kind}/${id}${KINDS[kind].ending}`;
    return [{ path, text, key, isEvent: kind === 'events', isEdit: false, claimsBefore: 0 }];
  });
}

/** What a field holds in the place of an id that became another, alone or in a claim’s address. */
function carried(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  const isAddress = typeof value === 'string' && value.startsWith(claimAddressOf(from, ''));
  return isAddress ? claimAddressOf(to, value.slice(from.length + 1)) : value;
}

/**
 * Carries an id that became another to the fields that name it. The values are changed where they
 * stand: whoever fills them in goes on with them.
 */
export function carryId(values: Values, from: string, to: string): void {
  for (const [name, value] of Object.entries(values)) {
    const items = Array.isArray(value) ? (value as unknown[]) : [value];
    for (const item of items)
      if (typeof item === 'object' && item !== null) carryId(item as Values, from, to);
    if (namedKind(name) === undefined) continue;
    values[name] = Array.isArray(value)
      ? items.map((item) => carried(item, from, to))
      : carried(value, from, to);
  }
}

/** A text with the same in its citations; ids have no signs that a pattern would read. */
export const carryCitations = (body: string, from: string, to: string): string =>
  body.replace(new RegExp(`@${from}(?![a-z0-9-])`, 'g'), `@${to}`);
