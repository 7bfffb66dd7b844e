import type { BookingAction, BookingRecordPartsFragment } from '../../../gql/graphql.js';

export type ActionFormProps = { action: BookingAction; booking: BookingRecordPartsFragment; onClose: () => void };
