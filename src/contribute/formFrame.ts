import type { CardKind, FormFile } from '../editing/formCards.ts';
import type { Problem } from '../problems/problem.ts';
import { button, newElement } from './elements.ts';
import type { SentFile } from './fileList.ts';
import { FIELD_LANGUAGE } from './formContext.ts';
import type { FormContext } from './formContext.ts';

/** What somebody can do with the form as a whole. */
interface FormActions {
  begin: (kind: CardKind) => void;
  again: () => void;
  branch: (name: string) => void;
}

/** The parts of the form that change as one types. */
export interface FormFrame {
  whole: HTMLElement;
  cards: HTMLElement;
  problems: HTMLElement;
  files: HTMLElement;
  uploads: HTMLElement;
  branch: HTMLInputElement;
  /** Says how many problems are left, and what is worth knowing. */
  say: (left: number, notes: readonly Problem[], files: number) => void;
  preview: (files: readonly FormFile[], sent: readonly SentFile[]) => Promise<void>;
}

const BRANCH = '_branch';

/** The frame around the entries of the form, and what comes of them below. */
export function formFrame(context: FormContext, actions: FormActions): FormFrame {
  const { words, lang, hosting } = context;
  const { contribute } = words;
  const note = (text: string): HTMLElement => newElement('p', { class: 'note', lang }, text);
  const heading = (text: string): HTMLElement => newElement('h3', { lang }, text);

  const cards = newElement('div', { class: 'cards' });
  const also = newElement(
    'p',
    { class: 'contribute__choice' },
    newElement('span', { class: 'note', lang }, contribute.also),
    button(contribute.newSource, () => actions.begin('sources'), { lang }),
    button(contribute.newActor, () => actions.begin('actors'), { lang }),
  );
  const status = newElement('p', { role: 'status', class: 'contribute__status', lang });
  const problems = newElement('ul', { class: 'problems' });
  const notes = newElement('ul', { class: 'problems note', lang: FIELD_LANGUAGE });
  const noteBox = newElement(
    'details',
    { hidden: true },
    newElement('summary', { lang }, contribute.notes),
    notes,
  );
  const files = newElement('ol', { class: 'files' });
  const uploads = newElement('p', { class: 'files__ways' });
  const branch = newElement('input', { type: 'text', id: BRANCH, autocomplete: 'off', dir: 'ltr' });
  branch.addEventListener('input', () => actions.branch(branch.value));
  const several = newElement(
    'div',
    { class: 'field', hidden: true },
    note(contribute.order),
    newElement('label', { for: BRANCH, lang }, contribute.branch),
    branch,
    uploads,
  );
  const shown = newElement('div', { class: 'preview' });
  const again = newElement(
    'details',
    {},
    newElement('summary', { lang }, contribute.again),
    note(contribute.againText),
    button(contribute.again, actions.again, { lang }),
  );
  const result = newElement(
    'section',
    { class: 'result', 'aria-labelledby': '_result' },
    newElement('h2', { id: '_result', lang }, contribute.result),
    status,
    problems,
    noteBox,
    note(contribute.whole),
    heading(contribute.files),
    files,
    several,
    heading(contribute.preview),
    shown,
    again,
  );
  const whole = newElement('div', { class: 'form' }, newElement('div', {}, cards, also), result);

  return {
    ...{ whole, cards, problems, files, uploads, branch },
    say: (left, found, count) => {
      const text = count === 0 ? '' : contribute.problems(left);
      // Only a new text is announced again.
      if (status.textContent !== text) status.textContent = text;
      status.toggleAttribute('data-wrong', left > 0);
      notes.replaceChildren(
        ...found.map(({ message, tip }) => newElement('li', {}, `${message}. ${tip}`)),
      );
      noteBox.hidden = found.length === 0;
      several.hidden = count < 2 || !hosting;
    },
    preview: async (made, sent) => {
      const events = made.filter(({ isEvent }) => isEvent);
      const { previewOf } = await import('./eventPreview.ts');
      const views = await Promise.all(events.map((file) => previewOf(context, file.path, sent)));
      const drawn = views.filter((view) => view !== undefined);
      shown.replaceChildren(...(drawn.length > 0 ? drawn : [note(contribute.noPreview)]));
    },
  };
}
