const separators = new Map<string, string>();

/** What stands between whole and part in a locale: "." or ",". */
const decimalSeparator = (locale: string): string => {
  let separator = separators.get(locale);
  if (separator === undefined) {
    const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
    separator = parts.find((part) => part.type === 'decimal')?.value ?? '.';
    separators.set(locale, separator);
  }
  return separator;
};

/**
 * A typed number in stored units: "1,234.50" with scale 100 is 123450. Thousands may be set apart by what the locale does not use
 * for decimals.
 * @param scale how many stored units make one typed unit; when it is not 1 the result is whole
 * @returns undefined when it is not a number
 */
export const parseAmount = (text: string, scale: number, locale: string): number | undefined => {
  const decimal = decimalSeparator(locale);
  const plain = text
    .replace(decimal === ',' ? /[\s.'’_]/g : /[\s,'’_]/g, '')
    .replace(decimal, '.')
    .replace('−', '-');
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(plain)) return undefined;
  const amount = Number(plain) * scale;
  return scale === 1 ? amount : Math.round(amount);
};

/** Stored units as one types them, without thousands separators. */
export const amountText = (amount: number, scale: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6, numberingSystem: 'latn' }).format(amount / scale);
