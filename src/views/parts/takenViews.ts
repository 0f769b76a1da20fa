import { claimsOf } from '../../domain/archiveIndex.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import type { ArchiveEvent, Source } from '../../domain/archive.ts';
import type { OwnQuotation } from '../../domain/ownQuotations.ts';
import { verifiedIn } from '../../domain/verification.ts';
import type { VerifiedFigure, VerifiedQuote } from '../../domain/verification.ts';
import { printedForms } from '../../fingerprint/figureForms.ts';
import type { AskedOfText } from '../../fingerprint/pastedText.ts';
import { MAX_BYTES } from '../../problems/limits.ts';
import { claimAddressOf } from '../../schema/claimAddress.ts';
import { printedWords } from '../../schema/quote.ts';
import { UNKNOWN_LANGUAGE } from '../../text/unknownLanguage.ts';
import type { Site } from '../site.ts';
import { figureLabel } from './figureLabel.ts';
import { sourceNames, speaker } from './links.ts';
import type { Link } from './links.ts';
import { remarkOnProved } from './provedQuote.ts';
import { recordName } from './recordName.ts';
import { ofLanguage, otherLanguage } from './sourceLanguage.ts';
import type { OtherLanguage } from './sourceLanguage.ts';
import { onlyEarlier } from './versionViews.ts';

/** A quotation or a number that rests on a source, and where it stands in our entries. */
export interface TakenView extends Link, OtherLanguage {
  /** whose it is, or the event that it stands in; nothing in what is said of the source itself */
  who: string | undefined;
  /** that the text of the source does not prove it, or in which version alone it stands */
  remark: string | undefined;
  asked: AskedOfText;
}

/** All that was taken from a report, and how a text of it is read. */
export interface TakenFrom {
  items: readonly TakenView[];
  /** its language (BCP 47), by which its numbers and quotation marks are read */
  language: string;
  quotedFreely: boolean;
  /**
   * what is said of a text in which they are looked for: `%word` stands for a word of a quotation,
   * `%found` and `%total` for numbers
   */
  answers: Readonly<Record<string, string>>;
  /** how many characters a text may have that is looked through */
  most: number;
}

const IN_OUR_WORDS: OtherLanguage = { language: undefined, direction: undefined };

function takenQuote(site: Site, source: Source, quote: VerifiedQuote): Omit<TakenView, keyof Link> {
  const { translated = false, original, originalLanguage, proof, inVersions } = quote;
  const text = printedWords(quote);
  const isLost = translated && original === undefined;
  const language = originalLanguage ?? otherLanguage(site, source);
  return {
    ...(isLost ? IN_OUR_WORDS : ofLanguage(site, language)),
    who: undefined,
    remark:
      proof === 'proved'
        ? remarkOnProved(site, source.id, text, inVersions)
        : site.words.verification.unproved[proof],
    asked: { kind: 'quotation', text, isLost },
  };
}

/** What is said of a number beside it, where the source does not prove all of it. */
function remarkOnFigure(site: Site, id: string, figure: VerifiedFigure): string | undefined {
  const { unproved, foundIn } = site.words.verification;
  if (figure.proof !== 'proved') return unproved[figure.proof];
  if (!figure.printedIn.includes(id)) return foundIn(sourceNames(site, verifiedIn(figure)));
  const gone = (figure.inVersions?.[id] ?? []).map((moments) => onlyEarlier(site, id, moments));
  return gone.find((remark) => remark !== undefined);
}

/** The numbers to look for in a source: where each source prints one end of a range, its own. */
function formsIn(id: string, figure: VerifiedFigure): string[] {
  const forms = printedForms(figure);
  const own = forms.filter((_, i) => figure.numbersIn[i]?.includes(id));
  return verifiedIn(figure).includes(id) ? own : forms;
}

function ofClaim(site: Site, source: Source, placed: PlacedClaim): TakenView[] {
  const { figure, quotes, sources } = placed.claim;
  const place = { href: site.addresses.claim(placed.address), who: speaker(site, placed) };
  return [
    ...quotes
      .filter((quote) => quote.source === source.id)
      .map((quote) => ({
        ...takenQuote(site, source, quote),
        label: printedWords(quote),
        ...place,
      })),
    ...(figure && sources.includes(source.id)
      ? [
          {
            ...IN_OUR_WORDS,
            ...place,
            label: figureLabel(figure, site.index.measure.get(figure.measure), site.words),
            remark: remarkOnFigure(site, source.id, figure),
            asked: { kind: 'number', forms: formsIn(source.id, figure) } as const,
          },
        ]
      : []),
  ];
}

/** A quotation in our own words: one that no source proves may be a translation of its words. */
function ofOwnWords(
  site: Site,
  source: Source,
  { text, printedIn, inVersions }: OwnQuotation,
): Omit<TakenView, 'href' | 'who'> {
  const language = otherLanguage(site, source);
  const isPrinted = printedIn.length > 0;
  return {
    ...(isPrinted ? ofLanguage(site, language) : IN_OUR_WORDS),
    label: text,
    remark: isPrinted
      ? remarkOnProved(site, source.id, text, inVersions?.[source.id])
      : site.words.verification.unproved['not-checked'],
    asked: { kind: 'quotation', text, isLost: !isPrinted && language !== undefined },
  };
}

function ofEvent(site: Site, source: Source, event: ArchiveEvent): TakenView[] {
  // As the tally counts: of a passage with several sources, only those that print the words.
  const own = event.quotations.filter(({ cited, printedIn }) =>
    (printedIn.length > 0 ? printedIn : cited).includes(source.id),
  );
  return [
    ...claimsOf(site.index, event).flatMap((placed) => ofClaim(site, source, placed)),
    ...own.map((quotation) => ({
      ...ofOwnWords(site, source, quotation),
      href:
        quotation.claim === undefined
          ? site.addresses.event(event.id)
          : site.addresses.claim(claimAddressOf(event.id, quotation.claim)),
      who: recordName(event, site.words),
    })),
  ];
}

function pastedWords({ words: { taken } }: Site): TakenFrom['answers'] {
  const { answers, long, failed } = taken;
  return {
    ...answers,
    differs: answers.differs('%word'),
    'runs-on': answers['runs-on']('%word'),
    cut: answers.cut('%word'),
    matching: taken.matching('%found', '%total'),
    long,
    failed,
  };
}

/** Each quotation once, where it stands first: what a claim quotes may be repeated beside it. */
function quotedOnce(items: readonly TakenView[]): TakenView[] {
  const quoted = new Set<string>();
  return items.filter(({ asked }) => {
    if (asked.kind === 'number') return true;
    const isFirst = !quoted.has(asked.text);
    quoted.add(asked.text);
    return isFirst;
  });
}

/**
 * Every quotation and listed number that rests on a source, in the order of the events: those that
 * the tally on its page counts, but a quotation that is repeated stands there once.
 */
export function takenFrom(site: Site, source: Source): TakenFrom {
  const events = site.index.eventsOfSource.get(source.id) ?? [];
  return {
    items: quotedOnce([
      ...source.quotations.map((quotation) => ({
        ...ofOwnWords(site, source, quotation),
        href: site.addresses.source(source.id),
        who: undefined,
      })),
      ...events.flatMap((event) => ofEvent(site, source, event)),
    ]),
    language: source.language ?? UNKNOWN_LANGUAGE,
    quotedFreely: source.quotedFreely !== undefined,
    most: MAX_BYTES,
    answers: pastedWords(site),
  };
}
