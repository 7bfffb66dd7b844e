import { eachNode, isForTests, isTypeScript, ts } from './syntax.js';

/** What a statement of the application never does; the reasons are in docs/architecture.md. */
const never = [
  [/\bset_config\s*\(/i, 'The tenant is set by SET LOCAL in one place, never by set_config.'],
  [/\bset\s+(session\s+)?app\./i, 'A setting of the session would be handed to the next client: SET LOCAL.'],
  [/\bmerge\s+into\b/i, 'No MERGE: INSERT … ON CONFLICT or UPDATE … FROM.'],
  [
    /\bin\s*\(\s*select\b(?:(?!\barray\b)[\s\S])*\bskip\s+locked\b/i,
    'A queue is popped by = ANY(ARRAY(SELECT … SKIP LOCKED)); IN takes too many rows.',
  ],
  [
    /\bupdate\s+\w+(?:\s+(?:as\s+)?\w+)?\s+set\b(?:(?!\b(?:where|from|returning)\b)[\s\S])*\borganization_id\s*=/i,
    'organization_id is never written by an UPDATE.',
  ],
  [
    /(?<![.\w])(now|clock_timestamp|statement_timestamp|random|gen_random_uuid|uuidv7)\s*\(\s*\)|\bcurrent_(timestamp|date|time)\b/i,
    'Time and chance come in as parameters.',
  ],
];
const looksLikeSql = /\b(select|insert\s+into|update|delete\s+from|with|merge\s+into|set)\b/i;

/** The SQL in the program keeps to what a sharded, pooled PostgreSQL can do. */
export const sqlStatements = {
  name: 'sql-statements',
  find: (files) =>
    files
      .filter((file) => /^(packages\/persistence|apps\/server)\/src\//.test(file.path) && isTypeScript(file) && !isForTests(file))
      .flatMap(problemsIn),
};

function problemsIn(file) {
  const problems = [];
  eachNode(file, (node, line) => {
    const text = literalText(node);
    if (!text || !looksLikeSql.test(text)) return;
    const sql = text.replace(/--[^\n]*/g, '');
    for (const [pattern, sentence] of never) {
      const match = pattern.exec(sql);
      if (match) problems.push({ path: file.path, line: line + text.slice(0, match.index).split('\n').length - 1, sentence });
    }
  });
  return problems;
}

/** The text of a string; of a template with what it interpolates left as it is written. */
function literalText(node) {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return node.getText().replace(/\$\{[^}]*\}/g, '$0');
  return undefined;
}
