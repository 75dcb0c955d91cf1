-- Seats that are reserved for a group become general ones on a day (SOP1/A6, reading R17): nobody moves them, a clause does.
ALTER TABLE seat_move
  ALTER COLUMN reason DROP NOT NULL,
  ALTER COLUMN moved_by DROP NOT NULL,
  ADD COLUMN clause text CONSTRAINT seat_move_clause_filled CHECK (btrim(clause) <> ''),
  ADD CONSTRAINT seat_move_by_somebody_or_clause CHECK (num_nonnulls(reason, moved_by) = CASE WHEN clause IS NULL THEN 2 ELSE 0 END);

-- Who waits for a seat of a group may leave those who wait for it, and take a general one (reading R17). That is an event
-- of the group's pool; then the application may wait in another pool once more. The rules of the other kinds stay as they are.
DO $$
DECLARE
  known text; whole text; once text;
BEGIN
  SELECT pg_get_expr(conbin, conrelid) INTO STRICT known FROM pg_constraint WHERE conname = 'decision_kind_known' AND conrelid = 'decision'::regclass;
  SELECT pg_get_expr(conbin, conrelid) INTO STRICT whole FROM pg_constraint WHERE conname = 'decision_pool_event_whole' AND conrelid = 'decision'::regclass;
  SELECT pg_get_expr(indpred, indrelid) INTO STRICT once FROM pg_index WHERE indexrelid = 'decision_once'::regclass;
  EXECUTE format(
    'ALTER TABLE decision
       DROP CONSTRAINT decision_kind_known,
       DROP CONSTRAINT decision_pool_event_whole,
       ADD CONSTRAINT decision_kind_known CHECK (kind = ''LEFT'' OR (%s)),
       ADD CONSTRAINT decision_pool_event_whole CHECK (CASE WHEN kind = ''LEFT'' THEN num_nonnulls(pool, pool_event) = 2 ELSE (%s) END)',
    known, whole);
  DROP INDEX decision_once;
  EXECUTE format('CREATE UNIQUE INDEX decision_once ON decision (application_id, kind) WHERE kind <> ''WAITING'' AND (%s)', once);
END $$;
CREATE UNIQUE INDEX decision_waits_once ON decision (application_id, pool) WHERE kind = 'WAITING';
