import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import classes from './my.module.css';
import type { CodeRefusal } from './use-code.js';

export type CodeFormProps = {
  busy: boolean;
  refusals: readonly CodeRefusal[];
  error: unknown;
  sentTo: string | null;
  /** What the second button says: "Sign in". */
  action: string;
  onSend: (email: string) => void;
  onEnter: (code: string) => void;
  onStartAgain: () => void;
};

/** First the address, then the six digits that were sent there. */
export const CodeForm = ({ busy, refusals, error, sentTo, action, onSend, onEnter, onStartAgain }: CodeFormProps) => {
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const words = refusals.map((refusal) => messageFor(refusal)).join(' ') || undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sentTo === null) onSend(email.trim());
    else onEnter(code);
  };
  const again = () => {
    setCode('');
    onStartAgain();
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {sentTo === null ? (
        <TextInput
          key="email"
          label="Email"
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          withAsterisk={false}
          value={email}
          error={words}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
      ) : (
        <>
          <p role="status">
            If somebody books with <b>{sentTo}</b>, a code of six digits is on its way there. It is good for ten minutes.
          </p>
          <TextInput
            key="code"
            label="Code"
            inputMode="numeric"
            autoComplete="one-time-code"
            autoFocus
            required
            withAsterisk={false}
            maxLength={8}
            value={code}
            error={words}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        </>
      )}
      {error !== null && <ApiProblem error={error} />}
      <div className={classes.actions}>
        <Button
          type="submit"
          loading={busy}
          disabled={sentTo === null ? !email.includes('@') : code.replace(/\s/g, '').length < 6}
        >
          {sentTo === null ? 'Send a code' : action}
        </Button>
        {sentTo !== null && (
          <>
            <Button variant="default" disabled={busy} onClick={() => onSend(sentTo)}>
              Send a new one
            </Button>
            <Button variant="subtle" disabled={busy} onClick={again}>
              Another address
            </Button>
          </>
        )}
      </div>
    </form>
  );
};
