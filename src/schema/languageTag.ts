import { z } from 'zod';
import { RULES } from '../problems/catalogue/index.ts';
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
  addProblem(context, `Unexpected language “${shown(value)}”, expected a BCP 47 tag`, {
    rule: 'language-form',
    tip: RULES['language-form'].tip,
  });
});
