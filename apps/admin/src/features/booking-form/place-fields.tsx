import { locationModeWords } from '@bookwright/web-kit';
import { Group, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import type { LocationMode } from '../../gql/graphql.js';
import type { DraftForm } from './draft-form.js';

const EVERYWHERE: readonly LocationMode[] = ['ONSITE', 'MOBILE', 'ONLINE'];

/** Where it takes place: in one of the ways the service is offered, any for a booking without one. */
export const PlaceFields = ({ form, modes = EVERYWHERE }: { form: DraftForm; modes?: readonly LocationMode[] }) => {
  const mode = form.getValues().locationMode ?? modes[0] ?? 'ONSITE';
  return (
    <>
      {modes.length > 1 && (
        <SegmentedControl
          aria-label="Where"
          fullWidth
          size="xs"
          data={modes.map((value) => ({ value, label: locationModeWords[value] }))}
          value={mode}
          onChange={(value) => form.setFieldValue('locationMode', value as LocationMode)}
        />
      )}
      {mode === 'MOBILE' && (
        <>
          <TextInput label="Address" required {...form.getInputProps('locationAddress')} />
          <Group grow align="flex-start" gap="xs">
            <NumberInput label="Latitude" decimalScale={6} hideControls {...form.getInputProps('latitude')} />
            <NumberInput label="Longitude" decimalScale={6} hideControls {...form.getInputProps('longitude')} />
          </Group>
        </>
      )}
      {mode === 'ONLINE' && (
        <TextInput label="Meeting address" type="url" placeholder="https://" {...form.getInputProps('meetingUrl')} />
      )}
      <TextInput label="Place" placeholder="Terminal 2, Door 3" {...form.getInputProps('location')} />
    </>
  );
};
