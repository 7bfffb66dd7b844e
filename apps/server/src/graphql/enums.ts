import {
  BILLING_TYPES,
  BOOKING_ACTIONS,
  BOOKING_STATUSES,
  CANCEL_KINDS,
  LOCATION_MODES,
  PAYMENT_TYPES,
  PRICE_VISIBILITIES,
  SOURCE_MODES,
  WORKFLOWS,
} from '@bookwright/domain/bookings';
import { SERVICE_KINDS } from '@bookwright/domain/catalog';
import { REFUSALS, type RefusalCode } from '@bookwright/domain/kernel';
import { registerEnumType } from 'type-graphql';

type EnumObject<Value extends string> = { readonly [V in Value]: V };

/** Makes a GraphQL enum of a list of the domain. The object it returns names the type in `@Field(() => …)`. */
export function enumOf<const Value extends string>(
  name: string,
  values: readonly Value[],
  description: string,
  meanings: Partial<Record<Value, string>> = {},
): EnumObject<Value> {
  const object = Object.fromEntries(values.map((value) => [value, value])) as EnumObject<Value>;
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning as string }]),
  );
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never });
  return object;
}

export const BookingStatusEnum = enumOf(
  'BookingStatus',
  BOOKING_STATUSES,
  'Where a booking is in its life. Deletion is not a status: see `deletedAt`.',
  {
    PENCILLED_IN: 'Held until the customer completes what is missing; see `holdExpiresAt`.',
    AWAITING_APPROVAL: 'Staff must approve or decline.',
    PENDING: 'Received, not confirmed.',
    SCHEDULED: 'On the books, not confirmed.',
    RESCHEDULED: 'Moved, not confirmed again.',
    CONFIRMED: 'Agreed.',
    ARRIVED: 'The customer is here.',
    IN_PROGRESS: 'Being delivered.',
    COMPLETED: 'Delivered.',
    NO_SHOW: 'The customer did not come.',
    CANCELLED: 'Called off; `cancelKind` says by whom or why.',
  },
);

export const WorkflowEnum = enumOf('Workflow', WORKFLOWS, 'What a new booking has to pass before it is confirmed.', {
  CONFIRM_NOW: 'Nothing.',
  ADMIN_APPROVAL: 'Approval by staff.',
  PENCILLED_IN: 'Steps of the customer, within a time.',
});

export const PaymentTypeEnum = enumOf('PaymentType', PAYMENT_TYPES, 'When a booking is paid.', {
  PAY_NOW: 'At checkout.',
  PAY_LATER: 'By invoice or on the day.',
  FREE: 'Never.',
});

export const PriceVisibilityEnum = enumOf('PriceVisibility', PRICE_VISIBILITIES, 'Whether customers see a price.', {
  SHOWN: 'Everyone sees it.',
  HIDDEN: 'Only staff with the right `order.seeInternalPrices` see it.',
});

export const BillingTypeEnum = enumOf('BillingType', BILLING_TYPES, 'Who pays.', {
  ACCOUNT: 'An account, by invoice.',
  PRIVATE: 'The person who books. There is no account.',
});

export const SourceModeEnum = enumOf('SourceMode', SOURCE_MODES, 'Who placed the order.', {
  ONLINE: 'The customer.',
  OFFLINE: 'Staff on behalf of the customer.',
});

export const LocationModeEnum = enumOf('LocationMode', LOCATION_MODES, 'Where a booking takes place.', {
  ONSITE: "At the organization's place.",
  MOBILE: "At the customer's place.",
  ONLINE: 'At a meeting address.',
});

export const ServiceKindEnum = enumOf('ServiceKind', SERVICE_KINDS, 'What kind of thing is offered.', {
  SERVICE: 'An appointment at a free time.',
  EVENT: 'A seat on a dated session.',
  COURSE: 'A seat on a dated session.',
  CLASS: 'A seat on a dated session.',
  WORKSHOP: 'A seat on a dated session.',
  GOODS: 'Bought, not booked: it has no time.',
});

export const CancelKindEnum = enumOf('CancelKind', CANCEL_KINDS, 'By whom or why a booking was called off.');

export const BookingActionEnum = enumOf(
  'BookingAction',
  BOOKING_ACTIONS,
  'What people can do to a booking, in the order of the buttons.',
);

export const DeletionEnum = enumOf(
  'Deletion',
  ['EXCLUDE', 'INCLUDE', 'ONLY'],
  'Which rows a list shows with regard to deletion.',
  {
    EXCLUDE: 'Rows that are not deleted.',
    INCLUDE: 'All rows.',
    ONLY: 'Deleted rows.',
  },
);

export const UserErrorCodeEnum = enumOf(
  'UserErrorCode',
  Object.keys(REFUSALS) as RefusalCode[],
  'Every reason for which a change is refused.',
  REFUSALS,
);
