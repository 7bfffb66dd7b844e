-- The dates of a series from one on can become a series of their own: it says which one it continues.
ALTER TABLE booking_series ADD COLUMN continues_id uuid;
ALTER TABLE booking_series ADD CONSTRAINT booking_series_continues_fk
  FOREIGN KEY (organization_id, continues_id) REFERENCES booking_series (organization_id, id);
ALTER TABLE booking_series ADD CONSTRAINT booking_series_continues_another CHECK (continues_id <> id);
CREATE INDEX booking_series_by_continued ON booking_series (organization_id, continues_id) WHERE continues_id IS NOT NULL;
