import { idForName, idFrom } from '../parse/placeId.ts';
import { certainPart } from '../schema/date.ts';
import type { HistoricDate } from '../schema/date.ts';
import { DateError } from '../schema/dateError.ts';
import { CLAIMS } from '../schema/event.ts';
import { KINDS } from '../schema/kinds.ts';
import { parseTimeOrNone } from '../schema/undated.ts';
import type { FileKind } from './entryText.ts';

/** Signs that stand within a word or a number, and divide neither: Portugal’s, 9,000. */
const WITHIN_WORDS = /(?<=\p{L})['’](?=\p{L})|(?<=\d),(?=\d{3})/gu;

/** Characters of the words in the id of a new entry, so that it is read at a glance. */
const LONGEST_WORDS = 40;

/**
 * What an event’s file name begins with: its first day, as far as that is certain, and a hyphen.
 * Nothing where no day is known.
 */
export function datePrefix({ start, end }: HistoricDate): string {
  const first = start ?? end;
  return first ? `${certainPart(first)}-` : '';
}

/** The prefix for a date as a content file writes it; nothing for what is no date. */
function prefixOf(date: string): string {
  try {
    return datePrefix(parseTimeOrNone(date));
  } catch (error) {
    if (error instanceof DateError) return '';
    throw error;
  }
}

/** The first words of an id, as many as are read at a glance. */
function shortened(id: string): string {
  if (id.length <= LONGEST_WORDS) return id;
  const cut = id.slice(0, LONGEST_WORDS + 1);
  return cut.slice(0, cut.includes('-') ? cut.lastIndexOf('-') : LONGEST_WORDS);
}

/**
 * The id of a new file, or of a new claim in the file of its event: `2024-10-23-first-words` for an
 * event, `first-words` for the others. A name in letters that ids do not have gives `event-1`.
 * @param name the title, the name, or the words by which it is known
 * @param taken the ids of that kind that are or were in use
 * @param date of an event, as content files write it; what is no date is left out
 */
export function newId(kind: FileKind, name: string, taken: ReadonlySet<string>, date = ''): string {
  const word = kind === CLAIMS ? 'claim' : KINDS[kind].type;
  const prefix = prefixOf(date);
  const others = [...taken].filter((id) => id.startsWith(prefix));
  const words = idFrom(name.replace(WITHIN_WORDS, ''), word);
  const short = words === undefined ? name : shortened(words);
  return `${prefix}${idForName(short, new Set(others.map((id) => id.slice(prefix.length))), word)}`;
}
