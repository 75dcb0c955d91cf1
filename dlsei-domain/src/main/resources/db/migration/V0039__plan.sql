-- A run that is held to the cases of another one: what a dry run has PLANNED, carried out as it stands, or what FAILED, once
-- more. A plan is carried out once at most; where the run that does it is abandoned, another one may.
ALTER TABLE job_run
  ADD CONSTRAINT job_run_id_and_job UNIQUE (id, job),
  ADD COLUMN cases_of bigint,
  ADD COLUMN cases_outcome text CONSTRAINT job_run_cases_outcome_known CHECK (cases_outcome IN ('PLANNED', 'FAILED')),
  ADD CONSTRAINT job_run_cases_of_same_job FOREIGN KEY (cases_of, job) REFERENCES job_run (id, job),
  ADD CONSTRAINT job_run_cases_whole CHECK ((cases_of IS NULL) = (cases_outcome IS NULL)),
  ADD CONSTRAINT job_run_cases_of_another CHECK (cases_of <> id),
  ADD CONSTRAINT job_run_plan_is_not_tried CHECK (cases_outcome IS DISTINCT FROM 'PLANNED' OR NOT dry_run);
CREATE UNIQUE INDEX job_run_plan_once ON job_run (cases_of) WHERE cases_outcome = 'PLANNED' AND state <> 'ABANDONED';

-- The run that confirmed a case by a standing order, so that all that it began can be undone together.
ALTER TABLE revocation
  ADD COLUMN confirmed_in bigint CONSTRAINT revocation_confirming_run_exists REFERENCES job_run (id),
  ADD CONSTRAINT revocation_run_confirms_by_itself CHECK (confirmed_in IS NULL OR confirmed_at IS NOT NULL AND confirmed_by IS NULL);
CREATE INDEX revocation_of_run ON revocation (confirmed_in, id) WHERE confirmed_in IS NOT NULL;
