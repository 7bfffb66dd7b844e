/** A value of type TEXT: line breaks, commas, semicolons and backslashes are escaped (RFC 5545, 3.3.11); other control characters go. */
export const escapedText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** A parameter's value in quotes; quotes and line breaks cannot stand in one (RFC 5545, 3.2). */
export const quoted = (text: string): string => `"${text.replace(/[\p{Cc}"]/gu, ' ').trim()}"`;

const MOST_OCTETS = 75;
const octets = (text: string): number => Buffer.byteLength(text, 'utf8');

/** A line of at most 75 octets; the rest goes on after a line break and a space, never within a character (RFC 5545, 3.1). */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const sign of line) {
    const more = octets(sign);
    // The space that begins a continuation counts, too.
    if (length + more > MOST_OCTETS) {
      pieces.push(piece);
      piece = '';
      length = 1;
    }
    piece += sign;
    length += more;
  }
  return [...pieces, piece].join('\r\n ');
}

/** Lines as a calendar's text: folded, each ended by CRLF. */
export const calendarText = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join('');
