import { ToneBadge } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import classes from './pricing.module.css';

type Entry = { id: string; name: string; active: boolean };

type PricingListProps<E extends Entry> = {
  title: string;
  none: string;
  entries: readonly E[];
  sentence: (entry: E) => string;
  /** Left out for those who may only look. */
  onEdit?: (entry: E | null) => void;
  add: string;
};

/** Rates or policies, each with what it says. */
export const PricingList = <E extends Entry>({ title, none, entries, sentence, onEdit, add }: PricingListProps<E>) => (
  <section className={classes.group} aria-label={title}>
    <div className={classes.head}>
      <h2 className={classes.title}>{title}</h2>
      {onEdit && (
        <Button size="compact-sm" leftSection={<Plus size={14} aria-hidden="true" />} onClick={() => onEdit(null)}>
          {add}
        </Button>
      )}
    </div>
    {entries.length === 0 && <p className="quiet">{none}</p>}
    {entries.length > 0 && (
      <ul className={classes.entries}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes.entry} data-off={!entry.active || undefined}>
            <span>
              <strong>{entry.name}</strong> {!entry.active && <ToneBadge tone="grey">Retired</ToneBadge>}
              <div className="quiet">{sentence(entry)}</div>
            </span>
            {onEdit && (
              <Button size="compact-xs" variant="subtle" onClick={() => onEdit(entry)} aria-label={`Change ${entry.name}`}>
                Change
              </Button>
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
);
