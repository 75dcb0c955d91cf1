-- A licence is taken back by a case that was confirmed, with its grounds, decisions and messages, and never otherwise:
-- each row is a case that tells something else than its licence. None may be there.
SELECT r.id AS revocation, l.pool, r.state, l.status
FROM revocation r JOIN licence l ON l.id = r.licence_id
WHERE (r.state = 'DONE') <> (l.status = 'REVOKED')
      AND NOT (r.state <> 'DONE' AND EXISTS (SELECT 1 FROM revocation d WHERE d.licence_id = l.id AND d.state = 'DONE'))
   OR r.state = 'CONFIRMED' AND l.status <> 'REVOKING'
   OR l.status = 'REVOKING' AND NOT EXISTS (SELECT 1 FROM revocation c WHERE c.licence_id = l.id AND c.state = 'CONFIRMED')
   OR r.state = 'DONE' AND 1 <> (SELECT count(*) FROM decision d WHERE d.application_id = l.application_id AND d.kind = 'REVOKED')
   OR r.state <> 'DONE' AND l.status <> 'REVOKED'
      AND EXISTS (SELECT 1 FROM decision d WHERE d.application_id = l.application_id AND d.kind = 'REVOKED')
   OR (SELECT count(*) FROM outbox_message m WHERE m.change_key = 'removal:' || l.id) 
      NOT BETWEEN CASE WHEN l.status = 'REVOKED' THEN 1 ELSE 0 END AND CASE WHEN l.status IN ('REVOKED', 'ENDED') THEN 1 ELSE 0 END
   OR (SELECT count(*) FROM outbox_message m WHERE m.change_key = 'revoked:' || l.application_id)
      > CASE WHEN l.status = 'REVOKED' THEN 1 ELSE 0 END
-- Nobody is taken back who met the rule before the cut-off, by the facts of the decision (WP2/5.i to iii).
UNION ALL
SELECT r.id, l.pool, r.state, l.status
FROM revocation r JOIN licence l ON l.id = r.licence_id
JOIN decision d ON d.application_id = l.application_id AND d.kind = 'REVOKED'
WHERE r.state = 'DONE'
  AND (jsonb_exists(d.clauses::jsonb, 'WP2/5.i') AND (jsonb_exists(d.facts::jsonb, 'activated') OR jsonb_exists(d.facts::jsonb, 'enrolled'))
    OR jsonb_exists(d.clauses::jsonb, 'WP2/5.ii') AND (jsonb_exists(d.facts::jsonb, 'enrolled') OR jsonb_exists(d.facts::jsonb, 'lastActive'))
    OR jsonb_exists(d.clauses::jsonb, 'WP2/5.iii') AND (d.facts::json ->> 'completed')::int > 0)
