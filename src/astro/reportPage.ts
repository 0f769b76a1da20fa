import { counted } from '../basics/messages.ts';
import type { Problem } from '../problems/problem.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const STYLE = [
  'body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; ' +
    'padding: 0 1rem }',
  'li { margin-block: 1.5rem }',
  'p { margin: 0.2rem 0 }',
].join(' ');

function item({ file, line, column, rule, message, tip }: Problem): string {
  const place = `<code>${escape(file)}:${line}:${column}</code>`;
  const heading = `<p>${place} <b>${escape(rule)}</b></p>`;
  return `<li>${heading}<p>${escape(message)}</p><p>${escape(tip)}</p></li>`;
}

/**
 * The report of the check as a page of the development server; the script at the address given
 * reloads it after an edit.
 */
export const reportPage = (problems: readonly Problem[], script: string): string =>
  listPage(
    `${counted(problems.length, 'problem')} in the content`,
    'The page comes back by itself once the content is mended.',
    problems,
    script,
  );

/** In place of the page of a draft that has none yet: what is missing in it. */
export const draftPage = (file: string, notes: readonly Problem[], script: string): string =>
  listPage(
    `A draft that is not complete: ${file}`,
    'Its page comes by itself once this is filled in. All other pages are there.',
    notes,
    script,
  );

/** A page with a heading, a sentence, and problems or notes below. */
function listPage(
  title: string,
  lead: string,
  problems: readonly Problem[],
  script: string,
): string {
  const heading = escape(title);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${heading}</title>
<script type="module" src="${script}"></script>
<style>${STYLE}</style>
<h1>${heading}</h1>
<p>${lead}</p>
<ol>
${problems.map(item).join('\n')}
</ol>
</html>
`;
}
