/** A place as a map takes it. */
export interface MapPoint {
  label: string;
  href: string;
  /** in degrees, WGS 84 */
  latitude: number;
  longitude: number;
  /** the two as the list prints them */
  coordinates: string;
  /** the language of the label, where it is not that of the page */
  lang?: string | undefined;
  /** how many events happened there, as the list says */
  events?: number | undefined;
  /** the ids of the events that its dot grows with: those that no dot of a place in it has */
  dotted?: readonly string[] | undefined;
  /** the place that the page is about */
  here?: boolean | undefined;
}

/** A point of a drawing, in its units. */
export type Spot = readonly [x: number, y: number];
