import type { ApolloClient } from '@apollo/client';
import { readAgain } from '../../record/read-again.js';

/** Reads the open record and its messages again after a change. */
export const readBookingsAgain = (client: ApolloClient): Promise<void> => readAgain(client, 'BookingRecord', 'BookingMessages');
