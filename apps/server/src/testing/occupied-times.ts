import type { Instant } from '@bookwright/domain/kernel';
import type { asOwner } from './placed-order.js';

type Client = Awaited<ReturnType<typeof asOwner>>['client'];

/** A time that a unit was taken for, and from when until when (by the clock of the machine) it was. */
export type Occupied = {
  unitId: string;
  resourceId: string;
  bookingId: string | null;
  sessionId: string | null;
  startsAt: Instant;
  endsAt: Instant;
  since: number;
  until: number;
};

/** How full a session was from some moment on, and whether somebody waited for it. */
export type Fullness = { sessionId: string; taken: number; waiting: boolean; since: number };

/** Notes, beside everything that happens, what is taken when: by triggers, so that nothing of the application is believed. */
export async function watchTimes(client: Client): Promise<void> {
  await client.query(`
    CREATE TABLE seen_allocations (
      id uuid PRIMARY KEY, unit_id uuid, resource_id uuid, booking_id uuid, session_id uuid, starts_at timestamptz, ends_at timestamptz,
      since timestamptz, until timestamptz);
    CREATE TABLE seen_sessions (session_id uuid, taken integer, waiting boolean, since timestamptz);
    INSERT INTO seen_sessions SELECT id, taken, waiting_least IS NOT NULL, clock_timestamp() FROM event_sessions;
    CREATE FUNCTION see_allocation() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' THEN UPDATE seen_allocations SET until = clock_timestamp() WHERE id = OLD.id;
      ELSIF TG_OP = 'UPDATE' THEN RAISE EXCEPTION 'allocations are made and removed, never changed';
      ELSE INSERT INTO seen_allocations
        VALUES (NEW.id, NEW.unit_id, NEW.resource_id, NEW.booking_id, NEW.session_id, NEW.starts_at, NEW.ends_at, clock_timestamp(), NULL);
      END IF;
      RETURN NULL;
    END $$;
    CREATE TRIGGER see_allocation AFTER INSERT OR UPDATE OR DELETE ON allocations FOR EACH ROW EXECUTE FUNCTION see_allocation();
    CREATE FUNCTION see_session() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO seen_sessions VALUES (NEW.id, NEW.taken, NEW.waiting_least IS NOT NULL, clock_timestamp());
      RETURN NULL;
    END $$;
    CREATE TRIGGER see_session AFTER INSERT OR UPDATE ON event_sessions FOR EACH ROW EXECUTE FUNCTION see_session();`);
}

const millis = (column: string) => `(extract(epoch FROM ${column}) * 1000)::float8`;
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export async function seenTimes(client: Client): Promise<{ occupied: Occupied[]; fullness: Fullness[] }> {
  const occupied = await client.query<Occupied>(
    `SELECT unit_id AS "unitId", resource_id AS "resourceId", booking_id AS "bookingId", session_id AS "sessionId", ${instant('starts_at')} AS "startsAt",
            ${instant('ends_at')} AS "endsAt", ${millis('since')} AS since, ${millis("coalesce(until, now() + interval '1 day')")} AS until
     FROM seen_allocations`,
  );
  const fullness = await client.query<Fullness>(
    `SELECT session_id AS "sessionId", taken, waiting, ${millis('since')} AS since FROM seen_sessions ORDER BY seen_sessions.since`,
  );
  return { occupied: occupied.rows, fullness: fullness.rows };
}
