import { useQuery } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Collapse, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { BookableServiceDocument, CustomerAccountDocument, type UserErrorPartsFragment } from '../../gql/graphql.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { localParts } from '../../shell/zoned-time.js';
import { SlotExplanation } from '../../slots/slot-explanation.js';
import { useExplainedSlot } from '../../slots/use-explained-slot.js';
import { type BookingDraft, emptyDraft, gapsOf, inputOf, questionOf } from './booking-draft.js';
import classes from './booking-form.module.css';
import { CustomerFields } from './customer-fields.js';
import { isSeatOf } from './draft-form.js';
import { FreeSlots } from './free-slots.js';
import { MoreFields } from './more-fields.js';
import { PeopleFields } from './people-fields.js';
import { PlaceFields } from './place-fields.js';
import { ProposedTime } from './proposed-time.js';
import { seriesInput, seriesQuestion } from './repeat/repeat-draft.js';
import { RepeatFields } from './repeat/repeat-fields.js';
import { RepeatReport } from './repeat/repeat-report.js';
import { useCreateSeries } from './repeat/use-create-series.js';
import { useSeriesReport } from './repeat/use-series-report.js';
import { ResourceFields } from './resource-fields.js';
import { ServiceFields } from './service-fields.js';
import { useCreateBooking } from './use-create-booking.js';
import { WhenFields } from './when-fields.js';

/** The inputs by the last step of the path in a refusal. */
const FIELDS = [
  ...['customerId', 'givenName', 'familyName', 'email', 'phone', 'serviceId', 'title', 'sessionId', 'startsAt', 'endsAt'],
  ...['resourceIds', 'reason', 'locationAddress', 'latitude', 'longitude', 'meetingUrl', 'attendees', 'attendeeName'],
  ...['staffMemberId', 'status', 'poNumber', 'price'],
];

/** Errors under the names this form has for its inputs. */
const named = (errors: readonly UserErrorPartsFragment[]): UserErrorPartsFragment[] =>
  errors.map((error) => {
    const [first = ''] = error.path;
    if (first === 'attendees' || first === 'resourceIds') return { ...error, path: [first] };
    const rename: Record<string, string> = { startsAtLocal: 'startsAt', endsAtLocal: 'endsAt', priceMinor: 'price' };
    return rename[first] ? { ...error, path: [rename[first]] } : error;
  });

const currencyDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={classes.group}>
    <legend className={classes.legend}>{title}</legend>
    {children}
  </fieldset>
);

export type Named = { id: string; label: string };

/** What a new booking begins with; `draft` and `proposed` when it is made from another. */
export type NewBookingStart = {
  customer?: Named;
  startsAt?: string;
  draft?: Partial<BookingDraft>;
  /** A free time that is offered. */
  proposed?: string;
  staffMember?: Named;
  resources?: readonly Named[];
};

type NewBookingFormProps = {
  start: NewBookingStart;
  onDone: (id: string) => void;
  onSeries: (id: string) => void;
  onClose: () => void;
};

/** Books for a customer. Whether the time is free is said while it is typed. */
export const NewBookingForm = ({ start, onDone, onSeries, onClose }: NewBookingFormProps) => {
  const { organization, permissions } = useViewer();
  const { timeZone } = organization;
  const create = useCreateBooking();
  const createSeries = useCreateSeries();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [more, { toggle }] = useDisclosure(false);
  const at = localParts(start.startsAt ?? start.proposed ?? new Date().toISOString(), timeZone);
  const form = useForm<BookingDraft>({
    initialValues: {
      ...emptyDraft(at.day),
      ...(start.startsAt && { startsAt: at.time }),
      customerId: start.customer?.id ?? null,
      ...start.draft,
    },
  });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const draft = form.getValues();
  const { serviceId, customerId, isNew, severalDays, beyond } = draft;
  const { data: about } = useQuery(BookableServiceDocument, {
    variables: { id: serviceId ?? '' },
    skip: !serviceId,
    fetchPolicy: 'cache-and-network',
  });
  const service = serviceId ? (about?.bookableService ?? undefined) : undefined;
  const { data: booker } = useQuery(CustomerAccountDocument, { variables: { id: customerId ?? '' }, skip: !customerId || isNew });
  const account = isNew ? undefined : booker?.customer?.account;
  const isSeat = isSeatOf(service);
  const explained = useExplainedSlot(permissions.includes('catalog.read') ? questionOf(draft) : null);
  const repeats = draft.repeat !== null && !isSeat && serviceId !== null;
  const input = () => inputOf(draft, key, account?.id, currencyDigits(organization.currency));
  const reported = useSeriesReport(repeats ? seriesQuestion(draft, input()) : null);

  const takeTime = (day: string, startsAt: string) => {
    form.setValues({ day, startsAt, beyond: 'NO', ...(severalDays && draft.endDay && draft.endDay < day && { endDay: day }) });
    form.clearFieldError('startsAt');
  };

  const onSubmit = async (event: React.FormEvent) => {
    event.preventDefault();
    const gaps = gapsOf(draft, isSeat);
    form.setErrors(gaps);
    const [first] = Object.keys(gaps);
    if (first) {
      form.getInputNode(first)?.focus();
      return;
    }
    form.setSubmitting(true);
    let made: { id: string; message: string } | null = null;
    const done = await send(async () => {
      if (repeats) {
        const { series, userErrors } = await createSeries(seriesInput(draft, input()));
        if (series) made = { id: series.id, message: `${series.bookedCount} dates are booked.` };
        return named(userErrors);
      }
      const { booking, userErrors } = await create(input());
      if (booking) made = { id: booking.id, message: `${booking.reference} is booked.` };
      return named(userErrors);
    });
    form.setSubmitting(false);
    // What was refused is another input the next time; what never arrived must be the same.
    if (!done) {
      setKey(crypto.randomUUID());
      explained.askAgain();
      reported.askAgain();
      return;
    }
    const { id, message } = made!;
    say({ message });
    (repeats ? onSeries : onDone)(id);
  };

  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      <div className={classes.fields}>
        {outcome.refused.length > 0 && (
          <Alert color="red" role="alert">
            {outcome.refused.map((error) => messageFor(error, organization)).join(' ')}
          </Alert>
        )}
        {outcome.failure !== undefined && <ApiProblem error={outcome.failure} />}
        <Part title="For whom">
          <CustomerFields form={form} account={account} initial={start.customer} />
        </Part>
        <Part title="What and when">
          <ServiceFields form={form} service={service} />
          {!isSeat && (
            <WhenFields form={form} comesTwice={explained.explanation?.comesTwice ?? false}>
              {start.proposed && !draft.startsAt && <ProposedTime startsAt={start.proposed} onTake={takeTime} />}
              {serviceId && draft.day && !severalDays && Number(draft.minutes) > 0 && (
                <FreeSlots
                  serviceId={serviceId}
                  day={draft.day}
                  minutes={Number(draft.minutes)}
                  resourceId={draft.resourceIds[0]}
                  chosen={draft.startsAt}
                  onChoose={takeTime}
                />
              )}
            </WhenFields>
          )}
          {!isSeat && <ResourceFields form={form} service={service} initial={start.resources} />}
          {!isSeat && serviceId && <RepeatFields form={form} />}
          {repeats && <RepeatReport form={form} reported={reported} />}
          {!repeats && (
            <SlotExplanation
              explained={explained}
              beyond={beyond}
              reason={draft.reason}
              reasonError={form.errors.reason}
              onTime={(startsAt) => {
                const parts = localParts(startsAt, timeZone);
                takeTime(parts.day, parts.time);
              }}
              onResource={isSeat ? undefined : (id) => form.setFieldValue('resourceIds', [id, ...draft.resourceIds.slice(1)])}
              onBeyond={(value) => form.setFieldValue('beyond', value)}
              onReason={(reason) => form.setFieldValue('reason', reason)}
            />
          )}
        </Part>
        <Part title="Where and who comes">
          {!isSeat && <PlaceFields form={form} modes={service?.locationModes} />}
          <PeopleFields form={form} most={isSeat || !serviceId ? 20 : (service?.mostAttendees ?? 1)} />
        </Part>
        <Part title="More">
          <Button variant="subtle" size="compact-sm" className={classes.more} onClick={toggle} aria-expanded={more}>
            {more ? 'Less' : 'Status, responsible, price, remarks'}
          </Button>
          <Collapse expanded={more}>
            <div className={classes.fields} style={{ padding: 0 }}>
              {more && <MoreFields form={form} staffMember={start.staffMember} />}
            </div>
          </Collapse>
        </Part>
      </div>
      <div className={classes.footer}>
        <Switch label="Send the order email" {...form.getInputProps('sendOrderEmail', { type: 'checkbox' })} />
        <div style={{ display: 'flex', gap: 8 }}>
          <Button variant="default" onClick={onClose}>
            Back
          </Button>
          <Button type="submit" loading={form.submitting} disabled={repeats && reported.report?.canSave === false}>
            {repeats && reported.report ? `Book ${reported.report.bookCount} dates` : 'Book'}
          </Button>
        </div>
      </div>
    </form>
  );
};
