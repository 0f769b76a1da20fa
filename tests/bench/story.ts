import { silentKinds } from '../../src/schema/storyKinds.ts';
import type { ContentFiles } from '../site/support/build.ts';

/** How large a generated story is. */
export interface Size {
  events: number;
  claimsPerEvent: number;
  sources: number;
  actors: number;
  measures: number;
}

const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAY = 24 * 3600 * 1000;
const isoDay = (n: number): string => new Date(FIRST_DAY + n * DAY).toISOString().slice(0, 10);

const WORDS = (
  'soldiers ships minister border shipment report briefing alliance sanctions training ' +
  'officials evidence winter transport agency statement denial estimate railway port brigade ' +
  'equipment talks embassy'
).split(' ');
const HEDGES = ['exactly', 'about', 'at-least', 'more-than', 'up-to'];
const EVENT_KINDS = [
  'briefing',
  'press-conference',
  'statement',
  'interview',
  'assessment',
  'movement',
  'combat',
  'aid',
  'sanctions',
  'talks',
];
const ACTOR_KINDS = ['person', 'office', 'government', 'agency', 'organisation', 'group'];
const RELATIONS = ['denies', 'confirms', 'revises', 'repeats', 'differs'];

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A long story, made up but shaped as real ones are: the same files in every run. */
export function story({ events, claimsPerEvent, sources, actors, measures }: Size): ContentFiles {
  const below = numbers(1);
  const pick = (items: readonly string[]): string => items[below(items.length)] ?? '';
  const phrase = (words: number): string =>
    Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const sentence = (words: number): string => `The ${phrase(words)}.`;
  const files: Record<string, string> = {
    'story.yaml':
      `title: A long story\nsummary: ${sentence(20)}\nlanguage: en\nperiod: ` +
      '2022/2030\nlicence: { name: CC BY 4.0, url: ' +
      '"https://creativecommons.org/licenses/by/4.0/" }\n' +
      'contact: desk@dateline.example\nsite: ' +
      'https://story.example/\nmeasure: measure-0\n',
  };

  // A source comes out some days after the events that it reports, which are those of its stretch
  // of the story.
  const days = Math.max(2000, events);
  const stretch = days / sources;
  const published = (source: number): number => Math.ceil((source + 1) * stretch) + 3;
  for (let i = 0; i < sources; i += 1) {
    files[`sources/source-${i}.md`] =
      `---\nlabel: Report ${i} on the ${phrase(3)}\ntitle: The ${phrase(6)}\n` +
      `publisher: Publisher ${i % 40}\n` +
      (i % 10 === 9 ? '' : `published: ${isoDay(published(i))}\n`) +
      `language: en\ncredits: [Agency ${i % 7}]\n---\n\n${sentence(20)}\n`;
  }
  for (let i = 0; i < actors; i += 1) {
    files[`actors/actor-${i}.yaml`] =
      `name: Actor ${i} of the ${phrase(2)}\nkind: ${pick(ACTOR_KINDS)}\n` +
      (i > 10 ? `partOf: actor-${i % 10}\n` : '') +
      `described:\n  - { as: Spokesperson for ${phrase(2)}, source: source-${i % sources} }\n`;
  }
  for (let i = 0; i < measures; i += 1)
    files[`measures/measure-${i}.yaml`] =
      `title: Measure ${i} of ${phrase(2)}\nsummary: ${sentence(12)}\nunit: { one: unit, ` +
      'other: units }\n';

  let claimCount = 0;
  const claims: string[] = [];
  for (let i = 0; i < events; i += 1) {
    const day = Math.floor((i * days) / events);
    const date = isoDay(day);
    const own = Math.min(sources - 1, Math.floor(day / stretch));
    const cited = [
      ...new Set([own, Math.min(sources - 1, own + 1), Math.min(sources - 1, own + 1 + below(3))]),
    ].map((source) => `source-${source}`);
    const id = `${date}-event-${i}`;
    const kind = pick(EVENT_KINDS);
    const isSilent = silentKinds([]).has(kind);
    const lines: string[] = [];
    for (let j = 0; j < claimsPerEvent; j += 1) {
      const actor = claimCount < actors ? claimCount : below(actors);
      const measure = claimCount < measures ? claimCount : below(measures);
      lines.push(`  - id: claim-${j}`, `    by: actor-${actor}`, `    says: ${sentence(14)}`);
      if (isSilent) lines.push('    occasion: unknown');
      if (j % 2 === 0 || claimCount < measures)
        lines.push(
          `    figure: { measure: measure-${measure}, value: ${1000 + below(20_000)}, ` +
            `hedge: ${pick(HEDGES)}, asOf: ${date}~ }`,
        );
      if (j % 3 === 0) {
        const words = phrase(8);
        lines.push(
          '    quotes:',
          `      - { text: ${words}, source: ${cited[0] ?? ''} }`,
          ...(cited[1] === undefined
            ? []
            : [`      - { text: ${words} ${pick(WORDS)}, source: ${cited[1]} }`]),
        );
      }
      if (j % 3 === 1 && claims.length > 0) {
        const relation = pick(RELATIONS);
        const claim = claims[Math.max(0, claims.length - 1 - below(200))] ?? '';
        lines.push(`    relations: [{ kind: ${relation}, claim: ${claim} }]`);
      }
      lines.push(`    sources: [${(j % 2 === 0 ? cited : cited.slice(0, 2)).join(', ')}]`);
      claimCount += 1;
    }
    for (let j = 0; j < claimsPerEvent; j += 1) claims.push(`${id}#claim-${j}`);
    const corrections =
      i % 50 === 0
        ? `corrections:\n  - { date: ${isoDay(published(own) + 10)}, kind: wording, ` +
          `field: other, was: ${phrase(5)}, now: ${phrase(5)}, why: ${sentence(6)} }\n`
        : '';
    const paragraphs = cited
      .map((source) => `${sentence(25)} ${sentence(15)} [@${source}]`)
      .join('\n\n');
    files[`events/${id}.md`] =
      `---\ntitle: Event ${i} on the ${phrase(5)}\ndate: ${i % 5 === 4 ? `${date}~` : date}\n` +
      `dateBasis: ${sentence(10)}\ndateBoundIn: [${cited[0] ?? ''}]\n` +
      `kind: ${kind}\nsummary: ${sentence(20)}\n` +
      `sources: [${cited.join(', ')}]\nrestsOn: [${cited[0] ?? ''}]\n` +
      `claims:\n${lines.join('\n')}\n${corrections}---\n\n${paragraphs}\n`;
  }
  return files;
}
