import {
  betweenGroups,
  describe,
  fill,
  inPlaceOf,
  isNothing,
  NOTHING,
  readAddress,
  unknownIn,
  writeAddress,
} from './facets.ts';
import type { Option, Wanted } from './facets.ts';

/**
 * The form of facets, the line that says what was filtered out, and the address that holds both.
 */
export interface Panel {
  form: HTMLFormElement;
  options: readonly Option[];
  /** what the address asks for */
  wanted: () => Wanted;
  /**
   * Asks for something else, in a new address, or in the present one where a reader is still
   * typing.
   */
  want: (wanted: Wanted, how?: 'pushState' | 'replaceState') => void;
  /** how many entries have each value, as the page was sent */
  totals: ReadonlyMap<number, number>;
  /** Writes beside each option how many entries it would leave. */
  count: (counts: ReadonlyMap<number, number>) => void;
  /** Says how many entries are left, in the sentence of that name on the page. */
  say: (sentence: string, shown: number) => void;
}

const language = document.documentElement.lang;

/** Whether a reader is typing, so that Escape empties the field and nothing else. */
const isTyping = (element: Element | null): boolean =>
  element instanceof HTMLInputElement && element.type === 'search' && element.value !== '';

/**
 * Brings a page’s form to life.
 * @param render shows what is wanted; called once at the start and on every change, by the form, by
 *   key or by history
 */
export function openPanel(form: HTMLFormElement, render: (panel: Panel) => void): Panel {
  const state = document.querySelector<HTMLElement>('.finding__state');
  const status = state?.querySelector<HTMLElement>('[role="status"]');
  const clear = state?.querySelector('button');
  const boxes = new Map<number, { box: HTMLInputElement; count: HTMLElement | null }>();
  const options: Option[] = [];
  const totals = new Map<number, number>();
  let number = -1;
  for (const box of form.querySelectorAll<HTMLInputElement>('fieldset input')) {
    // Numbers follow on one another unless the form says otherwise.
    number = box.dataset.n === undefined ? number + 1 : Number(box.dataset.n);
    const count = box.parentElement?.querySelector<HTMLElement>('b') ?? null;
    options.push({
      facet: box.name,
      value: box.value,
      label: box.nextSibling?.textContent?.trim() ?? '',
      number,
      ...(box.dataset.texts !== undefined && { texts: box.dataset.texts.split('\n') }),
    });
    boxes.set(number, { box, count });
    totals.set(number, Number(count?.textContent));
  }

  const panel: Panel = {
    form,
    options,
    totals,
    wanted: () => readAddress(location.search, options),
    want(wanted, how = 'pushState') {
      // An address that names a place on the page would lead back to it on reload, so it goes when
      // the list changes.
      history[how](
        null,
        '',
        `${location.pathname}${writeAddress(location.search, options, wanted)}`,
      );
      update();
    },
    count(counts) {
      for (const [key, { box, count }] of boxes) {
        const left = counts.get(key) ?? 0;
        if (count) count.textContent = inPlaceOf(String(totals.get(key)), left);
        box.parentElement?.toggleAttribute('data-none', left === 0);
      }
    },
    say(sentence, shown) {
      const { numbers, query } = panel.wanted();
      const words = query === '' ? [] : [fill(status?.dataset.query ?? '', '%q', query)];
      const what = [
        ...words,
        ...(numbers.size > 0 ? [describe(options, numbers, language)] : []),
      ].join(betweenGroups(language));
      const unknown = unknownIn(location.search, options).map((value) =>
        fill(status?.dataset.unknown ?? '', '%f', value),
      );
      const found = fill(
        // The digits are those of the rest of the page, whatever the language.
        fill(
          status?.dataset[sentence] ?? '',
          '%n',
          shown.toLocaleString(language, { numberingSystem: 'latn' }),
        ),
        '%f',
        what,
      );
      const text = [...unknown, ...(isNothing(panel.wanted()) ? [] : [found])].join(' ');
      // Only a new text is announced again.
      if (status && status.textContent !== text) status.textContent = text;
    },
  };

  function update(): void {
    const wanted = panel.wanted();
    for (const [key, { box }] of boxes) box.checked = wanted.numbers.has(key);
    state?.toggleAttribute('data-active', !isNothing(wanted));
    if (clear) clear.hidden = isNothing(wanted);
    render(panel);
  }

  function clearAll(): void {
    if (isNothing(panel.wanted())) return;
    // The button is about to go, and the focus must not go with it.
    if (document.activeElement === clear) form.querySelector<HTMLElement>('summary')?.focus();
    panel.want(NOTHING);
  }

  form.addEventListener('change', ({ target }) => {
    if (![...boxes.values()].some(({ box }) => box === target)) return;
    panel.want({
      ...panel.wanted(),
      numbers: new Set([...boxes].filter(([, { box }]) => box.checked).map(([key]) => key)),
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  clear?.addEventListener('click', clearAll);
  addEventListener('keydown', (event) => {
    if (
      event.key === 'Escape' &&
      !event.defaultPrevented &&
      !event.isComposing &&
      !isTyping(document.activeElement)
    )
      clearAll();
  });
  addEventListener('popstate', update);

  update();
  form.hidden = false;
  delete document.documentElement.dataset.finding;
  return panel;
}
