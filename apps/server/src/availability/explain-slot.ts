import { can } from '@bookwright/domain/access';
import {
  askingOf,
  type BookingWish,
  beyondRefusals,
  type Explanation,
  explainWish,
  type Fixes,
  NO_FIXES,
  type RoomFacts,
} from '@bookwright/domain/availability';
import { type Service, saleOf } from '@bookwright/domain/catalog';
import { addMinutes, minutesBetween, type Refusal, refusal } from '@bookwright/domain/kernel';
import { freeForm, mayHaveBegun } from '@bookwright/domain/orders';
import { offlineTravel, pointOf } from '@bookwright/domain/places';
import { explainSeats } from '@bookwright/domain/sessions';
import {
  bookingsOfAssignee,
  loadSeatFacts,
  loadServices,
  loadWishFacts,
  type MovingBooking,
  movingBooking,
  sessionOfService,
} from '@bookwright/persistence/availability';
import type { Tx } from '@bookwright/persistence/connection';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import type { ExplainSlotInput } from './availability.inputs.js';
import type { SlotExplanationType } from './availability.type.js';
import { explanationView } from './explanation.view.js';
import { timeOf } from './wished.js';

const NOTHING: RoomFacts = { resources: new Map(), allocations: new Map(), booking_rules: new Map() };
const DAY = 24 * 60;

type Explained = { facts: RoomFacts; explanation: Explanation; endsAt: string | null };

const refusedWith = (...reasons: Refusal[]): Explained => ({
  facts: NOTHING,
  explanation: { free: false, reasons, warnings: [], fixes: NO_FIXES },
  endsAt: null,
});

/** Why whoever asks may not go beyond what is free; the reason is given with the booking. */
const notAllowed = ({ override, overbook }: ExplainSlotInput, { actor }: Context): Refusal[] =>
  beyondRefusals({ override, overbook, reason: '…' }, { actor });

const mayUse = (fixes: Fixes, { actor }: Context): Fixes => ({
  ...fixes,
  override: fixes.override && can(actor, 'booking.overrideRules'),
  overbook: fixes.overbook && can(actor, 'booking.overbook'),
});

/** Why a seat can or cannot be had. */
async function explainSeat(tx: Tx, context: Context, input: ExplainSlotInput, service: Service): Promise<Explained> {
  if (!input.sessionId) return refusedWith(refusal('REQUIRED', ['sessionId']));
  const refused = notAllowed(input, context);
  if (refused.length > 0) return refusedWith(...refused);
  const session = await sessionOfService(tx, service.id, input.sessionId.toLowerCase());
  if (!session) return refusedWith(refusal('NOT_FOUND', ['sessionId']));
  const organization = context.organization!;
  const now = context.clock.now();
  const { booking_rules, freed } = await loadSeatFacts(tx, [session.id], now);
  const asking = askingOf({
    actor: context.actor,
    now,
    organization,
    travel: offlineTravel(organization.settings.travelSpeedKmh),
  });
  const wish = { seats: 1, freed: freed.get(session.id) ?? 0, override: input.override ?? false };
  const explained = explainSeats(booking_rules.values(), session, wish, asking, organization.settings);
  const explanation = { ...explained, fixes: mayUse(explained.fixes, context) };
  return { facts: { ...NOTHING, booking_rules }, explanation, endsAt: session.endsAt };
}

/** The responsible person has something else to do (CRM-78): said, and no reason to refuse. */
async function busyAssignee(tx: Tx, input: ExplainSlotInput, time: { startsAt: string; endsAt: string }): Promise<Refusal[]> {
  if (!input.staffMemberId) return [];
  const busy = await bookingsOfAssignee(tx, input.staffMemberId.toLowerCase(), time, input.bookingId?.toLowerCase() ?? null);
  return busy.map(({ id, startsAt, endsAt }) =>
    refusal('RESOURCE_TAKEN', ['staffMemberId'], { rival: { bookingId: id, startsAt, endsAt } }),
  );
}

async function explainTime(
  tx: Tx,
  context: Context,
  input: ExplainSlotInput,
  service: Service,
  moving: MovingBooking | null,
  wished: { startsAt: string; endsAt: string | null },
): Promise<Explained> {
  const { startsAt } = wished;
  const lasts = moving ? minutesBetween(moving.startsAt, moving.endsAt) : service.durationMin;
  const endsAt = wished.endsAt ?? (lasts ? addMinutes(startsAt, lasts) : null);
  if (!endsAt) return refusedWith(refusal('REQUIRED', ['endsAt']));
  const { organization, actor, clock } = context;
  const refused = notAllowed(input, context);
  if (refused.length > 0) return refusedWith(...refused);
  const resourceIds = (input.resourceIds ?? []).map((id) => id.toLowerCase());
  const about = { startsAt: addMinutes(startsAt, -DAY), endsAt: addMinutes(endsAt, 8 * DAY) };
  const facts = await loadWishFacts(tx, new Map([[service.id, service]]), resourceIds, [about]);
  const wish: BookingWish = {
    ...{ service, startsAt, endsAt, resourceIds },
    unassigned: input.unassigned ?? false,
    except: new Set(moving?.allocationIds),
    place: pointOf({
      latitude: input.place?.latitude ?? moving?.latitude ?? null,
      longitude: input.place?.longitude ?? moving?.longitude ?? null,
    }),
    override: input.override ?? false,
    overbook: input.overbook ?? false,
  };
  const now = clock.now();
  const travel = offlineTravel(organization!.settings.travelSpeedKmh);
  const asking = askingOf({ actor, now, organization: organization!, travel });
  const written = input.status && mayHaveBegun(input.status) && startsAt <= now;
  const explained = explainWish(facts, wish, written ? { ...asking, audience: 'SYSTEM' } : asking);
  const explanation: Explanation = {
    ...explained,
    warnings: [...explained.warnings, ...(await busyAssignee(tx, input, { startsAt, endsAt }))],
    fixes: mayUse(explained.fixes, context),
  };
  return { facts, explanation, endsAt };
}

/** Why a booking that staff think of can or cannot be made (SV-32, CRM-103), from the evaluator that decides about it. */
export async function explainSlot(context: Context, input: ExplainSlotInput): Promise<SlotExplanationType> {
  const { id, timeZone, currency } = requirePermission(context, 'catalog.read');
  const time = timeOf(input, timeZone);
  const found = await context.db.write(id, async (tx): Promise<Explained> => {
    const moving = input.bookingId ? await movingBooking(tx, input.bookingId.toLowerCase()) : null;
    if (input.bookingId && !moving) return refusedWith(refusal('NOT_FOUND', ['bookingId']));
    const serviceId = input.serviceId?.toLowerCase() ?? moving?.serviceId ?? null;
    const service = serviceId ? (await loadServices(tx, [serviceId])).get(serviceId) : freeForm('', currency);
    if (!service) return refusedWith(refusal('NOT_FOUND', ['serviceId']));
    if (saleOf(service) === 'GOODS' || (!service.active && !moving))
      return refusedWith(refusal('SERVICE_NOT_BOOKABLE', ['serviceId']));
    if (saleOf(service) === 'SEAT') {
      if (moving) return refusedWith(refusal('SESSION_TIME_FIXED', ['startsAt']));
      return explainSeat(tx, context, input, service);
    }
    if (time.refusals.length > 0) return refusedWith(...time.refusals);
    if (!time.startsAt) return refusedWith(refusal('REQUIRED', ['startsAt']));
    return explainTime(tx, context, input, service, moving, { startsAt: time.startsAt, endsAt: time.endsAt });
  });
  return explanationView(found.facts, found.explanation, { ...time, endsAt: found.endsAt ?? time.endsAt }, timeZone);
}
