-- Seats that a university has moved between its own pools (SOP1/A5). Never changed, never deleted: a move back is another one.
CREATE SEQUENCE seat_move_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE seat_move (
  id          bigint PRIMARY KEY,
  cohort      text NOT NULL CONSTRAINT seat_move_cohort_exists REFERENCES cohort (id),
  institution text NOT NULL CONSTRAINT seat_move_institution_exists REFERENCES institution (code),
  giver       text NOT NULL CONSTRAINT seat_move_giver_exists REFERENCES seat_pool (id),
  taker       text NOT NULL CONSTRAINT seat_move_taker_exists REFERENCES seat_pool (id),
  seats       integer NOT NULL CONSTRAINT seat_move_seats_positive CHECK (seats > 0),
  reason      text NOT NULL CONSTRAINT seat_move_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  moved_by    bigint NOT NULL CONSTRAINT seat_move_mover_exists REFERENCES account (id),
  moved_at    timestamptz NOT NULL,
  CONSTRAINT seat_move_between_two CHECK (giver <> taker)
);
CREATE INDEX seat_move_of_cohort ON seat_move (cohort, institution, id);
GRANT SELECT, INSERT ON seat_move TO ${app};
GRANT USAGE ON SEQUENCE seat_move_seq TO ${app};
