import { z } from 'zod';
import { declareFields, field, group } from './field.ts';
import { idAmong } from './ids.ts';
import { addProblem } from './problemOfField.ts';
import { sentence } from './texts.ts';

/**
 * Digits behind the point of a degree. The fifth is a step of about a metre: more of them say
 * nothing of a place, and come from a program that turned one number into another.
 */
const MOST_DECIMALS = 5;

/** Degrees from the equator or from Greenwich, as far as `most` on either side. */
const degrees = (most: number) =>
  z
    .number()
    .superRefine((value, context) => {
      if (Math.abs(value) > most)
        addProblem(
          context,
          'coordinate-form',
          `Unexpected ${value}, expected degrees from -${most} to ${most}`,
          'Write decimal degrees. South and west are below zero; latitude comes first.',
        );
      else if (Number(value.toFixed(MOST_DECIMALS)) !== value)
        addProblem(
          context,
          'coordinate-form',
          `Unexpected ${value}, expected at most ${MOST_DECIMALS} digits behind the point`,
          'Round it to what is known of the place.',
        );
    })
    .meta({ minimum: -most, maximum: most });

/** Where on earth a place lies. */
export const coordinateFields = declareFields('coordinates', {
  latitude: field(degrees(90), {
    description: 'Decimal degrees north (WGS 84); below zero they are south.',
    example: '51.19',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  longitude: field(degrees(180), {
    description: 'Decimal degrees east; below zero they are west.',
    example: '35.27',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
  basis: field(sentence, {
    description: 'What they rest on and what point they mean, in one sentence.',
    example: 'The middle of the town, as Wikidata has it.',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'no',
    public: 'json',
  }),
  source: field(idAmong('sources').optional(), {
    description:
      'The source that prints where it lies, where that is one of this site. Earlier days then ' +
      'have the coordinates once it was public.',
    example: 'echo-march-2019',
    past: 'with-record',
    ownWords: 'no',
    corrected: 'no',
    public: 'json',
  }),
});

export const coordinatesSchema = group(coordinateFields);
