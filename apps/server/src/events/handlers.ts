import { forgetPurged } from '../bookings/forget-purged.handler.js';
import type { HandlerName } from '../event-handlers.js';
import { noteUnwantedBookingEmail, sendBookingEmail } from '../messages/send-booking-email.handler.js';
import { sendOrderCopies } from '../messages/send-order-copies.handler.js';
import { noteUnwantedOrderEmail, sendOrderEmail } from '../messages/send-order-email.handler.js';
import { sendPaymentEmail } from '../messages/send-payment-email.handler.js';
import { sendSignInCode } from '../messages/send-sign-in-code.handler.js';
import { sendTestLetter } from '../messages/send-test-letter.handler.js';
import { refundThroughProvider } from '../payments/refund-through-provider.handler.js';
import { sendPaymentRequest } from '../payments/send-payment-request.handler.js';
import { offerFreedPlaces } from '../waiting-lists/offer-places.handler.js';
import { sendWaitlistEmail } from '../waiting-lists/send-waitlist-email.handler.js';
import type { EventHandler } from './handler.js';

/** The function behind each name of the registry; a name without one does not compile. */
export const HANDLER_FUNCTIONS: Record<HandlerName, EventHandler> = {
  forgetPurged,
  sendOrderEmail,
  noteUnwantedOrderEmail,
  sendOrderCopies,
  sendTestLetter,
  sendPaymentEmail,
  sendBookingEmail,
  noteUnwantedBookingEmail,
  sendPaymentRequest,
  refundThroughProvider,
  offerFreedPlaces,
  sendWaitlistEmail,
  sendSignInCode,
};
