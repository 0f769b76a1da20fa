import { STORAGE_RULES } from '../../problems/catalogue/storageRules.ts';
import { YAML_RULES } from '../../problems/catalogue/yamlRules.ts';
import { FIELD_RULES } from '../../problems/catalogue/fieldRules.ts';
import type { Problem } from '../../problems/problem.ts';

/** What hides what: in a file that cannot be read nothing else is found. */
const STAGES = [STORAGE_RULES, YAML_RULES, FIELD_RULES];

function stageOf({ rule }: Problem): number {
  const stage = STAGES.findIndex((rules) => rule in rules);
  return stage === -1 ? STAGES.length : stage;
}

/**
 * Problems in the order in which they matter where only some are seen: one of each file before the
 * second of any, and in a file first what keeps it from being read.
 */
export function byImportance(problems: readonly Problem[]): Problem[] {
  const placed = [...Map.groupBy(problems, ({ file }) => file).values()].flatMap((own) =>
    own
      .map((problem) => ({ problem, stage: stageOf(problem) }))
      .sort((a, b) => a.stage - b.stage)
      .map((one, turn) => ({ ...one, turn })),
  );
  return placed.sort((a, b) => a.turn - b.turn || a.stage - b.stage).map(({ problem }) => problem);
}
