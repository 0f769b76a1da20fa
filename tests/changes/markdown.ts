import { counted } from '../../src/basics/messages.ts';
import type { Proof } from '../../src/fingerprint/proof.ts';
import type { ChangedPage, Changes, Statement } from './form.ts';
import { code, diffBlock } from './safeMarkdown.ts';

/** Characters of a report: a comment of GitHub holds 65,536, and a marker is put before it. */
export const MAX_REPORT = 60_000;

/** What is kept free of them for saying how much was left out. */
const ENDING = 400;

const PROOF_WORDS: Readonly<Record<Proof, string>> = {
  proved: 'Proved',
  'not-proved': '**Not proved**',
  'not-checked': '**Not checked**',
};

const CHANGE_WORDS: Readonly<Record<ChangedPage['change'], string>> = {
  added: 'New',
  changed: 'Changed',
  moved: 'Moved',
  removed: 'Removed',
};

const total = ({ shown, more }: { shown: readonly unknown[]; more: number }): number =>
  shown.length + more;

/** The report in one line: “2 pages added, 3 changed, 40 follow from it; 1 address breaks.” */
function summaryLine({ counts, broken }: Changes): string {
  const kinds = (['added', 'changed', 'moved', 'removed'] as const).filter(
    (kind) => counts[kind] > 0,
  );
  const pages = kinds.map(
    (kind, n) => `${n === 0 ? counted(counts[kind], 'page') : counts[kind]} ${kind}`,
  );
  const { follow } = counts;
  const made =
    follow === 0
      ? []
      : [`${counted(follow, 'page')} made of it ${follow === 1 ? 'changes' : 'change'} too`];
  const text = [...(pages.length === 0 ? ['nothing written is changed'] : pages), ...made].join(
    ', ',
  );
  const breaks = total(broken);
  const broke =
    breaks === 1 ? '1 address breaks' : `${breaks === 0 ? 'no' : breaks} addresses break`;
  return `**${text.charAt(0).toUpperCase()}${text.slice(1)}; ${broke}.**`;
}

/** Characters that one list may take, so that each part finds room. */
const MAX_LIST = 12_000;

/** The first lines of a list, and how many more there are. */
function listed(lines: readonly string[], unseen: number): string {
  let room = MAX_LIST;
  const cutAt = lines.findIndex((line) => (room -= line.length + 1) < 0);
  const shown = cutAt === -1 ? lines : lines.slice(0, cutAt);
  const more = lines.length - shown.length + unseen;
  return [...shown, ...(more === 0 ? [] : [`- … and ${more} more`])].join('\n');
}

function brokenPart({ broken }: Changes): string[] {
  if (broken.shown.length === 0) return [];
  return [
    '### What breaks',
    [
      'Others may have linked to these addresses. Let each lead on: list the old name under',
      '`aliases` of the entry or claim, or mark an entry as withdrawn instead of deleting it.',
    ].join(' '),
    listed(
      broken.shown.map(({ address, why }) => `- ${code(address)}: ${code(why)}`),
      broken.more,
    ),
  ];
}

function statementLine({ kind, address, text, was, proof, provedBy }: Statement): string {
  const by = provedBy.length === 0 ? '' : ` by ${provedBy.map(code).join(', ')}`;
  const before = was === undefined ? '' : `, before ${code(was)}`;
  return `- ${PROOF_WORDS[proof]}${by}: ${kind} ${code(text)}${before}, on ${code(address)}`;
}

function statementsPart({ statements }: Changes): string[] {
  if (statements.shown.length === 0) return [];
  return [
    '### Figures and quotations',
    'New, or different from before. What is not proved or not checked is for a person to look up.',
    listed(statements.shown.map(statementLine), statements.more),
  ];
}

function uncheckedPart({ unchecked }: Changes): string[] {
  if (unchecked.shown.length === 0) return [];
  return [
    '### Sources without a fingerprint',
    'Nothing that is quoted from them can be checked.',
    listed(
      unchecked.shown.map(({ path, label }) => `- ${code(path)} ${code(label)}`),
      unchecked.more,
    ),
  ];
}

function pagePart({ change, path, from, title, lines }: ChangedPage): string {
  const place = from === undefined ? code(path) : `${code(path)}, before ${code(from)}`;
  return [
    `#### ${CHANGE_WORDS[change]}: ${code(title)}`,
    place,
    ...(lines.shown.length === 0 ? [] : [diffBlock(lines.shown)]),
    ...(lines.more === 0 ? [] : [`… and ${counted(lines.more, 'more line')} of this page`]),
  ].join('\n\n');
}

const folded = (heading: string, parts: readonly string[]): string =>
  [`<details><summary>${heading}</summary>`, ...parts, '</details>'].join('\n\n');

function alsoPart({ also, counts }: Changes): string[] {
  const n = total(also);
  const paths = also.shown.map((path) => `- ${code(path)}`);
  const heading = `Nothing but the same words change on ${counted(n, 'page')}`;
  const looks =
    `${counted(counts.looks, 'more page')} ${counts.looks === 1 ? 'has' : 'have'} the same text ` +
    'in other markup, drawings, styles or scripts.';
  return [
    ...(n > 0 ? [folded(heading, [listed(paths, also.more)])] : []),
    ...(counts.looks > 0 ? [looks] : []),
  ];
}

/** The first parts that fit into so many characters, how many do not, and what room is left. */
function fitting(
  parts: readonly string[],
  room: number,
): { shown: string[]; left: number; room: number } {
  const shown: string[] = [];
  let rest = room;
  for (const part of parts) {
    if (part.length + 2 > rest) break;
    rest -= part.length + 2;
    shown.push(part);
  }
  return { shown, left: parts.length - shown.length, room: rest };
}

const leftOut = (n: number): string[] =>
  n === 0 ? [] : [`… and ${counted(n, 'more page')}, for which there is no room here.`];

/**
 * The report as Markdown for GitHub, the most important first, at most `MAX_REPORT` characters.
 * Whatever the texts hold, none of it is more than text: see `code`.
 */
export function changesMarkdown(changes: Changes): string {
  const { pages, follow, counts } = changes;
  const head = [
    summaryLine(changes),
    ...brokenPart(changes),
    ...statementsPart(changes),
    ...uncheckedPart(changes),
    '### Pages',
    'Changed words stand between ⟦ ⟧, after `-` what was before, after `+` what will be.',
  ];
  const end = alsoPart(changes);
  const fixed = [...head, ...end].join('\n\n').length + ENDING;
  const written = fitting(pages.shown.map(pagePart), MAX_REPORT - fixed);
  const made = fitting(follow.shown.map(pagePart), written.room);
  const hidden = leftOut(made.left + follow.more);
  const isSame = total(pages) + counts.follow + counts.looks === 0;
  const parts = [
    ...head,
    ...written.shown,
    ...leftOut(written.left + pages.more),
    ...(total(follow) === 0
      ? []
      : [folded(`${counted(total(follow), 'page')} made of it`, [...made.shown, ...hidden])]),
    ...end,
  ];
  return `${(isSame ? [summaryLine(changes)] : parts).join('\n\n')}\n`;
}
