// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by transforms, which table elements do not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells
import type { ReactNode } from 'react';
import type { Formatters } from '../format/formatters.js';
import type { GridField, GridRow } from '../state/field.js';
import type { GroupHeading } from '../state/group-rows.js';
import { isDay } from '../state/zoned-day.js';
import type { GridGroup } from './smart-grid.types.js';

type GroupHeadingProps = {
  heading: GroupHeading;
  field: GridField;
  first: GridRow;
  group: GridGroup | undefined;
  formatters: Formatters;
  noun: { one: string; other: string };
  top: number;
};

const title = (field: GridField, heading: GroupHeading, first: GridRow, formatters: Formatters): string => {
  if (heading.key === '') return `No ${field.label.toLowerCase()}`;
  return isDay(heading.key) ? formatters.longDate(heading.key) : formatters.field(field, first[field.name]);
};

/** The value that the rows below share, and how many they are. */
export const GroupHeadingView = ({ heading, field, first, group, formatters, noun, top }: GroupHeadingProps): ReactNode => {
  const count = group?.count ?? (heading.complete ? heading.loaded : undefined);
  return (
    <div role="row" className="sg-group" style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" className="sg-group-cell">
        <b>{title(field, heading, first, formatters)}</b>
        {count !== undefined && (
          <span>
            {formatters.number(count)} {count === 1 ? noun.one : noun.other}
            {group?.note && ` · ${group.note}`}
          </span>
        )}
      </div>
    </div>
  );
};
