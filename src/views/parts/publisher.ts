import { contactLink } from '../../addresses/addresses.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';

/** Who answers for the site, and how to reach them. At least one of both is there. */
export interface Publisher {
  name: string | undefined;
  contact: Link | undefined;
}

/** What the story says of its publisher; nothing where it says nothing. */
export function publisherOf({ index, words }: Site): Publisher | undefined {
  const { publisher: name, contact } = index.archive.story;
  if (name === undefined && contact === undefined) return undefined;
  return {
    name: name === undefined ? undefined : words.site.publishedBy(name),
    contact:
      contact === undefined ? undefined : { label: words.site.contact, href: contactLink(contact) },
  };
}
