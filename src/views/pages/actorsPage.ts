import { actorLine } from '../parts/actorLine.ts';
import type { ActorLine } from '../parts/actorLine.ts';
import type { Site } from '../site.ts';

/** The page of all actors, in the order of their names. */
export const actorsView = (site: Site): ActorLine[] =>
  site.index.actors.filter(({ suppressed }) => !suppressed).map((actor) => actorLine(site, actor));
