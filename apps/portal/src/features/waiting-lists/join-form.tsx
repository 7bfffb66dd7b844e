import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from 'react-router';
import { addDays, dayIn } from '../../shell/local-date.js';
import { QuantityStepper } from '../../shell/quantity-stepper.js';
import { useShop } from '../../shell/shop-context.js';
import { useJoin } from './use-join.js';
import classes from './waiting-lists.module.css';
import { instantOf } from './wanted-times.js';

export type JoinFormProps = {
  serviceId: string;
  /** Null to wait for a time of the service. */
  sessionId: string | null;
  onJoined: (token: string) => void;
};

const FIELDS = ['name', 'email', 'phone'] as const;

/** Who waits, for how many seats, or from which day to which. */
export const JoinForm = ({ serviceId, sessionId, onJoined }: JoinFormProps) => {
  const { slug, timeZone, locale } = useShop();
  const tomorrow = addDays(dayIn(new Date().toISOString(), timeZone), 1);
  const form = useForm({
    initialValues: { name: '', email: '', phone: '', quantity: 1, from: `${tomorrow}T09:00`, to: `${tomorrow}T18:00` },
    validate: {
      name: (value) => (value.trim() === '' ? 'Please tell us your name.' : null),
      email: (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : 'Please tell us your email address: offers go there.'),
      from: (value) => (sessionId || value ? null : 'Please say from when on.'),
      to: (value, { from }) => (sessionId || (value && value > from) ? null : 'This is not after the first time.'),
    },
  });
  const { join, busy, refusals, error } = useJoin();
  const { quantity } = form.values;

  const submit = async ({ name, email, phone, from, to }: typeof form.values) => {
    const wish = sessionId
      ? { sessionId, quantity }
      : { wantedFrom: instantOf(from, timeZone), wantedTo: instantOf(to, timeZone), quantity: 1 };
    const token = await join({ serviceId, ...wish, name: name.trim(), email: email.trim(), phone: phone.trim() || null });
    if (token !== null) onJoined(token);
  };

  const sentence = (refusal: (typeof refusals)[number]) => messageFor(refusal, { timeZone, locale });
  const about = (field: string) => refusals.find(({ path }) => path[0] === field);
  const others = refusals.filter(({ path }) => !FIELDS.some((field) => field === path[0]));
  const inputProps = (field: (typeof FIELDS)[number]) => {
    const refusal = about(field);
    return { ...form.getInputProps(field), ...(refusal && { error: sentence(refusal) }) };
  };

  return (
    <form className={classes.card} noValidate onSubmit={form.onSubmit(submit)}>
      {sessionId ? (
        <div className={classes.quantity}>
          <span>Seats</span>
          <QuantityStepper label="Seats" value={quantity} onChange={(value) => form.setFieldValue('quantity', value)} />
        </div>
      ) : (
        <div className={classes.row}>
          <TextInput type="datetime-local" label="I could come from" {...form.getInputProps('from')} />
          <TextInput type="datetime-local" label="and be done by" min={form.values.from} {...form.getInputProps('to')} />
        </div>
      )}
      <TextInput label="Name" autoComplete="name" required withAsterisk={false} {...inputProps('name')} />
      <TextInput
        label="Email"
        description="We write there as soon as there is a place."
        type="email"
        autoComplete="email"
        required
        withAsterisk={false}
        {...inputProps('email')}
      />
      <TextInput label="Phone (optional)" type="tel" autoComplete="tel" {...inputProps('phone')} />
      {others.map((refusal) => (
        <p key={refusal.code} className={classes.refusal} role="alert">
          {sentence(refusal)}{' '}
          {refusal.code === 'SEATS_AVAILABLE' && <Link to={`/${slug}/services/${serviceId}`}>Book it now</Link>}
        </p>
      ))}
      {error !== null && <ApiProblem error={error} onRetry={() => void submit(form.values)} />}
      <Button type="submit" size="lg" loading={busy}>
        Join the waiting list
      </Button>
      <p className={classes.fine}>Waiting costs nothing, and you can leave the list at any time.</p>
    </form>
  );
};
