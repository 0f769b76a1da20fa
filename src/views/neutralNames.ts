import type { Archive } from '../domain/archive.ts';
import type { Words } from '../words/index.ts';

/** Gives records whose words had to go, and that others still name, a neutral name. */
export function withNeutralNames(archive: Archive, { removed }: Words): Archive {
  const { source, actor } = removed.names;
  return {
    ...archive,
    sources: archive.sources.map((one) => (one.suppressed ? { ...one, label: source } : one)),
    actors: archive.actors.map((one) => (one.suppressed ? { ...one, name: actor } : one)),
  };
}
