import { useQuery } from '@apollo/client/react';
import { Group, Modal, NumberInput, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type ResourcePartsFragment, ResourceTypesDocument } from '../../gql/graphql.js';
import { ReferencePicker } from '../../grid/reference-picker.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { draftOf, emptyDraft, NEW_TYPE, type ResourceDraft } from './resource-draft.js';
import { useSaveResource } from './use-save-resource.js';

/** The inputs by the names the API calls them in a refusal. */
const FIELDS = [
  ...['kind', 'typeName', 'name', 'code', 'capacity', 'timeZone', 'skills', 'staffMemberId'],
  ...['homeAddress', 'homeLatitude', 'homeLongitude'],
];

const ZONES = Intl.supportedValuesOf('timeZone');

type ResourceFormProps = { resource: ResourcePartsFragment | null; onClose: () => void };

/** Makes a resource, or changes what is said of one (SV-03). */
export const ResourceForm = ({ resource, onClose }: ResourceFormProps) => {
  const { organization } = useViewer();
  const navigate = useNavigate();
  const save = useSaveResource();
  const { data } = useQuery(ResourceTypesDocument);
  const [keys] = useState(() => ({ type: crypto.randomUUID(), resource: crypto.randomUUID() }));
  const form = useForm<ResourceDraft>({ initialValues: resource ? draftOf(resource) : emptyDraft(organization.timeZone) });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const { kind, name } = form.getValues();

  const onSubmit = form.onSubmit(async (draft) => {
    let id: string | undefined;
    const done = await send(async () => {
      const saved = await save(draft, resource, keys);
      id = saved.id;
      return saved.userErrors;
    });
    if (!done) return;
    say({ message: resource ? `${name.trim()} is changed.` : `${name.trim()} is added. Give it hours, and it can be booked.` });
    onClose();
    if (!resource && id) void navigate(`/resources/${id}/calendar`);
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={resource ? `Change ${resource.name}` : 'New resource'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size={560}
      radius="lg"
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={resource ? 'Save' : 'Add the resource'}
        submitting={form.submitting}
      >
        {!resource && (
          <Group grow align="flex-start" gap="xs">
            <Select
              label="Type"
              data={[
                ...(data?.resourceTypes ?? []).map((type) => ({ value: type.key, label: type.name })),
                { value: NEW_TYPE, label: 'Another type …' },
              ]}
              allowDeselect={false}
              {...form.getInputProps('kind')}
            />
            {kind === NEW_TYPE && <TextInput label="Name of the type" required {...form.getInputProps('typeName')} />}
          </Group>
        )}
        <Group grow align="flex-start" gap="xs" preventGrowOverflow={false}>
          <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
          <TextInput
            label="Code"
            description="Short, for signs and lists"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('code')}
          />
        </Group>
        <Group grow align="flex-start" gap="xs">
          <NumberInput
            label="Places"
            description="Bookings at the same time"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            min={1}
            max={200}
            allowDecimal={false}
            {...form.getInputProps('capacity')}
          />
          <Select
            label="Time zone"
            data={ZONES}
            searchable
            allowDeselect={false}
            limit={60}
            {...form.getInputProps('timeZone')}
          />
        </Group>
        {kind === 'STAFF' && (
          <ReferencePicker
            entity="STAFF_MEMBER"
            label="Member of staff"
            placeholder="Nobody who signs in"
            clearable
            initial={resource?.staffMember ? { id: resource.staffMember.id, label: resource.staffMember.displayName } : undefined}
            {...form.getInputProps('staffMemberId')}
          />
        )}
        <TagsInput
          label="Skills"
          description="Services can ask for them. Enter adds one."
          placeholder={form.getValues().skills.length === 0 ? 'sports massage' : undefined}
          {...form.getInputProps('skills')}
        />
        <TextInput
          label="At home in"
          description="Where the ways to mobile bookings begin"
          {...form.getInputProps('homeAddress')}
        />
        <Group grow align="flex-start" gap="xs">
          <NumberInput label="Latitude" decimalScale={6} hideControls {...form.getInputProps('homeLatitude')} />
          <NumberInput label="Longitude" decimalScale={6} hideControls {...form.getInputProps('homeLongitude')} />
        </Group>
        <Switch
          label="May be booked twice"
          description="Staff with the right to overbook can take a time again, and say why."
          {...form.getInputProps('overbookable', { type: 'checkbox' })}
        />
      </FormFrame>
    </Modal>
  );
};
