-- A private organisation whose people had licences in an earlier year (WP2/A.4, reading R32): no university of HEC's.
ALTER TABLE institution
  DROP CONSTRAINT institution_sector_known,
  ADD CONSTRAINT institution_sector_known CHECK (sector IN ('PUBLIC', 'PRIVATE', 'HEC', 'ORGANISATION')),
  ADD CONSTRAINT institution_organisation_not_recognised CHECK (sector <> 'ORGANISATION' OR NOT recognised);
CREATE UNIQUE INDEX institution_organisation_once ON institution (lower(name)) WHERE sector = 'ORGANISATION';
CREATE SEQUENCE organisation_seq;
GRANT USAGE ON SEQUENCE organisation_seq TO ${app};

-- A file by which HEC takes over what earlier registers know: licences of earlier years (WP2/2.1, 2.2, A.4), or the
-- users of a cohort, from the learning platform's data (WP2/A.1).
CREATE SEQUENCE takeover_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE takeover (
  id             bigint PRIMARY KEY,
  kind           text NOT NULL CONSTRAINT takeover_kind_known CHECK (kind IN ('EARLIER_LICENCES', 'COHORT_USERS')),
  cohort         text CONSTRAINT takeover_cohort_exists REFERENCES cohort (id),
  as_of          date,
  file_name      text NOT NULL CONSTRAINT takeover_file_name_filled CHECK (length(file_name) BETWEEN 1 AND 200),
  content_lookup bytea NOT NULL,
  state          text NOT NULL CONSTRAINT takeover_state_known CHECK (state IN
                   ('UPLOADED', 'UNREADABLE', 'READ', 'DISCARDED', 'CARRYING_OUT', 'DONE', 'TAKEN_BACK')),
  uploaded_by    bigint NOT NULL CONSTRAINT takeover_uploader_exists REFERENCES account (id),
  uploaded_at    timestamptz NOT NULL,
  -- how far it is, of so many lines: read while it is read, then carried out
  expected       integer CONSTRAINT takeover_expected_positive CHECK (expected > 0),
  lines          integer NOT NULL DEFAULT 0 CONSTRAINT takeover_lines_in_bounds CHECK (lines BETWEEN 0 AND expected OR expected IS NULL AND lines = 0),
  good           integer NOT NULL DEFAULT 0,
  plan           text CONSTRAINT takeover_plan_json CHECK (plan IS JSON OBJECT),
  fault          text,
  fault_detail   text,
  decided_by     bigint CONSTRAINT takeover_decider_exists REFERENCES account (id),
  decided_at     timestamptz,
  reason         text CONSTRAINT takeover_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  version        integer NOT NULL,
  CONSTRAINT takeover_of_a_cohort CHECK ((kind = 'COHORT_USERS') = (num_nonnulls(cohort, as_of) = 2)),
  CONSTRAINT takeover_unreadable_whole CHECK ((state = 'UNREADABLE') = (fault IS NOT NULL)),
  CONSTRAINT takeover_decided_whole CHECK ((state IN ('CARRYING_OUT', 'DONE', 'TAKEN_BACK')) = (num_nonnulls(decided_by, decided_at) = 2)),
  CONSTRAINT takeover_taken_back_with_reason CHECK (state <> 'TAKEN_BACK' OR reason IS NOT NULL)
);
-- The same file twice, also at once, is one.
CREATE UNIQUE INDEX takeover_once ON takeover (kind, coalesce(cohort, ''), content_lookup)
  WHERE state NOT IN ('UNREADABLE', 'DISCARDED', 'TAKEN_BACK');
CREATE INDEX takeover_to_work_on ON takeover (id) WHERE state IN ('UPLOADED', 'CARRYING_OUT');

-- The file itself, until it is carried out or left.
CREATE TABLE takeover_file (
  takeover_id bigint PRIMARY KEY CONSTRAINT takeover_file_takeover_exists REFERENCES takeover (id),
  sealed      bytea NOT NULL,
  key_id      text NOT NULL
);
ALTER TABLE takeover_file ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- What is wrong with a line, and in which column.
CREATE TABLE takeover_fault (
  takeover_id bigint NOT NULL CONSTRAINT takeover_fault_takeover_exists REFERENCES takeover (id),
  line        integer NOT NULL CONSTRAINT takeover_fault_line_positive CHECK (line > 0),
  field       text NOT NULL,
  kind        text NOT NULL,
  detail      text NOT NULL,
  CONSTRAINT takeover_fault_pk PRIMARY KEY (takeover_id, line, field, kind)
);

-- A registration of an earlier year, and the line of the file that it was taken over from.
ALTER TABLE application
  ADD COLUMN takeover_id bigint CONSTRAINT application_takeover_exists REFERENCES takeover (id),
  ADD COLUMN takeover_line integer,
  ADD CONSTRAINT application_takeover_whole CHECK (num_nonnulls(takeover_id, takeover_line) IN (0, 2));
CREATE UNIQUE INDEX application_takeover_line ON application (takeover_id, takeover_line) WHERE takeover_id IS NOT NULL;

-- What somebody was in a cohort (WP2/A.1, A.2, reading R12), by the learning platform's data, or by the word of an officer.
CREATE SEQUENCE cohort_flag_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE cohort_flag (
  id           bigint PRIMARY KEY,
  cohort       text NOT NULL CONSTRAINT cohort_flag_cohort_exists REFERENCES cohort (id),
  standing     text NOT NULL CONSTRAINT cohort_flag_standing_known CHECK (standing IN ('NONE', 'NEVER_ACTIVATED', 'USER', 'REVOKED')),
  takeover_id  bigint CONSTRAINT cohort_flag_takeover_exists REFERENCES takeover (id),
  line         integer,
  email        text,
  learner_id   text,
  person_id    bigint CONSTRAINT cohort_flag_person_exists REFERENCES person (id),
  reason       text CONSTRAINT cohort_flag_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  as_of        date NOT NULL,
  set_by       bigint NOT NULL CONSTRAINT cohort_flag_setter_exists REFERENCES account (id),
  set_at       timestamptz NOT NULL,
  withdrawn_at timestamptz,
  -- the newer file that tells of the same learner
  replaced_by  bigint CONSTRAINT cohort_flag_replacer_exists REFERENCES takeover (id),
  CONSTRAINT cohort_flag_replaced_is_withdrawn CHECK (replaced_by IS NULL OR withdrawn_at IS NOT NULL),
  CONSTRAINT cohort_flag_of_a_file_or_an_officer CHECK (CASE WHEN takeover_id IS NULL
    THEN num_nonnulls(person_id, reason) = 2 AND num_nonnulls(email, learner_id, line) = 0
    ELSE line IS NOT NULL AND num_nonnulls(person_id, reason) = 0 AND num_nonnulls(email, learner_id) > 0 END)
);
CREATE UNIQUE INDEX cohort_flag_one_of_email ON cohort_flag (cohort, email) WHERE withdrawn_at IS NULL AND email IS NOT NULL;
CREATE UNIQUE INDEX cohort_flag_one_of_learner ON cohort_flag (cohort, learner_id)
  WHERE withdrawn_at IS NULL AND learner_id IS NOT NULL AND email IS NULL;
CREATE UNIQUE INDEX cohort_flag_one_of_person ON cohort_flag (cohort, person_id) WHERE withdrawn_at IS NULL AND person_id IS NOT NULL;
CREATE INDEX cohort_flag_by_learner ON cohort_flag (learner_id) WHERE withdrawn_at IS NULL;
CREATE INDEX cohort_flag_of_takeover ON cohort_flag (takeover_id, line);

GRANT SELECT, INSERT, UPDATE ON takeover, cohort_flag TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON takeover_file, takeover_fault TO ${app};
GRANT USAGE ON SEQUENCE takeover_seq, cohort_flag_seq TO ${app};
