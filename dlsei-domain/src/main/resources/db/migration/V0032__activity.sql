-- One reading of what the learning platform knows of learners: an export that HEC uploaded, a walk through the platform's
-- interface, or the snapshot before a removal. "as_of" is up to when its data reach.
CREATE SEQUENCE activity_source_seq INCREMENT BY 50 START WITH 50;
CREATE TABLE activity_source (
  id             bigint PRIMARY KEY,
  kind           text NOT NULL CONSTRAINT activity_source_kind_known CHECK (kind IN ('EXPORT', 'INTERFACE', 'SNAPSHOT')),
  as_of          timestamptz NOT NULL,
  state          text NOT NULL CONSTRAINT activity_source_state_known CHECK (state IN
                   ('UPLOADED', 'READING', 'DONE', 'UNREADABLE', 'DISCARDED')),
  file_name      text CONSTRAINT activity_source_file_name_filled CHECK (length(file_name) BETWEEN 1 AND 200),
  content_lookup bytea,
  bytes          integer CONSTRAINT activity_source_bytes_not_negative CHECK (bytes >= 0),
  taken_by       bigint CONSTRAINT activity_source_taker_exists REFERENCES account (id),
  taken_at       timestamptz NOT NULL,
  -- how many rows it had; of those that tell of progress, how many of one of our licences and how many of nobody; and
  -- of how many courses of a licence something was new
  rows_read      integer NOT NULL DEFAULT 0 CONSTRAINT activity_source_rows_not_negative CHECK (rows_read >= 0),
  matched        integer NOT NULL DEFAULT 0,
  unknown        integer NOT NULL DEFAULT 0 CONSTRAINT activity_source_unknown_not_negative CHECK (unknown >= 0),
  changed        integer NOT NULL DEFAULT 0,
  fault          text,
  fault_detail   text,
  version        integer NOT NULL DEFAULT 0,
  CONSTRAINT activity_source_of_a_file CHECK ((kind = 'EXPORT') = (num_nonnulls(file_name, content_lookup, bytes, taken_by) = 4)),
  CONSTRAINT activity_source_counts_in_bounds CHECK (0 <= changed AND changed <= matched AND matched + unknown <= rows_read),
  CONSTRAINT activity_source_unreadable_whole CHECK ((state = 'UNREADABLE') = (fault IS NOT NULL))
);
-- The same file twice, also at once, is one.
CREATE UNIQUE INDEX activity_source_once ON activity_source (content_lookup)
  WHERE kind = 'EXPORT' AND state NOT IN ('UNREADABLE', 'DISCARDED');
CREATE INDEX activity_source_reach ON activity_source (as_of) WHERE state = 'DONE' AND kind <> 'SNAPSHOT';

-- The file itself until it is read, in parts that are packed and sealed each, so that no whole file lies in memory.
CREATE TABLE activity_file (
  source_id bigint NOT NULL CONSTRAINT activity_file_source_exists REFERENCES activity_source (id),
  part      integer NOT NULL CONSTRAINT activity_file_part_not_negative CHECK (part >= 0),
  sealed    bytea NOT NULL,
  key_id    text NOT NULL,
  CONSTRAINT activity_file_pk PRIMARY KEY (source_id, part)
);
ALTER TABLE activity_file ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- Rows on their way in; what is lost with a crash is read again.
CREATE UNLOGGED TABLE activity_stage (
  source_id       bigint NOT NULL,
  line            integer NOT NULL,
  learner_id      text,
  email           text,
  content_id      text,
  content_name    text,
  content_kind    text,
  enrolled_at     timestamptz,
  last_active_at  timestamptz,
  completed_at    timestamptz,
  completed       boolean,
  percent         integer,
  grade           numeric(5,4),
  certificate_url text
);
CREATE INDEX activity_stage_by_source ON activity_stage (source_id, line);

-- What the learning platform offers, as its latest data name it.
CREATE TABLE platform_course (
  content_id text PRIMARY KEY,
  as_of      timestamptz NOT NULL,
  name       text NOT NULL,
  kind       text NOT NULL CONSTRAINT platform_course_kind_known CHECK (kind IN
               ('COURSE', 'SPECIALIZATION', 'PROFESSIONAL_CERTIFICATE', 'OTHER'))
);

-- What a learner has done in a course, by the data of a moment; a row for each time at which something was new. Of two
-- sources of the same moment the later read one adds what is greater.
CREATE TABLE course_progress (
  licence_id      bigint NOT NULL CONSTRAINT course_progress_licence_exists REFERENCES licence (id),
  content_id      text NOT NULL CONSTRAINT course_progress_course_exists REFERENCES platform_course (content_id),
  as_of           timestamptz NOT NULL,
  source_id       bigint NOT NULL CONSTRAINT course_progress_source_exists REFERENCES activity_source (id),
  enrolled_at     timestamptz,
  last_active_at  timestamptz,
  completed_at    timestamptz,
  completed       boolean NOT NULL,
  percent         integer NOT NULL CONSTRAINT course_progress_percent_in_bounds CHECK (percent BETWEEN 0 AND 100),
  grade           numeric(5,4) CONSTRAINT course_progress_grade_in_bounds CHECK (grade BETWEEN 0 AND 1),
  certificate_url text,
  CONSTRAINT course_progress_pk PRIMARY KEY (licence_id, content_id, as_of, source_id)
);

-- What the rules ask of a licence, counted from its latest course_progress rows; days are those of Asia/Karachi.
-- "courses_completed" counts courses, each once (reading R22); "best_percent" is the largest progress in a
-- specialisation or professional certificate (reading R33). "source_id" is the last reading that told of it.
CREATE TABLE licence_activity (
  licence_id        bigint PRIMARY KEY CONSTRAINT licence_activity_licence_exists REFERENCES licence (id),
  source_id         bigint NOT NULL CONSTRAINT licence_activity_source_exists REFERENCES activity_source (id),
  as_of             timestamptz NOT NULL,
  enrolled_on       date,
  last_active_on    date,
  courses           integer NOT NULL CONSTRAINT licence_activity_courses_not_negative CHECK (courses >= 0),
  courses_completed integer NOT NULL,
  best_percent      integer CONSTRAINT licence_activity_percent_in_bounds CHECK (best_percent BETWEEN 0 AND 100),
  CONSTRAINT licence_activity_completed_in_bounds CHECK (courses_completed BETWEEN 0 AND courses)
);

CREATE INDEX licence_activity_by_source ON licence_activity (source_id);
-- By it a row that names an e-mail address finds the person's licences.
CREATE INDEX licence_by_person ON licence (person_id);

GRANT SELECT, INSERT, UPDATE ON activity_source, platform_course, licence_activity TO ${app};
GRANT SELECT, INSERT, DELETE ON activity_stage TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON activity_file TO ${app};
GRANT SELECT, INSERT ON course_progress TO ${app};
GRANT USAGE ON SEQUENCE activity_source_seq TO ${app};

-- The learning platform's data may be a day old, so that four times a day is often enough.
INSERT INTO schedule (job, cron, zone, missed) VALUES ('ACTIVITY_IMPORT', '20 */6 * * *', 'Asia/Karachi', 'RUN_ONCE');
