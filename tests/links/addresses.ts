import type { Content } from '../../src/parse/content.ts';

/** An address that the entry of a source has. */
export interface SourceAddress {
  url: string;
  /** the ids of the sources that have it */
  sources: string[];
  /** whether it is a kept copy */
  isArchive: boolean;
}

/** Every address of the sources and of their kept copies, each once. */
export function sourceAddresses({ sources }: Pick<Content, 'sources'>): SourceAddress[] {
  const found = new Map<string, SourceAddress>();
  const add = (url: string | undefined, source: string, isArchive: boolean): void => {
    if (url === undefined) return;
    const known = found.get(url) ?? { url, sources: [], isArchive };
    if (!known.sources.includes(source)) known.sources.push(source);
    found.set(url, known);
  };
  for (const { id, data } of sources) {
    add(data.url, id, false);
    for (const copy of [data.archive, ...data.versions.map(({ archive }) => archive)])
      add(copy, id, true);
  }
  return [...found.values()];
}
