import type { HistoricDate } from '../../schema/date.ts';
import { isDateType } from '../../schema/dateFields.ts';
import { dateLabel } from '../../views/parts/dateLabel.ts';
import { wordsFor } from '../../words/index.ts';
import type { Kind } from '../../schema/kinds.ts';
import { contentOf } from './contentInWork.ts';
import type { ContentInWork } from './contentInWork.ts';
import { isMade, NEW, newOption, NONE, optionsFor } from './entryChoices.ts';
import { aboutOf, faultOfAnswer, formIn, isList, isNeeded, placedIn } from './entryForm.ts';
import { questionsIn, valueOf, wordsOf } from './entryForm.ts';
import type { Values } from '../../editing/formCards.ts';
import type { EntryForm, Placed } from './entryForm.ts';
import type { Chosen, Item } from './entryQuestions.ts';
import type { Choice, Prompts } from './prompts.ts';

/** Who is asked, of what content, and what is likely to be meant. */
export interface Asking {
  prompts: Prompts;
  content: ContentInWork;
  /** the sources that were named last */
  near: readonly string[];
  /** asks for something new in the middle of something else; gives its id */
  begin: (kind: Kind) => Promise<string>;
}

const NOTHING: Choice = { value: NONE, label: 'none, or not known' };

const hintOf = ({ about }: Placed): string => about.description;

const messageOf = (placed: Placed): string =>
  placed.question.asks + (isNeeded(placed) ? '' : ' (may be left empty)');

/** Puts an answer in its place, or takes away the one that was there. */
function put({ question, values }: Placed, value: unknown): void {
  if (value === '' || (Array.isArray(value) && value.length === 0))
    Reflect.deleteProperty(values, question.field);
  else values[question.field] = value;
}

async function choicesFor(of: Chosen, { content, near }: Asking): Promise<Choice[]> {
  const options = optionsFor(await contentOf(content), of);
  if (of !== 'sources') return options;
  const isNear = ({ value }: Choice): boolean => near.includes(value);
  return [...options.filter(isNear), ...options.filter((option) => !isNear(option))];
}

/** The values that are most likely meant: what was answered before, or what is near. */
function likely({ question, about, values }: Placed, { near }: Asking): readonly string[] {
  const given = values[question.field] ?? values[question.with ?? ''];
  if (given !== undefined) return [given].flat().map(String);
  return question.of === 'sources' && (near.length === 1 || !isList(about)) ? near : [];
}

async function chooseMany(placed: Placed, of: Chosen, asking: Asking): Promise<void> {
  let chosen = likely(placed, asking);
  for (;;) {
    const answer = await asking.prompts.chooseMany({
      message: placed.question.asks,
      hint: hintOf(placed),
      options: [...newOption(of), ...(await choicesFor(of, asking))],
      initial: chosen,
      needed: isNeeded(placed),
    });
    chosen = answer.filter((id) => id !== NEW);
    if (!answer.includes(NEW) || !isMade(of)) break;
    chosen = [...chosen, await asking.begin(of)];
  }
  put(placed, chosen);
  if (of === 'sources') asking.near = chosen;
}

async function choose(placed: Placed, options: readonly Choice[], asking: Asking) {
  const [initial] = likely(placed, asking);
  return asking.prompts.choose({
    message: placed.question.asks,
    hint: hintOf(placed),
    options: [...(isNeeded(placed) ? [] : [NOTHING]), ...options],
    initial,
  });
}

/** The text by which a value was answered before; nothing where it was not. */
function textIn(value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value);
}

/** How a date was read, so that a slip is seen. */
function sayDate({ question, schema, about }: Placed, value: unknown, { prompts }: Asking): void {
  if (value === '' || !isDateType(about.type)) return;
  const date = schema.shape[question.field]?.safeParse(value).data as HistoricDate | undefined;
  if (date) prompts.say(dateLabel(date, wordsFor('en')));
}

async function askText(placed: Placed, asking: Asking): Promise<void> {
  const { about, question, values } = placed;
  const before = values[question.field];
  const text = await asking.prompts.text({
    message: messageOf(placed),
    hint: hintOf(placed),
    example: about.example,
    initial: textIn(before),
    validate: (answer) =>
      answer === '' && !isNeeded(placed)
        ? undefined
        : faultOfAnswer(placed, valueOf(about, answer)),
  });
  const value = text === '' ? '' : valueOf(about, text);
  put(placed, value);
  sayDate(placed, value, asking);
}

/** Asks one question, whose answer then stands in its place. */
export async function askQuestion(placed: Placed, asking: Asking): Promise<void> {
  const { about, question } = placed;
  const { of } = question;
  const words = wordsOf(about);
  if (of !== undefined && isList(about)) return chooseMany(placed, of, asking);
  if (of === undefined && words.length === 0) return askText(placed, asking);
  const options =
    of === undefined
      ? words.map((value) => ({ value, label: value }))
      : [...newOption(of), ...(await choicesFor(of, asking))];
  const chosen = await choose(placed, options, asking);
  if (chosen === NEW && isMade(of)) put(placed, await asking.begin(of));
  else put(placed, chosen === NONE ? '' : chosen);
}

const isAnswered = (items: readonly Item[], values: Values): boolean =>
  questionsIn(items).some(({ field }) => values[field] !== undefined);

async function askWays(form: EntryForm, item: Extract<Item, { ways: unknown }>, asking: Asking) {
  const begun = item.ways.find(({ items }) => isAnswered(items, form.values));
  const options = item.ways.map(({ label }, i) => ({ value: String(i), label }));
  const chosen =
    begun ??
    item.ways[
      Number(
        await asking.prompts.choose({ message: item.asks, hint: '', options, initial: undefined }),
      )
    ];
  if (chosen) await askForm({ ...form, items: chosen.items }, asking);
}

async function askGroups(form: EntryForm, item: Extract<Item, { list: string }>, asking: Asking) {
  const groups = (form.values[item.list] ?? []) as Values[];
  for (const values of groups) await askForm(formIn(form, item.list, item.items, values), asking);
  while (await asking.prompts.confirm(groups.length === 0 ? item.asks : item.again)) {
    const values: Values = {};
    await askForm(formIn(form, item.list, item.items, values), asking);
    groups.push(values);
    form.values[item.list] = groups;
  }
}

/** Asks for all of a form that is not known yet, one question after another. */
export async function askForm(form: EntryForm, asking: Asking): Promise<void> {
  for (const item of form.items) {
    if ('field' in item) {
      const isOpen = form.values[item.field] === undefined && (item.when?.(form.values) ?? true);
      if (isOpen) await askQuestion(placedIn(form, item), asking);
    } else if ('ways' in item) await askWays(form, item, asking);
    else if ('list' in item) await askGroups(form, item, asking);
    else {
      const isBegun = form.values[item.group] !== undefined;
      const goesOn =
        isBegun ||
        aboutOf(form.schema, item.group).required ||
        (await asking.prompts.confirm(item.asks));
      if (!goesOn) continue;
      const values = (form.values[item.group] ?? {}) as Values;
      await askForm(formIn(form, item.group, item.items, values), asking);
      form.values[item.group] = values;
    }
  }
}
