import { tokensOf, type TokenRun } from '../text/tokens.ts';
import type { Fingerprint } from './articleFingerprint.ts';
import type { FingerprintLookup } from './fingerprintLookup.ts';
import { sequencesOf } from './sequences.ts';

/*
 * Japanese and Korean say at the end of a sentence that something is not so. Words that are cut
 * right before that stand in the source, and say the opposite of it.
 */

const listOf = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** The end of a word that a Japanese negation may follow at once. */
const JAPANESE_STEM =
  /[あかがさざただなばまらわいきぎしじちぢにびみりえけげせぜてでねべめれ来見着寝出居似経得射観]$/u;
const JAPANESE = listOf(
  'ない なかっ なくな ず ぬ ません まい いない いなかっ いません おりません はない はなかっ ' +
    'はありません がない もない ではない ではなかっ でもない じゃない ではありません ' +
    'じゃありません できない できなかっ できません 出来ない ことはない ことができない はできない ' +
    'わけではない わけにはいかない べきではない つもりはない ならない なりません いけない ' +
    'いけません ありません しない しません しなかっ',
);
/** In `してまいります`, which is no negation, the same letters stand behind these. */
const NO_NEGATION_BEHIND: Readonly<Record<string, RegExp>> = { まい: /[てでに]$/u };

/**
 * The words by which Korean negates what ends so. Each is one question to the fingerprint, which
 * now and then says yes by chance, so there are few, and only behind words that they follow.
 */
const KOREAN: readonly (readonly [end: RegExp, negations: readonly string[]])[] = [
  [
    /(?<!까)(?:지(?:는|도|를|만)?|질|진)$/u,
    listOf(
      '않을 않는다 않았다 않는 않겠다 않고 않다 않아 않은 않습니다 않았습니다 않겠습니다 않으며 ' +
        '않도록 못한다 못했다 못할 못하고 못하는 못합니다 못했습니다 못해 말라 말아야 마라 말고 ' +
        '마십시오 마세요 말자',
    ),
  ],
  [
    /(?:^|\s)수(?:는|가|도)?$/u,
    listOf('없다 없습니다 없는 없고 없을 없었다 없었습니다 없으며 없다고 없다는'),
  ],
  [
    /(?:[이가]|(?:것|일|적)[은도])$/u,
    listOf('아니다 아닙니다 아니라 아니며 아니고 아닌 없다 없습니다 없는 없고 없을 없었다'),
  ],
];

/** Longer than what is read before the end of some words in order to tell what follows. */
const TOKENS_BEFORE_END = 16;

/**
 * Tells whether words that stand in an article are cut there right before what negates them, or
 * within it.
 *
 * @param part Long enough for a sequence.
 * @returns How the article goes on.
 */
export function negationBehind(
  part: TokenRun,
  fingerprint: Fingerprint,
  lookup: FingerprintLookup,
): string | undefined {
  const tail = part.slice(-TOKENS_BEFORE_END);
  const goesOn = (words: string): boolean => {
    const tokens = [...tail, ...tokensOf(words)];
    const found = lookup.quotable(tokens);
    const over = sequencesOf(tokens).map(({ end }, i) => end <= tail.length || found[i] === true);
    return over.length > 0 && over.every(Boolean);
  };
  return possibleNegations(tail, languageOf(fingerprint)).find(goesOn);
}

/** Version 1 notes no language, and cannot be asked in Japanese. */
function languageOf(fingerprint: Fingerprint): string {
  const language = 'language' in fingerprint ? fingerprint.language : 'ko';
  return language.split('-')[0]?.toLowerCase() ?? '';
}

function possibleNegations(tail: readonly TokenRun[0][], language: string): readonly string[] {
  const texts = tail.map(({ text }) => text);
  if (language === 'ja') return possibleInJapanese(texts.join(''));
  if (language !== 'ko') return [];
  return KOREAN.flatMap(([end, negations]) => (end.test(texts.join(' ')) ? negations : []));
}

/** What would complete a negation, of which some may stand there already. */
function possibleInJapanese(tail: string): string[] {
  const rests = JAPANESE.flatMap((negation) =>
    Array.from(negation, (_, cut) => ({
      begun: negation.slice(0, cut),
      rest: negation.slice(cut),
      not: NO_NEGATION_BEHIND[negation],
    })),
  );
  return rests.flatMap(({ begun, rest, not }) => {
    if (!tail.endsWith(begun)) return [];
    const base = tail.slice(0, tail.length - begun.length);
    // One character alone says little: it may begin another word, or be found by chance.
    const isTelling = rest.length > 1 || JAPANESE_STEM.test(base);
    return isTelling && not?.test(base) !== true ? [rest] : [];
  });
}
