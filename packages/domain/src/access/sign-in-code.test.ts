import { addMinutes } from '../kernel/index.js';
import { deciding, idOf, NOW } from '../testing/index.js';
import { GUEST } from './actor.js';
import { decideRequestCode, type RequestCodeCommand, type SignInCodeFacts } from './decide-request-code.js';
import { decideUseCode } from './decide-use-code.js';
import { CODE_MINUTES, codeExpiry, MOST_CODES, MOST_TRIES, type SignInCode } from './sign-in-code.js';

const asked = (over: Partial<RequestCodeCommand> = {}): RequestCodeCommand => ({
  codeId: idOf('code', 9),
  email: ' Ann@Example.org ',
  emailLower: 'ann@example.org',
  purpose: 'SIGN_IN',
  loginId: null,
  codeHash: 'right',
  ...over,
});
const aCode = (number: number, over: Partial<SignInCode> = {}): SignInCode => ({
  ...{ id: idOf('code', number), version: 1, email: 'ann@example.org', emailLower: 'ann@example.org' },
  ...{ purpose: 'SIGN_IN', loginId: null, codeHash: 'right', expiresAt: codeExpiry(NOW), tries: 0, usedAt: null },
  ...over,
});
const facts = (...codes: SignInCode[]): SignInCodeFacts => ({ sign_in_codes: new Map(codes.map((code) => [code.id, code])) });
const by = (now = NOW) => deciding({ actor: GUEST, now });
const codesIn = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code);

test('[JZ-70] a code is made for any address, known or not, and is good for ten minutes', () => {
  const { refusals, changes, events } = decideRequestCode(facts(), asked(), by());
  expect(refusals).toEqual([]);
  expect(changes).toMatchObject([
    {
      op: 'insert',
      entity: 'sign_in_codes',
      values: { email: 'Ann@Example.org', tries: 0, expiresAt: addMinutes(NOW, CODE_MINUTES) },
    },
  ]);
  expect(events).toEqual([{ type: 'sign_in.code_requested', entity: 'sign_in_codes', entityId: asked().codeId }]);
});

test.each([
  ['', 'REQUIRED'],
  ['ann', 'INVALID_EMAIL'],
  [`${'a'.repeat(250)}@x.org`, 'TOO_LONG'],
])('no code for %j', (email, code) => {
  expect(codesIn(decideRequestCode(facts(), asked({ email }), by()))).toContain(code);
});

test('[JZ-70] the sixth code within a quarter of an hour is refused, with how long to wait', () => {
  const some = Array.from({ length: MOST_CODES }, (_, n) => aCode(n, { expiresAt: addMinutes(codeExpiry(NOW), n - 12) }));
  expect(decideRequestCode(facts(...some), asked(), by()).refusals).toMatchObject([
    { code: 'TOO_MANY_TRIES', path: ['email'], details: { minutes: 3 } },
  ]);
  expect(decideRequestCode(facts(...some.slice(1)), asked(), by()).refusals).toEqual([]);
  const others = some.map((code) => ({ ...code, emailLower: 'bob@example.org' }));
  expect(decideRequestCode(facts(...others), asked(), by()).refusals).toEqual([]);
});

test('[JZ-70] the right code is used up; a wrong one is counted', () => {
  expect(decideUseCode(facts(aCode(1)), asked(), by())).toMatchObject({
    result: { right: true },
    changes: [{ set: { usedAt: NOW } }],
  });
  const wrong = decideUseCode(facts(aCode(1, { tries: 3 })), asked({ codeHash: 'wrong' }), by());
  expect(wrong).toMatchObject({ refusals: [], result: { right: false }, changes: [{ set: { tries: 4 } }] });
});

test.each([
  ['that was used', { usedAt: NOW }],
  ['that is too old', { expiresAt: NOW }],
  ['after too many wrong ones', { tries: MOST_TRIES }],
  ['for something else', { purpose: 'CONFIRM_ADDRESS' as const, loginId: idOf('login', 1) }],
  ['of another address', { emailLower: 'bob@example.org' }],
])('[JZ-70] nothing is opened by a code %s', (_, over) => {
  const decision = decideUseCode(facts(aCode(1, over)), asked(), by());
  expect([codesIn(decision), decision.changes]).toEqual([['WRONG_CODE'], []]);
});

test('[JZ-70] only the newest code counts', () => {
  const newest = aCode(2, { codeHash: 'newer' });
  expect(decideUseCode(facts(aCode(1), newest), asked(), by()).result).toEqual({ right: false });
  expect(decideUseCode(facts(aCode(1), newest), asked({ codeHash: 'newer' }), by()).result).toEqual({ right: true });
});
