import { RULE_IDS, RULES } from '../../problems/catalogue/index.ts';
import type { RuleText } from '../../problems/catalogue/ruleText.ts';
import type { Mend } from '../../problems/mend.ts';
import type { Problem } from '../../problems/problem.ts';
import { jsonForLog } from './jsonReport.ts';
import { guidePlace } from './printed.ts';

/*
 * SARIF 2.1.0 (OASIS), the form in which hosts and editors take the results of checks.
 */

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const rules = RULE_IDS.map((id) => {
  const { when, mend, wrong, right }: RuleText = RULES[id];
  const example = (text: string): string => `\`\`\`\`\n${text}\n\`\`\`\``;
  const markdown = [mend, 'Wrong:', example(wrong), 'Right:', example(right)].join('\n\n');
  return {
    id,
    shortDescription: { text: id.replaceAll('-', ' ') },
    fullDescription: { text: when },
    help: { text: `${mend} See ${guidePlace(id)}.`, markdown },
  };
});

/** A path as a relative URI (RFC 3986). */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const artifact = (file: string) => ({ uri: uriOf(file), uriBaseId: '%SRCROOT%' });

/** Where the text ends that a mend takes out: the place behind it. */
function deletedRegion({ line, column, was }: Mend) {
  const lines = was.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return {
    startLine: line,
    startColumn: column,
    endLine: line + lines.length - 1,
    endColumn: lines.length === 1 ? column + last : last + 1,
  };
}

const fixOf = (file: string, mends: readonly Mend[]) => ({
  description: { text: [...new Set(mends.map(({ what }) => what))].join('; ') },
  artifactChanges: [
    {
      artifactLocation: artifact(file),
      replacements: mends.map((mend) => ({
        deletedRegion: deletedRegion(mend),
        insertedContent: { text: mend.text },
      })),
    },
  ],
});

const resultOf = ({ file, line, column, rule, message, tip, fix }: Problem, level: string) => ({
  ruleId: rule,
  ruleIndex: RULE_IDS.indexOf(rule),
  level,
  message: { text: `${message}. ${tip}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: artifact(file),
        region: { startLine: line, startColumn: column },
      },
    },
  ],
  ...(fix && { fixes: [fixOf(file, fix)] }),
});

/** Problems and notes as SARIF, for code scanning and for editors. */
export const sarifReport = (problems: readonly Problem[], notes: readonly Problem[]): string =>
  jsonForLog({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Dateline check', rules } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...problems.map((problem) => resultOf(problem, 'error')),
          ...notes.map((note) => resultOf(note, 'note')),
        ],
      },
    ],
  });
