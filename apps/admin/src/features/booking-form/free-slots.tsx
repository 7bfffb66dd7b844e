import { useQuery } from '@apollo/client/react';
import { formatTime } from '@bookwright/web-kit';
import { UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { FreeSlotsDocument } from '../../gql/graphql.js';
import { nextDay } from '../../shell/next-day.js';
import { useViewer } from '../../shell/viewer.js';
import { localParts } from '../../shell/zoned-time.js';
import classes from './booking-form.module.css';
import { NoTimes } from './when-fields.js';

type FreeSlotsProps = {
  serviceId: string;
  day: string;
  minutes: number;
  resourceId: string | undefined;
  /** The time that is chosen, by the organization's clock. */
  chosen: string;
  onChoose: (day: string, time: string) => void;
};

/** The free times of a day, to be chosen with one press. */
export const FreeSlots = ({ serviceId, day, minutes, resourceId, chosen, onChoose }: FreeSlotsProps) => {
  const { organization } = useViewer();
  const [asked] = useDebouncedValue({ serviceId, from: day, to: nextDay(day), resourceId, durationMin: minutes }, 250);
  const { data, previousData } = useQuery(FreeSlotsDocument, { variables: asked, fetchPolicy: 'no-cache' });
  const slots = (data ?? previousData)?.availability;
  if (!slots) return null;
  if (slots.length === 0) return <NoTimes onNext={() => onChoose(nextDay(day), '')} />;
  return (
    <fieldset className={classes.slots} aria-label="Free times of the day">
      {slots.map(({ startsAt }) => {
        const at = localParts(startsAt, organization.timeZone);
        return (
          <UnstyledButton
            key={startsAt}
            className={classes.slot}
            aria-pressed={at.time === chosen.slice(0, 5)}
            onClick={() => onChoose(at.day, at.time)}
          >
            {formatTime(startsAt, organization)}
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
};
