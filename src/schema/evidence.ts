/** The fields that hold a date which may have been worked out. */
export type DateName = 'date' | 'published' | 'said' | 'asOf';

/** The fields that say how the date in a field is known. */
export interface EvidenceNames<N extends DateName = DateName> {
  date: N;
  basis: `${N}Basis`;
  boundIn: `${N}BoundIn`;
  assumes: `${N}Assumes`;
}

/** What an entry says of how it knows one of its dates. */
export interface Evidence {
  /** how it was worked out; absent where it is printed */
  basis: string | undefined;
  /** ids of the sources that print what bounds it */
  boundIn: readonly string[];
  /** what it assumes that no source prints */
  assumes: string | undefined;
}

/** What has the fields that say how a date is known. */
export type WithEvidence<N extends DateName> = Readonly<
  Partial<Record<`${N}Basis` | `${N}Assumes`, string | undefined>>
> &
  Readonly<Record<`${N}BoundIn`, readonly string[]>>;

/** The names of the fields that say how the date in a field is known. */
export const evidenceNames = <N extends DateName>(date: N): EvidenceNames<N> => ({
  date,
  basis: `${date}Basis`,
  boundIn: `${date}BoundIn`,
  assumes: `${date}Assumes`,
});

/** What an entry, a claim or a figure says itself of how it knows the date in a field. */
export function givenEvidence<N extends DateName>(record: WithEvidence<N>, date: N): Evidence {
  const { basis, boundIn, assumes } = evidenceNames(date);
  return { basis: record[basis], boundIn: record[boundIn], assumes: record[assumes] };
}
