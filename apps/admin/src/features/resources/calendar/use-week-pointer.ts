import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import { type Block, blocksOn, drawn, fits, moved, resized, withBlock } from './week.js';

type Grip =
  | { kind: 'DRAW'; weekday: number; start: number; id: string }
  | { kind: 'MOVE'; block: Block; offset: number }
  | { kind: 'FROM' | 'TO'; block: Block };

type Places = { week: RefObject<HTMLDivElement | null>; newId: () => string };

/** How far a finger or mouse goes before it draws: less is a click. In CSS pixels. */
const SLACK = 4;

/**
 * Drawing, moving and stretching blocks with mouse, pen or finger. `preview` is the week as it would be, and becomes the week
 * when the button is let go; Escape or a lost pointer leaves everything as it was.
 */
export const useWeekPointer = (
  blocks: readonly Block[],
  onChange: (blocks: readonly Block[]) => void,
  { week, newId }: Places,
) => {
  const grip = useRef<{ grip: Grip; x: number; y: number; far: boolean } | null>(null);
  const [preview, setPreview] = useState<readonly Block[] | null>(null);
  const [held, setHeld] = useState<string | null>(null);

  /** The weekday and the minute under a point. */
  const placeAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = week.current!.getBoundingClientRect();
    const column = Math.floor(((clientX - box.left) / Math.max(1, box.width)) * 7) + 1;
    const minute = ((clientY - box.top) / Math.max(1, box.height)) * 1440;
    return { weekday: Math.min(7, Math.max(1, column)), minute: Math.min(1440, Math.max(0, minute)) };
  };

  const weekWith = (grip: Grip, event: PointerEvent): readonly Block[] | null => {
    const { weekday, minute } = placeAt(event);
    if (grip.kind === 'DRAW') {
      const block = drawn(blocks, grip.id, grip.weekday, grip.start, minute);
      return block && [...blocks, block];
    }
    if (grip.kind === 'MOVE') {
      const block = moved(grip.block, weekday, minute - grip.offset);
      return fits(blocks, block) ? withBlock(blocks, block) : null;
    }
    return withBlock(blocks, resized(blocks, grip.block, grip.kind === 'FROM' ? 'from' : 'to', minute));
  };

  const take = (event: PointerEvent, next: Grip) => {
    if (event.button !== 0) return;
    grip.current = { grip: next, x: event.clientX, y: event.clientY, far: false };
    setHeld(next.kind === 'DRAW' ? next.id : next.block.id);
    week.current?.setPointerCapture?.(event.pointerId);
  };

  const release = () => {
    grip.current = null;
    setPreview(null);
    setHeld(null);
  };

  return {
    shown: preview ?? blocks,
    held,
    takeDay: (event: PointerEvent) => {
      const { weekday, minute } = placeAt(event);
      if (blocksOn(blocks, weekday).some(({ from, to }) => from <= minute && minute < to)) return;
      take(event, { kind: 'DRAW', weekday, start: minute, id: newId() });
    },
    takeBlock: (event: PointerEvent, block: Block) => {
      event.stopPropagation();
      take(event, { kind: 'MOVE', block, offset: placeAt(event).minute - block.from });
    },
    takeEdge: (event: PointerEvent, block: Block, edge: 'FROM' | 'TO') => {
      event.stopPropagation();
      take(event, { kind: edge, block });
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current;
      if (!held) return;
      held.far ||= Math.abs(event.clientX - held.x) + Math.abs(event.clientY - held.y) >= SLACK;
      if (!held.far) return;
      const next = weekWith(held.grip, event);
      if (next) setPreview(next);
    },
    onPointerUp: (event: PointerEvent) => {
      const held = grip.current;
      if (held?.far && preview) onChange(preview);
      else if (held && held.grip.kind === 'DRAW') {
        const { weekday, start, id } = held.grip;
        const hour = Math.floor(placeAt(event).minute / 60) * 60;
        const block = drawn(blocks, id, weekday, Math.max(hour, start - 59), hour + 60);
        if (block) onChange([...blocks, block]);
      }
      release();
    },
    cancel: release,
  };
};
