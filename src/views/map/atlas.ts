import { geoBounds } from 'd3-geo';
import type { MultiLineString, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { mended } from './antimeridian.ts';

export type AtlasTopology = Topology<{
  countries: GeometryCollection;
  land: GeometryCollection;
}>;

/** How much detail an atlas has: for continents, or for all that is smaller. */
export type Detail = 'coarse' | 'fine';

/** A polygon with the bounds of its longitudes and latitudes, by which it is looked for. */
export interface AtlasPart {
  polygon: Polygon;
  /** west, south, east, north; west of a part across the antimeridian is greater than east */
  bounds: readonly [number, number, number, number];
}

/** A country by its region code (ISO 3166-1 alpha-2), where it has one. */
export interface AtlasCountry {
  region: string | undefined;
  parts: readonly AtlasPart[];
}

/** Land, the borders between countries, and the countries, as Natural Earth draws them. */
export interface Atlas {
  land: readonly AtlasPart[];
  borders: MultiLineString;
  countries: readonly AtlasCountry[];
}

const TOPOLOGIES: Readonly<Record<Detail, AtlasTopology>> = { coarse, fine };

function partsIn(polygons: readonly Position[][][]): AtlasPart[] {
  return polygons.map((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    const [[west, south], [east, north]] = geoBounds(polygon);
    return { polygon, bounds: [west, south, east, north] };
  });
}

/** The polygons of an object of the atlas, one by one. */
function partsOf(topology: AtlasTopology, object: GeometryObject): AtlasPart[] {
  const shape = feature(topology, object);
  const geometry = shape.type === 'Feature' ? shape.geometry : undefined;
  if (geometry?.type === 'Polygon') return partsIn([geometry.coordinates]);
  return geometry?.type === 'MultiPolygon' ? partsIn(mended(geometry.coordinates)) : [];
}

/** The code of letters for one of three digits: “643” is “RU”. Unicode keeps the pairs of both. */
const regionOf = (id: string | number | undefined): string | undefined =>
  id === undefined ? undefined : new Intl.Locale(`und-${id}`).region;

function unpack(topology: AtlasTopology): Atlas {
  const { countries, land } = topology.objects;
  return {
    land: land.geometries.flatMap((one) => partsOf(topology, one)),
    borders: mesh(topology, countries, (one, other) => one !== other),
    countries: countries.geometries.map((one) => ({
      region: regionOf(one.id),
      parts: partsOf(topology, one),
    })),
  };
}

const unpacked = new Map<Detail, Atlas>();

/** The atlas in one detail. It is unpacked for the first map that needs it. */
export function atlasIn(detail: Detail): Atlas {
  const atlas = unpacked.get(detail) ?? unpack(TOPOLOGIES[detail]);
  unpacked.set(detail, atlas);
  return atlas;
}
