import type { ExplainSlotInput, SlotExplanation, SlotReason, UserErrorCode } from '@bookwright/api-types';

const NO_FIXES = { times: [], resources: [], override: false, overbook: false };

/** A time that is free. */
export const freeSlot = (fields: Partial<SlotExplanation> = {}): SlotExplanation => ({
  free: true,
  startsAt: '2026-11-23T10:00:00.000Z',
  endsAt: '2026-11-23T11:00:00.000Z',
  comesTwice: false,
  reasons: [],
  warnings: [],
  fixes: NO_FIXES,
  ...fields,
});

export const slotReason = (code: UserErrorCode, fields: Partial<SlotReason> = {}): SlotReason => ({
  ...{ code, message: code, path: ['startsAt'], resource: null, rule: null, rival: null, overridable: false, details: null },
  ...fields,
});

const slotAt = (startsAt: string) => ({ startsAt, endsAt: startsAt, timeZone: 'Europe/London', free: true, resources: [] });

/** A time that is not: why, and what would help. */
export const notFree = (
  reasons: SlotReason[],
  { times = [], ...fixes }: Partial<Omit<SlotExplanation['fixes'], 'times'>> & { times?: string[] } = {},
): SlotExplanation => freeSlot({ free: false, reasons, fixes: { ...NO_FIXES, ...fixes, times: times.map(slotAt) } });

/** The diary of the fake office: everything is free at first. */
export const fakeSlots = () => {
  const asked: ExplainSlotInput[] = [];
  let answer: (input: ExplainSlotInput) => SlotExplanation = () => freeSlot();
  return {
    asked,
    /** What stands against every booking that is made. */
    conflicts: [] as SlotReason[],
    /** Says from now on what is free. */
    answerWith: (explain: (input: ExplainSlotInput) => SlotExplanation) => {
      answer = explain;
    },
    root: {
      explainSlot: ({ input }: { input: ExplainSlotInput }) => {
        asked.push(input);
        return answer(input);
      },
      availability: () => [slotAt('2026-11-23T09:00:00.000Z'), slotAt('2026-11-23T11:15:00.000Z')],
      bookableServices: () => [massage, course],
      bookableService: ({ id }: { id: string }) => [massage, course].find((service) => service.id === id) ?? null,
      resources: () => ({ nodes: [], edges: [], pageInfo: {}, totalCount: { count: 0, capped: false } }),
    },
  };
};

const massage = {
  ...{ id: 'massage', name: 'Sports massage', category: 'Treatments', kind: 'SERVICE', durationMin: 60 },
  ...{ workflow: 'CONFIRM_NOW', locationModes: ['ONSITE', 'MOBILE'], mostAttendees: 2, sessions: [] },
  resources: [
    { id: 'kim', name: 'Kim', role: 'therapist' },
    { id: 'lou', name: 'Lou', role: 'therapist' },
  ],
};

const course = {
  ...{ id: 'course', name: 'First aid', category: 'Courses', kind: 'COURSE', durationMin: 480 },
  ...{ workflow: 'CONFIRM_NOW', locationModes: ['ONSITE'], mostAttendees: 1, resources: [] },
  sessions: [{ id: 'first', startsAt: '2026-12-01T09:00:00.000Z', endsAt: '2026-12-01T17:00:00.000Z', seatsLeft: 3 }],
};
