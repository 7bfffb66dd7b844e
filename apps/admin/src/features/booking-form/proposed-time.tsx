import { formatInstant } from '@bookwright/web-kit';
import { Anchor, Text } from '@mantine/core';
import { useViewer } from '../../shell/viewer.js';
import { localParts } from '../../shell/zoned-time.js';

type ProposedTimeProps = { startsAt: string; onTake: (day: string, time: string) => void };

/** The free time nearest to that of the booking a new one is made from. */
export const ProposedTime = ({ startsAt, onTake }: ProposedTimeProps) => {
  const { organization } = useViewer();
  const at = localParts(startsAt, organization.timeZone);
  return (
    <Text size="sm">
      Nearest free time:{' '}
      <Anchor component="button" type="button" size="sm" onClick={() => onTake(at.day, at.time)}>
        {formatInstant(startsAt, organization)}
      </Anchor>
    </Text>
  );
};
