import {
  type Block,
  blocksOf,
  blocksOn,
  clockOf,
  copiedTo,
  DAY,
  drawn,
  fits,
  gapAt,
  hoursOf,
  isSameWeek,
  minutesOf,
  moved,
  resized,
  withBlock,
  without,
} from './week.js';

let next = 0;
const newId = () => `b${++next}`;
const block = (weekday: number, from: string, to: string, id = newId()): Block => ({
  ...{ id, weekday },
  ...{ from: minutesOf(from)!, to: minutesOf(to)! },
});
const told = (blocks: readonly Block[]) => hoursOf(blocks).map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`);
const one = (value: Block | null) => (value ? told([value])[0] : null);

const morning = block(1, '09:00', '12:00');
const afternoon = block(1, '13:00', '17:00');
const tuesday = block(2, '10:00', '11:00');
const week = [morning, afternoon, tuesday];

describe('times as people write them', () => {
  test.each([
    ['9', 540],
    ['09:30', 570],
    ['9.30', 570],
    ['0930', 570],
    [' 24:00 ', 1440],
    ['0', 0],
    ['24:01', null],
    ['25', null],
    ['9:60', null],
    ['', null],
    ['noon', null],
  ])('%s is %s', (text, minutes) => expect(minutesOf(text)).toBe(minutes));

  test('every minute of a day is read as it is written', () => {
    for (let minute = 0; minute <= DAY; minute++) expect(minutesOf(clockOf(minute))).toBe(minute);
  });
});

describe('the week', () => {
  test('is the same whatever its order, and comes back as it was', () => {
    const hours = [
      { weekday: 2, opens: '00:00', closes: '24:00' },
      { weekday: 1, opens: '13:00', closes: '17:00' },
      { weekday: 1, opens: '09:00', closes: '12:00' },
    ];
    expect(isSameWeek(hoursOf(blocksOf(hours, newId)), hours)).toBe(true);
    expect(isSameWeek(hours, hours.slice(1))).toBe(false);
    expect(blocksOn(blocksOf(hours, newId), 1).map(({ from }) => clockOf(from))).toEqual(['09:00', '13:00']);
  });

  test('takes a block that overlaps none; touching is no overlap', () => {
    expect(fits(week, block(1, '12:00', '13:00'))).toBe(true);
    expect(fits(week, block(1, '11:45', '13:00'))).toBe(false);
    expect(fits(week, { ...morning, to: 720 + 60 })).toBe(true);
    expect(fits(week, { ...morning, to: 720 + 75 })).toBe(false);
    expect(fits([], block(1, '12:00', '12:00'))).toBe(false);
    expect(withBlock(week, block(1, '11:45', '13:00'))).toBe(week);
    expect(told(withBlock(week, block(1, '12:00', '13:00')))).toHaveLength(4);
    expect(told(without(week, morning.id))).toEqual(['1 13:00-17:00', '2 10:00-11:00']);
  });

  test('knows what is free around a minute', () => {
    expect(gapAt(week, 1, 750)).toEqual({ from: 720, to: 780 });
    expect(gapAt(week, 1, 0)).toEqual({ from: 0, to: 540 });
    expect(gapAt(week, 1, 1020)).toEqual({ from: 1020, to: DAY });
    expect(gapAt(week, 1, 541)).toBeNull();
    expect(gapAt(week, 3, 541)).toEqual({ from: 0, to: DAY });
  });
});

describe('drawing', () => {
  test.each([
    [3, '08:00', '10:00', '3 08:00-10:00'],
    [3, '10:00', '08:00', '3 08:00-10:00'],
    [3, '08:07', '08:08', '3 08:00-08:15'],
    [3, '23:59', '24:00', '3 23:45-24:00'],
    [1, '12:20', '16:00', '1 12:15-13:00'],
    [1, '12:30', '08:00', '1 12:00-12:30'],
    [1, '09:30', '20:00', null],
  ])('on day %d from %s to %s makes %s', (weekday, from, to, made) => {
    const result = drawn(week, 'new', weekday, minutesOf(from)!, minutesOf(to)!);
    expect(one(result)).toBe(made);
    if (result) expect(fits(week, result)).toBe(true);
  });
});

describe('an edge', () => {
  test.each([
    ['to', '12:40', '1 09:00-12:45'],
    ['to', '15:00', '1 09:00-13:00'],
    ['to', '06:00', '1 09:00-09:15'],
    ['from', '07:08', '1 07:15-12:00'],
    ['from', '20:00', '1 11:45-12:00'],
  ] as const)('%s at %s gives %s', (edge, at, result) => {
    const changed = resized(week, morning, edge, minutesOf(at)!);
    expect(one(changed)).toBe(result);
    expect(fits(week, changed)).toBe(true);
  });
});

describe('a block that is moved', () => {
  test.each([
    [1, '09:20', '1 09:15-12:15'],
    [9, '23:00', '7 21:00-24:00'],
    [0, '00:00', '1 00:00-03:00'],
  ])('to day %d at %s is %s', (weekday, from, result) => expect(one(moved(morning, weekday, minutesOf(from)!))).toBe(result));

  test('onto another stays where it was', () => {
    expect(withBlock(week, moved(morning, 1, 12 * 60))).toBe(week);
    expect(told(withBlock(week, moved(morning, 2, 11 * 60)))).toContain('2 11:00-14:00');
  });
});

test('a day is copied over others, and not over itself', () => {
  expect(told(copiedTo(week, 1, [1, 2, 5], newId))).toEqual([
    ...['1 09:00-12:00', '1 13:00-17:00', '2 09:00-12:00', '2 13:00-17:00', '5 09:00-12:00', '5 13:00-17:00'],
  ]);
  expect(told(copiedTo(week, 7, [1, 2], newId))).toEqual([]);
});
