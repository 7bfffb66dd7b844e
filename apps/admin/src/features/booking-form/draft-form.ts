import type { UseFormReturnType } from '@mantine/form';
import type { BookableServiceQuery } from '../../gql/graphql.js';
import type { BookingDraft } from './booking-draft.js';

export type DraftForm = UseFormReturnType<BookingDraft>;

/** What the form needs to know of the chosen service. */
export type BookableService = NonNullable<BookableServiceQuery['bookableService']>;

/** Sessions have their time, appointments are given one. */
export const isSeatOf = (service: Pick<BookableService, 'kind'> | undefined): boolean =>
  service !== undefined && service.kind !== 'SERVICE';
