import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/command.ts';
import { asksForHelp, misuseReport, refuseEmpty } from '../../src/cli/misuse.ts';

/**
 * Runs a tool of the project as the command line runs its commands: a mistake of the caller is one
 * line and the usage, exit status 2.
 * @param tool takes the arguments and returns the exit status
 */
export async function runTool(
  usage: string,
  tool: (args: string[]) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  try {
    if (asksForHelp(args)) {
      process.stdout.write(`${usage}\n`);
      return;
    }
    refuseEmpty(args);
    process.exitCode = await tool(args);
  } catch (error) {
    const report = misuseReport(error, usage);
    if (report === undefined) throw error;
    process.stderr.write(report);
    process.exitCode = 2;
  }
}

/**
 * Refuses a folder that no site was built into.
 * @throws UsageError
 */
export function expectSite(folder: string): void {
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(
      `There is no built site in “${folder}”: run npm run build first, or name the folder of one`,
    );
}
