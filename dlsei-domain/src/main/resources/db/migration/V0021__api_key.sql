-- A system of a university's or of HEC's own, which calls the REST interface: an account without password or address.
ALTER TABLE account DROP CONSTRAINT account_status_known,
  ADD CONSTRAINT account_status_known CHECK (status IN ('ACTIVE', 'DISABLED', 'SERVICE')),
  ADD CONSTRAINT account_service_signs_in_nowhere CHECK (status <> 'SERVICE' OR (password_hash IS NULL AND totp_sealed IS NULL));

CREATE SEQUENCE api_key_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE api_key (
  id            bigint PRIMARY KEY,
  name          text NOT NULL CONSTRAINT api_key_name_filled CHECK (btrim(name) <> '' AND length(name) <= 100),
  institution   text CONSTRAINT api_key_institution_exists REFERENCES institution (code),
  decides       boolean NOT NULL,
  expires_on    date NOT NULL,
  proposed_by   bigint NOT NULL CONSTRAINT api_key_proposer_exists REFERENCES account (id),
  proposed_at   timestamptz NOT NULL,
  confirmed_by  bigint CONSTRAINT api_key_confirmer_exists REFERENCES account (id),
  confirmed_at  timestamptz,
  account_id    bigint CONSTRAINT api_key_account_exists REFERENCES account (id)
                       CONSTRAINT api_key_account_unique UNIQUE,
  token_hash    bytea CONSTRAINT api_key_token_unique UNIQUE
                      CONSTRAINT api_key_token_length CHECK (octet_length(token_hash) = 32),
  token_start   text,
  ended_by      bigint CONSTRAINT api_key_ender_exists REFERENCES account (id),
  ended_at      timestamptz,
  reason        text CONSTRAINT api_key_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  minute_starts timestamptz NOT NULL DEFAULT 'epoch',
  calls         integer NOT NULL DEFAULT 0,
  last_used_on  date,
  version       integer NOT NULL,
  CONSTRAINT api_key_confirmed_whole CHECK (num_nonnulls(confirmed_by, confirmed_at, account_id, token_hash, token_start) IN (0, 5)),
  CONSTRAINT api_key_confirmed_by_another CHECK (confirmed_by <> proposed_by),
  CONSTRAINT api_key_ended_whole CHECK (num_nonnulls(ended_by, ended_at, reason) IN (0, 3))
) WITH (fillfactor = 70);
GRANT SELECT, INSERT, UPDATE ON api_key TO ${app};
GRANT USAGE ON SEQUENCE api_key_seq TO ${app};

-- What a call with an idempotency key was answered, so that it is carried out once.
CREATE TABLE api_call (
  key_id          bigint NOT NULL CONSTRAINT api_call_key_exists REFERENCES api_key (id),
  idempotency_key text NOT NULL CONSTRAINT api_call_idempotency_key_length CHECK (length(idempotency_key) BETWEEN 1 AND 100),
  request_hash    bytea NOT NULL CONSTRAINT api_call_request_hash_length CHECK (octet_length(request_hash) = 32),
  status          integer,
  body            text,
  called_at       timestamptz NOT NULL,
  CONSTRAINT api_call_pk PRIMARY KEY (key_id, idempotency_key),
  CONSTRAINT api_call_answered_whole CHECK (num_nonnulls(status, body) IN (0, 2))
);
CREATE INDEX api_call_by_time ON api_call (called_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON api_call TO ${app};
