import type { ReactNode } from 'react';
import type { Paging } from '../state/paging.reducer.js';
import { totalWords } from './selection-bar.js';

type GridFooterProps = {
  paging: Paging;
  noun: { one: string; other: string };
  locale: string;
  timeZone: string;
  loading: boolean;
  onCountExactly: (() => void) | undefined;
  children: ReactNode;
};

const countWords = ({ rows, total, hasNextPage, outdated }: Paging, noun: GridFooterProps['noun'], locale: string): string => {
  if (outdated && rows.length === 0) return '';
  if (!hasNextPage && !outdated) return `${rows.length.toLocaleString(locale)} ${rows.length === 1 ? noun.one : noun.other}`;
  const of = totalWords(total, locale);
  return `${rows.length.toLocaleString(locale)} of ${of ?? 'many'} ${noun.other}`;
};

/** How many rows there are, what the page adds, whether something is under way, and the zone of the times. */
export const GridFooter = ({ paging, noun, locale, timeZone, loading, onCountExactly, children }: GridFooterProps) => (
  <div className="sg-footer">
    <span className="sg-footer-count">{countWords(paging, noun, locale)}</span>
    {paging.total?.capped && onCountExactly && (
      <button type="button" className="sg-link" onClick={onCountExactly}>
        Count exactly
      </button>
    )}
    {children}
    <span className="sg-footer-end">
      <span className="sg-footer-loading" role="status">
        {loading ? 'Loading…' : ''}
      </span>
      <span>Times in {timeZone}</span>
    </span>
  </div>
);
