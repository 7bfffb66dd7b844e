import type { DataSource } from 'typeorm';

/** One column as the set-based writer needs it: its name and its type in SQL. */
export type TableColumn = { property: string; column: string; type: string };

/** A table as its entity maps it. Tables are called by their name in SQL: `bookings`, `order_lines`. */
export type Table = { name: string; columns: ReadonlyMap<string, TableColumn> };

const known = new WeakMap<DataSource, Map<string, Table>>();

function readTables(dataSource: DataSource): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const entity of dataSource.entityMetadatas) {
    const columns = entity.columns.map(({ propertyName, databaseName, type }) => ({
      property: propertyName,
      column: databaseName,
      type: String(type),
    }));
    tables.set(entity.tableName, {
      name: entity.tableName,
      columns: new Map(columns.map((column) => [column.property, column])),
    });
  }
  return tables;
}

export function tableOf(dataSource: DataSource, name: string): Table {
  const tables = known.get(dataSource) ?? readTables(dataSource);
  known.set(dataSource, tables);
  const table = tables.get(name);
  if (!table) throw new Error(`There is no table ${name}`);
  return table;
}

export function columnOf(table: Table, property: string): TableColumn {
  const column = table.columns.get(property);
  if (!column) throw new Error(`${table.name} has no ${property}`);
  return column;
}
