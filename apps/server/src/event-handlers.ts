/**
 * Who acts on what happened. A handler's name is stored with each delivery, so it is never changed or given to another.
 * The functions behind the names are in `events/handlers.ts`; this list stands alone so that use cases can read it.
 */
const HANDLERS = {
  'order.placed': ['sendOrderEmail', 'sendOrderCopies', 'offerFreedPlaces'],
  'order.placed_without_email': ['noteUnwantedOrderEmail', 'sendOrderCopies', 'offerFreedPlaces'],
  'order.resend_requested': ['sendOrderEmail'],
  'message_template.test_requested': ['sendTestLetter'],
  'booking.approved': ['sendBookingEmail'],
  'booking.confirmed': ['sendBookingEmail'],
  'booking.steps_completed': ['sendBookingEmail'],
  'booking.hold_ending': ['sendBookingEmail'],
  'booking.restored': ['sendBookingEmail'],
  'booking.arrived': ['sendBookingEmail'],
  'booking.started': ['sendBookingEmail'],
  'booking.completed': ['sendBookingEmail'],
  'booking.no_show': ['sendBookingEmail'],
  'booking.cancelled': ['offerFreedPlaces', 'sendBookingEmail'],
  'booking.declined': ['offerFreedPlaces', 'sendBookingEmail'],
  'booking.purged': ['forgetPurged'],
  'booking.expired': ['offerFreedPlaces', 'sendBookingEmail'],
  'booking.deleted': ['offerFreedPlaces', 'sendBookingEmail'],
  'booking.rescheduled': ['offerFreedPlaces', 'sendBookingEmail'],
  'payment.received': ['sendPaymentEmail'],
  'payment.refunded': ['sendPaymentEmail'],
  'payment.requested': ['sendPaymentRequest'],
  'refund.requested': ['refundThroughProvider'],
  'session.changed': ['offerFreedPlaces'],
  'session.cancelled': ['offerFreedPlaces'],
  'sign_in.code_requested': ['sendSignInCode'],
  'waitlist.joined': ['sendWaitlistEmail'],
  'waitlist.offered': ['sendWaitlistEmail'],
  'waitlist.offer_expired': ['sendWaitlistEmail'],
  'waitlist.closed': ['sendWaitlistEmail'],
  'waitlist.declined': ['offerFreedPlaces'],
  'waitlist.left': ['offerFreedPlaces'],
  'waitlist.removed': ['offerFreedPlaces'],
} as const satisfies Record<string, readonly string[]>;

/** Takes the place of a handler where whoever makes a change wants nothing sent. */
const UNWANTED = { sendBookingEmail: 'noteUnwantedBookingEmail' } as const;

export type HandlerName = (typeof HANDLERS)[keyof typeof HANDLERS][number] | (typeof UNWANTED)[keyof typeof UNWANTED];

const byType = new Map<string, readonly HandlerName[]>(Object.entries(HANDLERS));
const NOBODY: readonly HandlerName[] = [];

const unwanted = new Map<HandlerName, HandlerName>(Object.entries(UNWANTED) as [HandlerName, HandlerName][]);

/** The handlers that get a delivery when an event of this type is written. `quietly`: nothing is sent to customers. */
export function handlersFor(eventType: string, quietly = false): readonly HandlerName[] {
  const handlers = byType.get(eventType) ?? NOBODY;
  return quietly ? handlers.map((name) => unwanted.get(name) ?? name) : handlers;
}

/**
 * Seconds a delivery waits before it is due. What a booking's letter says may change again at once: a mistake is mended, a
 * time is moved twice. One letter then says how things are in the end.
 */
export const DELAY_SECONDS: Partial<Record<HandlerName, number>> = {
  sendBookingEmail: 10,
  noteUnwantedBookingEmail: 10,
};

export const delayOf = (handler: string): number => DELAY_SECONDS[handler as HandlerName] ?? 0;
