import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { claimAddressOf } from '../schema/claimAddress.ts';
import { COMMON_KINDS } from '../schema/eventKinds.ts';
import { givenForLanguage } from '../schema/languageLookup.ts';
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

/** Everything that ids can name in a content folder, with what it is called there. */
export function namedThings(content: Content): NamedThings {
  const { story, events, sources, actors, measures, places, threads } = content;
  const named = <T>(entries: readonly Entry<T>[], is: (fields: T) => string): NamedThing[] =>
    entries.map(({ id, data }) => ({ id, is: is(data) }));
  return {
    events: named(events, ({ title }) => title),
    sources: named(sources, ({ label }) => label),
    actors: named(actors, ({ name }) => name),
    measures: named(measures, ({ title }) => title),
    places: named(places, ({ name }) => name),
    threads: named(threads, ({ title }) => title),
    kinds: kindsOf(story?.data),
    claims: events.flatMap(({ id, data }) =>
      data.claims.map((claim) => ({
        id: claimAddressOf(id, claim.id),
        is: `${claim.by}: ${claim.says}`,
      })),
    ),
  };
}
