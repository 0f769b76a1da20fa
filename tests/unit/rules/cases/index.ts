import type { Case } from '../../../support/case.ts';
import { ABOUT } from './about.ts';
import { CLAIM_FILES } from './claimFiles.ts';
import { CONNECTIONS } from './connections.ts';
import { CORRECTED } from './corrections.ts';
import { DATES } from './dates.ts';
import { DRAFTS } from './drafts.ts';
import { ENDINGS } from './endings.ts';
import { FINGERPRINTS } from './fingerprints.ts';
import { EVENT_KINDS_OF_STORY } from './kinds.ts';
import { PERSONS } from './persons.ts';
import { REFERENCES } from './references.ts';
import { RELATIONS } from './relations.ts';
import { SOURCES } from './sources.ts';
import { SUPPRESSED } from './suppressed.ts';

/** What the rules across files report, by what it concerns. */
export const RULE_CASES: Readonly<Record<string, readonly Case[]>> = {
  'the site itself': ABOUT,
  'whom an event is about': PERSONS,
  references: REFERENCES,
  'sources and ids': SOURCES,
  'kinds of event': EVENT_KINDS_OF_STORY,
  dates: DATES,
  relations: RELATIONS,
  'threads, tags and links between entries': CONNECTIONS,
  'claims in files of their own': CLAIM_FILES,
  corrections: CORRECTED,
  'entries that turned out wrong': ENDINGS,
  'words and numbers': FINGERPRINTS,
  'words that had to go': SUPPRESSED,
  drafts: DRAFTS,
};
