/** The shop of the demo organization, asked directly: for what a journey needs to be there before it starts. */
import { randomUUID } from 'node:crypto';

export const SHOP = 'harbour';

export type Customer = { givenName: string; familyName: string; email: string; comment?: string };
export type Wanted = { serviceId: string; startsAt?: string; sessionId?: string; quantity?: number; attendeeName?: string };
export type Session = { id: string; startsAt: string; seatsLeft: number; bookable: boolean };
export type Service = { id: string; name: string; price: { amountMinor: number } | null; sessions: Session[] };
type Answer = { userErrors: { code: string; message: string }[] };
/** The token comes with the first line only. */
type Added = { addBasketLine: Answer & { basketToken: string | null } };

export type ShopApi = {
  /** By its name, and by its price in pence where several have that name. */
  service(name: string, price?: number): Promise<Service>;
  /** Free times of a service on the days from `from` to before `to`, counted from today. */
  freeTimes(serviceId: string, from: number, to: number): Promise<string[]>;
  /** Places one order and pays what is paid at checkout; returns the secret part of its link. */
  order(customer: Customer, lines: readonly Wanted[]): Promise<string>;
  /** Puts lines into a new basket; returns its token. */
  basket(lines: readonly Wanted[]): Promise<string>;
};

/** Somebody who has never been here before, however often the journeys are run. */
export function newcomer(givenName: string): Customer & { name: string } {
  const familyName = `Quist${randomUUID()
    .replace(/[^a-f]/g, '')
    .slice(0, 6)}`;
  return {
    givenName,
    familyName,
    name: `${givenName} ${familyName}`,
    email: `${givenName}.${familyName}@mail.example`.toLowerCase(),
  };
}

/** Asks the API and throws when it refuses. */
export async function ask<T>(url: string, query: string, variables: Record<string, unknown>): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

const accepted = <T extends Answer>(answer: T): T => {
  if (answer.userErrors.length > 0)
    throw new Error(answer.userErrors.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return answer;
};

/** The day that lies so many days after today, in the organization's zone. */
export const dayAfter = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(Date.now() + days * 86_400_000);

/** The shop behind a server's address. */
export function shopApi(url: string): ShopApi {
  const basket = async (lines: readonly Wanted[]): Promise<string> => {
    let basketToken: string | null = null;
    for (const line of lines) {
      const { addBasketLine }: Added = await ask<Added>(
        url,
        'mutation ($input: AddBasketLineInput!) { addBasketLine(input: $input) { basketToken userErrors { code message } } }',
        { input: { shop: SHOP, basketToken, idempotencyKey: randomUUID(), quantity: 1, ...line } },
      );
      basketToken = accepted(addBasketLine).basketToken ?? basketToken;
    }
    if (basketToken === null) throw new Error('A basket needs a line');
    return basketToken;
  };
  /** In the sandbox, with the card that pays at once. */
  const pay = async (payUrl: string): Promise<void> => {
    const { useSandboxCard } = await ask<{ useSandboxCard: Answer }>(
      url,
      'mutation ($input: UseSandboxCardInput!) { useSandboxCard(input: $input) { userErrors { code message } } }',
      { input: { shop: SHOP, ref: payUrl.split('/').at(-1), card: 'PAYS' } },
    );
    accepted(useSandboxCard);
  };
  return {
    basket,
    service: async (name, price) => {
      const { shop } = await ask<{ shop: { services: Service[] } }>(
        url,
        'query ($shop: String!) { shop(slug: $shop) { services { id name price { amountMinor } sessions(first: 20) { id startsAt seatsLeft bookable } } } }',
        { shop: SHOP },
      );
      const service = shop.services.find(
        (each) => each.name === name && (price === undefined || each.price?.amountMinor === price),
      );
      if (!service) throw new Error(`There is no service ${name}`);
      return service;
    },
    freeTimes: async (id, from, to) => {
      const { shop } = await ask<{ shop: { service: { slots: { startsAt: string }[] } } }>(
        url,
        'query ($shop: String!, $id: ID!, $from: LocalDate!, $to: LocalDate!) { shop(slug: $shop) { service(id: $id) { slots(from: $from, to: $to) { startsAt } } } }',
        { shop: SHOP, id, from: dayAfter(from), to: dayAfter(to) },
      );
      return shop.service.slots.map(({ startsAt }) => startsAt);
    },
    order: async ({ givenName, familyName, email, comment }, lines) => {
      const { checkOut } = await ask<{ checkOut: Answer & { accessToken: string; payUrl: string | null } }>(
        url,
        'mutation ($input: CheckOutInput!) { checkOut(input: $input) { accessToken payUrl userErrors { code message } } }',
        {
          input: {
            shop: SHOP,
            basketToken: await basket(lines),
            idempotencyKey: randomUUID(),
            givenName,
            familyName,
            email,
            comment,
          },
        },
      );
      const { accessToken, payUrl } = accepted(checkOut);
      if (payUrl) await pay(payUrl);
      return accessToken;
    },
  };
}

/** The first session with that many free seats that does not start within two days: it can still be cancelled. */
export function openSession({ name, sessions }: Service, seats = 1, after = 0): Session {
  const early = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const open = sessions.filter(({ startsAt, seatsLeft, bookable }) => bookable && seatsLeft >= seats && startsAt > early);
  if (!open[after]) throw new Error(`${name} has no session with ${seats} free seats`);
  return open[after];
}
