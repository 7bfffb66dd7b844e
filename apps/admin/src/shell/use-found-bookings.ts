import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { BookingByReferenceDocument, type BookingByReferenceQuery } from '../gql/graphql.js';

const FEWEST_LETTERS = 3;

/** The first bookings that a reference, a title or a name finds; none for fewer than three letters. */
export const useFoundBookings = (query: string): BookingByReferenceQuery['bookings']['nodes'] => {
  const [search] = useDebouncedValue(query.trim(), 150);
  const { data } = useQuery(BookingByReferenceDocument, {
    variables: { where: { search } },
    skip: search.length < FEWEST_LETTERS,
    fetchPolicy: 'no-cache',
  });
  return search.length < FEWEST_LETTERS ? [] : (data?.bookings.nodes ?? []);
};
