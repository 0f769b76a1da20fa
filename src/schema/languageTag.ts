import { z } from 'zod';
import { isUk, languageTip } from './languageTip.ts';
import { partsOfTag, subtagOf } from './languageSubtags.ts';
import { addProblem, shown } from './problemOfField.ts';

/** The languages in which the interface has words: of each, a catalogue in `src/words`. */
export const INTERFACE_LANGUAGES = ['en', 'ko', 'ar'] as const;

/** A language and its script, which a tag need not name. */
function languageAndScript(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script ?? ''}`;
}

/**
 * The language of the interface for a story, if there is one: it is that of the story, in the same
 * script.
 * @param tag a BCP 47 tag
 */
export const interfaceLanguage = (tag: string): (typeof INTERFACE_LANGUAGES)[number] | undefined =>
  INTERFACE_LANGUAGES.find((own) => languageAndScript(own) === languageAndScript(tag));

function hasForm(value: string): boolean {
  if (value.length > 100) return false;
  try {
    Intl.getCanonicalLocales(value);
    return true;
  } catch {
    return false;
  }
}

/** The end of a tag that need not be registered, from its first part of one sign on. */
const endOf = (tag: string): string => /-[a-z\d]-.*$/.exec(tag.toLowerCase())?.[0] ?? '';

/** What is wrong with a tag that has the form of one. */
interface Wrong {
  expected: string;
  tip?: string | undefined;
}

/** A tag as the registry has its parts, or what is wrong with the first that is not in it. */
function inRegistry(tag: string): string | Wrong {
  const parts = partsOfTag(tag).map((part) => ({ ...part, found: subtagOf(part.kind, part.text) }));
  const unknown = parts.find(({ found }) => !found);
  if (unknown) {
    const isWhole = unknown.text === tag;
    const expected = `a registered ${isWhole ? 'one' : `${unknown.kind} for “${unknown.text}”`}`;
    const isNear = unknown.kind === 'language' || isUk(tag);
    return { expected, tip: isNear ? languageTip(tag) : undefined };
  }
  const written = (ofToday: boolean): string =>
    parts
      .map(({ text, found }) => (ofToday ? found?.replacedBy : undefined) ?? found?.subtag ?? text)
      .join('-') + endOf(tag);
  const retired = parts.find(({ found }) => found?.retired);
  if (!retired) return written(false);
  const today = retired.found?.replacedBy;
  if (today === undefined)
    return { expected: `one without “${retired.text}”, which was taken back` };
  return {
    expected: `“${today}”, which replaced “${retired.text}”`,
    tip: `Write “${written(true)}”.`,
  };
}

const read = (value: string): string | Wrong =>
  hasForm(value) ? inRegistry(value) : { expected: 'a BCP 47 tag', tip: languageTip(value) };

/** Texts and tags that say no more than that something has some language or several. */
const NAMELESS =
  /^(?:und|mul|unknown|undetermined|none|n\/a|\?+|mixed|multiple|several|other)(?:-.*)?$/i;

/** A language tag of which every part is registered, or that names a language besides. */
const languageTag = ({ names }: { names: boolean }) =>
  z
    .string()
    .superRefine((value, context) => {
      const report = (expected: string, tip: string | undefined): void => {
        const message = `Unexpected language “${shown(value)}”, expected ${expected}`;
        addProblem(context, 'language-form', message, tip);
      };
      if (names && NAMELESS.test(value.trim())) {
        const tip = 'Write the language of most of it; where nobody knows it, leave the field out.';
        report('that of one known language', tip);
        return;
      }
      const tag = read(value);
      if (typeof tag !== 'string') report(tag.expected, tag.tip);
    })
    .overwrite((value) => {
      const tag = read(value);
      return typeof tag === 'string' ? tag : value;
    })
    .meta({
      pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
      patternErrorMessage: 'Expected a language tag (BCP 47), such as en or pt-BR.',
    });

/**
 * A language tag of BCP 47 of which every part is registered, such as `en` or `pt-BR`. It is read
 * in any case, and written as the registry has it.
 */
export const language = languageTag({ names: false });

/** The language of a text, where it may be left out: a tag that names one. */
export const knownLanguage = languageTag({ names: true });
