-- Nothing is left under way that nobody does any more: each row is a run of a job of which no server has heard for ten
-- minutes, though another one takes it up after two. None may be there.
SELECT r.job AS pool, r.id AS run, r.server, r.seen_at FROM job_run r
WHERE r.state = 'RUNNING' AND r.seen_at < now() - interval '10 minutes'
