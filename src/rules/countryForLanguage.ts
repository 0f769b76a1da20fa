import type { Rule } from './rule.ts';

/**
 * Codes of languages that few sources are written in, each of which is the code of a country where
 * another is spoken: Breton, Ewe, Kanuri, Northern Sami, Sinhala.
 */
const LIKE_COUNTRIES = ['br', 'ee', 'kr', 'se', 'si'];

const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

export const countryForLanguage: Rule = {
  id: 'country-for-language',
  check: ({ content: { story, sources } }, _report, note) => {
    for (const entry of [...(story ? [story] : []), ...sources]) {
      const { language } = entry.data;
      if (language === undefined || !LIKE_COUNTRIES.includes(language)) continue;
      const spoken = new Intl.Locale(`und-${language}`).maximize().language;
      note(
        entry,
        entry.at(['language']),
        `Unexpected language “${language}”, which is ${NAMES.of(language) ?? language}`,
        `If it is ${NAMES.of(spoken) ?? spoken}, write “${spoken}”.`,
      );
    }
  },
};
