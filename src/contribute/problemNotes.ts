import { fieldAtPlace, ofEachField } from '../editing/fieldAtPlace.ts';
import type { FieldWay } from '../editing/fieldAtPlace.ts';
import type { CheckedFiles } from '../editing/checkFiles.ts';
import type { FormFile } from '../editing/formCards.ts';
import type { Problem } from '../problems/problem.ts';
import { CLAIMS } from '../schema/event.ts';
import { button, newElement } from './elements.ts';
import { FIELD_LANGUAGE, fieldId } from './formContext.ts';
import type { FormContext } from './formContext.ts';

/** The way to a field in the form; of an edited event only the new claims are there. */
function wayInForm(way: FieldWay, { isEdit, claimsBefore }: FormFile): FieldWay | undefined {
  if (!isEdit) return way;
  const [name, number, ...rest] = way;
  if (name !== CLAIMS || typeof number !== 'number' || number < claimsBefore) return undefined;
  return [name, number - claimsBefore, ...rest];
}

/** The place for the problems of a field, or of the nearest one around it. */
function problemPlace(key: number, way: FieldWay): HTMLElement | undefined {
  for (let length = way.length; length > 0; length--) {
    const place = document.getElementById(`${fieldId(key, way.slice(0, length))}-problem`);
    if (place) return place;
  }
  return undefined;
}

const sentence = ({ message, tip }: Problem): string => `${message}. ${tip}`;

const controlIn = (frame: HTMLElement | null | undefined): HTMLElement | null =>
  frame?.querySelector<HTMLElement>('input, select, textarea, button, summary') ?? null;

/** Opens whatever is folded around an element. */
function openAround(place: HTMLElement): void {
  for (let at: Element | null = place; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
}

/** Shows a field, and puts the focus there. */
function goTo(place: HTMLElement): void {
  openAround(place);
  controlIn(place.closest<HTMLElement>('.field'))?.focus();
}

/** Marks the control of a field as wrong, or as right again. */
function mark(place: HTMLElement, isWrong: boolean): void {
  const frame = place.closest<HTMLElement>('.field');
  const note = document.getElementById(place.id.replace(/problem$/, 'note'));
  // What is wrong takes the place of what the field is for, so that little moves.
  if (isWrong && note && note.offsetHeight > 0) place.style.minBlockSize = `${note.offsetHeight}px`;
  if (!isWrong) place.style.minBlockSize = '';
  frame?.toggleAttribute('data-wrong', isWrong);
  const control = document.getElementById(place.id.replace(/-problem$/, ''));
  if (control?.matches('input, select, textarea'))
    control.setAttribute('aria-invalid', String(isWrong));
}

/** The button that leads to a field, with the field’s name. */
function leadTo(place: HTMLElement): HTMLElement {
  const frame = place.closest('.field');
  const label = frame?.querySelector('label > span, legend > span');
  const name = label ?? frame?.querySelector('summary');
  return button(name?.textContent ?? '', () => goTo(place), {
    class: 'quiet',
    lang: FIELD_LANGUAGE,
  });
}

/** A problem that cannot be said beside a field. */
function listed(problem: Problem): HTMLElement {
  const file = problem.file.split('/').at(-1) ?? problem.file;
  const text = newElement('span', { lang: FIELD_LANGUAGE }, sentence(problem));
  return newElement('li', {}, newElement('code', {}, file), ' ', text);
}

/** What is missing where nobody has been yet, in one line. */
function needed({ words, lang }: FormContext, places: readonly HTMLElement[]): HTMLElement[] {
  if (places.length === 0) return [];
  const links = places.flatMap((place) => [' ', leadTo(place)]);
  return [
    newElement('li', {}, newElement('span', { lang }, words.contribute.stillNeeded), ...links),
  ];
}

/**
 * Says each problem beside its field, and the rest in a list: what the check finds elsewhere, and
 * what is missing in fields where nobody has been yet.
 * @returns how many there are
 */
export function showProblems(
  context: FormContext,
  files: readonly FormFile[],
  { problems }: CheckedFiles,
  list: HTMLElement,
): number {
  const beside = new Map<HTMLElement, string[]>();
  const rest: HTMLElement[] = [];
  const untouched: HTMLElement[] = [];
  const each = problems.flatMap(ofEachField);
  for (const problem of each) {
    const file = files.find(({ path }) => problem.file.endsWith(`/${path}`));
    const inFile = file && fieldAtPlace(problem, file.text);
    const way = file && inFile && wayInForm(inFile, file);
    const place = way && problemPlace(file.key, way);
    const isNew =
      problem.rule === 'missing-field' && way && !context.touched.has(fieldId(file.key, way));
    if (!place) rest.push(listed(problem));
    else if (isNew === true) untouched.push(place);
    else beside.set(place, [...(beside.get(place) ?? []), sentence(problem)]);
  }
  for (const place of document.querySelectorAll<HTMLElement>('.field__problem')) {
    const text = (beside.get(place) ?? []).join(' ');
    if (place.textContent === text) continue;
    place.textContent = text;
    mark(place, text !== '');
    if (text !== '') openAround(place);
  }
  list.replaceChildren(...needed(context, untouched), ...rest);
  return each.length;
}
