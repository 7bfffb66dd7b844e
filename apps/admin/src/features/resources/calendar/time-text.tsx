import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { clockOf, minutesOf } from './week.js';

type TimeTextProps = {
  label: string;
  minutes: number;
  readOnly: boolean;
  /** Takes the time, or says why not. */
  onTake: (minutes: number) => string | null;
};

/** A time of a day, `24:00` included, as people write it. It is taken when the field is left or Enter is pressed. */
export const TimeText = ({ label, minutes, readOnly, onTake }: TimeTextProps) => {
  const [text, setText] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const take = () => {
    if (text === null) return;
    const wanted = minutesOf(text);
    const refused = wanted === null ? 'Write a time such as 9:30.' : onTake(wanted);
    setError(refused);
    if (refused === null) setText(null);
  };
  return (
    <TextInput
      size="xs"
      w={76}
      aria-label={label}
      inputMode="numeric"
      readOnly={readOnly}
      value={text ?? clockOf(minutes)}
      error={error}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault();
          take();
        }
        if (event.key === 'Escape' && text !== null) {
          event.stopPropagation();
          setText(null);
          setError(null);
        }
      }}
    />
  );
};
