-- Nominees of NAHE are named apart (SOP1/A7, reading R21).
ALTER TABLE application
  DROP CONSTRAINT application_category_known,
  ADD CONSTRAINT application_category_known CHECK (category IN
    ('STUDENT', 'FACULTY', 'STAFF', 'HEC_EMPLOYEE', 'ALUMNUS', 'NAHE_NOMINEE', 'EXTERNAL'));

-- A cohort that HEC opens has the terms of a document's cohort, its basis, with what is set for it beside;
-- it has a title of its own and may follow an earlier one (WP2/A.1). A document's cohort is its own basis.
ALTER TABLE cohort
  ADD COLUMN basis text,
  ADD COLUMN title_en text,
  ADD COLUMN title_ur text,
  ADD COLUMN follows text CONSTRAINT cohort_follows_exists REFERENCES cohort (id),
  ADD COLUMN closed_at timestamptz,
  ADD COLUMN version integer NOT NULL DEFAULT 0;
UPDATE cohort SET basis = id;
ALTER TABLE cohort
  ALTER COLUMN basis SET NOT NULL,
  ADD CONSTRAINT cohort_titled CHECK ((basis = id AND num_nonnulls(title_en, title_ur) = 0)
    OR (basis <> id AND num_nonnulls(title_en, title_ur) = 2 AND btrim(title_en) <> '' AND btrim(title_ur) <> '')),
  ADD CONSTRAINT cohort_follows_another CHECK (follows <> id AND (follows IS NULL OR basis <> id)),
  ADD CONSTRAINT cohort_closed_when_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL));

-- From when a setting holds: of several that have begun to hold, the one that began last.
ALTER TABLE cohort_setting
  ADD COLUMN holds_from timestamptz;
UPDATE cohort_setting SET holds_from = set_at;
ALTER TABLE cohort_setting
  ALTER COLUMN holds_from SET NOT NULL,
  ADD CONSTRAINT cohort_setting_not_backdated CHECK (holds_from >= set_at);
DROP INDEX cohort_setting_latest;
CREATE INDEX cohort_setting_in_force ON cohort_setting (cohort, key, holds_from, id);
