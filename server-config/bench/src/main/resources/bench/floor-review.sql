-- What revocation-review does, by one statement for each table; the rules are written as conditions on days.
SET LOCAL work_mem = '64MB';
CREATE TEMP TABLE looked ON COMMIT DROP AS
SELECT l.id, l.cohort, l.institution, l.application_id, l.person_id, i.invited, l.activated_at,
       l.activated_at IS NULL AND y.enrolled_on IS NULL AND reach >= i.invited + 17 AS i,
       l.activated_at IS NOT NULL AND y.enrolled_on IS NULL AND y.last_active_on IS NULL AND reach >= i.invited + 17 AS ii,
       COALESCE(y.courses_completed, 0) = 0 AND reach >= i.invited + 32 AS iii,
       l.activated_at IS NOT NULL AND reach >= COALESCE(y.last_active_on, i.activated) + 92 AS iv,
       l.activated_at IS NULL AND y.enrolled_on IS NULL AND today BETWEEN i.invited + 13 AND i.invited + 15 AS warned,
       '{' || COALESCE('"activated":"' || i.activated || '",', '') || '"completed":"' || COALESCE(y.courses_completed, 0)
         || '","dataUntil":"' || to_char(reach, 'YYYY-MM-DD"T"HH24:MI') || '",'
         || COALESCE('"enrolled":"' || y.enrolled_on || '",', '') || '"invited":"' || i.invited || '"'
         || COALESCE(',"lastActive":"' || y.last_active_on || '"', '') || '}' AS facts
FROM licence l LEFT JOIN licence_activity y ON y.licence_id = l.id,
     LATERAL (SELECT (l.invited_at AT TIME ZONE 'Asia/Karachi')::date AS invited,
                     (l.activated_at AT TIME ZONE 'Asia/Karachi')::date AS activated) i,
     LATERAL (SELECT timestamp '2023-07-29 00:00' AS reach, date '2023-07-29' AS today) d
WHERE l.cohort = 'cohort-2' AND l.status IN ('INVITED', 'ACTIVE');

INSERT INTO revocation (id, licence_id, cohort, institution, state, officer_only, policy_id, policy_version, clauses, facts, proposed_at)
SELECT nextval('revocation_seq'), k.id, k.cohort, k.institution, 'PROPOSED', false, c.policy_id, c.policy_version,
       '[' || concat_ws(',', CASE WHEN i THEN '"WP2/5.i"' END, CASE WHEN ii THEN '"WP2/5.ii"' END,
                             CASE WHEN iii THEN '"WP2/5.iii"' END, CASE WHEN iv THEN '"WP2/5.iv"' END) || ']', k.facts, now()
FROM looked k JOIN cohort c ON c.id = k.cohort WHERE i OR ii OR iii OR iv ORDER BY k.id;

INSERT INTO revocation_notice (licence_id, clause, last_day, step, sent_at)
SELECT id, 'WP2/5.i', invited + 15, 2, now() FROM looked WHERE warned ORDER BY id;

INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at, next_attempt_at, application_id, change_key)
SELECT nextval('outbox_message_seq'), 'MAIL', t.template, c.language, c.email,
       (t.data || jsonb_build_object('name', p.name, 'licence', 'L-' || lpad(k.id::text, 7, '0'), 'number', 'A-' || lpad(a.place::text, 7, '0')))::text,
       'WAITING', now(), now(), a.id, 'warned:' || k.id || ':WP2/5.i:' || k.invited + 15 || ':2:' || a.id
FROM looked k JOIN application a ON a.id = k.application_id JOIN person p ON p.id = k.person_id
JOIN account c ON c.person_id = k.person_id AND c.status = 'ACTIVE'
JOIN bench_text t ON t.template = 'LICENCE_AT_RISK_LAST' AND t.language = c.language
WHERE warned ORDER BY k.id;

INSERT INTO job_result (run_id, subject, sequence, licence_id, outcome, clauses, detail)
SELECT run, 'licence:' || k.id, nextval('job_result_seq'), k.id, 'DONE', COALESCE(r.clauses, '["WP2/5.i"]'),
       CASE WHEN warned THEN 'WARNED_LAST' ELSE 'PROPOSED' END
FROM (SELECT max(id) AS run FROM job_run WHERE job = 'REVOCATION_REVIEW') j, looked k LEFT JOIN revocation r ON r.licence_id = k.id
WHERE warned OR r.id IS NOT NULL ORDER BY k.id;
