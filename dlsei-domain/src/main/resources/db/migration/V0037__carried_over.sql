-- An application that a cohort left over goes on in the one that follows (WP2/A.3).
ALTER TABLE decision
  DROP CONSTRAINT decision_kind_known,
  ADD CONSTRAINT decision_kind_known CHECK (kind IN
    ('SUBMITTED', 'REFUSED', 'MORE_ASKED', 'MORE_ANSWERED', 'APPROVED', 'REJECTED', 'WAITING', 'LEFT', 'CARRIED_OVER', 'SEAT',
     'TAKEN_OVER', 'EXTENDED', 'ENDED', 'DEACTIVATED', 'TAKEN_BACK',
     'REVOCATION_CONFIRMED', 'REVOCATION_HELD', 'REVOCATION_RELEASED', 'REVOCATION_UNDONE', 'REVOCATION_LAPSED', 'REVOKED'));
-- What a cohort left over, in the order of submission.
CREATE INDEX application_left_over ON application (cohort, status, place) WHERE status IN ('WAITING', 'PENDING');

-- In the first hours after a cohort's last day, when its licences have ended.
INSERT INTO schedule (job, cron, zone, missed) VALUES ('COHORT_ROLLOVER', '15 1 * * *', 'Asia/Karachi', 'RUN_ONCE');
