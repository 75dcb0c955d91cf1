-- A seat is never given twice: each row is a pool whose counters are not what its licences, its waiting applications,
-- its caps and the events in its decision records count. None may be there.
SELECT p.id AS pool, p.total, p.used, p.waiting, p.caps, p.event
FROM seat_pool p
WHERE p.used > p.total
   OR p.used <> (SELECT count(*) FROM licence l WHERE l.pool = p.id AND l.status NOT IN ('REVOKED', 'WITHDRAWN'))
   OR p.used <> (SELECT count(*) FROM application a WHERE a.pool = p.id AND a.status = 'APPROVED'
                AND NOT EXISTS (SELECT 1 FROM licence l WHERE l.application_id = a.id AND l.status = 'REVOKED'))
   OR p.used <> (SELECT count(*) FILTER (WHERE d.kind IN ('SEAT', 'TAKEN_OVER')) - count(*) FILTER (WHERE d.kind = 'TAKEN_BACK')
                FROM decision d WHERE d.pool = p.id)
                - (SELECT count(*) FROM licence l WHERE l.pool = p.id AND l.status = 'REVOKED')
   OR p.waiting <> (SELECT count(*) FROM application a WHERE a.pool = p.id AND a.status = 'WAITING')
   OR p.event <> (SELECT count(*) FROM decision d WHERE d.pool = p.id)
   OR p.event <> (SELECT COALESCE(max(d.pool_event), 0) FROM decision d WHERE d.pool = p.id)
   OR p.caps <> (SELECT count(*) FROM seat_cap c WHERE c.pool = p.id)
   OR EXISTS (SELECT 1 FROM seat_cap c WHERE c.pool = p.id AND c.used <> (
                SELECT count(*) FROM licence l WHERE l.pool = c.pool AND l.institution = c.institution
                   AND l.status NOT IN ('REVOKED', 'WITHDRAWN')))
