-- How many cases a run changed, counted once when it completes: whether that is unusual is asked of the last ones, and they
-- may have told of a million cases each.
ALTER TABLE job_run
  ADD COLUMN changed_count bigint NOT NULL DEFAULT 0 CONSTRAINT job_run_changed_not_negative CHECK (changed_count >= 0);
UPDATE job_run r
   SET changed_count = greatest(
         (SELECT count(*) FROM job_result j WHERE j.run_id = r.id AND j.outcome = 'DONE'),
         CASE WHEN r.exit_status ~ '^[0-9]{1,15}$' THEN r.exit_status::bigint ELSE 0 END)
 WHERE r.state = 'COMPLETED' AND NOT r.dry_run;
