import { claimIdsIn, filledClaims, eventFile } from '../editing/formCards.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { newElement } from './elements.ts';
import type { FormContext } from './formContext.ts';

type Option = readonly [value: string, label: string];

function fill(id: string, options: readonly Option[]): void {
  const list =
    document.getElementById(id) ?? document.body.appendChild(newElement('datalist', { id }));
  list.replaceChildren(...options.map(([value, label]) => newElement('option', { value, label })));
}

/** The claims of the events that were loaded or are begun; of the others the events alone. */
function claimOptions(context: FormContext, ids: ReadonlyMap<number, string>): Option[] {
  const { index, texts, cards } = context;
  const begun = cards.flatMap(({ key, values }): Option[] => {
    const event = ids.get(key);
    return event === undefined
      ? []
      : filledClaims(values).flatMap(({ id, says }): Option[] =>
          typeof id === 'string' && id !== ''
            ? [[claimAddressOf(event, id), typeof says === 'string' ? says : id]]
            : [],
        );
  });
  const known = index.names.events.flatMap(([id, title]): Option[] => {
    const text = texts[eventFile(id)];
    return text === undefined
      ? [[claimAddressOf(id, ''), title]]
      : claimIdsIn(text).map((claim): Option => [claimAddressOf(id, claim), title]);
  });
  return [...begun, ...known];
}

/**
 * The lists that fields choose from: what the story has, and what the form has begun.
 * @param ids of the entries of the form, by the keys of their cards
 */
export function updateLists(context: FormContext, ids: ReadonlyMap<number, string>): void {
  for (const kind of KIND_NAMES satisfies Kind[]) {
    const begun = context.cards
      .filter((card) => card.kind === kind)
      .flatMap(({ key, values }): Option[] => {
        const id = ids.get(key);
        const name = values.title ?? values.label ?? values.name;
        return id === undefined ? [] : [[id, typeof name === 'string' ? name : '']];
      });
    fill(`_known-${kind}`, [...begun, ...context.index.names[kind]]);
  }
  fill('_known-claims', claimOptions(context, ids));
}
