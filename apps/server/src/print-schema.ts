import { readFile, writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './graphql/schema.js';

const FILE = new URL('../../../packages/api-types/schema.graphql', import.meta.url);
const HEADING = '# Printed from the server by `pnpm codegen`. Do not edit.\n\n';

/** Writes the API's schema, sorted and described; with `--check` only says whether the file is current; `--out file` prints elsewhere. */
async function main(args: string[]): Promise<number> {
  const schema = `${HEADING}${printSchema(lexicographicSortSchema(createSchema()))}\n`;
  const out = args.indexOf('--out');
  if (!args.includes('--check')) {
    await writeFile(out < 0 ? FILE : args[out + 1]!, schema);
    return 0;
  }
  if ((await readFile(FILE, 'utf8')) === schema) return 0;
  console.error('packages/api-types/schema.graphql is not what the server offers. Run `pnpm codegen` and commit the result.');
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
