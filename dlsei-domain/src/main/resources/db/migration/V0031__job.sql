-- A run of a job: who or which schedule started it, with what, how far it is, and what came of it. The job store of the
-- server has its own tables; this one has what people ask for, and outlives them.
CREATE SEQUENCE job_run_seq;
CREATE TABLE job_run (
  id             bigint PRIMARY KEY,
  job            text NOT NULL CONSTRAINT job_run_job_form CHECK (job ~ '^[A-Z][A-Z_]*$'),
  execution_id   bigint,
  parameters     text NOT NULL CONSTRAINT job_run_parameters_json CHECK (parameters IS JSON OBJECT),
  dry_run        boolean NOT NULL,
  as_of          date,
  started_by     bigint CONSTRAINT job_run_starter_exists REFERENCES account (id),
  server         text NOT NULL,
  state          text NOT NULL CONSTRAINT job_run_state_known CHECK (state IN ('RUNNING', 'COMPLETED', 'FAILED', 'STOPPED')),
  started_at     timestamptz NOT NULL,
  business_at    timestamptz NOT NULL,
  -- when its server last said that it goes on
  seen_at        timestamptz NOT NULL,
  ended_at       timestamptz,
  stop_asked     boolean NOT NULL DEFAULT false,
  taken_up       integer NOT NULL DEFAULT 0 CONSTRAINT job_run_taken_up_not_negative CHECK (taken_up >= 0),
  exit_status    text CONSTRAINT job_run_exit_status_short CHECK (length(exit_status) <= 500),
  error          text CONSTRAINT job_run_error_short CHECK (length(error) <= 500),
  read_count     bigint NOT NULL DEFAULT 0,
  written_count  bigint NOT NULL DEFAULT 0,
  filtered_count bigint NOT NULL DEFAULT 0,
  skipped_count  bigint NOT NULL DEFAULT 0,
  CONSTRAINT job_run_counts_not_negative CHECK (least(read_count, written_count, filtered_count, skipped_count) >= 0),
  CONSTRAINT job_run_ended_whole CHECK ((state = 'RUNNING') = (ended_at IS NULL)),
  CONSTRAINT job_run_completed_without_error CHECK (state <> 'COMPLETED' OR error IS NULL)
);
-- A job never runs twice at once, on whatever servers.
CREATE UNIQUE INDEX job_run_one_running ON job_run (job) WHERE state = 'RUNNING';
CREATE INDEX job_run_latest ON job_run (job, id);

-- What a run did with each licence or application, or would do where it is a dry one; a chunk that is done again adds nothing.
CREATE SEQUENCE job_result_seq;
CREATE TABLE job_result (
  run_id         bigint NOT NULL CONSTRAINT job_result_run_exists REFERENCES job_run (id),
  subject        text NOT NULL CONSTRAINT job_result_subject_filled CHECK (length(subject) BETWEEN 1 AND 200),
  sequence       bigint NOT NULL,
  licence_id     bigint CONSTRAINT job_result_licence_exists REFERENCES licence (id),
  application_id bigint CONSTRAINT job_result_application_exists REFERENCES application (id),
  outcome        text NOT NULL CONSTRAINT job_result_outcome_known CHECK (outcome IN ('DONE', 'PLANNED', 'KEPT', 'SKIPPED', 'FAILED')),
  clauses        text NOT NULL CONSTRAINT job_result_clauses_json CHECK (clauses IS JSON ARRAY),
  detail         text NOT NULL CONSTRAINT job_result_detail_short CHECK (length(detail) <= 2000),
  CONSTRAINT job_result_pk PRIMARY KEY (run_id, subject)
);
CREATE INDEX job_result_of_run ON job_result (run_id, sequence);
CREATE INDEX job_result_of_outcome ON job_result (run_id, outcome, sequence);
CREATE INDEX job_result_of_licence ON job_result (licence_id) WHERE licence_id IS NOT NULL;
CREATE INDEX job_result_of_application ON job_result (application_id) WHERE application_id IS NOT NULL;

-- When a job is started, by the business clock; its next time is planned by the first server that sees it without one.
CREATE TABLE schedule (
  job        text PRIMARY KEY CONSTRAINT schedule_job_form CHECK (job ~ '^[A-Z][A-Z_]*$'),
  cron       text NOT NULL CONSTRAINT schedule_cron_filled CHECK (length(cron) BETWEEN 1 AND 100),
  zone       text NOT NULL CONSTRAINT schedule_zone_filled CHECK (length(zone) BETWEEN 1 AND 50),
  missed     text NOT NULL CONSTRAINT schedule_missed_known CHECK (missed IN ('RUN_ONCE', 'SKIP')),
  paused     boolean NOT NULL DEFAULT false,
  next_at    timestamptz,
  last_run   bigint CONSTRAINT schedule_last_run_exists REFERENCES job_run (id),
  changed_by bigint CONSTRAINT schedule_changer_exists REFERENCES account (id),
  version    integer NOT NULL DEFAULT 0,
  CONSTRAINT schedule_paused_has_no_next CHECK (NOT paused OR next_at IS NULL)
);
INSERT INTO schedule (job, cron, zone, missed) VALUES
  ('PURGE_EXPIRED', '15 3 * * *', 'Asia/Karachi', 'RUN_ONCE'),
  ('DELETE_DOCUMENTS', '15 3 * * *', 'Asia/Karachi', 'RUN_ONCE'),
  ('SEAL_ANEW', '15 3 * * *', 'Asia/Karachi', 'RUN_ONCE');

GRANT SELECT, INSERT, UPDATE ON job_run, schedule TO ${app};
GRANT SELECT, INSERT ON job_result TO ${app};
GRANT USAGE ON SEQUENCE job_run_seq, job_result_seq TO ${app};
