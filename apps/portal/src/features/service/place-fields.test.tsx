import { screen } from '@testing-library/react';
import { fakeServices } from '../../testing/fake-catalogue.js';
import { fakeShop, refusal } from '../../testing/fake-shop.js';
import { fixPresent, openPortal } from '../../testing/open-portal.js';

const survey = fakeServices.find(({ id }) => id === 'survey')!;
const asItWas = { ...survey };

beforeEach(() => {
  localStorage.clear();
  fixPresent();
  Object.assign(survey, { locationModes: ['ONSITE', 'MOBILE'], mostAttendees: 3 });
});
afterEach(() => {
  Object.assign(survey, asItWas);
  Object.defineProperty(navigator, 'geolocation', { value: undefined, configurable: true });
});

const open = async (shop = fakeShop()) => {
  const { user } = openPortal('/harbour/services/survey', shop);
  await user.click(await screen.findByRole('button', { name: '08:00' }));
  return { user, shop, add: () => user.click(screen.getByRole('button', { name: 'Add to basket' })) };
};
const added = async (shop: ReturnType<typeof fakeShop>) => {
  await screen.findByText(/^Added/);
  return shop.inputsOf('addBasketLine').at(-1);
};

test('[SV-11] the way is chosen where there is a choice; an address is asked for only where we come', async () => {
  const { user, shop, add } = await open();
  expect(screen.queryByLabelText(/Address we come to/)).toBeNull();
  await user.click(screen.getByRole('radio', { name: /We come to you/ }));
  await user.type(screen.getByLabelText(/Address we come to/), '12 Wharf Lane');
  await user.type(screen.getByLabelText(/What helps us to find you/), 'Blue gate');
  await add();
  expect(await added(shop)).toMatchObject({
    locationMode: 'MOBILE',
    locationAddress: '12 Wharf Lane',
    locationText: 'Blue gate',
  });
});

test('[SV-12] what was typed as an address does not go along when the customer comes to us after all', async () => {
  const { user, shop, add } = await open();
  await user.click(screen.getByRole('radio', { name: /We come to you/ }));
  await user.type(screen.getByLabelText(/Address we come to/), '12 Wharf Lane');
  await user.click(screen.getByRole('radio', { name: /You come to us/ }));
  await add();
  const input = await added(shop);
  expect(input).toMatchObject({ locationMode: 'ONSITE' });
  expect(input).not.toHaveProperty('locationAddress');
});

test('[SV-12] a missing address is said at its field', async () => {
  const shop = fakeShop();
  shop.refuseNext('addBasketLine', refusal('ADDRESS_REQUIRED', ['locationAddress']));
  const { user, add } = await open(shop);
  await user.click(screen.getByRole('radio', { name: /We come to you/ }));
  await add();
  const field = screen.getByLabelText(/Address we come to/);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('[SV-19] the position of the device goes along when it is asked for, and can be left out again', async () => {
  const getCurrentPosition = (found: (position: object) => void) =>
    found({ coords: { latitude: 51.50721234567, longitude: -0.0204 } });
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
  const { user, shop, add } = await open();
  await user.click(screen.getByRole('radio', { name: /We come to you/ }));
  await user.click(screen.getByRole('button', { name: 'Use my position' }));
  expect(screen.getByText(/51.5072, -0.0204/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Leave it out' }));
  await user.click(screen.getByRole('button', { name: 'Use my position' }));
  await add();
  expect(await added(shop)).toMatchObject({ latitude: 51.507212, longitude: -0.0204 });
});

test('a position that is not given is no obstacle', async () => {
  const getCurrentPosition = (_: unknown, failed: () => void) => failed();
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
  const { user, shop, add } = await open();
  await user.click(screen.getByRole('radio', { name: /We come to you/ }));
  await user.click(screen.getByRole('button', { name: 'Use my position' }));
  expect(screen.getByRole('alert').textContent).toContain('The address is enough');
  await add();
  expect(await added(shop)).not.toHaveProperty('latitude');
});

test('[CRM-98] others who come are named, no more than the appointment takes', async () => {
  const { user, shop, add } = await open();
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  await user.type(screen.getByLabelText('Name of person 2'), 'Bo Lee');
  await user.click(screen.getByRole('button', { name: 'Add a person' }));
  expect(screen.queryByRole('button', { name: 'Add a person' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Leave out person 3' }));
  await add();
  expect(await added(shop)).toMatchObject({ attendees: [{ name: 'Bo Lee', email: null }] });
});
