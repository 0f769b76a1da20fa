import { code } from '../changes/safeMarkdown.ts';
import type { SourceAddress } from './addresses.ts';
import type { Answer } from './ask.ts';

/** An address with what came of asking for it. */
export interface Asked extends SourceAddress {
  answer: Answer;
}

/** Addresses of one list that are printed: an issue holds 65,536 characters. */
const MAX_LISTED = 100;

const line = ({ url, sources, isArchive, answer }: Asked): string =>
  `- ${sources.map((id) => code(`content/sources/${id}.md`)).join(', ')}: ` +
  `${isArchive ? 'the kept copy ' : ''}${code(url.slice(0, 300))} (${code(answer.why)})`;

function part(title: string, help: string, asked: readonly Asked[]): string[] {
  if (asked.length === 0) return [];
  const lines = asked.slice(0, MAX_LISTED).map(line);
  const more = asked.length > MAX_LISTED ? [`- … and ${asked.length - MAX_LISTED} more`] : [];
  return [`### ${title}`, help, [...lines, ...more].join('\n')];
}

const inState = (asked: readonly Asked[], state: Answer['state']): Asked[] =>
  asked.filter(({ answer }) => answer.state === state);

/** Whether a person has to look: an address is gone, or nothing answers there. */
export const isDead = ({ answer }: Asked): boolean =>
  answer.state === 'gone' || answer.state === 'silent';

/** The report as Markdown, in the order of the addresses. */
export function linksMarkdown(asked: readonly Asked[]): string {
  const dead = asked.filter(isDead).length;
  const parts = [
    `**Addresses of sources that lead nowhere: ${dead} of ${asked.length}.**`,
    ...part(
      'Gone',
      'Put the address of a kept copy under `archive` of the source, and let `url` stay.',
      inState(asked, 'gone'),
    ),
    ...part(
      'Not reached',
      'It may come back. What stays so for some weeks is gone.',
      inState(asked, 'silent'),
    ),
    ...part(
      'Not open to programs',
      'Nothing is wrong with these as far as a program can tell. A browser may open them.',
      inState(asked, 'closed'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
