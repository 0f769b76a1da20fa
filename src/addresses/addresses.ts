import { splitClaimAddress } from '../schema/claimAddress.ts';
import { nameOfDay } from '../schema/calendarDays.ts';
import { isEmail, siteUrl } from '../schema/webAddress.ts';

/**
 * The addresses of all pages and files, below the path that the site is served from. No other
 * module makes an address.
 */
export interface Addresses {
  home: string;
  /** an event on the front page */
  onTimeline: (eventId: string) => string;
  /** the events of a year, `2024`, or of a month, `2024-10`, of a story too long for one page */
  period: (period: string) => string;
  event: (id: string) => string;
  /** the address of a claim, `<event-id>#<claim-id>`, as its place on the page of its event */
  claim: (address: string) => string;
  sources: string;
  source: (id: string) => string;
  actors: string;
  actor: (id: string) => string;
  measures: string;
  measure: (id: string) => string;
  measureCsv: (id: string) => string;
  places: string;
  place: (id: string) => string;
  threads: string;
  thread: (id: string) => string;
  known: string;
  knownOn: (day: string) => string;
  corrections: string;
  search: string;
  contribute: string;
  /** the index of the content, for the form there, and the text of one of its files */
  contentIndex: string;
  contentFile: (path: string) => string;
  /** a page, or a place on it, with the events of the page filtered by one value */
  filtered: (page: string, facet: string, value: string) => string;
  /** a place on a page, by its id */
  placeOn: (page: string, place: string) => string;
  /** whether an address is that of an event’s page */
  isEvent: (address: string) => boolean;
  /** a page’s address as Astro’s routes have it: below the base, without slashes around it */
  route: (page: string) => string;
  about: string;
  feed: string;
  jsonFeed: string;
  calendar: string;
  data: string;
  dataSchema: string;
  eventsCsv: string;
  claimsCsv: string;
  sourcesCsv: string;
  sitemap: string;
  /** any path below the base, such as an icon */
  asset: (path: string) => string;
  /** a path of this site as a full address */
  absolute: (path: string) => string;
}

const placeOn = (page: string, place: string): string => `${page}#${place}`;

/**
 * Where a link to an e-mail address or a page leads (`mailto:`, RFC 6068).
 * @param subject of the e-mail; a page gets none
 */
export function contactLink(contact: string, subject?: string): string {
  if (!isEmail(contact)) return contact;
  const to = `mailto:${encodeURIComponent(contact).replace('%40', '@')}`;
  return subject === undefined ? to : `${to}?subject=${encodeURIComponent(subject)}`;
}

/**
 * The addresses of a site.
 * @param site the address of the site; its path is the base of all others
 */
export function addressesOf(site: string): Addresses {
  const { pathname: base, origin } = siteUrl(site);
  const page =
    (folder: string) =>
    (id: string): string =>
      `${base}${folder}/${id}/`;
  const event = page('events');
  const search = `${base}search/`;
  const contribute = `${base}contribute/`;
  const filtered: Addresses['filtered'] = (address, facet, value) => {
    const [path = '', ...place] = address.split('#');
    const query = new URLSearchParams([[facet, value]]).toString();
    return [`${path}?${query}`, ...place].join('#');
  };
  return {
    home: base,
    onTimeline: (eventId) => placeOn(base, eventId),
    // A year before year 0 is named y-0333.
    period: (period) => `${base}${period.replace(/(?<!^y)-/, '/')}/`,
    event,
    claim: (address) => {
      const place = splitClaimAddress(address);
      return placeOn(event(place.event), place.claim);
    },
    sources: `${base}sources/`,
    source: page('sources'),
    actors: `${base}actors/`,
    actor: page('actors'),
    measures: `${base}measures/`,
    measure: page('measures'),
    measureCsv: (id) => `${base}measures/${id}.csv`,
    places: `${base}places/`,
    place: page('places'),
    threads: `${base}threads/`,
    thread: page('threads'),
    known: `${base}known/`,
    knownOn: (day) => page('known')(nameOfDay(day)),
    corrections: `${base}corrections/`,
    search,
    contribute,
    contentIndex: `${contribute}index.json`,
    contentFile: (path) => `${contribute}files/${path}.json`,
    filtered,
    placeOn,
    isEvent: (address) => address.startsWith(event('').slice(0, -1)),
    route: (path) => path.slice(base.length, -1),
    about: `${base}about/`,
    feed: `${base}feed.xml`,
    jsonFeed: `${base}feed.json`,
    calendar: `${base}calendar.ics`,
    data: `${base}data/v1/archive.json`,
    dataSchema: `${base}data/v1/schema.json`,
    eventsCsv: `${base}data/v1/events.csv`,
    claimsCsv: `${base}data/v1/claims.csv`,
    sourcesCsv: `${base}data/v1/sources.csv`,
    sitemap: `${base}sitemap.xml`,
    asset: (path) => `${base}${path}`,
    absolute: (path) => `${origin}${path}`,
  };
}
