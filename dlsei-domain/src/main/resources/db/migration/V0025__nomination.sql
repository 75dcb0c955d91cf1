-- What year 1 asks beyond year 2: years of education (SOP1/E1), the day of the degree (SOP1/E4), a disability (SOP1/F4).
ALTER TABLE application
  ADD COLUMN education_years smallint CONSTRAINT application_education_years_in_bounds CHECK (education_years BETWEEN 1 AND 30),
  ADD COLUMN graduated_on date,
  ADD COLUMN disability text NOT NULL DEFAULT 'NONE' CONSTRAINT application_disability_known CHECK (disability IN ('NONE', 'CERTIFIED'));

-- A nominated person claims the account by a mailed link.
ALTER TABLE mailed_link DROP CONSTRAINT mailed_link_purpose_known,
  ADD CONSTRAINT mailed_link_purpose_known CHECK (purpose IN ('SET_PASSWORD', 'CONFIRM_EMAIL', 'CLAIM'));

-- A file of people whom a university (SOP1/R2, R3) or HEC (SOP1/A7) nominates.
CREATE SEQUENCE nomination_list_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE nomination_list (
  id             bigint PRIMARY KEY,
  cohort         text NOT NULL CONSTRAINT nomination_list_cohort_exists REFERENCES cohort (id),
  institution    text NOT NULL CONSTRAINT nomination_list_institution_exists REFERENCES institution (code),
  file_name      text NOT NULL CONSTRAINT nomination_list_file_name_filled CHECK (length(file_name) BETWEEN 1 AND 200),
  content_lookup bytea NOT NULL,
  state          text NOT NULL CONSTRAINT nomination_list_state_known CHECK (state IN
                   ('UPLOADED', 'UNREADABLE', 'READ', 'DISCARDED', 'SENT', 'RETURNED', 'REGISTERING', 'REGISTERED')),
  uploaded_by    bigint NOT NULL CONSTRAINT nomination_list_uploader_exists REFERENCES account (id),
  uploaded_at    timestamptz NOT NULL,
  -- lines read so far, while it is read; afterwards all of them
  lines          integer NOT NULL DEFAULT 0 CONSTRAINT nomination_list_lines_not_negative CHECK (lines >= 0),
  expected       integer CONSTRAINT nomination_list_expected_positive CHECK (expected > 0),
  fault          text,
  fault_detail   text,
  sent_by        bigint CONSTRAINT nomination_list_sender_exists REFERENCES account (id),
  sent_at        timestamptz,
  decided_by     bigint CONSTRAINT nomination_list_decider_exists REFERENCES account (id),
  decided_at     timestamptz,
  reason         text CONSTRAINT nomination_list_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  version        integer NOT NULL,
  CONSTRAINT nomination_list_unreadable_whole CHECK ((state = 'UNREADABLE') = (fault IS NOT NULL)),
  CONSTRAINT nomination_list_sent_whole CHECK ((state IN ('SENT', 'RETURNED', 'REGISTERING', 'REGISTERED')) = (num_nonnulls(sent_by, sent_at) = 2)),
  CONSTRAINT nomination_list_decided_whole CHECK ((state IN ('RETURNED', 'REGISTERING', 'REGISTERED')) = (num_nonnulls(decided_by, decided_at) = 2)),
  CONSTRAINT nomination_list_returned_with_reason CHECK (state <> 'RETURNED' OR reason IS NOT NULL)
);
-- The same file twice, also at once, is one list.
CREATE UNIQUE INDEX nomination_list_once ON nomination_list (cohort, institution, content_lookup)
  WHERE state NOT IN ('UNREADABLE', 'DISCARDED', 'RETURNED');
CREATE INDEX nomination_list_of_institution ON nomination_list (institution, cohort, id);
CREATE INDEX nomination_list_to_work_on ON nomination_list (id) WHERE state IN ('UPLOADED', 'REGISTERING');

-- The file itself, until it is read.
CREATE TABLE nomination_file (
  list_id bigint PRIMARY KEY CONSTRAINT nomination_file_list_exists REFERENCES nomination_list (id),
  sealed  bytea NOT NULL,
  key_id  text NOT NULL
);
ALTER TABLE nomination_file ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- A line of it. Once registered, it holds nothing personal any more: the person does.
CREATE SEQUENCE nomination_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE nomination (
  id                  bigint PRIMARY KEY,
  list_id             bigint NOT NULL CONSTRAINT nomination_list_exists REFERENCES nomination_list (id),
  line                integer NOT NULL CONSTRAINT nomination_line_positive CHECK (line > 0),
  state               text NOT NULL CONSTRAINT nomination_state_known CHECK (state IN ('READ', 'REGISTERED', 'REFUSED')),
  name                text,
  identity_kind       text,
  cnic_sealed         bytea,
  cnic_key_id         text,
  cnic_lookup         bytea,
  email               text,
  mobile              text,
  category            text,
  institution         text CONSTRAINT nomination_institution_exists REFERENCES institution (code),
  department          text,
  registration_number text,
  education_years     smallint,
  disability          text NOT NULL,
  application_id      bigint CONSTRAINT nomination_application_exists REFERENCES application (id)
                             CONSTRAINT nomination_application_unique UNIQUE,
  CONSTRAINT nomination_line_once UNIQUE (list_id, line),
  CONSTRAINT nomination_cnic_whole CHECK (num_nonnulls(identity_kind, cnic_sealed, cnic_key_id, cnic_lookup) IN (0, 4)),
  CONSTRAINT nomination_registered_whole CHECK ((state = 'REGISTERED') = (application_id IS NOT NULL)),
  CONSTRAINT nomination_registered_is_bare CHECK (state <> 'REGISTERED' OR num_nonnulls(name, cnic_sealed, email, mobile, registration_number) = 0)
);
CREATE INDEX nomination_by_cnic ON nomination (cnic_lookup) WHERE cnic_lookup IS NOT NULL;
CREATE INDEX nomination_by_email ON nomination (email) WHERE email IS NOT NULL;

-- What is wrong with a line, and in which column.
CREATE TABLE nomination_fault (
  nomination_id bigint NOT NULL CONSTRAINT nomination_fault_nomination_exists REFERENCES nomination (id) ON DELETE CASCADE,
  field         text NOT NULL,
  kind          text NOT NULL,
  detail        text NOT NULL,
  CONSTRAINT nomination_fault_pk PRIMARY KEY (nomination_id, field, kind)
);

GRANT SELECT, INSERT, UPDATE ON nomination_list TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON nomination_file, nomination, nomination_fault TO ${app};
GRANT USAGE ON SEQUENCE nomination_list_seq, nomination_seq TO ${app};
