import { ActionIcon, Button, Checkbox, Group, Popover, Stack } from '@mantine/core';
import { Copy, Plus, X } from 'lucide-react';
import { useState } from 'react';
import classes from './calendar.module.css';
import { TimeText } from './time-text.js';
import { newBlockId } from './use-week-draft.js';
import { type Block, blocksOn, clockOf, copiedTo, DAY, drawn, fits, gapAt, WEEKDAYS, withBlock, without } from './week.js';

type WeekTimesProps = { blocks: readonly Block[]; onChange: (blocks: readonly Block[]) => void; readOnly: boolean };

/** New hours on a day: nine to five if it is empty, else an hour behind the last; null when there is no room. */
const another = (blocks: readonly Block[], weekday: number): Block | null => {
  const last = blocksOn(blocks, weekday).at(-1);
  if (!last) return { id: newBlockId(), weekday, from: 540, to: 1020 };
  const gap = [last.to, 0]
    .map((minute) => (minute < DAY ? gapAt(blocks, weekday, minute) : null))
    .find((one) => one && one.to > one.from);
  return gap ? drawn(blocks, newBlockId(), weekday, gap.from, Math.min(gap.to, gap.from + 60)) : null;
};

type CopyDayProps = { weekday: number; onCopy: (targets: number[]) => void };

const CopyDay = ({ weekday, onCopy }: CopyDayProps) => {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string[]>([]);
  const name = WEEKDAYS[weekday - 1]!;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          size="sm"
          aria-label={`Copy ${name} to other days`}
          title="Copy to other days"
          onClick={() => {
            setChosen(weekday < 6 ? [1, 2, 3, 4, 5].filter((day) => day !== weekday).map(String) : []);
            setOpen(!open);
          }}
        >
          <Copy size={13} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Checkbox.Group label={`Copy ${name} to`} value={chosen} onChange={setChosen}>
            <Stack gap={4} mt={4}>
              {WEEKDAYS.map(
                (other, index) =>
                  index + 1 !== weekday && <Checkbox key={other} size="xs" value={String(index + 1)} label={other} />,
              )}
            </Stack>
          </Checkbox.Group>
          <Button
            size="compact-sm"
            disabled={chosen.length === 0}
            onClick={() => {
              onCopy(chosen.map(Number));
              setOpen(false);
            }}
          >
            Copy
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};

/** The same week as a list of times: for those who would rather write than draw. */
export const WeekTimes = ({ blocks, onChange, readOnly }: WeekTimesProps) => {
  const put = (block: Block): string | null => {
    if (block.from >= block.to) return 'The end is after the start.';
    if (!fits(blocks, block)) return 'This overlaps other hours of the day.';
    onChange(withBlock(blocks, block));
    return null;
  };
  return (
    <ul className={classes.days}>
      {WEEKDAYS.map((name, index) => {
        const day = blocksOn(blocks, index + 1);
        return (
          <li key={name} className={classes.dayLine}>
            <span className={classes.dayName}>{name}</span>
            <div className={classes.dayHours}>
              {day.length === 0 && <span className="quiet">Closed</span>}
              {day.map((block) => (
                <Group key={block.id} gap={6} wrap="nowrap" align="flex-start">
                  <TimeText
                    label={`${name}, opens`}
                    minutes={block.from}
                    readOnly={readOnly}
                    onTake={(from) => put({ ...block, from })}
                  />
                  <span aria-hidden="true" className={classes.until}>
                    –
                  </span>
                  <TimeText
                    label={`${name}, closes`}
                    minutes={block.to}
                    readOnly={readOnly}
                    onTake={(to) => put({ ...block, to })}
                  />
                  {!readOnly && (
                    <ActionIcon
                      variant="subtle"
                      size="sm"
                      mt={3}
                      aria-label={`Take away ${name} ${clockOf(block.from)} to ${clockOf(block.to)}`}
                      onClick={() => onChange(without(blocks, block.id))}
                    >
                      <X size={13} aria-hidden="true" />
                    </ActionIcon>
                  )}
                </Group>
              ))}
            </div>
            {!readOnly && (
              <Group gap={2} wrap="nowrap" pt={4}>
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  aria-label={`Add hours on ${name}`}
                  title="Add hours"
                  onClick={() => {
                    const block = another(blocks, index + 1);
                    if (block) onChange(withBlock(blocks, block));
                  }}
                >
                  <Plus size={14} aria-hidden="true" />
                </ActionIcon>
                <CopyDay weekday={index + 1} onCopy={(targets) => onChange(copiedTo(blocks, index + 1, targets, newBlockId))} />
              </Group>
            )}
          </li>
        );
      })}
    </ul>
  );
};
