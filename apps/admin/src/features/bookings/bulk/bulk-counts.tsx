import classes from './bulk.module.css';
import type { BulkAnswer } from './use-bulk-edit.js';

type BulkCountsProps = { answer: BulkAnswer /** Nothing has happened yet. */; ahead?: boolean };

/** How many rows change, stay, are refused, and how many messages that means. */
export const BulkCounts = ({ answer, ahead = false }: BulkCountsProps) => {
  const { changedCount, unchangedCount, refusedCount, messageCount, letters } = answer;
  const counts = [
    { label: ahead ? 'will change' : 'changed', count: changedCount },
    { label: refusedCount > 0 ? 'refused, and why' : 'refused', count: refusedCount, warns: refusedCount > 0 },
    { label: ahead ? 'are so already' : 'were so already', count: unchangedCount },
    { label: messageCount === 1 ? 'message goes out' : 'messages go out', count: messageCount },
  ];
  const kinds = letters.map(({ label, count }) => `${count.toLocaleString('en-GB')} × ${label}`);
  return (
    <>
      <dl className={classes.counts}>
        {counts.map(({ label, count, warns }) => (
          <div key={label} className={classes.count} data-warns={warns || undefined}>
            <dd>{count.toLocaleString('en-GB')}</dd>
            <dt>{label}</dt>
          </div>
        ))}
      </dl>
      {kinds.length > 0 && (
        <p className={classes.letters}>
          {ahead ? 'Letters to customers:' : 'Letters on their way:'} {kinds.join(' · ')}
        </p>
      )}
    </>
  );
};
