import { readFileSync } from 'node:fs';
import type { UserErrorCode } from '@bookwright/api-types';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { messageFor } from './message-for.js';

const schema = buildSchema(readFileSync(new URL('../../../api-types/schema.graphql', import.meta.url), 'utf8'));
const codes = (schema.getType('UserErrorCode') as GraphQLEnumType).getValues().map(({ name }) => name as UserErrorCode);
const london = { timeZone: 'Europe/London', locale: 'en-GB' };

test.each(codes)('%s is a sentence, with or without details', (code) => {
  for (const details of [undefined, null, {}, 'text']) {
    const said = messageFor({ code, details }, london);
    expect(said).toMatch(/^[A-Z].*\.$/);
    expect(said).not.toMatch(/undefined|null|NaN|[A-Z]+_[A-Z]+/);
  }
});

test('a taken time names the nearest free ones', () => {
  const alternatives = [
    { startsAt: '2026-11-23T11:15:00.000Z', endsAt: '2026-11-23T12:15:00.000Z', resourceId: 'ben' },
    { startsAt: '2026-11-24T10:00:00.000Z', endsAt: '2026-11-24T11:00:00.000Z' },
  ];
  expect(messageFor({ code: 'RESOURCE_TAKEN', details: { alternatives } }, london)).toMatch(
    /^This time has just been taken\. The nearest free times are Mon,? 23 Nov(ember)?( 2026)?, 11:15 and Tue,? 24 Nov(ember)?( 2026)?, 10:00\.$/,
  );
});

test('a limit is said', () => {
  expect(messageFor({ code: 'TOO_LONG', details: { limit: 200, length: 240 } })).toBe(
    'This is too long: at most 200 characters.',
  );
  expect(messageFor({ code: 'QUANTITY_OUT_OF_RANGE', details: { least: 1, most: 6 } })).toBe(
    'The quantity has to be between 1 and 6.',
  );
  expect(messageFor({ code: 'SESSION_FULL', details: { seatsLeft: 1 } })).toBe('For this date only 1 seat is left.');
});

test('a refused step names the status that stands in the way', () => {
  expect(messageFor({ code: 'TRANSITION_NOT_ALLOWED', details: { status: 'IN_PROGRESS', action: 'RESCHEDULE' } })).toBe(
    'This is not possible: the booking is in progress.',
  );
});

test('a code of a newer server still gives a sentence', () => {
  expect(messageFor({ code: 'FROM_THE_FUTURE' as UserErrorCode })).toBe('This was refused.');
});
