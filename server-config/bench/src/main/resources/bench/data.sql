-- Invented people, all with the same sealed CNIC of the demo's applicant and lookups of their own.
CREATE TEMP TABLE size AS
  SELECT current_setting('bench.people')::int AS people, current_setting('bench.drafts')::int AS drafts;
CREATE TEMP TABLE model AS
  SELECT p.cnic_sealed, p.cnic_key_id, current_setting('bench.password') AS password_hash, s.totp_sealed, s.totp_key_id
  FROM account a JOIN person p ON p.id = a.person_id, account s
  WHERE a.email = 'applicant@demo.example' AND s.email = 'officer@demo.example';
-- The universities by size: the first one is the largest.
CREATE TEMP TABLE university AS
  SELECT row_number() OVER (ORDER BY enrolment DESC, code) - 1 AS rank, code FROM institution WHERE code <> 'HEC';

-- Applicants from 1,000,000; staff from 9,000,000.
CREATE TEMP TABLE human AS
  SELECT 1000000 + n AS id, 'Person' || n AS local, 'APPLICANT' AS role, NULL AS institution
  FROM size, generate_series(1, people + drafts) n
  UNION ALL
  SELECT 9000000 + n, 'largest' || n, 'FOCAL_PERSON', (SELECT code FROM university WHERE rank = 0) FROM generate_series(1, 20) n
  UNION ALL
  SELECT 9000100 + n, 'focal' || n, 'FOCAL_PERSON', code FROM generate_series(1, 40) n JOIN university ON rank = n
  UNION ALL
  SELECT 9000200 + n, 'officer' || n, 'HEC_OFFICER', NULL FROM generate_series(1, 20) n;

INSERT INTO person (id, name, identity_kind, cnic_sealed, cnic_key_id, cnic_lookup, mobile, registered_at, version)
SELECT id, (ARRAY['Aamir','Bushra','Danish','Erum','Farhan','Gulnaz','Hamza','Iqra','Junaid','Kiran','Laiba','Maryam',
                  'Nadeem','Omar','Parveen','Rabia','Saad','Tahira','Umair','Zainab'])[1 + id % 20]
       || ' ' || local, 'CNIC', cnic_sealed, cnic_key_id, sha256(id::text::bytea), '+923001234567', now(), 1
FROM human, model;
INSERT INTO account (id, person_id, email, status, language, password_hash, credentials_version, totp_sealed, totp_key_id,
                     totp_confirmed_at, created_at, version)
SELECT id, id, lower(local) || '@bench.example', 'ACTIVE', 'en', password_hash, 1,
       CASE WHEN role <> 'APPLICANT' THEN totp_sealed END, CASE WHEN role <> 'APPLICANT' THEN totp_key_id END,
       CASE WHEN role <> 'APPLICANT' THEN now() END, now(), 1
FROM human, model;
INSERT INTO account_role (account_id, role, institution) SELECT id, role, institution FROM human;

-- Cohort I for the seats: closed to people, so that nothing else touches its pools.
INSERT INTO cohort (id, policy_id, policy_version, state, basis, opened_at, closed_at)
SELECT 'cohort-1', policy_id, policy_version, 'CLOSED', 'cohort-1', opened_at, opened_at FROM cohort WHERE id = 'cohort-2';
INSERT INTO seat_pool (id, cohort, key, total) VALUES ('cohort-1/national', 'cohort-1', 'national', 1000000);
INSERT INTO seat_pool (id, cohort, key, total)
SELECT 'cohort-1/pool-' || n, 'cohort-1', 'pool-' || n, 1000000 FROM generate_series(1, 250) n;

-- 2,000,000: the queue of cohort II, a fifth of it the largest university's.
-- 3,000,000: cohort I. The first half is the national pool's, of 20 universities; the second, of 20 others, lies in 250 pools.
-- 4,000,000: complete drafts of cohort II.
CREATE TEMP TABLE form AS
  SELECT 2000000 + n AS id, 1000000 + n AS person_id, 'cohort-2' AS cohort, 'PENDING' AS status,
         CASE WHEN n % 5 = 0 THEN 0 ELSE n % (SELECT count(*) FROM university) END AS rank,
         'cohort-2/national' AS pool, n FROM size, generate_series(1, people) n
  UNION ALL
  SELECT 3000000 + n, 1000000 + n, 'cohort-1', 'PENDING', CASE WHEN n <= people / 2 THEN 1 ELSE 21 END + n % 20,
         CASE WHEN n <= people / 2 THEN 'cohort-1/national' ELSE 'cohort-1/pool-' || 1 + n % 250 END, n
  FROM size, generate_series(1, people) n
  UNION ALL
  SELECT 4000000 + n, 1000000 + people + n, 'cohort-2', 'DRAFT', 1 + n % 100, NULL, n
  FROM size, generate_series(1, drafts) n;

INSERT INTO application (id, person_id, cohort, status, category, institution, department, registration_number, started_at,
                         place, submitted_at, pool, priority_class, policy_id, policy_version, decide_by,
                         more_question, more_asked_at, more_due_at, version)
SELECT f.id, f.person_id, f.cohort, f.status, 'STUDENT', u.code, 'Computer Science', 'REG-' || n, at,
       CASE WHEN sent THEN f.id END, CASE WHEN sent THEN at END, f.pool, CASE WHEN sent THEN 3 END,
       CASE WHEN sent THEN c.policy_id END, CASE WHEN sent THEN c.policy_version END,
       CASE WHEN sent THEN at + interval '24 hours' END,
       CASE WHEN asked THEN 'A clearer picture, please.' END, CASE WHEN asked THEN at END,
       CASE WHEN asked THEN at + interval '60 days' END, 1
FROM form f JOIN university u ON u.rank = f.rank JOIN cohort c ON c.id = f.cohort,
     LATERAL (SELECT timestamptz '2023-07-13 09:00+05' + n * interval '12 seconds' AS at, f.status = 'PENDING' AS sent,
                     f.id BETWEEN 2000000 AND 2999999 AND n % 50 = 0 AS asked) x;

INSERT INTO document (id, application_id, kind, media_type, bytes, pages, content_lookup, uploaded_at, verification)
SELECT id, id, 'STUDENT_CARD', 'image/jpeg', 300000, 1, sha256(id::text::bytea), now(), 'NONE' FROM form;
-- Sealed bytes are as good as random, and so are these.
WITH content AS (SELECT string_agg(sha256(n::text::bytea), ''::bytea) AS bytes FROM generate_series(1, 9375) n)
INSERT INTO document_content (document_id, sealed, key_id)
SELECT id, bytes, 'k1' FROM form, content WHERE status = 'DRAFT';

INSERT INTO decision (id, at, kind, application_id, policy_id, policy_version, clauses, facts)
SELECT 100000000 + id, now(), 'SUBMITTED', id, 'policy-year2', '1.0.0',
       '["WP2/3.1","WP2/3.2","WP2/4.1.2","WP2/4.1.4","WP2/1.0"]',
       '{"category":"STUDENT","class":"3","institution":"HEC","place":"1","ruling":"GRANTED"}'
FROM form WHERE status = 'PENDING';

-- The workers rest: what is measured is the decision, and the mails and invitations that it posts wait.
CREATE FUNCTION bench_rest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.next_attempt_at := NEW.next_attempt_at + interval '1 day';
  RETURN NEW;
END $$;
CREATE TRIGGER bench_rest BEFORE INSERT ON outbox_message FOR EACH ROW EXECUTE FUNCTION bench_rest();
