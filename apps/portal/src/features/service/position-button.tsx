import { Button } from '@mantine/core';
import { LocateFixed } from 'lucide-react';
import { useState } from 'react';
import type { Position } from './choice.js';
import classes from './place-fields.module.css';

/** Degrees with as many places as a doorway needs. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const WAIT_MS = 15_000;

export type PositionButtonProps = {
  position: Position | null;
  error: string | undefined;
  onChange: (position: Position | null) => void;
};

/** Adds where the device is to the address, only when asked for, and shows that it did (SV-19). */
export const PositionButton = ({ position, error, onChange }: PositionButtonProps) => {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = () => {
    setProblem(null);
    if (!navigator.geolocation) return setProblem('This browser does not know where it is. The address is enough.');
    setAsking(true);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        setAsking(false);
        onChange({ latitude: rounded(latitude), longitude: rounded(longitude) });
      },
      () => {
        setAsking(false);
        setProblem('Your position could not be found. The address is enough.');
      },
      { enableHighAccuracy: true, timeout: WAIT_MS },
    );
  };

  return (
    <div className={classes.position}>
      {position ? (
        <>
          <span>
            Your position goes along: {position.latitude.toFixed(4)}, {position.longitude.toFixed(4)}
          </span>
          <Button variant="subtle" size="compact-sm" color="gray" onClick={() => onChange(null)}>
            Leave it out
          </Button>
        </>
      ) : (
        <Button variant="default" size="sm" leftSection={<LocateFixed size={16} aria-hidden />} loading={asking} onClick={ask}>
          Use my position
        </Button>
      )}
      {(error ?? problem) && (
        <p className={classes.problem} role="alert">
          {error ?? problem}
        </p>
      )}
    </div>
  );
};
