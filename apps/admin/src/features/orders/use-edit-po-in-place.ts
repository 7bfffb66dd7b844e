import type { EditResult } from '@bookwright/smart-grid';
import { messageFor, problemOf } from '@bookwright/web-kit';
import { useCallback } from 'react';
import type { PathField } from '../../grid/grid-field.js';
import type { NodeRow } from '../../grid/grid-row.js';
import { useChangePoNumber } from '../../record/use-change-po-number.js';
import type { OrderNode } from './orders-reader.js';

/** Saves the purchase order number from its cell (AP-29). */
export const useEditPoInPlace = () => {
  const change = useChangePoNumber();
  return useCallback(
    async ({ node }: NodeRow<OrderNode>, _field: PathField, value: unknown): Promise<EditResult<NodeRow<OrderNode>>> => {
      try {
        const errors = await change(node, typeof value === 'string' ? value : '');
        return errors.length === 0 ? { ok: true } : { ok: false, message: errors.map((error) => messageFor(error)).join(' ') };
      } catch (error) {
        return { ok: false, message: problemOf(error).sentence };
      }
    },
    [change],
  );
};
