-- People whose applications were approved, of 250 universities; a third of them reads Urdu.
INSERT INTO institution (code, name, sector, mode, province, city, email_domain, pern_account, enrolment)
SELECT 'BENCH-' || n, 'University ' || n, 'PUBLIC', 'CAMPUS', 'Punjab', 'Lahore', 'bench' || n || '.example', true, 1000
FROM generate_series(1, 250 - (SELECT count(*) FROM institution WHERE code <> 'HEC')) n;
CREATE TEMP TABLE university AS
  SELECT row_number() OVER (ORDER BY enrolment DESC, code) - 1 AS rank, code FROM institution WHERE code <> 'HEC'
  ORDER BY rank LIMIT 250;
CREATE TEMP TABLE model AS
  SELECT p.cnic_sealed, p.cnic_key_id FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = 'applicant@demo.example';

-- A pool of the size that is needed; each university has a cap, so that a seat that comes free is counted twice (R05).
INSERT INTO seat_pool (id, cohort, key, total, caps) VALUES ('cohort-2/bench', 'cohort-2', 'bench', 1000000, 250);
INSERT INTO seat_cap (pool, institution, seats, used) SELECT 'cohort-2/bench', code, 1000000, 0 FROM university;

INSERT INTO person (id, name, identity_kind, cnic_sealed, cnic_key_id, cnic_lookup, mobile, registered_at, version)
SELECT 1000000 + n, 'Gulnaz Person' || n, 'CNIC', cnic_sealed, cnic_key_id, sha256(n::text::bytea), '+923001234567', now(), 1
FROM model, generate_series(1, current_setting('bench.people')::int) n;
INSERT INTO account (id, person_id, email, status, language, credentials_version, created_at, version)
SELECT id, id, 'person' || id || '@bench.example', 'ACTIVE', CASE WHEN id % 3 = 0 THEN 'ur' ELSE 'en' END, 1, now(), 1
FROM person WHERE id > 1000000;
INSERT INTO application (id, person_id, cohort, status, category, institution, department, registration_number, started_at,
                         place, submitted_at, pool, priority_class, policy_id, policy_version, decide_by, decided_at, version)
SELECT 2000000 + n, 1000000 + n, c.id, 'APPROVED', 'STUDENT', u.code, 'Computer Science', 'REG-' || n, at,
       n, at, 'cohort-2/bench', 3, c.policy_id, c.policy_version, at + interval '24 hours', at, 1
FROM generate_series(1, current_setting('bench.people')::int) n
JOIN university u ON u.rank = n % 250 JOIN cohort c ON c.id = 'cohort-2',
     LATERAL (SELECT timestamptz '2023-06-01 09:00+05' + n * interval '1 second' AS at) x;

INSERT INTO activity_source (id, kind, as_of, state, taken_at)
VALUES (nextval('activity_source_seq'), 'INTERFACE', '2023-07-29 00:00+05', 'DONE', now());

-- Nothing but what is measured runs: no schedule, no delivery.
UPDATE schedule SET paused = true, next_at = NULL;
CREATE FUNCTION bench_rest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.next_attempt_at := NEW.next_attempt_at + interval '1 day';
  RETURN NEW;
END $$;
CREATE TRIGGER bench_rest BEFORE INSERT ON outbox_message FOR EACH ROW EXECUTE FUNCTION bench_rest();
