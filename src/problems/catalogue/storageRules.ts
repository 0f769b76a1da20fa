import {
  ARTICLE_CHARACTERS,
  ARTICLE_WORDS,
  inDigits,
  MAX_BYTES,
  MAX_ID_LENGTH,
  MAX_PATH_LENGTH,
} from '../limits.ts';
import type { RuleTexts } from './ruleText.ts';

const KIB = MAX_BYTES / 1024;

/** How a content file is stored. */
export const STORAGE_RULES = {
  'content-folder': {
    when: 'The content folder or its story.yaml is missing or cannot be read.',
    mend: 'Run the command in the project’s folder, and keep content/story.yaml there.',
    tip: 'Run the command in the project’s folder, or name the content folder.',
    wrong: 'content/story.yaml (not there)',
    right: 'content/story.yaml',
  },
  'unexpected-file': {
    when: 'A file or folder stands where none belongs, or has the wrong ending.',
    mend:
      'Events and sources are .md files, actors and measures .yaml files, each directly in its ' +
      'folder. A claim with a file of its own is a .yaml file in claims/, in a folder named for ' +
      'its event. Move the file, rename it or take it out.',
    tip: 'Rename it, move it or take it out.',
    wrong: 'content/actors/ada-lund.yml',
    right: 'content/actors/ada-lund.yaml',
  },
  'article-text': {
    when:
      'What may be an article’s text lies in the content folder: a file such as .txt, .html, ' +
      `.pdf or .docx; ${inDigits(ARTICLE_WORDS)} words of a body without a citation, or fewer ` +
      'with a dateline, a byline or a copyright; or ' +
      `${inDigits(ARTICLE_CHARACTERS)} characters in one field.`,
    mend:
      'Delete it: articles belong to others, and never enter the repository, whole or in part. ' +
      'Where it is committed, deleting it is not enough, because Git keeps it: ask a maintainer, ' +
      'who takes it out of the history. An article that is to be fingerprinted stays outside of ' +
      'the project, or in content/private/. Your own words need a citation in each paragraph.',
    tip:
      'Delete the article’s text, and do not commit it; once it is committed Git keeps it, so ' +
      'ask a maintainer. Only your own words may stand here, each paragraph with a citation.',
    wrong: 'content/sources/gazette.pdf',
    right: 'content/private/gazette.txt',
  },
  'link-refused': {
    when: 'A symbolic link, or anything else that is not a plain file or folder.',
    mend:
      'Put the file itself there. Links are never followed, so that nothing outside the content ' +
      'folder can be read.',
    tip: 'Put the file itself there; links are never followed.',
    wrong: 'content/story.yaml -> ../elsewhere/story.yaml',
    right: 'content/story.yaml',
  },
  'file-too-large': {
    when: `A content file is larger than ${inDigits(KIB)} KiB.`,
    mend: 'Split the entry into several events.',
    tip: 'Split the entry into several events.',
    wrong: `content/actors/ada-lund.yaml (${inDigits(KIB + 1)} KiB)`,
    right: `content/actors/ada-lund.yaml (${inDigits(KIB)} KiB)`,
  },
  'not-utf-8': {
    when: 'A file holds bytes that are not UTF-8.',
    mend: 'Save it as UTF-8. A byte order mark and Windows line ends are fine.',
    tip: 'Save the file as UTF-8.',
    wrong: 'content/actors/ada-lund.yaml (saved as Latin-1)',
    right: 'content/actors/ada-lund.yaml (saved as UTF-8)',
  },
  'control-character': {
    when:
      'A file holds an invisible character: one that controls a terminal or turns the direction ' +
      'of writing, or a soft hyphen, a space without width or a joiner where no script needs it.',
    mend: 'Delete the character: the message gives its number and place.',
    tip: 'Delete the character; it is invisible and can mislead.',
    wrong: 'title: "The harbour\\u202E counts its cranes"',
    right: 'title: "The harbour counts its cranes"',
  },
  'empty-file': {
    when: 'A file holds nothing.',
    mend: 'Fill it in or delete it.',
    tip: 'Fill it in or delete it.',
    wrong: 'content/actors/ada-lund.yaml (empty)',
    right: 'content/actors/ada-lund.yaml (filled in)',
  },
  'file-name': {
    when:
      'A file’s name is not an id, or not every system can store it: Windows keeps con, prn, ' +
      'aux, nul, com1 to com9 and lpt1 to lpt9 for devices, and holds no long paths.',
    mend:
      'Use small letters a to z, digits and single hyphens, at most ' +
      `${inDigits(MAX_ID_LENGTH)} characters: the name is the address of the page. The path of a ` +
      `file below content/ has at most ${inDigits(MAX_PATH_LENGTH)} characters.`,
    tip:
      'Use small letters a to z, digits and single hyphens, at most ' +
      `${inDigits(MAX_ID_LENGTH)} characters.`,
    wrong: 'content/actors/Ada Lund.yaml',
    right: 'content/actors/ada-lund.yaml',
  },
  'merge-conflict': {
    when:
      'A file holds the marks that git leaves where two people changed the same lines: ' +
      '<<<<<<<, ======= and >>>>>>>.',
    mend: 'Keep the lines that are right, of one version or of both, and delete the marks.',
    wrong: '<<<<<<< HEAD\nlanguage: en\n=======\nlanguage: ko\n>>>>>>> other',
    right: 'language: en',
  },
  'front-matter': {
    when: 'A Markdown file does not begin with fields between two lines of ---.',
    mend: 'Begin the file with ---, the fields, and --- again.',
    wrong: 'label: The Gazette of 6 March\nlanguage: en',
    right: '---\nlabel: The Gazette of 6 March\nlanguage: en\n---',
  },
} as const satisfies RuleTexts;
