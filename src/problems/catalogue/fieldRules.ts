import { inDigits, MAX_ID_LENGTH, MAX_TITLE_LENGTH } from '../limits.ts';
import type { RuleTexts } from './ruleText.ts';

/** The fields of one file: their names and the form of their values. */
export const FIELD_RULES = {
  'unknown-field': {
    when: 'A field does not exist.',
    mend: 'Use one of the fields listed for the kind of file; the tip names the nearest.',
    wrong: 'plaec: Eastmere',
    right: 'place: Eastmere',
  },
  'missing-field': {
    when: 'A required field is left out.',
    mend: 'Add it.',
    tip: 'Add it; docs/fields.md has an example of each field.',
    wrong: 'unit: { one: crane }',
    right: 'unit: { one: crane, other: cranes }',
  },
  'wrong-type': {
    when: 'A field holds another type of value than expected, such as a number for a text.',
    mend:
      'Write the value as in the example for the field; text that looks like a number goes in ' +
      'quotes.',
    tip: 'An example of each field is in docs/fields.md.',
    wrong: 'restsOn: gazette',
    right: 'restsOn: [gazette]',
  },
  'unknown-value': {
    when: 'A field takes one of a few words and holds another.',
    mend: 'Use one of the words listed; the tip names the nearest.',
    tip: 'Use one of the words listed.',
    wrong: 'kind: persn',
    right: 'kind: person',
  },
  'unknown-kind': {
    when: 'An event is of a kind that neither the story nor the list of common kinds has.',
    mend:
      'Use one of the nearest, which the tip names, or declare the kind under `kinds` in ' +
      '`story.yaml`, with its name in the language of the story.',
    wrong: 'kind: statment',
    right: 'kind: statement',
    inDraft: 'no-page',
  },
  'empty-text': {
    when: 'A text field is empty, or nothing in it can be seen.',
    mend: 'Fill it in, or leave out an optional field.',
    tip: 'Fill it in, or leave the field out if it is optional.',
    wrong: 'place: ""',
    right: 'place: Eastmere',
  },
  'text-too-long': {
    when: 'A text field is longer than its limit.',
    mend: 'Say it shorter; the body has room for more.',
    tip: 'Say it shorter; the body of an entry has room for more.',
    wrong: `title: The harbour counts … (${inDigits(MAX_TITLE_LENGTH + 1)} characters)`,
    right: `title: The harbour counts … (${inDigits(MAX_TITLE_LENGTH)} characters)`,
  },
  'out-of-range': {
    when: 'A number or a list is smaller or larger than its limits.',
    mend: 'Give a number or list within the limits of the message.',
    wrong: 'sources: []',
    right: 'sources: [gazette, herald]',
  },
  'id-form': {
    when:
      'An id or the address of a claim has a form that no id can have, or the id or an alias of ' +
      'something is a name that Windows keeps for a device (con, aux, com1 …).',
    mend: 'Use small letters a to z, digits and single hyphens; a claim is <event-id>#<claim-id>.',
    tip:
      'Use small letters a to z, digits and single hyphens, at most ' +
      `${inDigits(MAX_ID_LENGTH)} characters.`,
    wrong: 'by: Ada Lund',
    right: 'by: ada-lund',
  },
  'date-form': {
    when: 'A date does not exist (30 February) or is not written in EDTF, level 0 or 1.',
    mend:
      'Write 2024-10-23, 2024-10, 2024-10-24~ (approximate), 2024-10-01~/2024-10-15~ (range) or ' +
      '2024-10-24/.. (open).',
    wrong: 'date: 4 March 2024',
    right: 'date: 2024-03-04',
  },
  'language-form': {
    when:
      'A language is not a BCP 47 tag, or a part of it is not registered or was replaced. Or a ' +
      'field that may be left out says that the language is not known (und) or several (mul).',
    mend: 'Write en, ko, pt-BR … The tip names the one that was most likely meant.',
    tip: 'For example en, ko or pt-BR.',
    wrong: 'language: English (UK)',
    right: 'language: en-GB',
  },
  'language-without-words': {
    when: 'The site has no words of its own in the language of the story. A note.',
    mend:
      'Leave it, and all pages speak English around the text of the story, and say so; or add a ' +
      'catalogue of words, as docs/recipes.md tells.',
    tip: 'Pages speak English around it and say so; docs/recipes.md tells how to add a language.',
    wrong: 'language: fr',
    right: 'language: en-GB',
  },
  'country-for-language': {
    when: 'A code of a language that few write is the code of a country, too. A note.',
    mend: 'Write the code of the language: ko for Korean, sv for Swedish.',
    wrong: 'language: kr',
    right: 'language: ko',
  },
  'wikidata-form': {
    when: 'An identifier of Wikidata is not a Q and a number.',
    mend: 'Copy it from the address of the page in Wikidata, and leave it out if you are not sure.',
    tip: 'For example Q212. Leave the field out where you are not sure.',
    wrong: 'wikidata: Eastmere',
    right: 'wikidata: Q1000001',
  },
  'name-without-ground': {
    when:
      'A name is `unprinted`, and nothing vouches for it: the record has no `wikidata`. Or a ' +
      'source is named that prints it after all.',
    mend:
      'Add the identifier under which Wikidata has the name, or name the source that prints it ' +
      'and call it spelling or other.',
    wrong: 'names: [{ name: Истмер, kind: unprinted, language: ru }]',
    right: 'wikidata: Q1000001\nnames: [{ name: Истмер, kind: unprinted, language: ru }]',
  },
  'address-not-https': {
    when:
      'An address does not begin with https:// (that of a source, which may be old, or with ' +
      'http://), or a name or password stands before its host. Or a browser takes it, but it ' +
      'leads elsewhere than was meant: two addresses in one, one that was cut short, a host ' +
      'without a dot, a full stop behind it; or that of a repository is of a page in it.',
    mend: 'Give the full https:// address or leave it out.',
    tip: 'Give the full https:// address, or leave the field out.',
    wrong: 'url: herald.example/cranes',
    right: 'url: https://herald.example/cranes',
  },
  'site-address': {
    when:
      'The address of the site has what no page could be put under: a part behind ? or #, ' +
      'the name of a file, an empty step in its path, or a % that begins no escape.',
    mend: 'Give the address of the home page alone, such as https://user.github.io/repo/.',
    tip: 'Give the address of the home page alone, such as https://user.github.io/repo/.',
    wrong: 'site: https://eastmere.example/?page=home',
    right: 'site: https://eastmere.example/Новости/',
  },
  'person-form': {
    when:
      'A person whom an event is about has what does not go together, or neither a name nor an ' +
      'actor. Or “publicBecause” stands beside an actor that is no person.',
    mend:
      'Give the name, or the actor where there is an entry, and the role. Of a minor give the ' +
      'role alone, and minor: true.',
    wrong: 'about: [{ name: Ada, role: a child on the bank, minor: true }]',
    right: 'about: [{ role: a child on the bank, minor: true }]',
  },
  'contact-form': {
    when: 'The contact of the site is neither an e-mail address nor a page.',
    mend: 'Give an e-mail address, or the full https:// address of a page.',
    tip: 'Give an e-mail address, or the full https:// address of a page.',
    wrong: 'contact: the harbour desk',
    right: 'contact: desk@eastmere.example',
  },
  'dangerous-address': {
    when: 'javascript:, data:, vbscript: or file: stands before something, anywhere in a file.',
    mend: 'Take it out. If it is a plain word, put a space after the colon.',
    tip: 'Take it out. If it is a plain word, put a space after the colon.',
    wrong: 'summary: "The data:twelve cranes."',
    right: 'summary: "The data: twelve cranes."',
  },
  'figure-value': {
    when:
      'A number that its hedge does not allow: a pair of numbers without “between”, that hedge ' +
      'without a pair, a pair in the wrong order, or “multiples-of” with a number that no word ' +
      'such as dozens or thousands stands for; a share without its whole or larger ' +
      'than it.',
    mend: 'A pair [low, high] and the hedge “between” belong together.',
    wrong: 'figure: { measure: cranes, value: 12, hedge: between, asOf: 2024-03-04 }',
    right: 'figure: { measure: cranes, value: [12, 14], hedge: between, asOf: 2024-03-04 }',
  },
  'number-below-zero': {
    when: 'A figure below zero for a measure that does not say that its numbers may lie there.',
    mend:
      'Write the number as the source prints it. Where numbers below zero make sense for the ' +
      'measure, say belowZero: true in its file.',
    tip: 'Correct the number, or say belowZero: true in the file of the measure.',
    wrong: 'figure: { measure: cranes, value: -12, hedge: at-least, asOf: 2024-03-04 }',
    right: 'figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }',
  },
  'said-twice': {
    when: 'A claim gives both the occasion at which it was said and a date.',
    mend: 'Keep the occasion, which has a date of its own, and take “said” out.',
    tip: 'Keep the occasion, which has a date of its own, and take “said” out.',
    wrong: 'occasion: 2024-03-05-denial\nsaid: 2024-03-05',
    right: 'occasion: 2024-03-05-denial',
  },
  'place-twice': {
    when: 'An event has both `place` and `places`.',
    mend: 'Keep “places”, and add to it what “place” names: a place has a file of its own.',
    tip: 'Keep “places”, and add to it what “place” names.',
    wrong: 'place: Eastmere\nplaces: [quay]',
    right: 'places: [quay]',
  },
  'coordinate-form': {
    when:
      'A latitude is not from -90 to 90, a longitude not from -180 to 180, or one of them has ' +
      'more than five digits behind the point.',
    mend: 'Write decimal degrees, the latitude first, rounded to what is known of the place.',
    wrong: 'coordinates: { latitude: 105.5, longitude: 4.1, basis: The middle of the quay. }',
    right: 'coordinates: { latitude: 55.5, longitude: 4.1, basis: The middle of the quay. }',
  },
  'listed-twice': {
    when: 'A list has the same item twice, or two kinds of event have one name in a language.',
    mend: 'Take one of the two out, or name the one that was meant.',
    tip: 'Take one of the two out, or name the one that was meant.',
    wrong: 'restsOn: [gazette, gazette]',
    right: 'restsOn: [gazette]',
  },
  'needless-field': {
    when:
      'A field says nothing, or what another says: the speaker is also the one for whom or ' +
      'through whom it is said, another name is the name itself, a kept copy stands where the ' +
      'original does, a person is listed twice, no ' +
      'event has a kind that the story declares, or “unknown” stands where a document prints ' +
      'nothing. This is a note: the check does not fail for it.',
    mend: 'Take it out, or write what was meant.',
    wrong: 'name: Ada Lund\nnames: [{ name: Ada Lund, kind: other }]',
    right: 'name: Ada Lund\nnames: [{ name: A. Lund, kind: spelling, source: herald }]',
  },
  'ended-twice': {
    when: 'An event is both withdrawn and merged, or a source both retracted and replaced.',
    mend: 'Keep the one that holds.',
    tip: 'Keep the one that holds.',
    wrong: `withdrawn: { date: 2024-03-08, why: A slip., now: Nothing. }
merged: { into: 2024-03-05-denial, date: 2024-03-08, why: A slip. }`,
    right: 'withdrawn: { date: 2024-03-08, why: A slip., now: Nothing. }',
  },
} as const satisfies RuleTexts;
