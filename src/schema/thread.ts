import { declareFields, field } from './field.ts';
import { sentence, title } from './texts.ts';

/** `content/threads/<id>.yaml`: a line of events within the story, such as the loan. */
export const threadFields = declareFields('thread', {
  title: field(title, {
    description: 'What the line of events is about, in a few words.',
    example: 'When it opens',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
  summary: field(sentence, {
    description: 'What belongs to it, in a sentence or two.',
    example: 'The day of the opening, put off again and again.',
    past: 'with-record',
    ownWords: 'its-sources',
    corrected: 'words',
    public: 'json',
  }),
});
