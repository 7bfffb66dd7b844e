import { NumberInput, type NumberInputProps } from '@mantine/core';
import { digitsOf } from './minor-units.js';

/** A field for an amount in a currency's own units, with as many digits as it has. */
export const MoneyField = ({ currency, label, ...props }: NumberInputProps & { currency: string; label: string }) => (
  <NumberInput
    label={`${label} in ${currency}`}
    min={0}
    decimalScale={digitsOf(currency)}
    fixedDecimalScale
    hideControls
    {...props}
  />
);
