-- What an organization decides for itself is changed like everything else: by a use case, in the organization's own rows.
ALTER TABLE organizations ADD COLUMN organization_id uuid NOT NULL GENERATED ALWAYS AS (id) STORED;
GRANT UPDATE (settings, version, updated_at) ON organizations TO bookwright_app;

-- Everybody may know which organizations there are; each changes only itself.
ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
CREATE POLICY organizations_are_known ON organizations FOR SELECT USING (true);
CREATE POLICY organizations_change_themselves ON organizations FOR UPDATE
  USING (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid)
  WITH CHECK (organization_id = nullif(current_setting('app.organization_id', true), '')::uuid);
