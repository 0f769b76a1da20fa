import { relative, sep } from 'node:path';
import { Refusal } from '../../src/cli/command.ts';
import type { Choice, Prompts } from '../../src/cli/newEntry/prompts.ts';

/** An answer: a text, a choice, several choices, yes or no. */
type Answer = string | readonly string[] | boolean;

/** What a person answers, by how the question begins; several answers are for several times. */
type Answers = Readonly<Record<string, readonly Answer[]>>;

/** @throws Error where what a person would choose is not offered */
function expectAmong(message: string, chosen: readonly string[], options: readonly Choice[]): void {
  const offered = options.map(({ value }) => value);
  const other = chosen.find((value) => !offered.includes(value));
  if (other !== undefined) throw new Error(`“${message}” does not offer “${other}”.`);
}

/** A person who answers so, and stops at a question that there is no answer to. */
export function person(answers: Answers, { stopsAt = '', folder = '.' } = {}) {
  const left = new Map(Object.entries(answers).map(([asks, given]) => [asks, [...given]]));
  const said: string[] = [];
  const shown: Record<string, string> = {};
  const answer = (message: string): Answer | undefined => {
    said.push(message);
    if (said.length > 200) throw new Error(`No end of questions: ${said.slice(-6).join(' | ')}`);
    if (stopsAt !== '' && message.startsWith(stopsAt))
      throw new Refusal('Stopped: nothing was written.');
    return [...left].find(([asks]) => message.startsWith(asks))?.[1].shift();
  };
  const prompts: Prompts = {
    text: ({ message, initial = '', validate }) => {
      for (;;) {
        const text = (answer(message) ?? initial) as string;
        const fault = validate(text);
        if (fault === undefined) return Promise.resolve(text);
        said.push(`! ${fault}`);
        if (text === initial) throw new Error(`No answer to “${message}”: ${fault}`);
      }
    },
    choose: ({ message, options, initial }) => {
      const value = (answer(message) ?? initial ?? options[0]?.value) as string;
      expectAmong(message, [value], options);
      return Promise.resolve(value);
    },
    chooseMany: ({ message, options, initial }) => {
      const values = (answer(message) ?? initial) as string[];
      expectAmong(message, values, options);
      return Promise.resolve([...values]);
    },
    confirm: (message, expected = false) =>
      Promise.resolve((answer(message) ?? expected) as boolean),
    say: (line) => said.push(line),
    object: (message) => said.push(`! ${message}`),
    show: (path, file) => {
      shown[relative(folder, path).split(sep).join('/')] = file;
    },
  };
  return { prompts, said, shown, left };
}
