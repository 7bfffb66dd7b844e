import { randomUUID } from 'node:crypto';
import { type Market, timeOf } from '../data/market.js';
import { Connection } from './connection.js';

const ADD =
  'mutation ($input: AddBasketLineInput!) { addBasketLine(input: $input) { basketToken basket { id } userErrors { code path } } }';
const CHECK_OUT =
  'mutation ($input: CheckOutInput!) { checkOut(input: $input) { order { reference } userErrors { code path } } }';

type Problems = { userErrors: { code: string; path: string[] }[] };
type Answer<T> = { data?: T; errors?: { message: string }[] };

/** One customer with a browser of their own. */
export type Shopper = {
  /** Fills the next basket with three things; returns its token. */
  fill(): Promise<string>;
  checkOut(basketToken: string): Promise<void>;
  close(): void;
};

async function shopper(url: string, market: Market, number: number): Promise<Shopper> {
  const connection = await Connection.open(url);
  const { shop, stalls } = market;
  const stall = stalls[number]!;
  let filled = 0;
  async function ask<T extends Problems>(query: string, name: string, input: object): Promise<T> {
    const answer = JSON.parse(await connection.post(JSON.stringify({ query, variables: { input } }))) as Answer<
      Record<string, T>
    >;
    if (answer.errors) throw new Error(answer.errors[0]!.message);
    const told = answer.data![name]!;
    if (told.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(told.userErrors)}`);
    return told;
  }
  return {
    async fill() {
      const startsAt = timeOf(market, filled++);
      let basketToken: string | null = null;
      const lines = [
        { serviceId: stall.courseId, sessionId: stall.sessionId },
        { serviceId: stall.roomServiceId, startsAt },
        { serviceId: stall.goodsId },
      ];
      for (const line of lines) {
        const input = { shop, basketToken, quantity: 1, idempotencyKey: randomUUID(), ...line };
        const added: Problems & { basketToken: string | null } = await ask(ADD, 'addBasketLine', input);
        basketToken ??= added.basketToken;
      }
      return basketToken!;
    },
    async checkOut(basketToken) {
      const person = { givenName: 'Shopper', familyName: `Number ${number}`, email: `shopper-${randomUUID()}@example.org` };
      await ask(CHECK_OUT, 'checkOut', { shop, basketToken, idempotencyKey: randomUUID(), ...person });
    },
    close: () => connection.close(),
  };
}

/** A customer for every stall. */
export const shoppers = (url: string, market: Market): Promise<Shopper[]> =>
  Promise.all(market.stalls.map((_, number) => shopper(url, market, number)));
