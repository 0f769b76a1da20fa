import { defineConfig } from 'astro/config';
import { contentFolder } from './src/astro/contentFolder.ts';
import { liveReport } from './src/astro/liveReport.ts';
import { mapStacksOnce } from './src/astro/mapStacksOnce.ts';
import { sitePath } from './src/astro/sitePath.ts';
import { stopAtFault } from './src/astro/stopAtFault.ts';
import { onDisk } from './src/parse/diskFiles.ts';
import { readSiteAddress } from './src/parse/storyFile.ts';

// The site’s address and the path it is served under are content: story.yaml says them. Where it
// does not, the report of the check says so.
const address = (await readSiteAddress(onDisk(contentFolder()))) ?? new URL('https://localhost/');

export default defineConfig({
  site: address.origin,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // One style sheet for all pages: cached after the first, and allowed by the security policy.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // The form for new entries brings the whole check along, on its own page alone.
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false, chunkSizeWarningLimit: 2000 } },
  integrations: [sitePath(address), liveReport(address.pathname), mapStacksOnce(), stopAtFault()],
});
