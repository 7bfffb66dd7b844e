import { randomFillSync } from 'node:crypto';

const random = Buffer.alloc(4096);
let used = random.length;
let lastMillis = 0;
let sequence = 0;

/**
 * A new UUIDv7 (RFC 9562, section 5.7). Ids made by one process sort in the order they were made: the twelve bits after
 * the time count within a millisecond.
 */
export function newId(): string {
  if (used + 8 > random.length) {
    randomFillSync(random);
    used = 0;
  }
  const millis = Date.now();
  if (millis > lastMillis) {
    lastMillis = millis;
    sequence = 0;
  } else if (++sequence > 0xfff) {
    lastMillis += 1;
    sequence = 0;
  }
  const time = lastMillis.toString(16).padStart(12, '0');
  const count = sequence.toString(16).padStart(3, '0');
  const tail = random.toString('hex', used, used + 8);
  used += 8;
  const variant = ((Number.parseInt(tail[0]!, 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${tail.slice(1, 4)}-${tail.slice(4)}`;
}
