import { z } from 'zod';
import type { ArchiveEvent } from '../domain/archive.ts';
import { SURENESSES, surenessOfEvent } from '../domain/sureness.ts';
import type { Sureness } from '../domain/sureness.ts';
import { isoOfDay } from '../schema/calendarDays.ts';
import type { HistoricDate, IsoDay } from '../schema/date.ts';
import { isDated } from '../schema/undated.ts';

/** A calendar day, an address and an id as the public data write them. */
export const publicDay = z.iso.date();

/** A day of whatever year, as the public data write it. */
export const publicHistoricDay = z
  .union([z.iso.date(), z.string().regex(/^(?:-\d{4,}|\+\d{5,})-\d{2}-\d{2}$/)])
  .meta({
    id: 'HistoricDay',
    description:
      'A calendar day in ISO 8601: 2024-10-23. A year before the year 0, which is 1 BC, has a ' +
      'minus before it, one of more than four digits a plus or a minus: -0332-01-01, +12024-01-01.',
  });

/** A day in that form. */
export const publicHistoricDayOf = (day: IsoDay | null | undefined): string | null =>
  day == null ? null : isoOfDay(day);

export const publicAddress = z.url();
export const publicId = z.string();

export const publicDate = z
  .object({
    edtf: z.string().meta({
      description: 'The date in the Extended Date/Time Format (ISO 8601-2, levels 0 and 1).',
    }),
    earliest: publicHistoricDay.nullable().meta({
      description: 'The first day it can stand for; null: its beginning is open or not known.',
    }),
    latest: publicHistoricDay.nullable().meta({
      description: 'The last day it can stand for; null: its end is open or not known.',
    }),
  })
  .meta({
    id: 'Date',
    description:
      'A calendar date, which may be approximate, uncertain or a range. The two days take no ' +
      'account of how approximate or uncertain it is: `edtf` says that with ~, ? and %. An end ' +
      'that is open is `..` there, one that is not known is empty.',
  });

export type PublicDate = z.infer<typeof publicDate>;

/** A date in its public form. */
export const publicDateOf = ({ edtf, earliest, latest }: HistoricDate): PublicDate => ({
  edtf,
  earliest: publicHistoricDayOf(earliest),
  latest: publicHistoricDayOf(latest),
});

export const publicSureness = z.enum(SURENESSES);

/** The date of an entry, with how sure it is. */
export const publicSureDate = publicDate
  .extend({
    sureness: publicSureness.nullable().meta({
      description:
        'How sure it is. `printed`: a source prints it; `bounded`: it was worked out from what ' +
        'sources print; `assumed`: it assumes something that no source prints, or nothing says ' +
        'what bounds it; null: nothing is known of the date.',
    }),
  })
  .meta({ id: 'SureDate', description: 'A date, with how sure it is.' });

type PublicSureDate = z.infer<typeof publicSureDate>;

/** A date with how sure it is, in its public form. Of an unknown one nothing can be sure. */
export const publicSureDateOf = (date: HistoricDate, sureness: Sureness): PublicSureDate => ({
  ...publicDateOf(date),
  sureness: isDated(date) ? sureness : null,
});

/** The date of an event, in its public form. */
export const publicDateOfEvent = (event: ArchiveEvent): PublicSureDate =>
  publicSureDateOf(event.date, surenessOfEvent(event));
