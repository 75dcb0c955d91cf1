-- Every decision: who or what took it, when, on which clauses of which policy, from which facts. Never changed, never deleted.
CREATE SEQUENCE decision_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE decision (
  id             bigint PRIMARY KEY,
  at             timestamptz NOT NULL,
  kind           text NOT NULL CONSTRAINT decision_kind_known CHECK (kind IN
                   ('SUBMITTED', 'REFUSED', 'MORE_ASKED', 'MORE_ANSWERED', 'APPROVED', 'REJECTED', 'WAITING', 'SEAT')),
  application_id bigint NOT NULL CONSTRAINT decision_application_exists REFERENCES application (id),
  actor          bigint CONSTRAINT decision_actor_exists REFERENCES account (id),
  policy_id      text NOT NULL,
  policy_version text NOT NULL,
  clauses        text NOT NULL CONSTRAINT decision_clauses_json CHECK (clauses IS JSON ARRAY),
  facts          text NOT NULL CONSTRAINT decision_facts_json CHECK (facts IS JSON OBJECT),
  reason         text CONSTRAINT decision_reason_length CHECK (length(reason) BETWEEN 1 AND 2000),
  on_behalf      text CONSTRAINT decision_on_behalf_length CHECK (length(on_behalf) BETWEEN 1 AND 2000),
  pool           text CONSTRAINT decision_pool_exists REFERENCES seat_pool (id),
  pool_event     bigint,
  CONSTRAINT decision_pool_event_unique UNIQUE (pool, pool_event),
  CONSTRAINT decision_pool_event_whole CHECK ((kind IN ('WAITING', 'SEAT')) = (num_nonnulls(pool, pool_event) = 2)),
  CONSTRAINT decision_reason_where_needed CHECK (kind NOT IN ('REJECTED', 'MORE_ASKED') OR reason IS NOT NULL)
);
CREATE INDEX decision_by_application ON decision (application_id, id);
-- An application is submitted, approved or rejected, and given a seat once.
CREATE UNIQUE INDEX decision_once ON decision (application_id, kind) WHERE kind IN ('SUBMITTED', 'APPROVED', 'REJECTED', 'WAITING', 'SEAT');

GRANT SELECT, INSERT ON decision TO ${app};
GRANT USAGE ON SEQUENCE decision_seq TO ${app};
