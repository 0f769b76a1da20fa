import { z } from 'zod';
import { addProblem, shown } from './problemOfField.ts';

function isTag(value: string): boolean {
  if (value.length > 100) return false;
  try {
    Intl.getCanonicalLocales(value);
    return true;
  } catch {
    return false;
  }
}

/** A language tag of BCP 47, such as `en` or `pt-BR`. */
export const language = z.string().superRefine((value, context) => {
  if (isTag(value)) return;
  const message = `Unexpected language “${shown(value)}”, expected a BCP 47 tag`;
  addProblem(context, 'language-form', message);
});
