-- Many revocations that one officer wants to confirm at once: another one has to agree before anything begins, and in time.
-- Who asked, who agreed or declined, when and why stay. One that is OPEN after its time has lapsed.
CREATE SEQUENCE mass_confirmation_seq;
CREATE TABLE mass_confirmation (
  id              bigint PRIMARY KEY,
  cohort          text NOT NULL CONSTRAINT mass_confirmation_cohort_exists REFERENCES cohort (id),
  cases           integer NOT NULL CONSTRAINT mass_confirmation_cases_positive CHECK (cases > 0),
  reason          text NOT NULL CONSTRAINT mass_confirmation_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  asked_by        bigint NOT NULL CONSTRAINT mass_confirmation_asker_exists REFERENCES account (id),
  asked_at        timestamptz NOT NULL,
  lapses_at       timestamptz NOT NULL,
  state           text NOT NULL CONSTRAINT mass_confirmation_state_known CHECK (state IN ('OPEN', 'AGREED', 'DECLINED')),
  decided_by      bigint CONSTRAINT mass_confirmation_decider_exists REFERENCES account (id),
  decided_at      timestamptz,
  decision_reason text CONSTRAINT mass_confirmation_decision_reason_filled CHECK (btrim(decision_reason) <> '' AND length(decision_reason) <= 2000),
  -- of the cases, those that were still proposed when the other officer agreed
  confirmed       integer,
  CONSTRAINT mass_confirmation_lapses_later CHECK (lapses_at > asked_at),
  CONSTRAINT mass_confirmation_decided_whole CHECK
    (num_nonnulls(decided_by, decided_at, decision_reason) = CASE state WHEN 'OPEN' THEN 0 ELSE 3 END),
  CONSTRAINT mass_confirmation_agreed_by_another CHECK (state <> 'AGREED' OR decided_by <> asked_by),
  CONSTRAINT mass_confirmation_agreed_in_time CHECK (state <> 'AGREED' OR decided_at < lapses_at),
  CONSTRAINT mass_confirmation_confirmed_whole CHECK ((state = 'AGREED') = (confirmed IS NOT NULL))
);
CREATE INDEX mass_confirmation_of_cohort ON mass_confirmation (cohort, id);
CREATE TABLE mass_confirmation_case (
  confirmation_id bigint NOT NULL CONSTRAINT mass_confirmation_case_of_one REFERENCES mass_confirmation (id),
  revocation_id   bigint NOT NULL CONSTRAINT mass_confirmation_case_exists REFERENCES revocation (id),
  CONSTRAINT mass_confirmation_case_pk PRIMARY KEY (confirmation_id, revocation_id)
);
GRANT SELECT, INSERT, UPDATE ON mass_confirmation TO ${app};
GRANT SELECT, INSERT ON mass_confirmation_case TO ${app};
GRANT USAGE ON SEQUENCE mass_confirmation_seq TO ${app};
