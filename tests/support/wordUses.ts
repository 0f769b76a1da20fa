import ts from 'typescript';

/*
 * Finds by syntax alone which words of the interface a source file uses. By convention a value or
 * property that is called `words` is the catalogue. What is taken out of it by destructuring is
 * followed in its scope: `const { fields } = words.source`, and then `fields.title`.
 */

/** A path into the catalogue; `[]` is the whole of it, `undefined` something else. */
type Path = readonly string[] | undefined;

/** The frontmatter and the template of an Astro component, as one text of TSX. */
function asTsx(astro: string): string {
  const [, frontmatter = '', template = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(astro) ?? [];
  const elements = template.replaceAll(/<!--.*?-->|<!doctype html>/gsu, '');
  return `${frontmatter}\n;(<>${elements}</>);`;
}

const isScope = (node: ts.Node): boolean =>
  ts.isFunctionLike(node) || ts.isBlock(node) || ts.isSourceFile(node);

/** Whether a node is the name of something, such as a property, and not a value. */
function isNameOnly(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  return Object.entries(parent).some(
    ([key, value]) => (key === 'name' || key === 'propertyName') && value === node,
  );
}

/**
 * The paths into the catalogue that a source file uses, with dots between their parts.
 * @param fileName ends in `.ts` or `.astro`
 */
export function wordsUsedIn(fileName: string, text: string): Set<string> {
  const isAstro = fileName.endsWith('.astro');
  const file = ts.createSourceFile(
    fileName,
    isAstro ? asTsx(text) : text,
    ts.ScriptTarget.Latest,
    true,
    isAstro ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const used = new Set<string>();
  const scopes = new Map<ts.Node, Map<string, Path>>();

  const member = (base: Path, name: string): Path => (base ? [...base, name] : pathOfMember(name));
  const pathOfMember = (name: string): Path => (name === 'words' ? [] : undefined);

  function pathOfName(name: string, from: ts.Node): Path {
    const names = scopes.get(from);
    if (names?.has(name)) return names.get(name);
    return ts.isSourceFile(from) ? pathOfMember(name) : pathOfName(name, from.parent);
  }

  function pathOf(node: ts.Node): Path {
    if (ts.isIdentifier(node)) return pathOfName(node.text, node);
    if (ts.isPropertyAccessExpression(node)) return member(pathOf(node.expression), node.name.text);
    return undefined;
  }

  function declare(name: ts.BindingName, path: Path): void {
    if (ts.isIdentifier(name)) {
      let scope: ts.Node = name;
      while (!isScope(scope)) scope = scope.parent;
      scopes.set(scope, (scopes.get(scope) ?? new Map<string, Path>()).set(name.text, path));
      return;
    }
    for (const element of name.elements) {
      if (ts.isOmittedExpression(element)) continue;
      const key = element.propertyName ?? element.name;
      declare(element.name, ts.isIdentifier(key) ? member(path, key.text) : undefined);
    }
  }

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node)) return;
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
      const given = node.initializer && pathOf(node.initializer);
      const isWords = node.type?.getText(file) === 'Words' || node.name.getText(file) === 'words';
      declare(node.name, given ?? (isWords ? [] : undefined));
      if (node.initializer && !given) visit(node.initializer);
      return;
    }
    const path = isNameOnly(node) ? undefined : pathOf(node);
    if (path) used.add(path.join('.'));
    else ts.forEachChild(node, visit);
  }
  ts.forEachChild(file, visit);
  return used;
}
