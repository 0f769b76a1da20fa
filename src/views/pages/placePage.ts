import { whileMaking } from '../../basics/whileMaking.ts';
import type { ArchiveEvent, PlaceRecord } from '../../domain/archive.ts';
import { correctionViews } from '../parts/correctionViews.ts';
import type { CorrectionView } from '../parts/correctionViews.ts';
import { eventLine, sourceLink } from '../parts/links.ts';
import type { EventLine, Link } from '../parts/links.ts';
import { namingView } from '../parts/nameViews.ts';
import type { NamingView } from '../parts/nameViews.ts';
import { eventCount, placeLinesIn } from '../parts/placeLines.ts';
import type { PlaceLine } from '../parts/placeLines.ts';
import { isolatedName } from '../parts/isolatedName.ts';
import { placeLink } from '../parts/placeViews.ts';
import type { Site } from '../site.ts';

/** Everything that the page of a place prints. */
export interface PlaceView extends Link {
  id: string;
  file: string;
  draft: boolean | undefined;
  title: string;
  /** the page in a sentence, for search engines */
  description: string;
  /** how many events happened there, in words */
  count: string;
  naming: NamingView;
  /** the places that it lies in, from the outermost inwards */
  around: readonly Link[];
  /** where it lies on earth, in words, and what that rests on */
  coordinates: { label: string; basis: string; source: Link | undefined } | undefined;
  /** the places in it */
  places: readonly PlaceLine[];
  /** those in the places in it included, which say where */
  events: readonly (EventLine & { note: string | undefined })[];
  corrections: readonly CorrectionView[];
}

/** An event of a place, with the places in it at which it happened. */
function eventThere(site: Site, { id }: PlaceRecord, event: ArchiveEvent) {
  const { placesOfEvent, placesWithin } = site.index;
  const inner = new Set(placesWithin.get(id));
  const within = (placesOfEvent.get(event.id) ?? []).filter((one) => inner.has(one));
  const note =
    within.length > 0
      ? site.words.list(within.map(({ name }) => isolatedName(site.words, name)))
      : undefined;
  return { ...eventLine(site, event), note };
}

function viewOf(site: Site, place: PlaceRecord): PlaceView {
  const { index, words } = site;
  const { id, file, name, coordinates } = place;
  const count = eventCount(site, place);
  return {
    ...placeLink(site, place),
    id,
    file,
    draft: place.draft,
    title: words.place.pageTitle(name),
    count,
    description: `${name}: ${count}.`,
    naming: namingView(site, place, name, 'place'),
    around: (index.placesAround.get(id) ?? []).map((one) => placeLink(site, one)).reverse(),
    coordinates: coordinates && {
      label: words.place.position(coordinates.latitude, coordinates.longitude),
      basis: coordinates.basis,
      source: coordinates.source === undefined ? undefined : sourceLink(site, coordinates.source),
    },
    places: placeLinesIn(site, place),
    events: (index.eventsOfPlace.get(id) ?? []).map((event) => eventThere(site, place, event)),
    corrections: correctionViews(site, place),
  };
}

/** The page of a place. */
export const placeView = (site: Site, place: PlaceRecord): PlaceView =>
  whileMaking(`the page of ${place.file}`, () => viewOf(site, place));
