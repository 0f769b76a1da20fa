import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../src/cli/command.ts';
import { endWith, readCall } from '../../src/cli/call.ts';
import { faultReport } from '../../src/cli/fault.ts';
import { asksForHelp, misuseReport, refuseEmpty } from '../../src/cli/misuse.ts';

/**
 * Runs a tool of the project as the command line runs its commands: a mistake of the caller is one
 * line and the usage, any other error one message that says where, both with exit status 2.
 * @param tool takes the arguments and returns the exit status
 */
export async function runTool(
  usage: string,
  tool: (args: string[]) => Promise<number>,
): Promise<void> {
  const { words, debug } = readCall(process.argv.slice(2));
  try {
    if (asksForHelp(words)) {
      process.stdout.write(`${usage}\n`);
      return;
    }
    refuseEmpty(words);
    process.exitCode = await tool(words);
  } catch (error) {
    endWith(misuseReport(error, usage) ?? faultReport(error, 'Failed', debug), 2);
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
