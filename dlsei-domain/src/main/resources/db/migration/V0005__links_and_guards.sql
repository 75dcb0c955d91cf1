-- What waits for a mailed link, kept by the link's hash; and what stops guessing.
CREATE SEQUENCE pending_registration_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE pending_registration (
  id            bigint PRIMARY KEY,
  token_hash    bytea NOT NULL CONSTRAINT pending_registration_token_unique UNIQUE,
  name          text NOT NULL CONSTRAINT pending_registration_name_filled CHECK (btrim(name) <> '' AND length(name) <= 200 AND name !~ '[[:cntrl:]]'),
  identity_kind text NOT NULL CONSTRAINT pending_registration_identity_kind_known CHECK (identity_kind IN ('CNIC', 'B_FORM')),
  cnic_sealed   bytea NOT NULL,
  cnic_key_id   text NOT NULL,
  cnic_lookup   bytea NOT NULL,
  email         text NOT NULL CONSTRAINT pending_registration_email_form CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254),
  mobile        text NOT NULL CONSTRAINT pending_registration_mobile_form CHECK (mobile ~ '^\+923[0-9]{9}$'),
  language      text NOT NULL CONSTRAINT pending_registration_language_known CHECK (language IN ('en', 'ur')),
  password_hash text NOT NULL,
  requested_at  timestamptz NOT NULL,
  expires_at    timestamptz NOT NULL,
  confirmed_at  timestamptz
);
CREATE INDEX pending_registration_by_cnic ON pending_registration (cnic_lookup);
CREATE INDEX pending_registration_expiry ON pending_registration (expires_at);

CREATE TABLE mailed_link (
  token_hash bytea PRIMARY KEY,
  account_id bigint NOT NULL CONSTRAINT mailed_link_account_exists REFERENCES account (id),
  purpose    text NOT NULL CONSTRAINT mailed_link_purpose_known CHECK (purpose IN ('SET_PASSWORD', 'CONFIRM_EMAIL')),
  new_email  text CONSTRAINT mailed_link_email_form CHECK (new_email = lower(new_email) AND new_email LIKE '_%@_%' AND length(new_email) <= 254),
  -- the account's when the link was made: any change of the credentials voids it
  credentials_version integer NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  CONSTRAINT mailed_link_email_when_confirming CHECK ((purpose = 'CONFIRM_EMAIL') = (new_email IS NOT NULL))
);
CREATE INDEX mailed_link_by_account ON mailed_link (account_id, made_at);
CREATE INDEX mailed_link_expiry ON mailed_link (expires_at);

-- By the keyed hash of what was typed, whether an account has it or not, so that a lock tells nothing.
CREATE TABLE attempt_guard (
  subject      bytea PRIMARY KEY,
  attempts     integer NOT NULL CONSTRAINT attempt_guard_attempts_positive CHECK (attempts > 0),
  window_ends  timestamptz NOT NULL
);
CREATE INDEX attempt_guard_expiry ON attempt_guard (window_ends);

-- Somebody else has registered this CNIC: HEC's desk looks at it.
CREATE SEQUENCE cnic_dispute_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE cnic_dispute (
  id          bigint PRIMARY KEY,
  reference   text NOT NULL CONSTRAINT cnic_dispute_reference_unique UNIQUE,
  name        text NOT NULL CONSTRAINT cnic_dispute_name_filled CHECK (btrim(name) <> '' AND length(name) <= 200 AND name !~ '[[:cntrl:]]'),
  cnic_sealed bytea NOT NULL,
  cnic_key_id text NOT NULL,
  cnic_lookup bytea NOT NULL,
  email       text NOT NULL CONSTRAINT cnic_dispute_email_form CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254),
  language    text NOT NULL CONSTRAINT cnic_dispute_language_known CHECK (language IN ('en', 'ur')),
  explanation text NOT NULL CONSTRAINT cnic_dispute_explanation_filled CHECK (btrim(explanation) <> '' AND length(explanation) <= 2000),
  state       text NOT NULL CONSTRAINT cnic_dispute_state_known CHECK (state IN ('OPEN', 'UPHELD', 'DISMISSED')),
  filed_at    timestamptz NOT NULL,
  closed_at   timestamptz,
  closed_by   bigint CONSTRAINT cnic_dispute_closer_exists REFERENCES account (id),
  reason      text,
  version     integer NOT NULL,
  CONSTRAINT cnic_dispute_closed_whole CHECK ((state = 'OPEN') = (num_nonnulls(closed_at, closed_by, reason) = 0)
                                              AND num_nonnulls(closed_at, closed_by, reason) IN (0, 3))
);
CREATE INDEX cnic_dispute_open ON cnic_dispute (filed_at) WHERE state = 'OPEN';
CREATE UNIQUE INDEX cnic_dispute_one_open ON cnic_dispute (cnic_lookup, email) WHERE state = 'OPEN';

GRANT SELECT, INSERT, UPDATE, DELETE ON pending_registration, mailed_link, attempt_guard TO ${app};
GRANT SELECT, INSERT, UPDATE ON cnic_dispute TO ${app};
GRANT USAGE ON SEQUENCE pending_registration_seq, cnic_dispute_seq TO ${app};
