import { useQuery } from '@apollo/client/react';
import { Modal, Select, Switch, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { type Enforcement, type RuleKind, type RulePartsFragment, RuleScopesDocument } from '../../gql/graphql.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { draftOf, holdsOrNot, kindWords, paramsOf, type RuleDraft, scopeOf, usualDraft } from './rule-draft.js';
import { ruleSentence } from './rule-sentence.js';
import { RuleValues } from './rule-values.js';
import { useRuleChanges } from './use-rule-changes.js';

const KINDS = Object.entries(kindWords).map(([value, label]) => ({ value, label }));

const enforcements = (kind: RuleKind, free: string): { value: Enforcement; label: string }[] => [
  { value: 'BLOCK', label: 'have to keep it' },
  ...(holdsOrNot(kind) ? [] : [{ value: 'WARN' as const, label: 'are warned' }]),
  { value: 'IGNORE', label: free },
];

const NO_PARAMS = { minutes: null, days: null, weekdays: null, from: null, to: null, count: null };

/** What the form says so far, as the sentence the list will show. */
const previewOf = (draft: RuleDraft, locale: string): string | null => {
  const params = { ...NO_PARAMS, ...paramsOf(draft) } as RulePartsFragment['params'];
  if (draft.kind === 'BLACKOUT' && !params.from) return null;
  return ruleSentence({ ...draft, params }, locale);
};

/** The inputs by the last step of the path in a refusal. */
const FIELDS = ['kind', 'serviceId', 'resourceId', 'amount', 'weekdays', 'from', 'to', 'forCustomers', 'forStaff'];
const AMOUNTS = ['minutes', 'days', 'count'];

type RuleFormProps = { rule: RulePartsFragment | null; others: readonly RulePartsFragment[]; onClose: () => void };

/** The rule that a refusal is about, when it is about another one. */
const rivalOf = (
  errors: readonly { details?: unknown }[],
  others: readonly RulePartsFragment[],
): RulePartsFragment | undefined => {
  const ids = errors.map(({ details }) => (details as { ruleId?: string } | null)?.ruleId);
  return others.find(({ id }) => ids.includes(id));
};

/** Makes a rule, or changes one. What it says is read back while it is written. */
export const RuleForm = ({ rule, others, onClose }: RuleFormProps) => {
  const { organization } = useViewer();
  const { create, change } = useRuleChanges();
  const [key] = useState(() => crypto.randomUUID());
  const [rival, setRival] = useState<RulePartsFragment>();
  const { data: scopes } = useQuery(RuleScopesDocument);
  const form = useForm<RuleDraft>({ initialValues: rule ? draftOf(rule) : usualDraft('MIN_NOTICE') });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const draft = form.getValues();
  const { kind } = draft;
  const preview = previewOf(draft, organization.locale);

  const onSubmit = form.onSubmit(async (values) => {
    const { forCustomers, forStaff, active } = values;
    const wanted = { params: paramsOf(values), forCustomers, forStaff };
    const done = await send(async () => {
      const errors = rule
        ? await change({ id: rule.id, expectedVersion: rule.version, ...wanted, active })
        : await create({ kind, ...wanted, ...scopeOf(values) }, key);
      setRival(rivalOf(errors, others));
      return errors.map((error) => ({
        ...error,
        path: error.path.map((step) => (AMOUNTS.includes(step) ? 'amount' : step)),
      }));
    });
    if (!done) return;
    say({ message: rule ? 'The rule is changed.' : 'The rule holds from now on.' });
    onClose();
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title={rule ? kindWords[rule.kind] : 'New rule'}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size={520}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={rule ? 'Save the rule' : 'Make the rule'}
        submitting={form.submitting}
      >
        {rival && (
          <Text size="sm" role="alert">
            It is about {(rival.service ?? rival.resource)?.name ?? organization.name}: “
            {ruleSentence(rival, organization.locale)}” Change or remove that one first.
          </Text>
        )}
        {!rule && (
          <>
            <Select
              label="What it demands"
              data={KINDS}
              allowDeselect={false}
              value={kind}
              error={form.errors.kind}
              onChange={(chosen) => form.setValues({ ...usualDraft((chosen ?? kind) as RuleKind), scope: draft.scope })}
            />
            <Select
              label="Where it holds"
              data={[
                { group: 'Everywhere', items: [{ value: '', label: organization.name }] },
                {
                  group: 'One service',
                  items: (scopes?.services.nodes ?? []).map(({ id, name }) => ({ value: `service ${id}`, label: name })),
                },
                {
                  group: 'One resource',
                  items: (scopes?.resources.nodes ?? []).map(({ id, name }) => ({ value: `resource ${id}`, label: name })),
                },
              ]}
              searchable
              allowDeselect={false}
              maxDropdownHeight={280}
              {...form.getInputProps('scope')}
              error={form.errors.serviceId ?? form.errors.resourceId}
            />
          </>
        )}
        <RuleValues form={form} kind={kind} locale={organization.locale} />
        <Select
          label="Customers"
          data={enforcements(kind, 'need not keep it')}
          allowDeselect={false}
          {...form.getInputProps('forCustomers')}
        />
        <Select
          label="Staff"
          description={
            draft.forStaff === 'WARN' ? 'They may go on if their role includes it, and say why. The reason is kept.' : undefined
          }
          data={enforcements(kind, 'need not keep it')}
          allowDeselect={false}
          {...form.getInputProps('forStaff')}
        />
        {rule && <Switch label="The rule is in force" {...form.getInputProps('active', { type: 'checkbox' })} />}
        {preview && (
          <Text size="sm" c="dimmed" aria-live="polite">
            {preview}
          </Text>
        )}
      </FormFrame>
    </Modal>
  );
};
