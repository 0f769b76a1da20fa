import { claimsIn } from '../parse/claims.ts';
import type { Content } from '../parse/content.ts';
import { indexOfWords } from '../parse/wholeWords.ts';
import type { FieldPath } from '../parse/yamlPlaces.ts';
import { KIND_NAMES } from '../schema/kinds.ts';
import { isPrivatePerson } from '../schema/person.ts';
import { textsOfEntry } from './entryTexts.ts';
import type { AnyEntry } from './entryTexts.ts';
import type { Rule } from './rule.ts';

/** A text in the form in which two prints of a name compare equal. */
const evened = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The names that stand on the pages of their events alone. */
const privateNames = ({ events }: Content): string[] => [
  ...new Set(
    events.flatMap(({ data: { about = [] } }) =>
      about
        .filter(isPrivatePerson)
        .flatMap(({ name }) => (name === undefined ? [] : [evened(name)])),
    ),
  ),
];

/** Whether a field is the one in which a private name may stand. */
const isOwnPlace = ([field, , name]: FieldPath): boolean => field === 'about' && name === 'name';

const entriesOf = (content: Content): AnyEntry[] => [
  ...(content.story ? [content.story] : []),
  ...(content.about ? [content.about] : []),
  ...KIND_NAMES.flatMap((kind): readonly AnyEntry[] => content[kind]),
];

export const privateName: Rule = {
  id: 'private-name',
  check: ({ content }, report) => {
    const names = privateNames(content);
    if (names.length === 0) return;
    for (const entry of entriesOf(content))
      for (const { text, place, path } of textsOfEntry(entry)) {
        if (path && isOwnPlace(path)) continue;
        const found = names.some((name) => indexOfWords(evened(text), name) !== -1);
        if (found) report(entry, place, 'Unexpected name of a private person');
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
