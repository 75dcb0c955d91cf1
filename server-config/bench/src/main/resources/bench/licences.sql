-- So many licences, as if nothing had ever happened to them. Of 20: ten never activated (5.i), two have begun nothing (5.ii),
-- two completed nothing (5.iii), one did neither of 5.i and 5.iii; four meet the rule, and one has two days left.
TRUNCATE job_result, revocation_notice, mass_confirmation_case, mass_confirmation, revocation, platform_member,
         book_difference, licence_activity, course_progress, licence, decision, outbox_message;
CREATE TEMP TABLE bench_licence AS
SELECT n AS id, n % 20 AS kind,
       timestamptz '2023-07-29 12:00+05'
         - CASE WHEN n % 20 IN (12, 13, 14) THEN 40 WHEN n % 20 = 18 THEN 3 WHEN n % 20 = 19 THEN 13 ELSE 20 END * interval '1 day' AS invited_at
FROM generate_series(1, current_setting('bench.last')::int) n;

INSERT INTO licence (id, application_id, person_id, cohort, pool, institution, learner_id, status, starts_on, ends_on,
                     granted_at, invited_at, activated_at, version)
SELECT b.id, a.id, a.person_id, a.cohort, a.pool, a.institution, 'bench-' || b.id,
       CASE WHEN joined THEN 'ACTIVE' ELSE 'INVITED' END, b.invited_at, '2024-07-31', b.invited_at, b.invited_at,
       CASE WHEN joined THEN b.invited_at + interval '2 days' END, 1
FROM bench_licence b JOIN application a ON a.id = 2000000 + b.id, LATERAL (SELECT kind IN (10, 11, 12, 13, 15, 16, 17) AS joined) x
ORDER BY b.id;
INSERT INTO licence_activity (licence_id, source_id, as_of, enrolled_on, last_active_on, courses, courses_completed)
SELECT b.id, s.id, s.as_of, b.invited_at::date + 2, '2023-07-26', 2, CASE WHEN b.kind IN (15, 16, 17) THEN 1 ELSE 0 END
FROM bench_licence b, activity_source s WHERE b.kind IN (12, 13, 15, 16, 17) ORDER BY b.id;
INSERT INTO decision (id, at, kind, application_id, policy_id, policy_version, clauses, facts, pool, pool_event)
SELECT nextval('decision_seq'), l.granted_at, 'SEAT', l.application_id, a.policy_id, a.policy_version, '["WP2/4.1.12"]',
       '{"class":"3","institution":"' || l.institution || '","place":"' || a.place || '","submitted":"2023-06-01T04:00:00Z"}', l.pool, l.id
FROM licence l JOIN application a ON a.id = l.application_id ORDER BY l.id;
-- what told each of them of it, and the learning platform, as it left the house then
INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, created_at, next_attempt_at, sent_at,
                            application_id, change_key)
SELECT nextval('outbox_message_seq'), m.channel, m.template, 'en', '', '{"licenceId":' || l.id || '}', 'SENT', l.granted_at,
       l.granted_at, l.granted_at, l.application_id, m.change
FROM licence l, LATERAL (VALUES ('MAIL', 'APPLICATION_APPROVED', 'approved:' || l.application_id),
                                ('LEARNING', 'INVITE', 'invitation:' || l.id)) m (channel, template, change)
ORDER BY l.id;
UPDATE seat_cap c SET used = (SELECT count(*) FROM licence l WHERE l.institution = c.institution);
UPDATE seat_pool SET used = current_setting('bench.last')::int, event = current_setting('bench.last')::int
WHERE id = 'cohort-2/bench';
DROP TABLE bench_licence;
