-- What was decided has its messages, each once, and nothing that was rolled back has one: each row is a licence whose
-- invitation or approval mail is missing, or a message about a licence that is not there. Licences of earlier years were
-- invited then. None may be there.
SELECT l.pool, l.id AS licence, 'without its messages' AS breach
FROM licence l JOIN application a ON a.id = l.application_id
WHERE a.takeover_id IS NULL
  AND (NOT EXISTS (SELECT 1 FROM outbox_message m WHERE m.change_key = 'invitation:' || l.id)
    OR NOT EXISTS (SELECT 1 FROM outbox_message m WHERE m.change_key = 'approved:' || a.id))
UNION ALL
SELECT '', m.id, 'about a licence that is not there'
FROM outbox_message m
WHERE m.channel = 'LEARNING' AND m.template IN ('INVITE', 'INVITE_AGAIN', 'REMOVE')
  AND NOT EXISTS (SELECT 1 FROM licence l WHERE l.id = (m.data::json ->> 'licenceId')::bigint)
