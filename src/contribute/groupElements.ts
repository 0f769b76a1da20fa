import { fieldsOf } from '../editing/fields.ts';
import type { FieldAbout } from '../editing/fields.ts';
import { controlOf, fieldLabel } from '../editing/fieldControls.ts';
import type { FileKind } from '../editing/entryText.ts';
import type { Values } from '../editing/formCards.ts';
import { isOpenField, LATER } from '../editing/openFields.ts';
import { CLAIMS } from '../schema/event.ts';
import { button, focusFirst, newElement } from './elements.ts';
import { notesOf, plainField } from './fieldElements.ts';
import type { FieldPlace } from './fieldElements.ts';
import { FIELD_LANGUAGE, fieldId } from './formContext.ts';
import type { FormContext } from './formContext.ts';

/** The name of one item of a list: `quotes` is a list of each “Quote”. */
const itemName = (name: string): string =>
  fieldLabel(name.replace(/(?<=repl)ies$|s$/, (end) => (end === 'ies' ? 'y' : '')));

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The group in a field, made where there is none. */
function groupOf(holder: Values, name: string): Values {
  const value = holder[name];
  if (isGroup(value)) return value;
  const made: Values = {};
  holder[name] = made;
  return made;
}

function listOf(holder: Values, name: string): Values[] {
  const value = holder[name];
  if (Array.isArray(value)) return value as Values[];
  const made: Values[] = [];
  holder[name] = made;
  return made;
}

/** Fields under a heading that is opened when somebody wants them. */
const folded = (heading: string, lang: string | undefined, ...within: Node[]): HTMLElement =>
  newElement('details', {}, newElement('summary', { lang }, heading), ...within);

/** A group of fields. */
function groupField(context: FormContext, field: FieldAbout, place: FieldPlace): HTMLElement {
  const { key, holder, way } = place;
  const id = fieldId(key, way);
  const inner = groupOf(holder, field.name);
  const made = folded(
    fieldLabel(field.name),
    FIELD_LANGUAGE,
    ...notesOf(id, field.description),
    ...drawGroup(context, undefined, field.group ? fieldsOf(field.group) : [], {
      ...{ key, holder: inner, way },
    }),
  );
  made.id = id;
  made.classList.add('field', 'field--group');
  return made;
}

/** A list of groups: each can be removed, and another added. */
function groupsField(context: FormContext, field: FieldAbout, place: FieldPlace): HTMLElement {
  const { key, holder, way } = place;
  const { words, lang } = context;
  const { name, group } = field;
  const items = listOf(holder, name);
  const id = fieldId(key, way);
  const list = newElement('div', { class: 'field__items' });
  const draw = (): void => {
    list.replaceChildren(
      ...items.map((item, i) => {
        const label = `${itemName(name)} ${i + 1}`;
        const remove = (): void => {
          items.splice(i, 1);
          draw();
          // The focus goes to what took the place of the removed one, or back to the button.
          focusFirst(list.children[Math.min(i, items.length - 1)] ?? null);
          if (items.length === 0) add.focus();
          context.changed();
        };
        return newElement(
          'fieldset',
          { class: 'field__item', id: fieldId(key, [...way, i]) },
          newElement('legend', { lang: FIELD_LANGUAGE }, label),
          ...drawGroup(
            context,
            name === CLAIMS ? CLAIMS : undefined,
            group ? fieldsOf(group) : [],
            {
              key,
              holder: item,
              way: [...way, i],
            },
          ),
          button(words.contribute.remove(label), remove, { lang, class: 'quiet' }),
        );
      }),
    );
  };
  const add = button(
    words.contribute.another(itemName(name)),
    () => {
      items.push({});
      draw();
      focusFirst(list.lastElementChild);
      context.changed();
    },
    { lang, 'aria-describedby': `${id}-note` },
  );
  draw();
  const made = newElement(
    'div',
    { class: 'field field--groups', id },
    list,
    add,
    ...notesOf(id, field.description.replaceAll('`', '')),
  );
  return made;
}

/** A field of any kind. */
function drawField(context: FormContext, field: FieldAbout, place: FieldPlace): HTMLElement {
  const { is } = controlOf(field);
  if (is === 'group') return groupField(context, field, place);
  return is === 'groups' ? groupsField(context, field, place) : plainField(context, field, place);
}

/**
 * The fields of a group: those that most entries have at once, the rest when somebody looks for
 * more.
 * @param kind of the file or the claim; without it all that is optional is folded
 * @param between what stands between the two
 */
export function drawGroup(
  context: FormContext,
  kind: FileKind | undefined,
  fields: readonly FieldAbout[],
  { key, holder, way }: FieldPlace,
  between: readonly Node[] = [],
): HTMLElement[] {
  const draw = (field: FieldAbout): HTMLElement =>
    drawField(context, field, { key, holder, way: [...way, field.name] });
  // The id of a claim is made of what it says.
  const isOpen = (field: FieldAbout): boolean =>
    field.name !== 'id' &&
    field.name !== CLAIMS &&
    (kind === undefined ? field.required : isOpenField(kind, field));
  const shown = fields.filter(({ name }) => !LATER.has(name));
  const rest = shown.filter((field) => !isOpen(field) && field.name !== CLAIMS);
  const claims = shown.filter(({ name }) => name === CLAIMS);
  const { words, lang } = context;
  return [
    ...shown.filter(isOpen).map(draw),
    ...(between as HTMLElement[]),
    ...claims.map(draw),
    ...(rest.length === 0 ? [] : [folded(words.contribute.more, lang, ...rest.map(draw))]),
  ];
}
