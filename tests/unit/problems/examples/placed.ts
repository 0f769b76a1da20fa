import { fingerprintOf } from '../../../../src/fingerprint/articleFingerprint.ts';
import type { RuleId } from '../../../../src/problems/catalogue/index.ts';
import { withBody } from '../../../support/case.ts';
import type { Placed } from '../../../support/case.ts';
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
import type { Files, Path } from '../../../support/content.ts';
import { event } from '../../rules/cases/support.ts';
import { storedAs } from './stored.ts';

type Place = (example: string) => Placed;

/** In the place of a piece of a file of the story. */
const insteadOf =
  (path: Path, piece: string): Place =>
  (example) => ({ files: edited(path, piece, example) });

const body: Place = (example) => ({ files: withBody(example) });

/** As `insteadOf`, with the text spelt out that “…” and a number of characters stand for. */
const spelledOut =
  (path: Path, piece: string): Place =>
  (example) => {
    const [, field = '', begin = '', length = ''] =
      /^(\w+: )(.*)… \((\d+) .*\)$/.exec(example) ?? [];
    return { files: edited(path, piece, field + begin.padEnd(Number(length), 'x')) };
  };

/** In a file of its own, whose path stands in a comment before it. */
const ownFile: Place = (example) => {
  const [, path = '', fields = ''] = /^# in content\/(.*)\n([^]*)$/.exec(example) ?? [];
  return { files: having({ [path]: event(`${fields}\ndatePrintedIn: [gazette]\n`) }) };
};

/** A field of the event that the comment before it names. */
const inEvent: Place = (example) => {
  const [, id = '', field = ''] = /^# in the event (.*)\n([^]*)$/.exec(example) ?? [];
  const path = id.endsWith('denial') ? DENIAL : EVENT;
  return { files: having({ [path]: CONTENT[path].replace('kind: ', `${field}\nkind: `) }) };
};

/** Fields as those of a claim, which stand four columns to the right. */
const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '    ');

const FIGURE = '    figure: { measure: cranes, value: 12, hedge: at-least, asOf: 2024-03-04 }';
const QUOTES = '    quotes:\n      - { text: twelve of them, source: herald }';

const printOf = (id: string, article: string): Files => ({
  [`sources/${id}.fingerprint.json`]: JSON.stringify(fingerprintOf(article, id)),
});

/** As `insteadOf` in the event, with a fingerprint of what the example says a source prints. */
const proved =
  (piece: string, form: (example: string) => string = (example) => example): Place =>
  (example) => {
    const [, article = ''] = /^# the Herald prints: (.*)\n/.exec(example) ?? [];
    return {
      files: {
        ...edited(EVENT, piece, form(example)),
        ...printOf('gazette', 'There are twelve cranes.'),
        ...printOf('herald', `${article}\n\nIt was “twelve of them”.`),
      },
    };
  };

const insteadOfRelations: Place = (example) => ({
  files: edited(
    DENIAL,
    '    relations: [{ kind: denies, claim: 2024-03-04-count#counted }]',
    indented(example),
  ),
});

/** One more field of a source, published on 6 March 2024. */
const ofSource: Place = (example) => ({
  files: edited(SOURCE, 'language: en', `${example}\nlanguage: en`),
});

const BOTH_SOURCES = 'sources: [gazette, herald]\nrestsOn: [gazette]';
/** Where in a story the examples of each rule stand. */
export const PLACES: Readonly<Record<RuleId, Place>> = {
  'content-folder': storedAs,
  'unexpected-file': storedAs,
  'article-text': storedAs,
  'link-refused': storedAs,
  'file-too-large': storedAs,
  'not-utf-8': storedAs,
  'empty-file': storedAs,
  'file-name': storedAs,
  'too-many-fields': storedAs,
  'fingerprint-form': storedAs,
  'source-unverified': (example) => ({
    files: { ...storedAs(example).files, ...printOf('herald', 'It was “twelve of them”.') },
  }),
  'unused-entry': (example) => ({
    files: {
      ...edited(
        DENIAL,
        'sources: [herald]\nclaims',
        example.includes('by no event')
          ? 'sources: [herald]\nclaims'
          : 'sources: [herald, almanac]\nrestsOn: [almanac]\nclaims',
      ),
      'sources/almanac.md': CONTENT['sources/herald.md'],
    },
  }),
  'control-character': insteadOf(EVENT, 'title: The harbour counts its cranes'),
  'front-matter': (example) => ({ files: having({ [SOURCE]: `${example}\n` }) }),
  'merge-conflict': insteadOf(SOURCE, 'language: en'),
  'yaml-syntax': insteadOf(EVENT, 'title: The harbour counts its cranes'),
  'yaml-misread': insteadOf(EVENT, 'summary: A first count.'),
  'duplicate-key': insteadOf(SOURCE, 'language: en'),
  'yaml-alias': insteadOf(EVENT, BOTH_SOURCES),
  'too-complex': (example) => ({ files: having({ [ACTOR]: `${CONTENT[ACTOR]}${example}\n` }) }),
  'unknown-field': insteadOf(EVENT, 'place: Eastmere'),
  'missing-field': insteadOf(MEASURE, 'unit: { one: crane, other: cranes }'),
  'wrong-type': insteadOf(EVENT, 'restsOn: [gazette]'),
  'unknown-kind': insteadOf(EVENT, 'kind: statement'),
  'unknown-value': insteadOf(ACTOR, 'kind: person'),
  'empty-text': insteadOf(EVENT, 'place: Eastmere'),
  'text-too-long': spelledOut(EVENT, 'title: The harbour counts its cranes'),
  'out-of-range': (example) => ({
    files: edited(EVENT, BOTH_SOURCES, `${example}\nrestsOn: [gazette]`),
  }),
  'id-form': insteadOf(EVENT, 'by: ada-lund'),
  'date-form': insteadOf(EVENT, 'date: 2024-03-04'),
  'language-form': insteadOf(SOURCE, 'language: en'),
  'language-without-words': insteadOf(STORY, 'language: en'),
  'country-for-language': insteadOf(SOURCE, 'language: en'),
  'wikidata-form': (example) => ({
    files: having({ [ACTOR]: `${CONTENT[ACTOR]}${example}\n` }),
  }),
  'name-without-ground': (example) => ({
    files: having({ [ACTOR]: `${CONTENT[ACTOR]}${example}\n` }),
  }),
  'address-not-https': insteadOf('sources/herald.md', 'url: https://herald.example/cranes'),
  'site-address': insteadOf(STORY, 'site: https://eastmere.example/'),
  'person-form': (example) => ({
    files: edited(EVENT, 'summary: A first count.', `summary: A first count.\n${example}`),
  }),
  'private-name': insteadOf(EVENT, 'summary: A first count.'),
  'private-actor': (example) => ({
    files: {
      ...edited(EVENT, 'summary: A first count.', `summary: A first count.\n${example}`),
      'actors/edda-moss.yaml': 'name: Edda Moss\nkind: person\n',
    },
  }),
  'contact-form': (example) => ({
    files: edited(STORY, 'contact: desk@eastmere.example', example),
  }),
  'dangerous-address': insteadOf(EVENT, 'summary: A first count.'),
  'said-twice': (example) => ({
    files: edited(EVENT, '    says: There are twelve.', indented(`${example}\nsays: Twelve.`)),
  }),
  'place-twice': (example) => ({
    files: {
      ...edited(EVENT, 'place: Eastmere', example),
      'places/quay.yaml': 'name: The quay\n',
    },
  }),
  'coordinate-form': (example) => ({
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
      'places/quay.yaml': `name: The quay\n${example}\n`,
    },
  }),
  'listed-twice': insteadOf(EVENT, 'restsOn: [gazette]'),
  'ended-twice': insteadOf(EVENT, 'place: Eastmere'),
  'figure-value': insteadOf(EVENT, FIGURE.trim()),
  'number-below-zero': insteadOf(EVENT, FIGURE.trim()),
  'raw-html': body,
  'unsupported-markdown': body,
  'citation-form': body,
  'unknown-citation': body,
  'unknown-link': body,
  'uncited-paragraph': body,
  'unknown-reference': insteadOf(EVENT, 'by: ada-lund'),
  'names-draft': (example) => ({
    files: {
      ...edited(EVENT, '    by: ada-lund', indented(example)),
      [ACTOR]: example.includes(' says draft') ? `draft: true\n${CONTENT[ACTOR]}` : CONTENT[ACTOR],
    },
  }),
  'not-an-occasion': (example) => ({
    files: {
      ...edited(EVENT, '    says: There are twelve.', indented(`${example}\nsays: Twelve.`)),
      'events/2024-03-04-landing.md': event('date: 2024-03-04\ndatePrintedIn: [gazette]\n').replace(
        'kind: statement',
        'kind: movement',
      ),
    },
  }),
  'source-not-listed': (example) => ({
    files: having({
      [DENIAL]: CONTENT[DENIAL].replace('datePrintedIn: [herald]\n', '').replace(
        'sources: [herald]\nclaims',
        `${example}\nclaims`,
      ),
    }),
  }),
  'idle-source': (example) => ({
    files: having({
      [DENIAL]: CONTENT[DENIAL].replace('sources: [herald]\nclaims', `${example}\nclaims`),
    }),
  }),
  'duplicate-claim': (example) => ({
    files: having({
      'events/2024-03-06-again.md': event(
        `date: 2024-03-06\ndatePrintedIn: [gazette]\n${example}\n`,
      ).replace('sources: [gazette]', 'sources: [gazette, herald]'),
    }),
  }),
  'address-collision': (example) => ({
    files: having({ 'actors/town.yaml': `${CONTENT['actors/town.yaml']}${example}\n` }),
  }),
  'same-name': (example) => ({
    files: having({ 'actors/town.yaml': `${CONTENT['actors/town.yaml']}${example}\n` }),
  }),
  'unclear-place': (example) => ({
    files: {
      ...edited(EVENT, 'place: Eastmere', example),
      'places/quay.yaml': 'name: The quay\n',
    },
  }),
  'place-far-away': (example) => ({
    files: {
      ...edited(EVENT, 'place: Eastmere', 'places: [quay]'),
      'places/quay.yaml': `name: The quay\nin: coast\n${example}\n`,
      'places/coast.yaml':
        'name: The coast\ncoordinates: { latitude: 55, longitude: 4, basis: A map. }\n',
    },
  }),
  'needless-field': insteadOf(ACTOR, 'name: Ada Lund'),
  'circular-relation': insteadOfRelations,
  'duplicate-relation': insteadOfRelations,
  'members-without-group': insteadOf(ACTOR, 'kind: person'),
  'correction-mismatch': insteadOf(EVENT, 'title: The harbour counts its cranes'),
  'suppressed-words': (example) => ({
    files: having({
      [EVENT]: CONTENT[EVENT].replace('by: ada-lund', 'by: speaker').replace(
        'summary: A first count.',
        example,
      ),
      [ACTOR]: undefined,
      'actors/speaker.yaml':
        'name: Ada Lund\nkind: person\nsuppressed: { date: 2024-12-02, reason: erasure }\n',
    }),
  }),
  'suppressed-words-kept': (example) => ({
    files: having({ 'actors/speaker.yaml': `${example}\n` }),
  }),
  'file-name-date': ownFile,
  'date-without-basis': insteadOf(EVENT, 'date: 2024-03-04\ndatePrintedIn: [gazette]'),
  'date-bound-not-named': insteadOf(EVENT, 'date: 2024-03-04\ndatePrintedIn: [gazette]'),
  'period-as-bound': insteadOf(SOURCE, 'published: 2024-03-06'),
  'event-after-source': insteadOf(SOURCE, 'published: 2024-03-06'),
  'said-after-source': (example) => ({
    files: edited(EVENT, '    says: There are twelve.', indented(`${example}\nsays: Twelve.`)),
  }),
  'said-not-given': insteadOf(EVENT, 'kind: statement'),
  'event-outside-period': insteadOf(STORY, 'period: 2024'),
  'after-later': inEvent,
  'after-other-date': inEvent,
  'further-date': insteadOf(EVENT, 'date: 2024-03-04'),
  'relation-to-later': (example) => ({
    files: edited(EVENT, '    says: There are twelve.', indented(`${example}\nsays: Twelve.`)),
  }),
  'version-order': ofSource,
  'version-before-source': ofSource,
  'accessed-before-source': ofSource,
  'copied-prose': proved('summary: A first count.'),
  'figure-not-printed': proved(FIGURE, indented),
  'number-not-printed': proved('summary: A first count.'),
  'quotation-mismatch': proved(QUOTES, indented),
  'quotation-not-cited': proved('summary: A first count.'),
  'quotation-too-long': proved(QUOTES, indented),
  'quoted-too-much': proved(QUOTES, indented),
};
