import type { Database } from '@bookwright/persistence/connection';
import { askedTogether } from './asked-together.js';

const database = () => ({}) as Database;

/** A lookup that answers when told, and remembers what it was asked for. */
function slowLookup() {
  const asked: { organizationId: string; keys: string[] }[] = [];
  const waiting: (() => void)[] = [];
  const lookup = askedTogether<string>(async (_db, organizationId, keys) => {
    asked.push({ organizationId, keys: [...keys] });
    await new Promise<void>((resolve) => waiting.push(resolve));
    return new Map(keys.filter((key) => key !== 'unknown').map((key) => [key, `${organizationId}/${key}`]));
  });
  const answer = async () => {
    while (waiting.length > 0) {
      waiting.shift()!();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { asked, lookup, answer };
}

test('who asks while a lookup is under way shares the next one; nothing is asked for twice in it', async () => {
  const { asked, lookup, answer } = slowLookup();
  const db = database();
  const answers = ['a', 'b', 'c', 'b', 'unknown'].map((key) => lookup(db, 'here', key));
  await answer();
  expect(await Promise.all(answers)).toEqual(['here/a', 'here/b', 'here/c', 'here/b', null]);
  expect(asked).toEqual([
    { organizationId: 'here', keys: ['a'] },
    { organizationId: 'here', keys: ['b', 'c', 'unknown'] },
  ]);
});

test('organizations and databases are not mixed', async () => {
  const { asked, lookup, answer } = slowLookup();
  const db = database();
  const answers = [lookup(db, 'here', 'a'), lookup(db, 'there', 'a'), lookup(database(), 'here', 'a')];
  await answer();
  expect(await Promise.all(answers)).toEqual(['here/a', 'there/a', 'here/a']);
  expect(asked).toHaveLength(3);
});

test('when a shared lookup fails, each is asked for alone', async () => {
  const lookup = askedTogether<string>(async (_db, _organizationId, keys) => {
    if (keys.includes('bad')) throw new Error('not today');
    return new Map(keys.map((key) => [key, key]));
  });
  const db = database();
  const answers = await Promise.allSettled(['first', 'good', 'bad'].map((key) => lookup(db, 'here', key)));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
});
