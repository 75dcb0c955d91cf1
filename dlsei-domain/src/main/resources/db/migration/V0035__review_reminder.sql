-- Who was told that an application waits longer than it should (WP2/4.1.13, reading R27): the university's focal persons
-- first, then HEC. Nothing is decided by it.
CREATE TABLE review_reminder (
  application_id bigint NOT NULL CONSTRAINT review_reminder_application_exists REFERENCES application (id),
  step           integer NOT NULL CONSTRAINT review_reminder_step_known CHECK (step IN (1, 2)),
  sent_at        timestamptz NOT NULL,
  CONSTRAINT review_reminder_pk PRIMARY KEY (application_id, step)
);
GRANT SELECT, INSERT ON review_reminder TO ${app};

INSERT INTO schedule (job, cron, zone, missed) VALUES ('SLA_WATCH', '5 * * * *', 'Asia/Karachi', 'RUN_ONCE');
