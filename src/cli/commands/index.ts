import type { Command } from '../command.ts';

/** A command in the list of all, which does not load it. */
interface Listed {
  /** what it does, in one line */
  summary: string;
  load: () => Promise<Command>;
}

/**
 * Every command by its name, in the order of the list that is printed. Each is loaded when it is
 * called, since together they load the whole program.
 */
export const COMMANDS: ReadonlyMap<string, Listed> = new Map([
  [
    'check',
    {
      summary: 'checks all content files and shows every problem at once',
      load: async () => (await import('./checkCommand.ts')).checkCommand,
    },
  ],
  [
    'new',
    {
      summary: 'begins a new event, source, actor, measure, place, claim or story',
      load: async () => (await import('./newCommand.ts')).newCommand,
    },
  ],
  [
    'fingerprint',
    {
      summary: 'lets the check verify quotations and figures against an article’s text',
      load: async () => (await import('./fingerprintCommand.ts')).fingerprintCommand,
    },
  ],
  [
    'migrate',
    {
      summary: 'rewrites the content files that have an old form',
      load: async () => (await import('./migrateCommand.ts')).migrateCommand,
    },
  ],
  [
    'build',
    {
      summary: 'builds the site',
      load: async () => (await import('./buildCommand.ts')).buildCommand,
    },
  ],
  [
    'guide',
    {
      summary: 'writes the field tables and rules in CONTRIBUTING.md again',
      load: async () => (await import('./guideCommand.ts')).guideCommand,
    },
  ],
  [
    'schemas',
    {
      summary: 'lets editors complete and check the fields of content files',
      load: async () => (await import('./schemasCommand.ts')).schemasCommand,
    },
  ],
]);
