-- Who did what. The application may add and read, never change or delete.
CREATE SEQUENCE audit_event_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE audit_event (
  id          bigint PRIMARY KEY,
  at          timestamptz NOT NULL,
  business_at timestamptz NOT NULL,
  actor       bigint CONSTRAINT audit_event_actor_exists REFERENCES account (id),
  action      text NOT NULL,
  subject     text NOT NULL,
  facts       text NOT NULL CONSTRAINT audit_event_facts_json CHECK (facts IS JSON OBJECT)
);
CREATE INDEX audit_event_by_subject ON audit_event (subject, at);
GRANT SELECT, INSERT ON audit_event TO ${app};
GRANT USAGE ON SEQUENCE audit_event_seq TO ${app};
