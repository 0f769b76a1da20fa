/*
 * Every limit that both the code and the texts about it name. A limit is changed here and nowhere
 * else: the guide is written from it, and a test compares what is written by hand.
 */

/** Bytes of a content file. Limits what one hostile file can cost in time and memory. */
export const MAX_BYTES = 256 * 1024;

/** Characters of an id. */
export const MAX_ID_LENGTH = 100;
/** Characters of the path of a file, from the content folder: Windows holds 259 in all. */
export const MAX_PATH_LENGTH = 180;
/** Characters of a title or name. */
export const MAX_TITLE_LENGTH = 200;
/** Characters of a tag. */
export const MAX_TAG_LENGTH = 50;
/** Characters of a headline of a source: posts have no other title than their text. */
export const MAX_HEADLINE_LENGTH = 1000;
/** Characters of a sentence or two. */
export const MAX_SENTENCE_LENGTH = 600;

/** Levels of nesting, of fields and of Markdown. */
export const MAX_DEPTH = 20;
/** Columns by which a line of YAML may be indented. */
export const MAX_INDENT = 200;
/** Lines of the fields of a file. */
export const MAX_YAML_LINES = 5000;
/** Fields and list items of a file. */
export const MAX_YAML_FIELDS = 3000;
/** Lines of a body. */
export const MAX_BODY_LINES = 2000;
/** List items of a body. */
export const MAX_BODY_ITEMS = 1000;
/** Characters of a body that open or close something in Markdown. */
export const MAX_BODY_MARKS = 2000;

/** Words without a citation from which on a text counts as an article’s. */
export const ARTICLE_WORDS = 200;
/** The same beside something that only news has, or in a file without fields. */
export const NEWS_WORDS = 60;
/** Characters from which on a text of several sentences in one field counts as an article’s. */
export const ARTICLE_CHARACTERS = 1500;

/** Words in a row, outside quotation marks, from which on a text counts as copied. */
export const MIN_COPIED_WORDS = 8;
/** Words in a row that may be quoted. */
export const MAX_QUOTED_WORDS = 15;
/** Of the words of a source, how many in a hundred may be quoted in all. */
export const MAX_QUOTED_PERCENT = 25;
/** Words of a source that may always be quoted, however short it is: two whole quotations. */
export const ALWAYS_QUOTED_WORDS = 2 * MAX_QUOTED_WORDS;
/**
 * Words in a row that can be looked up in a fingerprint: so many are hashed together. With another
 * number the check refuses every fingerprint taken before, so each has to be taken again.
 */
export const MIN_CHECKED_WORDS = 4;
/**
 * How many characters count as a word in scripts that have no spaces between words, so that a limit
 * in words lets a text in them say as much. A word of Chinese or Japanese has two characters more
 * often than any other number, and a translation from English about two for each English word. In
 * Thai, Lao, Khmer and Burmese, which write sounds, both are about four, marks not counted.
 */
export const CHARACTERS_PER_WORD = { ideographsAndKana: 2, others: 4 } as const;
/** The smallest number that is looked up in the sources of a text. */
export const MIN_CHECKED_NUMBER = 100;

const DIGITS = new Intl.NumberFormat('en-GB');

/** A number in digits, as the guide writes it: `2,000`. */
export const inDigits = (count: number): string => DIGITS.format(count);

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as running text writes it: in words up to twelve, then in digits. */
export const inWords = (count: number): string => WORDS[count] ?? inDigits(count);
