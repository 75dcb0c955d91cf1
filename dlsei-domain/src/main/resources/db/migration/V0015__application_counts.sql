-- The numbers beside the queue's views are counted for each page: from this index alone, never from the wide rows.
CREATE INDEX application_counts ON application (cohort, institution, status, decide_by)
  INCLUDE (more_asked_at, more_answered_at, more_due_at) WHERE status <> 'DRAFT';
