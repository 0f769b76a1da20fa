import { inPlaceOf, NOTHING, tally } from './facets.ts';
import { openPanel } from './filterPanel.ts';
import type { Panel } from './filterPanel.ts';

const entries = [...document.querySelectorAll<HTMLElement>('[data-facets]')];
const numbers = entries.map((entry) => (entry.dataset.facets ?? '').split(' ').map(Number));
/** Days and months: one without any entry left is hidden too. */
const groups = [...document.querySelectorAll<HTMLElement>('.rail__day, main section')].filter(
  (group) => group.querySelector('[data-facets]'),
);

interface Jump {
  target: HTMLElement;
  count: HTMLElement | null;
  /** how many there are, as the page was sent */
  all: string;
  bar: Element | null;
  width: number;
}

const jumps = [...document.querySelectorAll<HTMLElement>('.jump li')].flatMap((item): Jump[] => {
  const hash = item.querySelector('a')?.hash ?? '';
  const target = hash === '' ? null : document.getElementById(hash.slice(1))?.closest('section');
  const count = item.querySelector<HTMLElement>('.note');
  const bar = item.querySelector('rect');
  return target
    ? [
        {
          target,
          count,
          all: count?.textContent ?? '',
          bar,
          width: Number(bar?.getAttribute('width')),
        },
      ]
    : [];
});

/** The overview of months says what is left of each, and stays as large as it is. */
function renderJumps(): void {
  for (const { target, count, all, bar, width } of jumps) {
    const left = target.querySelectorAll('[data-facets]:not([hidden])').length;
    if (count) count.textContent = inPlaceOf(all, left);
    bar?.setAttribute('width', String(Math.ceil((width * left) / Number(all))));
  }
}

function render(panel: Panel): void {
  const { shown, counts } = tally(numbers, panel.options, panel.wanted().numbers);
  entries.forEach((entry, i) => (entry.hidden = shown[i] !== true));
  for (const group of groups) group.hidden = !group.querySelector('[data-facets]:not([hidden])');
  renderJumps();
  panel.count(counts);
  panel.say('shown', shown.filter(Boolean).length);
}

/** Filters the entries of a page by what its address asks for. */
export function startFilter(form: HTMLFormElement): void {
  openPanel(form, (panel) => {
    render(panel);
    // A link to an entry that is filtered out shows everything again, so that it lands.
    window.onhashchange = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target?.closest('[hidden]')) return;
      const { hash } = location;
      panel.want(NOTHING, 'replaceState');
      location.replace(hash);
    };
  });
}
