import type { Source } from '../../domain/archive.ts';
import type { IsoDay } from '../../schema/date.ts';
import type { Site } from '../site.ts';
import { linkable } from '../../schema/webAddress.ts';
import { publishedEvidence } from './evidenceSentences.ts';
import { dayLabel } from './dateLabel.ts';
import { publishedView } from './dateView.ts';
import { languageName } from './languageName.ts';
import { markedOff, otherLanguage } from './sourceLanguage.ts';

/** One line of what a source prints, or does not print, about itself. */
export interface PrintedField {
  label: string;
  value: string | undefined;
  /** what stands in place of a value that is not there */
  absent: string;
  /** for `<time datetime>`, where the value is a date that is plain enough */
  dateTime: string | undefined;
  href: string | undefined;
  /** how it is known, a sentence or two */
  basis: string | undefined;
  /** the language of the value (BCP 47), where it is not that of the story; empty: not known */
  language: string | undefined;
}

/** A field that also counts where a source is described in a sentence. */
interface Fact {
  label: string;
  value: string | undefined;
  dateTime?: string | undefined;
  href?: string | undefined;
  basis?: string | undefined;
  /** whether the value is in the words of the source itself */
  isPrinted?: boolean;
  /**
   * what the sentence says in place of the value; `null`: it never says the value, and names the
   * field only among what the source does not print
   */
  inShort?: string | null | undefined;
  /** what it is called in the list of what is missing, where that is not the label */
  missing?: string;
}

function factsOf(site: Site, source: Source): Fact[] {
  const { fields, date } = site.words.source;
  const { title, publisher, publisherBasis, byline, credits, url } = source;
  const published = publishedView(source, site.words);
  return [
    { label: fields.title, value: title, isPrinted: true },
    {
      label: fields.publisher,
      value: publisher,
      isPrinted: true,
      basis: publisherBasis && `${site.words.source.basis}: ${publisherBasis}`,
    },
    { label: fields.byline, value: byline, isPrinted: true },
    {
      label: fields.published,
      value: published?.inFull,
      dateTime: published?.dateTime,
      basis: publishedEvidence(site, source),
      missing: date,
    },
    {
      label: fields.credits,
      value: credits.length > 0 ? site.words.list(credits) : undefined,
      isPrinted: true,
    },
    { label: fields.url, value: url, href: linkable(url), inShort: null },
  ];
}

/** When this site read a source. */
const readOn = ({ words }: Site, day: IsoDay): Fact => ({
  label: words.source.fields.accessed,
  value: dayLabel(day, words),
  dateTime: day,
});

/** What a source prints about itself, field by field, as its page has it. */
export function printedFields(site: Site, source: Source): PrintedField[] {
  const { fields, notPrinted, noCopy, notKnown } = site.words.source;
  const { archive, quotedFreely, kind, accessed, language } = source;
  return [
    ...factsOf(site, source),
    // No document prints where a copy of it is kept, or when this site read it.
    { label: fields.archive, value: archive, href: linkable(archive), absent: noCopy },
    ...(accessed === undefined ? [] : [readOn(site, accessed)]),
    ...(kind === undefined ? [] : [{ label: fields.kind, value: site.words.sourceKinds[kind] }]),
    {
      label: fields.language,
      value: language && languageName(language, site.words),
      absent: notKnown,
    },
    ...(quotedFreely === undefined ? [] : [{ label: fields.quotedFreely, value: quotedFreely }]),
  ].map((fact: Fact & { absent?: string }) => ({
    label: fact.label,
    value: fact.value,
    absent: fact.absent ?? notPrinted,
    dateTime: fact.dateTime,
    href: fact.href,
    basis: fact.basis,
    language: fact.isPrinted ? otherLanguage(site, source) : undefined,
  }));
}

/** What a source prints about itself, and what it does not print, in two sentences. */
export function printedInShort(site: Site, source: Source): string {
  const { fact, silence, languageNotKnown } = site.words.source;
  const facts = factsOf(site, source);
  const missing = facts.filter(({ value }) => value === undefined);
  return [
    ...facts.flatMap(({ label, value, isPrinted, inShort = value }) =>
      value === undefined || typeof inShort !== 'string'
        ? []
        : [fact(label, isPrinted ? markedOff(site, source, inShort) : inShort)],
    ),
    ...(missing.length > 0 ? [silence(missing.map((field) => field.missing ?? field.label))] : []),
    ...(source.language === undefined ? [languageNotKnown] : []),
  ].join(' ');
}
