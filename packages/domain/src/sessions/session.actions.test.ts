import { aSession, deciding, inHours, NOW, staffAs } from '../testing/index.js';
import { type EventSession, sessionActions } from './index.js';

const offered = (over: Partial<EventSession>, role: 'RECEPTIONIST' | 'STAFF' = 'RECEPTIONIST') =>
  sessionActions(aSession(over), deciding({ actor: staffAs(role), now: NOW })).join(' ');

test('what can be done to a session follows its status and its time', () => {
  expect(offered({ status: 'DRAFT' })).toBe('PUBLISH CHANGE CANCEL');
  expect(offered({ status: 'TENTATIVE' })).toBe('CONFIRM CHANGE CANCEL');
  expect(offered({ status: 'CONFIRMED' })).toBe('CHANGE CANCEL');
  expect(offered({ status: 'CANCELLED' })).toBe('');
  expect(offered({ status: 'DRAFT', startsAt: inHours(-1), endsAt: inHours(1) })).toBe('CHANGE CANCEL');
  expect(offered({ startsAt: inHours(-2), endsAt: inHours(-1) })).toBe('');
  expect(offered({}, 'STAFF')).toBe('');
});
