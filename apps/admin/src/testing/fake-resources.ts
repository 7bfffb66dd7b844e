import type { Booking, Resource, UserError } from '@bookwright/api-types';

type Hours = { weekday: number; opens: string; closes: string };
type TimeOff = { id: string; startsAt: string; endsAt: string; source: string; reason: string | null };

/** A resource as the API shows it: a room, in use, open from nine to five on weekdays. */
export const aResource = (over: Partial<Resource> = {}): Resource => ({
  ...{ id: 'room-2', version: 1, name: 'Room 2', kind: 'ROOM', typeName: 'Room', code: null, capacity: 1 },
  ...{ timeZone: 'Europe/London', active: true, overbookable: false, skills: [], skillsText: null, staffMember: null },
  ...{ homeAddress: null, homeLatitude: null, homeLongitude: null, createdAt: '2026-01-05T09:00:00.000Z' },
  weeklyHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '09:00', closes: '17:00' })),
  dateHours: [],
  timeOff: [],
  timeline: { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } },
  ...over,
});

type Versioned = { id: string; expectedVersion?: number | null };
type Calls = { name: string; input: unknown }[];

/** Resources in memory; the mutations record their input, and answer with `conflicts` and what `refuseNext` was told. */
export const fakeResources = (resources: Resource[], calls: Calls = []) => {
  const refusing = new Map<string, UserError[]>();
  const told: {
    conflicts: Pick<Booking, 'id' | 'title' | 'reference' | 'status' | 'startsAt' | 'endsAt'>[];
    sessionConflicts: { id: string; startsAt: string; service: { name: string } }[];
  } = { conflicts: [], sessionConflicts: [] };
  const change =
    <Input extends Versioned>(name: string, changed: (resource: Resource, input: Input) => Partial<Resource>) =>
    ({ input }: { input: Input }) => {
      calls.push({ name, input });
      const userErrors = refusing.get(name) ?? [];
      refusing.delete(name);
      const resource = resources.find(({ id }) => id === input.id) ?? resources[0]!;
      if (userErrors.length === 0) Object.assign(resource, changed(resource, input), { version: resource.version + 1 });
      const concerned = userErrors.length === 0 ? told : { conflicts: [], sessionConflicts: [] };
      return { resource: { ...resource }, ...concerned, userErrors };
    };
  const root = {
    resource: ({ id }: { id: string }) => {
      const found = resources.find((resource) => resource.id === id);
      return found ? { ...found } : null;
    },
    resourceTypes: () => [
      { key: 'STAFF', name: 'Staff', own: false },
      { key: 'ROOM', name: 'Room', own: false },
    ],
    createResourceType: ({ input }: { input: { name: string } }) => {
      calls.push({ name: 'createResourceType', input });
      return { resourceType: { key: input.name.toUpperCase(), name: input.name, own: true }, userErrors: [] };
    },
    createResource: ({ input }: { input: Partial<Resource> }) => {
      calls.push({ name: 'createResource', input });
      const userErrors = refusing.get('createResource') ?? [];
      refusing.delete('createResource');
      if (userErrors.length > 0) return { resource: null, userErrors };
      const made = aResource({ id: 'made', name: input.name, kind: input.kind, weeklyHours: [] });
      resources.push(made);
      return { resource: { ...made }, userErrors };
    },
    changeResource: change('changeResource', () => ({})),
    changeResourceCapacity: change<Versioned & { capacity: number }>('changeResourceCapacity', (_, { capacity }) => ({
      capacity,
    })),
    archiveResource: change('archiveResource', () => ({ active: false })),
    restoreResource: change('restoreResource', () => ({ active: true })),
    setWeeklyHours: change<Versioned & { hours: Hours[] }>('setWeeklyHours', (_, { hours }) => ({ weeklyHours: hours })),
    setDateHours: change<Versioned & { dates: string[]; hours?: { opens: string; closes: string }[] | null }>(
      'setDateHours',
      ({ dateHours }, { dates, hours }) => {
        const kept = dateHours.filter(({ date }) => !dates.includes(date));
        const rows = hours?.length === 0 ? [{ opens: null, closes: null }] : (hours ?? []);
        return { dateHours: [...kept, ...dates.flatMap((date) => rows.map((row) => ({ date, ...row })))] };
      },
    ),
    addTimeOff: change<Versioned & { reason?: string | null }>('addTimeOff', ({ timeOff }, { reason }) => {
      const times = { startsAt: '2026-12-24T00:00:00.000Z', endsAt: '2026-12-25T00:00:00.000Z' };
      const added: TimeOff = { id: `off ${timeOff.length}`, ...times, source: 'MANUAL', reason: reason ?? null };
      return { timeOff: [...timeOff, added] };
    }),
    removeTimeOff: change<Versioned>('removeTimeOff', ({ timeOff }, { id }) => ({
      timeOff: timeOff.filter((one) => one.id !== id),
    })),
  };
  return {
    root,
    calls,
    told,
    refuseNext: (name: string, ...errors: UserError[]) => void refusing.set(name, errors),
  };
};
