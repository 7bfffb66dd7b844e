import { ApiProblem, formatDay, sameClock, viewerZone, zoneNote } from '@bookwright/web-kit';
import { ActionIcon, Button } from '@mantine/core';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { LoadingLines } from '../../shell/loading-lines.js';
import { addDays, dayIn, daysBetween, type LocalDate } from '../../shell/local-date.js';
import { useShop } from '../../shell/shop-context.js';
import type { OfferedSlot } from './choice.js';
import { DayStrip } from './day-strip.js';
import { slotsWith } from './parts-of-day.js';
import { ResourceChoice } from './resource-choice.js';
import classes from './slot-picker.module.css';
import { TimeGrid } from './time-grid.js';
import { useSlots, windowDays } from './use-slots.js';

export type SlotPickerProps = {
  serviceId: string;
  /** The slots that others took while this page was open, so that they can be shown as taken. */
  taken: readonly OfferedSlot[];
  chosen: OfferedSlot | null;
  resourceId: string | null;
  /** An instant whose day is shown first. */
  around?: string | null;
  /** False where it cannot be said with whom. */
  canChooseResource?: boolean;
  onChoose: (slot: OfferedSlot | null, resourceId: string | null) => void;
  /** What is said right below the times. */
  children?: ReactNode;
};

/** Days, then times, then with whom: only what is free can be chosen. */
export const SlotPicker = ({
  serviceId,
  taken,
  chosen,
  resourceId,
  around = null,
  canChooseResource = true,
  onChoose,
  children,
}: SlotPickerProps) => {
  const { timeZone, locale } = useShop();
  const today = dayIn(new Date().toISOString(), timeZone);
  const first = around === null ? null : dayIn(around, timeZone);
  const [from, setFrom] = useState<LocalDate>(first !== null && first >= addDays(today, windowDays) ? first : today);
  const [picked, setPicked] = useState<LocalDate | null>(first);
  const { slots, people, loading, error, refetch, byDay } = useSlots(serviceId, from);

  const days = daysBetween(from, addDays(from, windowDays));
  const freeOn = (day: LocalDate) => slotsWith(byDay.get(day) ?? [], resourceId);
  const day =
    picked !== null && days.includes(picked) && freeOn(picked).length > 0
      ? picked
      : (days.find((each) => freeOn(each).length > 0) ?? null);
  const free = day === null ? [] : freeOn(day);
  const gone = taken.filter(({ startsAt }) => dayIn(startsAt, timeZone) === day && !has(free, { startsAt }));
  const own = chosen && dayIn(chosen.startsAt, timeZone) === day && !has(free, chosen) && !has(gone, chosen) ? chosen : null;
  const differs = !sameClock(timeZone, viewerZone(), slots[0]?.startsAt ?? new Date().toISOString());

  const turn = (start: LocalDate) => {
    setFrom(start < today ? today : start);
    setPicked(null);
  };

  if (error) return <ApiProblem error={error} onRetry={refetch} />;
  return (
    <div>
      {canChooseResource && people.length > 1 && (
        <ResourceChoice
          resources={people}
          chosen={resourceId}
          onChoose={(wanted) => onChoose(chosen && slotsWith([chosen], wanted).length > 0 ? chosen : null, wanted)}
        />
      )}
      <div className={classes.stripHead}>
        <h2 className="section-title">
          {formatDay(from, { locale })} – {formatDay(addDays(from, windowDays - 1), { locale })}
        </h2>
        <span className={classes.turn}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label="Earlier days"
            disabled={from <= today}
            onClick={() => turn(addDays(from, -windowDays))}
          >
            <ChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" size={36} aria-label="Later days" onClick={() => turn(addDays(from, windowDays))}>
            <ChevronRight size={18} aria-hidden />
          </ActionIcon>
        </span>
      </div>
      {loading ? (
        <LoadingLines count={3} />
      ) : (
        <>
          <DayStrip days={days} open={(each) => freeOn(each).length > 0} chosen={day} onChoose={setPicked} />
          <TimeGrid
            slots={inOrder(free, gone, own)}
            taken={new Set(gone.map(({ startsAt }) => startsAt))}
            chosen={chosen?.startsAt ?? null}
            onChoose={(slot) => onChoose(slot, resourceId)}
          />
          {day === null && (
            <div className={classes.none}>
              <p>Nothing is free in these two weeks{resourceId === null ? '' : ' with this choice'}.</p>
              {resourceId !== null && (
                <Button variant="default" onClick={() => onChoose(null, null)}>
                  Show anyone free
                </Button>
              )}
              <Button variant="default" onClick={() => turn(addDays(from, windowDays))}>
                Look at the next two weeks
              </Button>
            </div>
          )}
          {children}
          {differs && day !== null && <p className={classes.zone}>Times are {zoneNote(timeZone)}.</p>}
        </>
      )}
    </div>
  );
};

const has = (slots: readonly OfferedSlot[], { startsAt }: { startsAt: string }) =>
  slots.some((slot) => slot.startsAt === startsAt);

/** Free, just-taken and chosen times of a day in their order; what is chosen stays in view when it is held and no longer free. */
const inOrder = (free: readonly OfferedSlot[], gone: readonly OfferedSlot[], own: OfferedSlot | null): OfferedSlot[] =>
  [...free, ...gone, ...(own ? [own] : [])].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
