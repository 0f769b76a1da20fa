import { byFacet, fill, isNothing } from './facets.ts';
import type { Option } from './facets.ts';
import { askedWords } from './askedWords.ts';
import type { Term } from './askedWords.ts';
import { foundNames } from './foundNames.ts';
import type { FoundName } from './foundNames.ts';
import { loadBeginnings, loadIndex } from './pagefind.ts';
import type { Found, IndexFilters, SearchIndex } from './pagefind.ts';
import { openPanel } from './filterPanel.ts';
import type { Panel } from './filterPanel.ts';
import { excerptOf, textOf } from './excerpts.ts';
import type { FoundPassage, Fragment, Part } from './excerpts.ts';

/** How many results are shown at a time. */
const PORTION = 20;
const PASSAGES = 3;
const PAUSE = 150;

const filtersOf = (options: readonly Option[], numbers: ReadonlySet<number>): IndexFilters => {
  const all = [...byFacet(options, numbers).values()].map((any) => ({
    any: any.map((number) => ({ f: String(number) })),
  }));
  return all.length > 0 ? { all } : {};
};

const numbersIn = ({ filters }: Found): Map<number, number> =>
  new Map(Object.entries(filters.f ?? {}).map(([number, count]) => [Number(number), count]));

interface Answer {
  found: Found;
  terms: readonly Term[];
  counts: Map<number, number>;
}

/**
 * Asks the index. For each facet in use it asks once more without this facet, to learn how many
 * results each of its other values would have.
 */
async function ask(index: SearchIndex, panel: Panel, ending?: RegExp): Promise<Answer> {
  const { options } = panel;
  const { numbers, query, byTime } = panel.wanted();
  const asked = askedWords(query, ending);
  const words = query === '' ? null : asked.query;
  if (words !== null) await loadBeginnings(index, words);
  const found = await index.search(words, {
    filters: filtersOf(options, numbers),
    ...(byTime || words === null ? { sort: { order: 'asc' } } : {}),
  });
  const counts = numbersIn(found);
  for (const facet of byFacet(options, numbers).keys()) {
    const own = new Set(
      options.filter((option) => option.facet === facet).map(({ number }) => number),
    );
    const others = numbersIn(
      await index.search(words, {
        filters: filtersOf(options, new Set([...numbers].filter((number) => !own.has(number)))),
      }),
    );
    for (const number of own) counts.set(number, others.get(number) ?? 0);
  }
  return { found, terms: asked.terms, counts };
}

/** Text and `<mark>`, and nothing else, whatever the text is. */
function textNodes(parts: readonly Part[]): (string | HTMLElement)[] {
  return parts.map(({ text, marked }) => {
    if (!marked) return text;
    const element = document.createElement('mark');
    element.textContent = text;
    return element;
  });
}

function passageLine(url: string, { anchor, parts }: FoundPassage): HTMLElement {
  const line = document.createElement('li');
  if (anchor === undefined) line.append(...textNodes(parts));
  else {
    const link = document.createElement('a');
    link.href = `${url}#${anchor}`;
    link.append(...textNodes(parts));
    line.append(link);
  }
  return line;
}

/** Says by which other names a page was found. */
function namesLine(sentence: string, { of, name }: FoundName): HTMLElement {
  const line = document.createElement('li');
  line.textContent = fill(fill(sentence, '%of', of), '%name', name);
  return line;
}

/** Fills the page’s template with one result. */
function resultItem(
  template: HTMLTemplateElement,
  fragment: Fragment,
  terms: readonly Term[],
): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const { meta, url } = fragment;
  const { title, passages } = excerptOf(fragment, PASSAGES, terms);
  for (const [name, text] of Object.entries({ date: meta.date, kind: meta.kind })) {
    const part = item.querySelector(`[data-part="${name}"]`);
    if (text === undefined) part?.remove();
    else part?.append(text);
  }
  const contested = item.querySelector('.contested');
  if (meta.contested === undefined) contested?.remove();
  else contested?.replaceChildren(meta.contested);
  const link = item.querySelector('a');
  if (link) link.href = url;
  link?.append(...textNodes(title));
  const list = item.querySelector('ul');
  const lines = [
    ...foundNames(meta.names, textOf(fragment), terms).map((found) =>
      namesLine(template.dataset.named ?? '', found),
    ),
    ...passages.map((passage) => passageLine(url, passage)),
  ];
  if (lines.length === 0) list?.remove();
  else list?.append(...lines);
  return item;
}

/** Up and down go from the search box into the results and through them. */
function walkByKeys(box: HTMLInputElement, list: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    const stops: HTMLElement[] = [box, ...list.querySelectorAll<HTMLElement>('h2 a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at === -1 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

interface Parts {
  form: HTMLFormElement;
  box: HTMLInputElement;
  order: HTMLInputElement;
  area: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  template: HTMLTemplateElement;
  aids: HTMLElement;
}

function startSearch({ form, box, order, area, list, more, template, aids }: Parts): void {
  const src = new URL(area.dataset.index ?? '', location.href);
  const load = (): Promise<SearchIndex> =>
    loadIndex(src.href, src.pathname.replace(/pagefind\/[^/]*$/, ''));
  const { ending: written } = template.dataset;
  const ending = written === undefined ? undefined : new RegExp(written, 'u');
  /** the number of the last question; an answer to an earlier one comes too late */
  let asked = 0;

  async function show(
    results: Found['results'],
    terms: readonly Term[],
    from: number,
    mine: number,
  ): Promise<void> {
    const fragments = await Promise.all(
      results.slice(from, from + PORTION).map((result) => result.data()),
    );
    if (mine !== asked) return;
    const items = fragments.map((fragment) => resultItem(template, fragment, terms));
    if (from === 0) list.replaceChildren(...items);
    else list.append(...items);
    const left = results.length - from - fragments.length;
    more.hidden = left <= 0;
    more.textContent = fill(more.dataset.text ?? '', '%n', String(Math.min(left, PORTION)));
    more.onclick = () => {
      void show(results, terms, from + PORTION, mine).then(() =>
        list.querySelectorAll<HTMLElement>('h2 a')[from + PORTION]?.focus(),
      );
    };
  }

  async function answer(panel: Panel): Promise<void> {
    asked += 1;
    const mine = asked;
    const wanted = panel.wanted();
    const nothing = isNothing(wanted);
    area.hidden = nothing;
    aids.hidden = !nothing;
    order.checked = wanted.byTime;
    if (box.value.trim() !== wanted.query) box.value = wanted.query;
    if (nothing) {
      list.replaceChildren();
      more.hidden = true;
      panel.say('found', 0);
      panel.count(panel.totals);
      return;
    }
    try {
      const { found, terms, counts } = await ask(await load(), panel, ending);
      if (mine !== asked) return;
      await show(found.results, terms, 0, mine);
      if (mine !== asked) return;
      panel.count(counts);
      panel.say('found', found.results.length);
    } catch (error) {
      if (mine !== asked) return;
      console.error(error);
      aids.hidden = false;
      panel.say('failed', 0);
    }
  }

  const panel = openPanel(form, (opened) => void answer(opened));

  let pause: ReturnType<typeof setTimeout> | undefined;
  // While a reader goes on typing, the address changes and the history does not grow.
  let goesOn = false;
  const take = (): void => {
    clearTimeout(pause);
    const query = box.value.trim();
    if (query === panel.wanted().query) return;
    panel.want({ ...panel.wanted(), query }, goesOn ? 'replaceState' : 'pushState');
    goesOn = true;
  };
  const settle = (): void => {
    take();
    goesOn = false;
  };
  box.addEventListener('focus', () => void load().catch(() => undefined));
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(take, PAUSE);
  });
  box.addEventListener('change', settle);
  form.addEventListener('submit', settle);
  order.addEventListener('change', () => panel.want({ ...panel.wanted(), byTime: order.checked }));
  walkByKeys(box, list);
}

const form = document.querySelector<HTMLFormElement>('form.finding');
const box = form?.querySelector<HTMLInputElement>('input[type="search"]');
const order = form?.querySelector<HTMLInputElement>('input[name="order"]');
const area = document.querySelector<HTMLElement>('.results');
const list = area?.querySelector('ol');
const more = area?.querySelector('button');
const template = area?.querySelector('template');
const aids = document.querySelector<HTMLElement>('.aids');
if (form && box && order && area && list && more && template && aids)
  startSearch({ form, box, order, area, list, more, template, aids });
