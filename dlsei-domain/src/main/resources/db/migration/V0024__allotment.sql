-- A division of a cohort's seats among universities (SOP1/A2 to A9): one draft at a time, and every published one.
CREATE SEQUENCE allotment_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE allotment (
  id           bigint PRIMARY KEY,
  cohort       text NOT NULL CONSTRAINT allotment_cohort_exists REFERENCES cohort (id),
  source       text NOT NULL CONSTRAINT allotment_source_known CHECK (source IN ('ENROLMENT', 'LIST')),
  state        text NOT NULL CONSTRAINT allotment_state_known CHECK (state IN ('DRAFT', 'PUBLISHED')),
  made_by      bigint NOT NULL CONSTRAINT allotment_maker_exists REFERENCES account (id),
  made_at      timestamptz NOT NULL,
  -- from publication on
  number       integer,
  published_by bigint CONSTRAINT allotment_publisher_exists REFERENCES account (id),
  published_at timestamptz,
  reason       text CONSTRAINT allotment_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  version      integer NOT NULL,
  CONSTRAINT allotment_number_unique UNIQUE (cohort, number),
  CONSTRAINT allotment_published_whole CHECK (num_nonnulls(number, published_by, published_at, reason) = CASE state WHEN 'PUBLISHED' THEN 4 ELSE 0 END)
);
CREATE UNIQUE INDEX allotment_one_draft ON allotment (cohort) WHERE state = 'DRAFT';

CREATE SEQUENCE allotment_share_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE allotment_share (
  id           bigint PRIMARY KEY,
  allotment_id bigint NOT NULL CONSTRAINT allotment_share_allotment_exists REFERENCES allotment (id),
  institution  text NOT NULL CONSTRAINT allotment_share_institution_exists REFERENCES institution (code),
  enrolment    integer NOT NULL CONSTRAINT allotment_share_enrolment_not_negative CHECK (enrolment >= 0),
  computed     integer NOT NULL CONSTRAINT allotment_share_computed_not_negative CHECK (computed >= 0),
  exact        numeric(14,4) NOT NULL,
  bound        text NOT NULL CONSTRAINT allotment_share_bound_known CHECK (bound IN ('NONE', 'LEAST', 'MOST', 'FIXED')),
  rounding     text NOT NULL CONSTRAINT allotment_share_rounding_known CHECK (rounding IN ('WHOLE', 'DOWN', 'UP')),
  clauses      text NOT NULL,
  seats        integer NOT NULL CONSTRAINT allotment_share_seats_not_negative CHECK (seats >= 0),
  reserved     integer NOT NULL CONSTRAINT allotment_share_reserved_within CHECK (reserved BETWEEN 0 AND seats),
  -- why it is not what was computed
  reason       text CONSTRAINT allotment_share_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  adjusted_by  bigint CONSTRAINT allotment_share_adjuster_exists REFERENCES account (id),
  CONSTRAINT allotment_share_once UNIQUE (allotment_id, institution),
  CONSTRAINT allotment_share_adjusted_whole CHECK (num_nonnulls(reason, adjusted_by) IN (0, 2)),
  CONSTRAINT allotment_share_adjusted_with_reason CHECK (seats = computed OR reason IS NOT NULL)
);

-- What was published never changes.
CREATE FUNCTION allotment_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published allotment does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'allotment_is_final';
END $$;
CREATE TRIGGER allotment_is_final BEFORE UPDATE OR DELETE ON allotment
  FOR EACH ROW WHEN (OLD.state = 'PUBLISHED') EXECUTE FUNCTION allotment_is_final();
CREATE FUNCTION allotment_share_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM dlsei.allotment a WHERE a.id = coalesce(NEW.allotment_id, OLD.allotment_id) AND a.state = 'PUBLISHED') THEN
    RAISE EXCEPTION 'A published allotment does not change' USING ERRCODE = 'check_violation', CONSTRAINT = 'allotment_is_final';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER allotment_share_is_final BEFORE INSERT OR UPDATE OR DELETE ON allotment_share
  FOR EACH ROW EXECUTE FUNCTION allotment_share_is_final();

GRANT SELECT, INSERT, UPDATE, DELETE ON allotment, allotment_share TO ${app};
GRANT USAGE ON SEQUENCE allotment_seq, allotment_share_seq TO ${app};
