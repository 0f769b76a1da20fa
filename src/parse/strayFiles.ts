import { FILE_START, problemAt } from '../problems/problem.ts';
import type { Problem } from '../problems/problem.ts';
import { KIND_NAMES, KINDS } from '../schema/kinds.ts';
import type { Kind } from '../schema/kinds.ts';
import { CLAIMS } from '../schema/event.ts';
import { meantId } from '../schema/meantId.ts';
import { nearest } from './nearest.ts';
import { formOfText, wrongKindProblem } from './strayKind.ts';

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

/** What stands in the content folder itself, by its name without the ending. */
const OWN_FILES: Readonly<Record<string, string>> = { story: 'story.yaml', about: 'about.md' };

const isKind = (folder: string): folder is Kind => KIND_NAMES.some((kind) => kind === folder);

/** What to do about a folder, and the kind of the entries in it where that can be told. */
function folderHome({ name, folder, ending }: Stray): { tip?: string; kind?: Kind } {
  if (PICTURES.test(name)) return { tip: 'Delete it: pages show no pictures.' };
  if (folder === '') {
    const kind = nearest(name.toLowerCase(), KIND_NAMES) as Kind | undefined;
    return kind && kind !== name ? { tip: `Rename it to ${kind}.`, kind } : {};
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
function homeOf(
  file: string,
  { folder, ending, text = '' }: Stray,
): { folder: string; ending: string } | undefined {
  // A claim’s own file has fields of its own; which event it belongs to, only its folder tells.
  if (ending !== undefined && !isKind(folder)) return { folder, ending };
  const kind = formOfText(file, text)?.folder ?? folder;
  if (kind.startsWith(CLAIMS)) return { folder: `${CLAIMS}/<event-id>`, ending: '.yaml' };
  return isKind(kind) ? { folder: kind, ending: KINDS[kind].ending } : undefined;
}

/** How a file is stored whose fields stand between two lines of ---, or do not, and should. */
const storedAs = (name: string, ending: string): string => {
  if (/\.md$/i.test(name) === (ending === '.md') || !/\.(?:md|ya?ml)$/i.test(name)) return '';
  return ending === '.md' ? ', its fields between two lines of ---' : ', without the lines of ---';
};

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
  const bare = folder === '' ? name.replace(ENDINGS, '').toLowerCase().trim() : '';
  const own = OWN_FILES[bare];
  if (own !== undefined) {
    const stored = bare === 'story' ? storedAs(name, '.yaml') : '';
    const tip = stored === '' ? `Rename it to ${own}.` : `Save it as ${own}${stored}.`;
    return found(tip, [{ folder, id: bare }]);
  }
  const form = isKind(folder) && text !== undefined ? formOfText(file, text) : undefined;
  if (isKind(folder) && form && form.folder !== folder)
    return {
      problem: wrongKindProblem(file, form, KINDS[folder].schema),
      meant: [{ folder: form.folder, id: meantId(name.replace(ENDINGS, '')) ?? '' }],
    };
  const home = homeOf(file, stray);
  const id = meantId(name.replace(ENDINGS, ''));
  if (!home || id === undefined || folder === 'private') return found();
  const to = `${id}${home.ending}`;
  const stored = storedAs(name, home.ending);
  const path = home.folder === folder ? to : `content/${home.folder}/${to}`;
  const verb = home.folder === folder ? 'Rename it to' : 'Move it to';
  const tip = stored === '' ? `${verb} ${path}.` : `Save it as ${path}${stored}.`;
  return found(tip, [{ folder: home.folder, id }]);
}
