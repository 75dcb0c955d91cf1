-- Part 3: administration, the REST interface's keys, the sealed audit trail, documents whose content is gone.
INSERT INTO person (id, name, registered_at, version) VALUES
  (20, 'Administrator One', '2023-08-03 04:00+00', 1), (21, 'Administrator Other', '2023-08-03 04:00+00', 1),
  (22, 'Cover Example', '2023-08-03 04:00+00', 1), (23, 'QAU student records', '2023-08-03 04:00+00', 0),
  (24, '(erased)', '2023-08-03 04:00+00', 2);
INSERT INTO account (id, person_id, email, status, language, credentials_version, created_at, version) VALUES
  (20, 20, 'one@demo.example', 'ACTIVE', 'en', 1, '2023-08-03 04:00+00', 1),
  (21, 21, 'other@demo.example', 'ACTIVE', 'en', 1, '2023-08-03 04:00+00', 1),
  (22, 22, 'cover@demo.example', 'ACTIVE', 'ur', 0, '2023-08-03 04:00+00', 1),
  (23, 23, 'key-1@key.invalid', 'SERVICE', 'en', 0, '2023-08-03 04:00+00', 0),
  (24, 24, 'closed-24@account.invalid', 'DISABLED', 'en', 3, '2023-08-03 04:00+00', 2);
INSERT INTO account_role (account_id, role, institution, starts_on, ends_on) VALUES
  (20, 'ADMINISTRATOR', NULL, NULL, NULL), (21, 'ADMINISTRATOR', NULL, NULL, NULL),
  (22, 'FOCAL_PERSON', 'QAU', '2023-08-10', '2023-08-20'), (23, 'FOCAL_PERSON', 'QAU', NULL, NULL);
INSERT INTO appointment (id, name, email, language, role, institution, letter, covers, starts_on, ends_on, state, account_id, proposed_by, proposed_at, decided_by, decided_at, ended_by, ended_at, reason, version) VALUES
  (1, 'Cover Example', 'cover@demo.example', 'ur', 'FOCAL_PERSON', 'QAU', 'QAU/1', 2, '2023-08-10', '2023-08-20', 'CONFIRMED', 22, 20, '2023-08-04 04:00+00', 21, '2023-08-04 05:00+00', NULL, NULL, NULL, 2),
  (2, 'Waiting Example', 'waiting@demo.example', 'en', 'HEC_OFFICER', NULL, 'HEC/2', NULL, '2023-08-10', NULL, 'PROPOSED', NULL, 20, '2023-08-04 04:00+00', NULL, NULL, NULL, NULL, NULL, 1),
  (3, 'Declined Example', 'declined@demo.example', 'en', 'HEC_OFFICER', NULL, 'HEC/3', NULL, '2023-08-10', NULL, 'DECLINED', NULL, 20, '2023-08-04 04:00+00', 20, '2023-08-04 05:00+00', NULL, NULL, 'A slip.', 2),
  (4, 'Sana Example', 'officer@demo.example', 'en', 'FOCAL_PERSON', 'QAU', 'QAU/4', NULL, '2023-08-01', NULL, 'ENDED', 2, 20, '2023-08-04 04:00+00', 21, '2023-08-04 05:00+00', 21, '2023-08-05 05:00+00', 'Has left.', 3);
INSERT INTO disclaimer (account_id, institution, wording, submitted_at) VALUES (22, 'QAU', '1', '2023-08-10 04:00+00');
UPDATE institution SET recognised = false, version = 1 WHERE code = 'QAU';
INSERT INTO programme_setting (id, key, value, reason, set_by, set_at) VALUES (1, 'DOCUMENTS_KEPT_DAYS', '90', 'Shorter.', 20, '2023-08-05 04:00+00');
INSERT INTO mail_text (id, template, language, subject, body, action, reason, set_by, set_at) VALUES
  (1, 'APPOINTED', 'ur', 'نئی حیثیت', '{name} {role}', 'دیکھیں', 'Shorter.', 20, '2023-08-05 04:00+00'),
  (2, 'APPOINTED', 'ur', NULL, NULL, NULL, 'Back.', 21, '2023-08-06 04:00+00');
INSERT INTO api_key (id, name, institution, decides, expires_on, proposed_by, proposed_at, confirmed_by, confirmed_at, account_id, token_hash, token_start, ended_by, ended_at, reason, minute_starts, calls, last_used_on, version) VALUES
  (1, 'QAU student records', 'QAU', true, '2024-08-03', 20, '2023-08-04 04:00+00', 21, '2023-08-04 05:00+00', 23, sha256('one'), 'abcdef', NULL, NULL, NULL, '2023-08-05 04:00+00', 17, '2023-08-05', 1),
  (2, 'HEC monitoring', NULL, false, '2024-08-03', 20, '2023-08-04 04:00+00', NULL, NULL, NULL, NULL, NULL, 20, '2023-08-05 04:00+00', 'A slip.', 'epoch', 0, NULL, 1);
INSERT INTO api_call (key_id, idempotency_key, request_hash, status, body, called_at) VALUES
  (1, 'approve-A-0000001-1', sha256('request'), 200, '{"outcome":"APPROVED"}', '2023-08-05 04:00+00');
INSERT INTO document_view (document_id, account_id, day, seen_at) VALUES (3, 2, '2023-08-04', '2023-08-04 04:00+00');
DELETE FROM document_content WHERE document_id = 4;
UPDATE document SET deleted_at = '2024-03-01 04:00+00' WHERE id = 4;
INSERT INTO audit_seal (position, previous, event_id, hash, sealed_at) VALUES
  (1, NULL, 1, sha256('one'), '2023-08-03 04:01+00'), (2, 1, 2, sha256('two'), '2023-08-03 04:01+00');
