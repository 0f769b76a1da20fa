/** The services that repositories are hosted on, each with addresses of its own form. */
type Service = 'github' | 'gitlab' | 'forgejo';

/** The address at which somebody begins a new file, and whether it brings the text of the file. */
export interface NewFileAddress {
  href: string;
  /** where it does not, the text has to be copied and put in by hand */
  hasText: boolean;
}

/** What a new issue says before somebody writes on. */
export interface IssueDraft {
  title: string;
  text: string;
  /** the file name of its template, and what its fields begin with, by their ids */
  template?: { name: string; fields: Readonly<Record<string, string>> };
}

/**
 * The addresses at which the content is edited on the site of its repository. All paths begin at
 * the top of the repository. A branch that is left out is the one that is published; a further file
 * goes to the branch that the first one made.
 */
export interface Hosting {
  service: Service;
  edit: (path: string, branch?: string) => string;
  newFile: (path: string, text: string, branch?: string) => NewFileAddress;
  /** where a file is read */
  view: (path: string, branch?: string) => string;
  upload: (folder: string, branch?: string) => string;
  newIssue: (draft: IssueDraft) => string;
}

/**
 * Characters of an address. GitHub answers one of more than 8,191 bytes with an error (its
 * documentation, github/docs#4537). Before Forgejo, Gitea and GitLab mostly stands nginx, which
 * takes request lines of up to 8 KB (`large_client_header_buffers`), the method and the version
 * included; a reverse proxy that takes less is set so by hand.
 */
export const LONGEST_ADDRESS = 8000;

/** A path or a branch in an address: its slashes stay. */
const steps = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A query; spaces are `%20`, which every service reads, in paths and in queries. */
const query = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');

/** The forms of the addresses of a service, behind that of the repository. */
interface Forms {
  edit: (branch: string, path: string) => string;
  view: (branch: string, path: string) => string;
  /** the page of a new file, whose path is named in the query */
  create: (branch: string) => string;
  /** the query with the name of a new file, its path included, and with its text */
  name: string;
  /** absent where no text can be brought */
  text?: string;
  upload: (branch: string, folder: string) => string;
  issue: (draft: IssueDraft) => string;
}

const inFolder = (folder: string): string => (folder === '' ? '' : `/${steps(folder)}`);

const FORMS: Readonly<Record<Service, Forms>> = {
  // New files: `filename` and `value` (github/docs#30967, isaacs/github#1527: a path in `filename`
  // counts from the folder in the address). Issues: docs.github.com, “Creating an issue from a URL
  // query”; the fields of a form are named by their ids, and a form has no `body`.
  github: {
    edit: (branch, path) => `/edit/${steps(branch)}/${steps(path)}`,
    view: (branch, path) => `/blob/${steps(branch)}/${steps(path)}`,
    create: (branch) => `/new/${steps(branch)}`,
    name: 'filename',
    text: 'value',
    upload: (branch, folder) => `/upload/${steps(branch)}${inFolder(folder)}`,
    issue: ({ title, text, template }) =>
      `/issues/new?${query({
        ...(template ? { template: template.name } : {}),
        title,
        ...(template ? template.fields : { body: text }),
      })}`,
  },
  // `file_name` is read; a text is not (gitlab-org/gitlab#337038, #594214: `content` is ignored by
  // the editor). Uploads begin on the page of the folder. Issues: docs.gitlab.com, “Using a URL
  // with prefilled values”. The text would hide a template (#559093), so none is named.
  gitlab: {
    edit: (branch, path) => `/-/edit/${steps(branch)}/${steps(path)}`,
    view: (branch, path) => `/-/blob/${steps(branch)}/${steps(path)}`,
    create: (branch) => `/-/new/${steps(branch)}`,
    name: 'file_name',
    upload: (branch, folder) => `/-/tree/${steps(branch)}${inFolder(folder)}`,
    issue: ({ title, text }) =>
      `/-/issues/new?${query({ 'issue[title]': title, 'issue[description]': text })}`,
  },
  // Gitea and Forgejo: go-gitea/gitea#16556 for new files, docs.gitea.com, “Issue and Pull Request
  // templates”, for issues: `title` and `body`, also with a template.
  forgejo: {
    edit: (branch, path) => `/_edit/${steps(branch)}/${steps(path)}`,
    view: (branch, path) => `/src/branch/${steps(branch)}/${steps(path)}`,
    create: (branch) => `/_new/${steps(branch)}`,
    name: 'filename',
    text: 'value',
    upload: (branch, folder) => `/_upload/${steps(branch)}${inFolder(folder)}`,
    issue: ({ title, text }) => `/issues/new?${query({ title, body: text })}`,
  },
};

/** The words in a host’s name by which a service is told, also where others run it themselves. */
const SERVICES: readonly (readonly [RegExp, Service])[] = [
  [/^github\.com$|^github\./, 'github'],
  [/gitlab/, 'gitlab'],
  [/^codeberg\.org$|forgejo|gitea/, 'forgejo'],
];

/**
 * The addresses at which the content of a repository is edited.
 * @param repository its address, with or without `.git`
 * @param main the branch that is published
 * @returns nothing for a service whose addresses are not known: files can then only be copied or
 *   downloaded
 */
export function hostingOf(repository: string, main: string): Hosting | undefined {
  const { origin, hostname, pathname } = new URL(repository);
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  const service = SERVICES.find(([host]) => host.test(hostname))?.[1];
  // A repository has an owner and a name.
  if (service === undefined || !/^\/[^/]+\/[^/]+/.test(path)) return undefined;
  const forms = FORMS[service];
  const at = (form: string): string => `${origin}${path}${form}`;
  return {
    service,
    edit: (file, branch = main) => at(forms.edit(branch, file)),
    newFile: (file, text, branch = main) => {
      const page = at(forms.create(branch));
      const named = `${page}?${query({ [forms.name]: file })}`;
      const whole = forms.text === undefined ? '' : `${named}&${query({ [forms.text]: text })}`;
      const hasText = whole !== '' && whole.length <= LONGEST_ADDRESS;
      return { href: hasText ? whole : named, hasText };
    },
    view: (path, branch = main) => at(forms.view(branch, path)),
    upload: (folder, branch = main) => at(forms.upload(branch, folder)),
    newIssue: (draft) => at(forms.issue(draft)),
  };
}
