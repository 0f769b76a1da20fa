import { evened } from '../text/folding.ts';
import { nearest, slipFor } from './nearest.ts';

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
  // also a kind of event
  publication:
    'newspaper, paper, media, outlet, magazine, journal, broadcaster, article, report, study, ' +
    'news, news article, book, document, release',
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
  briefing: 'press briefing, media briefing, background briefing, news briefing',
  'press-conference': 'presser, media conference, news conference, press meeting, conference',
  statement:
    'speech, announcement, declaration, remarks, address, press statement, press release, ' +
    'joint statement',
  assessment: 'analysis, estimate, evaluation, intelligence',
  talks: 'meeting, summit, negotiation, negotiations, phone call, call, dialogue, peace talks',
  agreement:
    'treaty, deal, contract, pact, accord, settlement, ceasefire, memorandum, ' +
    'peace agreement, trade agreement, peace deal',
  combat: 'battle, fighting, fight, clash, clashes, war, offensive, military operation, firefight',
  attack:
    'air strike, airstrike, missile strike, drone strike, bombing, shelling, assault, ' +
    'shooting, drone attack',
  movement: 'deployment, transfer, shipment, arrival, transport, withdrawal, troop movement',
  death: 'killing, died, murder, dead, casualty, casualties, fatality',
  law: 'act, bill, decree, legislation',
  ruling: 'judgment, judgement, verdict, decision, sentence, court ruling',
  hearing: 'trial, testimony, court hearing, inquiry',
  vote: 'ballot, resolution, referendum',
  election: 'elections, poll, polls',
  aid: 'donation, help, loan, funding, grant, military aid',
  charge: 'lawsuit, indictment, charges, complaint, suit',
  arrest: 'detention, capture, captured, imprisonment',
  protest: 'demonstration, rally, march, riot',
  closure: 'shutdown, closing, shut down',
  opening: 'launch, inauguration, start',
  accident: 'crash, collision, incident, explosion',
  disaster: 'flood, earthquake, fire, storm, epidemic',
  'weapons-test': 'missile test, nuclear test, test launch, missile launch, rocket test',
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
  site: 'url, website, web, address, homepage, domain',
  url: 'link, href, web, website, address',
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
  places: 'location, locations, city, country, town, where, venue',
  place: 'location, where, venue, locations',
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
  described: 'description, descriptions',
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

const knownIn = (
  synonyms: ReadonlyMap<string, readonly string[]>,
  word: string,
  words: readonly string[],
): string | undefined =>
  words.find((known) => joined(known) === joined(word)) ??
  synonyms.get(plain(word))?.find((known) => words.includes(known));

const meantIn = (
  synonyms: ReadonlyMap<string, readonly string[]>,
  word: string,
  words: readonly string[],
): string | undefined => knownIn(synonyms, word, words) ?? nearest(word, words);

/** Of the words that a field takes, the one that was meant, where one is known or near. */
export const meantWord = (word: string, words: readonly string[]): string | undefined =>
  meantIn(VALUES, word, words);

/** Of the fields that there are, the one whose name was meant, where one is known or near. */
export const meantField = (name: string, names: readonly string[]): string | undefined =>
  meantIn(FIELDS, name, names);

/**
 * Of the kinds of event, the one that was meant by a word. A wrong one would be taken over: one
 * that is only as near as words of so few letters often are is not offered.
 */
export const meantKind = (word: string, kinds: readonly string[]): string | undefined =>
  knownIn(VALUES, word, kinds) ??
  knownIn(VALUES, word.replace(/s$/, ''), kinds) ??
  slipFor(evened(word), kinds);

/** Of the fields of a group, the one for which people write a name, however far it is from it. */
export const knownField = (name: string, names: readonly string[]): string | undefined =>
  knownIn(FIELDS, name, names);
