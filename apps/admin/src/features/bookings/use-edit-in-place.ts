import { useApolloClient } from '@apollo/client/react';
import type { EditResult } from '@bookwright/smart-grid';
import { messageFor, problemOf } from '@bookwright/web-kit';
import { useCallback } from 'react';
import { BookingRecordDocument, type BookingRecordPartsFragment, type UserErrorPartsFragment } from '../../gql/graphql.js';
import type { PathField } from '../../grid/grid-field.js';
import type { NodeRow } from '../../grid/grid-row.js';
import { useChangePoNumber } from '../../record/use-change-po-number.js';
import type { BookingNode } from './bookings-reader.js';
import { useBookingAction } from './use-booking-action.js';

const idOf = (value: unknown): string | null => {
  if (typeof value === 'object' && value !== null && 'id' in value) return String(value.id);
  return typeof value === 'string' && value !== '' ? value : null;
};

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** A field's value in a record, as its cell holds it. */
const valueIn = (booking: BookingRecordPartsFragment, name: string): unknown => {
  if (name === 'poNumber') return booking.order.poNumber;
  if (name === 'booker') return booking.booker && { id: booking.booker.id, label: booking.booker.name };
  if (name === 'account') return booking.account && { id: booking.account.id, label: booking.account.name };
  if (name === 'assignee') return booking.assignee && { id: booking.assignee.id, label: booking.assignee.displayName };
  return booking[name as keyof BookingRecordPartsFragment] ?? null;
};

/** Saves a cell of the grid through the action that edits its field (AP-29). A stale edit gives the value that stands now. */
export const useEditInPlace = () => {
  const client = useApolloClient();
  const run = useBookingAction();
  const changePoNumber = useChangePoNumber();
  return useCallback(
    async (
      { node }: NodeRow<BookingNode>,
      { name }: PathField,
      value: unknown,
      overwrite: boolean,
    ): Promise<EditResult<NodeRow<BookingNode>>> => {
      const readNow = async () =>
        (await client.query({ query: BookingRecordDocument, variables: { id: node.id }, fetchPolicy: 'network-only' })).data
          ?.booking;

      const save = async (): Promise<readonly UserErrorPartsFragment[]> => {
        const seen = (overwrite && (await readNow())) || node;
        const of = { id: node.id, expectedVersion: seen.version };
        if (name === 'poNumber') return changePoNumber(seen.order, textOf(value) ?? '');
        if (name === 'booker') return run('CHANGE_BOOKER', { ...of, customerId: idOf(value) ?? '' });
        if (name === 'account') {
          const accountId = idOf(value);
          return run('CHANGE_BILLING', { ...of, billingType: accountId ? 'ACCOUNT' : 'PRIVATE', accountId });
        }
        if (name === 'assignee') return run('ASSIGN', { ...of, staffMemberId: idOf(value) });
        return run('EDIT_DETAILS', { ...of, [name]: textOf(value) });
      };
      try {
        const errors = await save();
        if (errors.length === 0) return { ok: true };
        const now = errors.some(({ code }) => code === 'STALE_VERSION') ? await readNow() : undefined;
        const message = errors.map((error) => messageFor(error)).join(' ');
        return { ok: false, message, ...(now && { current: valueIn(now, name) }) };
      } catch (error) {
        return { ok: false, message: problemOf(error).sentence };
      }
    },
    [client, run, changePoNumber],
  );
};
