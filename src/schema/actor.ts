import { z } from 'zod';
import { aliases, corrections, id, title } from './common.ts';

export const ACTOR_KINDS = [
  'person',
  'office',
  'government',
  'agency',
  'organisation',
  'group',
  'publication',
] as const;

/** `content/actors/<id>.yaml`: someone who says things. */
export const actorSchema = z.strictObject({
  name: title.meta({ description: 'The name, as printed.', example: 'John Kirby' }),
  nameInSentence: title.optional().meta({
    description: 'The name as it stands after “for”, where the language asks for another form.',
    example: 'the United States',
  }),
  kind: z.enum(ACTOR_KINDS).meta({
    description: `What it is: ${ACTOR_KINDS.join(', ')}. A publication speaks where a report says something in its own voice.`,
    example: 'person',
  }),
  partOf: id.optional().meta({ description: 'The actor it belongs to.', example: 'united-states' }),
  described: z
    .array(
      z.strictObject({
        as: title.meta({
          description: 'The office or description, as printed.',
          example: 'White House National Security Communications Advisor',
        }),
        source: id.meta({
          description: 'The source that prints it.',
          example: 'white-house-briefing-report',
        }),
      }),
    )
    .default([])
    .meta({
      description: 'How sources describe the actor.',
      example: '[{ as: Defence Secretary, source: yonhap-ians-report }]',
    }),
  aliases: aliases.default([]),
  corrections: corrections.default([]),
});

export type ActorFields = z.infer<typeof actorSchema>;
