-- A confirmed revocation is REVOKING until its undo window ends; only then comes what cannot be undone.
ALTER TABLE licence
  DROP CONSTRAINT licence_status_known,
  ADD CONSTRAINT licence_status_known CHECK (status IN
    ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED', 'REVOKING', 'ENDED', 'REVOKED', 'WITHDRAWN')),
  DROP CONSTRAINT licence_invited_whole,
  ADD CONSTRAINT licence_invited_whole CHECK (CASE status
    WHEN 'INVITED' THEN invited_at IS NOT NULL WHEN 'ACTIVE' THEN invited_at IS NOT NULL WHEN 'REVOKING' THEN invited_at IS NOT NULL
    WHEN 'GRANTED' THEN invited_at IS NULL WHEN 'INVITATION_REFUSED' THEN invited_at IS NULL ELSE true END),
  DROP CONSTRAINT licence_activated_whole,
  ADD CONSTRAINT licence_activated_whole CHECK (CASE status
    WHEN 'ACTIVE' THEN activated_at IS NOT NULL WHEN 'REVOKING' THEN true
    WHEN 'ENDED' THEN true WHEN 'REVOKED' THEN true WHEN 'WITHDRAWN' THEN true ELSE activated_at IS NULL END);
DROP INDEX licence_one_open;
CREATE UNIQUE INDEX licence_one_open ON licence (person_id, cohort) WHERE status IN
  ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED', 'REVOKING');
-- What revocation-review reads, by key range.
CREATE INDEX licence_running ON licence (cohort, id) WHERE status IN ('INVITED', 'ACTIVE');

-- The case for taking a licence back (WP2/5), with the clauses and the facts on which it rests.
CREATE SEQUENCE revocation_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE revocation (
  id             bigint PRIMARY KEY,
  licence_id     bigint NOT NULL CONSTRAINT revocation_licence_exists REFERENCES licence (id),
  cohort         text NOT NULL CONSTRAINT revocation_cohort_exists REFERENCES cohort (id),
  institution    text NOT NULL CONSTRAINT revocation_institution_exists REFERENCES institution (code),
  -- PROPOSED by the job; HELD by an officer; CONFIRMED and in its undo window; DONE; else LAPSED, since its grounds are gone
  state          text NOT NULL CONSTRAINT revocation_state_known CHECK (state IN ('PROPOSED', 'HELD', 'CONFIRMED', 'DONE', 'LAPSED')),
  -- somebody paid, so that no standing order may act (reading R11)
  officer_only   boolean NOT NULL,
  policy_id      text NOT NULL,
  policy_version text NOT NULL,
  clauses        text NOT NULL CONSTRAINT revocation_clauses_json CHECK (clauses IS JSON ARRAY),
  facts          text NOT NULL CONSTRAINT revocation_facts_json CHECK (facts IS JSON OBJECT),
  proposed_at    timestamptz NOT NULL,
  confirmed_by   bigint CONSTRAINT revocation_confirmer_exists REFERENCES account (id),
  confirmed_at   timestamptz,
  undo_until     timestamptz,
  -- why an officer holds it, or has undone it
  reason         text CONSTRAINT revocation_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  closed_at      timestamptz,
  version        integer NOT NULL DEFAULT 0,
  CONSTRAINT revocation_clauses_filled CHECK (clauses <> '[]'),
  CONSTRAINT revocation_confirmed_whole CHECK (state NOT IN ('CONFIRMED', 'DONE') OR num_nonnulls(confirmed_at, undo_until) = 2),
  CONSTRAINT revocation_held_with_reason CHECK (state <> 'HELD' OR reason IS NOT NULL),
  CONSTRAINT revocation_officer_confirms CHECK (NOT officer_only OR confirmed_at IS NULL OR confirmed_by IS NOT NULL),
  CONSTRAINT revocation_closed_whole CHECK ((state IN ('DONE', 'LAPSED')) = (closed_at IS NOT NULL))
);
CREATE UNIQUE INDEX revocation_one_open ON revocation (licence_id) WHERE state IN ('PROPOSED', 'HELD', 'CONFIRMED');
CREATE UNIQUE INDEX revocation_done_once ON revocation (licence_id) WHERE state = 'DONE';
CREATE INDEX revocation_by_state ON revocation (cohort, state, id);
CREATE INDEX revocation_of_licence ON revocation (licence_id, id);

-- What a learner was warned of (readings R10 and R11): a clause's step once for each limit.
CREATE TABLE revocation_notice (
  licence_id bigint NOT NULL CONSTRAINT revocation_notice_licence_exists REFERENCES licence (id),
  clause     text NOT NULL,
  last_day   date NOT NULL,
  step       integer NOT NULL CONSTRAINT revocation_notice_step_known CHECK (step IN (1, 2)),
  sent_at    timestamptz NOT NULL,
  CONSTRAINT revocation_notice_pk PRIMARY KEY (licence_id, clause, last_day, step)
);

ALTER TABLE decision
  DROP CONSTRAINT decision_kind_known,
  ADD CONSTRAINT decision_kind_known CHECK (kind IN
    ('SUBMITTED', 'REFUSED', 'MORE_ASKED', 'MORE_ANSWERED', 'APPROVED', 'REJECTED', 'WAITING', 'LEFT', 'SEAT',
     'TAKEN_OVER', 'EXTENDED', 'ENDED', 'DEACTIVATED', 'TAKEN_BACK',
     'REVOCATION_CONFIRMED', 'REVOCATION_HELD', 'REVOCATION_RELEASED', 'REVOCATION_UNDONE', 'REVOCATION_LAPSED', 'REVOKED')),
  DROP CONSTRAINT decision_pool_event_whole,
  ADD CONSTRAINT decision_pool_event_whole CHECK
    ((kind IN ('WAITING', 'LEFT', 'SEAT', 'TAKEN_OVER', 'TAKEN_BACK', 'REVOKED')) = (num_nonnulls(pool, pool_event) = 2)),
  DROP CONSTRAINT decision_reason_where_needed,
  ADD CONSTRAINT decision_reason_where_needed CHECK (kind NOT IN
    ('REJECTED', 'MORE_ASKED', 'TAKEN_BACK', 'REVOCATION_HELD', 'REVOCATION_UNDONE') OR reason IS NOT NULL);
DROP INDEX decision_once;
CREATE UNIQUE INDEX decision_once ON decision (application_id, kind) WHERE kind IN
  ('SUBMITTED', 'APPROVED', 'REJECTED', 'SEAT', 'TAKEN_OVER', 'ENDED', 'DEACTIVATED', 'TAKEN_BACK', 'REVOKED');

GRANT SELECT, INSERT, UPDATE ON revocation TO ${app};
GRANT SELECT, INSERT ON revocation_notice TO ${app};
GRANT USAGE ON SEQUENCE revocation_seq TO ${app};

INSERT INTO schedule (job, cron, zone, missed) VALUES
  ('REVOCATION_REVIEW', '0 5 * * *', 'Asia/Karachi', 'RUN_ONCE'),
  ('REVOCATION_APPLY', '10 * * * *', 'Asia/Karachi', 'RUN_ONCE'),
  ('INVARIANTS', '30 2 * * *', 'Asia/Karachi', 'RUN_ONCE'),
  ('EXTENSION_REVIEW', '30 5 * * *', 'Asia/Karachi', 'RUN_ONCE'),
  ('LICENCE_EXPIRY', '45 0 * * *', 'Asia/Karachi', 'RUN_ONCE');
