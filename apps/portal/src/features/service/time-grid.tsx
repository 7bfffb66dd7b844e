import { formatTime } from '@bookwright/web-kit';
import { useShop } from '../../shell/shop-context.js';
import type { OfferedSlot } from './choice.js';
import { partsOfDay } from './parts-of-day.js';
import classes from './slot-picker.module.css';

export type TimeGridProps = {
  slots: readonly OfferedSlot[];
  /** Instants that somebody else took while this page was open. */
  taken: ReadonlySet<string>;
  chosen: string | null;
  onChoose: (slot: OfferedSlot) => void;
};

/** From here on the times stand closer, four in a row on a phone. */
const manyTimes = 15;

/** The times of one day, by part of the day. A time that was just taken stays in its place, struck out. */
export const TimeGrid = ({ slots, taken, chosen, onChoose }: TimeGridProps) => {
  const { locale } = useShop();
  return partsOfDay(slots).map(({ name, slots: times }) => (
    <section key={name} className={classes.part} aria-label={name}>
      <h2 className="section-title">{name}</h2>
      <div className={classes.times} data-many={slots.length > manyTimes || undefined}>
        {times.map((slot) => {
          const time = formatTime(slot.startsAt, { timeZone: slot.timeZone, locale });
          const gone = taken.has(slot.startsAt);
          return (
            <button
              key={slot.startsAt}
              type="button"
              className={classes.time}
              disabled={gone}
              data-taken={gone || undefined}
              aria-label={gone ? `${time}, taken` : undefined}
              aria-pressed={slot.startsAt === chosen}
              onClick={() => onChoose(slot)}
            >
              {time}
            </button>
          );
        })}
      </div>
    </section>
  ));
};
