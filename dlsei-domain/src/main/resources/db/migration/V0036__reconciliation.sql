-- The two books: our licences, and the members whom the learning platform lists. Rows of a walk through its list on
-- their way; what is lost with a crash is asked for again.
CREATE UNLOGGED TABLE member_stage (
  run_id     bigint NOT NULL,
  line       integer NOT NULL,
  learner_id text NOT NULL,
  email      text,
  CONSTRAINT member_stage_pk PRIMARY KEY (run_id, line)
);

-- Whose learner was seen among the members, so that somebody who was removed there can be told from somebody who never
-- came; "gone_at" is when a walk did not find the learner any more.
CREATE TABLE platform_member (
  licence_id bigint PRIMARY KEY CONSTRAINT platform_member_licence_exists REFERENCES licence (id),
  first_seen timestamptz NOT NULL,
  last_seen  timestamptz NOT NULL,
  gone_at    timestamptz,
  CONSTRAINT platform_member_seen_in_order CHECK (first_seen <= last_seen)
);

-- A difference between the books: OPEN; ORDERED, when an officer had the proposed repair made; LEFT, when an officer
-- leaves it as it is, with a reason; GONE, when it was not found any more. "address" is the platform's, hidden but for
-- its first letter and domain.
CREATE SEQUENCE book_difference_seq;
CREATE TABLE book_difference (
  id         bigint PRIMARY KEY,
  kind       text NOT NULL CONSTRAINT book_difference_kind_known CHECK (kind IN
               ('UNKNOWN_MEMBER', 'STAYED_MEMBER', 'MISSING_MEMBER', 'REMOVED_OUTSIDE', 'OTHER_EMAIL')),
  learner_id text NOT NULL,
  licence_id bigint CONSTRAINT book_difference_licence_exists REFERENCES licence (id),
  address    text,
  state      text NOT NULL CONSTRAINT book_difference_state_known CHECK (state IN ('OPEN', 'ORDERED', 'LEFT', 'GONE')),
  found_at   timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL,
  decided_by bigint CONSTRAINT book_difference_decider_exists REFERENCES account (id),
  decided_at timestamptz,
  reason     text CONSTRAINT book_difference_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  CONSTRAINT book_difference_of_a_licence CHECK (kind = 'UNKNOWN_MEMBER' OR licence_id IS NOT NULL),
  CONSTRAINT book_difference_repair_known CHECK (state <> 'ORDERED' OR kind <> 'UNKNOWN_MEMBER'),
  CONSTRAINT book_difference_decided_whole CHECK (num_nonnulls(decided_by, decided_at) <> 1),
  CONSTRAINT book_difference_decided CHECK (state NOT IN ('ORDERED', 'LEFT') OR decided_by IS NOT NULL),
  CONSTRAINT book_difference_left_with_reason CHECK (state <> 'LEFT' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX book_difference_once ON book_difference (kind, learner_id) WHERE state <> 'GONE';
CREATE INDEX book_difference_by_state ON book_difference (state, id);
CREATE INDEX book_difference_of_licence ON book_difference (licence_id) WHERE licence_id IS NOT NULL;

GRANT SELECT, INSERT, DELETE ON member_stage TO ${app};
GRANT SELECT, INSERT, UPDATE ON platform_member, book_difference TO ${app};
GRANT USAGE ON SEQUENCE book_difference_seq TO ${app};

-- Before the review of licences, after a walk through what learners do.
INSERT INTO schedule (job, cron, zone, missed) VALUES ('COURSERA_RECONCILE', '40 4 * * *', 'Asia/Karachi', 'RUN_ONCE');
