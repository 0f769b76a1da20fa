import type { ArchiveEvent, PlaceRecord } from '../../domain/archive.ts';
import type { Site } from '../site.ts';
import { nameWithOthers } from './actorLine.ts';
import { printedNames } from './nameViews.ts';

const facet = 'place';

/** What an event can be filtered by as one of a place. */
interface PlaceValue {
  facet: typeof facet;
  value: string;
  label: string;
  texts?: readonly string[];
}

/**
 * A place with a record, by its id. Before it had one, addresses had the text of its events: the
 * name or, where the label has more, one of those that a source prints.
 */
function recordValue(site: Site, place: PlaceRecord): PlaceValue {
  const label = nameWithOthers(site, place);
  const texts = [place.name, ...printedNames(place).map(({ name }) => name)].filter(
    (text) => text !== label && text.toLowerCase() !== place.id,
  );
  return { facet, value: place.id, label, ...(texts.length > 0 && { texts }) };
}

/** The places of an event and all that they lie in; or its text, where that is no record’s. */
export function placeValues(site: Site, { id, place }: ArchiveEvent): PlaceValue[] {
  const { placesOfEvent, placesAround } = site.index;
  const records = placesOfEvent.get(id);
  if (!records) return place === undefined ? [] : [{ facet, value: place, label: place }];
  return records
    .flatMap((one) => [one, ...(placesAround.get(one.id) ?? [])])
    .map((one) => recordValue(site, one));
}
