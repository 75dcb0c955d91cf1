-- An alumnus registers and keeps the place while the fee is not paid (SOP1/R4, R6, F8, reading R36):
-- nobody decides yet, so no hours run.
ALTER TABLE application
  DROP CONSTRAINT application_status_known,
  ADD CONSTRAINT application_status_known CHECK (status IN
    ('DRAFT', 'AWAITING_PAYMENT', 'PENDING', 'WAITING', 'APPROVED', 'REJECTED')),
  DROP CONSTRAINT application_submitted_whole,
  ADD CONSTRAINT application_submitted_whole CHECK (status = 'DRAFT'
    OR num_nulls(category, institution, department, place, submitted_at, pool, priority_class, policy_id, policy_version) = 0),
  ADD CONSTRAINT application_hours_run CHECK (status IN ('DRAFT', 'AWAITING_PAYMENT') OR decide_by IS NOT NULL);
