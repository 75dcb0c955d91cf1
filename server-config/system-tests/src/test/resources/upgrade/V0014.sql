-- Part 2, as its application wrote it, after the rows of part 1; all of it invented.
INSERT INTO seat_pool (id, cohort, key, total, used, waiting, caps, event) VALUES
  ('cohort-2/national', 'cohort-2', 'national', 26000, 4, 1, 1, 5);
INSERT INTO seat_cap (pool, institution, seats, used) VALUES ('cohort-2/national', 'QAU', 4, 4);
INSERT INTO cohort_setting (id, cohort, key, value, reason, set_by, set_at) VALUES
  (1, 'cohort-2', 'WAITING_LIST', 'OPEN', 'Seats come free in September.', 2, '2023-08-04 04:00+00'),
  (2, 'cohort-2', 'WAITING_LIST', 'CLOSED', 'ستمبر تک انتظار نہیں۔', 2, '2023-08-05 04:00+00');
INSERT INTO person (id, name, identity_kind, cnic_sealed, cnic_key_id, cnic_lookup, mobile, registered_at, version) VALUES
  (3, 'Draft Example', NULL, NULL, NULL, NULL, NULL, '2023-08-03 04:00+00', 1),
  (4, 'Asked Example', 'CNIC', '\x0102', 'k1', '\x14', '+923001234567', '2023-08-03 04:00+00', 1),
  (5, 'Answered Example', 'CNIC', '\x0102', 'k1', '\x15', '+923001234567', '2023-08-03 04:00+00', 1),
  (6, 'Waiting Example', 'CNIC', '\x0102', 'k1', '\x16', '+923001234567', '2023-08-03 04:00+00', 1),
  (7, 'Rejected Example', 'B_FORM', '\x0102', 'k1', '\x17', '+923001234567', '2023-08-03 04:00+00', 1),
  (8, 'Granted "O''Neil" Example', 'CNIC', '\x0102', 'k1', '\x18', '+923001234567', '2023-08-03 04:00+00', 1),
  (9, 'عائشہ Example', 'CNIC', '\x0102', 'k1', '\x19', '+923001234567', '2023-08-03 04:00+00', 1),
  (10, 'Active Example', 'CNIC', '\x0102', 'k1', '\x20', '+923001234567', '2023-08-03 04:00+00', 1),
  (11, 'Refused Example', 'CNIC', '\x0102', 'k1', '\x21', '+923001234567', '2023-08-03 04:00+00', 1);
INSERT INTO application (id, person_id, cohort, status, category, institution, department, registration_number, started_at, version) VALUES
  (10, 3, 'cohort-2', 'DRAFT', NULL, NULL, NULL, NULL, '2023-08-03 05:00+00', 1),
  (15, 7, 'cohort-2', 'DRAFT', 'STUDENT', 'QAU', 'Physics', NULL, '2023-08-05 05:00+00', 3);
INSERT INTO application (id, person_id, cohort, status, category, institution, department, registration_number, started_at, place, submitted_at, pool, priority_class, policy_id, policy_version, decide_by, more_question, more_asked_at, more_due_at, more_answer, more_answered_at, decided_at, version) VALUES
  (11, 4, 'cohort-2', 'PENDING', 'STUDENT', 'QAU', 'Physics', 'QAU-11', '2023-08-03 05:00+00', 5, '2023-08-03 06:04+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-07 06:04+00', 'Please upload both sides of the card.', '2023-08-03 07:00+00', '2023-08-06 07:00+00', NULL, NULL, NULL, 5),
  (12, 5, 'cohort-2', 'PENDING', 'FACULTY', 'QAU', 'کیمیا', 'QAU-12', '2023-08-03 05:00+00', 6, '2023-08-03 06:05+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-04 07:05+00', 'The number?', '2023-08-03 07:00+00', '2023-08-06 07:00+00', 'It is 12.', '2023-08-03 08:00+00', NULL, 6),
  (13, 6, 'cohort-2', 'WAITING', 'STUDENT', 'QAU', 'Physics', 'QAU-13', '2023-08-03 05:00+00', 7, '2023-08-03 06:06+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-04 06:06+00', NULL, NULL, NULL, NULL, NULL, '2023-08-04 05:00+00', 4),
  (14, 7, 'cohort-2', 'REJECTED', 'STUDENT', 'QAU', 'Physics', 'QAU-14', '2023-08-03 05:00+00', 8, '2023-08-03 06:07+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-04 06:07+00', NULL, NULL, NULL, NULL, NULL, '2023-08-04 05:00+00', 4),
  (16, 8, 'cohort-2', 'APPROVED', 'STUDENT', 'QAU', 'Physics', 'QAU-16', '2023-08-03 05:00+00', 1, '2023-08-03 06:00+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-04 06:00+00', NULL, NULL, NULL, NULL, NULL, '2023-08-04 04:00+00', 4),
  (17, 9, 'cohort-2', 'APPROVED', 'STAFF', 'QAU', 'Library', 'QAU-17', '2023-08-03 05:00+00', 2, '2023-08-03 06:01+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-04 06:01+00', NULL, NULL, NULL, NULL, NULL, '2023-08-04 04:00+00', 4),
  (18, 10, 'cohort-2', 'APPROVED', 'STUDENT', 'QAU', 'Physics', 'QAU-18', '2023-08-03 05:00+00', 3, '2023-08-03 06:02+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-04 06:02+00', NULL, NULL, NULL, NULL, NULL, '2023-08-04 04:00+00', 4),
  (19, 11, 'cohort-2', 'APPROVED', 'STUDENT', 'QAU', 'Physics', 'QAU-19', '2023-08-03 05:00+00', 4, '2023-08-03 06:03+00', 'cohort-2/national', 3, 'policy-year2', '1.0.0', '2023-08-04 06:03+00', NULL, NULL, NULL, NULL, NULL, '2023-08-04 04:00+00', 4);
INSERT INTO document (id, application_id, kind, media_type, bytes, pages, content_lookup, uploaded_at, superseded_at, verification, verdict, verified_at) VALUES
  (1, 11, 'STUDENT_CARD', 'image/jpeg', 90000, 1, '\x61', '2023-08-03 05:30+00', '2023-08-03 08:00+00', 'DONE', '[]', '2023-08-03 06:05+00'),
  (2, 11, 'STUDENT_CARD', 'application/pdf', 5242880, 2, '\x62', '2023-08-03 08:00+00', NULL, 'WAITING', NULL, NULL),
  (3, 16, 'TRANSCRIPT', 'image/png', 1, 1, '\x63', '2023-08-03 05:30+00', NULL, 'DONE', '[{"weight":"SUPPORTS","text":{"english":"The name is there.","urdu":"نام موجود ہے۔"}}]', '2023-08-03 06:01+00'),
  (4, 17, 'OFFICE_CARD', 'image/png', 5000, 1, '\x63', '2023-08-03 05:30+00', NULL, 'NONE', NULL, NULL);
INSERT INTO document_content (document_id, sealed, key_id) VALUES
  (1, '\x0102', 'k1'), (2, '\x0103', 'k1'), (3, '\x0104', 'k2'), (4, '\x0105', 'k2');
INSERT INTO document_page (document_id, page, sealed, key_id) VALUES (2, 1, '\x0102', 'k1'), (2, 2, '\x0103', 'k1');
INSERT INTO licence (id, application_id, person_id, cohort, pool, institution, learner_id, status, starts_on, ends_on, granted_at, invited_at, activated_at, version) VALUES
  (1, 16, 8, 'cohort-2', 'cohort-2/national', 'QAU', '00000000-0000-4000-8000-000000000001', 'GRANTED', '2023-08-04', '2024-02-15', '2023-08-04 04:00+00', NULL, NULL, 1),
  (2, 17, 9, 'cohort-2', 'cohort-2/national', 'QAU', '00000000-0000-4000-8000-000000000002', 'INVITED', '2023-08-04', '2024-02-15', '2023-08-04 04:00+00', '2023-08-04 04:00:05+00', NULL, 2),
  (3, 18, 10, 'cohort-2', 'cohort-2/national', 'QAU', '00000000-0000-4000-8000-000000000003', 'ACTIVE', '2023-08-04', '2024-02-15', '2023-08-04 04:00+00', '2023-08-04 04:00:05+00', '2023-08-05 04:00+00', 3),
  (4, 19, 11, 'cohort-2', 'cohort-2/national', 'QAU', '00000000-0000-4000-8000-000000000004', 'INVITATION_REFUSED', '2023-08-04', '2024-02-15', '2023-08-04 04:00+00', NULL, NULL, 2);
INSERT INTO decision (id, at, kind, application_id, actor, policy_id, policy_version, clauses, facts, reason, on_behalf, pool, pool_event) VALUES
  (1, '2023-08-03 06:00+00', 'SUBMITTED', 16, NULL, 'policy-year2', '1.0.0', '["WP2/3.1","WP2/4.1.2"]', '{"category":"STUDENT","class":"3","institution":"QAU","place":"1","ruling":"GRANTED"}', NULL, NULL, NULL, NULL),
  (2, '2023-08-04 04:00+00', 'APPROVED', 16, 2, 'policy-year2', '1.0.0', '["WP2/4.1.6","WP2/4.1.7","WP2/4.1.11"]', '{"document":"3","earlier":"0"}', NULL, 'The focal person is away.', NULL, NULL),
  (3, '2023-08-04 04:00+00', 'SEAT', 16, NULL, 'policy-year2', '1.0.0', '["WP2/4.1.12"]', '{"class":"3","place":"1","submitted":"2023-08-03T06:00:00Z"}', NULL, NULL, 'cohort-2/national', 1),
  (4, '2023-08-04 04:00+00', 'SEAT', 17, NULL, 'policy-year2', '1.0.0', '["WP2/4.2.3"]', '{"class":"3","place":"2","submitted":"2023-08-03T06:01:00Z"}', NULL, NULL, 'cohort-2/national', 2),
  (5, '2023-08-04 04:00+00', 'SEAT', 18, NULL, 'policy-year2', '1.0.0', '["WP2/4.1.12"]', '{"class":"3","place":"3","submitted":"2023-08-03T06:02:00Z"}', NULL, NULL, 'cohort-2/national', 3),
  (6, '2023-08-04 04:00+00', 'SEAT', 19, NULL, 'policy-year2', '1.0.0', '["WP2/4.1.12"]', '{"class":"3","place":"4","submitted":"2023-08-03T06:03:00Z"}', NULL, NULL, 'cohort-2/national', 4),
  (7, '2023-08-04 05:00+00', 'WAITING', 13, NULL, 'policy-year2', '1.0.0', '["WP2/4.1.12"]', '{"class":"3","place":"7","submitted":"2023-08-03T06:06:00Z"}', NULL, NULL, 'cohort-2/national', 5),
  (8, '2023-08-03 07:00+00', 'MORE_ASKED', 11, 2, 'policy-year2', '1.0.0', '["R16"]', '{"earlier":"0","template":"SEND_BOTH_SIDES"}', 'Please upload both sides of the card.', NULL, NULL, NULL),
  (9, '2023-08-03 08:00+00', 'MORE_ANSWERED', 12, 1, 'policy-year2', '1.0.0', '["R16"]', '{}', 'It is 12.', NULL, NULL, NULL),
  (10, '2023-08-04 05:00+00', 'REJECTED', 14, 2, 'policy-year2', '1.0.0', '["WP2/4.1.7","WP2/4.1.10"]', '{"earlier":"3"}', 'میعاد ختم ہو چکی ہے۔', NULL, NULL, NULL);
INSERT INTO outbox_message (id, channel, template, language, recipient, data, state, attempts, created_at, next_attempt_at, sent_at, last_error, application_id, change_key, not_before) VALUES
  (4, 'MAIL', 'APPLICATION_APPROVED', 'ur', 'granted@demo.example', '{"name":"Granted"}', 'SENT', 1, '2023-08-04 04:00+00', '2023-08-04 04:10+00', '2023-08-04 04:00:01+00', NULL, 16, 'approved:16', NULL),
  (5, 'LEARNING', 'INVITE', 'en', '', '{"licenceId":1}', 'WAITING', 2, '2023-08-04 04:00+00', '2023-08-04 04:10+00', NULL, 'It is not known whether the invitation arrived; it is looked up next. ', 16, 'invitation:1', '2023-08-03 19:00+00'),
  (6, 'LEARNING', 'INVITE', 'en', '', '{"licenceId":4}', 'FAILED', 1, '2023-08-04 04:00+00', '2023-08-04 04:10+00', NULL, 'Coursera refuses this learner''s data (400).', 19, 'invitation:4', '2023-08-03 19:00+00'),
  (7, 'LEARNING', 'SEE_ACTIVATIONS', 'en', '', '{}', 'WAITING', 0, '2023-08-03 04:00+00', '2023-08-05 04:10+00', NULL, NULL, NULL, 'SEE_ACTIVATIONS', NULL);
INSERT INTO audit_event (id, at, business_at, actor, action, subject, facts) VALUES
  (3, '2023-08-03 04:00+00', '2023-08-03 04:00+00', NULL, 'COHORT_OPENED', 'cohort:cohort-2', '{"policy":"policy-year2","version":"1.0.0"}'),
  (4, '2023-08-04 06:00+00', '2023-08-04 06:00+00', 2, 'CAP_SET', 'pool:cohort-2/national', '{"institution":"QAU","reason":"Fairness.","seats":4}');
