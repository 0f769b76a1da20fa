import type { Archive } from '../domain/archive.ts';
import type { Words } from '../words/index.ts';

/**
 * Says of every draft that it is one, in its name, so that each page and list of the development
 * server says so. Of what is published nothing is a draft.
 */
export function withDraftNames(archive: Archive, words: Words): Archive {
  const called = (name: string, { draft }: { draft?: boolean | undefined }): string =>
    draft === true ? words.drafts.called(name) : name;
  return {
    ...archive,
    events: archive.events.map((one) => ({
      ...one,
      title: called(one.title, one),
      claims: one.claims.map((claim) => ({ ...claim, says: called(claim.says, claim) })),
    })),
    sources: archive.sources.map((one) => ({ ...one, label: called(one.label, one) })),
    actors: archive.actors.map((one) => ({
      ...one,
      name: called(one.name, one),
      nameInSentence: one.nameInSentence && called(one.nameInSentence, one),
    })),
    measures: archive.measures.map((one) => ({ ...one, title: called(one.title, one) })),
    places: archive.places.map((one) => ({ ...one, name: called(one.name, one) })),
    threads: archive.threads.map((one) => ({ ...one, title: called(one.title, one) })),
  };
}
