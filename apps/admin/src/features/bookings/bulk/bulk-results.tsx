import { formatInstant, messageFor } from '@bookwright/web-kit';
import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useViewer } from '../../../shell/viewer.js';
import classes from './bulk.module.css';
import { type BulkResult, type Difference, differences } from './bulk-difference.js';
import type { ChosenChange } from './bulk-request.js';
import type { BulkAnswer } from './use-bulk-edit.js';

type BulkResultsProps = {
  answer: BulkAnswer;
  chosen: ChosenChange;
  /** Nothing has happened yet. */
  ahead?: boolean;
  /** The rows as they were before a run. */
  before?: BulkAnswer;
  /** The tab that is open first. */
  tab?: string;
};

const byStart = (a: BulkResult, b: BulkResult): number => (a.booking?.startsAt ?? '').localeCompare(b.booking?.startsAt ?? '');

const Change = ({ name, before, after }: Difference) => (
  <div>
    {name && <span className="quiet">{name}: </span>}
    <del className={classes.before}>{before ?? 'nothing'}</del> <ins className={classes.after}>{after ?? 'nothing'}</ins>
  </div>
);

type RowProps = { result: BulkResult; chosen: ChosenChange; was: BulkResult['booking'] };

const Row = ({ result, chosen, was }: RowProps) => {
  const { organization } = useViewer();
  const { timeZone, locale } = organization;
  const { booking } = result;
  const isRefused = result.outcome === 'REFUSED';
  return (
    <tr data-refused={isRefused || undefined}>
      <th scope="row">{result.reference}</th>
      <td className={classes.when}>{booking && formatInstant(booking.startsAt, { timeZone, locale })}</td>
      <td>{booking?.title}</td>
      {isRefused ? (
        <td colSpan={2} className={classes.why}>
          {result.refusals.map((refusal) => messageFor(refusal, { timeZone, locale })).join(' ')}
        </td>
      ) : (
        <>
          <td>
            {result.outcome === 'UNCHANGED' ? (
              <span className="quiet">as it is</span>
            ) : (
              differences(result, chosen, was).map((difference) => <Change key={difference.name ?? ''} {...difference} />)
            )}
          </td>
          <td>{booking?.account?.name ?? <span className="quiet">Private</span>}</td>
        </>
      )}
    </tr>
  );
};

/** Row by row: what changes from what to what, and what is refused and why. */
export const BulkResults = ({ answer, chosen, ahead = false, before = answer, tab = 'ALL' }: BulkResultsProps) => {
  const [open, setOpen] = useState<string | null>(tab);
  const known = new Map(before.results.map(({ id, booking }) => [id, booking]));
  const { changedCount, unchangedCount, refusedCount, results } = answer;
  const tabs = [
    { value: 'ALL', label: 'All', count: changedCount + unchangedCount + refusedCount },
    { value: 'CHANGED', label: ahead ? 'Will change' : 'Changed', count: changedCount },
    { value: 'REFUSED', label: 'Refused', count: refusedCount },
    { value: 'UNCHANGED', label: 'Unchanged', count: unchangedCount },
  ].filter(({ value, count }) => value === 'ALL' || count > 0);
  const rows = (open === 'ALL' ? results : results.filter(({ outcome }) => outcome === open)).toSorted(byStart);
  const missing = (tabs.find(({ value }) => value === open)?.count ?? 0) - rows.length;
  return (
    <Tabs value={open} onChange={setOpen}>
      <Tabs.List className={classes.tabs}>
        {tabs.map(({ value, label, count }) => (
          <Tabs.Tab key={value} value={value}>
            {label} {count.toLocaleString('en-GB')}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ value }) => (
        <Tabs.Panel key={value} value={value} className={classes.results} tabIndex={0}>
          {value === open && (
            <table className={classes.table}>
              <thead>
                <tr>
                  <th scope="col">Reference</th>
                  <th scope="col">Starts</th>
                  <th scope="col">Booking</th>
                  <th scope="col">{chosen.column}</th>
                  <th scope="col">Account</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((result) => (
                  <Row key={result.id} result={result} chosen={chosen} was={known.get(result.id) ?? null} />
                ))}
              </tbody>
            </table>
          )}
          {missing > 0 && (
            <p className={classes.more}>
              {missing.toLocaleString('en-GB')} more. Only the first {results.length.toLocaleString('en-GB')} are listed, the
              refused ones before the others.
            </p>
          )}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
};
