import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { counted } from '../basics/messages.ts';
import { readContent } from '../parse/content.ts';
import type { Content } from '../parse/content.ts';
import { shownPath } from '../parse/contentFiles.ts';
import { onDisk } from '../parse/diskFiles.ts';
import { withDrafts } from '../parse/layers.ts';
import { MIGRATIONS } from '../parse/migrations.ts';
import type { Migration } from '../parse/migrations.ts';
import { placeForm } from '../parse/placeForm.ts';
import { idFrom } from '../parse/placeId.ts';
import { rewriteOldForms } from '../parse/rewriting.ts';
import type { Rewritten } from '../parse/rewriting.ts';
import { contentPaths } from '../parse/contentPaths.ts';
import { KINDS } from '../schema/kinds.ts';
import type { Outcome } from './command.ts';
import { expectContentFolder } from './namedPaths.ts';
import { putFiles } from './putFiles.ts';
import { visible } from './visible.ts';

interface OldFile extends Rewritten {
  path: string;
}

/** Whether it is known how every place is called, so that no second file is made for one. */
const knowsAllPlaces = ({ places, removed, ids }: Content): boolean =>
  places.length + removed.filter(({ kind }) => kind === 'places').length === ids.places.size;

/** What to do about an id that is a number. */
const NUMBERED =
  'No id can be made of its letters. To choose one, rename the file and write its new name in ' +
  'the events.';

const shown = (path: string): string => visible(relative('', path));

function summary(count: number, check: boolean): string {
  if (count === 0) return 'No file has an old form.';
  const files = counted(count, 'file');
  const [has, was] = count === 1 ? ['has', 'was'] : ['have', 'were'];
  return check ? `${files} ${has} an old form. Run: npm run migrate` : `${files} ${was} rewritten.`;
}

/**
 * Rewrites the content files that have an old form, and makes the files of the places that events
 * have as texts.
 * @param root path of the content folder
 * @param check whether only to say which they are
 */
export async function rewriteFiles(
  root: string,
  { check, migrations = MIGRATIONS }: { check: boolean; migrations?: readonly Migration[] },
): Promise<Outcome> {
  await expectContentFolder(root, 'name the content folder');
  const files = onDisk(root);
  // A draft is rewritten as any other file, and a place that is one need not be made.
  const content = withDrafts((await readContent(files)).content, 'all');
  const places = placeForm(content);
  const waits = !knowsAllPlaces(content) && content.events.some(({ data }) => data.place);
  const all = knowsAllPlaces(content) ? [...migrations, places.migration] : migrations;
  const old: OldFile[] = [];
  const unread: string[] = [];
  for (const name of contentPaths(content)) {
    const path = join(root, name);
    const read = await files.read(name);
    const rewritten = 'bytes' in read && rewriteOldForms(shownPath(files, name), read.bytes, all);
    if (!rewritten) unread.push(path);
    else if (rewritten.applied.length > 0) old.push({ path, ...rewritten });
  }
  const made = places.made().map(({ id, name }) => ({
    name,
    path: join(root, 'places', `${id}${KINDS.places.ending}`),
    text: stringify({ name }, { lineWidth: 0 }),
  }));
  if (!check) await putFiles({ made, replaced: old });
  const folder = shown(join(root, 'places'));
  const lines = [
    ...unread.map(
      (path) => `${shown(path)}: cannot be read and was left alone. Run: npm run check`,
    ),
    ...(waits
      ? [`${folder}: a file in it is not in order, so places stay texts. Run: npm run check`]
      : []),
    ...places
      .shared()
      .map(
        ([name, ids]) =>
          `The place “${visible(name)}” may be ${ids.join(' or ')}, so it stays a text. Write ` +
          'the id of the one that is meant under “places”.',
      ),
    ...made.map(
      ({ path, name }) =>
        `${shown(path)}: a new file, for the place “${visible(name)}”${
          idFrom(name) === undefined ? `. ${NUMBERED}` : ''
        }`,
    ),
    ...old.flatMap(({ path, applied }) => applied.map(({ what }) => `${shown(path)}: ${what}`)),
    summary(old.length, check),
  ];
  const done = unread.length === 0 && !waits && (old.length === 0 || !check);
  return { status: done ? 0 : 1, text: `${lines.join('\n')}\n` };
}
