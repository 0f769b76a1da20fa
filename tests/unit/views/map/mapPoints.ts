import { en } from '../../../../src/words/en.ts';
import { mapView } from '../../../../src/views/map/mapView.ts';
import type { MapPoint } from '../../../../src/views/map/mapPoint.ts';
import type { MapView } from '../../../../src/views/map/mapView.ts';

/** A place with all that a map has to be told. */
export const pointAt = (
  label: string,
  latitude: number,
  longitude: number,
  more: Partial<MapPoint> = {},
): MapPoint => ({
  label,
  latitude,
  longitude,
  href: `/places/${label}/`,
  coordinates: `${latitude}, ${longitude}`,
  ...more,
});

/** A map in English; there have to be places. */
export function drawnMap(points: readonly MapPoint[], language = 'en'): MapView {
  const view = mapView(points, { words: en, language });
  if (!view) throw new Error('there is no map');
  return view;
}
