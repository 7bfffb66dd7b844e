import { ALL_THAT_MATCH } from '@bookwright/smart-grid';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { usePermission } from '../../shell/viewer.js';

const BulkDialog = lazy(() => import('./bulk/bulk-dialog.js'));

/**
 * The preview of billing somebody's bookings that have no account to their own (AP-48): `bill` in the address names them, `to` the
 * account.
 */
export const BillMissing = () => {
  const [search, setSearch] = useSearchParams();
  const mayEdit = usePermission('booking.bulkEdit');
  const [booker, account] = [search.get('bill'), search.get('to')];
  if (!booker || !account || !mayEdit) return null;
  const where = { booker: { eq: booker }, billing: { eq: 'MISSING_ACCOUNT' } };
  const close = () =>
    setSearch((present) => {
      present.delete('bill');
      present.delete('to');
      return present;
    });
  return (
    <Suspense>
      <BulkDialog
        request={{ kind: 'CHANGE', selection: ALL_THAT_MATCH, query: { where, orderBy: [], columns: [] } }}
        preset={{ change: { changeBilling: {} }, title: `Bill to ${account}`, verb: 'Bill', column: 'Account' }}
        onClose={close}
      />
    </Suspense>
  );
};
