import { pathAfterSignIn, signInPath } from './session.js';

test.each([
  [null, '/'],
  ['', '/'],
  ['/bookings?view=all', '/bookings?view=all'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?next=%2F', '/'],
])('after signing in, %s leads to %s', (next, path) => {
  expect(pathAfterSignIn(next)).toBe(path);
});

test('remembers where the person was', () => {
  expect(signInPath({ pathname: '/bookings/b1', search: '?view=all' })).toBe('/sign-in?next=%2Fbookings%2Fb1%3Fview%3Dall');
  expect(signInPath({ pathname: '/', search: '' })).toBe('/sign-in');
});
