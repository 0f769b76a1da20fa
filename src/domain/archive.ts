import type { Root } from 'mdast';
import type { Content } from '../parse/content.ts';
import type { Entry } from '../parse/entry.ts';
import type { ActorFields } from '../schema/actor.ts';
import type { EventFields } from '../schema/event.ts';
import type { MeasureFields } from '../schema/measure.ts';
import type { SourceFields } from '../schema/source.ts';
import type { Story } from '../schema/story.ts';

/** What every record has besides its fields. */
export interface Identity {
  id: string;
  /** path of its content file, for “edit this page” */
  file: string;
}

export type ArchiveEvent = EventFields & Identity & { body: Root };
export type Source = SourceFields & Identity & { body: Root };
export type Actor = ActorFields & Identity;
export type Measure = MeasureFields & Identity;

/** The whole content as plain data. */
export interface Archive {
  story: Story;
  events: readonly ArchiveEvent[];
  sources: readonly Source[];
  actors: readonly Actor[];
  measures: readonly Measure[];
}

function withoutPositions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutPositions);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'position' || key === 'place' ? [] : [[key, withoutPositions(value)]])),
  );
}

const identified = <T>({ id, file, data }: Entry<T>): T & Identity => ({ ...data, id, file });
const withBody = <T>(entry: Entry<T>): T & Identity & { body: Root } => ({ ...identified(entry), body: withoutPositions(entry.body) as Root });

/**
 * Content files to the archive.
 * @throws Error when there is no story; a content that passed the check has one
 */
export function toArchive(content: Content): Archive {
  if (!content.story) throw new Error('The content has no story.yaml.');
  return {
    story: content.story.data,
    events: content.events.map(withBody),
    sources: content.sources.map(withBody),
    actors: content.actors.map(identified),
    measures: content.measures.map(identified),
  };
}
