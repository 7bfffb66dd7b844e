import { useLocation, useNavigate } from 'react-router';
import { RecordPanel } from '../../record/record-panel.js';
import { usePermission } from '../../shell/viewer.js';
import { NewBookingForm, type NewBookingStart } from './new-booking-form.js';

/** A new booking, beside the bookings; the one that is made takes its place. */
export const NewBookingPanel = () => {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const mayCreate = usePermission('booking.create');
  return (
    <RecordPanel listPath="/bookings" title="New booking" wide>
      {mayCreate ? (
        <NewBookingForm
          start={(state as NewBookingStart | null) ?? {}}
          onDone={(id) => void navigate({ pathname: `/bookings/${id}`, search })}
          onSeries={(id) => void navigate(`/series/${id}`)}
          onClose={() => void navigate({ pathname: '/bookings', search })}
        />
      ) : (
        <p style={{ padding: '0 18px' }}>Your role does not have the right to make bookings.</p>
      )}
    </RecordPanel>
  );
};

export const Component = NewBookingPanel;
