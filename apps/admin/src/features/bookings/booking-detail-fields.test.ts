import { changedDetails, type DetailValues, detailConflicts } from './booking-detail-fields.js';

const opened: DetailValues = {
  title: 'Eye test',
  attendeeName: '',
  attendeeEmail: '',
  location: 'Door 3',
  meetingUrl: '',
  description: '',
  comment: 'Ring twice',
};

test('only what changed is sent; an emptied field is null', () => {
  expect(changedDetails({ ...opened, title: 'Hearing test ', comment: ' ' }, opened)).toEqual({
    title: 'Hearing test',
    comment: null,
  });
  expect(changedDetails({ ...opened, location: 'Door 3 ' }, opened)).toEqual({});
});

test('[CRM-20] a conflict is a field that both changed, to different values', () => {
  const mine = { ...opened, title: 'Mine', location: 'Door 4', comment: 'Same' };
  const theirs = { ...opened, title: 'Theirs', comment: 'Same', description: 'Only theirs' };
  expect(detailConflicts(mine, opened, theirs)).toEqual([{ field: 'title', mine: 'Mine', theirs: 'Theirs' }]);
});
