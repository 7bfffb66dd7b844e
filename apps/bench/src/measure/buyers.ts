import { randomUUID } from 'node:crypto';
import type { Sale } from '../data/sale.js';
import { Connection } from './connection.js';

type Refusals = { userErrors: { code: string }[] };
type Added = { data?: { addBasketLine: Refusals & { basketToken: string | null } }; errors?: { message: string }[] };
type Ordered = {
  data?: { checkOut: Refusals & { order: { bookings: { reference: string }[] } | null } };
  errors?: { message: string }[];
};

const ADD = 'mutation ($input: AddBasketLineInput!) { addBasketLine(input: $input) { basketToken userErrors { code } } }';
const CHECK_OUT =
  'mutation ($input: CheckOutInput!) { checkOut(input: $input) { order { bookings { reference } } userErrors { code } } }';

/** What somebody who wants one seat is told: the reference of their booking, or the code of a refusal. */
export type Told = { sold: string } | { refused: string };

/** One person with a browser of their own. */
export type Buyer = { buy(sessionId: string): Promise<Told>; close(): void };

async function ask<Answer extends { errors?: { message: string }[] }>(
  connection: Connection,
  query: string,
  input: object,
): Promise<Answer> {
  const answer = JSON.parse(await connection.post(JSON.stringify({ query, variables: { input } }))) as Answer;
  if (answer.errors) throw new Error(answer.errors[0]!.message);
  return answer;
}

/** Buys as the portal does: one seat into a new basket, then check out. */
export async function buyer(url: string, { shop, serviceId }: Sale, number: number): Promise<Buyer> {
  const connection = await Connection.open(url);
  let turn = 0;
  return {
    async buy(sessionId) {
      const line = { shop, serviceId, sessionId, quantity: 1, idempotencyKey: randomUUID() };
      const { basketToken, userErrors } = (await ask<Added>(connection, ADD, line)).data!.addBasketLine;
      if (!basketToken) return { refused: userErrors[0]!.code };
      const person = { givenName: 'Buyer', familyName: `Number ${number}`, email: `buyer-${number}-${turn++}@example.org` };
      const input = { shop, basketToken, idempotencyKey: randomUUID(), ...person };
      const { order, userErrors: why } = (await ask<Ordered>(connection, CHECK_OUT, input)).data!.checkOut;
      return order ? { sold: order.bookings[0]!.reference } : { refused: why[0]!.code };
    },
    close: () => connection.close(),
  };
}

export const buyers = (url: string, sale: Sale, count: number): Promise<Buyer[]> =>
  Promise.all(Array.from({ length: count }, (_, number) => buyer(url, sale, number)));
