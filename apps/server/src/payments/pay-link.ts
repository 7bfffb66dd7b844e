import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { openPayments, payableGroups, payLinkState } from '@bookwright/domain/payments';
import { ORDER_RECORD } from '@bookwright/persistence/orders';
import { loadPayableFacts, type OpenedPayLink, payLinkByHash } from '@bookwright/persistence/payments';
import type { GraphQLResolveInfo } from 'graphql';
import { payToken, payTokenHash } from '../access/pay-token.js';
import { keyRefusals, shopOf } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { askAboutOrder, payDue } from './pay-due.js';
import type {
  PayByLinkInput,
  PayByLinkPayload,
  PayLinkType,
  RequestPaymentInput,
  RequestPaymentPayload,
} from './pay-link.type.js';
import { ProviderUnreachable } from './payment.port.js';
import { requestPayments } from './use-cases/request-payments.js';

const linkOf = (visitor: Context, token: string): Promise<OpenedPayLink | null> =>
  visitor.db.write(visitor.organization!.id, (tx) => payLinkByHash(tx, payTokenHash(token)));

/** Where the page of a link to pay is, within its shop. */
const linkPath = (token: string): string => `/pay/${encodeURIComponent(token)}`;

/** The address of a link to pay, for a letter. */
export const payLinkUrl = (
  { publicUrl, sessionSecret, slug }: { publicUrl: string; sessionSecret: string; slug: string },
  linkId: string,
): string => `${publicUrl}/book/${slug}${linkPath(payToken(sessionSecret, linkId))}`;

async function shown(visitor: Context, link: OpenedPayLink): Promise<PayLinkType> {
  const { orderId, bookingId, orderReference, expiresAt, isNewest } = link;
  const now = visitor.clock.now();
  const { id, settings } = visitor.organization!;
  const facts = await visitor.db.write(id, (tx) => loadPayableFacts(tx, [orderId]));
  const groups = payableGroups(facts, { orderId, bookingId, asked: true }, { now, settings });
  const dueMinor = groups.reduce((sum, group) => sum + group.dueMinor, 0);
  return {
    ...{ orderReference, expiresAt },
    state: payLinkState(link, { now, isNewest, dueMinor }),
    items: groups.flatMap(({ lines }) =>
      lines.flatMap(({ id: line, active }) => (active ? (facts.order_lines.get(line)?.description ?? []) : [])),
    ),
    due: { amountMinor: dueMinor, currency: facts.orders.get(orderId)!.currency },
    underWay: openPayments(facts.payments.values(), orderId).length > 0,
  };
}

/** What is behind a link to pay; null when the token opens nothing here. */
export async function openPayLink(visitor: Context, token: string): Promise<PayLinkType | null> {
  const link = await linkOf(visitor, token);
  return link && shown(visitor, link);
}

/** Opens the page on which what is behind a link is paid, or only asks what became of a payment that is under way. */
export async function payByLink(
  context: Context,
  { shop, token }: PayByLinkInput,
  only: 'PAY' | 'ASK',
): Promise<PayByLinkPayload> {
  const { visitor, refusals } = await shopOf(context, shop);
  const link = visitor && (await linkOf(visitor, token));
  if (!visitor || !link) return { payUrl: null, link: null, userErrors: visitor ? [refusal('NOT_FOUND', ['token'])] : refusals };
  const { orderId, bookingId } = link;
  const pay = async (): Promise<{ payUrl: string | null; refusals: Refusal[] }> => {
    const { state } = await shown(visitor, link);
    if (state === 'REPLACED' || state === 'EXPIRED')
      return { payUrl: null, refusals: [refusal('OFFER_EXPIRED', ['token'], { state })] };
    return payDue(visitor, { orderId, bookingId, asked: true }, linkPath(token));
  };
  const ask = async (): Promise<{ payUrl: null; refusals: Refusal[] }> => {
    await askAboutOrder(visitor, orderId, { close: false });
    return { payUrl: null, refusals: [] };
  };
  const { payUrl, refusals: why } = await (only === 'PAY' ? pay() : ask()).catch((problem: unknown) => {
    if (problem instanceof ProviderUnreachable) return { payUrl: null, refusals: [refusal('PROVIDER_UNREACHABLE')] };
    throw problem;
  });
  return { payUrl, link: await shown(visitor, link), userErrors: why };
}

/** Asks a customer to pay online, by staff. */
export async function requestPayment(
  context: Context,
  info: GraphQLResolveInfo,
  input: RequestPaymentInput,
): Promise<RequestPaymentPayload> {
  requestPayments.allows(context.actor);
  const [linkId, orderId, bookingId] = [newId(), input.orderId.toLowerCase(), input.bookingId?.toLowerCase() ?? null];
  const { sessionSecret, publicUrl } = context;
  const badKey = keyRefusals(input.idempotencyKey);
  const command = { linkId, tokenHash: payTokenHash(payToken(sessionSecret, linkId)), orderId, bookingId };
  const idempotency = { key: input.idempotencyKey, input };
  const asked = badKey.length > 0 ? null : (await execute(context, requestPayments, [command], { idempotency })).results[0]!;
  const order = await resolveRecord(context, info, ORDER_RECORD, 'order.read', orderId, ['order']);
  const userErrors = asked ? asked.refusals : badKey;
  const { slug } = context.organization!;
  const payLink =
    asked && userErrors.length === 0 ? payLinkUrl({ publicUrl, sessionSecret, slug }, asked.result.linkId as string) : null;
  return { payLink, order, userErrors };
}
