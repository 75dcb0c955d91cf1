-- People whose applications were approved; a third of them reads Urdu.
CREATE TEMP TABLE university AS
  SELECT row_number() OVER (ORDER BY enrolment DESC, code) - 1 AS rank, code FROM institution WHERE code <> 'HEC'
  ORDER BY rank LIMIT 250;
CREATE TEMP TABLE model AS
  SELECT p.cnic_sealed, p.cnic_key_id FROM account a JOIN person p ON p.id = a.person_id WHERE a.email = 'applicant@demo.example';

INSERT INTO person (id, name, identity_kind, cnic_sealed, cnic_key_id, cnic_lookup, mobile, registered_at, version)
SELECT 1000000 + n, 'Gulnaz Person' || n, 'CNIC', cnic_sealed, cnic_key_id, sha256(n::text::bytea), '+923001234567', now(), 1
FROM model, generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) n;
INSERT INTO account (id, person_id, email, status, language, credentials_version, created_at, version)
SELECT id, id, 'person' || id || '@bench.example', 'ACTIVE', CASE WHEN id % 3 = 0 THEN 'ur' ELSE 'en' END, 1, now(), 1
FROM person WHERE id BETWEEN 1000000 + current_setting('bench.first')::int AND 1000000 + current_setting('bench.last')::int;
INSERT INTO application (id, person_id, cohort, status, category, institution, department, registration_number, started_at,
                         place, submitted_at, pool, priority_class, policy_id, policy_version, decide_by, decided_at, version)
SELECT 2000000 + n, 1000000 + n, c.id, 'APPROVED', 'STUDENT', u.code, 'Computer Science', 'REG-' || n, at,
       n, at, 'cohort-2/bench', 3, c.policy_id, c.policy_version, at + interval '24 hours', at, 1
FROM generate_series(current_setting('bench.first')::int, current_setting('bench.last')::int) n
JOIN university u ON u.rank = n % 250 JOIN cohort c ON c.id = 'cohort-2',
     LATERAL (SELECT timestamptz '2023-06-01 09:00+05' + n * interval '1 second' AS at) x;
