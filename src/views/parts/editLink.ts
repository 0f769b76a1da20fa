import { editAddress } from '../../addresses/addresses.ts';
import type { Link } from './links.ts';
import type { Site } from '../site.ts';

/** Where a content file is edited; absent where the story names no repository. */
export function editLink({ index, words }: Site, file: string): Link | undefined {
  const { repository } = index.archive.story;
  return repository === undefined
    ? undefined
    : { label: words.site.edit, href: editAddress(repository, file) };
}
