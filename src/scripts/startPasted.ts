import type { AskedOfText, TextAnswer } from '../fingerprint/pastedText.ts';

/** How long after the last change of the text it is read, in milliseconds. */
const PAUSE = 300;

/** What is said of answers, with the marks that `TakenFrom` has. */
type PastedWords = Record<TextAnswer['kind'] | 'matching' | 'failed' | 'long', string>;

const askedOf = ({ dataset }: HTMLElement): AskedOfText =>
  dataset.numbers === undefined
    ? { kind: 'quotation', text: dataset.text ?? '', isLost: dataset.lost !== undefined }
    : { kind: 'number', forms: dataset.numbers.split(';') };

/** Shows the box for the text of a report, and looks in what is put there for what was taken. */
function start(form: HTMLFormElement, items: readonly HTMLElement[]): void {
  const { language = 'en', free, say: said = '{}' } = form.dataset;
  const say = JSON.parse(said) as PastedWords;
  const box = form.querySelector('textarea');
  const output = form.querySelector('output');
  const places = items.map((item) => item.querySelector('[data-answer]'));
  if (!box || !output) return;

  const show = (summary: string, answers: readonly TextAnswer[] = []): void => {
    output.textContent = summary;
    for (const [i, place] of places.entries()) {
      const answer = answers[i];
      const text = answer ? ` · ${say[answer.kind].replace('%word', answer.word ?? '')}` : '';
      const mark = document.createElement(answer?.proof === 'not-proved' ? 'strong' : 'span');
      mark.textContent = text;
      place?.replaceChildren(mark);
    }
  };
  const tell = (answers: readonly TextAnswer[]): void => {
    const matching = answers.filter(({ proof }) => proof === 'proved').length;
    const counts = say.matching.replace('%found', `${matching}`);
    show(counts.replace('%total', `${answers.length}`), answers);
  };
  const read = async (): Promise<void> => {
    const text = box.value;
    if (text.trim() === '') {
      show('');
    } else if (text.length > Number(form.dataset.most)) {
      show(say.long);
    } else {
      // Loaded when it is wanted, since it holds the number words of every language that is read.
      const { askText } = await import('../fingerprint/pastedText.ts');
      const taking = { language, quotedFreely: free !== undefined };
      // What was typed while it loaded is read by the next call.
      if (text === box.value) tell(askText(text, taking, items.map(askedOf)));
    }
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      read().catch(() => {
        show(say.failed);
      });
    }, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.hidden = false;
}

const details = document.querySelector('.taken');
const form = details?.querySelector('form');
if (details && form) start(form, [...details.querySelectorAll('li')]);
