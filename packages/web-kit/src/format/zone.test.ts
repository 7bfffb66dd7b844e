import { sameClock, zoneCity, zoneNote } from './zone.js';

const winter = '2026-11-23T10:00:00.000Z';
const betweenTheChanges = '2026-10-27T10:00:00.000Z';

test('[SV-10] a time in another zone says its zone and what it is for the viewer', () => {
  expect(zoneNote('Europe/London', 'Asia/Tokyo', winter, 'en-GB')).toBe('London time, 19:00 where you are');
  expect(zoneNote('America/Argentina/Buenos_Aires', 'Europe/London')).toBe('Buenos Aires time');
  expect(zoneNote('UTC', 'Asia/Tokyo')).toBe('UTC');
});

test('nothing is said when the clocks agree', () => {
  expect(zoneNote('Europe/London', 'Europe/London', winter)).toBeNull();
  expect(zoneNote('Europe/London', 'Europe/Lisbon', winter)).toBeNull();
});

test('two zones can agree on one day and differ on another', () => {
  expect(sameClock('America/New_York', 'America/Jamaica', winter)).toBe(true);
  expect(sameClock('America/New_York', 'America/Jamaica', betweenTheChanges)).toBe(false);
});

test('a city loses its underscores', () => {
  expect(zoneCity('America/New_York')).toBe('New York');
});
