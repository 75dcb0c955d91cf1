-- What has to leave the house, written in the transaction of the change that causes it.
-- The secret (a link) is sealed, and forgotten once the mail is out.
CREATE SEQUENCE outbox_message_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE outbox_message (
  id              bigint PRIMARY KEY,
  template        text NOT NULL,
  language        text NOT NULL CONSTRAINT outbox_message_language_known CHECK (language IN ('en', 'ur')),
  recipient       text NOT NULL,
  data            text NOT NULL CONSTRAINT outbox_message_data_json CHECK (data IS JSON OBJECT),
  secret_sealed   bytea,
  secret_key_id   text,
  state           text NOT NULL CONSTRAINT outbox_message_state_known CHECK (state IN ('WAITING', 'SENT', 'FAILED')),
  attempts        integer NOT NULL DEFAULT 0 CONSTRAINT outbox_message_attempts_not_negative CHECK (attempts >= 0),
  created_at      timestamptz NOT NULL,
  next_attempt_at timestamptz NOT NULL,
  claimed_by      text,
  sent_at         timestamptz,
  last_error      text,
  CONSTRAINT outbox_message_secret_whole CHECK (num_nonnulls(secret_sealed, secret_key_id) IN (0, 2)),
  CONSTRAINT outbox_message_sent_whole CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
  CONSTRAINT outbox_message_sent_forgets_secret CHECK (state <> 'SENT' OR secret_sealed IS NULL)
);
CREATE INDEX outbox_message_due ON outbox_message (next_attempt_at) WHERE state = 'WAITING';
GRANT SELECT, INSERT, UPDATE ON outbox_message TO ${app};
GRANT USAGE ON SEQUENCE outbox_message_seq TO ${app};
