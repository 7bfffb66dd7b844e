import { lineAt, statements, topLevelParts, withoutCommentsAndStrings } from './sql-text.js';

/** The tables that belong to no organization. A new name here is a decision. */
const global = new Set([
  ...['organizations', 'logins', 'login_addresses', 'login_sessions', 'customer_sessions'],
  ...['schema_migrations', 'typeorm_metadata'],
]);

/** The habits that keep the schema fast, isolated and ready to be distributed by organization (docs/architecture.md). */
export const migrations = {
  name: 'migrations',
  find: (files) => {
    const found = files.filter(({ path }) => /^packages\/persistence\/src\/migrations\/.*\.sql$/.test(path));
    return [...found.flatMap(problemsIn), ...unprotectedTables(found)];
  },
};

const never = [
  [/\bON\s+DELETE\s+SET\s+(NULL|DEFAULT)\b/gi, 'ON DELETE SET NULL would clear organization_id too: write it in the use case.'],
  [/\b(?<!NOT\s)DEFERRABLE\b/gi, 'A deferrable constraint is no arbiter of ON CONFLICT: take changes in order instead.'],
  [/\bCREATE\s+(OR\s+REPLACE\s+)?(CONSTRAINT\s+)?TRIGGER\b/gi, 'No triggers: what happens is written in the use case.'],
  [/\bCREATE\s+TYPE\s+\S+\s+AS\s+ENUM\b/gi, 'No enum types: text with a CHECK.'],
  [/\bFORCE\s+ROW\s+LEVEL\s+SECURITY\b/gi, 'No FORCE: the application’s role owns no table.'],
  [/\b(small|big)?serial\b|\bAS\s+IDENTITY\b/gi, 'No counting columns: the application makes UUIDv7 ids.'],
  [/\bset_config\s*\(/gi, 'set_config is not for migrations: the tenant is set by SET LOCAL in one place.'],
];

function problemsIn(file) {
  const sql = withoutCommentsAndStrings(file.text);
  const problems = [];
  const report = (line, sentence) => problems.push({ path: file.path, line, sentence });
  for (const [pattern, sentence] of never) {
    for (const match of sql.matchAll(pattern)) report(lineAt(sql, match.index), sentence);
  }
  for (const { text, line } of statements(sql)) {
    const made = /^CREATE\s+(?:UNLOGGED\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)\s*\(([\s\S]*)\)[^)]*$/i.exec(text);
    if (made) checkTable(made[1], made[2], line + lineAt(text, text.indexOf('(')) - 1, report);
    const index = /^CREATE\s+(UNIQUE\s+)INDEX\s+(?:CONCURRENTLY\s+)?(?:IF\s+NOT\s+EXISTS\s+)?\w+\s+ON\s+(\w+)\s*\(([^,)]*)/i.exec(
      text,
    );
    if (index && !global.has(index[2]) && index[3].trim() !== 'organization_id') {
      report(line, `A unique index of ${index[2]} begins with organization_id.`);
    }
    const altered = /^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?(\w+)\s+([\s\S]*)$/i.exec(text);
    if (altered) checkAlteration(altered[1], altered[2], line, report);
  }
  return problems;
}

function checkTable(table, body, firstLine, report) {
  const parts = topLevelParts(body);
  const tenant = !global.has(table);
  if (tenant && !parts.some(({ text }) => /^organization_id\s+uuid\s+NOT\s+NULL/i.test(text))) {
    report(firstLine, `${table} has no organization_id uuid NOT NULL; a table of no organization is listed in the check.`);
  }
  if (tenant && !parts.some(({ text }) => /PRIMARY\s+KEY/i.test(text))) report(firstLine, `${table} has no primary key.`);
  for (const { text, offset } of parts) checkPart(table, text, firstLine + lineAt(body, offset) - 1, report);
}

function checkAlteration(table, actions, line, report) {
  const parts = topLevelParts(actions);
  if (parts.length > 1) report(line, 'One change per ALTER TABLE.');
  for (const { text } of parts) {
    const added = /^ADD\s+(?:COLUMN\s+)?(?:IF\s+NOT\s+EXISTS\s+)?([\s\S]*)$/i.exec(text)?.[1];
    if (added) checkPart(table, added, line, report);
  }
}

const kinds = /\b(PRIMARY\s+KEY|UNIQUE|FOREIGN\s+KEY|EXCLUDE|REFERENCES|CHECK)\b/i;

/** Checks one column or constraint: constraints have names, and keys of an organization's table begin with it. */
function checkPart(table, text, line, report) {
  const kind = kinds.exec(text)?.[1].toUpperCase().replace(/\s+/g, ' ');
  if (!kind) return;
  if (!/\bCONSTRAINT\s+\w+\s+(PRIMARY|UNIQUE|FOREIGN|EXCLUDE|REFERENCES|CHECK)/i.test(text)) {
    report(line, `Every constraint has a name, which is mapped to a refusal: ${text.split('\n')[0]}`);
  }
  if (global.has(table) || kind === 'CHECK') return;
  const target = /\bREFERENCES\s+(\w+)/i.exec(text)?.[1];
  if (target && global.has(target)) return;
  const columns = /(?:PRIMARY\s+KEY|UNIQUE(?:\s+NULLS\s+NOT\s+DISTINCT)?|FOREIGN\s+KEY|EXCLUDE\s+USING\s+\w+)\s*\(\s*(\w+)/i.exec(
    text,
  )?.[1];
  if (columns !== 'organization_id') report(line, `A key of ${table} begins with organization_id: ${text.split('\n')[0]}`);
}

/** Every table of an organization has row-level security with the one policy. */
function unprotectedTables(files) {
  const all = files.map(({ text }) => text).join('\n');
  return files.flatMap(({ path, text }) => {
    const sql = withoutCommentsAndStrings(text);
    return [...sql.matchAll(/CREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)/gi)]
      .filter(([, table]) => !global.has(table) && !isProtected(all, table))
      .map(({ 1: table, index }) => ({
        path,
        line: lineAt(sql, index),
        sentence: `${table} needs ENABLE ROW LEVEL SECURITY and a policy on organization_id = nullif(current_setting(…), '')::uuid.`,
      }));
  });
}

function isProtected(sql, table) {
  const enabled = new RegExp(`ALTER\\s+TABLE\\s+${table}\\s+ENABLE\\s+ROW\\s+LEVEL\\s+SECURITY`, 'i');
  const policy = new RegExp(
    `CREATE\\s+POLICY\\s+\\w+\\s+ON\\s+${table}\\s+(?:TO\\s+\\w+\\s+)?USING\\s*\\(organization_id = nullif\\(current_setting\\('app\\.organization_id', true\\), ''\\)::uuid\\)`,
    'i',
  );
  return enabled.test(sql) && policy.test(sql);
}
