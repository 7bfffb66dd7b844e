import { orderAccessToken, orderTokenHash } from './order-token.js';

const order = '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9e';

test('an order has one token of 32 URL-safe characters', () => {
  const token = orderAccessToken('a secret', order);
  expect(token).toMatch(/^[\w-]{32}$/);
  expect(orderAccessToken('a secret', order)).toBe(token);
});

test('another order or another secret gives another token', () => {
  const tokens = [
    orderAccessToken('a secret', order),
    orderAccessToken('a secret', '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9f'),
    orderAccessToken('another', order),
  ];
  expect(new Set(tokens).size).toBe(3);
});

test('the stored hash is SHA-256 and does not contain the token', () => {
  expect(orderTokenHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
