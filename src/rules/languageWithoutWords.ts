import { interfaceLanguage, INTERFACE_LANGUAGES } from '../schema/languageTag.ts';
import type { Rule } from './rule.ts';

export const languageWithoutWords: Rule = {
  id: 'language-without-words',
  check: ({ content: { story } }, _report, note) => {
    if (!story) return;
    if (interfaceLanguage(story.data.language)) return;
    note(
      story,
      story.at(['language']),
      `Unexpected language “${story.data.language}” of the story, expected one that the site has ` +
        `words of its own in: ${INTERFACE_LANGUAGES.join(', ')}`,
    );
  },
};
