import { present } from '../../basics/lists.ts';
import type { PlacedClaim } from '../../domain/archiveIndex.ts';
import { knownSureness } from '../../domain/knownSureness.ts';
import { surenessOfSaid } from '../../domain/said.ts';
import type { Site } from '../site.ts';
import { dateView, dayInFull } from './dateView.ts';
import type { DateView } from './dateView.ts';
import { saidEvidence } from './evidenceSentences.ts';
import { eventLine } from './links.ts';
import type { EventLine } from './links.ts';

/** Where and when a claim was made, as a page prints it. */
export interface SaidView {
  /** what tells this place and time from others */
  occasion: string;
  /** whether it was made at the event that it is about */
  isHere: boolean;
  date: DateView | undefined;
  /** the occasion, where it was made at one */
  at: EventLine | undefined;
  /** what is to be said of the time besides its date, or in place of it */
  note: string | undefined;
  /** how the time is known, where the entry of the claim says so */
  evidence: string | undefined;
  /** the time in words, for where no link can stand */
  when: string;
}

function occasionOf({ said, knownSince }: PlacedClaim): string {
  switch (said.how) {
    case 'occasion':
      return `at ${said.event.id}`;
    case 'date':
      return `on ${said.date.edtf}`;
    case 'report':
      return `in ${said.source.id}`;
    case 'unknown':
      return `by ${knownSince ?? ''}`;
  }
}

function noteOf(site: Site, { said, claim, knownSince }: PlacedClaim): string | undefined {
  const { words, index } = site;
  const { inReport, inUndatedReport, unknown, unknownSince } = words.said;
  if (said.how === 'report') return said.date ? inReport : inUndatedReport;
  if (said.how !== 'unknown') return undefined;
  if (knownSince === undefined) return unknown;
  const sureness = knownSureness(index, claim.sources, knownSince);
  return unknownSince(dayInFull(knownSince, words, sureness));
}

/** Where and when a claim was made. */
export function saidView(site: Site, placed: PlacedClaim): SaidView {
  const { said, event } = placed;
  const date = said.date && dateView(said.date, site.words, surenessOfSaid(said));
  const note = noteOf(site, placed);
  return {
    occasion: occasionOf(placed),
    isHere: said.how === 'occasion' && said.event.id === event.id,
    date,
    at: said.how === 'occasion' ? eventLine(site, said.event) : undefined,
    note,
    evidence: saidEvidence(site, placed.claim),
    when: present([date?.inFull, note]).join(site.words.signs.comma),
  };
}
