-- First come, first served (WP2/4.1.12, reading R06), told from the decision records alone: each row is a seat that was
-- given while somebody with a better place waited for one in the same pool. None may be there. Where a university is
-- capped or was (R05), those of others may pass it, and those of its own may not. Whoever closed the account is passed over,
-- since nobody would get the invitation. Whoever left for a seat of another pool waits no more.
WITH seat_event AS (
  SELECT d.pool, d.pool_event, d.kind, d.application_id,
         ROW((d.facts::json ->> 'class')::int, (d.facts::json ->> 'submitted')::timestamptz,
             (d.facts::json ->> 'place')::bigint) AS place,
         f.facts::json ->> 'institution' AS university
  FROM decision d LEFT JOIN decision f ON f.application_id = d.application_id AND f.kind = 'SUBMITTED'
  WHERE d.kind IN ('WAITING', 'SEAT'))
SELECT s.pool, s.pool_event, s.application_id AS served, w.application_id AS passed_over,
       s.university = w.university AS same_university
FROM seat_event s JOIN seat_event w ON w.pool = s.pool AND w.pool_event < s.pool_event AND w.place < s.place
WHERE s.kind = 'SEAT' AND w.kind = 'WAITING'
  AND EXISTS (SELECT 1 FROM application a JOIN account c ON c.person_id = a.person_id
              WHERE a.id = w.application_id AND c.status = 'ACTIVE')
  AND NOT EXISTS (SELECT 1 FROM decision g WHERE g.kind IN ('SEAT', 'LEFT') AND g.pool = w.pool
                  AND g.application_id = w.application_id AND g.pool_event < s.pool_event)
  AND (s.university = w.university
       OR NOT EXISTS (SELECT 1 FROM seat_cap c WHERE c.pool = w.pool AND c.institution = w.university)
          AND NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.action = 'CAP_SET' AND e.subject = 'pool:' || w.pool
                            AND e.facts::json ->> 'institution' = w.university))
