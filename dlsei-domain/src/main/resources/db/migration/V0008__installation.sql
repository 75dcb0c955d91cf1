-- What this database serves, fixed at its first start; and how far the demo's business clock stands
-- from the system's. Production has no such row and no way to make one.
CREATE TABLE installation (
  one          boolean PRIMARY KEY CONSTRAINT installation_one CHECK (one),
  mode         text NOT NULL CONSTRAINT installation_mode_known CHECK (mode IN ('PRODUCTION', 'DEMO')),
  installed_at timestamptz NOT NULL
);
CREATE TABLE business_clock (
  one            boolean PRIMARY KEY CONSTRAINT business_clock_one CHECK (one),
  offset_seconds bigint NOT NULL
);
CREATE FUNCTION business_clock_demo_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM installation WHERE mode = 'DEMO') THEN
    RAISE EXCEPTION 'business_clock_demo_only: a production database has the real clock';
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.offset_seconds < OLD.offset_seconds THEN
    RAISE EXCEPTION 'business_clock_demo_only: the clock moves forward only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER business_clock_demo_only BEFORE INSERT OR UPDATE ON business_clock
  FOR EACH ROW EXECUTE FUNCTION business_clock_demo_only();
GRANT SELECT, INSERT ON installation TO ${app};
GRANT SELECT, INSERT, UPDATE ON business_clock TO ${app};
