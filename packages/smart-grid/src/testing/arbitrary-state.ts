import fc from 'fast-check';
import { type GridField, OPERATORS, type Operator } from '../state/field.js';
import { acceptFilterValue, allowsOperator } from '../state/filter-value.js';
import type { ColumnState, GridFilter, GridState, SortKey, Where } from '../state/grid-state.js';
import { RELATIVE_DATES } from '../state/relative-date.js';
import { fieldMap, normalWhere } from '../state/where.js';
import { SAMPLE_FIELDS } from './sample-fields.js';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(',', '\\', 'a,b', '\\,', '(x)', ' ', '&=?#+%'),
);

const scalarOf = (field: GridField, operator: Operator): fc.Arbitrary<unknown> => {
  if (operator === 'contains' || operator === 'startsWith') return text;
  switch (field.kind) {
    case 'BOOLEAN':
      return fc.boolean();
    case 'MONEY':
      return fc.maxSafeInteger();
    case 'NUMBER':
    case 'DURATION':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'DATE':
      return operator === 'eq' ? fc.oneof(day, fc.record({ relative: fc.constantFrom(...RELATIVE_DATES) })) : day;
    case 'DATE_TIME':
      return operator === 'eq'
        ? fc.oneof(day, instant, fc.record({ relative: fc.constantFrom(...RELATIVE_DATES) }))
        : fc.oneof(day, instant);
    case 'CHOICE':
    case 'STATUS':
      return fc.constantFrom(...field.options!.map((option) => option.value));
    default:
      return text;
  }
};

/** A condition that fits its field, as the reducer would keep it. */
export const arbitraryFilter: fc.Arbitrary<GridFilter> = fc.constantFrom(...SAMPLE_FIELDS).chain((field) =>
  fc.constantFrom(...OPERATORS.filter((operator) => allowsOperator(field, operator))).chain((operator) => {
    const value =
      operator === 'isEmpty'
        ? fc.boolean()
        : operator === 'in' || operator === 'notIn'
          ? fc.array(scalarOf(field, operator), { minLength: 1, maxLength: 5 })
          : scalarOf(field, operator);
    return value.map((raw) => ({ field: field.name, operator, value: acceptFilterValue(field, operator, raw) }));
  }),
);

const filters = fc.uniqueArray(arbitraryFilter, { maxLength: 6, selector: ({ field, operator }) => `${field} ${operator}` });

/** A filter tree in normal form. */
export const arbitraryWhere: fc.Arbitrary<Where | undefined> = fc
  .letrec<{ tree: Where }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      arbitraryFilter.map(({ field, operator, value }): Where => ({ [field]: { [operator]: value } })),
      fc.array(tie('tree'), { maxLength: 3 }).map((and): Where => ({ and })),
      fc.array(tie('tree'), { maxLength: 3 }).map((or): Where => ({ or })),
      tie('tree').map((not): Where => ({ not })),
    ),
  }))
  .tree.map((tree) => normalWhere(tree, fieldMap(SAMPLE_FIELDS)));

const columns: fc.Arbitrary<ColumnState[]> = fc
  .shuffledSubarray(SAMPLE_FIELDS, { minLength: SAMPLE_FIELDS.length })
  .chain((fields) =>
    fc.tuple(
      ...fields.map(({ name }) =>
        fc.record({ visible: fc.boolean(), width: fc.option(fc.integer({ min: 48, max: 1200 })), pinned: fc.boolean() }).map(
          ({ visible, width, pinned }): ColumnState => ({
            name,
            visible,
            ...(width !== null && { width }),
            ...(pinned && { pinned }),
          }),
        ),
      ),
    ),
  )
  .filter((states) => states.some(({ visible }) => visible));

const sort: fc.Arbitrary<SortKey[]> = fc.uniqueArray(
  fc.record({
    field: fc.constantFrom(...SAMPLE_FIELDS.filter(({ sortable }) => sortable).map(({ name }) => name)),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  }),
  { maxLength: 3, selector: ({ field }) => field },
);

/** Any state the grid can be in. */
export const arbitraryState: fc.Arbitrary<GridState> = fc
  .record({
    search: fc.oneof(fc.constant(''), text),
    filters,
    advanced: fc.option(arbitraryWhere, { nil: undefined }),
    sort,
    columns,
    density: fc.constantFrom('compact' as const, 'comfortable' as const),
    groupBy: fc.option(fc.constantFrom('starts', 'status', 'customer'), { nil: undefined }),
  })
  .map(({ advanced, groupBy, ...state }) => ({ ...state, ...(advanced && { advanced }), ...(groupBy && { groupBy }) }));
