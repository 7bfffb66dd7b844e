import { foldText } from '@bookwright/domain/kernel';
import type { Recipe } from './recipe.js';
import { APPOINTMENTS, GATHERINGS, GOODS } from './words.js';

/** A service as the generator's temporary table holds it. `n` counts appointments first, then gatherings, then goods. */
export type SeedService = {
  n: number;
  kind: string;
  name: string;
  folded: string;
  category: string;
  minutes: number | null;
  before: number;
  after: number;
  price: number;
  visibility: string;
  payment: string;
  workflow: string;
  mode: string;
};

const APPOINTMENT_VARIANTS = [
  '',
  ' follow-up',
  ' at home',
  ' online',
  ' extended',
  ' for two',
  ' for children',
  ' express',
  ' assessment',
  ' review',
];
const GATHERING_VARIANTS = ['', ' for beginners', ' advanced', ' at the weekend', ' refresher', ' in the evening'];
const GATHERING_KINDS = ['COURSE', 'CLASS', 'EVENT', 'WORKSHOP'];

/** The n-th text: the words in turn, then again with each variant. */
const named = (words: readonly string[], variants: readonly string[], n: number): string =>
  `${words[n % words.length]}${variants[Math.floor(n / words.length) % variants.length]}`;

const terms = (n: number, price: number): Pick<SeedService, 'price' | 'visibility' | 'payment' | 'workflow'> => {
  const free = n % 11 === 7;
  const hidden = n % 7 === 5;
  return {
    price: free ? 0 : price,
    visibility: hidden ? 'HIDDEN' : 'SHOWN',
    payment: free ? 'FREE' : hidden || n % 3 === 0 ? 'PAY_LATER' : 'PAY_NOW',
    workflow: n % 5 === 3 ? 'ADMIN_APPROVAL' : n % 8 === 6 ? 'PENCILLED_IN' : 'CONFIRM_NOW',
  };
};

function appointment(n: number): Omit<SeedService, 'folded'> {
  const name = named(APPOINTMENTS, APPOINTMENT_VARIANTS, n);
  const mode = name.endsWith('at home') ? 'MOBILE' : name.endsWith('online') ? 'ONLINE' : 'ONSITE';
  const minutes = [30, 45, 60][n % 3]!;
  return {
    n,
    kind: 'SERVICE',
    name,
    category: 'Appointments',
    minutes,
    before: n % 2 === 0 ? 0 : 15,
    after: [0, 5, 10, 15][n % 4]!,
    mode,
    ...terms(n, 2500 + 500 * (n % 14)),
  };
}

function gathering(n: number, position: number): Omit<SeedService, 'folded'> {
  const kind = GATHERING_KINDS[position % GATHERING_KINDS.length]!;
  const name = named(GATHERINGS, GATHERING_VARIANTS, position);
  const minutes = [60, 90, 120, 180, 240][position % 5]!;
  return {
    n,
    kind,
    name,
    category: 'Courses and classes',
    minutes,
    before: 0,
    after: 0,
    mode: 'ONSITE',
    ...terms(n, 1200 + 900 * (position % 20)),
  };
}

const article = (n: number, position: number): Omit<SeedService, 'folded'> => ({
  n,
  kind: 'GOODS',
  name: GOODS[position % GOODS.length]!,
  category: 'Goods',
  minutes: null,
  before: 0,
  after: 0,
  price: 800 + 700 * position,
  visibility: 'SHOWN',
  payment: 'PAY_LATER',
  workflow: 'CONFIRM_NOW',
  mode: 'ONSITE',
});

/** Every service of a recipe. */
export function servicesOf({ groups, gatherings, goods }: Recipe): SeedService[] {
  const appointments = groups * 4;
  const made = [
    ...Array.from({ length: appointments }, (_, n) => appointment(n)),
    ...Array.from({ length: gatherings }, (_, position) => gathering(appointments + position, position)),
    ...Array.from({ length: goods }, (_, position) => article(appointments + gatherings + position, position)),
  ];
  return made.map((service) => ({ ...service, folded: foldText(service.name) }));
}

export type SeedResource = { n: number; kind: string; name: string; units: number };

const RESOURCE_WORDS: [string, string][] = [
  ['STAFF', 'Practitioner'],
  ['ROOM', 'Room'],
  ['STAFF', 'Trainer'],
  ['VEHICLE', 'Van'],
  ['EQUIPMENT', 'Machine'],
];

/** Every resource of a recipe; one in ten has three places. */
export const resourcesOf = ({ resources }: Recipe): SeedResource[] =>
  Array.from({ length: resources }, (_, n) => {
    const [kind, word] = RESOURCE_WORDS[n % RESOURCE_WORDS.length]!;
    return { n, kind, name: `${word} ${String(n + 1).padStart(3, '0')}`, units: n % 10 === 4 ? 3 : 1 };
  });
