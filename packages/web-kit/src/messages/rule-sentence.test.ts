import { ruleSentence } from './rule-sentence.js';

test.each([
  [{ problem: 'MISSING', part: 'FREQ' }, /^This rule does not say FREQ\. .*FREQ=WEEKLY/],
  [{ problem: 'UNSUPPORTED', part: 'BYHOUR' }, /^BYHOUR cannot be used here/],
  [{ problem: 'NOT_TOGETHER', part: 'UNTIL' }, /^UNTIL does not go together/],
  [{ problem: 'BEFORE_START', part: 'UNTIL' }, /^This rule ends before the first date\.$/],
  [{ problem: 'NOT_A_RULE', part: null }, /^This is not a rule of repetition/],
  [{ problem: 'NEW_ONE' }, /^This rule of repetition cannot be read\.$/],
  [null, /^This rule of repetition cannot be read\.$/],
])('%j', (details, words) => {
  expect(ruleSentence(details)).toMatch(words);
});
