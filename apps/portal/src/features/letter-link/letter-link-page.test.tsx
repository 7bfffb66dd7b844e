import type { ActionLink, LinkState, UseActionLinkInput } from '@bookwright/api-types';
import { screen } from '@testing-library/react';
import { zone } from '../../testing/fake-catalogue.js';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

beforeEach(() => {
  localStorage.clear();
  fixPresent();
});

const aLink = (fields: Partial<ActionLink> = {}): ActionLink => ({
  action: 'COMPLETE',
  state: 'OPEN',
  expiresAt: '2026-11-22T09:00:00.000Z',
  booking: {
    reference: 'BW-7F3K2Q',
    title: 'Sports massage, 60 min',
    status: 'PENCILLED_IN',
    startsAt: '2026-11-23T11:15:00.000Z',
    endsAt: '2026-11-23T12:15:00.000Z',
    timeZone: zone,
  },
  ...fields,
});

/** A shop with one letter's button, behind the token `secret`. */
function shopWith(first: ActionLink, meanwhile?: LinkState) {
  const shop = fakeShop();
  const pressed: UseActionLinkInput[] = [];
  let link = first;
  Object.assign(shop.root, {
    actionLink: ({ token }: { token: string }) => (token === 'secret' ? link : null),
    useActionLink: ({ input }: { input: UseActionLinkInput }) => {
      pressed.push({ ...input });
      if (meanwhile) {
        link = { ...link, state: meanwhile };
        return { link, userErrors: [refusal('LINK_NOT_OPEN', ['token'], { why: meanwhile })] };
      }
      link = { ...link, state: 'USED', booking: { ...link.booking!, status: 'CONFIRMED' } };
      return { link, userErrors: [] };
    },
  });
  return { shop, pressed };
}

const open = (link: ActionLink, meanwhile?: LinkState) => {
  const { shop, pressed } = shopWith(link, meanwhile);
  return { pressed, ...openPortal('/harbour/link/secret', shop) };
};

test('looking at the page does nothing; the button does it once and says so', async () => {
  const { pressed, user } = open(aLink());
  expect(await screen.findByText('Sports massage, 60 min')).toBeTruthy();
  expect(pressed).toEqual([]);
  await user.type(screen.getByRole('textbox', { name: /anything we should know/ }), 'By train');
  await user.click(screen.getByRole('button', { name: 'Complete booking' }));
  expect(await screen.findByText('Thank you, your booking is confirmed.')).toBeTruthy();
  expect(pressed).toEqual([{ shop: 'harbour', token: 'secret', comment: 'By train' }]);
});

test.each([
  ['USED', 'This is done'],
  ['REPLACED', 'There is a newer email'],
  ['EXPIRED', 'The time for this is over'],
  ['CHANGED', 'The booking has changed'],
] as const)('a link that is %s says so, and offers no button', async (state, title) => {
  open(aLink({ state }));
  expect(await screen.findByText(title)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Complete booking' })).toBeNull();
});

test('of a booking that is somebody else’s by now nothing is shown', async () => {
  open(aLink({ state: 'NOT_YOURS', booking: null }));
  expect(await screen.findByText('This booking has another contact now')).toBeTruthy();
  expect(screen.queryByText(/Sports massage/)).toBeNull();
});

test('what became of it while the page was open is said when the button is pressed', async () => {
  const { user } = open(aLink(), 'EXPIRED');
  await user.click(await screen.findByRole('button', { name: 'Complete booking' }));
  expect(await screen.findByText('The time for this is over')).toBeTruthy();
});

test('an address that opens nothing says what to do', async () => {
  openPortal('/harbour/link/other', shopWith(aLink()).shop);
  expect(await screen.findByText('There is nothing at this address')).toBeTruthy();
});
