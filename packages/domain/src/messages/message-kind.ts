/** Every letter to customers and about orders; the letters of waiting lists have kinds of their own. */
export const MESSAGE_KINDS = [
  'ORDER_PLACED',
  'ORDER_COPY',
  'BOOKING_CONFIRMED',
  'BOOKING_DECLINED',
  'BOOKING_PENCILLED_IN',
  'BOOKING_EXPIRING',
  'BOOKING_EXPIRED',
  'BOOKING_MOVED',
  'BOOKING_CANCELLED',
  'SESSION_CALLED_OFF',
  'BOOKING_RESTORED',
  'BOOKING_STATUS',
  'PAYMENT_RECEIVED',
  'PAYMENT_FAILED',
  'REFUND_MADE',
  'PAYMENT_REQUESTED',
] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** What a letter says unless the organization has words of its own. */
export type LetterText = { subject: string; intro: string };

/** A kind of letter as an organization finds it: its name, its words, and whether it goes out without further ado. */
export type MessageKindDetails = LetterText & { label: string; sentByDefault: boolean };

/** Built-in words. What stands in braces is filled in when the letter is written. */
export const KIND_DETAILS: Record<MessageKind, MessageKindDetails> = {
  ORDER_PLACED: {
    label: 'Order: confirmation to whoever ordered',
    sentByDefault: true,
    subject: 'Your order {order} at {organization}',
    intro: 'Thank you, {name}. We have received your order.',
  },
  ORDER_COPY: {
    label: 'Order: copy to administrators',
    sentByDefault: false,
    subject: 'New order {order} by {name}',
    intro: '{name} has placed an order at {organization}.',
  },
  BOOKING_CONFIRMED: {
    label: 'Booking: confirmed or approved',
    sentByDefault: true,
    subject: 'Confirmed: {title}',
    intro: 'Good news, {name}: your booking is confirmed.',
  },
  BOOKING_DECLINED: {
    label: 'Booking: declined',
    sentByDefault: true,
    subject: 'We cannot take your booking: {title}',
    intro: 'We are sorry, {name}: we cannot take this booking. You are welcome to choose another time.',
  },
  BOOKING_PENCILLED_IN: {
    label: 'Booking: pencilled in, the customer has to complete it',
    sentByDefault: true,
    subject: 'Please complete your booking: {title}',
    intro: '{name}, we have pencilled this in for you. Please complete it, so that it is yours.',
  },
  BOOKING_EXPIRING: {
    label: 'Booking: pencilled in, about to run out',
    sentByDefault: true,
    subject: 'Only a little time left: {title}',
    intro: '{name}, this booking is still waiting for you. After that we give the place to somebody else.',
  },
  BOOKING_EXPIRED: {
    label: 'Booking: run out',
    sentByDefault: true,
    subject: 'Not completed in time: {title}',
    intro: '{name}, this booking was not completed in time, so we have given the place back. You are welcome to book again.',
  },
  BOOKING_MOVED: {
    label: 'Booking: moved to another time',
    sentByDefault: true,
    subject: 'New time: {title}',
    intro: '{name}, your booking has been moved. Please note the new time.',
  },
  BOOKING_CANCELLED: {
    label: 'Booking: cancelled',
    sentByDefault: true,
    subject: 'Cancelled: {title}',
    intro: '{name}, this booking is cancelled.',
  },
  SESSION_CALLED_OFF: {
    label: 'Booking: its session is called off',
    sentByDefault: true,
    subject: 'Called off: {title}',
    intro: 'We are sorry, {name}: we have to call this off.',
  },
  BOOKING_RESTORED: {
    label: 'Booking: stands again',
    sentByDefault: true,
    subject: 'It stands again: {title}',
    intro: '{name}, this booking stands again, as if it had never been taken away.',
  },
  BOOKING_STATUS: {
    label: 'Booking: any other change of its status',
    sentByDefault: false,
    subject: '{status}: {title}',
    intro: '{name}, the status of your booking has changed. It is now: {status}.',
  },
  PAYMENT_RECEIVED: {
    label: 'Payment: received',
    sentByDefault: true,
    subject: 'Payment received for order {order}',
    intro: 'Thank you, {name}. We have received your payment of {amount}.',
  },
  PAYMENT_FAILED: {
    label: 'Booking: cancelled, because it was not paid',
    sentByDefault: true,
    subject: 'Not paid, so not booked: {title}',
    intro: '{name}, the payment for this booking did not arrive, so we have given the place back.',
  },
  REFUND_MADE: {
    label: 'Payment: refunded',
    sentByDefault: true,
    subject: 'Refund for order {order}',
    intro: '{name}, we have refunded {amount}.',
  },
  PAYMENT_REQUESTED: {
    label: 'Payment: please pay',
    sentByDefault: true,
    subject: 'Please pay for order {order}',
    intro: '{name}, please pay {amount} for your order.',
  },
};
