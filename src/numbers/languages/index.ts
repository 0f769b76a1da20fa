import { languageOf, type Language } from '../language.ts';
import type { LanguageData } from '../languageData.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { chinese, japanese, korean } from './eastAsian.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { norwegian } from './norwegian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { scaleOnly } from './scaleOnly.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { unread } from './unread.ts';

/** The languages whose numbers are read, by their code. */
const READ: Readonly<Record<string, LanguageData>> = {
  ...scaleOnly,
  cs: czech,
  ja: japanese,
  ko: korean,
  zh: chinese,
  da: danish,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  nb: norwegian,
  nl: dutch,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ru: russian,
  sv: swedish,
  tr: turkish,
  uk: ukrainian,
};

const opened = new Map<string, Language>();

/** The language of a BCP 47 tag, ready to be read. One that is not read knows no words. */
export function languageFor(tag: string): Language {
  const known = opened.get(tag);
  if (known !== undefined) return known;
  const { language, region, script } = new Intl.Locale(tag);
  const isReadScript = script === undefined || scriptsOf(language).includes(script);
  const made = languageOf((isReadScript ? READ[language] : undefined) ?? unread, region);
  opened.set(tag, made);
  return made;
}

/** The scripts in which newspapers print a language. */
function scriptsOf(language: string): readonly (string | undefined)[] {
  return language === 'zh' ? ['Hans', 'Hant'] : [new Intl.Locale(language).maximize().script];
}
