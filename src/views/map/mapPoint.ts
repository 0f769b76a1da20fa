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
  /** how many events happened there: a dot grows with them */
  events?: number | undefined;
  /** the place that the page is about */
  here?: boolean | undefined;
}

/** A point of a drawing, in its units. */
export type Spot = readonly [x: number, y: number];
