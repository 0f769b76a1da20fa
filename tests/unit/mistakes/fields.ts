import { edited, STORY } from '../../support/content.ts';
import type { Mistake } from './mistake.ts';

/** Fields that are missing, misspelt, or hold what they may not. */
export const FIELDS: readonly Mistake[] = [
  {
    name: 'a story that says nowhere how its publisher is reached',
    files: edited(STORY, 'contact: desk@eastmere.example\n', ''),
    says:
      'content/story.yaml:1:1 missing-field: Missing field “contact” | ' +
      'Add it; CONTRIBUTING.md has an example of each field.',
  },
  {
    name: 'a branch that no repository could have',
    files: edited(STORY, 'contact:', 'branch: the main one\ncontact:'),
    says:
      'content/story.yaml:8:9 wrong-type: Unexpected branch “the main one” in “branch”, expected ' +
      'a name that Git takes | Write it as the repository has it, such as main.',
  },
];
