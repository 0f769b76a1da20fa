import { contactLink } from '../../addresses/addresses.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';

/** Who answers for the site, and how to reach them. */
export interface Publisher {
  name: string | undefined;
  contact: Link;
}

/** What the story says of its publisher. */
export function publisherOf({ index, words }: Site): Publisher {
  const { publisher: name, contact } = index.archive.story;
  return {
    name: name === undefined ? undefined : words.site.publishedBy(name),
    contact: { label: words.site.contact, href: contactLink(contact) },
  };
}
