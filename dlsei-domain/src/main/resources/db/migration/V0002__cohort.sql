-- A cohort and the policy, by id and version, whose clauses and terms hold for it.
CREATE TABLE cohort (
  id             text PRIMARY KEY CONSTRAINT cohort_id_form CHECK (id ~ '^[a-z][a-z0-9-]{1,29}$'),
  policy_id      text NOT NULL,
  policy_version text NOT NULL,
  state          text NOT NULL CONSTRAINT cohort_state_known CHECK (state IN ('PLANNED', 'OPEN', 'CLOSED')),
  opened_at      timestamptz,
  CONSTRAINT cohort_opened_when_open CHECK (state = 'PLANNED' OR opened_at IS NOT NULL)
);
GRANT SELECT, INSERT, UPDATE ON cohort TO ${app};
