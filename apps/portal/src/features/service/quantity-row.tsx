import { QuantityStepper } from '../../shell/quantity-stepper.js';
import type { Choice } from './choice.js';
import classes from './service.module.css';

/** How many seats or pieces. */
export const QuantityRow = ({
  choice,
  onChange,
}: {
  choice: Exclude<Choice, { kind: 'SLOT' }>;
  onChange: (quantity: number) => void;
}) => {
  const seats = choice.kind !== 'GOODS';
  const left = choice.kind === 'SESSION' ? choice.session.seatsLeft : undefined;
  const most = choice.kind === 'SESSIONS' ? Math.min(...choice.sessions.map(({ seatsLeft }) => seatsLeft)) : left;
  return (
    <div className={classes.quantityRow}>
      <span>
        {choice.kind === 'SESSIONS' ? 'Seats on each date' : seats ? 'Seats' : 'How many'}
        {seats && <small>Names can be given in the basket.</small>}
      </span>
      <QuantityStepper label={seats ? 'Seats' : 'How many'} value={choice.quantity} max={most} onChange={onChange} />
    </div>
  );
};
