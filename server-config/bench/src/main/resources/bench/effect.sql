-- What has become of the licences, without ids, times and the order of events: the same whoever has done it.
SELECT concat_ws('; ',
  'licences ' || (SELECT count(*) || ' ' || sum(hashtextextended(concat_ws('|', id, status, version, ended_at IS NULL), 0)) FROM licence),
  'cases ' || (SELECT count(*) || ' ' || sum(hashtextextended(concat_ws('|', licence_id, cohort, institution, state, officer_only, policy_id,
                policy_version, clauses, facts, confirmed_by, version, closed_at IS NULL), 0)) FROM revocation),
  'notices ' || (SELECT count(*) || ' ' || sum(hashtextextended(concat_ws('|', licence_id, clause, last_day, step), 0)) FROM revocation_notice),
  'decisions ' || (SELECT count(*) || ' ' || count(DISTINCT pool_event) || ' ' || max(pool_event) || ' '
                || sum(hashtextextended(concat_ws('|', kind, application_id, actor, policy_id, policy_version, clauses, facts, pool), 0)) FROM decision),
  'messages ' || (SELECT count(*) || ' ' || sum(hashtextextended(concat_ws('|', channel, template, language, recipient, data::jsonb, state,
                application_id, change_key), 0)) FROM outbox_message),
  'results ' || (SELECT count(*) || ' ' || sum(hashtextextended(concat_ws('|', subject, licence_id, outcome, clauses, detail), 0)) FROM job_result),
  'pools ' || (SELECT string_agg(concat_ws('|', id, used, waiting, caps, event), ' ' ORDER BY id) FROM seat_pool),
  'caps ' || (SELECT sum(hashtextextended(concat_ws('|', pool, institution, used), 0)) FROM seat_cap))
