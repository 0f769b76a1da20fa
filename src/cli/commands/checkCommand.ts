import { CHECK_USAGE, checkOptions } from '../checking/checkOptions.ts';
import { checkTargets } from '../checking/checkTargets.ts';
import { fixTargets } from '../checking/fixTargets.ts';
import { targetsOf } from '../checking/targets.ts';
import { watchTargets } from '../checking/watchTargets.ts';
import { writeSummary, writtenReport } from '../checking/writtenReport.ts';
import type { Command, Outcome } from '../command.ts';

/** Checks content and prints what it found; mends it first where that was asked for. */
async function check(words: string[]): Promise<Outcome> {
  const options = checkOptions(words);
  const { format } = options;
  const targets = await targetsOf(options.paths);
  if (options.watch)
    return watchTargets(targets, async () =>
      writtenReport(await checkTargets(targets), { ...options, format: 'text' }),
    );
  const mended = options.fix ? await fixTargets(targets) : '';
  const found = await checkTargets(targets);
  const report = await writtenReport(found, options);
  const failed = await writeSummary(found);
  // What a program reads is the report alone.
  const isForProgram = format !== undefined && format !== 'text';
  return {
    status: found.problems.length === 0 ? 0 : 1,
    text: isForProgram || mended === '' ? report : `${mended}\n${report}`,
    errors: (isForProgram ? mended : '') + failed,
  };
}

export const checkCommand: Command = { usage: CHECK_USAGE, run: check };
