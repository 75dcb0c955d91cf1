-- A licence that was taken over by mistake and taken back leaves the learner's id to the right one.
ALTER TABLE licence DROP CONSTRAINT licence_learner_id_unique;
CREATE UNIQUE INDEX licence_learner_id_unique ON licence (learner_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX licence_by_learner_id ON licence (learner_id) WHERE status = 'WITHDRAWN';
