-- How a person signs in.
CREATE SEQUENCE account_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE account (
  id                  bigint PRIMARY KEY,
  person_id           bigint NOT NULL CONSTRAINT account_person_exists REFERENCES person (id)
                                      CONSTRAINT account_person_unique UNIQUE,
  email               text NOT NULL CONSTRAINT account_email_form CHECK (email = lower(email) AND email LIKE '_%@_%' AND length(email) <= 254)
                               CONSTRAINT account_email_unique UNIQUE,
  status              text NOT NULL CONSTRAINT account_status_known CHECK (status IN ('ACTIVE', 'DISABLED')),
  language            text NOT NULL CONSTRAINT account_language_known CHECK (language IN ('en', 'ur')),
  password_hash       text,
  credentials_version integer NOT NULL,
  totp_sealed         bytea,
  totp_key_id         text,
  totp_confirmed_at   timestamptz,
  totp_last_step      bigint NOT NULL DEFAULT 0,
  created_at          timestamptz NOT NULL,
  version             integer NOT NULL,
  CONSTRAINT account_totp_whole CHECK (num_nonnulls(totp_sealed, totp_key_id) IN (0, 2)),
  CONSTRAINT account_totp_confirmed_has_secret CHECK (totp_confirmed_at IS NULL OR totp_sealed IS NOT NULL)
);
CREATE TABLE account_role (
  account_id  bigint NOT NULL CONSTRAINT account_role_account_exists REFERENCES account (id),
  role        text NOT NULL CONSTRAINT account_role_known CHECK (role IN
                ('APPLICANT', 'FOCAL_PERSON', 'HEC_OFFICER', 'FINANCE_OFFICER', 'BATCH_OPERATOR', 'ADMINISTRATOR')),
  institution text CONSTRAINT account_role_institution_exists REFERENCES institution (code),
  CONSTRAINT account_role_pk PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_focal_person_of_one CHECK ((role = 'FOCAL_PERSON') = (institution IS NOT NULL))
);
CREATE INDEX account_role_by_institution ON account_role (institution) WHERE institution IS NOT NULL;
CREATE TABLE recovery_code (
  account_id bigint NOT NULL CONSTRAINT recovery_code_account_exists REFERENCES account (id),
  code_hash  bytea NOT NULL,
  used_at    timestamptz,
  CONSTRAINT recovery_code_pk PRIMARY KEY (account_id, code_hash)
);
GRANT SELECT, INSERT, UPDATE ON account TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON account_role, recovery_code TO ${app};
GRANT USAGE ON SEQUENCE account_seq TO ${app};
