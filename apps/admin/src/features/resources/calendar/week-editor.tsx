import { useEffect, useId, useRef } from 'react';
import { newBlockId } from './use-week-draft.js';
import { useWeekPointer } from './use-week-pointer.js';
import { type Block, blocksOn, clockOf, fits, moved, resized, WEEKDAYS, withBlock, without } from './week.js';
import { WeekBlock } from './week-block.js';
import classes from './week-editor.module.css';

type WeekEditorProps = {
  blocks: readonly Block[];
  onChange: (blocks: readonly Block[]) => void;
  readOnly: boolean;
};

const HOURS = [0, 3, 6, 9, 12, 15, 18, 21, 24];

/** The next place for a block that is moved by keys: past a neighbour when it does not fit beside it. */
const nextPlace = (blocks: readonly Block[], block: Block, days: number, minutes: number): Block | null => {
  const weekday = block.weekday + days;
  if (weekday < 1 || weekday > 7) return null;
  for (let from = block.from + minutes; from >= 0 && from + (block.to - block.from) <= 1440; from += minutes) {
    const place = moved(block, weekday, from);
    if (fits(blocks, place)) return place;
    if (minutes === 0) return null;
  }
  return null;
};

/** A week in seven columns: opening hours are drawn, dragged, stretched and taken away, with a pointer or with keys. */
export const WeekEditor = ({ blocks, onChange, readOnly }: WeekEditorProps) => {
  const week = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const pointer = useWeekPointer(blocks, onChange, { week, newId: newBlockId });
  const focus = useRef<string | null>(null);

  useEffect(() => {
    if (!focus.current) return;
    week.current?.querySelector<HTMLElement>(`[data-block="${focus.current}"]`)?.focus();
    focus.current = null;
  });

  const change = (block: Block | null) => {
    if (!block) return;
    focus.current = block.id;
    onChange(withBlock(blocks, block));
  };
  const onRemove = (block: Block) => {
    const next = blocks.find((other) => other.id !== block.id && other.weekday >= block.weekday) ?? blocks[0];
    focus.current = next && next.id !== block.id ? next.id : null;
    onChange(without(blocks, block.id));
  };

  return (
    <div className={classes.frame}>
      <div className={classes.head} aria-hidden="true">
        {WEEKDAYS.map((name) => (
          <span key={name}>{name.slice(0, 3)}</span>
        ))}
      </div>
      <div className={classes.body}>
        <div className={classes.hours} aria-hidden="true">
          {HOURS.map((hour) => (
            <span key={hour} style={{ top: `${(hour / 24) * 100}%` }}>
              {clockOf(hour * 60)}
            </span>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a week is no set of form fields */}
        <div
          ref={week}
          role="group"
          aria-label="The week"
          className={classes.week}
          data-dragging={pointer.held !== null || undefined}
          onPointerMove={pointer.onPointerMove}
          onPointerUp={pointer.onPointerUp}
          onPointerCancel={pointer.cancel}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && pointer.held) {
              event.preventDefault();
              pointer.cancel();
            }
          }}
        >
          {WEEKDAYS.map((name, index) => (
            // biome-ignore lint/a11y/useSemanticElements: a day is no set of form fields
            <div
              key={name}
              role="group"
              aria-label={name}
              className={classes.day}
              onPointerDown={readOnly ? undefined : pointer.takeDay}
            >
              {blocksOn(pointer.shown, index + 1).map((block) => (
                <WeekBlock
                  key={block.id}
                  block={block}
                  readOnly={readOnly}
                  held={pointer.held === block.id}
                  describedBy={helpId}
                  onTake={pointer.takeBlock}
                  onTakeEdge={pointer.takeEdge}
                  onMove={(one, days, minutes) => change(nextPlace(blocks, one, days, minutes))}
                  onResize={(one, minutes) => change(resized(blocks, one, 'to', one.to + minutes))}
                  onRemove={onRemove}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p id={helpId} className={classes.help}>
        {readOnly
          ? 'Your role does not include changing hours.'
          : 'Draw in a day to add hours; drag them or their edges. With keys: arrows move, Shift and up or down change the end, Delete takes away.'}
      </p>
    </div>
  );
};
