// Only for the development server. An edit may have been brought in while this page was on its way,
// before it could be told to reload: so it says which edit it shows, and the server tells it if
// there has been another.
const [navigation] = performance.getEntriesByType('navigation') as {
  serverTiming?: readonly PerformanceServerTiming[];
}[];
const shown = navigation?.serverTiming?.find(({ name }) => name === 'edit')?.description;
import.meta.hot?.send('dateline:shown', shown);
