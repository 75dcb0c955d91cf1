-- The e-courses form (WP2/4.1.2). A draft may be incomplete; what was submitted may not.
CREATE SEQUENCE application_seq INCREMENT BY 50 START WITH 50;
-- The order of submission, where two have the same instant (reading R06).
CREATE SEQUENCE application_place_seq;
CREATE TABLE application (
  id               bigint PRIMARY KEY,
  person_id        bigint NOT NULL CONSTRAINT application_person_exists REFERENCES person (id),
  cohort           text NOT NULL CONSTRAINT application_cohort_exists REFERENCES cohort (id),
  status           text NOT NULL CONSTRAINT application_status_known CHECK (status IN
                     ('DRAFT', 'PENDING', 'WAITING', 'APPROVED', 'REJECTED')),
  category         text CONSTRAINT application_category_known CHECK (category IN
                     ('STUDENT', 'FACULTY', 'STAFF', 'HEC_EMPLOYEE', 'ALUMNUS', 'EXTERNAL')),
  institution      text CONSTRAINT application_institution_exists REFERENCES institution (code),
  department       text CONSTRAINT application_department_length CHECK (length(department) <= 200),
  registration_number text CONSTRAINT application_registration_number_length CHECK (length(registration_number) <= 60),
  started_at       timestamptz NOT NULL,
  -- from submission on
  place            bigint CONSTRAINT application_place_unique UNIQUE,
  submitted_at     timestamptz,
  pool             text CONSTRAINT application_pool_exists REFERENCES seat_pool (id),
  priority_class   smallint,
  policy_id        text,
  policy_version   text,
  decide_by        timestamptz,
  -- what the reviewer asked for in addition (R16)
  more_question    text CONSTRAINT application_more_question_length CHECK (length(more_question) <= 2000),
  more_asked_at    timestamptz,
  more_due_at      timestamptz,
  more_answer      text CONSTRAINT application_more_answer_length CHECK (length(more_answer) <= 2000),
  more_answered_at timestamptz,
  decided_at       timestamptz,
  version          integer NOT NULL,
  CONSTRAINT application_submitted_whole CHECK (status = 'DRAFT' OR num_nulls(category, institution, department,
    place, submitted_at, pool, priority_class, policy_id, policy_version, decide_by) = 0),
  CONSTRAINT application_decided_when_decided CHECK ((status IN ('WAITING', 'APPROVED', 'REJECTED')) = (decided_at IS NOT NULL)),
  CONSTRAINT application_more_whole CHECK (num_nonnulls(more_question, more_asked_at, more_due_at) IN (0, 3)
    AND (more_answered_at IS NULL OR more_asked_at IS NOT NULL))
);
-- One live application of a person in a cohort; a rejected one may be followed by another (R15).
CREATE UNIQUE INDEX application_one_live ON application (person_id, cohort) WHERE status <> 'REJECTED';
CREATE INDEX application_by_person ON application (person_id);
-- The focal person's queue, and HEC's: oldest first.
CREATE INDEX application_queue ON application (institution, cohort, priority_class, submitted_at, place) WHERE status = 'PENDING';
CREATE INDEX application_queue_of_all ON application (cohort, priority_class, submitted_at, place) WHERE status = 'PENDING';
CREATE INDEX application_of_institution ON application (institution, cohort, status, submitted_at, place);
CREATE INDEX application_overdue ON application (decide_by) WHERE status = 'PENDING';
-- Those who wait for a seat, the first one first.
CREATE INDEX application_waiting ON application (pool, priority_class, submitted_at, place) WHERE status = 'WAITING';

GRANT SELECT, INSERT, UPDATE, DELETE ON application TO ${app};
GRANT USAGE ON SEQUENCE application_seq, application_place_seq TO ${app};
