import type { ChangeSettingsInput, OrganizationSettings } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { everyPermission, fakeSettings, refusal, viewerWith } from '../../testing/fake-records.js';
import { openAdmin } from '../../testing/open-admin.js';

const rights = [...everyPermission, 'organization.manage'];

function open(permissions = rights) {
  const office = fakeOffice({ permissions });
  let settings = fakeSettings();
  let refuse: ReturnType<typeof refusal>[] = [];
  Object.assign(office.root, {
    viewer: () => ({ ...viewerWith(permissions), settings }),
    changeSettings: ({ input }: { input: ChangeSettingsInput }) => {
      office.calls.push({ name: 'changeSettings', input });
      if (refuse.length === 0) settings = { ...settings, ...(input as Partial<OrganizationSettings>) };
      return { settings, userErrors: refuse };
    },
  });
  const refuseWith = (...errors: typeof refuse) => {
    refuse = errors;
  };
  return { ...openAdmin('/settings', office), refuseWith };
}

test('only what was changed is saved, and stays on screen', async () => {
  const { user, office } = open();
  const deleting = within(await screen.findByRole('region', { name: 'Deleting' }));
  const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
  expect(save.disabled).toBe(true);
  await user.click(deleting.getByRole('radio', { name: 'Erases it for good' }));
  await user.click(screen.getByRole('switch', { name: /^What awaits approval/ }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(office.calls).toEqual([{ name: 'changeSettings', input: { deleteMeans: 'PURGE', approvalHolds: false } }]),
  );
  expect(await screen.findByText('The settings are saved and hold from now on.')).toBeTruthy();
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Erases it for good' }).checked).toBe(true));
});

test('a number that cannot be is said at its field', async () => {
  const { user, office, refuseWith } = open();
  const field = await screen.findByRole('textbox', { name: 'A basket keeps its places for' });
  refuseWith(refusal('INVALID_VALUE', ['holdMinutes']));
  await user.clear(field);
  await user.type(field, '0');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('This value is not valid here.')).toBeTruthy();
  expect(office.calls).toEqual([{ name: 'changeSettings', input: { holdMinutes: 0 } }]);
});

test('whoever may not change them sees no settings', async () => {
  open(everyPermission);
  expect(await screen.findByText(/You may not see settings/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Settings' })).toBeNull();
});
