/**
 * Who acts on what happened. A handler's name is stored with each delivery, so it is never changed or given to another.
 * The functions behind the names are in `events/handlers.ts`; this list stands alone so that use cases can read it.
 */
const HANDLERS = {
  'order.placed': ['sendOrderEmail', 'offerFreedPlaces'],
  'order.placed_without_email': ['offerFreedPlaces'],
  'booking.cancelled': ['offerFreedPlaces'],
  'booking.declined': ['offerFreedPlaces'],
  'booking.purged': ['forgetPurged'],
  'booking.expired': ['offerFreedPlaces'],
  'booking.deleted': ['offerFreedPlaces'],
  'booking.rescheduled': ['offerFreedPlaces'],
  'session.changed': ['offerFreedPlaces'],
  'session.cancelled': ['offerFreedPlaces'],
  'sign_in.code_requested': ['sendSignInCode'],
  'waitlist.joined': ['sendWaitlistEmail'],
  'waitlist.offered': ['sendWaitlistEmail'],
  'waitlist.offer_expired': ['sendWaitlistEmail'],
  'waitlist.declined': ['offerFreedPlaces'],
  'waitlist.left': ['offerFreedPlaces'],
  'waitlist.removed': ['offerFreedPlaces'],
} as const satisfies Record<string, readonly string[]>;

export type HandlerName = (typeof HANDLERS)[keyof typeof HANDLERS][number];

const byType = new Map<string, readonly HandlerName[]>(Object.entries(HANDLERS));
const NOBODY: readonly HandlerName[] = [];

/** The handlers that get a delivery when an event of this type is written. */
export const handlersFor = (eventType: string): readonly HandlerName[] => byType.get(eventType) ?? NOBODY;
