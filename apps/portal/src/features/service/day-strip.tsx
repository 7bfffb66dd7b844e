import { dateTimeFormat } from '@bookwright/web-kit';
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { LocalDate } from '../../shell/local-date.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './slot-picker.module.css';

export type DayStripProps = {
  days: readonly LocalDate[];
  /** Days that have at least one free time. */
  open: (day: LocalDate) => boolean;
  chosen: LocalDate | null;
  onChoose: (day: LocalDate) => void;
};

const part = (day: LocalDate, options: Intl.DateTimeFormatOptions, locale: string) =>
  dateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The days of a fortnight; those without a free time can be seen but not chosen. */
export const DayStrip = ({ days, open, chosen, onChoose }: DayStripProps) => {
  const { locale } = useShop();
  const strip = useRef<HTMLFieldSetElement>(null);

  useEffect(() => {
    if (chosen === null) return;
    strip.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [chosen]);

  return (
    <fieldset className={classes.strip} aria-label="Day" ref={strip}>
      {days.map((day) => {
        const free = open(day);
        return (
          <button
            key={day}
            type="button"
            className={classes.day}
            disabled={!free}
            aria-pressed={day === chosen}
            onClick={() => onChoose(day)}
          >
            <span>{part(day, { weekday: 'short' }, locale)} </span>
            <b>{part(day, { day: 'numeric' }, locale)} </b>
            <VisuallyHidden>
              {part(day, { month: 'long' }, locale)}
              {!free && ', nothing free'}
            </VisuallyHidden>
          </button>
        );
      })}
    </fieldset>
  );
};
