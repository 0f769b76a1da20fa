import type { Archive } from '../../src/domain/archive.ts';
import { groupIn } from '../../src/schema/field.ts';
import type { Fields } from '../../src/schema/field.ts';
import { KIND_NAMES, KINDS } from '../../src/schema/kinds.ts';
import { storyFields } from '../../src/schema/story.ts';
import * as make from './archive.ts';

/** The fields of an archive: those of its kinds and of its story. */
const ROOTS: Readonly<Record<string, Fields>> = {
  story: storyFields,
  ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, KINDS[kind].schema.shape])),
};

const groupsIn = (fields: Fields, path: string): string[] => [
  path,
  ...Object.entries(fields).flatMap(([name, type]) => {
    const inner = groupIn(type);
    return inner ? groupsIn(inner.shape, `${path}.${name}`) : [];
  }),
];

/** Every group of fields that an archive has, records included, by the names that lead to it. */
export const GROUPS: readonly string[] = Object.entries(ROOTS).flatMap(([name, fields]) =>
  groupsIn(fields, name),
);

/** The fields of a group, by the names that lead to it. */
export const fieldsAt = (path: string): Fields => {
  const [root = '', ...names] = path.split('.');
  return names.reduce<Fields>((fields, name) => {
    const type = fields[name];
    return (type && groupIn(type)?.shape) ?? {};
  }, ROOTS[root] ?? {});
};

type Group = Record<string, unknown>;

const itemsOf = (value: unknown): Group[] => {
  if (Array.isArray(value)) return value as Group[];
  return value === undefined ? [] : [value as Group];
};

/** The values of a group of fields in an archive, or in a part of one. */
export const groupsAt = (part: object, path: string): Group[] =>
  path
    .split('.')
    .reduce<Group[]>(
      (groups, name) => groups.flatMap((group) => itemsOf(group[name])),
      [part as Group],
    );

const correction = {
  date: '2024-10-01',
  kind: 'fact',
  field: 'other',
  was: 'before',
  now: 'now',
  why: 'Because.',
} as const;
const notice = { date: '2024-10-02', why: 'A slip.', now: 'Nothing.' };
const suppressed = { date: '2024-10-02', reason: 'court' } as const;
const corrections = [correction];
const sources = ['early'];

/** An archive in which every group has a value. All of it was public on 3 October 2024. */
export const everyGroup = (): Archive =>
  structuredClone(
    make.archive({
      story: {
        ...make.story,
        kinds: [{ id: 'crane-count', names: { en: 'Count' }, occasion: true }],
      },
      events: [
        make.event('2024-10-02-other', '2024-10-02', sources, {
          threads: ['harbour'],
          tags: ['cranes'],
          claims: [make.claim('said', sources, { figure: make.figure(11) })],
        }),
        make.event('2024-10-03-count', '2024-10-03', sources, {
          places: ['port'],
          alsoOn: [make.dateOf('2024-10-03T14:05Z')],
          recurs: 'day',
          recursUntil: make.dateOf('2024-10-05'),
          about: [{ role: 'who counted', actor: 'ada' }],
          corrections,
          suppressed,
          withdrawn: notice,
          merged: {
            ...notice,
            into: '2024-10-02-other',
            claims: [{ claim: 'counted', to: '2024-10-02-other#said' }],
          },
          claims: [
            make.claim('counted', sources, {
              suppressed,
              figure: make.figure(12, 'exactly', { printedIn: sources, numbersIn: [sources] }),
              quotes: [make.quote('twelve of them', 'early')],
              relations: [{ kind: 'confirms', claim: '2024-10-02-other#said', sources }],
              replies: [{ asked: 'ada', on: '2024-10-03', source: 'early' }],
            }),
          ],
        }),
      ],
      sources: [
        make.source('early', '2024-10-03', {
          corrections,
          suppressed,
          names: [{ name: 'Der Hafen', kind: 'other', source: 'early' }],
          versions: [{ seen: make.dateOf('2024-10-03T14:05Z'), fingerprint: undefined }],
          retracted: notice,
          replaced: { ...notice, by: 'later' },
        }),
      ],
      actors: [
        make.actor('ada', {
          corrections,
          suppressed,
          described: [{ as: 'harbour master', source: 'early' }],
          names: [{ name: 'A. Lund', kind: 'spelling', source: 'early' }],
        }),
      ],
      measures: [make.measure('cranes', { corrections, suppressed })],
      threads: [make.thread('harbour', { corrections, suppressed })],
      places: [
        make.place('port', {
          name: 'Port',
          corrections,
          suppressed,
          names: [{ name: 'Haven', kind: 'other', source: 'early' }],
          coordinates: { latitude: 54.5, longitude: -1.25, basis: 'The quay.', source: 'early' },
        }),
      ],
    }),
  );
