import type {
  BasketLineNote,
  ChangeMyProfileInput,
  CodeInput,
  MyBooking,
  MyBookingsKind,
  MyOrder,
  MyProfile,
  Organization,
  RequestCodeInput,
  UserError,
} from '@bookwright/api-types';

type Refused = { userErrors: UserError[] };

/** The code that is always sent. */
export const rightCode = '123456';

const wrong: UserError = { code: 'WRONG_CODE', message: 'WRONG_CODE', path: ['code'], details: null };

/** Signing in and what belongs to whoever has, in memory: fill `bookings`, `orders` and `profiles`. */
export const fakeCustomer = (record: (name: string, input: unknown) => Refused | null, organization: () => Organization) => {
  const state = {
    /** The address somebody is signed in with; null for nobody. */
    email: null as string | null,
    addresses: [] as string[],
    bookings: { COMING: [], PAST: [], CANCELLED: [] } as Record<MyBookingsKind, MyBooking[]>,
    orders: [] as MyOrder[],
    profiles: [] as MyProfile[],
    accounts: [] as { id: string; name: string }[],
    /** What they put together on another device. */
    basketToken: null as string | null,
    notes: [] as BasketLineNote[],
  };
  const me = () =>
    state.email === null
      ? null
      : {
          email: state.email,
          addresses: [state.email, ...state.addresses],
          bookings: ({ kind }: { kind: MyBookingsKind }) => ({ nodes: state.bookings[kind], nextCursor: null }),
          orders: () => ({ nodes: state.orders, nextCursor: null }),
          profiles: () => state.profiles,
        };
  const sent =
    (name: string) =>
    ({ input }: { input: RequestCodeInput }) => ({ minutes: 10, userErrors: [], ...record(name, input) });
  const tried =
    (name: string, right: (email: string) => void) =>
    ({ input }: { input: CodeInput }) => {
      record(name, input);
      if (input.code !== rightCode) return { me: me(), userErrors: [wrong] };
      right(input.email);
      return { me: me(), userErrors: [] };
    };

  return Object.assign(state, {
    profileHere: (fields: Partial<MyProfile> = {}): MyProfile => ({
      id: 'profile-1',
      version: 1,
      organization: organization(),
      givenName: 'Priya',
      familyName: 'Nair',
      email: state.email,
      phone: null,
      address: null,
      language: null,
      ...fields,
    }),
    root: {
      me,
      myAccounts: () => state.accounts,
      requestSignInCode: sent('requestSignInCode'),
      requestAddressCode: sent('requestAddressCode'),
      signInWithCode: tried('signInWithCode', (email) => {
        state.email = email;
      }),
      confirmMyAddress: tried('confirmMyAddress', (email) => {
        state.addresses.push(email);
      }),
      signOutCustomer: ({ input }: { input?: { everywhere: boolean } }) => {
        record('signOutCustomer', input);
        state.email = null;
        return { signedOut: true };
      },
      changeMyProfile: ({ input }: { input: ChangeMyProfileInput }) => {
        const refused = record('changeMyProfile', input);
        const known = state.profiles.find(({ id }) => id === input.id)!;
        if (refused) return { profile: known, ...refused };
        const { id: _id, expectedVersion: _version, ...said } = input;
        const changed = { ...known, ...(said as Partial<MyProfile>), version: known.version + 1 };
        state.profiles = state.profiles.map((one) => (one === known ? changed : one));
        return { profile: changed, userErrors: [] };
      },
    },
  });
};
