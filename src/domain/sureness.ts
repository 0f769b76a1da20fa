import { givenEvidence } from '../schema/evidence.ts';
import type { Evidence } from '../schema/evidence.ts';
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

/** How sure the day is on which a source was published; nothing where no day is given. */
export const surenessOfSource = (
  source: Pick<Source, 'published' | 'publishedBasis' | 'publishedBoundIn' | 'publishedAssumes'>,
): Sureness | undefined =>
  source.published && surenessOfEvidence(givenEvidence(source, 'published'));

/** From the surest to the least sure. */
export const compareSureness = (a: Sureness, b: Sureness): number =>
  SURENESSES.indexOf(a) - SURENESSES.indexOf(b);
