import type { ClaimView } from '../views/parts/claimViews.ts';
import type { QuotationGroupView } from '../views/parts/quotationViews.ts';
import type { Site } from '../views/site.ts';
import { dateElements } from './eventElement.ts';
import { newElement } from './elements.ts';

type Parts = (Node | string)[];

const link = ({ href, label }: { href: string; label: string }): HTMLElement =>
  newElement('a', { href }, label);

/** Items with a sign between them. */
const between = (items: readonly Parts[], sign: string): Parts =>
  items.flatMap((item, i) => (i === 0 ? item : [sign, ...item]));

/** Who says it, and for whom: as `Speaker.astro`. */
function speaker({ by, onBehalfOf }: ClaimView): Parts {
  if (!onBehalfOf) return [link(by)];
  const { before, actor, after } = onBehalfOf;
  return [
    link(by),
    newElement('span', { class: 'speaker__for' }, ` ${before}`, link(actor), after),
  ];
}

/** The same words as several sources print them: as `Quotations.astro`. */
function quotation({ words, lang }: Site, group: QuotationGroupView): HTMLElement {
  const { quote, comma, semicolon } = words.signs;
  const wordsOf = (part: QuotationGroupView['quotations'][number]): string =>
    quote.join(
      part.parts.map(({ text, joined }, i) => (i > 0 && !joined ? ' ' : '') + text).join(''),
    );
  const from = (one: QuotationGroupView['quotations'][number]): Parts => [
    link(one.source),
    one.remark === undefined ? '' : comma + one.remark,
  ];
  const block = (shown: readonly QuotationGroupView['quotations'][number][]): HTMLElement =>
    newElement(
      'blockquote',
      { class: 'quotation' },
      ...shown
        .slice(0, 1)
        .map((one) => newElement('p', { lang: one.language, dir: one.direction }, wordsOf(one))),
      ...shown
        .slice(0, 1)
        .flatMap((one) =>
          one.translation ? [newElement('p', { class: 'note' }, one.translation.note)] : [],
        ),
      newElement(
        'footer',
        {},
        shown.length > 1 && `${words.event.printedAlike} `,
        ...between(shown.map(from), semicolon),
      ),
    );
  if (!group.differ) return block(group.quotations);
  const title = newElement('p', { class: 'renderings__title', lang }, words.event.renderings);
  return newElement(
    'div',
    { class: 'renderings' },
    title,
    ...group.quotations.map((one) => block([one])),
  );
}

function relations({ words, lang }: Site, claim: ClaimView): Parts {
  if (claim.relations.length === 0) return [];
  const items = claim.relations.map(({ kind, label, who, date, href, says, accordingTo }) =>
    newElement(
      'li',
      { class: `relations--${kind}` },
      newElement('b', { lang }, label),
      ` ${who}${words.signs.comma}${date}: `,
      link({ href, label: says }),
      accordingTo === undefined ? '' : ` (${accordingTo})`,
    ),
  );
  return [newElement('ul', { class: 'relations' }, ...items)];
}

const note = (...parts: Parts): HTMLElement => newElement('p', { class: 'note' }, ...parts);

/** Where and when it was said: as `SaidWhen.astro`. */
function saidWhen(site: Site, { said }: ClaimView): Parts {
  const { date, note: place, at, evidence } = said;
  return [
    newElement('span', { lang: site.lang }, site.words.said.when),
    ' ',
    ...(date ? dateElements(site, date) : []),
    place === undefined ? '' : ` ${place}`,
    ...(at ? [' ', link(at)] : []),
    evidence === undefined ? '' : ` ${evidence}`,
  ];
}

/** What stands below the words of a claim, in small type. */
function notes(site: Site, claim: ClaimView): Parts {
  const { words } = site;
  const { via, said, standing, figure } = claim;
  const through = between(
    via.map((one) => [link(one)]),
    words.signs.comma,
  );
  return [
    ...(via.length > 0 ? [note(`${words.event.via} `, ...through)] : []),
    ...(standing === undefined ? [] : [note(standing)]),
    ...(said.isHere ? [] : [note(...saidWhen(site, claim))]),
    ...(figure?.asOfEvidence === undefined
      ? []
      : [note(`${words.event.figureTime} ${figure.asOfEvidence}`)]),
  ];
}

/** Who was asked about it: as `Replies.astro`. */
function replies(claim: ClaimView): Parts {
  if (claim.replies.length === 0) return [];
  const items = claim.replies.map(({ request, asked, outcome, answer, source }) =>
    newElement(
      'li',
      {},
      `${request} `,
      link(asked),
      ` ${[outcome, answer].filter((text) => text !== undefined).join(' ')} `,
      ...(source ? [link(source)] : []),
    ),
  );
  return [newElement('ul', { class: 'replies' }, ...items)];
}

function figureCell({ words, lang }: Site, { figure }: ClaimView): HTMLElement {
  if (!figure)
    return newElement(
      'td',
      { class: 'ledger__figure' },
      newElement('span', { class: 'visually-hidden', lang }, words.event.noFigure),
    );
  const { measure, label, scope, asOfLabel, remark } = figure;
  return newElement(
    'td',
    { class: 'ledger__figure' },
    newElement('a', { class: 'figure', href: measure.href }, label),
    ...[scope, asOfLabel, remark].flatMap((text) =>
      text === undefined ? [] : [' ', newElement('span', { class: 'note', lang }, text)],
    ),
  );
}

/** One claim in the table of its event: as `Ledger.astro`. */
export const ledgerRow = (site: Site, claim: ClaimView, hasFigures: boolean): HTMLElement =>
  newElement(
    'tr',
    {},
    newElement('th', { scope: 'row' }, ...speaker(claim)),
    newElement(
      'td',
      {},
      newElement('p', {}, claim.says),
      ...notes(site, claim),
      ...claim.quotations.map((group) => quotation(site, group)),
      ...replies(claim),
      ...relations(site, claim),
    ),
    ...(hasFigures ? [figureCell(site, claim)] : []),
    newElement(
      'td',
      { class: 'ledger__sources' },
      newElement('ul', {}, ...claim.sources.map((source) => newElement('li', {}, link(source)))),
    ),
  );
