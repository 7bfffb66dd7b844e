import { rowOfNode } from './grid-row.js';

const node = {
  id: 'b1',
  title: 'Eye test',
  price: { amountMinor: 3500, currency: 'GBP' },
  booker: { id: 'priya', name: 'Priya Nair' },
  assignee: null,
  lines: [{ name: 'First' }, { name: null }, { name: 'Second' }],
};

test('holds each shown value by its field, and the node itself', () => {
  const row = rowOfNode(node, [
    { name: 'title', kind: 'TEXT', path: ['title'] },
    { name: 'price', kind: 'MONEY', path: ['price'] },
    { name: 'booker', kind: 'REFERENCE', path: ['booker', 'name'] },
    { name: 'assignee', kind: 'REFERENCE', path: ['assignee', 'displayName'] },
    { name: 'missing', kind: 'TEXT', path: ['assignee', 'email'] },
    { name: 'lines', kind: 'TEXT', path: ['lines', 'name'] },
  ]);
  expect(row).toEqual({
    id: 'b1',
    node,
    title: 'Eye test',
    price: { amountMinor: 3500, currency: 'GBP' },
    booker: { id: 'priya', label: 'Priya Nair' },
    assignee: null,
    missing: null,
    lines: 'First, Second',
  });
});
