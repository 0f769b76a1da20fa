import { dirname } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { coloursOn, readTexts } from '../surroundings.ts';
import { textReport } from './textReport.ts';

/**
 * `textReport` for the terminal that this process runs in; reads the files that the problems name.
 * @param root path of the content folder
 */
export async function terminalReport(problems: readonly Problem[], root: string): Promise<string> {
  return textReport(problems, await readTexts(problems, dirname(root)), { colours: coloursOn() });
}
