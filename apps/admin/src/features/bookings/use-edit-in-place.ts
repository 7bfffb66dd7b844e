import type { EditResult } from '@bookwright/smart-grid';
import { messageFor, problemOf } from '@bookwright/web-kit';
import { useCallback } from 'react';
import type { UserErrorPartsFragment } from '../../gql/graphql.js';
import type { PathField } from '../../grid/grid-field.js';
import type { NodeRow } from '../../grid/grid-row.js';
import { useChangePoNumber } from '../../record/use-change-po-number.js';
import type { BookingNode } from './bookings-reader.js';
import { useBookingAction } from './use-booking-action.js';

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value
    ? String(value.id)
    : typeof value === 'string' && value !== ''
      ? value
      : null;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

const resultOf = (errors: readonly UserErrorPartsFragment[]): EditResult =>
  errors.length === 0 ? { ok: true } : { ok: false, message: errors.map((error) => messageFor(error)).join(' ') };

/** Saves a cell of the grid through the action that edits its field (AP-29). */
export const useEditInPlace = () => {
  const run = useBookingAction();
  const changePoNumber = useChangePoNumber();
  return useCallback(
    async ({ node }: NodeRow<BookingNode>, field: PathField, value: unknown): Promise<EditResult> => {
      const of = { id: node.id, expectedVersion: node.version };
      const save = (): Promise<readonly UserErrorPartsFragment[]> => {
        switch (field.name) {
          case 'poNumber':
            return changePoNumber(node.order, textOf(value) ?? '');
          case 'booker':
            return run('CHANGE_BOOKER', { ...of, customerId: idOf(value) ?? '' });
          case 'assignee':
            return run('ASSIGN', { ...of, staffMemberId: idOf(value) });
          default:
            return run('EDIT_DETAILS', { ...of, [field.name]: textOf(value) });
        }
      };
      try {
        return resultOf(await save());
      } catch (error) {
        return { ok: false, message: problemOf(error).sentence };
      }
    },
    [run, changePoNumber],
  );
};
