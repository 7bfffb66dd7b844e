import { ActionIcon, Button, Group, MultiSelect, NumberInput, Select, TagsInput, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import type { ResourcesToNeedQuery } from '../../gql/graphql.js';
import { aNeed, type NeedDraft, type ServiceDraft } from './service-draft.js';
import classes from './service-form.module.css';
import { phaseWords } from './service-words.js';

const PHASES = Object.entries(phaseWords).map(([value, label]) => ({ value, label }));
const icon = { size: 14, 'aria-hidden': true } as const;

type NeedsEditorProps = {
  form: UseFormReturnType<ServiceDraft>;
  types: ResourcesToNeedQuery['resourceTypes'];
  resources: readonly { id: string; name: string; kind: string }[];
};

type OneNeedProps = NeedsEditorProps & { need: NeedDraft; index: number; last: boolean };

const OneNeed = ({ form, types, resources, need, index, last }: OneNeedProps) => {
  const at = (name: keyof NeedDraft) => form.getInputProps(`requirements.${index}.${name}`);
  const ofKind = resources.filter(({ kind }) => kind === need.kind);
  const typeName = types.find(({ key }) => key === need.kind)?.name.toLowerCase() ?? 'one';
  return (
    <fieldset className={classes.need}>
      <legend className={classes.needTitle}>
        {index === 0 ? 'Chosen first: whom or what people see' : `Also needed`}
        <Group gap={2}>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label="Move up"
            disabled={index === 0}
            onClick={() => form.reorderListItem('requirements', { from: index, to: index - 1 })}
          >
            <ArrowUp {...icon} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="sm"
            aria-label="Move down"
            disabled={last}
            onClick={() => form.reorderListItem('requirements', { from: index, to: index + 1 })}
          >
            <ArrowDown {...icon} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="red"
            size="sm"
            aria-label={`Remove ${need.role || 'this need'}`}
            onClick={() => form.removeListItem('requirements', index)}
          >
            <X {...icon} />
          </ActionIcon>
        </Group>
      </legend>
      <div className={classes.three}>
        <TextInput label="What people call it" placeholder="therapist" required {...at('role')} />
        <Select
          label="Type"
          data={types.map(({ key, name }) => ({ value: key, label: name }))}
          allowDeselect={false}
          {...at('kind')}
          onChange={(kind) => {
            form.setFieldValue(`requirements.${index}.kind`, kind);
            form.setFieldValue(`requirements.${index}.resourceIds`, []);
          }}
        />
        <NumberInput label="How many" min={1} max={20} allowDecimal={false} {...at('quantity')} />
      </div>
      <MultiSelect
        label="Out of these, in the order of preference"
        placeholder={need.resourceIds.length > 0 ? undefined : `Any ${typeName}`}
        data={ofKind.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        clearable
        {...at('resourceIds')}
      />
      <div className={classes.two}>
        <Select label="When" data={PHASES} allowDeselect={false} {...at('phase')} />
        <TagsInput
          label="With these skills"
          placeholder={need.skills.length > 0 ? undefined : 'None in particular'}
          {...at('skills')}
        />
      </div>
    </fieldset>
  );
};

/** What an appointment needs: a therapist and a room and a vehicle, each out of a pool or of all. */
export const NeedsEditor = (props: NeedsEditorProps) => {
  const { form } = props;
  const needs = form.getValues().requirements;
  return (
    <>
      {needs.length === 0 && (
        <Text size="sm" c="dimmed">
          Without anything that it needs, no times are offered online.
        </Text>
      )}
      {needs.map((need, index) => (
        <OneNeed key={need.key} {...props} need={need} index={index} last={index === needs.length - 1} />
      ))}
      <Button
        variant="default"
        size="compact-md"
        leftSection={<Plus {...icon} />}
        onClick={() => form.insertListItem('requirements', aNeed(needs.length === 0 ? {} : { kind: 'ROOM' }))}
      >
        {needs.length === 0 ? 'Say what it needs' : 'It needs something else, too'}
      </Button>
    </>
  );
};
