import type { EventView } from '../../views/pages/eventPage.ts';
import type { DateView } from '../../views/parts/dateView.ts';
import type { Site } from '../../views/site.ts';
import { claimRow } from './claimElements.ts';
import { element } from './elements.ts';

/** A date, and the word for one that no source prints: as `DateText.astro`. */
export function dateElements({ words, lang }: Site, date: DateView): (Node | string)[] {
  const { dateTime, label, surenessLabel } = date;
  const text = dateTime
    ? element('time', { datetime: dateTime, lang }, label)
    : element('span', { lang }, label);
  if (!surenessLabel) return [text];
  const mark = words.date.surenessMark(surenessLabel);
  return [text, ' ', element('small', { class: 'sureness', lang }, mark)];
}

/** The sources below an event: as `SourceList.astro`. */
const sourceItems = ({ sources }: EventView): HTMLElement[] =>
  sources.map((source) =>
    element(
      'li',
      {},
      element('a', { href: source.href }, source.label),
      ' ',
      element('span', { class: 'note' }, source.facts, source.url ? ` ${source.url}` : ''),
    ),
  );

/** The table of claims: as `Ledger.astro`. */
function ledger(site: Site, { claims }: EventView): HTMLElement {
  const { words, lang } = site;
  const hasFigures = claims.some(({ figure }) => figure);
  const { who, what, figure, sources } = words.event;
  const columns = [who, what, ...(hasFigures ? [figure] : []), sources];
  const heads = columns.map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    { class: 'ledger' },
    element('thead', { lang }, element('tr', {}, ...heads)),
    element('tbody', {}, ...claims.map((claim) => claimRow(site, claim, hasFigures))),
  );
}

/** The text of an event, as HTML that the parser of the site made and that has no other in it. */
function prose(html: string): HTMLElement {
  const made = element('div', { class: 'prose' });
  made.innerHTML = html;
  return made;
}

/** An event as its page shows it, in the classes of the site. */
export function eventElement(site: Site, view: EventView): HTMLElement {
  const { words, lang } = site;
  const { date, kind, places, label, summary } = view;
  const section = (heading: string, ...within: Node[]): HTMLElement =>
    element('section', {}, element('h5', { lang }, heading), ...within);
  return element(
    'article',
    {},
    element(
      'p',
      { class: 'dateline' },
      element('span', {}, ...dateElements(site, date)),
      element('span', { lang: view.kindLanguage }, kind),
      ...places.map((place) => element('bdi', {}, place.label)),
    ),
    element('h4', {}, label),
    element('p', { class: 'standfirst' }, summary),
    prose(view.prose),
    ...(view.claims.length > 0 ? [section(words.event.claims, ledger(site, view))] : []),
    section(words.event.sourcesHeading, element('ol', { class: 'sources' }, ...sourceItems(view))),
  );
}
