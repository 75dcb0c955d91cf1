-- Part 1, as its application wrote it; all of it invented.
INSERT INTO institution (code, name, sector, mode, province, city, email_domain, pern_account, enrolment) VALUES
  ('QAU', 'Invented University', 'PUBLIC', 'CAMPUS', 'Punjab', 'Lahore', 'invented.example', true, 12000),
  ('HEC', 'Invented Commission', 'HEC', 'DISTANCE', 'Islamabad', 'Islamabad', 'hec.example', false, 0);
INSERT INTO cohort (id, policy_id, policy_version, state, opened_at) VALUES
  ('cohort-2', 'policy-year2', '1.0.0', 'OPEN', '2023-08-03 04:00+00'),
  ('cohort-3', 'policy-year2', '1.0.0', 'PLANNED', NULL);
INSERT INTO person (id, name, identity_kind, cnic_sealed, cnic_key_id, cnic_lookup, mobile, registered_at, version) VALUES
  (1, 'عائشہ Example', 'CNIC', '\x0102', 'k1', '\x11', '+923001234567', '2023-08-03 04:00+00', 1),
  (2, 'Sana "O''Neil" Example', NULL, NULL, NULL, NULL, NULL, '2023-08-03 04:00+00', 1);
INSERT INTO account (id, person_id, email, status, language, password_hash, credentials_version, totp_sealed, totp_key_id, totp_confirmed_at, totp_last_step, created_at, version) VALUES
  (1, 1, 'applicant@demo.example', 'ACTIVE', 'ur', 'hash', 1, NULL, NULL, NULL, 0, '2023-08-03 04:00+00', 1),
  (2, 2, 'officer@demo.example', 'DISABLED', 'en', 'hash', 2, '\x0102', 'k1', '2023-08-03 04:00+00', 56370000, '2023-08-03 04:00+00', 3);
INSERT INTO account_role (account_id, role, institution) VALUES
  (1, 'APPLICANT', NULL), (2, 'HEC_OFFICER', NULL), (2, 'FOCAL_PERSON', 'QAU');
INSERT INTO recovery_code (account_id, code_hash, used_at) VALUES
  (2, '\x21', NULL), (2, '\x22', '2023-08-04 04:00+00');
INSERT INTO pending_registration (id, token_hash, name, identity_kind, cnic_sealed, cnic_key_id, cnic_lookup, email, mobile, language, password_hash, requested_at, expires_at, confirmed_at) VALUES
  (1, '\x31', 'عائشہ Example', 'CNIC', '\x0102', 'k1', '\x11', 'applicant@demo.example', '+923001234567', 'ur', 'hash', '2023-08-03 04:00+00', '2023-08-04 04:00+00', '2023-08-03 05:00+00'),
  (2, '\x32', 'Ali Example', 'B_FORM', '\x0102', 'k1', '\x12', 'ali@demo.example', '+923001234568', 'en', 'hash', '2023-08-03 04:00+00', '2023-08-04 04:00+00', NULL);
INSERT INTO mailed_link (token_hash, account_id, purpose, new_email, credentials_version, made_at, expires_at, used_at) VALUES
  ('\x41', 1, 'SET_PASSWORD', NULL, 1, '2023-08-03 04:00+00', '2023-08-03 05:00+00', NULL),
  ('\x42', 1, 'CONFIRM_EMAIL', 'new@demo.example', 1, '2023-08-03 04:00+00', '2023-08-03 05:00+00', '2023-08-03 04:30+00');
INSERT INTO attempt_guard (subject, attempts, window_ends) VALUES ('\x51', 11, '2023-08-03 04:15+00');
INSERT INTO cnic_dispute (id, reference, name, cnic_sealed, cnic_key_id, cnic_lookup, email, language, explanation, state, filed_at, closed_at, closed_by, reason, version) VALUES
  (1, 'D-AAAAAAAA', 'Ali Example', '\x0102', 'k1', '\x11', 'ali@demo.example', 'en', 'It is mine.', 'OPEN', '2023-08-03 04:00+00', NULL, NULL, NULL, 1),
  (2, 'D-BBBBBBBB', 'Ali Example', '\x0102', 'k1', '\x11', 'ali@demo.example', 'en', 'It is mine.', 'DISMISSED', '2023-08-01 04:00+00', '2023-08-02 04:00+00', 2, 'The card shows another name.', 2);
INSERT INTO outbox_message (id, template, language, recipient, data, secret_sealed, secret_key_id, state, attempts, created_at, next_attempt_at, claimed_by, sent_at, last_error) VALUES
  (1, 'CONFIRM_REGISTRATION', 'ur', 'applicant@demo.example', '{"name":"عائشہ Example"}', '\x0102', 'k1', 'WAITING', 1, '2023-08-03 04:00+00', '2023-08-03 04:10+00', 'localhost', NULL, NULL),
  (2, 'PASSWORD_CHANGED', 'en', 'officer@demo.example', '{"name":"Sana"}', NULL, NULL, 'SENT', 1, '2023-08-03 04:00+00', '2023-08-03 04:10+00', NULL, '2023-08-03 04:00:01+00', NULL),
  (3, 'PASSWORD_CHANGED', 'en', 'nobody@demo.example', '{"name":"Nobody"}', NULL, NULL, 'FAILED', 80, '2023-08-01 04:00+00', '2023-08-04 04:10+00', NULL, NULL, 'The mail server refused the address');
INSERT INTO audit_event (id, at, business_at, actor, action, subject, facts) VALUES
  (1, '2023-08-03 04:00+00', '2023-08-03 04:00+00', NULL, 'INSTALLED', 'account:2', '{}'),
  (2, '2023-08-03 04:00+00', '2023-08-03 04:00+00', 2, 'DISPUTE_CLOSED', 'dispute:D-BBBBBBBB', '{"outcome":"DISMISSED"}');
INSERT INTO installation (one, mode, installed_at) VALUES (true, 'DEMO', '2023-08-03 04:00+00');
INSERT INTO business_clock (one, offset_seconds) VALUES (true, -5000000);
