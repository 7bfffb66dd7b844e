import type { MessageTemplate, MessageWordsInput, SaveMessageTemplateInput } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { everyPermission, refusal } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const kind = (fields: Partial<MessageTemplate>): MessageTemplate => ({
  kind: 'BOOKING_CONFIRMED',
  label: 'Booking: confirmed or approved',
  locale: 'en-GB',
  version: null,
  active: true,
  sentByDefault: true,
  subject: 'Confirmed: {title}',
  intro: 'Good news, {name}: your booking is confirmed.',
  builtInSubject: 'Confirmed: {title}',
  builtInIntro: 'Good news, {name}: your booking is confirmed.',
  placeholders: ['name', 'title'],
  ...fields,
});

function open(permissions: readonly string[] = [...everyPermission, 'template.manage']) {
  const office = fakeOffice({ permissions: [...permissions] });
  let templates = [kind({}), kind({ kind: 'BOOKING_STATUS', label: 'Booking: any other change of its status', active: false })];
  Object.assign(office.root, {
    messageTemplates: () => templates,
    previewMessage: ({ input }: { input: MessageWordsInput }) =>
      input.subject.includes('{nmae}')
        ? { preview: null, userErrors: [refusal('INVALID_VALUE', ['subject'])] }
        : { preview: { to: null, subject: input.subject, bodyText: input.intro, bodyHtml: '<p></p>' }, userErrors: [] },
    saveMessageTemplate: ({ input }: { input: SaveMessageTemplateInput }) => {
      office.calls.push({ name: 'saveMessageTemplate', input });
      if (input.subject?.includes('{nmae}'))
        return { template: templates[0], userErrors: [refusal('INVALID_VALUE', ['subject'])] };
      templates = templates.map((one) =>
        one.kind === input.kind
          ? { ...one, version: (one.version ?? 0) + 1, active: input.active ?? one.active, subject: input.subject ?? one.subject }
          : one,
      );
      return { template: templates.find((one) => one.kind === input.kind), userErrors: [] };
    },
    sendTestMessage: ({ input }: { input: MessageWordsInput }) => {
      office.calls.push({ name: 'sendTestMessage', input });
      return { to: 'maya@harbour.example', userErrors: [] };
    },
  });
  return openAdmin('/letters', office);
}

test('a kind of letter is switched on in the list', async () => {
  const { user, office } = open();
  const name = 'Send: Booking: any other change of its status';
  const turn = await screen.findByRole<HTMLInputElement>('switch', { name });
  expect(turn.checked).toBe(false);
  await user.click(turn);
  await waitFor(() =>
    expect(office.calls).toEqual([
      { name: 'saveMessageTemplate', input: { kind: 'BOOKING_STATUS', expectedVersion: null, active: true } },
    ]),
  );
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch', { name }).checked).toBe(true));
});

test('words are previewed as they are typed, tried on oneself, and saved', async () => {
  const { user, office } = open();
  await user.click(await screen.findByRole('button', { name: 'Edit: Booking: confirmed or approved' }));
  const dialog = within(await screen.findByRole('dialog'));
  const subject = await dialog.findByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.type(subject, 'See you soon');
  const preview = within(dialog.getByRole('region', { name: 'Preview' }));
  expect(await preview.findByText('See you soon')).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Send a test to me' }));
  expect(await screen.findByText(/on its way to maya@harbour.example/)).toBeTruthy();
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/The words are saved/)).toBeTruthy();
  const words = { subject: 'See you soon', intro: 'Good news, {name}: your booking is confirmed.' };
  expect(office.calls).toEqual([
    { name: 'sendTestMessage', input: { kind: 'BOOKING_CONFIRMED', ...words } },
    { name: 'saveMessageTemplate', input: { kind: 'BOOKING_CONFIRMED', expectedVersion: null, ...words } },
  ]);
});

test('a word that cannot be filled in is said at its field', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Edit: Booking: confirmed or approved' }));
  const dialog = within(await screen.findByRole('dialog'));
  const subject = await dialog.findByRole('textbox', { name: 'Subject' });
  await user.type(subject, ' {{nmae}');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(subject.getAttribute('aria-invalid')).toBe('true'));
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('without the right there is only a sentence', async () => {
  open(everyPermission.filter((one) => one !== 'template.manage'));
  expect(await screen.findByText(/letters/i, { selector: 'p, span, div' })).toBeTruthy();
  expect(screen.queryByRole('switch')).toBeNull();
});
