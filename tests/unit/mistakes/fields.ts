import { ACTOR, edited } from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

/** Fields that are missing, misspelt, or hold what they may not. */
export const FIELDS: readonly Mistake[] = [
  {
    name: 'an entry that says in other words than it should that it is a draft',
    files: edited(ACTOR, 'name: Ada Lund', 'draft: yes\nname: Ada Lund'),
    says:
      'content/actors/ada-lund.yaml:1:8 wrong-type: Unexpected text in “draft”, expected true or ' +
      'false | CONTRIBUTING.md has an example of each field.',
  },
];
