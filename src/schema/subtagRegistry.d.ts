/** The registry of IANA as the package has it: one item for each subtag. */
declare module 'language-subtag-registry/data/json/registry.json' {
  const items: readonly {
    Type: string;
    /** a whole tag has none */
    Subtag?: string;
    Description: readonly string[];
    Deprecated?: string;
    'Preferred-Value'?: string;
  }[];
  export default items;
}
