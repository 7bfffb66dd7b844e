import type { ShownWaitlistEntry } from '@bookwright/persistence/waiting-lists';
import { html } from '../messages/html.js';

/** What a letter about a waiting list is about. */
export type WaitlistLetter = 'JOINED' | 'OFFERED' | 'OFFER_EXPIRED' | 'CLOSED';

const timeIn = (instant: string, { timeZone, locale }: ShownWaitlistEntry): string =>
  new Intl.DateTimeFormat(locale, {
    ...{ timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
  }).format(new Date(instant));

const places = (quantity: number): string => (quantity === 1 ? 'one place' : `${quantity} places`);

/** What is waited for, when, and where, one fact a line. */
function factsOf(entry: ShownWaitlistEntry): string[] {
  const { startsAt, wantedFrom, wantedTo, location, quantity } = entry;
  const when = startsAt ? timeIn(startsAt, entry) : `between ${timeIn(wantedFrom!, entry)} and ${timeIn(wantedTo!, entry)}`;
  return [entry.serviceName, when, ...(location ? [location] : []), ...(quantity > 1 ? [places(quantity)] : [])];
}

/** Why nobody is offered a place any more. */
function whyClosed({ sessionId, sessionStatus, name }: ShownWaitlistEntry): string {
  if (sessionStatus === 'CANCELLED') return `We are sorry, ${name}: what you were waiting for has been called off.`;
  if (sessionId) return `What you were waiting for has begun, ${name}, and no place came free.`;
  return `The time in which you would have come is over, ${name}, and no time came free.`;
}

type Words = { subject: string; lines: string[]; action: string; afterwards: string };

function wordsOf(letter: WaitlistLetter, entry: ShownWaitlistEntry): Words {
  const { serviceName, quantity, name, position } = entry;
  if (letter === 'OFFERED') {
    return {
      subject: quantity === 1 ? `A place for you: ${serviceName}` : `${quantity} places for you: ${serviceName}`,
      lines: [
        `Good news, ${name}: ${places(quantity)} became free and we are keeping ${quantity === 1 ? 'it' : 'them'} for you.`,
        `The offer stands until ${timeIn(entry.offerExpiresAt!, entry)}. After that it goes to the next in turn.`,
      ],
      action: 'Accept or decline',
      afterwards: 'Nothing is booked before you accept.',
    };
  }
  if (letter === 'OFFER_EXPIRED') {
    return {
      subject: `Your offer has run out: ${serviceName}`,
      lines: [`The time to accept ${places(quantity)} is over, ${name}, and you are no longer on the waiting list.`],
      action: 'See what is free',
      afterwards: 'You are welcome to join the list again.',
    };
  }
  if (letter === 'CLOSED') {
    return {
      subject: `The waiting list has closed: ${serviceName}`,
      lines: [whyClosed(entry), 'You are no longer on the waiting list. You need not do anything, and nothing was booked.'],
      action: 'See what else there is',
      afterwards: 'You are welcome to join the list of another date.',
    };
  }
  return {
    subject: `You are on the waiting list: ${serviceName}`,
    lines: [
      `Thank you, ${name}. You are waiting for ${places(quantity)}${position ? `, as number ${position}` : ''}.`,
      'We write to you as soon as there is a place, and keep it for you while you decide.',
    ],
    action: 'See your place in the list',
    afterwards: 'There you can also leave the list. Keep this email: the link is the key to your place.',
  };
}

const INK = '#1f2430';
const QUIET = '#5b6270';
const RULE = '#e3e6ec';
const FONT = "font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const BUTTON =
  'display: inline-block; padding: 12px 20px; background: #3451c7; color: #ffffff; text-decoration: none; border-radius: 8px; font-weight: 600';

/** A letter to somebody who waits. `link` opens their entry's page. */
export function waitlistEmail(
  letter: WaitlistLetter,
  entry: ShownWaitlistEntry,
  link: string,
): { subject: string; text: string; html: string } {
  const { subject, lines, action, afterwards } = wordsOf(letter, entry);
  const facts = factsOf(entry);
  const text = [...lines, facts.join('\n'), `${action}:\n${link}`, afterwards, entry.organizationName].join('\n\n');
  const body = html`<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
  <body style="margin: 0; background: #f4f5f8; color: ${INK}; ${FONT}; font-size: 14px; line-height: 1.5">
    <div style="max-width: 600px; margin: 0 auto; padding: 24px 12px">
      <div style="padding: 24px; background: #ffffff; border: 1px solid ${RULE}; border-radius: 12px">
        <div style="color: ${QUIET}; font-weight: 600">${entry.organizationName}</div>
        <h1 style="margin: 4px 0 16px; font-size: 22px; line-height: 1.3">${subject}</h1>
        ${lines.map((line) => html`<p style="margin: 0 0 12px">${line}</p>`)}
        <div style="padding: 12px 0; border-top: 1px solid ${RULE}">${facts.map((fact) => html`<div>${fact}</div>`)}</div>
        <p style="margin: 16px 0 0"><a href="${link}" style="${BUTTON}">${action}</a></p>
        <p style="margin: 12px 0 0; color: ${QUIET}">${afterwards}</p>
      </div>
    </div>
  </body>
</html>
`;
  return { subject, text: `${text}\n`, html: body.markup };
}
