import type { CheckedFiles } from '../../editing/checkFiles.ts';
import type { CardKind, FormFile } from '../../editing/formCards.ts';
import { button, element } from './elements.ts';
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
  say: (checked: CheckedFiles, files: number) => void;
  preview: (files: readonly FormFile[], sent: readonly SentFile[]) => Promise<void>;
}

const BRANCH = '_branch';

/** The frame around the entries of the form, and what comes of them below. */
export function formFrame(context: FormContext, actions: FormActions): FormFrame {
  const { words, lang, hosting } = context;
  const { contribute } = words;
  const note = (text: string): HTMLElement => element('p', { class: 'note', lang }, text);
  const heading = (text: string): HTMLElement => element('h3', { lang }, text);

  const cards = element('div', { class: 'cards' });
  const also = element(
    'p',
    { class: 'contribute__choice' },
    element('span', { class: 'note', lang }, contribute.also),
    button(contribute.newSource, () => actions.begin('sources'), { lang }),
    button(contribute.newActor, () => actions.begin('actors'), { lang }),
  );
  const status = element('p', { role: 'status', class: 'contribute__status', lang });
  const problems = element('ul', { class: 'problems' });
  const notes = element('ul', { class: 'problems note', lang: FIELD_LANGUAGE });
  const noteBox = element(
    'details',
    { hidden: true },
    element('summary', { lang }, contribute.notes),
    notes,
  );
  const files = element('ol', { class: 'files' });
  const uploads = element('p', { class: 'files__ways' });
  const branch = element('input', { type: 'text', id: BRANCH, autocomplete: 'off', dir: 'ltr' });
  branch.addEventListener('input', () => actions.branch(branch.value));
  const several = element(
    'div',
    { class: 'field', hidden: true },
    note(contribute.order),
    element('label', { for: BRANCH, lang }, contribute.branch),
    branch,
    uploads,
  );
  const shown = element('div', { class: 'preview' });
  const again = element(
    'details',
    {},
    element('summary', { lang }, contribute.again),
    note(contribute.againText),
    button(contribute.again, actions.again, { lang }),
  );
  const result = element(
    'section',
    { class: 'result', 'aria-labelledby': '_result' },
    element('h2', { id: '_result', lang }, contribute.result),
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
  const whole = element('div', { class: 'form' }, element('div', {}, cards, also), result);

  return {
    ...{ whole, cards, problems, files, uploads, branch },
    say: (checked, count) => {
      const text = contribute.problems(checked.problems.length);
      // Only a new text is announced again.
      if (status.textContent !== text) status.textContent = text;
      status.toggleAttribute('data-wrong', checked.problems.length > 0);
      notes.replaceChildren(
        ...checked.notes.map(({ message, tip }) => element('li', {}, `${message}. ${tip}`)),
      );
      noteBox.hidden = checked.notes.length === 0;
      several.hidden = count < 2 || !hosting;
    },
    preview: async (made, sent) => {
      const events = made.filter(({ path }) => path.startsWith('events/'));
      const { previewOf } = await import('./eventPreview.ts');
      const views = await Promise.all(events.map((file) => previewOf(context, file.path, sent)));
      const drawn = views.filter((view) => view !== undefined);
      shown.replaceChildren(...(drawn.length > 0 ? drawn : [note(contribute.noPreview)]));
    },
  };
}
