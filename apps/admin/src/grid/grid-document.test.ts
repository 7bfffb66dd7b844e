import { print } from 'graphql';
import { BookingsGridDocument } from '../gql/graphql.js';
import { gridDocument } from './grid-document.js';
import type { PathField } from './grid-field.js';

const field = (name: string, kind: PathField['kind'], path: string[]) => ({ name, kind, path });
const title = field('title', 'TEXT', ['title']);
const email = field('bookerEmail', 'TEXT', ['booker', 'email']);
const price = field('price', 'MONEY', ['price']);
const assignee = field('assignee', 'REFERENCE', ['assignee', 'displayName']);
const bookerName = field('booker', 'REFERENCE', ['booker', 'name']);

/** What stands in `nodes`, on one line. */
const nodes = (...fields: ReturnType<typeof field>[]): string =>
  /nodes (\{.*\}) pageInfo/.exec(print(gridDocument(BookingsGridDocument, fields)).replace(/\s+/g, ' '))![1]!;

test('asks for what the shown columns hold', () => {
  expect(nodes(title)).toContain(' title ');
  expect(nodes(email)).not.toContain('title');
});

test('puts a path into what is selected there anyway, once', () => {
  expect(nodes(email)).toContain('booker { id name email }');
  expect(nodes(bookerName)).toContain('booker { id name }');
});

test('money is asked for with its currency', () => {
  expect(nodes(price)).toContain('price { amountMinor currency }');
});

test('a reference is asked for with its id', () => {
  expect(nodes(assignee)).toContain('assignee { displayName id }');
});

test('the same columns give the same document, whatever their order', () => {
  const one = gridDocument(BookingsGridDocument, [title, price]);
  expect(gridDocument(BookingsGridDocument, [price, title])).toBe(one);
  expect(gridDocument(BookingsGridDocument, [price])).not.toBe(one);
});

test('leaves the document it starts from alone', () => {
  const before = print(BookingsGridDocument);
  gridDocument(BookingsGridDocument, [email, price]);
  expect(print(BookingsGridDocument)).toBe(before);
});
