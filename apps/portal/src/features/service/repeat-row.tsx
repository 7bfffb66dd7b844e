import { QuantityStepper } from '../../shell/quantity-stepper.js';
import classes from './dates.module.css';

/** As many lines as a basket holds. */
const MOST = 50;

/** How often an appointment is wanted: week after week at the same time (JZ-29). */
export const RepeatRow = ({ times, onChange }: { times: number; onChange: (times: number) => void }) => (
  <div className={classes.repeat}>
    <span>
      Repeat weekly
      <small>{times === 1 ? 'Only this once' : `${times} times, at the same time each week`}</small>
    </span>
    <QuantityStepper label="How many weeks" value={times} max={MOST} onChange={onChange} />
  </div>
);
