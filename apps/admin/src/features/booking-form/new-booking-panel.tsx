import { useLocation, useNavigate } from 'react-router';
import { RecordPanel } from '../../record/record-panel.js';
import { usePermission } from '../../shell/viewer.js';
import { CopiedBooking } from './copied-booking.js';
import { NewBookingForm, type NewBookingStart } from './new-booking-form.js';

/** A new booking, beside the bookings; the one that is made takes its place. */
export const NewBookingPanel = () => {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const mayCreate = usePermission('booking.create');
  const { copyOf, ...start } = (state as (NewBookingStart & { copyOf?: string }) | null) ?? {};
  const ways = {
    onDone: (id: string) => void navigate({ pathname: `/bookings/${id}`, search }),
    onSeries: (id: string) => void navigate(`/series/${id}`),
    onClose: () => void navigate({ pathname: '/bookings', search }),
  };
  return (
    <RecordPanel listPath="/bookings" title="New booking" wide>
      {!mayCreate && <p style={{ padding: '0 18px' }}>Your role does not have the right to make bookings.</p>}
      {mayCreate && copyOf && <CopiedBooking key={copyOf} id={copyOf} {...ways} />}
      {mayCreate && !copyOf && <NewBookingForm start={start} {...ways} />}
    </RecordPanel>
  );
};

export const Component = NewBookingPanel;
