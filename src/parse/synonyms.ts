import { evened } from '../text/folding.ts';
import { nearest } from './nearest.ts';

/** What stands in place of a word, by that word; words of several lists may be written alike. */
type Synonyms = Readonly<Record<string, string>>;

/** What people write for the words that fields take. */
const OF_VALUES: Synonyms = {
  // hedges
  exactly: 'exact, precise, precisely, =, ==, none, no hedge',
  about:
    'around, approx, approx., approximately, roughly, ca, ca., c., circa, some, estimated, ~, ≈',
  'at-least':
    '>=, ≥, =>, min, minimum, no less than, not less than, no fewer than, or more, from, +',
  'more-than': '>, over, above, upwards of, greater than, exceeds, in excess of, larger than',
  'up-to': '<=, ≤, =<, max, maximum, at most, no more than, not more than, as many as, as much as',
  'fewer-than': '<, under, below, less than, nearly, almost, just under, short of',
  between: 'range, from to, from-to, in between, interval',
  'multiples-of':
    'dozens, scores, tens, hundreds, thousands, tens of thousands, millions, multiples',
  // relations
  denies: 'deny, denied, contradicts, disputes, refutes, rejects, opposes',
  confirms: 'confirm, confirmed, supports, corroborates, agrees, backs',
  revises: 'revise, revised, corrects, updates, changes, replaces, amends',
  repeats: 'repeat, repeated, restates, same, reiterates, echoes',
  differs: 'differ, different, differs from, contrasts, conflicts',
  // actors
  person: 'human, individual, man, woman, politician, official, minister, president',
  office: 'ministry, department, spokesperson, position',
  government: 'country, state, nation, council, administration',
  agency: 'news agency, press agency, wire, bureau, intelligence service, service',
  organisation: 'organization, org, company, firm, party, ngo, union, institution, army, military',
  group: 'coalition, alliance, committee, team',
  publication: 'newspaper, paper, media, outlet, magazine, journal, broadcaster',
  // sources
  article: 'report, news, story, blog, web page, webpage, news article',
  document: 'pdf, press release, transcript, letter, filing',
  post: 'tweet, social media, facebook, telegram, mastodon',
  broadcast: 'video, tv, television, radio, podcast, audio, film',
  dataset: 'data, table, csv, spreadsheet, statistics, database',
  // names
  former: 'old, previous, formerly, was, past, earlier',
  spelling: 'variant, transliteration, alternative spelling, romanisation',
  other: 'alias, nickname, aka, abbreviation, acronym, short, translation, alternative',
  // corrections
  fact: 'factual, error, mistake',
  figure: 'number, amount',
  quotation: 'quote',
  attribution: 'speaker, source',
  wording: 'typo, style, language, grammar',
  // how often
  day: 'daily, every day',
  week: 'weekly, every week',
  month: 'monthly, every month',
  year: 'yearly, annual, annually, every year',
  // why words had to go
  court: 'law, legal, court order',
  erasure: 'gdpr, privacy, request, delete',
  danger: 'safety, risk, threat, security',
  // kinds of event
  briefing: 'press briefing',
  'press-conference': 'presser, media conference, news conference',
  statement: 'speech, announcement, declaration, remarks',
  talks: 'meeting, summit, negotiation, negotiations, phone call',
  combat: 'battle, fighting, clash, clashes, war',
  movement: 'deployment, transfer, shipment',
  death: 'killing, died',
  law: 'act, bill, decree',
};

/** What people write for the names of fields. */
const OF_FIELDS: Synonyms = {
  by: 'speaker, actor, who, author',
  says: 'claim, statement, content, text',
  id: 'key, slug, identifier',
  title: 'headline, heading, name',
  name: 'title, label, full name',
  label: 'name, heading',
  summary: 'description, abstract, lead, teaser',
  date: 'day, when',
  published: 'date, publication date, pubdate, published on',
  accessed: 'retrieved, access date, accessed on',
  url: 'link, href, web, website',
  byline: 'author, authors, writer, reporter',
  publisher: 'outlet, newspaper, media',
  archive: 'archived, archive url, wayback',
  language: 'lang, locale',
  licence: 'license, rights',
  kind: 'type, category',
  sources: 'source, references, refs, citations',
  source: 'sources, from',
  quotes: 'quote, quotations, quotation',
  relations: 'relates, related',
  places: 'location, locations',
  place: 'location, where, venue',
  value: 'number, amount, count, total',
  hedge: 'qualifier, modifier',
  measure: 'metric, quantity',
  asOf: 'date, as of, when',
  unit: 'units',
  one: 'singular',
  other: 'plural, many',
  latitude: 'lat',
  longitude: 'lon, long, lng',
  coordinates: 'coords, location, gps',
  in: 'part of, region, within, country',
  partOf: 'member of, belongs to, organisation, organization',
  onBehalfOf: 'for, behalf, on behalf',
  said: 'date, said on, when',
  occasion: 'event, at',
  why: 'reason, because',
  was: 'before, old',
  now: 'after, new',
  as: 'description, role',
  text: 'quote, words, quotation',
  role: 'description, as',
  seen: 'date, when',
};

/** The words for which each of the others stands. */
const inverted = (synonyms: Synonyms): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [word, others] of Object.entries(synonyms))
    for (const other of others.split(', ')) found.set(other, [...(found.get(other) ?? []), word]);
  return found;
};

const VALUES = inverted(OF_VALUES);
const FIELDS = inverted(OF_FIELDS);

/** A word in small letters, with spaces for the signs that stand for them. */
const plain = (word: string): string => evened(word.replace(/[-_]+(?=\w)/g, ' '));

/** The form of a word in which neither case nor hyphens count. */
const joined = (word: string): string => evened(word).replace(/[-_ ]+/g, '');

const meantIn = (
  synonyms: ReadonlyMap<string, readonly string[]>,
  word: string,
  words: readonly string[],
): string | undefined =>
  words.find((known) => joined(known) === joined(word)) ??
  synonyms.get(plain(word))?.find((known) => words.includes(known)) ??
  nearest(word, words);

/** Of the words that a field takes, the one that was meant, where one is known or near. */
export const meantWord = (word: string, words: readonly string[]): string | undefined =>
  meantIn(VALUES, word, words);

/** Of the fields that there are, the one whose name was meant, where one is known or near. */
export const meantField = (name: string, names: readonly string[]): string | undefined =>
  meantIn(FIELDS, name, names);
