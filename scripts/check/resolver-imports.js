import { eachNode, ts } from './syntax.js';

const write = /(Entity|Repository)$|^(insert|update|delete|save|upsert|write|append)[A-Z]|^(transaction|locks?)$/;

/** A resolver or type calls a use case or a query: it takes no entity and writes nothing. */
export const resolverImports = {
  name: 'resolver-imports',
  find: (files) =>
    files.filter(({ path }) => /^apps\/server\/src\/.*\.(resolver|type|inputs)\.ts$/.test(path)).flatMap(problemsIn),
};

function problemsIn(file) {
  const problems = [];
  eachNode(file, (node, line) => {
    if (!ts.isImportDeclaration(node) || !/^@bookwright\/persistence\//.test(node.moduleSpecifier.text)) return;
    const named = node.importClause?.namedBindings;
    if (!named || ts.isNamespaceImport(named)) {
      problems.push({ path: file.path, line, sentence: 'Import the queries by name.' });
      return;
    }
    for (const { propertyName, name } of named.elements) {
      const imported = (propertyName ?? name).text;
      if (write.test(imported)) {
        problems.push({ path: file.path, line, sentence: `${imported} is not for a resolver: it calls a use case or a query.` });
      }
    }
  });
  return problems;
}
