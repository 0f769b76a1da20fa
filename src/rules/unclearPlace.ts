import type { Content } from '../parse/content.ts';
import { nearest } from '../parse/nearest.ts';
import { placesCalled, textsOfPlace } from '../schema/placesByText.ts';
import { evened } from '../text/folding.ts';
import type { Rule } from './rule.ts';

/** The ids of places that a text may mean. */
interface Meant {
  /** those that are called so */
  called: readonly string[];
  /** where none is, those with the name that is most like it, if it is like it at all */
  near: readonly string[];
}

/** Finds the places that the text of an event may mean. */
export function placesMeant({ places }: Pick<Content, 'places'>): (text: string) => Meant {
  const records = places.map(({ id, data }) => ({ id, ...data }));
  const called = placesCalled(records);
  const names = records.flatMap(textsOfPlace).map(evened);
  const idsOf = (text: string): string[] => called(text).map(({ id }) => id);
  return (text) => {
    const ids = idsOf(text);
    const near = ids.length === 0 ? nearest(evened(text), names) : undefined;
    return { called: ids, near: near === undefined ? [] : idsOf(near) };
  };
}

export const unclearPlace: Rule = {
  id: 'unclear-place',
  check: ({ content }, _report, note) => {
    const meant = placesMeant(content);
    for (const event of content.events) {
      const { place } = event.data;
      if (place === undefined) continue;
      const { called, near } = meant(place);
      const isShared = called.length > 1;
      const ids = isShared ? called : near;
      if (ids.length === 0) continue;
      const all = ids.map((id) => `“${id}”`).join(' and ');
      note(
        event,
        event.at(['place']),
        isShared
          ? `The name “${place}” is shared by the places ${all}, so it stays a text`
          : `The text “${place}” is no name of a place, though it is nearly one of ${all}`,
        `Where such a place is meant, write ${ids.map((id) => `places: [${id}]`).join(' or ')}.`,
      );
    }
  },
};
