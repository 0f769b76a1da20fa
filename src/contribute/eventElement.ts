import type { EventView } from '../views/pages/eventPage.ts';
import type { DateView } from '../views/parts/dateView.ts';
import type { Site } from '../views/site.ts';
import { ledgerRow } from './claimElements.ts';
import { newElement } from './elements.ts';

/** A date, and the word for one that no source prints: as `DateText.astro`. */
export function dateElements({ words, lang }: Site, date: DateView): (Node | string)[] {
  const { dateTime, label, surenessLabel } = date;
  const text = dateTime
    ? newElement('time', { datetime: dateTime, lang }, label)
    : newElement('span', { lang }, label);
  if (!surenessLabel) return [text];
  const mark = words.date.surenessMark(surenessLabel);
  return [text, ' ', newElement('small', { class: 'sureness', lang }, mark)];
}

/** The sources below an event: as `SourceList.astro`. */
const sourceItems = ({ sources }: EventView): HTMLElement[] =>
  sources.map((source) =>
    newElement(
      'li',
      {},
      newElement('a', { href: source.href }, source.label),
      ' ',
      newElement('span', { class: 'note' }, source.facts, source.url ? ` ${source.url}` : ''),
    ),
  );

/** The table of claims: as `Ledger.astro`. */
function ledger(site: Site, { claims }: EventView): HTMLElement {
  const { words, lang } = site;
  const hasFigures = claims.some(({ figure }) => figure);
  const { who, what, figure, sources } = words.event;
  const columns = [who, what, ...(hasFigures ? [figure] : []), sources];
  const heads = columns.map((name) => newElement('th', { scope: 'col' }, name));
  return newElement(
    'table',
    { class: 'ledger' },
    newElement('thead', { lang }, newElement('tr', {}, ...heads)),
    newElement('tbody', {}, ...claims.map((claim) => ledgerRow(site, claim, hasFigures))),
  );
}

/** The text of an event, as HTML that the parser of the site made and that has no other in it. */
function prose(html: string): HTMLElement {
  const made = newElement('div', { class: 'prose' });
  made.innerHTML = html;
  return made;
}

/** An event as its page shows it, in the classes of the site. */
export function eventElement(site: Site, view: EventView): HTMLElement {
  const { words, lang } = site;
  const { date, kind, places, label, summary } = view;
  const section = (heading: string, ...within: Node[]): HTMLElement =>
    newElement('section', {}, newElement('h5', { lang }, heading), ...within);
  return newElement(
    'article',
    {},
    newElement(
      'p',
      { class: 'dateline' },
      newElement('span', {}, ...dateElements(site, date)),
      newElement('span', { lang: view.kindLanguage }, kind),
      ...places.map((place) => newElement('bdi', {}, place.label)),
    ),
    newElement('h4', {}, label),
    newElement('p', { class: 'standfirst' }, summary),
    prose(view.prose),
    ...(view.claims.length > 0 ? [section(words.event.claims, ledger(site, view))] : []),
    section(
      words.event.sourcesHeading,
      newElement('ol', { class: 'sources' }, ...sourceItems(view)),
    ),
  );
}
