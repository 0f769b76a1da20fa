import { MAX_ID_LENGTH } from '../problems/limits.ts';
import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { isId } from '../schema/ids.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { nearest } from './nearest.ts';

/** A file or folder that stands where none belongs. */
export interface Stray {
  name: string;
  /** the folder in which it stands, from the content folder */
  folder: string;
  /** what the names in that folder end in, where it has files of one ending */
  ending: string | undefined;
  /** its text, where it is a file that can be read */
  text: string | undefined;
  /** what is in it, where it is a folder */
  inside: readonly string[] | undefined;
}

/** An entry whose file is there, under another name or in another place than it should be. */
export interface Misplaced {
  folder: string;
  id: string;
}

/** What is wrong with it, and the entries that it is once it stands in its place. */
export interface StrayFound {
  problem: Problem;
  meant: readonly Misplaced[];
}

/** What an article is mostly saved as. */
const ARTICLE = /\.(?:txt|text|html?|mht(?:ml)?|webarchive|pdf|docx?|odt|rtf|epub|pages|eml)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|heic|svg|tiff?|bmp|mp3|mp4|mov|m4a|wav)$/i;
const PICTURES = /^(?:images?|img|pictures?|photos?|media|assets)$/i;
/** What programs leave behind: their own files, copies of earlier versions, unfinished ones. */
const LEFT_BEHIND =
  /^(?:thumbs\.db|desktop\.ini|~\$.*|#.*#|.*~)$|\.(?:sw[a-p]|te?mp|bak|orig|rej|old|part)$/i;
const ENDINGS = /(?:\.(?:md|markdown|mdown|mkd|mdx|ya?ml|json|toml|txt))+$/i;
/** What systems add to the name of a copy. */
const COPY = /^copy of | - copy(?: \(\d+\))?$| copy(?: \d+)?$| ?\(\d+\)$/i;

const EVENT: readonly [RegExp, Kind] = [/^(?:claims|restsOn|dateBasis|datePrintedIn):/m, 'events'];
/** Fields that entries of one kind alone have, in the order in which they are asked for. */
const OWN_FIELDS: readonly (readonly [RegExp, Kind])[] = [
  EVENT,
  [/^unit:/m, 'measures'],
  [/^(?:label|published|publisher|byline|credits|archive):/m, 'sources'],
  [/^(?:coordinates|in):/m, 'places'],
  [/^(?:partOf|described|members):/m, 'actors'],
];

/** A name as an id, in plain small letters; nothing where no letter is left. */
export function idLike(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, MAX_ID_LENGTH)
    .replace(/^-|-$/g, '');
  return isId(id) ? id : undefined;
}

/** The name that a file is a copy of, both without their ending; nothing for others. */
export function copiedName(name: string): string | undefined {
  const original = name.replace(COPY, '');
  return original === name || original === '' ? undefined : original;
}

const article = (file: string): StrayFound => ({
  problem: problemAt(
    file,
    FILE_START,
    'article-text',
    'Unexpected file of a kind in which articles are saved',
  ),
  meant: [],
});

const isKind = (folder: string): folder is Kind => KIND_NAMES.some((kind) => kind === folder);

/** What to do about a folder, and the kind of the entries in it where that can be told. */
function folderHome({ name, folder, ending }: Stray): { tip?: string; kind?: Kind } {
  if (PICTURES.test(name)) return { tip: 'Delete it: pages show no pictures.' };
  if (folder === '') {
    const kind = nearest(name.toLowerCase(), KIND_NAMES) as Kind | undefined;
    return kind && kind !== name ? { tip: `Rename it ${kind}.`, kind } : {};
  }
  if (ending === undefined) return {};
  if (name.endsWith(ending)) return { tip: 'Delete it, and put a file of this name in its place.' };
  const tip = `Move its files up into content/${folder}/, and delete it.`;
  return isKind(folder) ? { tip, kind: folder } : { tip };
}

/** The entries whose files stand in a folder that does not belong where it is. */
const entriesIn = (inside: readonly string[], kind: Kind | undefined): Misplaced[] =>
  kind === undefined
    ? []
    : inside
        .filter((name) => name.endsWith(KINDS[kind].ending))
        .map((name) => ({ folder: kind, id: name.slice(0, -KINDS[kind].ending.length) }));

/** Where a file belongs by its fields, and by the folder in which it stands. */
function homeOf({
  folder,
  ending,
  text = '',
}: Stray): { folder: string; ending: string } | undefined {
  const [, own] = OWN_FIELDS.find(([fields]) => fields.test(text)) ?? [];
  const kind = own ?? (isKind(folder) ? folder : undefined);
  // A claim’s own file has fields of its own; which event it belongs to, only its folder tells.
  if (ending !== undefined && !isKind(folder)) return { folder, ending };
  return kind && { folder: kind, ending: KINDS[kind].ending };
}

/**
 * What is wrong with a file or folder that stands where none belongs.
 *
 * @param file its path as problems name it
 * @param expected completes the sentence “expected …”
 */
export function strayProblem(file: string, stray: Stray, expected: string): StrayFound {
  const { name, folder, text, inside } = stray;
  const what = inside ? 'folder' : 'file';
  const found = (tip?: string, meant: readonly Misplaced[] = []): StrayFound => ({
    problem: problemAt(
      file,
      FILE_START,
      'unexpected-file',
      `Unexpected ${what} “${name}”, expected ${expected}`,
      ...(tip === undefined ? [] : [tip]),
    ),
    meant,
  });
  if (inside) {
    if (inside.some((one) => ARTICLE.test(one))) return article(file);
    const { tip, kind } = folderHome(stray);
    return found(tip, entriesIn(inside, kind));
  }
  if (LEFT_BEHIND.test(name)) return found('Delete it: a program has left it there.');
  if (PICTURE.test(name)) return found('Delete it: pages show no pictures.');
  const hasFields =
    /\.te?xt$/i.test(name) &&
    text !== undefined &&
    /^(?:---\s*\n)?[A-Za-z]\w*:(?:\s|$)/m.test(text.slice(0, 2000));
  if (ARTICLE.test(name) && !hasFields) return article(file);
  const home = homeOf(stray);
  const id = idLike(name.replace(ENDINGS, ''));
  if (!home || id === undefined || folder === 'private') return found();
  const to = `${id}${home.ending}`;
  const tip =
    home.folder === folder ? `Rename it ${to}.` : `Move it to content/${home.folder}/${to}.`;
  return found(tip, [{ folder: home.folder, id }]);
}
