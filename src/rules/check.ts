import { readContent } from '../parse/content.ts';
import type { Content } from '../parse/content.ts';
import { sortProblems } from '../parse/problem.ts';
import type { Problem } from '../parse/problem.ts';
import { RULES } from './index.ts';
import { runRules } from './rule.ts';

/**
 * Reads a content folder and holds it against every rule: the one way by which the command line, the development server and the build get at content.
 * @param root path of the content folder
 * @returns the content and all its problems, sorted
 */
export async function checkContent(root: string): Promise<{ content: Content; problems: Problem[] }> {
  const { content, problems } = await readContent(root);
  return { content, problems: sortProblems([...problems, ...runRules(content, RULES)]) };
}
