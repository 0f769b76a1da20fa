import { claimsIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import type { EventFields } from '../schema/kinds.ts';
import { isPrivatePerson } from '../schema/person.ts';
import { folded } from '../text/folding.ts';
import type { Entry } from '../parse/entry.ts';
import { asId, idsOfEntry, standingEntries, textsOfEntry } from './entryTexts.ts';
import type { ReportIn, Rule } from './rule.ts';

/** A name that stands on the page of its event alone. */
interface PrivateName {
  event: Entry<EventFields>;
  path: FieldPath;
  name: string;
  /** its words, folded: in whatever order they stand in a text, they name the person */
  words: readonly string[];
}

const wordsOf = (name: string): string[] => name.split(/[\s.,]+/).filter((word) => word !== '');

const privateNames = ({ events }: Content): PrivateName[] =>
  events.flatMap((event) =>
    (event.data.about ?? []).flatMap((person, i) => {
      const { name } = person;
      if (name === undefined || !isPrivatePerson(person)) return [];
      const words = wordsOf(name).map(folded);
      return [{ event, path: ['about', i, 'name'], name, words }];
    }),
  );

/** Words as short as these stand in too many texts to name anybody. */
const SHORT = 3;

/** Whether a text has a part of a name as the name writes it. */
const hasPart = (text: string, { name }: PrivateName): boolean =>
  wordsOf(name).some((word) => word.length > SHORT && indexOfWords(text, word) !== -1);

const hasWhole = (text: string, { words }: PrivateName): boolean =>
  words.every((word) => indexOfWords(text, word) !== -1);

const asOf = ({ event }: PrivateName): string => `a private person, as event “${event.id}” has it`;

type Report = ReportIn<'private-name'>;

/** Reports names that actors have: these have pages. The others are returned. */
function withoutActors({ actors }: Content, names: PrivateName[], report: Report): PrivateName[] {
  return names.filter(({ event, path, name }) => {
    const actor = actors.find(({ data }) => folded(data.name) === folded(name));
    if (!actor) return true;
    const message = 'Unexpected name of an actor, expected the actor';
    report(event, event.at(path), message, `Write “actor: ${actor.id}” in its place.`);
    return false;
  });
}

export const privateName: Rule = {
  id: 'private-name',
  check: ({ content }, report, note) => {
    const names = withoutActors(content, privateNames(content), report);
    if (names.length === 0) return;
    const own = new Set(names.map(({ event, path }) => `${event.file} ${path.join('.')}`));
    for (const entry of standingEntries(content)) {
      for (const { text, place, path } of textsOfEntry(entry)) {
        if (path && own.has(`${entry.file} ${path.join('.')}`)) continue;
        const plain = folded(text);
        const whole = names.find((name) => hasWhole(plain, name));
        if (whole) report(entry, place, `Unexpected name of ${asOf(whole)}`);
        const part = whole ? undefined : names.find((name) => hasPart(text, name));
        if (part) note(entry, place, `This may be a part of the name of ${asOf(part)}`);
      }
      for (const { text, place } of idsOfEntry(entry)) {
        const inId = names.find(({ words }) =>
          words.every((word) => `-${text}-`.includes(`-${asId(word)}-`)),
        );
        if (inId)
          report(entry, place, `Unexpected name in an id, of ${asOf(inId)}`, 'Choose another id.');
      }
    }
  },
};

export const privateActor: Rule = {
  id: 'private-actor',
  check: ({ content }, report) => {
    const speakers = new Set(
      [...claimsIn(content)].flatMap(({ claim: { by, onBehalfOf, via, replies } }) => [
        by,
        onBehalfOf,
        ...via,
        ...replies.map(({ asked }) => asked),
      ]),
    );
    const persons = content.actors.filter(
      ({ id, data }) => data.kind === 'person' && !speakers.has(id),
    );
    const silent = new Set(persons.map(({ id }) => id));
    const reasons = new Set(
      content.events.flatMap(({ data: { about = [] } }) =>
        about.filter(({ publicBecause }) => publicBecause !== undefined).map(({ actor }) => actor),
      ),
    );
    for (const event of content.events)
      for (const [i, { actor }] of (event.data.about ?? []).entries()) {
        if (actor === undefined || !silent.has(actor) || reasons.has(actor)) continue;
        const message = `Unexpected actor “${actor}”, a person who says nothing`;
        report(event, event.at(['about', i, 'actor']), message);
      }
  },
};
