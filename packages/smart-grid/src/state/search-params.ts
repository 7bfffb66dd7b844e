import { columnsOfText, columnsText, sortOfText, sortText } from './columns-text.js';
import { type GridField, OPERATORS, type Operator } from './field.js';
import { operatorText, valueOfText, valueText } from './filter-text.js';
import { acceptFilterValue, allowsOperator } from './filter-value.js';
import { defaultGridState, type GridFilter, type GridState } from './grid-state.js';
import { fieldMap } from './where.js';
import { whereOfText, whereText } from './where-text.js';

/** Something in a URL that this grid does not understand and has left out. */
export type GridNotice = {
  kind: 'UNKNOWN_FIELD' | 'UNKNOWN_OPERATOR' | 'BAD_VALUE';
  /** The parameter as it stands in the URL. */
  param: string;
  message: string;
};

const OWN_PARAMS = ['q', 'filters', 'where', 'sort', 'group', 'cols', 'density'];
const isOwnParam = (name: string): boolean => OWN_PARAMS.includes(name) || name.includes('.');

/** Leaves readable what a query may hold unencoded (RFC 3986, section 3.4). */
const readable = (text: string): string => encodeURIComponent(text).replace(/%(2C|3A|40|2F)/g, decodeURIComponent);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The parameters that say how `state` differs from `base`. */
const paramsOf = (state: GridState, base: GridState, fields: readonly GridField[]): [string, string][] => {
  const params: [string, string][] = [];
  if (state.search !== base.search) params.push(['q', state.search]);
  if (!same(state.filters, base.filters)) {
    if (state.filters.length === 0) params.push(['filters', 'none']);
    for (const { field, operator, value } of state.filters) {
      params.push([`${field}.${operatorText(operator, value)}`, valueText(value)]);
    }
  }
  if (!same(state.advanced, base.advanced)) params.push(['where', state.advanced ? whereText(state.advanced) : '']);
  if (!same(state.sort, base.sort)) params.push(['sort', sortText(state.sort)]);
  if (state.groupBy !== base.groupBy) params.push(['group', state.groupBy ?? '']);
  const columns = columnsText(state.columns, fields);
  if (columns !== columnsText(base.columns, fields)) params.push(['cols', columns]);
  if (state.density !== base.density) params.push(['density', state.density]);
  return params;
};

/**
 * The state as a URL's query, without "?": readable, and nothing for what equals `base`.
 * @param search the query it stands in now: parameters of others are kept
 */
export const gridStateToSearch = (
  state: GridState,
  fields: readonly GridField[],
  base: GridState = defaultGridState(fields),
  search: string | URLSearchParams = '',
): string => {
  const foreign = [...new URLSearchParams(search)].filter(([name]) => !isOwnParam(name));
  return [...foreign, ...paramsOf(state, base, fields)].map(([name, value]) => `${readable(name)}=${readable(value)}`).join('&');
};

type Notify = (kind: GridNotice['kind'], param: string, message: string) => void;

const readFilter = (
  param: string,
  text: string,
  fields: ReadonlyMap<string, GridField>,
  notify: Notify,
): GridFilter | undefined => {
  const dot = param.lastIndexOf('.');
  const name = param.slice(0, dot);
  const said = param.slice(dot + 1) as Operator | 'is';
  const operator = said === 'is' ? 'eq' : said;
  const field = fields.get(name);
  if (!field) {
    notify('UNKNOWN_FIELD', param, `There is no column "${name}" here.`);
    return undefined;
  }
  if (!OPERATORS.includes(operator) || !allowsOperator(field, operator)) {
    notify('UNKNOWN_OPERATOR', param, `"${field.label}" cannot be filtered with "${said}".`);
    return undefined;
  }
  const value = acceptFilterValue(field, operator, valueOfText(field, said, text));
  if (value === undefined) notify('BAD_VALUE', param, `"${text}" is not a value of "${field.label}".`);
  return value === undefined ? undefined : { field: name, operator, value };
};

const readFilters = (params: URLSearchParams, fields: ReadonlyMap<string, GridField>, notify: Notify) => {
  const said = [...params].filter(([name]) => name.includes('.'));
  if (said.length === 0 && !params.has('filters')) return undefined;
  const filters = new Map<string, GridFilter>();
  for (const [param, text] of said) {
    const filter = readFilter(param, text, fields, notify);
    if (filter) filters.set(`${filter.field}.${filter.operator}`, filter);
  }
  return [...filters.values()];
};

const readAdvanced = (text: string, fields: ReadonlyMap<string, GridField>, notify: Notify) =>
  whereOfText(text, fields, ({ kind, field }) => {
    const known = fields.get(field);
    notify(kind, 'where', known ? `The condition on "${known.label}" makes no sense.` : `There is no column "${field}" here.`);
  });

/** Reads a URL's query over `base`. What it does not understand is left out and told as a notice; it never throws. */
export const gridStateFromSearch = (
  search: string | URLSearchParams,
  fields: readonly GridField[],
  base: GridState = defaultGridState(fields),
): { state: GridState; notices: GridNotice[] } => {
  const params = new URLSearchParams(search);
  const known = fieldMap(fields);
  const notices: GridNotice[] = [];
  const notify: Notify = (kind, param, message) => notices.push({ kind, param, message });
  const noColumn = (param: string) => (name: string) => notify('UNKNOWN_FIELD', param, `There is no column "${name}" here.`);
  /** Reads one parameter, or takes what the base says when the URL says nothing. */
  const read = <T>(name: string, otherwise: T, of: (text: string) => T): T => {
    const text = params.get(name);
    return text === null ? otherwise : of(text);
  };

  const advanced = read('where', base.advanced, (text) => readAdvanced(text, known, notify));
  const groupBy = read('group', base.groupBy, (text) => {
    if (text && !known.get(text)?.sortable) noColumn('group')(text);
    return known.get(text)?.sortable ? text : undefined;
  });
  const density = read('density', base.density, (text) => {
    if (text === 'compact' || text === 'comfortable') return text;
    notify('BAD_VALUE', 'density', `"${text}" is not a density.`);
    return base.density;
  });
  const columns = read('cols', base.columns, (text) => columnsOfText(text, fields, noColumn('cols')));
  const state: GridState = {
    search: read('q', base.search, (text) => text),
    filters: readFilters(params, known, notify) ?? base.filters,
    ...(advanced && { advanced }),
    sort: read('sort', base.sort, (text) => sortOfText(text, known, noColumn('sort'))),
    columns: columns.some((column) => column.visible) ? columns : base.columns,
    density,
    ...(groupBy !== undefined && { groupBy }),
  };
  return { state, notices };
};
