import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type MouseEvent, useState } from 'react';
import { ButtonLink } from '../../shell/button-link.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './checkout.module.css';
import { checkoutRules, emptyCheckout, fieldOf, lineOf } from './checkout-fields.js';
import { type CheckOutRefusal, useCheckOut } from './use-check-out.js';
import type { KnownCustomer } from './use-known-customer.js';

export type CheckoutFormProps = {
  basketToken: string;
  /** What is ordered, in the order of the basket, to say which line a refusal is about. */
  lineNames: readonly string[];
  /** Something in it is delivered at the customer's place. */
  weCome: boolean;
  /** What is known of whoever is signed in; null for a guest. */
  known: KnownCustomer | null;
  onPlaced: (accessToken: string, payUrl: string | null) => void;
  onRefused: () => void;
};

/** Pressing the button does not leave the field: what that finds wrong would push the button away from under the pointer. */
const stayInField = (event: MouseEvent) => event.preventDefault();

/** Who orders. Refusals stand at the field they are about; what is about the order as a whole stands above the button. */
export const CheckoutForm = ({ basketToken, lineNames, weCome, known, onPlaced, onRefused }: CheckoutFormProps) => {
  const { slug, name, timeZone, locale } = useShop();
  const form = useForm({
    initialValues: { ...emptyCheckout, ...known?.values },
    validate: checkoutRules,
    validateInputOnBlur: true,
  });
  const { place, busy, error } = useCheckOut(basketToken);
  const [whole, setWhole] = useState<CheckOutRefusal[]>([]);

  const submit = async (values: typeof emptyCheckout) => {
    setWhole([]);
    const result = await place(values);
    if (result === null) return;
    if ('accessToken' in result) return onPlaced(result.accessToken, result.payUrl);
    const about = result.refusals.map((refusal) => ({ refusal, field: fieldOf(refusal.path) }));
    for (const { refusal, field } of about) if (field) form.setFieldError(field, messageFor(refusal, { timeZone, locale }));
    form.getInputNode(about.find(({ field }) => field)?.field ?? '')?.focus();
    setWhole(about.filter(({ field }) => field === null).map(({ refusal }) => refusal));
    onRefused();
  };

  const nameOf = (path: readonly string[]) => lineNames[lineOf(path) ?? -1];

  const needed = { required: true, withAsterisk: false };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={form.onSubmit(submit, (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus())}
    >
      <div className={classes.names}>
        <TextInput
          label="Given name"
          autoComplete="given-name"
          {...needed}
          key={form.key('givenName')}
          {...form.getInputProps('givenName')}
        />
        <TextInput
          label="Family name"
          autoComplete="family-name"
          {...needed}
          key={form.key('familyName')}
          {...form.getInputProps('familyName')}
        />
      </div>
      <TextInput
        label="Email"
        description="The confirmation and the link to your bookings go there."
        type="email"
        inputMode="email"
        autoComplete="email"
        {...needed}
        key={form.key('email')}
        {...form.getInputProps('email')}
      />
      <TextInput
        label="Phone (optional)"
        type="tel"
        autoComplete="tel"
        key={form.key('phone')}
        {...form.getInputProps('phone')}
      />
      {known && known.accounts.length > 0 && (
        <NativeSelect
          label="Who pays"
          data={[
            { value: '', label: 'I do, privately' },
            ...known.accounts.map(({ id, name: account }) => ({ value: id, label: account })),
          ]}
          key={form.key('accountId')}
          {...form.getInputProps('accountId')}
        />
      )}
      <TextInput
        label="Purchase order number (optional)"
        description="If your company pays and needs one."
        autoComplete="off"
        key={form.key('poNumber')}
        {...form.getInputProps('poNumber')}
      />
      <Textarea
        label={weCome ? 'Where we shall come to, and anything we should know' : 'Anything we should know (optional)'}
        autosize
        minRows={2}
        maxRows={8}
        key={form.key('comment')}
        {...form.getInputProps('comment')}
      />
      {whole.length > 0 && (
        <div className={classes.refusals} role="alert">
          {whole.map((refusal) => (
            <p key={`${refusal.code} ${refusal.path.join('.')}`}>
              {nameOf(refusal.path) && <b>{nameOf(refusal.path)}: </b>}
              {messageFor(refusal, { timeZone, locale })}
            </p>
          ))}
          <ButtonLink to={`/${slug}/basket`} variant="default" size="sm">
            Back to the basket
          </ButtonLink>
        </div>
      )}
      {error !== null && <ApiProblem error={error} onRetry={() => void submit(form.getValues())} />}
      <Button type="submit" size="lg" loading={busy} onMouseDown={stayInField}>
        Place order
      </Button>
      <p className={classes.fine}>{name} uses these details only for your bookings.</p>
    </form>
  );
};
