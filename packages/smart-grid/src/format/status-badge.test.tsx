import { render, screen } from '@testing-library/react';
import { StatusBadge } from './status-badge.js';

describe('a status', () => {
  it.each([
    ['[CRM-38] Scheduled is outlined', 'SCHEDULED', 'outline', 'Scheduled'],
    ['[CRM-39] Confirmed is green', 'CONFIRMED', 'green', 'Confirmed'],
    ['[CRM-40] Rescheduled is yellow', 'RESCHEDULED', 'yellow', 'Rescheduled'],
    ['[CRM-41] Cancelled is red', 'CANCELLED', 'red', 'Cancelled'],
    ['[CRM-42] Completed is grey', 'COMPLETED', 'grey', 'Completed'],
    ['awaiting approval is violet', 'AWAITING_APPROVAL', 'violet', 'Awaiting approval'],
    ['a status nobody knows is outlined', 'ON_HOLD', 'outline', 'On hold'],
  ])('%s, and says its word', (_, value, tone, word) => {
    render(<StatusBadge value={value} />);
    expect(screen.getByText(word)).toHaveProperty('dataset.tone', tone);
  });

  it('takes the word and the tone that its option publishes', () => {
    render(<StatusBadge value="X" options={[{ value: 'X', label: 'On the road', tone: 'SECONDARY' }]} />);
    expect(screen.getByText('On the road').dataset.tone).toBe('grey');
  });
});
