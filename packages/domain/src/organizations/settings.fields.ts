import type { OrganizationSettings } from './organization.js';

/** What a setting may be, and what it decides, in a sentence for integrators. */
export type SettingField<Value = unknown> = { says: string } & (
  | { kind: 'WHOLE'; least: number; most: number }
  | { kind: 'SWITCH' }
  | { kind: 'CHOICE'; options: readonly (Value & string)[] }
);

const whole = (least: number, most: number, says: string): SettingField<number> => ({ kind: 'WHOLE', least, most, says });
const yesOrNo = (says: string): SettingField<boolean> => ({ kind: 'SWITCH', says });
const oneOf = <const Value extends string>(options: readonly Value[], says: string): SettingField<Value> => ({
  kind: 'CHOICE',
  options,
  says,
});

const YEAR_IN_HOURS = 366 * 24;

/** Every setting an organization can change by itself. The API's type and input, and the check of a change, are made of it. */
export const SETTING_FIELDS: { readonly [Name in keyof OrganizationSettings]: SettingField<OrganizationSettings[Name]> } = {
  holdMinutes: whole(1, 24 * 60, 'How long a basket line keeps its seats or its time, in minutes.'),
  checkInEarlyMinutes: whole(0, 7 * 24 * 60, 'How long before the start a customer may be checked in, in minutes.'),
  pencilHours: whole(1, YEAR_IN_HOURS, 'How long a pencilled-in booking waits for its customer, in hours.'),
  approveCompleted: yesOrNo('Whether a pencilled-in booking that its customer has completed still awaits approval.'),
  approvalHolds: yesOrNo('Whether a booking that awaits approval keeps its time.'),
  deleteMeans: oneOf(['TOMBSTONE', 'PURGE'], 'What deleting a booking does: hides it behind a tombstone, or erases it.'),
  restorePolicy: oneOf(['NEVER', 'UNDO_WINDOW'], 'Whether a deletion can be taken back.'),
  restoreMinutes: whole(1, 7 * 24 * 60, 'For how many minutes, where it can.'),
  onReschedule: oneOf(['SET_STATUS', 'KEEP_STATUS'], 'Whether a moved booking gets the status RESCHEDULED or keeps its own.'),
  staffStatus: oneOf(['SCHEDULED', 'PENDING'], 'What a booking made by staff starts as when no workflow says otherwise.'),
  customerCancelHours: whole(0, YEAR_IN_HOURS, 'Until how many hours before the start customers may cancel by themselves.'),
  customerRescheduleHours: whole(0, YEAR_IN_HOURS, 'Until how many hours before the start customers may move a booking.'),
  travelSpeedKmh: whole(1, 300, 'How fast mobile services travel, in kilometres per hour.'),
  waitlistOfferHours: whole(1, 30 * 24, 'How long a place is offered to somebody on a waiting list, in hours.'),
  basketEnabled: yesOrNo('Whether several things can be ordered together; if not, each is an order of its own.'),
  staffPages: yesOrNo('Whether people who can be booked have pages of their own in the shop.'),
  waitlistCloseHours: whole(0, YEAR_IN_HOURS, 'How long before the start offers to waiting lists end, in hours.'),
  payMinutes: whole(1, 24 * 60, 'How long a customer has to pay for what is paid at checkout, in minutes.'),
  payLaterOnline: yesOrNo('Whether customers may pay online what is otherwise paid later.'),
  accountReadOnly: yesOrNo('Whether the account of a booking stays as it was placed; changes are refused (FIELD_READ_ONLY).'),
  poNumberReadOnly: yesOrNo('Whether the PO number stays as it was placed.'),
  bookerReadOnly: yesOrNo('Whether the booker stays who it was.'),
  assigneeReadOnly: yesOrNo('Whether whoever is responsible stays.'),
  detailsReadOnly: yesOrNo('Whether what a booking says stays: its title, place, comment and attendee.'),
  pricesIncludeTax: yesOrNo('Whether prices are shown with their tax in them; otherwise it is added when an order is placed.'),
};

export const SETTING_NAMES = Object.keys(SETTING_FIELDS) as (keyof OrganizationSettings)[];
