-- 250 universities with seats of one pool, and data that reach up to the day.
INSERT INTO institution (code, name, sector, mode, province, city, email_domain, pern_account, enrolment)
SELECT 'BENCH-' || n, 'University ' || n, 'PUBLIC', 'CAMPUS', 'Punjab', 'Lahore', 'bench' || n || '.example', true, 1000
FROM generate_series(1, 250 - (SELECT count(*) FROM institution WHERE code <> 'HEC')) n;
-- A pool of the size that is needed; each university has a cap, so that a seat that comes free is counted twice (R05).
INSERT INTO seat_pool (id, cohort, key, total, caps) VALUES ('cohort-2/bench', 'cohort-2', 'bench', 1000000, 250);
INSERT INTO seat_cap (pool, institution, seats, used) SELECT 'cohort-2/bench', code, 1000000, 0 FROM institution WHERE code <> 'HEC';

INSERT INTO activity_source (id, kind, as_of, state, taken_at)
VALUES (nextval('activity_source_seq'), 'INTERFACE', '2023-07-29 00:00+05', 'DONE', now());

-- Every run takes back far more at once than any at HEC would.
INSERT INTO programme_setting (id, key, value, reason, set_by, set_at)
SELECT nextval('programme_setting_seq'), key, value, 'The benchmark', (SELECT min(id) FROM account), now()
  FROM (VALUES ('REVOCATION_BRAKE_PERCENT', '100'), ('SECOND_OFFICER_ABOVE', '9999'),
               ('JOB_UNUSUAL_PERCENT', '9999')) s (key, value);

-- Nothing but what is measured runs: no schedule, no delivery.
UPDATE schedule SET paused = true, next_at = NULL, left_out_at = NULL;
CREATE FUNCTION bench_rest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.next_attempt_at := NEW.next_attempt_at + interval '1 day';
  RETURN NEW;
END $$;
CREATE TRIGGER bench_rest BEFORE INSERT ON outbox_message FOR EACH ROW EXECUTE FUNCTION bench_rest();
