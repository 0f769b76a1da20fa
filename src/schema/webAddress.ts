import { z } from 'zod';
import { addProblem, shown } from './problemOfField.ts';

/**
 * What was expected of an address that may not be linked to; nothing where it may. Only https is
 * allowed: other schemes can run code or tell others what is read. A name before the host, as in
 * https://name@host, can be mistaken for the host.
 */
export function expectedOfAddress(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' || !value.startsWith('https://')) {
    return 'one that begins with https://';
  }
  return url.username || url.password ? 'one with no name or password before its host' : undefined;
}

/** An address that a page links to. */
export const httpsAddress = z.string().superRefine((value, context) => {
  const expected = expectedOfAddress(value);
  if (expected === undefined) return;
  const message = `Unexpected address “${shown(value)}”, expected ${expected}`;
  addProblem(context, 'address-not-https', message);
});
