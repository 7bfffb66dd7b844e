/** How many there are, as people read it: `12`, or `10,000+` when counting stopped. */
export const countWords = ({ count, capped }: { count: number; capped: boolean }): string =>
  `${count.toLocaleString('en-GB')}${capped ? '+' : ''}`;
