import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { COMMON_KINDS } from '../schema/eventKinds.ts';
import { givenForLanguage } from '../schema/languageLookup.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Story } from '../schema/story.ts';
import type { NamedThing, NamedThings } from './fileSchema.ts';

/** The kinds of event of a story: the common ones, and its own, which stand in place of these. */
function kindsOf(story: Story | undefined): NamedThing[] {
  const common = Object.entries(COMMON_KINDS).map(([id, { is }]) => [id, is] as const);
  const own = (story?.kinds ?? []).map(
    ({ id, names }) => [id, givenForLanguage(names, story?.language ?? '') ?? id] as const,
  );
  return [...new Map([...common, ...own])].map(([id, is]) => ({ id, is }));
}

/**
 * Everything that ids can name in a content folder, with what it is called there. What had to go
 * is left out; a file that cannot be read, such as one that was just begun, is not.
 */
export function namedThings(content: Content): NamedThings {
  const { story, events, sources, actors, measures, places, threads, ids, removed } = content;
  function named<T>(
    kind: Kind,
    entries: readonly Entry<T>[],
    called: (fields: T) => string,
  ): NamedThing[] {
    const names = new Map(entries.map(({ id, data }) => [id, called(data)]));
    const gone = new Set(removed.filter((entry) => entry.kind === kind).map(({ id }) => id));
    return [...ids[kind]]
      .filter((id) => !gone.has(id))
      .map((id) => ({ id, is: names.get(id) ?? 'Its file cannot be read yet.' }));
  }
  return {
    events: named('events', events, ({ title }) => title),
    sources: named('sources', sources, ({ label }) => label),
    actors: named('actors', actors, ({ name }) => name),
    measures: named('measures', measures, ({ title }) => title),
    places: named('places', places, ({ name }) => name),
    threads: named('threads', threads, ({ title }) => title),
    kinds: kindsOf(story?.data),
    claims: events.flatMap(({ id, data }) =>
      data.claims.map((claim) => ({
        id: claimAddressOf(id, claim.id),
        is: `${claim.by}: ${claim.says}`,
      })),
    ),
  };
}
