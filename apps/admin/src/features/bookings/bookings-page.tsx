import type { BulkAction, GridHandle, GridSelection } from '@bookwright/smart-grid';
import { NOTHING_SELECTED } from '@bookwright/smart-grid';
import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { GridPage } from '../../grid/grid-page.js';
import type { NodeRow } from '../../grid/grid-row.js';
import type { BuiltInView } from '../../grid/grid-view.js';
import { NothingYet } from '../../grid/nothing-yet.js';
import { sayNot } from '../../shell/say.js';
import { usePermission } from '../../shell/viewer.js';
import { BillMissing } from './bill-missing.js';
import { useBookAgain } from './book-again.js';
import { BookingActions, useStartAction } from './booking-actions.js';
import { bookingRowMenu } from './booking-row-menu.js';
import { editableHere, isDeleted } from './booking-rows.js';
import { bookingViews } from './booking-views.js';
import { type BookingNode, bookingsReader } from './bookings-reader.js';
import type { BulkKind, BulkRequest } from './bulk/bulk-request.js';
import { useEditInPlace } from './use-edit-in-place.js';
import { startedEdit } from './use-started-edit.js';

const SwapDialog = lazy(() => import('./dialogs/swap-dialog.js'));
const BulkDialog = lazy(() => import('./bulk/bulk-dialog.js'));

const BULK: readonly { kind: BulkKind; label: string }[] = [
  { kind: 'CHANGE', label: 'Change…' },
  { kind: 'STATUS', label: 'Status…' },
  { kind: 'DELETE', label: 'Delete…' },
];

const Bookings = () => {
  const navigate = useNavigate();
  const start = useStartAction();
  const onEdit = useEditInPlace();
  const mayBulkEdit = usePermission('booking.bulkEdit');
  const mayCreate = usePermission('booking.create');
  const grid = useRef<GridHandle<NodeRow<BookingNode>>>(null);
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const [bulk, setBulk] = useState<BulkRequest>();

  const bookAgain = useBookAgain();
  const book = () => void navigate({ pathname: '/bookings/new', search: window.location.search });
  useHotkeys([['n', () => mayCreate && book()]]);

  const [swap, setSwap] = useState<readonly string[]>();
  const startSwap = useCallback((selected: GridSelection) => {
    if (selected.mode === 'ids' && selected.ids.length === 2) setSwap(selected.ids);
    else sayNot({ title: 'Swap times', message: 'Select the two bookings that are to change places.' });
  }, []);
  const bulkActions = useCallback(
    (view: BuiltInView): BulkAction[] => [
      ...BULK.map(
        ({ kind, label }): BulkAction => ({
          id: kind,
          label,
          tone: kind === 'DELETE' ? 'danger' : undefined,
          onSelect: (selected, query, count) => setBulk({ kind, selection: selected, query, count, deletion: view.deletion }),
        }),
      ),
      { id: 'SWAP', label: 'Swap times…', onSelect: startSwap },
    ],
    [startSwap],
  );
  const closeBulk = (changed: boolean) => {
    setBulk(undefined);
    if (!changed) return;
    setSelection(NOTHING_SELECTED);
    requestAnimationFrame(() => grid.current?.focus());
  };

  return (
    <>
      <GridPage
        entity="BOOKING"
        label="Bookings"
        noun={{ one: 'booking', other: 'bookings' }}
        path="/bookings"
        permission="booking.read"
        actions={
          mayCreate && (
            <Button size="compact-md" leftSection={<Plus size={15} aria-hidden="true" />} title="New booking (n)" onClick={book}>
              New booking
            </Button>
          )
        }
        views={bookingViews}
        reader={bookingsReader}
        adjustField={editableHere}
        rowTone={(row) => (isDeleted(row) ? 'deleted' : undefined)}
        emptyState={({ deletion }) =>
          deletion === 'ONLY' ? <p>No booking has been deleted.</p> : <NothingYet what="bookings" />
        }
        rowLabel={({ node }) => node.reference}
        rowMenu={(row, open) =>
          bookingRowMenu(row, {
            open,
            go: (path) => void navigate(path),
            again: mayCreate ? () => bookAgain(row.node.id) : undefined,
            start: (action, booking) =>
              action === 'EDIT_DETAILS'
                ? void navigate({ pathname: `/bookings/${booking.id}`, search: window.location.search }, { state: startedEdit })
                : start(action, booking),
          })
        }
        selection={selection}
        onSelectionChange={mayBulkEdit ? setSelection : undefined}
        bulkActions={bulkActions}
        onEdit={onEdit}
        gridRef={grid}
      />
      {swap && (
        <Suspense>
          <SwapDialog
            ids={swap}
            onClose={(changed) => {
              setSwap(undefined);
              closeBulk(changed);
            }}
          />
        </Suspense>
      )}
      {bulk && (
        <Suspense>
          <BulkDialog request={bulk} onClose={closeBulk} />
        </Suspense>
      )}
      <BillMissing />
    </>
  );
};

/** Every booking of the organization, and the one that is open. */
export const BookingsPage = () => (
  <BookingActions>
    <Bookings />
  </BookingActions>
);
