import type { Hosting } from '../addresses/hosting.ts';
import { button, newElement } from './elements.ts';
import type { FormContext } from './formContext.ts';

/** A file to be sent: its path below the content folder, its text, and whether it is there. */
export interface SentFile {
  path: string;
  text: string;
  isEdit: boolean;
}

const SERVICES: Readonly<Record<Hosting['service'], string>> = {
  github: 'GitHub',
  gitlab: 'GitLab',
  forgejo: 'Forgejo',
};

const serviceName = ({ service, edit }: Hosting): string =>
  new URL(edit('')).hostname === 'codeberg.org' ? 'Codeberg' : SERVICES[service];

function download(path: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = newElement('a', { href, download: path.split('/').at(-1) ?? path });
  link.click();
  URL.revokeObjectURL(href);
}

/** Copies a text, and says so on the button for a while. */
function copyButton({ words, lang }: FormContext, text: string): HTMLElement {
  const { copy, copied } = words.contribute;
  const made = button(
    copy,
    () =>
      void navigator.clipboard.writeText(text).then(() => {
        made.textContent = copied;
      }),
    { lang },
  );
  return made;
}

/** Where a file is begun or edited, with what is to be done there by hand. */
function openLink(context: FormContext, file: SentFile, branch: string | undefined): Node[] {
  const { words, hosting, lang } = context;
  if (!hosting) return [];
  const { contribute } = words;
  const path = `content/${file.path}`;
  const target = { target: '_blank', rel: 'noreferrer', lang };
  const hint = (text: string): HTMLElement => newElement('p', { class: 'note', lang }, text);
  if (file.isEdit) {
    const link = { href: hosting.edit(path, branch), ...target };
    return [
      newElement('a', link, contribute.edit(serviceName(hosting))),
      hint(contribute.editHint),
    ];
  }
  const { href, hasText } = hosting.newFile(path, file.text, branch);
  const link = newElement('a', { href, ...target }, contribute.open(serviceName(hosting)));
  return hasText ? [link] : [link, hint(contribute.byHand)];
}

function fileItem(context: FormContext, file: SentFile, branch: string | undefined): HTMLElement {
  const { words, lang } = context;
  const [link, ...hints] = openLink(context, file, branch);
  return newElement(
    'li',
    {},
    newElement(
      'details',
      {},
      newElement('summary', {}, newElement('code', {}, `content/${file.path}`)),
      newElement('pre', { tabindex: '0', dir: 'ltr', class: 'files__text' }, file.text),
    ),
    newElement(
      'p',
      { class: 'files__ways' },
      link,
      copyButton(context, file.text),
      button(words.contribute.download, () => download(file.path, file.text), { lang }),
    ),
    ...hints,
  );
}

/** The folders of several files, each with the page on which they are put there together. */
function uploadLinks(context: FormContext, files: readonly SentFile[], branch?: string): Node[] {
  const { hosting, words, lang } = context;
  if (!hosting) return [];
  const folders = new Set(
    files.map(({ path }) => `content/${path.split('/').slice(0, -1).join('/')}`),
  );
  return [...folders].map((folder) =>
    newElement(
      'a',
      { href: hosting.upload(folder, branch), target: '_blank', rel: 'noreferrer', lang },
      words.contribute.upload(folder),
    ),
  );
}

/**
 * The files that the form has made, and the ways to send them.
 * @param branch of the first file, to which the others go
 */
export function showFiles(
  context: FormContext,
  files: readonly SentFile[],
  list: HTMLElement,
  uploads: HTMLElement,
  branch: string,
): void {
  const given = branch.trim() === '' ? undefined : branch.trim();
  const open = new Set(
    [...list.querySelectorAll('details[open] code')].map(({ textContent }) => textContent),
  );
  list.replaceChildren(
    ...files.map((file, i) => fileItem(context, file, i === 0 ? undefined : given)),
  );
  for (const details of list.querySelectorAll('details'))
    details.open = open.has(details.querySelector('code')?.textContent ?? '');
  uploads.replaceChildren(...uploadLinks(context, files, given));
}
