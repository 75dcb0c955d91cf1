-- Who of the staff has looked at an applicant's document: the first look of each day.
CREATE TABLE document_view (
  document_id bigint NOT NULL CONSTRAINT document_view_document_exists REFERENCES document (id) ON DELETE CASCADE,
  account_id  bigint NOT NULL CONSTRAINT document_view_account_exists REFERENCES account (id),
  day         date NOT NULL,
  seen_at     timestamptz NOT NULL,
  CONSTRAINT document_view_pk PRIMARY KEY (document_id, account_id, day)
);
GRANT SELECT, INSERT ON document_view TO ${app};
