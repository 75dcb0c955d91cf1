-- What operators and administrators are told of by mail, each occasion once.
CREATE SEQUENCE job_alert_seq;
CREATE TABLE job_alert (
  id        bigint PRIMARY KEY,
  kind      text NOT NULL CONSTRAINT job_alert_kind_known CHECK (kind IN ('FAILED', 'NOT_BEGUN', 'SLOW', 'UNUSUAL', 'BRAKED')),
  job       text NOT NULL CONSTRAINT job_alert_job_form CHECK (job ~ '^[A-Z][A-Z_]*$'),
  run_id    bigint CONSTRAINT job_alert_run_exists REFERENCES job_run (id),
  occasion  text NOT NULL CONSTRAINT job_alert_occasion_short CHECK (length(occasion) BETWEEN 1 AND 200)
                          CONSTRAINT job_alert_once UNIQUE,
  facts     text NOT NULL CONSTRAINT job_alert_facts_json CHECK (facts IS JSON OBJECT),
  raised_at timestamptz NOT NULL,
  CONSTRAINT job_alert_without_run CHECK ((kind = 'NOT_BEGUN') = (run_id IS NULL))
);
CREATE INDEX job_alert_of_run ON job_alert (run_id, id) WHERE run_id IS NOT NULL;
GRANT SELECT, INSERT ON job_alert TO ${app};
GRANT USAGE ON SEQUENCE job_alert_seq TO ${app};

-- A time that passed and began no run, until a later one does.
ALTER TABLE schedule
  ADD COLUMN left_out_at timestamptz,
  ADD CONSTRAINT schedule_paused_owes_nothing CHECK (NOT paused OR left_out_at IS NULL);
-- When a run that had ended last went on, in real time: from then on it is slow or not.
ALTER TABLE job_run ADD COLUMN went_on_at timestamptz;
