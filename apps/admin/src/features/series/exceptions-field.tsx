import { formatInstant } from '@bookwright/web-kit';
import { Alert, Radio, Stack } from '@mantine/core';
import { useViewer } from '../../shell/viewer.js';

type ExceptionsFieldProps = {
  dates: readonly { startsAt: string }[];
  overwrite: boolean | null;
  onChange: (overwrite: boolean) => void;
};

/** Asks what is to become of dates that were changed on their own. */
export const ExceptionsField = ({ dates, overwrite, onChange }: ExceptionsFieldProps) => {
  const { organization } = useViewer();
  return (
    <Alert color="yellow" role="alert" title="Some dates were changed on their own">
      <p>{dates.map(({ startsAt }) => formatInstant(startsAt, organization)).join('; ')}</p>
      <Radio.Group
        aria-label="What becomes of them"
        value={overwrite === null ? null : String(overwrite)}
        onChange={(value) => onChange(value === 'true')}
      >
        <Stack gap={6}>
          <Radio value="false" label="Keep them as they are" />
          <Radio value="true" label="Change them too" />
        </Stack>
      </Radio.Group>
    </Alert>
  );
};
