-- The chain that seals the audit trail: each link's hash, made with a key that the database does not know, covers the
-- link before it and one event. Whoever changes or takes away an event breaks it from there on.
CREATE TABLE audit_seal (
  position  bigint PRIMARY KEY CONSTRAINT audit_seal_position_positive CHECK (position > 0),
  previous  bigint CONSTRAINT audit_seal_previous_exists REFERENCES audit_seal (position)
                   CONSTRAINT audit_seal_previous_unique UNIQUE,
  event_id  bigint NOT NULL CONSTRAINT audit_seal_event_exists REFERENCES audit_event (id)
                   CONSTRAINT audit_seal_event_unique UNIQUE,
  hash      bytea NOT NULL CONSTRAINT audit_seal_hash_length CHECK (octet_length(hash) = 32),
  sealed_at timestamptz NOT NULL,
  CONSTRAINT audit_seal_without_gaps CHECK (previous IS NOT DISTINCT FROM NULLIF(position - 1, 0))
);
GRANT SELECT, INSERT ON audit_seal TO ${app};
CREATE INDEX audit_event_by_time ON audit_event (at, id);
CREATE INDEX audit_event_by_actor ON audit_event (actor, at, id) WHERE actor IS NOT NULL;
