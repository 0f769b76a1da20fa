import type { Problem } from '../problems/problem.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The report of the check as a page of the development server; the script at the address given
 * reloads it after an edit.
 */
export function reportPage(problems: readonly Problem[], script: string): string {
  const items = problems
    .map(
      ({ file, line, column, rule, message, tip }) =>
        `<li><p><code>${escape(file)}:${line}:${column}</code> <b>${escape(rule)}</b></p><p>${escape(message)}</p><p>${escape(tip)}</p></li>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${problems.length} problems in the content</title>
<script type="module" src="${script}"></script>
<style>body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem } li { margin-block: 1.5rem } p { margin: 0.2rem 0 }</style>
<h1>${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the content</h1>
<p>The page comes back by itself once the content is mended.</p>
<ol>
${items}
</ol>
</html>
`;
}
