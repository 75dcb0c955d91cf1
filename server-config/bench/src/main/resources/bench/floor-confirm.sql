-- What an officer does who confirms all; not measured.
UPDATE revocation SET state = 'CONFIRMED', confirmed_by = (SELECT min(account_id) FROM account_role WHERE role = 'HEC_OFFICER'),
       confirmed_at = now(), undo_until = now() + interval '1 day', version = version + 1
WHERE state = 'PROPOSED';
UPDATE licence l SET status = 'REVOKING', version = l.version + 1 FROM revocation r WHERE r.licence_id = l.id;
INSERT INTO decision (id, at, kind, application_id, actor, policy_id, policy_version, clauses, facts)
SELECT nextval('decision_seq'), now(), 'REVOCATION_CONFIRMED', l.application_id, r.confirmed_by, r.policy_id, r.policy_version, r.clauses, r.facts
FROM revocation r JOIN licence l ON l.id = r.licence_id ORDER BY r.id;
