import type { Card } from '../editing/formCards.ts';
import { fingerprintOf } from '../fingerprint/articleFingerprint.ts';
import { newElement } from './elements.ts';
import { framed, notesOf } from './fieldElements.ts';
import { fieldId } from './formContext.ts';
import type { FormContext } from './formContext.ts';

/** How long the box waits for the rest of a text, in milliseconds. */
const PAUSE = 400;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/**
 * The box that takes an article’s text for the fingerprint of its source. The text stands in the
 * box and nowhere else: it is kept in no form and in no file.
 */
export function articleBox(context: FormContext, card: Card): HTMLElement {
  const { words, lang, fingerprints } = context;
  const id = fieldId(card.key, ['_article']);
  const box = newElement('textarea', {
    ...{ id, rows: '3', autocomplete: 'off', spellcheck: 'false', dir: 'auto' },
    'aria-describedby': `${id}-note ${id}-problem`,
  });
  const told = newElement('p', { class: 'note', role: 'status', lang });
  const take = (): void => {
    const text = box.value;
    if (text.trim() === '') {
      fingerprints.delete(card.key);
      told.textContent = '';
    } else {
      fingerprints.set(card.key, (source) => {
        const { language, quotedFreely } = card.values;
        const taking = {
          language: textOf(language) ?? document.documentElement.lang,
          ...(textOf(quotedFreely) !== undefined && { quotedFreely: true }),
        };
        const fingerprint = fingerprintOf(text, source, taking);
        const count = fingerprint.words.toLocaleString('en');
        told.textContent = words.contribute.fingerprint(count);
        return `${JSON.stringify(fingerprint, null, 2)}\n`;
      });
    }
    context.changed();
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(take, PAUSE);
  });
  const label = newElement('label', { for: id, lang }, words.contribute.article);
  return framed(label, box, [...notesOf(id, words.contribute.articleHint, lang), told]);
}
