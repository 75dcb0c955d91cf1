-- The content of a document goes when its time is over; its keyed hash and its verdict stay.
ALTER TABLE document
  ADD COLUMN deleted_at timestamptz;
CREATE INDEX document_with_content ON document (application_id) WHERE deleted_at IS NULL;
