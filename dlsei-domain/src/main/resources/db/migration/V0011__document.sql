-- Uploaded documents (WP2/4.1.4, 4.2.1). The content lies sealed in a table of its own, so that a list never reads it
-- and it can go while the keyed hash and the verdict stay.
CREATE SEQUENCE document_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE document (
  id             bigint PRIMARY KEY,
  application_id bigint NOT NULL CONSTRAINT document_application_exists REFERENCES application (id) ON DELETE CASCADE,
  kind           text NOT NULL CONSTRAINT document_kind_known CHECK (kind IN
                   ('ADMISSION_CARD', 'STUDENT_CARD', 'TRANSCRIPT', 'PREVIOUS_EDUCATION', 'EMPLOYMENT_LETTER',
                    'OFFICE_CARD', 'DISABILITY_CERTIFICATE', 'FINAL_TRANSCRIPT')),
  media_type     text NOT NULL CONSTRAINT document_media_type_known CHECK (media_type IN
                   ('application/pdf', 'image/jpeg', 'image/png')),
  bytes          integer NOT NULL CONSTRAINT document_bytes_in_bounds CHECK (bytes BETWEEN 1 AND 5242880),
  pages          integer NOT NULL CONSTRAINT document_pages_positive CHECK (pages > 0),
  content_lookup bytea NOT NULL,
  uploaded_at    timestamptz NOT NULL,
  superseded_at  timestamptz,
  verification   text NOT NULL CONSTRAINT document_verification_known CHECK (verification IN ('WAITING', 'DONE', 'NONE')),
  verdict        text CONSTRAINT document_verdict_json CHECK (verdict IS JSON ARRAY),
  verified_at    timestamptz,
  CONSTRAINT document_verified_whole CHECK ((verification = 'DONE') = (verdict IS NOT NULL AND verified_at IS NOT NULL))
);
CREATE UNIQUE INDEX document_one_current ON document (application_id) WHERE superseded_at IS NULL;
CREATE INDEX document_by_content ON document (content_lookup);
CREATE INDEX document_to_verify ON document (id) WHERE verification = 'WAITING';

CREATE TABLE document_content (
  document_id bigint PRIMARY KEY CONSTRAINT document_content_document_exists REFERENCES document (id) ON DELETE CASCADE,
  sealed      bytea NOT NULL,
  key_id      text NOT NULL
);
CREATE TABLE document_page (
  document_id bigint NOT NULL CONSTRAINT document_page_document_exists REFERENCES document (id) ON DELETE CASCADE,
  page        integer NOT NULL CONSTRAINT document_page_page_positive CHECK (page > 0),
  sealed      bytea NOT NULL,
  key_id      text NOT NULL,
  CONSTRAINT document_page_pk PRIMARY KEY (document_id, page)
);
-- Sealed bytes do not compress.
ALTER TABLE document_content ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE document_page ALTER COLUMN sealed SET STORAGE EXTERNAL;

GRANT SELECT, INSERT, UPDATE, DELETE ON document, document_content, document_page TO ${app};
GRANT USAGE ON SEQUENCE document_seq TO ${app};
