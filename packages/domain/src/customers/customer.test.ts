import { displayName } from './customer.js';

describe('the name people see', () => {
  test.each([
    [{ givenName: 'Ann', familyName: 'Booker' }, 'Ann Booker'],
    [{ givenName: ' Ann ', familyName: '' }, 'Ann'],
    [{ givenName: null, familyName: 'Booker', company: 'Ferries' }, 'Booker'],
    [{ givenName: ' ', familyName: null, company: ' Ferries ', email: 'a@b.cd' }, 'Ferries'],
    [{ company: '', email: ' a@b.cd ' }, 'a@b.cd'],
    [{}, 'Unnamed'],
  ])('of %j is %s', (parts, name) => expect(displayName(parts)).toBe(name));
});
