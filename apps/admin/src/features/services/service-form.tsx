import { useApolloClient } from '@apollo/client/react';
import {
  ApiProblem,
  locationModeWords,
  messageFor,
  paymentTypeWords,
  serviceKindWords,
  workflowWords,
} from '@bookwright/web-kit';
import { Alert, Button, Checkbox, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ReactNode, useId, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  ChangeServiceDocument,
  CreateServiceDocument,
  type ResourcesToNeedQuery,
  type ServicePartsFragment,
  ServiceRecordDocument,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { digitsOf } from '../../record/minor-units.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { FollowUpsEditor } from './follow-ups-editor.js';
import { NeedsEditor } from './needs-editor.js';
import { draftOf, inputOf, newService, pathsOf, type ServiceDraft } from './service-draft.js';
import classes from './service-form.module.css';

const optionsOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));

/** What can be chosen: all that are in use, and the one it has. */
const offered = (all: readonly { id: string; name: string; active: boolean }[], present?: { id: string } | null) =>
  all.filter(({ id, active }) => active || id === present?.id).map(({ id, name }) => ({ value: id, label: name }));

const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} className={classes.partTitle}>
        {title}
      </h2>
      {children}
    </section>
  );
};

type ServiceFormProps = { service: ServicePartsFragment | null; offer: ResourcesToNeedQuery };

/** Makes a service, or changes one: what it is, when, where, what it costs and what it needs (SV-05). */
export const ServiceForm = ({ service, offer }: ServiceFormProps) => {
  const client = useApolloClient();
  const navigate = useNavigate();
  const { organization } = useViewer();
  const [key] = useState(() => crypto.randomUUID());
  const form = useForm<ServiceDraft>({
    initialValues: service ? draftOf(service) : newService(),
    validate: {
      priceMinor: (value, { paymentType: paid }) => (value === '' && paid !== 'FREE' ? 'Give a price; nothing is 0.' : null),
    },
  });
  const draft = form.getValues();
  const { outcome, send } = useFormOutcome(form, pathsOf(draft));
  const { kind, paymentType } = draft;
  const goods = kind === 'GOODS';
  const pooled = service?.requirements.flatMap(({ pool }) => pool.map(({ resource }) => resource)) ?? [];
  const resources = [...new Map([...offer.resources.nodes, ...pooled].map((one) => [one.id, one])).values()];

  const onSubmit = form.onSubmit(async (values) => {
    let opened = service?.id;
    const done = await send(async () => {
      const { kind: what, ...input } = inputOf(values, organization.currency);
      if (service) {
        const variables = { input: { ...input, id: service.id, expectedVersion: service.version } };
        const { data } = await client.mutate({ mutation: ChangeServiceDocument, variables });
        await client.refetchQueries({ include: [ServiceRecordDocument] });
        return data!.changeService.userErrors.map((error) => ({ ...error, path: [error.path.join('.')] }));
      }
      const variables = { input: { ...input, kind: what, idempotencyKey: key } };
      const { data } = await client.mutate({ mutation: CreateServiceDocument, variables });
      opened = data!.createService.service?.id;
      return data!.createService.userErrors.map((error) => ({ ...error, path: [error.path.join('.')] }));
    });
    if (!done) return;
    rowsChanged('SERVICE');
    say({ message: service ? 'The service is changed.' : 'The service is on offer.' });
    void navigate(`/services/${opened}`);
  });

  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      <Part title="What it is">
        {!service && (
          <Select
            label="Kind"
            data={optionsOf(serviceKindWords)}
            allowDeselect={false}
            description="An appointment is booked at a free time, a seat on dated sessions; goods are bought. This stays."
            {...form.getInputProps('kind')}
          />
        )}
        <div className={classes.two}>
          <TextInput label="Name" required {...form.getInputProps('name')} />
          <TextInput label="Category" {...form.getInputProps('category')} />
        </div>
        <Textarea label="Description" autosize minRows={2} maxRows={8} {...form.getInputProps('description')} />
      </Part>
      {!goods && (
        <Part title="When and where">
          <div className={classes.three}>
            <NumberInput label="Minutes" min={1} step={15} allowDecimal={false} required {...form.getInputProps('durationMin')} />
            <NumberInput label="Buffer before" min={0} step={5} allowDecimal={false} {...form.getInputProps('bufferBeforeMin')} />
            <NumberInput label="Buffer after" min={0} step={5} allowDecimal={false} {...form.getInputProps('bufferAfterMin')} />
          </div>
          <Checkbox.Group
            label="Where it may take place"
            description="The first one ticked is usual; with more than one, people choose."
            {...form.getInputProps('locationModes')}
          >
            <Group gap="md" mt={6}>
              {optionsOf(locationModeWords).map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
        </Part>
      )}
      <Part title="Price and booking">
        <div className={classes.three}>
          <Select label="Paid" data={optionsOf(paymentTypeWords)} allowDeselect={false} {...form.getInputProps('paymentType')} />
          <NumberInput
            label={`Price in ${organization.currency}`}
            min={0}
            decimalScale={digitsOf(organization.currency)}
            fixedDecimalScale
            required={paymentType !== 'FREE'}
            disabled={paymentType === 'FREE'}
            {...form.getInputProps('priceMinor')}
            {...(paymentType === 'FREE' && { value: 0 })}
          />
          <Select
            label="Customers"
            data={[
              { value: 'SHOWN', label: 'see the price' },
              { value: 'HIDDEN', label: 'do not see the price' },
            ]}
            allowDeselect={false}
            {...form.getInputProps('priceVisibility')}
          />
        </div>
        <div className={classes.two}>
          <Select
            label="A new booking"
            data={optionsOf(workflowWords)}
            allowDeselect={false}
            {...form.getInputProps('workflow')}
          />
          {kind === 'SERVICE' && (
            <NumberInput
              label="People in one appointment, at most"
              min={1}
              allowDecimal={false}
              {...form.getInputProps('mostAttendees')}
            />
          )}
        </div>
      </Part>
      <Part title="Tax and cancelling">
        <div className={classes.two}>
          <Select
            label="Tax"
            placeholder="No tax"
            data={offered(offer.taxRates, service?.taxRate)}
            clearable
            {...form.getInputProps('taxRateId')}
          />
          {!goods && (
            <Select
              label="When customers cancel late"
              placeholder="Nothing is kept"
              data={offered(offer.cancellationPolicies, service?.cancelPolicy)}
              clearable
              {...form.getInputProps('cancelPolicyId')}
            />
          )}
        </div>
      </Part>
      {kind === 'SERVICE' && (
        <Part title="What it needs">
          <NeedsEditor form={form} types={offer.resourceTypes} resources={resources} />
        </Part>
      )}
      {!goods && (
        <Part title="To do afterwards">
          <FollowUpsEditor form={form} />
        </Part>
      )}
      {outcome.refused.length > 0 && (
        <Alert color={outcome.isStale ? 'yellow' : 'red'} role="alert">
          {outcome.refused.map((error) => messageFor(error, organization)).join(' ')}
        </Alert>
      )}
      {Object.keys(form.errors).length > 0 && (
        <Alert color="red" role="alert">
          Not everything can stay as it is: look at what is marked above.
        </Alert>
      )}
      {outcome.failure !== undefined && <ApiProblem error={outcome.failure} />}
      <div className={classes.ways}>
        <Button variant="default" onClick={() => navigate(service ? `/services/${service.id}` : '/services')}>
          Back
        </Button>
        <Button type="submit" loading={form.submitting}>
          {service ? 'Save the service' : 'Make the service'}
        </Button>
      </div>
    </form>
  );
};
