import { refusal } from '../../testing/fake-records.js';
import { offeredActions } from './offered-actions.js';

const offered = (allowed: Parameters<typeof offeredActions>[0]['availableActions'], refused: [string, string][]) =>
  offeredActions(
    {
      availableActions: allowed,
      unavailableActions: refused.map(([action, code]) => ({ action, reasons: [refusal(code as never)] })) as never,
    },
    { timeZone: 'Europe/London', locale: 'en-GB' },
  );

test('what moves a booking on comes first; the rest is in the menu; details are edited where they stand', () => {
  const { buttons, menu } = offered(['DELETE', 'CANCEL', 'EDIT_DETAILS', 'ASSIGN', 'APPROVE'], []);
  expect(buttons).toEqual(['APPROVE', 'CANCEL']);
  expect(menu).toEqual(['ASSIGN', 'DELETE']);
});

test('what only has to wait keeps its button and says why', () => {
  const { refusedButtons, refusedMenu } = offered([], [['CHECK_IN', 'TOO_EARLY_TO_CHECK_IN']]);
  expect(refusedButtons).toEqual([{ action: 'CHECK_IN', reason: expect.stringMatching(/too early/) }]);
  expect(refusedMenu).toEqual([]);
});

test.each(['TRANSITION_NOT_ALLOWED', 'BOOKING_DELETED', 'FORBIDDEN_FOR_ACTOR'])('%s takes an action into the menu', (code) => {
  const { refusedButtons, refusedMenu } = offered([], [['CONFIRM', code]]);
  expect(refusedButtons).toEqual([]);
  expect(refusedMenu.map(({ action }) => action)).toEqual(['CONFIRM']);
});
