import { domainPurity } from './domain-purity.js';
import { featureList } from './feature-list.js';
import { fileNames, fileSize, packageRoots } from './files.js';
import { migrations } from './migrations.js';
import { resolverImports } from './resolver-imports.js';
import { sqlStatements } from './statements.js';
import { filesOf } from './tree.js';

/** What neither the formatter nor the import rules see. Each rule: `{ name, find(files) → { path, line, sentence }[] }`. */
export const rules = [domainPurity, fileSize, fileNames, packageRoots, resolverImports, migrations, sqlStatements, featureList];

/** Every broken rule in the workspace below `root`. */
export function problemsBelow(root) {
  const files = filesOf(root);
  return rules.flatMap(({ name, find }) => find(files).map((problem) => ({ rule: name, ...problem })));
}
