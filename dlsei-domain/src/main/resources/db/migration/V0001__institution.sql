GRANT USAGE ON SCHEMA dlsei TO ${app};

-- Universities that HEC recognises, and HEC itself (WP2/3.1, reading R37).
CREATE TABLE institution (
  code         text PRIMARY KEY CONSTRAINT institution_code_form CHECK (code ~ '^[A-Z][A-Z0-9-]{1,19}$'),
  name         text NOT NULL CONSTRAINT institution_name_filled CHECK (btrim(name) <> ''),
  sector       text NOT NULL CONSTRAINT institution_sector_known CHECK (sector IN ('PUBLIC', 'PRIVATE', 'HEC')),
  mode         text NOT NULL CONSTRAINT institution_mode_known CHECK (mode IN ('CAMPUS', 'DISTANCE')),
  province     text NOT NULL,
  city         text NOT NULL,
  email_domain text NOT NULL,
  pern_account boolean NOT NULL,
  enrolment    integer NOT NULL CONSTRAINT institution_enrolment_not_negative CHECK (enrolment >= 0)
);
GRANT SELECT, INSERT, UPDATE ON institution TO ${app};
