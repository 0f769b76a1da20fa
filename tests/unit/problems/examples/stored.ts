import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprintOf } from '../../../../src/fingerprint/articleFingerprint.ts';
import type { Placed } from '../../../support/case.ts';
import { CONTENT, having } from '../../../support/content.ts';
import type { Files, Path } from '../../../support/content.ts';

const LINE = /^content\/(?<path>[^()]*?)(?: -> (?<target>.*))?(?: \((?<remark>.*)\))?$/;

/** The text of a file of the story; that of a new one is the text of an actor of another name. */
const textOf = (path: string): string =>
  path in CONTENT
    ? CONTENT[path as Path]
    : CONTENT['actors/ada-lund.yaml'].replace('name: Ada Lund', 'name: Bo Lund');

const numberIn = (remark: string): number => Number(/^[\d,]+/.exec(remark)?.[0].replace(',', ''));

/** The actor with a comment that makes its file as large as wanted. */
const ofSize = (text: string, bytes: number): string =>
  `${text}#${'x'.repeat(bytes - text.length - 2)}\n`;

/** The actor with as many fields and list items as wanted: its own are six fields and one item. */
const ofFields = (text: string, count: number): string => {
  const aliases = Array.from({ length: count - 7 }, (_, i) => `alias-${i}`);
  return `${text}aliases: [${aliases.join(', ')}]\n`;
};

const REMARKS: readonly [
  RegExp,
  (path: string, remark: string) => string | Uint8Array | undefined,
][] = [
  [/^not there$/, () => undefined],
  [/^empty$/, () => ''],
  [/^filled in$/, textOf],
  [/ KiB$/, (path, remark) => ofSize(textOf(path), numberIn(remark) * 1024)],
  [/ fields and list items$/, (path, remark) => ofFields(textOf(path), numberIn(remark))],
  [/^saved as Latin-1$/, (path) => Buffer.from(textOf(path).replace('Ada', 'Åda'), 'latin1')],
  [/^saved as UTF-8$/, (path) => textOf(path).replace('Ada', 'Åda')],
  [/^written by hand$/, () => '{ "words": ["twelve", "cranes"] }\n'],
  [
    /^written by npm run fingerprint$/,
    () => JSON.stringify(fingerprintOf('There are twelve cranes.', 'gazette')),
  ],
];

function stored(path: string, remark: string | undefined): Files {
  if (remark === undefined)
    return path.endsWith('.fingerprint.json')
      ? stored(path, 'written by npm run fingerprint')
      : { [path]: textOf(path) };
  const [, write] = REMARKS.find(([pattern]) => pattern.test(remark)) ?? [];
  if (!write) throw new Error(`“${remark}” says nothing that this test knows.`);
  return { [path]: write(path, remark) };
}

/** The story with the files that an example lists, each with a remark on how it is stored. */
export function storedAs(example: string): Placed {
  const lines = example.split('\n').map((line) => LINE.exec(line)?.groups ?? {});
  const links = lines.filter(({ target }) => target !== undefined);
  const written = lines.map(({ path = '', target, remark }) =>
    target === undefined ? stored(path, remark) : { [path]: undefined },
  );
  return {
    files: having(Object.assign({}, ...written) as Files),
    arrange: async (folder) => {
      for (const { path = '', target = '' } of links) await symlink(target, join(folder, path));
    },
  };
}
