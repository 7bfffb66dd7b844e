import { useState } from 'react';

/** A random key; also on pages without https, where `crypto.randomUUID` is missing. */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export type Attempt = {
  /** The key for this input: the same as before while the same input has had no answer. */
  keyFor: (input: unknown) => string;
  /** An answer came: the next try is a new attempt. */
  answered: () => void;
};

/** One key per attempt: a double click, or a repeat after a lost connection, is the same attempt and makes one order. */
export const createAttempt = (): Attempt => {
  let open: { key: string; input: string } | null = null;
  return {
    keyFor: (input) => {
      const text = JSON.stringify(input);
      if (open?.input !== text) open = { key: newIdempotencyKey(), input: text };
      return open.key;
    },
    answered: () => {
      open = null;
    },
  };
};

/** One attempt after the other for as long as the page is open. */
export const useAttempt = (): Attempt => useState(createAttempt)[0];
