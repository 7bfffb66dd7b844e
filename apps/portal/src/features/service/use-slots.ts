import { useQuery } from '@apollo/client/react';
import { SlotsDocument } from '../../gql/graphql.js';
import { groupBy } from '../../shell/group-by.js';
import { addDays, dayIn, type LocalDate } from '../../shell/local-date.js';
import { useShop } from '../../shell/shop-context.js';
import type { OfferedSlot } from './choice.js';
import { resourcesOf } from './parts-of-day.js';

/** How many days are asked for at once. */
export const windowDays = 14;

export type SlotsByDay = ReadonlyMap<LocalDate, OfferedSlot[]>;

/** The free times of the fortnight from a day, each under its day on the clock of the place, and who is free in it. */
export const useSlots = (serviceId: string, from: LocalDate) => {
  const { slug } = useShop();
  const { data, previousData, loading, error, refetch } = useQuery(SlotsDocument, {
    variables: { shop: slug, id: serviceId, from, to: addDays(from, windowDays) },
    fetchPolicy: 'cache-and-network',
  });
  const slots = data?.shop?.service?.slots;
  const byDay: SlotsByDay = groupBy(slots ?? [], ({ startsAt, timeZone }) => dayIn(startsAt, timeZone));
  const people = resourcesOf((data ?? previousData)?.shop?.service?.slots ?? []);
  return {
    slots: slots ?? [],
    people,
    byDay,
    loading: loading && !slots,
    error: slots ? undefined : error,
    refetch: () => void refetch(),
  };
};
