import pg from 'pg';
import { type TestDatabase, testDatabase } from '../testing/index.js';

/** PostgreSQL's names for the types the entities use. */
const columnsOf = `
  SELECT table_name, column_name, data_type, is_nullable = 'YES' AS nullable
  FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'schema_migrations'`;

const SQL_NAMES: Record<string, string> = { timestamptz: 'timestamp with time zone' };

describe('Entities and migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(() => database.close());

  test('agree on every table, column, type and nullability', async () => {
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    const { rows } = await owner.query(columnsOf);
    await owner.end();
    const migrated = rows.map(
      (row) => `${row.table_name}.${row.column_name} ${row.data_type} ${row.nullable ? 'null' : 'not null'}`,
    );
    const mapped = database.db.dataSource.entityMetadatas.flatMap((entity) =>
      entity.columns.map((column) => {
        const type = SQL_NAMES[String(column.type)] ?? String(column.type);
        return `${entity.tableName}.${column.databaseName} ${type} ${column.isNullable ? 'null' : 'not null'}`;
      }),
    );
    expect(mapped.sort()).toEqual(migrated.sort());
  });
});
