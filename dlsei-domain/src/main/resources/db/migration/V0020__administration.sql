-- Whether HEC recognises a university (WP2/3.1); kept by administrators, two of whom may look at it at once.
ALTER TABLE institution
  ADD COLUMN recognised boolean NOT NULL DEFAULT true,
  ADD COLUMN version integer NOT NULL DEFAULT 0,
  ADD CONSTRAINT institution_hec_is_recognised CHECK (recognised OR sector <> 'HEC');

-- What administrators set for the whole programme: the latest row of a key holds, all are kept.
CREATE SEQUENCE programme_setting_seq;
CREATE TABLE programme_setting (
  id      bigint PRIMARY KEY,
  key     text NOT NULL,
  value   text NOT NULL,
  reason  text NOT NULL CONSTRAINT programme_setting_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  set_by  bigint NOT NULL CONSTRAINT programme_setting_setter_exists REFERENCES account (id),
  set_at  timestamptz NOT NULL
);
CREATE INDEX programme_setting_latest ON programme_setting (key, id);
GRANT SELECT, INSERT ON programme_setting TO ${app};
GRANT USAGE ON SEQUENCE programme_setting_seq TO ${app};

-- Texts of mails in other words than the platform's own; without words where the own ones hold again.
CREATE SEQUENCE mail_text_seq;
CREATE TABLE mail_text (
  id       bigint PRIMARY KEY,
  template text NOT NULL,
  language text NOT NULL CONSTRAINT mail_text_language_known CHECK (language IN ('en', 'ur')),
  subject  text,
  body     text,
  action   text,
  reason   text NOT NULL CONSTRAINT mail_text_reason_filled CHECK (btrim(reason) <> '' AND length(reason) <= 2000),
  set_by   bigint NOT NULL CONSTRAINT mail_text_setter_exists REFERENCES account (id),
  set_at   timestamptz NOT NULL,
  CONSTRAINT mail_text_whole CHECK (num_nonnulls(subject, body, action) IN (0, 3)),
  CONSTRAINT mail_text_filled CHECK (btrim(subject) <> '' AND btrim(body) <> '')
);
CREATE INDEX mail_text_latest ON mail_text (template, language, id);
GRANT SELECT, INSERT ON mail_text TO ${app};
GRANT USAGE ON SEQUENCE mail_text_seq TO ${app};
