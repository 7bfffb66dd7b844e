import { newId } from './ids.js';

test('ids are UUIDs of version 7, all different, sorted as they were made', () => {
  const ids = Array.from({ length: 20_000 }, newId);
  expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...ids].sort()).toEqual(ids);
});

test('an id tells when it was made', () => {
  const millis = Number.parseInt(newId().replaceAll('-', '').slice(0, 12), 16);
  expect(Math.abs(millis - Date.now())).toBeLessThan(1000);
});
