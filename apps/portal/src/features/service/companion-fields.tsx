import { messageFor } from '@bookwright/web-kit';
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useShop } from '../../shell/shop-context.js';
import type { Companion } from './line-details.js';
import type { DetailsFieldsProps } from './place-fields.js';
import classes from './place-fields.module.css';

/** Who else comes to an appointment that has room for several (CRM-98). */
export const CompanionFields = ({ service, details, refusals, onChange }: DetailsFieldsProps) => {
  const { timeZone, locale } = useShop();
  const { companions } = details;
  const most = service.mostAttendees - 1;
  if (most < 1) return null;
  const set = (next: readonly Companion[]) => onChange({ ...details, companions: next });
  const change = (key: number, fields: Partial<Companion>) =>
    set(companions.map((one) => (one.key === key ? { ...one, ...fields } : one)));
  const errorAt = (index: number, field: string) => {
    const found = refusals.find(({ path }) => path.join('.') === `attendees.${index}.${field}`);
    return found && messageFor(found, { timeZone, locale });
  };
  const ofAll = refusals.find(({ path }) => path.join('.') === 'attendees');
  const nextKey = 1 + Math.max(0, ...companions.map(({ key }) => key));
  return (
    <fieldset className={classes.companions}>
      <legend className="section-title">Who else is coming</legend>
      {companions.map(({ key, name, email }, index) => (
        <div key={key} className={classes.companion}>
          <TextInput
            label={`Name of person ${index + 2}`}
            autoComplete="off"
            maxLength={200}
            value={name}
            error={errorAt(index, 'name')}
            onChange={(event) => change(key, { name: event.currentTarget.value })}
          />
          <TextInput
            label="Email (optional)"
            type="email"
            autoComplete="off"
            value={email}
            error={errorAt(index, 'email')}
            onChange={(event) => change(key, { email: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={`Leave out person ${index + 2}`}
            onClick={() => set(companions.filter((one) => one.key !== key))}
          >
            <X size={18} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      {ofAll && (
        <p className={classes.problem} role="alert">
          {messageFor(ofAll, { timeZone, locale })}
        </p>
      )}
      {companions.length < most && (
        <Button
          variant="default"
          size="sm"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => set([...companions, { key: nextKey, name: '', email: '' }])}
        >
          Add a person
        </Button>
      )}
    </fieldset>
  );
};
