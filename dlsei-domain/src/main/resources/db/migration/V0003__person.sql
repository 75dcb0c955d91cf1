-- One row for each human being. The CNIC is sealed (AES-256-GCM, by the key that key id names);
-- its keyed hash is what the unique index and the search know.
CREATE SEQUENCE person_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE person (
  id            bigint PRIMARY KEY,
  name          text NOT NULL CONSTRAINT person_name_filled CHECK (btrim(name) <> '' AND length(name) <= 200 AND name !~ '[[:cntrl:]]'),
  identity_kind text CONSTRAINT person_identity_kind_known CHECK (identity_kind IN ('CNIC', 'B_FORM')),
  cnic_sealed   bytea,
  cnic_key_id   text,
  cnic_lookup   bytea CONSTRAINT person_cnic_unique UNIQUE,
  mobile        text CONSTRAINT person_mobile_form CHECK (mobile ~ '^\+923[0-9]{9}$'),
  registered_at timestamptz NOT NULL,
  version       integer NOT NULL,
  CONSTRAINT person_cnic_whole CHECK (num_nonnulls(identity_kind, cnic_sealed, cnic_key_id, cnic_lookup) IN (0, 4))
);
CREATE INDEX person_name_search ON person (lower(name) text_pattern_ops);
GRANT SELECT, INSERT, UPDATE ON person TO ${app};
GRANT USAGE ON SEQUENCE person_seq TO ${app};
