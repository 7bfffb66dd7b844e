import type { KeyboardEvent, PointerEvent } from 'react';
import { type Block, clockOf, DAY, STEP, weekdayName } from './week.js';
import classes from './week-editor.module.css';

type WeekBlockProps = {
  block: Block;
  readOnly: boolean;
  held: boolean;
  onTake: (event: PointerEvent, block: Block) => void;
  onTakeEdge: (event: PointerEvent, block: Block, edge: 'FROM' | 'TO') => void;
  onMove: (block: Block, days: number, minutes: number) => void;
  onResize: (block: Block, minutes: number) => void;
  onRemove: (block: Block) => void;
  describedBy: string;
};

const DIRECTIONS: Record<string, { days: number; minutes: number }> = {
  ArrowUp: { days: 0, minutes: -STEP },
  ArrowDown: { days: 0, minutes: STEP },
  ArrowLeft: { days: -1, minutes: 0 },
  ArrowRight: { days: 1, minutes: 0 },
};

/** Opening hours on one day. It is dragged, or moved with the arrow keys; Shift and the arrows change its end. */
export const WeekBlock = ({ block, readOnly, held, describedBy, ...on }: WeekBlockProps) => {
  const { weekday, from, to } = block;
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') on.onRemove(block);
    else if (direction && event.shiftKey && direction.minutes !== 0) on.onResize(block, direction.minutes);
    else if (direction && !event.shiftKey) on.onMove(block, direction.days, direction.minutes);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot hold the handles of its edges
    <div
      role="button"
      tabIndex={0}
      className={classes.block}
      data-held={held || undefined}
      data-short={to - from < 60 || undefined}
      data-block={block.id}
      aria-label={`${weekdayName(weekday)} ${clockOf(from)} – ${clockOf(to)}`}
      aria-describedby={describedBy}
      aria-disabled={readOnly || undefined}
      style={{ top: `${(from / DAY) * 100}%`, height: `${((to - from) / DAY) * 100}%` }}
      onPointerDown={readOnly ? undefined : (event) => on.onTake(event, block)}
      onKeyDown={readOnly ? undefined : onKeyDown}
    >
      {!readOnly && (
        <span className={classes.edge} data-edge="from" onPointerDown={(event) => on.onTakeEdge(event, block, 'FROM')} />
      )}
      <span className={classes.times}>
        <span>{clockOf(from)}</span> <span className={classes.dash}>–</span> <span>{clockOf(to)}</span>
      </span>
      {!readOnly && <span className={classes.edge} data-edge="to" onPointerDown={(event) => on.onTakeEdge(event, block, 'TO')} />}
    </div>
  );
};
