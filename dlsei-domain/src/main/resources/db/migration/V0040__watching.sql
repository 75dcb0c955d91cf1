-- Those who watch the jobs: an auditor looks at them and starts nothing, and so do the keys of systems that watch.
ALTER TABLE account_role DROP CONSTRAINT account_role_known,
  ADD CONSTRAINT account_role_known CHECK (role IN
    ('APPLICANT', 'FOCAL_PERSON', 'HEC_OFFICER', 'FINANCE_OFFICER', 'BATCH_OPERATOR', 'ADMINISTRATOR', 'AUDITOR'));
ALTER TABLE appointment DROP CONSTRAINT appointment_role_of_staff,
  ADD CONSTRAINT appointment_role_of_staff CHECK (role IN
    ('FOCAL_PERSON', 'HEC_OFFICER', 'FINANCE_OFFICER', 'BATCH_OPERATOR', 'ADMINISTRATOR', 'AUDITOR'));

-- What a key is for: applications, with a focal person's or an officer's rights, or jobs, with an auditor's or an operator's.
ALTER TABLE api_key
  ADD COLUMN subject text NOT NULL DEFAULT 'APPLICATIONS'
    CONSTRAINT api_key_subject_known CHECK (subject IN ('APPLICATIONS', 'JOBS')),
  ADD CONSTRAINT api_key_of_jobs_is_hecs CHECK (subject = 'APPLICATIONS' OR institution IS NULL);

-- The list of runs, filtered by any of its fields and read from the latest on: each filter has the order of the list.
CREATE INDEX job_run_by_state ON job_run (state, id);
-- 0 is the schedule: an index knows the order of ids behind a value, but not behind IS NULL.
CREATE INDEX job_run_by_starter ON job_run (coalesce(started_by, 0), id);
CREATE INDEX job_run_by_business_time ON job_run (business_at, id);
