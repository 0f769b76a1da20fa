import { z } from 'zod';
import { MAX_ID_LENGTH } from '../problems/limits.ts';
import { claimAddressOf, splitClaimAddress } from './claimAddress.ts';
import { ID_PATTERN, isId } from './idForm.ts';
import { meantClaimAddress, meantId } from './meantId.ts';
import { addProblem, shown } from './problemOfField.ts';

/** What an id is in the words of JSON Schema. */
export const ID_FORM = {
  pattern: ID_PATTERN.source,
  maxLength: MAX_ID_LENGTH,
  patternErrorMessage: 'Expected an id: small letters, digits and single hyphens.',
} as const;

/** Names that Windows keeps for devices, whatever their ending: it can store no file of them. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9])$/;

/** Whether every system can store a file, and a folder, of this name. */
export const isStorable = (name: string): boolean => !DEVICE.test(name);

/** What an id names: an entry of a kind, a kind of event, or a claim by its address. */
export type NamedKind =
  'events' | 'sources' | 'actors' | 'measures' | 'places' | 'threads' | 'kinds' | 'claims';

/** The id of an entry or a claim, where it is referred to. */
export const id = z
  .string()
  .superRefine((value, context) => {
    if (isId(value)) return;
    if (value.trim() === '') {
      addProblem(context, 'id-form', 'Unexpected empty text, expected an id');
      return;
    }
    const meant = meantId(value);
    const tip = meant === undefined ? undefined : `Write “${meant}”.`;
    addProblem(context, 'id-form', `Unexpected id “${shown(value)}”`, tip);
  })
  .meta(ID_FORM);

/** The id of something there are many of. That it exists is seen where all files are known. */
export const idAmong = (named: NamedKind): z.ZodString => id.meta({ named });

/** An id where it is given or was given before: it becomes the name of a file and of a folder. */
export const givenId = id.superRefine((value, context) => {
  if (isStorable(value)) return;
  const message = `Unexpected id “${value}”, expected one that Windows stores`;
  addProblem(
    context,
    'id-form',
    message,
    'Add a word to it: Windows keeps this name for a device.',
  );
});

/** The address of a claim, `<event-id>#<claim-id>`. */
export const claimAddress = z
  .string()
  .superRefine((value, context) => {
    const { event, claim } = splitClaimAddress(value);
    if (isId(event) && isId(claim) && claimAddressOf(event, claim) === value) return;
    const message = `Unexpected claim address “${shown(value)}”, expected <event-id>#<claim-id>`;
    const meant = meantClaimAddress(value);
    const tip = meant
      ? `Write “${meant}”.`
      : 'Write the id of its event, # and its own, as in 2019-03-14-delay-announced#a-year-late.';
    addProblem(context, 'id-form', message, tip);
  })
  .meta({
    named: 'claims' satisfies NamedKind,
    pattern: ID_PATTERN.source.replace('$', `#${ID_PATTERN.source.slice(1)}`),
    patternErrorMessage: 'Expected the address of a claim, <event-id>#<claim-id>.',
  });
