-- Parts 4 to 6: allotments, nominations, moved seats, earlier registers, jobs, activity, revocation, the two books.
INSERT INTO allotment (id, cohort, source, state, made_by, made_at, version) VALUES
  (1, 'cohort-2', 'ENROLMENT', 'DRAFT', 2, '2023-08-06 04:00+00', 1);
INSERT INTO allotment_share (id, allotment_id, institution, enrolment, computed, exact, bound, rounding, clauses, seats, reserved, reason, adjusted_by) VALUES
  (1, 1, 'QAU', 9000, 400, 400.4321, 'NONE', 'DOWN', '["SOP1/A4"]', 410, 8, 'Ten more.', 2);
UPDATE allotment SET state = 'PUBLISHED', number = 1, published_by = 2, published_at = '2023-08-06 05:00+00', reason = 'As computed.', version = 2 WHERE id = 1;
INSERT INTO nomination_list (id, cohort, institution, file_name, content_lookup, state, uploaded_by, uploaded_at, lines, expected, version) VALUES
  (1, 'cohort-2', 'QAU', 'students.csv', '\x71', 'READ', 22, '2023-08-11 04:00+00', 1, 1, 2);
INSERT INTO nomination_file (list_id, sealed, key_id) VALUES (1, '\x0102', 'k2');
INSERT INTO nomination (id, list_id, line, state, name, identity_kind, cnic_sealed, cnic_key_id, cnic_lookup, email, mobile, category, institution, department, registration_number, education_years, disability) VALUES
  (1, 1, 2, 'READ', 'Nominee Example', 'CNIC', '\x0102', 'k2', '\x31', 'nominee@demo.example', '+923001234567', 'STUDENT', 'QAU', 'Physics', 'QAU-31', 16, 'NONE');
INSERT INTO nomination_fault (nomination_id, field, kind, detail) VALUES (1, 'EMAIL', 'TAKEN', '');
INSERT INTO seat_pool (id, cohort, key, total) VALUES ('cohort-2/of-earlier-years', 'cohort-2', 'of-earlier-years', 0);
INSERT INTO seat_move (id, cohort, institution, giver, taker, seats, reason, moved_by, moved_at) VALUES
  (1, 'cohort-2', 'QAU', 'cohort-2/national', 'cohort-2/of-earlier-years', 1, 'More use there.', 22, '2023-08-11 04:00+00');
INSERT INTO takeover (id, kind, cohort, as_of, file_name, content_lookup, state, uploaded_by, uploaded_at, expected, lines, good, plan, decided_by, decided_at, version) VALUES
  (1, 'COHORT_USERS', 'cohort-2', '2023-08-06', 'members.csv', '\x81', 'DONE', 2, '2023-08-06 04:00+00', 2, 2, 2, '{"USER":1}', 2, '2023-08-06 05:00+00', 3);
INSERT INTO takeover_file (takeover_id, sealed, key_id) VALUES (1, '\x0102', 'k2');
INSERT INTO takeover_fault (takeover_id, line, field, kind, detail) VALUES (1, 3, 'EMAIL', 'MALFORMED', 'x');
INSERT INTO cohort_flag (id, cohort, standing, takeover_id, line, email, as_of, set_by, set_at) VALUES
  (1, 'cohort-2', 'USER', 1, 2, 'user@demo.example', '2023-08-06', 2, '2023-08-06 05:00+00');
INSERT INTO review_reminder (application_id, step, sent_at) VALUES (11, 1, '2023-08-07 07:00+00');
INSERT INTO job_run (id, job, execution_id, parameters, dry_run, as_of, started_by, server, state, started_at, business_at, seen_at, ended_at, exit_status, read_count, written_count) VALUES
  (1, 'REVOCATION_REVIEW', 7, '{"asOf":"2023-08-21","dryRun":"false"}', false, '2023-08-21', NULL, 'localhost', 'COMPLETED', '2023-08-21 00:00+00', '2023-08-21 00:00+00', '2023-08-21 00:00:05+00', '2023-08-21 00:00:05+00', 'COMPLETED', 3, 3);
INSERT INTO job_result (run_id, subject, sequence, licence_id, outcome, clauses, detail) VALUES
  (1, 'licence:2', 1, 2, 'DONE', '["WP2/5.i"]', 'PROPOSED');
UPDATE schedule SET cron = '0 6 * * *', changed_by = 2, version = version + 1 WHERE job = 'REVOCATION_REVIEW';
INSERT INTO activity_source (id, kind, as_of, state, file_name, content_lookup, bytes, taken_by, taken_at, rows_read, matched, changed) VALUES
  (50, 'EXPORT', '2023-08-20 20:00+00', 'DONE', 'activity.csv', '\x91', 100, 2, '2023-08-20 21:00+00', 1, 1, 1),
  (51, 'EXPORT', '2023-08-21 20:00+00', 'UPLOADED', 'next.csv', '\x92', 100, 2, '2023-08-21 21:00+00', 0, 0, 0);
INSERT INTO activity_file (source_id, part, sealed, key_id) VALUES (51, 0, '\x0102', 'k2');
INSERT INTO activity_stage (source_id, line, email, content_id) VALUES (51, 1, 'granted@demo.example', 'course-1');
INSERT INTO platform_course (content_id, as_of, name, kind) VALUES ('course-1', '2023-08-20 20:00+00', 'A Course', 'COURSE');
INSERT INTO course_progress (licence_id, content_id, as_of, source_id, enrolled_at, last_active_at, completed_at, completed, percent, grade, certificate_url) VALUES
  (3, 'course-1', '2023-08-20 20:00+00', 50, '2023-08-06 04:00+00', '2023-08-19 04:00+00', '2023-08-19 04:00+00', true, 100, 0.91, 'https://certificates.example/1');
INSERT INTO licence_activity (licence_id, source_id, as_of, enrolled_on, last_active_on, courses, courses_completed, best_percent) VALUES
  (3, 50, '2023-08-20 20:00+00', '2023-08-06', '2023-08-19', 1, 1, NULL);
INSERT INTO revocation (id, licence_id, cohort, institution, state, officer_only, policy_id, policy_version, clauses, facts, proposed_at) VALUES
  (50, 2, 'cohort-2', 'QAU', 'PROPOSED', false, 'policy-year2', '1.0.0', '["WP2/5.i"]', '{"invited":"2023-08-04"}', '2023-08-21 00:00+00');
INSERT INTO revocation_notice (licence_id, clause, last_day, step, sent_at) VALUES (2, 'WP2/5.i', '2023-08-19', 1, '2023-08-12 00:00+00');
INSERT INTO member_stage (run_id, line, learner_id, email) VALUES (1, 1, '00000000-0000-4000-8000-000000000003', 'active@demo.example');
INSERT INTO platform_member (licence_id, first_seen, last_seen) VALUES (3, '2023-08-20 23:40+00', '2023-08-21 23:40+00');
INSERT INTO book_difference (id, kind, learner_id, licence_id, address, state, found_at, seen_at, decided_by, decided_at, reason) VALUES
  (1, 'OTHER_EMAIL', '00000000-0000-4000-8000-000000000003', 3, 'a•••@elsewhere.example', 'LEFT', '2023-08-20 23:40+00', '2023-08-21 23:40+00', 2, '2023-08-21 04:00+00', 'The learner has told us.');
