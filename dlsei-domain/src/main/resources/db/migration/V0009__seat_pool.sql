-- The buckets of seats that a cohort's policy defines (reading R05). A seat is given by one conditional
-- UPDATE; the counters are checked here, so that no bug can sell a seat twice. "event" numbers what
-- happens in the pool, so that the decision records tell in which order seats were given (R06).
CREATE TABLE seat_pool (
  id      text PRIMARY KEY,
  cohort  text NOT NULL CONSTRAINT seat_pool_cohort_exists REFERENCES cohort (id),
  key     text NOT NULL,
  total   integer NOT NULL CONSTRAINT seat_pool_total_not_negative CHECK (total >= 0),
  used    integer NOT NULL DEFAULT 0,
  waiting integer NOT NULL DEFAULT 0 CONSTRAINT seat_pool_waiting_not_negative CHECK (waiting >= 0),
  caps    integer NOT NULL DEFAULT 0 CONSTRAINT seat_pool_caps_not_negative CHECK (caps >= 0),
  event   bigint NOT NULL DEFAULT 0,
  CONSTRAINT seat_pool_key_unique UNIQUE (cohort, key),
  CONSTRAINT seat_pool_id_form CHECK (id = cohort || '/' || key),
  CONSTRAINT seat_pool_not_oversold CHECK (used >= 0 AND used <= total)
) WITH (fillfactor = 50);

-- A cap on what one university may take of a pool (R05); read and written under the pool row's lock only.
CREATE TABLE seat_cap (
  pool        text NOT NULL CONSTRAINT seat_cap_pool_exists REFERENCES seat_pool (id),
  institution text NOT NULL CONSTRAINT seat_cap_institution_exists REFERENCES institution (code),
  seats       integer NOT NULL CONSTRAINT seat_cap_seats_not_negative CHECK (seats >= 0),
  used        integer NOT NULL CONSTRAINT seat_cap_used_not_negative CHECK (used >= 0),
  CONSTRAINT seat_cap_pk PRIMARY KEY (pool, institution)
);

-- What the documents leave to HEC, for each cohort: the latest row of a key holds, all are kept.
CREATE SEQUENCE cohort_setting_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE cohort_setting (
  id      bigint PRIMARY KEY,
  cohort  text NOT NULL CONSTRAINT cohort_setting_cohort_exists REFERENCES cohort (id),
  key     text NOT NULL,
  value   text NOT NULL,
  reason  text NOT NULL CONSTRAINT cohort_setting_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  set_by  bigint NOT NULL CONSTRAINT cohort_setting_setter_exists REFERENCES account (id),
  set_at  timestamptz NOT NULL
);
CREATE INDEX cohort_setting_latest ON cohort_setting (cohort, key, id);

GRANT SELECT, INSERT, UPDATE ON seat_pool TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON seat_cap TO ${app};
GRANT SELECT, INSERT ON cohort_setting TO ${app};
GRANT USAGE ON SEQUENCE cohort_setting_seq TO ${app};
