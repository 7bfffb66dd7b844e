import { type ObjectPlan, type RowBuilder, rowBuilder } from './build-row.js';
import type { RecordSource, Selection, Viewer } from './record.js';

/** The columns and joins that a selection needs, and how a row (an array of raw cells) becomes nested plain objects. */
export type CompiledSelection = {
  columns: string[];
  joins: string[];
  build: RowBuilder;
};

/** The stored properties to read: the id, the selected ones, and what selected computed ones need. */
function propertiesOf(record: RecordSource, selection: Selection): Set<string> {
  const names = new Set<string>(['id']);
  const include = (name: string): void => {
    const source = record.properties[name];
    if (source && 'needs' in source) source.needs.forEach(include);
    else names.add(name);
  };
  Object.keys(selection).forEach(include);
  return names;
}

class Compiler {
  readonly columns: string[] = [];
  readonly joins: string[] = [];

  constructor(private readonly viewer: Viewer) {}

  private cell(sql: string): number {
    return this.columns.push(sql) - 1;
  }

  plan(record: RecordSource, selection: Selection, row: string): ObjectPlan {
    const plan: ObjectPlan = { idCell: -1, plain: [], instants: [], money: [], absent: [], one: [] };
    let currencyCell = -1;
    for (const key of propertiesOf(record, selection)) {
      const one = record.one[key];
      if (one) {
        const inner = selection[key];
        plan.one.push({ key, plan: this.join(one.to(), inner === true || !inner ? {} : inner, row, key, one.key) });
        continue;
      }
      const source = record.properties[key];
      if (!source || 'needs' in source) throw new Error(`${record.table} has no property ${key}`);
      if ('instant' in source) plan.instants.push({ key, cell: this.cell(`${row}.${source.instant}`) });
      else if ('sql' in source) plan.plain.push({ key, cell: this.cell(source.sql(row)) });
      else if ('money' in source) {
        const seen = !source.seenWith || this.viewer.may(source.seenWith);
        if (!seen && !source.shownWhere) {
          plan.absent.push(key);
          continue;
        }
        const amount = source.money(row);
        if (currencyCell < 0) currencyCell = this.cell(`${row}.currency`);
        const sql = seen ? amount : `CASE WHEN ${source.shownWhere!(row)} THEN ${amount} END`;
        plan.money.push({ key, cell: this.cell(sql), currencyCell });
      } else if (source.seenWith && !this.viewer.may(source.seenWith)) plan.absent.push(key);
      else {
        const cell = this.cell(`${row}.${source.column}`);
        if (key === 'id') plan.idCell = cell;
        plan.plain.push({ key, cell });
      }
    }
    return plan;
  }

  private join(record: RecordSource, selection: Selection, row: string, key: string, foreignKey: string): ObjectPlan {
    const joined = `${row}_${key.toLowerCase()}`;
    this.joins.push(
      `LEFT JOIN ${record.table} ${joined} ON ${joined}.organization_id = ${row}.organization_id AND ${joined}.id = ${row}.${foreignKey}`,
    );
    return this.plan(record, selection, joined);
  }
}

/** What to select, from the table's alias `row` outwards; nested records come by left joins in the same statement. */
export function compileSelection(record: RecordSource, selection: Selection, viewer: Viewer, row = 't'): CompiledSelection {
  const compiler = new Compiler(viewer);
  const plan = compiler.plan(record, selection, row);
  return { columns: compiler.columns, joins: compiler.joins, build: rowBuilder(plan) };
}
