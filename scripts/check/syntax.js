import ts from 'typescript';

/** Walks every node of a TypeScript file. */
export function eachNode(file, visit) {
  const kind = file.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, kind);
  const walk = (node) => {
    visit(node, source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, source);
    ts.forEachChild(node, walk);
  };
  walk(source);
}

/** Whether the file is a test or only serves tests. */
export const isForTests = ({ path }) => /\.(test|spec|journey)\.tsx?$|\/testing\/|\/fixtures\//.test(path);

export const isTypeScript = ({ path }) => /\.tsx?$/.test(path);

export { ts };
