import { actorsOfClaim, claimsIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { folded } from '../text/folding.ts';
import { idsOfEntry, standingEntries, textsOfEntry } from './entryTexts.ts';
import { nameFinder, privateNames, wordsOfText, wordsOfId } from './privateNames.ts';
import type { PrivateName } from './privateNames.ts';
import type { ReportIn, Rule } from './rule.ts';

const asOf = ({ event }: PrivateName): string => `a private person, as event “${event.id}” has it`;

type Report = ReportIn<'private-name'>;

/** Reports names that actors have: these have pages. The others are returned. */
function withoutActors({ actors }: Content, names: PrivateName[], report: Report): PrivateName[] {
  const named = new Map(
    actors.flatMap(({ id, data }) =>
      [data, ...data.names].map(({ name }) => [folded(name), id] as const),
    ),
  );
  return names.filter(({ event, path, name }) => {
    const actor = named.get(folded(name));
    if (actor === undefined) return true;
    const message = 'Unexpected name of an actor, expected the actor';
    report(event, event.at(path), message, `Write “actor: ${actor}” in its place.`);
    return false;
  });
}

/** The fields of a source that repeat what it prints, which no role can replace. */
const PRINTED = ['title', 'byline', 'url', 'archive'];
const PRINTED_TIP =
  'Leave the field out, or say under publicBecause in the event why the name is public.';

/** What to do about a name in some field, where that is not what it is elsewhere. */
function mendAt(
  isSource: boolean,
  [field, , inner]: FieldPath = [],
  { event }: PrivateName,
): string | undefined {
  if (field === 'about' && inner === 'name')
    return `Say under publicBecause in the event “${event.id}”, too, why the name is public.`;
  return isSource && PRINTED.includes(String(field)) ? PRINTED_TIP : undefined;
}

export const privateName: Rule = {
  id: 'private-name',
  check: ({ content }, report, note) => {
    const names = withoutActors(content, privateNames(content), report);
    if (names.length === 0) return;
    const own = new Set(names.map(({ event, path }) => `${event.file} ${path.join('.')}`));
    const find = nameFinder(names);
    const sources = new Set<unknown>(content.sources);
    for (const entry of standingEntries(content)) {
      for (const { text, place, path } of textsOfEntry(entry)) {
        if (path && own.has(`${entry.file} ${path.join('.')}`)) continue;
        const { whole, part } = find(wordsOfText(text));
        const tip = whole && mendAt(sources.has(entry), path, whole);
        if (whole) report(entry, place, `Unexpected name of ${asOf(whole)}`, tip);
        else if (part) note(entry, place, `This may be a part of the name of ${asOf(part)}`);
      }
      for (const { text, place } of idsOfEntry(entry)) {
        const { whole } = find(wordsOfId(text));
        if (!whole) continue;
        const message = `Unexpected name in an id, of ${asOf(whole)}`;
        report(entry, place, message, 'Choose another id.');
      }
    }
  },
};

/** All who say something, are asked or hand on, and who do so as members of a group. */
function speakersIn(content: Content): ReadonlySet<string | undefined> {
  const members = new Map(content.actors.map(({ id, data }) => [id, data.members]));
  const speakers = new Set([...claimsIn(content)].flatMap(({ claim }) => actorsOfClaim(claim)));
  // A set is gone through in the order of what is added to it, also while it grows.
  for (const id of speakers) for (const member of members.get(id) ?? []) speakers.add(member);
  return speakers;
}

const LEAVE_OUT =
  'Leave this person out of the members and delete the file, or say under “about” in an event ' +
  'why the name is public.';

export const privateActor: Rule = {
  id: 'private-actor',
  check: ({ content }, report) => {
    const speakers = speakersIn(content);
    const about = content.events.flatMap((event) =>
      (event.data.about ?? []).map((person, i) => ({ event, person, path: ['about', i, 'actor'] })),
    );
    const known = new Set(
      about.flatMap(({ person: { actor, publicBecause } }) =>
        publicBecause === undefined ? [] : [actor],
      ),
    );
    const silent = new Set(
      content.actors.flatMap(({ id, data }) =>
        data.kind === 'person' && !speakers.has(id) && !known.has(id) ? [id] : [],
      ),
    );
    const says = (id: string): string => `Unexpected actor “${id}”, a person who says nothing`;
    for (const { event, person, path } of about)
      if (person.actor !== undefined && silent.has(person.actor))
        report(event, event.at(path), says(person.actor));
    const named = new Set(about.map(({ person }) => person.actor));
    for (const group of content.actors)
      for (const [i, id] of group.data.members.entries())
        if (silent.has(id) && !named.has(id))
          report(group, group.at(['members', i]), says(id), LEAVE_OUT);
  },
};

export const personForm: Rule = {
  id: 'person-form',
  check: ({ content: { events }, actors }, report) => {
    for (const event of events)
      for (const [i, { actor = '', publicBecause }] of (event.data.about ?? []).entries()) {
        const kind = actors.get(actor)?.data.kind ?? 'person';
        if (publicBecause === undefined || kind === 'person') continue;
        const message = `Unexpected reason for an actor that is no person but of kind “${kind}”`;
        const tip = 'Leave it out: only the names of persons can be private.';
        report(event, event.at(['about', i, 'publicBecause']), message, tip);
      }
  },
};
