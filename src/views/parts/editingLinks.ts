import { contactLink } from '../../addresses/addresses.ts';
import { hostingOf } from '../../addresses/hosting.ts';
import type { Hosting } from '../../addresses/hosting.ts';
import type { Site } from '../site.ts';
import type { Link } from './links.ts';

/** A page, as a report of an error names it. */
export interface ReportedPage {
  title: string;
  href: string;
}

/** Where the content is edited; nothing where no address of its repository is known. */
export function hostingOfSite({ index }: Site): Hosting | undefined {
  const { repository, branch } = index.archive.story;
  return repository === undefined ? undefined : hostingOf(repository, branch);
}

/** Where a content file is edited. */
export function editLink(site: Site, file: string): Link | undefined {
  const hosting = hostingOfSite(site);
  return hosting && { label: site.words.site.edit, href: hosting.edit(file) };
}

/** Where an error of a page is reported: an issue of the repository, or else the contact. */
export function reportLink(site: Site, { title, href }: ReportedPage): Link {
  const { words, addresses, index } = site;
  const address = addresses.absolute(href);
  const about = `${title} – ${address}`;
  return {
    label: words.site.report,
    href:
      hostingOfSite(site)?.newIssue({ title, text: `${address}\n\n` }) ??
      contactLink(index.archive.story.contact, about),
  };
}
