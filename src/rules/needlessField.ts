import { claimsIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import { fieldWords } from '../parse/fieldWords.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { evened } from '../text/folding.ts';
import type { Rule } from './rule.ts';

/** A field that says nothing, or what another says already. */
interface Needless {
  entry: Entry<unknown>;
  path: FieldPath;
  message: string;
  tip: string;
}

/** What stands where a document prints nothing. A day has other words for that. */
const NOTHING =
  /^(?:unknown|n\/a|none|tb[acd]|todo|x{3,}|untitled|not (?:known|given|printed)|\?+|-+)$/i;

/** The fields that are left out where a document does not print them. */
const AS_PRINTED = ['title', 'publisher', 'byline'] as const;

function* ofSources({ sources }: Content): Generator<Needless> {
  for (const entry of sources)
    for (const field of AS_PRINTED) {
      const text = entry.data[field];
      if (text === undefined || !NOTHING.test(text)) continue;
      const message = `Unexpected “${text}” in “${field}”, expected what the document prints`;
      yield { entry, path: [field], message, tip: 'Leave the field out: pages then say so.' };
    }
}

const isSamePage = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.replace(/\/$/, '') === b?.replace(/\/$/, '');

function* ofCopies({ sources }: Content): Generator<Needless> {
  for (const entry of sources) {
    const { url, archive } = entry.data;
    if (!isSamePage(archive, url)) continue;
    const message = 'Unexpected “archive” that is the address in “url”, expected a kept copy';
    const tip =
      'Give the address of the copy, as in https://web.archive.org/web/…, or take it out.';
    yield { entry, path: ['archive'], message, tip };
  }
}

function* ofClaims(content: Content): Generator<Needless> {
  for (const { event: entry, claim, path } of claimsIn(content)) {
    const given = [
      { at: ['onBehalfOf'], id: claim.onBehalfOf },
      ...claim.via.map((id, i) => ({ at: ['via', i], id })),
    ];
    for (const { at, id } of given) {
      if (id !== claim.by) continue;
      const field = fieldWords([...path, ...at], entry.data);
      const message = `Unexpected “${id}” in ${field}, who is the speaker`;
      yield { entry, path: [...path, ...at], message, tip: 'Take it out, or name somebody else.' };
    }
  }
}

function* ofPeople({ events }: Content): Generator<Needless> {
  for (const entry of events) {
    const seen = new Set<string>();
    for (const [i, { actor, name }] of (entry.data.about ?? []).entries()) {
      const called = actor ?? (name === undefined ? undefined : evened(name));
      if (called !== undefined && seen.has(called))
        yield {
          entry,
          path: ['about', i],
          message: `Unexpected second “${actor ?? name ?? ''}” among the people of an event`,
          tip: 'Keep one, with all that the role says. Where they are two people, leave both.',
        };
      seen.add(called ?? '');
    }
  }
}

function* ofNames({ actors, places }: Content): Generator<Needless> {
  for (const entry of [...actors, ...places])
    for (const [i, { name }] of entry.data.names.entries())
      if (name.normalize('NFC') === entry.data.name.normalize('NFC'))
        yield {
          entry,
          path: ['names', i, 'name'],
          message: `Unexpected other name “${name}”, which is the name itself`,
          tip: 'Take it out, or write the other name.',
        };
}

function* ofKinds({ story, events }: Content): Generator<Needless> {
  const used = new Set(events.map(({ data }) => data.kind));
  // A story that begins has no event yet.
  if (!story || events.length === 0) return;
  for (const [i, { id }] of story.data.kinds.entries())
    if (!used.has(id))
      yield {
        entry: story,
        path: ['kinds', i],
        message: `Unexpected kind “${id}” that no event has`,
        tip: 'Give it to an event, or take it out.',
      };
}

export const needlessField: Rule = {
  id: 'needless-field',
  check: ({ content }, _report, note) => {
    const found = [ofSources, ofCopies, ofClaims, ofPeople, ofNames, ofKinds].flatMap((find) => [
      ...find(content),
    ]);
    for (const { entry, path, message, tip } of found) note(entry, entry.at(path), message, tip);
  },
};
