import type { FieldAbout } from '../editing/fields.ts';
import { controlOf, fieldLabel, typedText, typedValue } from '../editing/fieldControls.ts';
import type { Values } from '../editing/formCards.ts';
import { namedKind } from '../editing/namedKinds.ts';
import { newElement } from './elements.ts';
import { FIELD_LANGUAGE, fieldId } from './formContext.ts';
import type { FormContext } from './formContext.ts';

/** A field to be drawn: where its value is kept, and the way to it in its file. */
export interface FieldPlace {
  key: number;
  holder: Values;
  way: readonly (string | number)[];
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands below a control: what it is for, and what is wrong with it. */
export function notesOf(id: string, about: string, lang = FIELD_LANGUAGE): HTMLElement[] {
  return [
    newElement('p', { class: 'note', id: `${id}-note`, lang, dir: 'auto' }, about),
    newElement('p', { class: 'field__problem', id: `${id}-problem`, lang: FIELD_LANGUAGE }),
  ];
}

const describedBy = (id: string): Record<string, string> => ({
  'aria-describedby': `${id}-note ${id}-problem`,
});

/** The list of known entries, or of kinds, that a field chooses from. */
function listFor(field: FieldAbout): string | undefined {
  const { name } = field;
  if (name === 'claim') return '_known-claims';
  if (name === 'kind' && controlOf(field).is !== 'choice') return '_known-kinds';
  const kind = namedKind(name);
  return kind && `_known-${kind}`;
}

const DATE = /\bEDTF\b/;

/** The most that stands below a field; the guide has the rest. */
const MOST_ABOUT = 110;

/** The first sentences of a text, the first of them in any case. */
function inShort(text: string): string {
  const sentences = text.split(/(?<=[.:]) (?=[A-Z])/);
  return sentences.reduce((said, next) =>
    said.length + next.length < MOST_ABOUT ? `${said} ${next}` : said,
  );
}

/** What a field is for, in the words of its schema, without their marks. */
function aboutField({ words }: FormContext, field: FieldAbout): string {
  const { name, description, example } = field;
  const plain = inShort(description.replaceAll('`', ''));
  if (DATE.test(description)) return `${plain} ${words.contribute.datesHint}`;
  // A list to choose from shows what there is.
  if (namedKind(name) !== undefined || controlOf(field).is === 'choice') return plain;
  const one = example.replace(/^\[(.*)\]$/, '$1').replace(/^"(.*)"$/, '$1');
  return `${plain} For example: ${one}`;
}

/** The name of a field, and whether it has to be filled in. */
const labelParts = (
  { words, lang }: FormContext,
  { name, required }: Pick<FieldAbout, 'name' | 'required'>,
): (Node | string)[] => [
  newElement('span', { lang: FIELD_LANGUAGE }, fieldLabel(name)),
  ...(required ? [' ', newElement('small', { lang }, words.contribute.needed)] : []),
];

/** A frame around one control. */
export function framed(
  label: Node,
  control: Node | string,
  notes: readonly Node[],
  isShort = false,
): HTMLElement {
  const name = isShort ? 'field field--short' : 'field';
  return newElement('div', { class: name }, label, control, ...notes);
}

/** Hears what is filled in, at once and when somebody leaves the field. */
export function listen(context: FormContext, control: Control, id: string, take: () => void) {
  control.addEventListener('input', () => {
    take();
    context.changed();
  });
  control.addEventListener('change', () => {
    context.touched.add(id);
    take();
    context.changed();
  });
  control.addEventListener('blur', () => {
    if (context.touched.has(id)) return;
    context.touched.add(id);
    context.changed();
  });
}

function singleControl(field: FieldAbout, id: string, list: string | undefined): Control {
  const control = controlOf(field);
  const attributes = { id, ...describedBy(id), 'aria-required': field.required && 'true' };
  if (control.is === 'choice')
    return newElement(
      'select',
      attributes,
      newElement('option', { value: '' }),
      ...control.of.map((value) => newElement('option', { value }, value)),
    );
  if (control.is === 'text')
    return newElement('textarea', { ...attributes, rows: '2', dir: 'auto' });
  const plain = { ...attributes, autocomplete: 'off', list, spellcheck: list && 'false' };
  return newElement('input', { ...plain, type: 'text', dir: 'auto' });
}

/** A field with one value: a line, a text, or a choice. */
function singleField(context: FormContext, field: FieldAbout, place: FieldPlace): HTMLElement {
  const { key, holder, way } = place;
  const id = fieldId(key, way);
  const control = singleControl(field, id, listFor(field));
  control.value = typedText(holder[field.name]);
  listen(context, control, id, () => {
    // A value of a content file stands on one line.
    holder[field.name] = typedValue(field.type, control.value.replace(/\s*\n\s*/g, ' '));
  });
  const label = newElement('label', { for: id }, ...labelParts(context, field));
  const isShort = !(control instanceof HTMLTextAreaElement);
  return framed(label, control, notesOf(id, aboutField(context, field)), isShort);
}

/** A field that is true or is left out. */
function yesField(context: FormContext, field: FieldAbout, place: FieldPlace): HTMLElement {
  const { key, holder, way } = place;
  const id = fieldId(key, way);
  const control = newElement('input', { type: 'checkbox', id, ...describedBy(id) });
  control.checked = holder[field.name] === true;
  listen(context, control, id, () => {
    holder[field.name] = control.checked || undefined;
  });
  const label = newElement('label', { for: id }, control, ' ', ...labelParts(context, field));
  return framed(label, '', notesOf(id, aboutField(context, field)));
}

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** A field with a list of ids or texts: a line for each, and always one more. */
function linesField(context: FormContext, field: FieldAbout, place: FieldPlace): HTMLElement {
  const { key, holder, way } = place;
  const id = fieldId(key, way);
  const list = listFor(field);
  const rows = newElement('div', { class: 'field__rows' });
  const inputs = (): HTMLInputElement[] => [...rows.querySelectorAll('input')];
  const take = (): void => {
    holder[field.name] = inputs()
      .map(({ value }) => value.trim())
      .filter((value) => value !== '');
    if (inputs().at(-1)?.value !== '') addRow('');
  };
  const addRow = (value: string): void => {
    const number = rows.childElementCount;
    const input = newElement('input', {
      ...{ type: 'text', autocomplete: 'off', dir: 'auto', list, spellcheck: list && 'false' },
      ...{ id: number === 0 ? id : `${id}-${number}`, lang: FIELD_LANGUAGE },
      'aria-label': `${fieldLabel(field.name)} ${number + 1}`,
      ...describedBy(id),
    });
    input.value = value;
    listen(context, input, id, take);
    rows.append(input);
  };
  for (const value of [...textsIn(holder[field.name]), '']) addRow(value);
  const legend = newElement('legend', {}, ...labelParts(context, field));
  const notes = notesOf(id, aboutField(context, field));
  return newElement('fieldset', { class: 'field field--short' }, legend, rows, ...notes);
}

/** A field that is no group. */
export function plainField(
  context: FormContext,
  field: FieldAbout,
  place: FieldPlace,
): HTMLElement {
  const { is } = controlOf(field);
  if (is === 'lines') return linesField(context, field, place);
  return is === 'yes or no' ? yesField(context, field, place) : singleField(context, field, place);
}
