import { isDated } from '../schema/undated.ts';
import type { ArchiveEvent, Source } from './archive.ts';

/**
 * How sure a date is, from the surest to the least sure:
 * - `printed`: a source prints it
 * - `bounded`: it was worked out from what sources print
 * - `assumed`: it assumes something that no source prints, or nothing says what bounds it
 */
export const SURENESSES = ['printed', 'bounded', 'assumed'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** What decides how sure a date is. */
interface Ground {
  isPrinted: boolean;
  boundIn: readonly string[];
  assumes: string | undefined;
}

function surenessOn({ isPrinted, boundIn, assumes }: Ground): Sureness {
  if (assumes !== undefined) return 'assumed';
  if (isPrinted) return 'printed';
  return boundIn.length > 0 ? 'bounded' : 'assumed';
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

/** How sure a date is that counts as printed where nothing says how it was worked out. */
export const surenessOfEvidence = ({ basis, boundIn, assumes }: Evidence): Sureness =>
  surenessOn({ isPrinted: basis === undefined, boundIn, assumes });

/** How sure the date of an event is. That nothing is known of it assumes nothing. */
export const surenessOfEvent = ({
  date,
  datePrintedIn,
  dateBasis,
  dateBoundIn,
  dateAssumes,
}: Pick<
  ArchiveEvent,
  'date' | 'datePrintedIn' | 'dateBasis' | 'dateBoundIn' | 'dateAssumes'
>): Sureness => {
  if (!isDated(date)) return 'bounded';
  return surenessOn({
    isPrinted: datePrintedIn.length > 0 && dateBasis === undefined,
    boundIn: dateBoundIn,
    assumes: dateAssumes,
  });
};

/** What the entry of a source says of how the day is known on which it was published. */
export const evidenceOfSource = ({
  publishedBasis,
  publishedBoundIn,
  publishedAssumes,
}: Pick<Source, 'publishedBasis' | 'publishedBoundIn' | 'publishedAssumes'>): Evidence => ({
  basis: publishedBasis,
  boundIn: publishedBoundIn,
  assumes: publishedAssumes,
});

/** How sure the day is on which a source was published; nothing where no day is given. */
export const surenessOfSource = (
  source: Pick<Source, 'published' | 'publishedBasis' | 'publishedBoundIn' | 'publishedAssumes'>,
): Sureness | undefined => source.published && surenessOfEvidence(evidenceOfSource(source));

/** From the surest to the least sure. */
export const compareSureness = (a: Sureness, b: Sureness): number =>
  SURENESSES.indexOf(a) - SURENESSES.indexOf(b);
