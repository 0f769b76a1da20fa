import { ACTOR, edited, EVENT } from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

/** Ids of what is not there, or is there under another name. */
export const REFERENCES: readonly Mistake[] = [
  {
    name: 'a letter left out in the id of a speaker',
    files: edited(EVENT, 'by: ada-lund', 'by: ada-lud'),
    says:
      'content/events/2024-03-04-count.md:12:9 unknown-reference: Unexpected actor “ada-lud”, ' +
      'which does not exist | Did you mean “ada-lund”?',
  },
  {
    name: 'a new speaker whose file still says that it is a draft',
    files: edited(ACTOR, 'name: Ada Lund', 'draft: true\nname: Ada Lund'),
    says:
      'content/events/2024-03-04-count.md:12:9 names-draft: Unexpected actor “ada-lund”, which ' +
      'is a draft | Take “draft: true” out of it, or make this one a draft too.',
  },
];
