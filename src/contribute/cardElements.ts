import { fieldsOf } from '../editing/fields.ts';
import type { Card, CardKind, Values } from '../editing/formCards.ts';
import { BODY_WAY } from '../editing/fieldAtPlace.ts';
import { CLAIMS, eventFields } from '../schema/event.ts';
import { group } from '../schema/field.ts';
import { KINDS } from '../schema/kinds.ts';
import { button, newElement } from './elements.ts';
import { framed, listen, notesOf } from './fieldElements.ts';
import { articleBox } from './articleBox.ts';
import { fieldId } from './formContext.ts';
import type { FormContext } from './formContext.ts';
import { drawGroup } from './groupElements.ts';

/** How a text names a source and another entry, which is the same in every language. */
const CITATION = '[@source-id]';
const LINK = '[words](events/its-id)';

const ID_WAY = ['_id'];
const EVENT_WAY = ['_event'];

/** The id of the element in which the id of a card’s entry stands. */
export const idElement = (key: number): string => fieldId(key, ID_WAY);

/** An empty entry, with a claim to be filled in where claims are what is added. */
export const newCard = (kind: CardKind, key: number): Card => {
  const values: Values = kind === CLAIMS ? { [CLAIMS]: [{}] } : {};
  return { key, kind, id: '', event: '', values, body: '' };
};

/** A line of the form’s own, which is no field of a file. */
function ownLine(
  context: FormContext,
  id: string,
  { label, about, list }: { label: string; about: string; list?: string },
  value: string,
  take: (value: string) => void,
): HTMLElement {
  const { lang } = context;
  const control = newElement('input', {
    ...{ type: 'text', id, list, autocomplete: 'off', spellcheck: 'false', dir: 'auto' },
    'aria-describedby': `${id}-note ${id}-problem`,
  });
  control.value = value;
  listen(context, control, id, () => take(control.value));
  return framed(newElement('label', { for: id, lang }, label), control, notesOf(id, about, lang));
}

/** The text below the fields of an event or a source. */
function bodyField(context: FormContext, card: Card): HTMLElement {
  const { words, lang } = context;
  const id = fieldId(card.key, BODY_WAY);
  const control = newElement('textarea', {
    ...{ id, rows: '4', dir: 'auto', class: 'field__body' },
    'aria-describedby': `${id}-note ${id}-problem`,
  });
  control.value = card.body;
  listen(context, control, id, () => {
    card.body = control.value;
  });
  const label = newElement('label', { for: id, lang }, words.contribute.text);
  return framed(label, control, notesOf(id, words.contribute.textHint(CITATION, LINK), lang));
}

function fieldsOfCard(context: FormContext, card: Card): HTMLElement[] {
  const { kind, key, values } = card;
  const place = { key, holder: values, way: [] };
  if (kind !== CLAIMS) {
    const hasBody = KINDS[kind].ending === '.md';
    const between = hasBody ? [bodyField(context, card)] : [];
    return drawGroup(context, kind, fieldsOf(KINDS[kind].schema), place, between);
  }
  const { words } = context;
  const line = { label: words.contribute.event, about: '', list: '_known-events' };
  const event = ownLine(context, fieldId(key, EVENT_WAY), line, card.event, (id) => {
    card.event = id;
  });
  const { claims } = eventFields;
  return [event, ...drawGroup(context, kind, fieldsOf(group({ claims })), place)];
}

/**
 * One entry of the form.
 * @param onRemove takes it out of the form again
 */
export function cardElement(context: FormContext, card: Card, onRemove: () => void): HTMLElement {
  const { words, lang } = context;
  const { kind, key } = card;
  const heading = words.contribute.add[kind];
  const id = `_card-${key}`;
  const line = { label: words.contribute.id, about: words.contribute.idHint };
  const idLine = ownLine(context, idElement(key), line, card.id, (value) => {
    card.id = value;
  });
  return newElement(
    'section',
    { class: 'card', 'aria-labelledby': id, 'data-card': String(key) },
    newElement('h2', { id, lang }, heading),
    ...fieldsOfCard(context, card),
    ...(kind === 'sources' ? [articleBox(context, card)] : []),
    ...(kind === CLAIMS ? [] : [idLine]),
    button(words.contribute.remove(heading), onRemove, { lang, class: 'quiet' }),
  );
}
