import { useQuery } from '@apollo/client/react';
import { formatTimeRange } from '@bookwright/web-kit';
import { Select, TextInput } from '@mantine/core';
import { BookableServicesDocument } from '../../gql/graphql.js';
import { useViewer } from '../../shell/viewer.js';
import type { BookableService, DraftForm } from './draft-form.js';
import { isSeatOf } from './draft-form.js';

const NO_CATEGORY = 'Services';

/** What is booked: a service, one of its sessions, or something that has only a title. */
export const ServiceFields = ({ form, service }: { form: DraftForm; service: BookableService | undefined }) => {
  const { organization } = useViewer();
  const { data, error } = useQuery(BookableServicesDocument);
  const { serviceId } = form.getValues();
  const services = data?.bookableServices ?? [];
  const categories = [...new Set(services.map(({ category }) => category))];
  const choose = (id: string | null) => {
    const chosen = data?.bookableServices.find((one) => one.id === id);
    form.setValues({
      ...{ serviceId: id, sessionId: null, resourceIds: [], locationMode: null, beyond: 'NO' },
      ...(chosen?.durationMin && { minutes: chosen.durationMin }),
    });
    form.clearFieldError('serviceId');
  };
  return (
    <>
      <Select
        label="Service"
        placeholder="None: only a title"
        data={categories.map((category) => ({
          group: category ?? NO_CATEGORY,
          items: services.filter((one) => one.category === category).map(({ id, name }) => ({ value: id, label: name })),
        }))}
        value={serviceId}
        onChange={choose}
        error={form.errors.serviceId ?? (error && 'The services could not be read.')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'No service' }}
        nothingFoundMessage="No such service"
        maxDropdownHeight={260}
        comboboxProps={{ withinPortal: true }}
      />
      {!serviceId && <TextInput label="Title" required {...form.getInputProps('title')} />}
      {isSeatOf(service) && (
        <Select
          label="Date"
          placeholder={service!.sessions.length > 0 ? 'Choose a date' : 'No dates are planned'}
          required
          data={service!.sessions.map(({ id, startsAt, endsAt, seatsLeft }) => ({
            value: id,
            label: `${formatTimeRange(startsAt, endsAt, organization)} · ${seatsLeft === 0 ? 'full' : `${seatsLeft} left`}`,
          }))}
          comboboxProps={{ withinPortal: true }}
          {...form.getInputProps('sessionId')}
        />
      )}
    </>
  );
};
