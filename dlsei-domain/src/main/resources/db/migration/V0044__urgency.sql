-- What somebody waits for in front of the screen leaves before what is about a case, and that before what goes to many: a
-- list of 50,000 nominees is not to stand before a link to a new password. 0 is the most urgent.
ALTER TABLE outbox_message
  ADD COLUMN urgency smallint NOT NULL DEFAULT 1 CONSTRAINT outbox_message_urgency_known CHECK (urgency BETWEEN 0 AND 2);
DROP INDEX outbox_message_due;
CREATE INDEX outbox_message_due ON outbox_message (channel, urgency, next_attempt_at, id) WHERE state = 'WAITING';
