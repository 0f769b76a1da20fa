import { z } from 'zod';
import { PROOFS } from '../fingerprint/proof.ts';

/** What the texts of sources show of words or of a number. */
export const publicProof = z.enum(PROOFS).meta({
  description:
    '`proved`: it stands so in the text of a source. `not-proved`: none of the texts has it. ' +
    '`not-checked`: there was no text, or it could not be read with certainty. It says what the ' +
    'text prints, not whether that is true.',
});
