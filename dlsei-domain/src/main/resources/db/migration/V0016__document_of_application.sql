-- All documents of an application, superseded ones too: read at each decision and for each desk.
CREATE INDEX document_of_application ON document (application_id, id);
-- Each decision leaves a dead row in the queue's indexes, which the next ones step over.
ALTER TABLE application SET (autovacuum_vacuum_scale_factor = 0.02);
