import { Minus, Plus } from 'lucide-react';
import classes from './quantity-stepper.module.css';

export type QuantityStepperProps = {
  label: string;
  value: number;
  max?: number;
  disabled?: boolean;
  onChange: (value: number) => void;
};

/** A number from 1 to `max` with two buttons large enough for a thumb. */
export const QuantityStepper = ({ label, value, max = 100, disabled = false, onChange }: QuantityStepperProps) => (
  <fieldset className={classes.stepper} disabled={disabled} aria-label={label}>
    <button type="button" aria-label="One less" disabled={value <= 1} onClick={() => onChange(value - 1)}>
      <Minus size={16} aria-hidden />
    </button>
    <output aria-live="polite">{value}</output>
    <button type="button" aria-label="One more" disabled={value >= max} onClick={() => onChange(value + 1)}>
      <Plus size={16} aria-hidden />
    </button>
  </fieldset>
);
