-- How somebody comes by a role of staff, and loses it: one administrator proposes, another one confirms.
CREATE SEQUENCE appointment_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE appointment (
  id           bigint PRIMARY KEY,
  name         text NOT NULL CONSTRAINT appointment_name_filled CHECK (btrim(name) <> '' AND length(name) <= 200),
  email        text NOT NULL CONSTRAINT appointment_email_form CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254),
  language     text NOT NULL CONSTRAINT appointment_language_known CHECK (language IN ('en', 'ur')),
  role         text NOT NULL CONSTRAINT appointment_role_of_staff CHECK (role IN
                 ('FOCAL_PERSON', 'HEC_OFFICER', 'FINANCE_OFFICER', 'BATCH_OPERATOR', 'ADMINISTRATOR')),
  institution  text CONSTRAINT appointment_institution_exists REFERENCES institution (code),
  letter       text NOT NULL CONSTRAINT appointment_letter_filled CHECK (btrim(letter) <> '' AND length(letter) <= 200),
  covers       bigint CONSTRAINT appointment_covers_exists REFERENCES account (id),
  starts_on    date NOT NULL,
  ends_on      date,
  state        text NOT NULL CONSTRAINT appointment_state_known CHECK (state IN ('PROPOSED', 'CONFIRMED', 'DECLINED', 'ENDED')),
  account_id   bigint CONSTRAINT appointment_account_exists REFERENCES account (id),
  proposed_by  bigint NOT NULL CONSTRAINT appointment_proposer_exists REFERENCES account (id),
  proposed_at  timestamptz NOT NULL,
  decided_by   bigint CONSTRAINT appointment_decider_exists REFERENCES account (id),
  decided_at   timestamptz,
  ended_by     bigint CONSTRAINT appointment_ender_exists REFERENCES account (id),
  ended_at     timestamptz,
  reason       text CONSTRAINT appointment_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  version      integer NOT NULL,
  CONSTRAINT appointment_focal_person_of_one CHECK ((role = 'FOCAL_PERSON') = (institution IS NOT NULL)),
  CONSTRAINT appointment_days_in_order CHECK (ends_on IS NULL OR ends_on >= starts_on),
  CONSTRAINT appointment_cover_is_limited CHECK (covers IS NULL OR (role = 'FOCAL_PERSON' AND ends_on IS NOT NULL)),
  CONSTRAINT appointment_decided_whole CHECK (num_nonnulls(decided_by, decided_at) = CASE state WHEN 'PROPOSED' THEN 0 ELSE 2 END),
  CONSTRAINT appointment_held_has_account CHECK ((state IN ('CONFIRMED', 'ENDED')) = (account_id IS NOT NULL)),
  CONSTRAINT appointment_confirmed_by_another CHECK (state NOT IN ('CONFIRMED', 'ENDED')
                 OR (decided_by <> proposed_by AND decided_by <> account_id)),
  CONSTRAINT appointment_ended_whole CHECK ((state = 'ENDED') = (ended_at IS NOT NULL)),
  CONSTRAINT appointment_says_why CHECK (state NOT IN ('DECLINED', 'ENDED') OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX appointment_open_unique ON appointment (email, role) WHERE state IN ('PROPOSED', 'CONFIRMED');
CREATE INDEX appointment_by_account ON appointment (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX appointment_by_institution ON appointment (institution) WHERE institution IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON appointment TO ${app};
GRANT USAGE ON SEQUENCE appointment_seq TO ${app};

-- From when until when a role is held, by the business clock; without limits where empty.
ALTER TABLE account_role
  ADD COLUMN starts_on date,
  ADD COLUMN ends_on date,
  ADD CONSTRAINT account_role_days_in_order CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on);

-- The disclaimer form that a focal person submits before the university's data are uploaded (SOP1/R3).
CREATE TABLE disclaimer (
  account_id   bigint NOT NULL CONSTRAINT disclaimer_account_exists REFERENCES account (id),
  institution  text NOT NULL CONSTRAINT disclaimer_institution_exists REFERENCES institution (code),
  wording      text NOT NULL CONSTRAINT disclaimer_wording_filled CHECK (btrim(wording) <> ''),
  submitted_at timestamptz NOT NULL,
  CONSTRAINT disclaimer_pk PRIMARY KEY (account_id, institution, wording)
);
GRANT SELECT, INSERT ON disclaimer TO ${app};
