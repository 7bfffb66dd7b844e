-- The application's role owns nothing and sees one organization at a time: the one named by `app.organization_id`,
-- set with SET LOCAL inside a transaction. A missing setting sees no row.

DO $$ BEGIN
  CREATE ROLE bookwright_app NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

GRANT USAGE ON SCHEMA public TO bookwright_app;
GRANT SELECT ON organizations TO bookwright_app;
GRANT SELECT ON logins TO bookwright_app;
GRANT SELECT, INSERT, UPDATE ON login_sessions TO bookwright_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON
  staff_members, accounts, customers, services, resources, resource_units, schedules, service_resources, event_sessions,
  baskets, basket_lines, orders, order_lines, bookings, allocations, deliveries, messages, idempotency_keys
  TO bookwright_app;
GRANT SELECT, INSERT ON events TO bookwright_app;

ALTER TABLE staff_members ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_members_of_the_organization ON staff_members
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
CREATE POLICY accounts_of_the_organization ON accounts
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE customers ENABLE ROW LEVEL SECURITY;
CREATE POLICY customers_of_the_organization ON customers
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE services ENABLE ROW LEVEL SECURITY;
CREATE POLICY services_of_the_organization ON services
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE resources ENABLE ROW LEVEL SECURITY;
CREATE POLICY resources_of_the_organization ON resources
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE resource_units ENABLE ROW LEVEL SECURITY;
CREATE POLICY resource_units_of_the_organization ON resource_units
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE schedules ENABLE ROW LEVEL SECURITY;
CREATE POLICY schedules_of_the_organization ON schedules
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE service_resources ENABLE ROW LEVEL SECURITY;
CREATE POLICY service_resources_of_the_organization ON service_resources
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE event_sessions ENABLE ROW LEVEL SECURITY;
CREATE POLICY event_sessions_of_the_organization ON event_sessions
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE baskets ENABLE ROW LEVEL SECURITY;
CREATE POLICY baskets_of_the_organization ON baskets
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE basket_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY basket_lines_of_the_organization ON basket_lines
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY orders_of_the_organization ON orders
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE order_lines ENABLE ROW LEVEL SECURITY;
CREATE POLICY order_lines_of_the_organization ON order_lines
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE bookings ENABLE ROW LEVEL SECURITY;
CREATE POLICY bookings_of_the_organization ON bookings
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE allocations ENABLE ROW LEVEL SECURITY;
CREATE POLICY allocations_of_the_organization ON allocations
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE events ENABLE ROW LEVEL SECURITY;
CREATE POLICY events_of_the_organization ON events
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE deliveries ENABLE ROW LEVEL SECURITY;
CREATE POLICY deliveries_of_the_organization ON deliveries
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE messages ENABLE ROW LEVEL SECURITY;
CREATE POLICY messages_of_the_organization ON messages
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
CREATE POLICY idempotency_keys_of_the_organization ON idempotency_keys
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);

