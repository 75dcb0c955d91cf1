-- A seat that somebody has. A row is never used again: what comes after is another licence.
CREATE SEQUENCE licence_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE licence (
  id             bigint PRIMARY KEY,
  application_id bigint NOT NULL CONSTRAINT licence_application_exists REFERENCES application (id)
                                 CONSTRAINT licence_application_unique UNIQUE,
  person_id      bigint NOT NULL CONSTRAINT licence_person_exists REFERENCES person (id),
  cohort         text NOT NULL CONSTRAINT licence_cohort_exists REFERENCES cohort (id),
  pool           text NOT NULL CONSTRAINT licence_pool_exists REFERENCES seat_pool (id),
  institution    text NOT NULL CONSTRAINT licence_institution_exists REFERENCES institution (code),
  learner_id     text NOT NULL CONSTRAINT licence_learner_id_unique UNIQUE,
  status         text NOT NULL CONSTRAINT licence_status_known CHECK (status IN
                   ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED')),
  starts_on      date NOT NULL,
  ends_on        date NOT NULL,
  granted_at     timestamptz NOT NULL,
  invited_at     timestamptz,
  activated_at   timestamptz,
  version        integer NOT NULL,
  CONSTRAINT licence_runs_forward CHECK (ends_on >= starts_on),
  CONSTRAINT licence_invited_whole CHECK ((status IN ('INVITED', 'ACTIVE')) = (invited_at IS NOT NULL)),
  CONSTRAINT licence_activated_whole CHECK ((status = 'ACTIVE') = (activated_at IS NOT NULL))
);
-- One open licence of a person in a cohort.
CREATE UNIQUE INDEX licence_one_open ON licence (person_id, cohort) WHERE status IN
  ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED');
CREATE INDEX licence_by_institution ON licence (institution, cohort, status);
CREATE INDEX licence_by_pool ON licence (pool, institution);

GRANT SELECT, INSERT, UPDATE ON licence TO ${app};
GRANT USAGE ON SEQUENCE licence_seq TO ${app};
