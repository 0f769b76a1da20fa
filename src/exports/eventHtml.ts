import type { Element, ElementContent } from 'hast';
import type { ArchiveEvent } from '../domain/archive.ts';
import { claimsOf, sourcesOf } from '../domain/archiveIndex.ts';
import { claimView } from '../views/parts/claimViews.ts';
import type { ClaimView } from '../views/parts/claimViews.ts';
import { contestHint } from '../views/parts/contestWords.ts';
import { publishedView } from '../views/parts/dateView.ts';
import { noticeView } from '../views/parts/noticeViews.ts';
import { sourceLink } from '../views/parts/links.ts';
import type { Link } from '../views/parts/links.ts';
import type { QuotationGroupView } from '../views/parts/quotationViews.ts';
import type { ReplyView } from '../views/parts/replyViews.ts';
import type { TranslationView } from '../views/parts/translationView.ts';
import type { SaidView } from '../views/parts/saidView.ts';
import type { Site } from '../views/site.ts';
import { element, inLanguage, toHtml } from './html.ts';
import { evidenceLines, happenedLine, reportedLine } from './timeLines.ts';

/** A link with its full address, since a feed is read elsewhere. */
const anchor = ({ addresses }: Site, { label, href }: Link): Element =>
  element('a', [label], { href: addresses.absolute(href) });

const translationParts = (
  { words }: Site,
  { note, original }: TranslationView,
): (ElementContent | string)[] => [
  ...(original === undefined
    ? []
    : [
        `. ${words.event.translation.original} `,
        inLanguage(original, words.feeds.quotation(original.text)),
      ]),
  `. ${note}`,
];

const quotationItems = (site: Site, { quotations }: QuotationGroupView): Element[] =>
  quotations.map((quotation) => {
    const { source, parts, remark, translation } = quotation;
    const words = parts.map((part) => part.text).join(' ');
    return element('li', [
      inLanguage(quotation, site.words.feeds.quotation(words)),
      ' ',
      anchor(site, source),
      ...(remark === undefined ? [] : [site.words.signs.comma + remark]),
      ...(translation ? translationParts(site, translation) : []),
    ]);
  });

const replyItem = (site: Site, { request, asked, outcome, answer, source }: ReplyView): Element =>
  element('li', [
    `${request} `,
    anchor(site, asked),
    ` ${outcome}`,
    ...(answer === undefined ? [] : [` ${answer}`]),
    ...(source === undefined ? [] : [' (', anchor(site, source), ')']),
  ]);

/** When and where a claim was made, where that is not the event itself. */
const saidItem = (site: Site, { isHere, when, at }: SaidView): Element[] =>
  isHere
    ? []
    : [
        element('li', [
          `${site.words.said.when} ${when}`,
          ...(at ? [site.words.signs.comma, anchor(site, at)] : []),
        ]),
      ];

/** Through whom a claim reached its sources. */
const viaItem = (site: Site, via: readonly Link[]): Element[] =>
  via.length === 0
    ? []
    : [
        element('li', [
          site.words.event.via,
          ...via.flatMap((actor, i) => [
            i === 0 ? ' ' : site.words.signs.comma,
            anchor(site, actor),
          ]),
        ]),
      ];

function claimItem(
  site: Site,
  {
    who,
    says,
    via,
    said,
    standing,
    figure,
    quotations,
    relations,
    replies,
    sources,
    href,
  }: ClaimView,
): Element {
  const figureItems = figure
    ? [element('li', [anchor(site, figure.measure), `: ${figure.inFull}`])]
    : [];
  const relationItems = relations.map((relation) =>
    element('li', [
      `${relation.label}: `,
      anchor(site, { label: relation.who, href: relation.href }),
      `: ${relation.says}`,
      ...(relation.accordingTo === undefined ? [] : [` (${relation.accordingTo})`]),
    ]),
  );
  const sourcesItem = element('li', [
    `${site.words.event.sources}: `,
    ...sources.flatMap((source, i) => [
      ...(i === 0 ? [] : [site.words.signs.comma]),
      anchor(site, source),
    ]),
  ]);
  return element('li', [
    element('strong', [anchor(site, { label: who, href })]),
    `: ${says}`,
    element('ul', [
      ...viaItem(site, via),
      ...(standing === undefined ? [] : [element('li', [standing])]),
      ...saidItem(site, said),
      ...figureItems,
      ...quotations.flatMap((group) => quotationItems(site, group)),
      ...replies.map((reply) => replyItem(site, reply)),
      ...relationItems,
      sourcesItem,
    ]),
  ]);
}

function sourceItem(site: Site, id: string): Element {
  const { index, words } = site;
  const source = index.source.get(id);
  const day = (source && publishedView(source, words))?.inFull ?? words.source.notPrinted;
  return element('li', [
    anchor(site, sourceLink(site, id)),
    `. ${words.source.fields.published}: ${day}`,
  ]);
}

/** What a feed says of an event: when it happened, who said what about it, and the sources. */
export function eventHtml(site: Site, event: ArchiveEvent): string {
  const { words, index } = site;
  const claims = claimsOf(index, event).map((placed) => claimItem(site, claimView(site, placed)));
  const notice = noticeView(site, event);
  const hint = contestHint(site, event.id);
  return toHtml([
    ...(notice ? [element('p', [element('strong', [notice.text])])] : []),
    element('p', [event.summary]),
    element('p', [happenedLine(site, event)]),
    ...evidenceLines(site, event).map((line) => element('p', [line])),
    element('p', [reportedLine(site, event)]),
    ...(hint === undefined ? [] : [element('p', [hint])]),
    ...(claims.length > 0 ? [element('h2', [words.event.claims]), element('ul', claims)] : []),
    element('h2', [words.event.sourcesHeading]),
    element(
      'ul',
      sourcesOf(event).map((id) => sourceItem(site, id)),
    ),
  ]);
}
