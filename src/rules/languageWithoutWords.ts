import { INTERFACE_LANGUAGES } from '../schema/languageTag.ts';
import type { Rule } from './rule.ts';

export const languageWithoutWords: Rule = {
  id: 'language-without-words',
  check: ({ content: { story } }, _report, note) => {
    if (!story) return;
    const { language } = new Intl.Locale(story.data.language);
    if ((INTERFACE_LANGUAGES as readonly string[]).includes(language)) return;
    note(
      story,
      story.at(['language']),
      `Unexpected language “${story.data.language}” of the story, expected one that the site has ` +
        `words of its own in: ${INTERFACE_LANGUAGES.join(', ')}`,
    );
  },
};
