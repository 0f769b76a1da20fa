import { isMap, isScalar } from 'yaml';
import type { PlaceFields } from '../schema/kinds.ts';
import { placesCalled } from '../schema/placesByText.ts';
import { title } from '../schema/texts.ts';
import { evened } from '../text/folding.ts';
import type { Content } from './content.ts';
import { oldField, renamed } from './formEdits.ts';
import type { Migration } from './migrations.ts';
import { idForName } from './placeId.ts';
import { takenIdsOf } from './takenIds.ts';

/** A place that events name and that had no file. */
interface NewPlace {
  id: string;
  /** the text of the first of these events */
  name: string;
}

/**
 * The migration of the places of a content from texts to ids, and what comes of it besides edits.
 * Unlike the others it needs all files, so it is not applied where one file is read: a text stays a
 * valid place.
 */
export interface PlaceForm {
  migration: Migration;
  /** the files that the rewritten events need, as far as they were rewritten */
  made: () => NewPlace[];
  /** the texts that are names of several places, as far as they were met, with the ids of these */
  shared: () => [text: string, ids: readonly string[]][];
}

/** Ids and former ids, each with the id of today. */
const idsToday = ({ places }: Pick<Content, 'places'>): Map<string, string> =>
  new Map(
    places.flatMap(({ id, data }) => [id, ...data.aliases].map((former) => [former, id] as const)),
  );

/**
 * How the places of a content become ids: a text that is the id or a name of a place becomes its
 * id, and any other gets a place of that name. A name of several places stays a text.
 */
export function placeForm({
  places,
  removed,
  ids,
}: Pick<Content, 'places' | 'removed' | 'ids'>): PlaceForm {
  const gone = removed.filter(({ kind }) => kind === 'places');
  const goneWords = new Set(gone.flatMap(({ words }) => words.map(evened)));
  const called = placesCalled<PlaceFields & { id: string }>(
    places.map(({ id, data }) => ({ id, ...data })),
  );
  const today = idsToday({ places });
  const taken = takenIdsOf({ places, removed, ids }, 'places');
  const made = new Map<string, NewPlace>();
  const shared = new Map<string, readonly string[]>();

  function idOf(name: string): string | undefined {
    const [known, ...others] = called(name).map(({ id }) => id);
    if (known !== undefined && others.length > 0) {
      shared.set(name, [known, ...others]);
      return undefined;
    }
    const id = known ?? today.get(name) ?? made.get(evened(name))?.id;
    if (id !== undefined || goneWords.has(evened(name))) return id;
    const place = { id: idForName(name, taken), name };
    taken.add(place.id);
    made.set(evened(name), place);
    return place.id;
  }

  return {
    made: () => [...made.values()],
    shared: () => [...shared],
    migration: {
      id: '2026-11-30-places',
      kind: 'events',
      what: 'The text “place” becomes the list “places”, with the id of the place.',
      rewrite: ({ contents }, text) => {
        const place = oldField(contents, 'place', 'places');
        // What had to go must not become the name of a file.
        if (!place || !isScalar(place.value) || (isMap(contents) && contents.has('suppressed')))
          return [];
        const name = title.safeParse(place.value.value);
        const id = name.success ? idOf(name.data) : undefined;
        if (id === undefined) return [];
        const [start = 0, end = 0] = place.value.range ?? [];
        const lineEnd = text.slice(start, end).endsWith('\n') ? '\n' : '';
        return [renamed(place, 'places'), { start, end, text: `[${id}]${lineEnd}` }];
      },
    },
  };
}
