/** A command cannot do what it was asked to; each message says why. */
export class Refusal extends Error {
  readonly messages: readonly string[];
  constructor(...messages: readonly string[]) {
    super(messages.join('\n'));
    this.messages = messages;
  }
}

/** A command was called in a way it does not take; its usage is shown too. */
export class UsageError extends Refusal {}

/** How a command ended. */
export interface Outcome {
  /** exit status: 0 done, 1 problems that a person has to mend, 2 the command could not do it */
  status: 0 | 1 | 2;
  /** what goes to standard output */
  text?: string;
  /** what goes to standard error */
  errors?: string;
}

/** One command of the command line. */
export interface Command {
  /** how to call it, shown when it was called in a way it does not take */
  usage: string;
  /** what the message for a fault of the program begins with */
  failure?: string;
  /** @param words what stands after the name, without `--debug` */
  run: (words: string[]) => Promise<Outcome>;
}
