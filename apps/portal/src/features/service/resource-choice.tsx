import type { OfferedSlot } from './choice.js';
import classes from './slot-picker.module.css';

export type ResourceChoiceProps = {
  resources: OfferedSlot['resources'];
  /** Null is anyone. */
  chosen: string | null;
  onChoose: (resourceId: string | null) => void;
};

/** With whom (or in which room); whoever is free, unless the customer cares. */
export const ResourceChoice = ({ resources, chosen, onChoose }: ResourceChoiceProps) => {
  const rooms = resources.every(({ kind }) => kind === 'ROOM');
  return (
    <label className={classes.row}>
      <span>{rooms ? 'Where' : 'With'}</span>
      <select
        value={chosen ?? ''}
        data-chosen={chosen !== null || undefined}
        onChange={({ currentTarget: { value } }) => onChoose(value || null)}
      >
        <option value="">{rooms ? 'Any free room' : 'Anyone free'}</option>
        {resources.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
};
