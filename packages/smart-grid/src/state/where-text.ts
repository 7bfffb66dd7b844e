import type { GridField, Operator } from './field.js';
import { operatorText, valueOfText, valueText } from './filter-text.js';
import type { Where } from './grid-state.js';
import { conditionOf, type FilterProblem, normalWhere } from './where.js';

/** A tree in normal form as text: `or(price.gte(5000),and(status.in(NEW,OPEN),not(paid.eq(true))))`. */
export const whereText = (node: Where): string => {
  if (node.and) return `and(${node.and.map(whereText).join(',')})`;
  if (node.or) return `or(${node.or.map(whereText).join(',')})`;
  if (node.not) return `not(${whereText(node.not)})`;
  const { field, operator, value } = conditionOf(node)!;
  return `${field}.${operatorText(operator, value)}(${valueText(value)})`;
};

type Call = { name: string; body: string };

/** The calls `name(body)` that stand beside each other, separated by commas; what is not a call is left out. */
const callsOf = (text: string): Call[] => {
  const calls: Call[] = [];
  let depth = 0;
  let start = 0;
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '(' && depth++ === 0) open = at;
    else if (sign === ')' && depth > 0 && --depth === 0) {
      calls.push({ name: text.slice(start, open).replace(/^,/, ''), body: text.slice(open + 1, at) });
      start = at + 1;
    }
  }
  return calls;
};

const MAX_DEPTH = 20;

const treeOf = (call: Call, fields: ReadonlyMap<string, GridField>, depth: number): Where => {
  const inner = () => (depth < MAX_DEPTH ? callsOf(call.body).map((child) => treeOf(child, fields, depth + 1)) : []);
  if (call.name === 'and') return { and: inner() };
  if (call.name === 'or') return { or: inner() };
  if (call.name === 'not') return { not: inner()[0] };
  const dot = call.name.lastIndexOf('.');
  const name = dot < 0 ? call.name : call.name.slice(0, dot);
  const operator = call.name.slice(dot + 1);
  const field = fields.get(name);
  if (!field) return { [name]: { [operator]: call.body } };
  const value = valueOfText(field, operator as Operator | 'is', call.body);
  return { [name]: { [operator === 'is' ? 'eq' : operator]: value } };
};

/** Reads what `whereText` wrote, in normal form; what it does not understand is left out and reported. */
export const whereOfText = (
  text: string,
  fields: ReadonlyMap<string, GridField>,
  report: (problem: FilterProblem) => void,
): Where | undefined => normalWhere({ and: callsOf(text).map((call) => treeOf(call, fields, 0)) }, fields, report);
