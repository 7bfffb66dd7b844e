import type { SettingsPartsFragment } from '../../gql/graphql.js';

export type SettingName = Exclude<keyof SettingsPartsFragment, '__typename' | ' $fragmentName'>;

export type SettingInput = { name: SettingName; label: string; note?: string } & (
  | { kind: 'WHOLE'; unit: string }
  | { kind: 'SWITCH' }
  | { kind: 'CHOICE'; options: readonly { value: string; label: string }[] }
);

export type SettingsGroup = { title: string; inputs: readonly SettingInput[] };

/** The settings as people look for them, in the words of whoever runs a business. */
export const settingsGroups: readonly SettingsGroup[] = [
  {
    title: 'New bookings',
    inputs: [
      {
        name: 'staffStatus',
        label: 'What staff book starts as',
        kind: 'CHOICE',
        options: [
          { value: 'SCHEDULED', label: 'Scheduled' },
          { value: 'PENDING', label: 'Pending' },
        ],
      },
      { name: 'holdMinutes', label: 'A basket keeps its places for', kind: 'WHOLE', unit: 'minutes' },
      { name: 'pencilHours', label: 'A pencilled-in booking waits for its customer for', kind: 'WHOLE', unit: 'hours' },
      { name: 'approveCompleted', label: 'What its customer has completed still awaits approval', kind: 'SWITCH' },
      {
        name: 'approvalHolds',
        label: 'What awaits approval keeps its time',
        note: 'Without it, several may ask for one time, and approving takes it.',
        kind: 'SWITCH',
      },
    ],
  },
  {
    title: 'Changes',
    inputs: [
      { name: 'checkInEarlyMinutes', label: 'Check-in opens before the start by', kind: 'WHOLE', unit: 'minutes' },
      {
        name: 'onReschedule',
        label: 'A booking that is moved',
        kind: 'CHOICE',
        options: [
          { value: 'SET_STATUS', label: 'Becomes rescheduled' },
          { value: 'KEEP_STATUS', label: 'Keeps its status' },
        ],
      },
      { name: 'customerCancelHours', label: 'Customers may cancel until', kind: 'WHOLE', unit: 'hours before' },
      { name: 'customerRescheduleHours', label: 'Customers may move until', kind: 'WHOLE', unit: 'hours before' },
    ],
  },
  {
    title: 'Deleting',
    inputs: [
      {
        name: 'deleteMeans',
        label: 'Deleting a booking',
        note: 'What is erased cannot be brought back, nor listed.',
        kind: 'CHOICE',
        options: [
          { value: 'TOMBSTONE', label: 'Keeps it as deleted' },
          { value: 'PURGE', label: 'Erases it for good' },
        ],
      },
      {
        name: 'restorePolicy',
        label: 'A deletion',
        kind: 'CHOICE',
        options: [
          { value: 'NEVER', label: 'Is final' },
          { value: 'UNDO_WINDOW', label: 'Can be taken back' },
        ],
      },
      { name: 'restoreMinutes', label: 'Where it can, for', kind: 'WHOLE', unit: 'minutes' },
    ],
  },
  {
    title: 'Money',
    inputs: [
      { name: 'pricesIncludeTax', label: 'Prices are shown with their tax in them', kind: 'SWITCH' },
      { name: 'payMinutes', label: 'What is paid at checkout is held for', kind: 'WHOLE', unit: 'minutes' },
      { name: 'payLaterOnline', label: 'What is paid later may be paid online', kind: 'SWITCH' },
    ],
  },
  {
    title: 'Waiting lists and journeys',
    inputs: [
      { name: 'waitlistOfferHours', label: 'A place is offered for', kind: 'WHOLE', unit: 'hours' },
      { name: 'waitlistCloseHours', label: 'Offers end before the start by', kind: 'WHOLE', unit: 'hours' },
      { name: 'travelSpeedKmh', label: 'Mobile services travel at', kind: 'WHOLE', unit: 'km per hour' },
    ],
  },
  {
    title: 'Read-only fields',
    inputs: [
      { name: 'accountReadOnly', label: 'Who is billed cannot be changed', kind: 'SWITCH' },
      { name: 'poNumberReadOnly', label: 'PO numbers cannot be changed', kind: 'SWITCH' },
      { name: 'bookerReadOnly', label: 'The booker cannot be changed', kind: 'SWITCH' },
      { name: 'assigneeReadOnly', label: 'Who is responsible cannot be changed', kind: 'SWITCH' },
      { name: 'detailsReadOnly', label: 'Title, place, comment and attendee cannot be changed', kind: 'SWITCH' },
    ],
  },
];
