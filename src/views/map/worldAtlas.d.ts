/** The countries and the land of Natural Earth as the package has them. */
declare module 'world-atlas/countries-50m.json' {
  const topology: import('./atlas.ts').AtlasTopology;
  export default topology;
}

declare module 'world-atlas/countries-110m.json' {
  const topology: import('./atlas.ts').AtlasTopology;
  export default topology;
}
