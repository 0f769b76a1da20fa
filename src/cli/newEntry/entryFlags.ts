import { Refusal } from '../command.ts';
import { aboutOf, faultOfAnswer, formIn, isList, isNeeded, placedIn } from './entryForm.ts';
import { questionsIn, valueOf } from './entryForm.ts';
import type { Values } from '../../editing/formCards.ts';
import type { EntryForm } from './entryForm.ts';
import type { Item, Question } from './entryQuestions.ts';

/** The answers that were given as options, by the names of these. */
export type Flags = Readonly<Record<string, readonly string[] | undefined>>;

/** The options that give the answers to questions, as Node reads them. */
export const optionsOf = (items: readonly Item[]) =>
  Object.fromEntries(
    questionsIn(items).map(({ flag }) => [flag, { type: 'string', multiple: true } as const]),
  );

const asOption = ({ flag }: Question): string => `--${flag}`;

/** Answers as they are read, with what is wrong in them. */
interface Reading {
  flags: Flags;
  faults: string[];
}

/** Reads the answer to one question, of the n-th group where it stands in a list of groups. */
function readAnswer(
  form: EntryForm,
  question: Question,
  given: readonly string[],
  reading: Reading,
) {
  const placed = placedIn(form, question);
  const { about } = placed;
  const texts = isList(about) ? given.flatMap((text) => text.split(',')) : given;
  if (!isList(about) && texts.length > 1) {
    reading.faults.push(`Unexpected second ${asOption(question)}`);
    return;
  }
  const values = texts.map((text) => valueOf(about, text));
  const value = isList(about) ? values : values[0];
  const fault = faultOfAnswer(placed, value);
  if (fault === undefined) form.values[question.field] = value;
  else reading.faults.push(`${asOption(question)}: ${fault}`);
}

const isGiven = (items: readonly Item[], { flags }: Reading): boolean =>
  questionsIn(items).some(({ flag }) => flags[flag] !== undefined);

/** Reads the groups of a list: the n-th of each option belong together, a single one to all. */
function readList(form: EntryForm, list: string, items: readonly Item[], reading: Reading): void {
  const questions = questionsIn(items);
  const count = Math.max(0, ...questions.map(({ flag }) => reading.flags[flag]?.length ?? 0));
  const groups = Array.from({ length: count }, (_, i): Values => {
    const inner = formIn(form, list, items, {});
    for (const question of questions) {
      const given = reading.flags[question.flag] ?? [];
      const own = given.length === 1 ? given[0] : given[i];
      if (own !== undefined) readAnswer(inner, question, [own], reading);
    }
    return inner.values;
  });
  if (groups.length > 0) form.values[list] = groups;
}

function readItems(form: EntryForm, reading: Reading): void {
  for (const item of form.items) {
    if ('field' in item) {
      const given = reading.flags[item.flag];
      if (given) readAnswer(form, item, given, reading);
    } else if ('ways' in item)
      for (const { items } of item.ways) readItems({ ...form, items }, reading);
    else if (!isGiven(item.items, reading)) continue;
    else if ('list' in item) readList(form, item.list, item.items, reading);
    else {
      const inner = formIn(form, item.group, item.items, {});
      readItems(inner, reading);
      form.values[item.group] = inner.values;
    }
  }
}

/**
 * Puts the answers that were given as options into a form.
 * @throws Refusal where any is not what its schema says, with all that are not
 */
export function fillIn(form: EntryForm, flags: Flags): void {
  const reading: Reading = { flags, faults: [] };
  readItems(form, reading);
  if (reading.faults.length > 0) throw new Refusal(...reading.faults);
}

/** The options for what a form still needs. */
export function missingIn(form: EntryForm): string[] {
  return form.items.flatMap((item): string[] => {
    if ('field' in item) {
      const isOpen = isNeeded(placedIn(form, item)) && form.values[item.field] === undefined;
      return isOpen ? [asOption(item)] : [];
    }
    if ('ways' in item) {
      const begun = item.ways.filter(({ items }) =>
        questionsIn(items).some(({ field }) => form.values[field] !== undefined),
      );
      if (begun.length > 0) return begun.flatMap(({ items }) => missingIn({ ...form, items }));
      const first = item.ways.flatMap(({ items }) => questionsIn(items).slice(0, 1).map(asOption));
      return [first.join(' or ')];
    }
    const name = 'list' in item ? item.list : item.group;
    const isOwed = aboutOf(form.schema, name).required ? {} : [];
    const groups = [form.values[name] ?? isOwed].flat() as Values[];
    return groups.flatMap((values) => missingIn(formIn(form, name, item.items, values)));
  });
}
