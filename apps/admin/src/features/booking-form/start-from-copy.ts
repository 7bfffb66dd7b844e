import type { BookingCopyQuery } from '../../gql/graphql.js';
import type { NewBookingStart } from './new-booking-form.js';

type Copy = NonNullable<BookingCopyQuery['bookingCopy']>;

/** What the form begins with when a new booking is made from another: everything but its time. */
export function startFromCopy({ from, serviceBookable, resources, nearest }: Copy): NewBookingStart {
  const { booker, assignee, service } = from;
  const named = resources.map(({ id, name }) => ({ id, label: name }));
  const ownTitle = !serviceBookable || from.title !== service?.name;
  return {
    ...(booker && { customer: { id: booker.id, label: booker.name } }),
    ...(assignee && { staffMember: { id: assignee.id, label: assignee.displayName } }),
    ...(nearest && { proposed: nearest.startsAt }),
    resources: named,
    draft: {
      serviceId: serviceBookable ? (service?.id ?? null) : null,
      title: ownTitle ? from.title : '',
      minutes: from.durationMin,
      resourceIds: named.map(({ id }) => id),
      locationMode: from.locationMode,
      location: from.location ?? '',
      locationAddress: from.locationAddress ?? '',
      latitude: from.latitude ?? '',
      longitude: from.longitude ?? '',
      meetingUrl: from.meetingUrl ?? '',
      attendeeName: from.attendeeName === booker?.name ? '' : (from.attendeeName ?? ''),
      attendees: from.attendees
        .filter(({ status }) => status !== 'REMOVED')
        .map(({ name, email }) => ({ name, email: email ?? '' })),
      staffMemberId: assignee?.id ?? null,
      description: from.description ?? '',
      comment: from.comment ?? '',
      billed: from.account !== null,
      poNumber: from.account === null ? '' : (from.order.poNumber ?? ''),
    },
  };
}
