import {
  ACTOR,
  CONTENT,
  DENIAL,
  edited,
  EVENT,
  having,
  MEASURE,
  SOURCE,
  STORY,
} from '../../../support/content.ts';
import { actorWith, figure } from '../../../support/case.ts';
import type { Case } from '../../../support/case.ts';
import { changed, corrected } from '../../rules/cases/support.ts';

const NAMELESS = 'Write the language of most of it; where nobody knows it, leave the field out.';

export const FIELDS: readonly Case[] = [
  {
    name: 'a misspelt field',
    files: edited(EVENT, 'place: Eastmere', 'plaec: Eastmere'),
    says: [
      'content/events/2024-03-04-count.md:6:1 unknown-field: Unexpected field “plaec” | ' +
        'Did you mean “place”?',
    ],
  },
  {
    name: 'a misspelt field of a claim',
    files: edited(EVENT, 'says: There', 'say: There'),
    says: [
      'content/events/2024-03-04-count.md:14:5 unknown-field: Unexpected field “say” of the ' +
        'claim “counted” (ada-lund) | Did you mean “says”?',
    ],
  },
  {
    name: 'a misspelt field of a figure',
    files: figure('valeu: 12, hedge: at-least'),
    says: [
      'content/events/2024-03-04-count.md:15:32 unknown-field: Unexpected field “valeu” ' +
        'under “figure” of the claim “counted” (ada-lund) | Did you mean “value”?',
    ],
  },
  {
    name: 'a field like no other',
    files: actorWith('wavelength: 12\n'),
    says: [
      'content/actors/ada-lund.yaml:7:1 unknown-field: Unexpected field “wavelength” | The ' +
        'fields here are: name, nameInSentence, names, wikidata, kind, partOf, members, ' +
        'described, aliases, corrections, suppressed, draft.',
    ],
  },
  {
    name: 'a field of JavaScript objects',
    files: actorWith('__proto__: { kind: person }\nconstructor: x\n'),
    says: [
      'content/actors/ada-lund.yaml:7:1 unknown-field: Unexpected fields “__proto__” and ' +
        '“constructor” | The fields here are: name, nameInSentence, names, wikidata, kind, ' +
        'partOf, members, described, aliases, corrections, suppressed, draft.',
    ],
  },
  {
    name: 'a field of another kind of file',
    files: edited(MEASURE, 'title: Cranes', 'title: Cranes\nname: Cranes'),
    says: [
      'content/measures/cranes.yaml:2:1 unknown-field: Unexpected field “name” | “title” is ' +
        'here already: take one of the two out.',
    ],
  },
  {
    name: 'a misspelt field of the story',
    files: edited(STORY, 'licence:', 'license:'),
    says: [
      'content/story.yaml:5:1 unknown-field: Unexpected field “license” | Did you mean ' +
        '“licence”?',
    ],
  },
  {
    name: 'missing fields',
    files: having({ 'measures/other.yaml': 'title: Other\n' }),
    says: [
      'content/measures/other.yaml:1:1 missing-field: Missing fields “summary” and “unit” | ' +
        'Add them; docs/fields.md has an example of each field.',
    ],
  },
  {
    name: 'a missing field deep inside',
    files: edited(EVENT, ', source: herald', ''),
    says: [
      'content/events/2024-03-04-count.md:17:9 missing-field: Missing field “source” of the ' +
        'quotation “twelve of them” of the claim “counted” (ada-lund) | Add it; ' +
        'docs/fields.md has an example of each field.',
    ],
  },
  {
    name: 'a field with nothing in it',
    files: edited(EVENT, 'place: Eastmere', 'place:'),
    says: [
      'content/events/2024-03-04-count.md:6:7 wrong-type: Unexpected nothing in “place”, ' +
        'expected text | Write it behind the colon, or take the line out.',
    ],
  },
  {
    name: 'a number for a text',
    files: edited(EVENT, 'place: Eastmere', 'place: 12'),
    says: [
      'content/events/2024-03-04-count.md:6:8 wrong-type: Unexpected number 12 in “place”, ' +
        'expected text | Put the value in quotation marks.',
    ],
  },
  {
    name: 'two numbers in brackets for a text, which YAML reads as a list',
    files: corrected('field: figure, claim: counted', 'now: [12, 14]', '"10"'),
    says: [
      'content/events/2024-03-04-count.md:20:87 wrong-type: Unexpected list in “now” of the ' +
        'correction of “2024-03-08”, expected text | Put the value in quotation marks.',
    ],
  },
  {
    name: 'a group of fields for a text',
    files: edited(EVENT, 'place: Eastmere', 'place: { town: Eastmere }'),
    says: [
      'content/events/2024-03-04-count.md:6:8 wrong-type: Unexpected group of fields in ' +
        '“place”, expected text | An example of each field is in docs/fields.md.',
    ],
  },
  {
    name: 'a truth value for a text',
    files: edited(EVENT, 'place: Eastmere', 'place: true'),
    says: [
      'content/events/2024-03-04-count.md:6:8 wrong-type: Unexpected truth value true in ' +
        '“place”, expected text | Put the value in quotation marks.',
    ],
  },
  {
    name: 'a text for a number',
    files: figure('value: "3,000", hedge: at-least'),
    says: [
      'content/events/2024-03-04-count.md:15:39 wrong-type: Unexpected text in “value” ' +
        'under “figure” of the claim “counted” (ada-lund), expected a number without ' +
        'separators, or [low, high] | Write 3000.',
    ],
  },
  {
    name: 'a text for a list',
    files: edited(EVENT, 'restsOn: [gazette]', 'restsOn: gazette'),
    says: [
      'content/events/2024-03-04-count.md:9:10 wrong-type: Unexpected text in “restsOn”, ' +
        'expected a list | Write [gazette].',
    ],
  },
  {
    name: 'a list for a group of fields',
    files: edited(MEASURE, '{ one: crane, other: cranes }', '[crane, cranes]'),
    says: [
      'content/measures/cranes.yaml:3:7 wrong-type: Unexpected list in “unit”, expected a ' +
        'group of fields | Write { one: …, other: … }.',
    ],
  },
  {
    name: 'a text for a truth value',
    files: figure('value: 12, hedge: at-least, expected: yes'),
    says: [
      'content/events/2024-03-04-count.md:15:70 wrong-type: Unexpected text in “expected” ' +
        'under “figure” of the claim “counted” (ada-lund), expected true or false | Write ' +
        'true, without quotation marks.',
    ],
  },
  {
    name: 'a list in place of all fields',
    files: having({ 'actors/other.yaml': '- name: Other\n' }),
    says: [
      'content/actors/other.yaml:1:1 wrong-type: Unexpected list in “the file”, expected a ' +
        'group of fields | An example of each field is in docs/fields.md.',
    ],
  },
  {
    name: 'a misspelt word',
    files: edited(ACTOR, 'kind: person', 'kind: persn'),
    says: [
      'content/actors/ada-lund.yaml:2:7 unknown-value: Unexpected “persn” in “kind”, expected ' +
        'one of: person, office, government, agency, organisation, group, publication | ' +
        'Did you mean “person”?',
    ],
  },
  {
    name: 'a word like no other',
    files: figure('value: 12, hedge: thereabouts'),
    says: [
      'content/events/2024-03-04-count.md:15:50 unknown-value: Unexpected “thereabouts” in ' +
        '“hedge” under “figure” of the claim “counted” (ada-lund), expected one of: exactly, ' +
        'about, at-least, more-than, up-to, fewer-than, between, multiples-of | Use one of ' +
        'the words listed.',
    ],
  },
  {
    name: 'a text of blanks of Braille',
    files: edited(EVENT, 'place: Eastmere', 'place: "\u2800 \u2800"'),
    says: [
      'content/events/2024-03-04-count.md:6:8 empty-text: Unexpected text of invisible signs in ' +
        '“place”, expected words | Fill it in, or leave the field out if it is optional.',
    ],
  },
  {
    name: 'nothing for texts of one sign, of an emoji or without a space',
    files: having({
      [EVENT]: CONTENT[EVENT].replace('place: Eastmere', 'place: "?"').replace(
        'A first count.',
        '🚢',
      ),
      'actors/town.yaml': 'name: 市\nkind: government\n',
    }),
    says: [],
  },
  {
    name: 'an empty text',
    files: edited(EVENT, 'place: Eastmere', 'place: " "'),
    says: [
      'content/events/2024-03-04-count.md:6:8 empty-text: Unexpected empty text in “place”, ' +
        'expected words | Fill it in, or leave the field out if it is optional.',
    ],
  },
  {
    name: 'a title of 201 characters',
    files: edited(EVENT, 'The harbour counts its cranes', 'a'.repeat(201)),
    says: [
      'content/events/2024-03-04-count.md:2:8 text-too-long: Unexpected text of 201 ' +
        'characters in “title”, expected at most 200 | ' +
        'Say it shorter; the body of an entry has room for more.',
    ],
  },
  {
    name: 'a summary of 601 characters',
    files: edited(EVENT, 'A first count.', 'a'.repeat(601)),
    says: [
      'content/events/2024-03-04-count.md:7:10 text-too-long: Unexpected text of 601 ' +
        'characters in “summary”, expected at most 600 | ' +
        'Say it shorter; the body of an entry has room for more.',
    ],
  },
  {
    name: 'an empty list of sources',
    files: edited(EVENT, 'sources: [gazette, herald]\nrestsOn', 'sources: []\nrestsOn'),
    says: [
      'content/events/2024-03-04-count.md:8:10 out-of-range: Unexpected list in “sources”, ' +
        'expected at least 1 in the list | Name at least one.',
    ],
  },
  {
    name: 'a share of nothing',
    files: figure('value: -1, outOf: 0, whole: all, hedge: at-least'),
    says: [
      'content/events/2024-03-04-count.md:15:50 out-of-range: Unexpected number 0 in ' +
        '“outOf” under “figure” of the claim “counted” (ada-lund), expected at least 2 | ' +
        'Write a number from 2 up.',
    ],
  },
  {
    name: 'a share without its whole',
    files: figure('value: 1, outOf: 3, hedge: about'),
    says: [
      'content/events/2024-03-04-count.md:15:49 figure-value: Unexpected share without its ' +
        'whole in “outOf” under “figure” of the claim “counted” (ada-lund) | Say under whole ' +
        'what it is a share of, as the source does.',
    ],
  },
  {
    name: 'a whole without its share',
    files: figure('value: 1, whole: all cranes, hedge: about'),
    says: [
      'content/events/2024-03-04-count.md:15:49 figure-value: Unexpected whole of a number ' +
        'that is no share in “whole” under “figure” of the claim “counted” (ada-lund) | Say ' +
        'under outOf what the number is out of: 100 for per cent.',
    ],
  },
  {
    name: 'a share that is larger than its whole',
    files: figure('value: [90, 120], outOf: 100, whole: all cranes, hedge: between'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-value: Unexpected share in “value” ' +
        'under “figure” of the claim “counted” (ada-lund), expected from 0 to 100 out of 100 ' +
        '| A share is a part of its whole. What has grown or shrunk by more is no share.',
    ],
  },
  {
    name: 'multiples of a number that no word stands for',
    files: figure('value: 3000, hedge: multiples-of'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-value: Unexpected number 3000 with ' +
        'the hedge “multiples-of” in “value” under “figure” of the claim “counted” (ada-lund) ' +
        '| Write 12 for dozens, 20 for scores, 10, 100, 1000 and so on for tens, hundreds, ' +
        'thousands.',
    ],
  },
  {
    name: 'a number too large to be meant',
    files: figure('value: 1e16, hedge: at-least'),
    says: [
      'content/events/2024-03-04-count.md:15:39 out-of-range: Unexpected number ' +
        '10000000000000000 in “value” under “figure” of the claim “counted” (ada-lund), ' +
        'expected at most 1000000000000000 | Check the number of zeros.',
    ],
  },
  {
    name: 'an id with capitals',
    files: edited(EVENT, 'by: ada-lund', 'by: Ada Lund'),
    says: [
      'content/events/2024-03-04-count.md:12:9 id-form: Unexpected id “Ada Lund” in “by” of ' +
        'the claim “counted” | Write “ada-lund”.',
    ],
  },
  {
    name: 'an id of 101 characters',
    files: edited(EVENT, 'id: counted', `id: ${'a'.repeat(101)}`),
    says: [
      'content/events/2024-03-04-count.md:11:9 id-form: Unexpected id ' +
        '“aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” ' +
        'in “id” of the first of “claims” (ada-lund) | Use small letters a to z, digits and ' +
        'single hyphens, at most 100 characters.',
    ],
  },
  {
    name: 'a claim named without its event',
    files: edited(DENIAL, '2024-03-04-count#counted', 'counted'),
    says: [
      'content/events/2024-03-05-denial.md:12:40 id-form: Unexpected claim address ' +
        '“counted” in “claim” of the first of “relations” of the claim “denied” (town), ' +
        'expected <event-id>#<claim-id> | Write the id of its event, # and its own, as in ' +
        '2019-03-14-delay-announced#a-year-late.',
    ],
  },
  {
    name: 'a claim named without its event, in the old form',
    files: edited(
      DENIAL,
      'relations: [{ kind: denies, claim: 2024-03-04-count#counted }]',
      'relation:\n      kind: denies\n      claim: counted',
    ),
    says: [
      'content/events/2024-03-05-denial.md:14:14 id-form: Unexpected claim address ' +
        '“counted” in “claim” of the first of “relations” of the claim “denied” (town), ' +
        'expected <event-id>#<claim-id> | Write the id of its event, # and its own, as in ' +
        '2019-03-14-delay-announced#a-year-late.',
    ],
  },
  {
    name: 'the old and the new form of relations in one claim',
    files: edited(
      DENIAL,
      '    relations: [{',
      '    relation: { kind: denies, claim: 2024-03-04-count#counted }\n    relations: [{',
    ),
    says: [
      'content/events/2024-03-05-denial.md:12:5 unknown-field: Unexpected field “relation” ' +
        'of the claim “denied” (town) | Put it into the list “relations”, which is here too.',
    ],
  },
  ...(
    [
      ['xx-notreal', 'a registered language for “xx”', 'For example en, ko or pt-BR.'],
      ['en-XZ', 'a registered region for “XZ”', 'For example en, ko or pt-BR.'],
      ['English (UK)', 'a BCP 47 tag', 'Did you mean “en”?'],
      ['jp', 'a registered one', 'Did you mean “ja”? JP is a country, Japan.'],
      ['ukranian', 'a registered one', 'Did you mean “uk”?'],
      ['en_gb', 'a BCP 47 tag', 'Did you mean “en-GB”?'],
      ['iw-IL', '“he”, which replaced “iw”', 'Write “he-IL”.'],
      ['und', 'that of one known language', NAMELESS],
      ['mul', 'that of one known language', NAMELESS],
    ] as const
  ).map(([tag, expected, tip]): Case => ({
    name: `${tag} for a language`,
    files: edited(SOURCE, 'language: en', `language: ${tag}`),
    says: [
      `content/sources/gazette.md:4:11 language-form: Unexpected language “${tag}” in ` +
        `“language”, expected ${expected} | ${tip}`,
    ],
  })),
  {
    name: 'a name for an identifier of Wikidata',
    files: having({ [ACTOR]: `${CONTENT[ACTOR]}wikidata: Ada Lund\n` }),
    says: [
      'content/actors/ada-lund.yaml:7:11 wikidata-form: Unexpected identifier “Ada Lund” in ' +
        '“wikidata”, expected one of Wikidata | For example Q212. Leave the field out where ' +
        'you are not sure.',
    ],
  },
  {
    name: 'an identifier that is none of Wikidata',
    files: having({ [ACTOR]: `${CONTENT[ACTOR]}wikidata: q212\n` }),
    says: [
      'content/actors/ada-lund.yaml:7:11 wikidata-form: Unexpected identifier “q212” in ' +
        '“wikidata”, expected one of Wikidata | Write Q212.',
    ],
  },
  {
    name: 'names that no source prints, with nothing that vouches for them',
    files: having({
      [ACTOR]: `${CONTENT[ACTOR]}names: [{ name: Лунд, kind: unprinted }]\n`,
      [SOURCE]: CONTENT[SOURCE].replace(
        'language: en',
        'language: en\nwikidata: Q1\nnames: [{ name: News, kind: unprinted, source: herald }]',
      ),
    }),
    says: [
      'content/actors/ada-lund.yaml:7:29 name-without-ground: Unexpected name that no ' +
        'source prints, without the identifier of the record in “kind” of the name “Лунд” | ' +
        'Add the wikidata of the record, or leave the name out.',
      'content/sources/gazette.md:6:29 name-without-ground: Unexpected kind “unprinted” of ' +
        'a name that a source prints in “kind” of the name “News” | Write spelling or other, ' +
        'or leave the source out.',
    ],
  },
  {
    name: 'a source with a translated title, and a name grounded in its identifier',
    files: edited(
      SOURCE,
      'language: en',
      'language: en\nwikidata: Q1\nnames:\n' +
        '  - { name: Der Hafen zählt, kind: other, language: de, source: herald }\n' +
        '  - { name: Гавань, kind: unprinted, language: ru }',
    ),
    says: [],
  },
  {
    name: 'a claim with both an occasion and a date',
    files: edited(
      EVENT,
      '    says: There are twelve.',
      '    occasion: 2024-03-05-denial\n    said: 2024-03-05\n    says: There are twelve.',
    ),
    says: [
      'content/events/2024-03-04-count.md:15:11 said-twice: Unexpected date beside the ' +
        'occasion of a claim in “said” of the claim “counted” (ada-lund) | Keep the occasion, ' +
        'which has a date of its own, and take “said” out.',
    ],
  },
  {
    name: 'claims that say how a date is known, and give none',
    files: changed(
      [
        EVENT,
        '    says: There are twelve.',
        '    occasion: unknown\n    saidBasis: So.\n    saidBoundIn: [gazette]\n' +
          '    says: Twelve.',
      ],
      [DENIAL, '    says: ', '    saidBoundIn: [herald]\n    says: '],
    ),
    says: [
      'content/events/2024-03-04-count.md:15:16 missing-field: Missing “said” for what is ' +
        'given in “saidBasis” of the claim “counted” (ada-lund) | Give the date under “said”, ' +
        'or take this out: an occasion has a date of its own.',
      'content/events/2024-03-05-denial.md:11:18 missing-field: Missing “said” for what is ' +
        'given in “saidBoundIn” of the claim “denied” (town) | Give the date under “said”, or ' +
        'take this out: an occasion has a date of its own.',
    ],
  },
  {
    name: 'the same thing twice in lists of an event and of a claim',
    files: changed(
      [EVENT, 'restsOn: [gazette]', 'restsOn: [gazette, gazette]'],
      [
        EVENT,
        '    says: There are twelve.',
        '    says: There are twelve.\n    replies:\n' +
          '      - { asked: town, source: gazette }\n'.repeat(2) +
          '      - { asked: town, source: herald }',
      ],
    ),
    says: [
      'content/events/2024-03-04-count.md:9:20 listed-twice: Unexpected second item ' +
        '“gazette” in the second of “restsOn” | Take one of the two out, or name the one that ' +
        'was meant.',
      'content/events/2024-03-04-count.md:17:9 listed-twice: Unexpected second item in the ' +
        'reply of “town” of the claim “counted” (ada-lund) | Take one of the two out, or name ' +
        'the one that was meant.',
    ],
  },
  {
    name: 'an event with its place in both ways',
    files: {
      ...edited(EVENT, 'place: Eastmere', 'place: Eastmere\nplaces: [quay]'),
      'places/quay.yaml': 'name: The quay\n',
    },
    says: [
      'content/events/2024-03-04-count.md:6:8 place-twice: Unexpected text beside “places” in ' +
        '“place” | Keep “places”, and add to it what “place” names.',
    ],
  },
  {
    name: 'coordinates that are not on earth, or say more than anybody knows',
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay, mere]'),
      'places/quay.yaml':
        'name: The quay\ncoordinates: { latitude: 90.5, longitude: -180.1, basis: A map. }\n',
      'places/mere.yaml':
        'name: Mere\ncoordinates: { latitude: 1.123456, longitude: north, basis: A map. }\n',
    },
    says: [
      'content/places/mere.yaml:2:26 coordinate-form: Unexpected 1.123456 in “latitude” ' +
        'under “coordinates”, expected at most 5 digits behind the point | Round it to what ' +
        'is known of the place.',
      'content/places/mere.yaml:2:47 wrong-type: Unexpected text in “longitude” under ' +
        '“coordinates”, expected a number | Write it in digits.',
      'content/places/quay.yaml:2:26 coordinate-form: Unexpected 90.5 in “latitude” under ' +
        '“coordinates”, expected degrees from -90 to 90 | Write decimal degrees. South and ' +
        'west are below zero; latitude comes first.',
      'content/places/quay.yaml:2:43 coordinate-form: Unexpected -180.1 in “longitude” ' +
        'under “coordinates”, expected degrees from -180 to 180 | Write decimal degrees. ' +
        'South and west are below zero; latitude comes first.',
    ],
  },
  {
    name: 'an event that is withdrawn and merged',
    files: edited(
      EVENT,
      'place: Eastmere\n',
      'withdrawn: { date: 2024-03-08, why: A slip., now: Nothing. }\n' +
        'merged: { into: 2024-03-05-denial, date: 2024-03-08, why: A slip. }\n',
    ),
    says: [
      'content/events/2024-03-04-count.md:7:9 ended-twice: Unexpected status beside “withdrawn” ' +
        'in “merged” | Keep the one that holds.',
    ],
  },
  {
    name: 'a source that is retracted and replaced',
    files: edited(
      SOURCE,
      'language: en\n',
      'language: en\nreplaced: { by: herald, date: 2024-03-08, why: A slip. }\n' +
        'retracted: { date: 2024-03-08, why: A slip., now: Nothing. }\n',
    ),
    says: [
      'content/sources/gazette.md:5:11 ended-twice: Unexpected status beside “retracted” in ' +
        '“replaced” | Keep the one that holds.',
    ],
  },
  {
    name: 'a pair of numbers with another hedge',
    files: figure('value: [12, 14], hedge: at-least'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-value: Unexpected pair of numbers ' +
        'with the hedge “at-least” in “value” under “figure” of the claim “counted” ' +
        '(ada-lund) | Write [12, 14] with hedge: between, or one number.',
    ],
  },
  {
    name: 'a single number with “between”',
    files: figure('value: 12, hedge: between'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-value: Unexpected single number with ' +
        'the hedge “between” in “value” under “figure” of the claim “counted” (ada-lund), ' +
        'expected [low, high] | Write [low, high], or another hedge, such as about.',
    ],
  },
  {
    name: 'a pair in the wrong order',
    files: figure('value: [14, 12], hedge: between'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-value: Unexpected order of numbers ' +
        'in “value” under “figure” of the claim “counted” (ada-lund), expected the lower one ' +
        'first | Write [12, 14].',
    ],
  },
  {
    name: 'a pair of equal numbers',
    files: figure('value: [12, 12], hedge: between'),
    says: [
      'content/events/2024-03-04-count.md:15:39 figure-value: Unexpected pair of one number ' +
        'twice in “value” under “figure” of the claim “counted” (ada-lund) | Write 12, and ' +
        'another hedge, such as exactly.',
    ],
  },
];
