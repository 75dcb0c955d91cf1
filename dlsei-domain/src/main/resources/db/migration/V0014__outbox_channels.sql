-- Calls to the learning platform leave by the same outbox as mails. "change_key" lets one change cause one message.
ALTER TABLE outbox_message
  ADD COLUMN channel text NOT NULL DEFAULT 'MAIL' CONSTRAINT outbox_message_channel_known CHECK (channel IN ('MAIL', 'LEARNING')),
  ADD COLUMN application_id bigint CONSTRAINT outbox_message_application_exists REFERENCES application (id),
  ADD COLUMN change_key text CONSTRAINT outbox_message_change_key_unique UNIQUE,
  -- by the business clock: nothing of a cohort leaves before it starts
  ADD COLUMN not_before timestamptz;
ALTER TABLE outbox_message ALTER COLUMN channel DROP DEFAULT;
DROP INDEX outbox_message_due;
CREATE INDEX outbox_message_due ON outbox_message (channel, next_attempt_at, id) WHERE state = 'WAITING';
CREATE INDEX outbox_message_by_application ON outbox_message (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX outbox_message_by_state ON outbox_message (state, id);
