import { z } from 'zod';
import { licenceFields, storyFields } from '../schema/story.ts';
import type { Story } from '../schema/story.ts';
import type { Site } from '../views/site.ts';
import { publicAddress, publicDate, publicDateOf } from './publicDate.ts';
import { publicRecord } from './publicForm.ts';

const publicLicence = publicRecord({ name: z.string(), url: publicAddress }, licenceFields, {
  description: 'The licence of everything here but quoted words.',
});

export const publicStory = publicRecord(
  {
    address: publicAddress.meta({ description: 'The timeline.' }),
    title: z.string(),
    summary: z.string(),
    language: z.string().meta({ description: 'The language of the entries (BCP 47).' }),
    period: publicDate.meta({ description: 'The time the story covers.' }),
    licence: publicLicence.type,
  },
  storyFields,
  { id: 'Story', description: 'The subject of the whole archive.' },
);

type PublicStory = z.infer<typeof publicStory.type>;

const publicLicenceOf = (licence: Story['licence']): PublicStory['licence'] => ({
  name: licence.name,
  url: licence.url,
  ...publicLicence.others(licence),
});

/** The story in its public form. */
export const publicStoryOf = ({ addresses }: Site, story: Story): PublicStory => ({
  address: addresses.absolute(addresses.home),
  title: story.title,
  summary: story.summary,
  language: story.language,
  period: publicDateOf(story.period),
  licence: publicLicenceOf(story.licence),
  ...publicStory.others(story),
});
