/** What London's clocks show at an instant, in the parts that a form asks for. */
export const clockAt = (instant: string): { day: string; hours: string; minutes: string } => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Europe/London', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  }).formatToParts(new Date(instant));
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return { day: `${of('day')} ${of('month')} ${of('year')}`, hours: of('hour'), minutes: of('minute') };
};
