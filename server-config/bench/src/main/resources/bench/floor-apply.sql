-- What revocation-apply does, by one statement for each table. That the grounds still hold is asked once more.
SET LOCAL work_mem = '64MB';
CREATE TEMP TABLE taken ON COMMIT DROP AS
SELECT r.id, r.licence_id, r.clauses, r.facts, r.policy_id, r.policy_version, l.application_id, l.person_id, l.pool, l.institution
FROM revocation r JOIN licence l ON l.id = r.licence_id LEFT JOIN licence_activity y ON y.licence_id = l.id
WHERE r.cohort = 'cohort-2' AND r.state = 'CONFIRMED' AND r.undo_until <= now() AND l.status = 'REVOKING'
  AND COALESCE(y.courses_completed, 0) = 0
ORDER BY r.id FOR UPDATE OF r, l;
ANALYZE taken;

UPDATE licence l SET status = 'REVOKED', ended_at = now(), version = version + 1 FROM taken k WHERE l.id = k.licence_id;
UPDATE revocation r SET state = 'DONE', closed_at = now(), version = version + 1 FROM taken k WHERE r.id = k.id;

INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at, next_attempt_at, application_id, change_key)
SELECT nextval('outbox_message_seq'), 'MAIL', t.template, c.language, c.email,
       (t.data || jsonb_build_object('name', p.name, 'licence', 'L-' || lpad(k.licence_id::text, 7, '0'), 'number', 'A-' || lpad(a.place::text, 7, '0')))::text,
       'WAITING', now(), now(), a.id, 'revoked:' || a.id
FROM taken k JOIN application a ON a.id = k.application_id JOIN person p ON p.id = k.person_id
JOIN account c ON c.person_id = k.person_id AND c.status = 'ACTIVE'
JOIN bench_text t ON t.template = 'LICENCE_REVOKED' AND t.language = c.language AND t.clauses = k.clauses
ORDER BY k.licence_id;
INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at, next_attempt_at, application_id, change_key)
SELECT nextval('outbox_message_seq'), 'LEARNING', 'REMOVE', 'en', '', '{"licenceId":' || licence_id || '}', 'WAITING', now(), now(),
       application_id, 'removal:' || licence_id
FROM taken ORDER BY licence_id;

UPDATE seat_cap c SET used = c.used - n.seats
FROM (SELECT pool, institution, count(*) AS seats FROM taken GROUP BY pool, institution) n
WHERE c.pool = n.pool AND c.institution = n.institution;
INSERT INTO decision (id, at, kind, application_id, policy_id, policy_version, clauses, facts, pool, pool_event)
SELECT nextval('decision_seq'), now(), 'REVOKED', k.application_id, k.policy_id, k.policy_version, k.clauses, k.facts,
       k.pool, p.event + row_number() OVER (PARTITION BY k.pool ORDER BY k.licence_id)
FROM taken k JOIN seat_pool p ON p.id = k.pool ORDER BY k.licence_id;
UPDATE seat_pool p SET used = p.used - n.seats, event = p.event + n.seats
FROM (SELECT pool, count(*) AS seats FROM taken GROUP BY pool) n WHERE p.id = n.pool;

INSERT INTO job_result (run_id, subject, sequence, licence_id, outcome, clauses, detail)
SELECT run, 'licence:' || k.licence_id, nextval('job_result_seq'), k.licence_id, 'DONE', k.clauses, 'REVOKED'
FROM (SELECT max(id) AS run FROM job_run WHERE job = 'REVOCATION_APPLY') j, taken k ORDER BY k.id;
