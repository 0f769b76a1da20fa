/** The code of an error, such as `ENOENT`; nothing for one without a code. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Whether the operating system refused something: no change of the program would help. */
export const isSystemError = (error: unknown): error is Error =>
  /^E(?!RR_)[A-Z0-9]+$/.test(codeOf(error) ?? '');
