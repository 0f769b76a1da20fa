import type { ArchiveRecord } from '../../domain/archive.ts';
import type { HowGivenBack } from '../../schema/correctable.ts';
import type { Correction } from '../../schema/correction.ts';
import { DateError } from '../../schema/dateError.ts';
import { parseFigureNumber } from '../../schema/figure.ts';
import { CORRECTABLE } from '../../schema/kinds.ts';
import { parseTimeOrNone } from '../../schema/undated.ts';
import type { Site } from '../site.ts';
import { dateLabel } from './dateLabel.ts';
import { figureLabel } from './figureLabel.ts';

/** A date as people say it; what is no date stays as it was written. */
function dateInWords({ words }: Site, text: string): string {
  try {
    return dateLabel(parseTimeOrNone(text), words);
  } catch (error) {
    if (error instanceof DateError) return text;
    throw error;
  }
}

function figureInWords({ words }: Site, text: string): string {
  const figure = parseFigureNumber(text);
  if (!figure) return text;
  return figureLabel({ ...figure, hedge: figure.hedge ?? 'exactly' }, undefined, words);
}

const IN_WORDS: Record<HowGivenBack, (site: Site, text: string) => string> = {
  date: dateInWords,
  dates: (site, text) => site.words.list(text.split(', ').map((date) => dateInWords(site, date))),
  figure: figureInWords,
  actor: ({ index }, id) => index.actor.get(id)?.name ?? id,
  words: (_site, text) => text,
  body: (_site, text) => text,
};

/**
 * What a correction says that an entry said: a date, a number or an actor in words, anything else
 * as it was written.
 */
export function correctedValue(
  site: Site,
  record: ArchiveRecord,
  { field }: Correction,
  text: string,
): string {
  const correctable = CORRECTABLE[record.type].find(({ name }) => name === field);
  return correctable ? IN_WORDS[correctable.how](site, text) : text;
}
