-- What operators ask of a run beside its counts: how far it is, what made it fail, and that it is over for good. ABANDONED
-- is one that does not go on; "trace" is where it failed, without others' messages, which may hold data of people;
-- "forgotten_at" is since when the server's job store has nothing of it any more.
ALTER TABLE job_run
  DROP CONSTRAINT job_run_state_known,
  ADD CONSTRAINT job_run_state_known CHECK (state IN ('RUNNING', 'COMPLETED', 'FAILED', 'STOPPED', 'ABANDONED')),
  ADD COLUMN trace text CONSTRAINT job_run_trace_short CHECK (length(trace) <= 20000),
  ADD COLUMN forgotten_at timestamptz,
  ADD CONSTRAINT job_run_forgotten_when_over CHECK (forgotten_at IS NULL OR state IN ('COMPLETED', 'ABANDONED')),
  ADD CONSTRAINT job_run_completed_without_trace CHECK (state <> 'COMPLETED' OR trace IS NULL);

-- How many items a step, or a part of it, is going to read, as counted when it first began.
CREATE TABLE job_share (
  run_id   bigint NOT NULL CONSTRAINT job_share_run_exists REFERENCES job_run (id),
  step     text NOT NULL CONSTRAINT job_share_step_filled CHECK (length(step) BETWEEN 1 AND 128),
  part     integer NOT NULL CONSTRAINT job_share_part_not_negative CHECK (part >= 0),
  expected bigint NOT NULL CONSTRAINT job_share_expected_not_negative CHECK (expected >= 0),
  CONSTRAINT job_share_pk PRIMARY KEY (run_id, step, part)
);
GRANT SELECT, INSERT ON job_share TO ${app};
