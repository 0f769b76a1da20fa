import { fileURLToPath } from 'node:url';
import { getFileInfo } from 'prettier';
import { expect, test } from 'vitest';
import { asideOf } from '../../../src/cli/newStory/replaceContent.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

test.each(['content', asideOf('content')])(
  'the form of a story is its authors’ own, in %s/',
  async (folder) => {
    const options = { ignorePath: `${ROOT}.prettierignore` };
    const { ignored } = await getFileInfo(`${ROOT}${folder}/actors/ada-lund.yaml`, options);
    expect(ignored).toBe(true);
  },
);
