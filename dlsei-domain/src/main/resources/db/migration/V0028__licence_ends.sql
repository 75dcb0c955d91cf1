-- A licence ends (WP2/2.1, reading R13), is taken back (WP2/5.v), or was taken over from an earlier register by mistake.
ALTER TABLE licence
  ADD COLUMN ended_at timestamptz,
  DROP CONSTRAINT licence_status_known,
  ADD CONSTRAINT licence_status_known CHECK (status IN
    ('GRANTED', 'INVITED', 'ACTIVE', 'INVITATION_REFUSED', 'ENDED', 'REVOKED', 'WITHDRAWN')),
  DROP CONSTRAINT licence_invited_whole,
  ADD CONSTRAINT licence_invited_whole CHECK (CASE status
    WHEN 'INVITED' THEN invited_at IS NOT NULL WHEN 'ACTIVE' THEN invited_at IS NOT NULL
    WHEN 'GRANTED' THEN invited_at IS NULL WHEN 'INVITATION_REFUSED' THEN invited_at IS NULL ELSE true END),
  DROP CONSTRAINT licence_activated_whole,
  ADD CONSTRAINT licence_activated_whole CHECK (CASE status
    WHEN 'ACTIVE' THEN activated_at IS NOT NULL
    WHEN 'ENDED' THEN true WHEN 'REVOKED' THEN true WHEN 'WITHDRAWN' THEN true ELSE activated_at IS NULL END),
  ADD CONSTRAINT licence_ended_whole CHECK ((status IN ('ENDED', 'REVOKED', 'WITHDRAWN')) = (ended_at IS NOT NULL));

-- The application of a revoked licence is deactivated by the next one, and stays visible (WP2/A.2).
ALTER TABLE application
  DROP CONSTRAINT application_status_known,
  ADD CONSTRAINT application_status_known CHECK (status IN
    ('DRAFT', 'AWAITING_PAYMENT', 'PENDING', 'WAITING', 'APPROVED', 'REJECTED', 'DEACTIVATED')),
  DROP CONSTRAINT application_decided_when_decided,
  ADD CONSTRAINT application_decided_when_decided CHECK
    ((status IN ('WAITING', 'APPROVED', 'REJECTED', 'DEACTIVATED')) = (decided_at IS NOT NULL));
DROP INDEX application_one_live;
CREATE UNIQUE INDEX application_one_live ON application (person_id, cohort) WHERE status NOT IN ('REJECTED', 'DEACTIVATED');

ALTER TABLE decision
  DROP CONSTRAINT decision_kind_known,
  ADD CONSTRAINT decision_kind_known CHECK (kind IN
    ('SUBMITTED', 'REFUSED', 'MORE_ASKED', 'MORE_ANSWERED', 'APPROVED', 'REJECTED', 'WAITING', 'SEAT',
     'TAKEN_OVER', 'ENDED', 'DEACTIVATED', 'TAKEN_BACK')),
  DROP CONSTRAINT decision_pool_event_whole,
  ADD CONSTRAINT decision_pool_event_whole CHECK
    ((kind IN ('WAITING', 'SEAT', 'TAKEN_OVER', 'TAKEN_BACK')) = (num_nonnulls(pool, pool_event) = 2)),
  DROP CONSTRAINT decision_reason_where_needed,
  ADD CONSTRAINT decision_reason_where_needed CHECK (kind NOT IN ('REJECTED', 'MORE_ASKED', 'TAKEN_BACK') OR reason IS NOT NULL);
DROP INDEX decision_once;
CREATE UNIQUE INDEX decision_once ON decision (application_id, kind) WHERE kind IN
  ('SUBMITTED', 'APPROVED', 'REJECTED', 'WAITING', 'SEAT', 'TAKEN_OVER', 'ENDED', 'DEACTIVATED', 'TAKEN_BACK');
