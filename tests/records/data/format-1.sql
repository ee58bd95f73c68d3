CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
;;
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT
;;
CREATE TABLE coach (
    id TEXT NOT NULL PRIMARY KEY,
    single INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (single = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    organisation TEXT NOT NULL,
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100)
) STRICT
;;
CREATE TABLE client (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    code TEXT NOT NULL UNIQUE CHECK (code GLOB 'K-[0-9]*'),
    name TEXT NOT NULL CHECK (name <> ''),
    birth_year INTEGER CHECK (birth_year BETWEEN 1900 AND 2200),
    phone TEXT NOT NULL, email TEXT NOT NULL, municipality TEXT NOT NULL, language TEXT NOT NULL,
    referral_source TEXT CHECK (referral_source IN ('municipal_trial', 'social_work', 'typ',
        'te_services', 'employment_area', 'lifestyle_coaching', 'work_ability_coordinator',
        'psychiatry', 'kela', 'self', 'other')),
    referral_source_text TEXT NOT NULL,
    referred TEXT CHECK (referred IS date(referred)),
    abilitator_id TEXT NOT NULL,
    out_of_work_at_start INTEGER CHECK (out_of_work_at_start IN (0, 1)),
    wishes TEXT NOT NULL, strengths TEXT NOT NULL, disclosure_line TEXT NOT NULL,
    team TEXT NOT NULL, benefits TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'active', 'closed')),
    status_since TEXT CHECK (status_since IS date(status_since)),
    entered TEXT CHECK (entered IS date(entered)),
    closed TEXT CHECK (closed IS date(closed)),
    closing_reason TEXT CHECK (closing_reason IN ('employed', 'work_trial',
        'rehabilitative_work', 'pension', 'studies', 'other_service', 'sickness',
        'parental_leave', 'client_stopped', 'no_change', 'moved', 'other')),
    follow_on_plan TEXT NOT NULL, handed_to TEXT NOT NULL,
    mark TEXT UNIQUE
) STRICT
;;
CREATE TABLE phase_entry (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    phase INTEGER NOT NULL CHECK (phase BETWEEN 1 AND 5),
    since TEXT NOT NULL CHECK (since IS date(since)),
    reason TEXT NOT NULL
) STRICT
;;
CREATE TABLE status_entry (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    status TEXT NOT NULL CHECK (status IN ('waiting', 'active', 'closed')),
    since TEXT NOT NULL CHECK (since IS date(since)),
    closing_reason TEXT,
    reason TEXT NOT NULL
) STRICT
;;
CREATE TABLE employer (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    alphabetical TEXT NOT NULL,
    business_id TEXT NOT NULL, industry TEXT NOT NULL, municipality TEXT NOT NULL,
    stance TEXT NOT NULL CHECK (stance IN ('good', 'bad', 'none', 'unknown')),
    do_not_contact INTEGER NOT NULL CHECK (do_not_contact IN (0, 1)),
    persons TEXT NOT NULL DEFAULT '',
    mark TEXT UNIQUE
) STRICT
;;
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    employer_id TEXT NOT NULL REFERENCES employer (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL
) STRICT
;;
CREATE TABLE note (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT REFERENCES client (id),
    employer_id TEXT REFERENCES employer (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    kind TEXT NOT NULL CHECK (kind IN ('meeting', 'phone', 'message', 'network_meeting',
        'workplace_visit', 'benefit_advice', 'disclosure_talk', 'outreach', 'other')),
    place TEXT CHECK (place IN ('office', 'community', 'workplace', 'home', 'remote')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
    text TEXT NOT NULL CHECK (text <> ''),
    version INTEGER NOT NULL DEFAULT 1,
    written_at TEXT NOT NULL,
    mark TEXT UNIQUE,
    CHECK ((client_id IS NULL) <> (employer_id IS NULL))
) STRICT
;;
CREATE TABLE note_version (
    note_id TEXT NOT NULL REFERENCES note (id),
    version INTEGER NOT NULL,
    day TEXT NOT NULL, kind TEXT NOT NULL, place TEXT, minutes INTEGER,
    text TEXT NOT NULL, written_at TEXT NOT NULL,
    PRIMARY KEY (note_id, version)
) STRICT
;;
CREATE TABLE contact (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    employer_id TEXT NOT NULL REFERENCES employer (id),
    client_id TEXT REFERENCES client (id),
    person_id TEXT REFERENCES person (id) ON DELETE SET NULL,
    person TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day IS date(day)),
    method TEXT NOT NULL CHECK (method IN ('visit', 'phone', 'email', 'message',
        'remote_meeting')),
    face_to_face INTEGER NOT NULL CHECK (face_to_face IN (0, 1)),
    purpose TEXT NOT NULL CHECK (purpose IN ('introduce', 'learn_needs', 'match', 'follow_up',
        'support_worker', 'problem', 'other')),
    subject TEXT NOT NULL,
    on_preference INTEGER CHECK (on_preference IN (0, 1)),
    disclosure_agreed INTEGER CHECK (disclosure_agreed IN (0, 1)),
    outcome TEXT NOT NULL CHECK (outcome IN ('open', 'no', 'later', 'interview', 'trial',
        'hire')),
    next_step TEXT NOT NULL,
    next_step_due TEXT CHECK (next_step_due IS date(next_step_due)),
    text TEXT NOT NULL,
    mark TEXT UNIQUE
) STRICT
;;
CREATE TABLE task (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT REFERENCES client (id),
    employer_id TEXT REFERENCES employer (id),
    what TEXT NOT NULL CHECK (what <> ''),
    due TEXT NOT NULL CHECK (due IS date(due)),
    done TEXT CHECK (done IS date(done))
) STRICT
;;
CREATE TABLE job (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    employer_id TEXT NOT NULL REFERENCES employer (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('job', 'work_trial', 'apprenticeship',
        'rehabilitative_work', 'other')),
    started TEXT NOT NULL CHECK (started IS date(started)),
    ended TEXT CHECK (ended IS date(ended) AND (ended IS NULL OR ended >= started)),
    hours REAL CHECK (hours BETWEEN 0 AND 168),
    subsidy INTEGER CHECK (subsidy IN (0, 1)),
    end_reason TEXT NOT NULL,
    mark TEXT UNIQUE
) STRICT
;;
CREATE TABLE abilitator (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    occasion TEXT NOT NULL CHECK (occasion IN ('start', 'follow_up', 'end')),
    work_ability REAL CHECK (work_ability BETWEEN 0 AND 10),
    functioning REAL CHECK (functioning BETWEEN 0 AND 10),
    mark TEXT UNIQUE
) STRICT
;;
CREATE TABLE draft (
    form TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    fields TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (form, subject_id)
) STRICT
;;
CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
    client_id TEXT, detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
;;
CREATE TABLE destruction (
    subject_id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL
) STRICT
;;
INSERT INTO alembic_version VALUES ('0001')
;;
INSERT INTO meta VALUES ('recovery_confirmed', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO coach VALUES ('01a207a2-3280-7000-a196-6e6821344338', 1, 'Kaisa Valmentaja', 'Esimerkkikunta', 50)
;;
INSERT INTO client VALUES (1, '01a207a2-3280-7000-9114-ce522a97849c', 'K-01', 'Asiakas 1', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (2, '01a207a2-3280-7004-8568-4c2808599ded', 'K-02', 'Asiakas 2', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (3, '01a207a2-3280-7008-b0af-99f0c0e200b4', 'K-03', 'Asiakas 3', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (4, '01a207a2-3280-700c-9210-f5d252d196ce', 'K-04', 'Asiakas 4', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (5, '01a207a2-3280-7010-98b6-2a27cd43c4de', 'K-05', 'Asiakas 5', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (6, '01a207a2-3280-7014-8d91-22c05c8bbac8', 'K-06', 'Asiakas 6', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (7, '01a207a2-3280-7018-b113-4f1d621dc400', 'K-07', 'Asiakas 7', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (8, '01a207a2-3280-701c-9cff-193c34d6128e', 'K-08', 'Asiakas 8', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (9, '01a207a2-3280-7020-9ca3-6e30cd263ff5', 'K-09', 'Asiakas 9', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (10, '01a207a2-3280-7024-bb76-18743fc8e22e', 'K-10', 'Asiakas 10', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (11, '01a207a2-3280-702b-ab33-861db241e77a', 'K-11', 'Öinen Odottaja', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'waiting', '2026-11-23', NULL, NULL, NULL, '', '', NULL)
;;
INSERT INTO phase_entry VALUES (1, '01a207a2-3280-7002-bb08-63d48aceb34b', '01a207a2-3280-7000-9114-ce522a97849c', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (2, '01a207a2-3280-7006-82e1-965b32a04ead', '01a207a2-3280-7004-8568-4c2808599ded', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (3, '01a207a2-3280-700a-9dff-bfd28c4304d6', '01a207a2-3280-7008-b0af-99f0c0e200b4', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (4, '01a207a2-3280-700e-a45b-0b56f15e85e0', '01a207a2-3280-700c-9210-f5d252d196ce', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (5, '01a207a2-3280-7012-b316-2e01971427ca', '01a207a2-3280-7010-98b6-2a27cd43c4de', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (6, '01a207a2-3280-7016-a304-c7ff18f7a6a9', '01a207a2-3280-7014-8d91-22c05c8bbac8', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (7, '01a207a2-3280-701a-a7cf-744eacd5eaae', '01a207a2-3280-7018-b113-4f1d621dc400', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (8, '01a207a2-3280-701e-befb-cb6a4a22cc92', '01a207a2-3280-701c-9cff-193c34d6128e', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (9, '01a207a2-3280-7022-aed0-6bf84e2582af', '01a207a2-3280-7020-9ca3-6e30cd263ff5', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (10, '01a207a2-3280-7026-963c-555ad1bbec05', '01a207a2-3280-7024-bb76-18743fc8e22e', 1, '2026-09-01', '')
;;
INSERT INTO status_entry VALUES (1, '01a207a2-3280-7001-b401-784b9ca5e202', '01a207a2-3280-7000-9114-ce522a97849c', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (2, '01a207a2-3280-7005-9f44-29b12d53af04', '01a207a2-3280-7004-8568-4c2808599ded', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (3, '01a207a2-3280-7009-b9e5-d2c44a85e006', '01a207a2-3280-7008-b0af-99f0c0e200b4', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (4, '01a207a2-3280-700d-a43d-33e25229410c', '01a207a2-3280-700c-9210-f5d252d196ce', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (5, '01a207a2-3280-7011-80d0-49d56b6d2513', '01a207a2-3280-7010-98b6-2a27cd43c4de', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (6, '01a207a2-3280-7015-82cc-c77bd075b3da', '01a207a2-3280-7014-8d91-22c05c8bbac8', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (7, '01a207a2-3280-7019-aecd-bec553bb1d90', '01a207a2-3280-7018-b113-4f1d621dc400', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (8, '01a207a2-3280-701d-81c3-b6b10650aeaf', '01a207a2-3280-701c-9cff-193c34d6128e', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (9, '01a207a2-3280-7021-8d4f-ee79989c2af1', '01a207a2-3280-7020-9ca3-6e30cd263ff5', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (10, '01a207a2-3280-7025-b4cd-87b6b7934c7b', '01a207a2-3280-7024-bb76-18743fc8e22e', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (11, '01a207a2-3280-702c-9dae-11e6302cd455', '01a207a2-3280-702b-ab33-861db241e77a', 'waiting', '2026-11-23', NULL, '')
;;
INSERT INTO employer VALUES (1, '01a207a2-3280-702e-a516-02dbd968cf81', 'Esimerkki Oy', 'esimerkki oy', '', '', '', 'unknown', 0, 'Ville', NULL)
;;
INSERT INTO person VALUES ('01a207a2-3280-702f-ab2d-0eea5c293e3a', '01a207a2-3280-702e-a516-02dbd968cf81', 'Ville', '', '', '')
;;
INSERT INTO note VALUES (1, '01a207a2-3280-7028-af84-7765d31c1408', '01a207a2-3280-7000-9114-ce522a97849c', NULL, '2026-11-23', 'meeting', NULL, NULL, 'Korjattu “sana”', 2, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note_version VALUES ('01a207a2-3280-7028-af84-7765d31c1408', 1, '2026-11-23', 'meeting', NULL, NULL, 'Ensin', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO contact VALUES (1, '01a207a2-3280-7031-bde8-218f49cab6bd', '01a207a2-3280-702e-a516-02dbd968cf81', '01a207a2-3280-7000-9114-ce522a97849c', NULL, '', '2026-11-23', 'visit', 1, 'other', '', NULL, NULL, 'open', '', NULL, '', NULL)
;;
INSERT INTO task VALUES (1, '01a207a2-3280-7033-8f14-4b3b29091c44', '01a207a2-3280-7000-9114-ce522a97849c', NULL, 'Soita', '2026-11-23', NULL)
;;
INSERT INTO audit VALUES (1, '01a207a2-3280-7001-9a87-7f9d8934b06f', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'set_up_coach', NULL, 'share 50', '09f588a297cbf5fe4c8943cb205acf590f3251693d964e2feb2e9bd92216d3c5')
;;
INSERT INTO audit VALUES (2, '01a207a2-3280-7002-b2ed-57954511ef8a', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'confirm_recovery', NULL, '', 'cf793266c511a803729a4c3003dbc4fc1d1bdae41b1f2e2f52a44d0948ea5030')
;;
INSERT INTO audit VALUES (3, '01a207a2-3280-7003-b659-e386a66bc6d6', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7000-9114-ce522a97849c', 'active', '2ca5d661198601e938774e7c95248be2dffeaf69f802475575a66586bd46a97c')
;;
INSERT INTO audit VALUES (4, '01a207a2-3280-7007-a249-9497871e8c0d', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7004-8568-4c2808599ded', 'active', 'd99f08913874069b9ac0dc9d0e43a147684eefa14ab29706509de674e6823bc4')
;;
INSERT INTO audit VALUES (5, '01a207a2-3280-700b-aba6-25841a74babb', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7008-b0af-99f0c0e200b4', 'active', 'f1b5084038c175ecdac09ff21da2acf036f6fc64b01d191a36757ef249649b1b')
;;
INSERT INTO audit VALUES (6, '01a207a2-3280-700f-b052-e95d339fa694', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-700c-9210-f5d252d196ce', 'active', '8eedce3c2af3d76fb5eec03b53b88dd572038eca5d292c2c5ccfcf40c0eac874')
;;
INSERT INTO audit VALUES (7, '01a207a2-3280-7013-820d-f93a6d27a8be', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7010-98b6-2a27cd43c4de', 'active', 'ab133ae472cf568851dddb805c91d2caa8a69348b71fd40bd17f05cd0ac579d4')
;;
INSERT INTO audit VALUES (8, '01a207a2-3280-7017-86da-aed362155295', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7014-8d91-22c05c8bbac8', 'active', 'a7c1104cbeb45ea0e7ff0dc5ceeaa6d577a34a386477ec22f84d7dfd80dbe6a4')
;;
INSERT INTO audit VALUES (9, '01a207a2-3280-701b-b4a0-5bd5d61c450b', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7018-b113-4f1d621dc400', 'active', '8622ce996ef9e5601feb7630c1c4c064e82f166d8beb8a14349348cc0b643ab3')
;;
INSERT INTO audit VALUES (10, '01a207a2-3280-701f-9ec5-8132e2f8fd4b', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-701c-9cff-193c34d6128e', 'active', 'fcde231d1b35f9213fc517a7a6903cba64916617cb5ed95404fe2108adbcbe86')
;;
INSERT INTO audit VALUES (11, '01a207a2-3280-7023-8d67-0b6221d15f51', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7020-9ca3-6e30cd263ff5', 'active', '1f363f54e29013cc5924e53567bce68d7294422dd349d1cf8ef55e939c8d262d')
;;
INSERT INTO audit VALUES (12, '01a207a2-3280-7027-b1ae-0e757c9a593e', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7024-bb76-18743fc8e22e', 'active', '587d59f6ee6069fda4665cbe7b94b52e762e7e10427c86fc1606bb7b717f28da')
;;
INSERT INTO audit VALUES (13, '01a207a2-3280-7029-8d3f-502c0bdd0df7', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'write_note', '01a207a2-3280-7000-9114-ce522a97849c', 'note 01a207a2-3280-7028-af84-7765d31c1408', 'd2d51e8f124a382aeaacefbd610294b69bf22b91742be5a36b285eced668f064')
;;
INSERT INTO audit VALUES (14, '01a207a2-3280-702a-ba75-a14cd1b174eb', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'correct_note', '01a207a2-3280-7000-9114-ce522a97849c', 'note 01a207a2-3280-7028-af84-7765d31c1408', '005ddf61195d833322f703ebd9ecb130224863556965e2c4092f6b55c3c77928')
;;
INSERT INTO audit VALUES (15, '01a207a2-3280-702d-aa94-c2903306a7b7', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-702b-ab33-861db241e77a', 'waiting', '606cc61e3cc46b93f0e753dc251c785699e5c4f6d7d78b483601b1f8c155d19c')
;;
INSERT INTO audit VALUES (16, '01a207a2-3280-7030-a02f-e9c97b0c3753', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_employer', NULL, 'employer 01a207a2-3280-702e-a516-02dbd968cf81', '505dfe4c4d0aa19224f1f0e014822e1380ae7bdec09ec039424257e74a6b188c')
;;
INSERT INTO audit VALUES (17, '01a207a2-3280-7032-899b-20ac75d2c230', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'log_contact', '01a207a2-3280-7000-9114-ce522a97849c', 'contact 01a207a2-3280-7031-bde8-218f49cab6bd', '6dfeb1db8fac1df8dd8520e9f1b7d673c1609a9331595807c83a47a8871f8a04')
;;
INSERT INTO audit VALUES (18, '01a207a2-3280-7034-8319-c98490811dff', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_task', '01a207a2-3280-7000-9114-ce522a97849c', 'task 01a207a2-3280-7033-8f14-4b3b29091c44', 'dda62d17341fe6a4b9f3df06660a97142b09aaa743ab0601c2c52c54f055aa37')
;;
CREATE VIRTUAL TABLE client_fts USING fts5(name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, content='client', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO client_fts (client_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO client_fts (client_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE employer_fts USING fts5(name, business_id, industry, municipality, persons, content='employer', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO employer_fts (employer_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO employer_fts (employer_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE contact_fts USING fts5(subject, text, next_step, person, content='contact', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO contact_fts (contact_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO contact_fts (contact_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE note_fts USING fts5(text, content='note', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO note_fts (note_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO note_fts (note_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE task_fts USING fts5(what, content='task', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO task_fts (task_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO task_fts (task_fts) VALUES ('rebuild')
;;
CREATE INDEX client_status ON client (status)
;;
CREATE INDEX phase_entry_client ON phase_entry (client_id)
;;
CREATE INDEX status_entry_client ON status_entry (client_id)
;;
CREATE INDEX employer_alphabetical ON employer (alphabetical)
;;
CREATE INDEX employer_business_id ON employer (business_id) WHERE business_id <> ''
;;
CREATE INDEX person_employer ON person (employer_id)
;;
CREATE INDEX note_client ON note (client_id, day, kind) WHERE client_id IS NOT NULL
;;
CREATE INDEX note_employer ON note (employer_id, day) WHERE employer_id IS NOT NULL
;;
CREATE INDEX note_day ON note (day, id)
;;
CREATE INDEX contact_employer ON contact (employer_id, day, face_to_face)
;;
CREATE INDEX contact_client ON contact (client_id, day) WHERE client_id IS NOT NULL
;;
CREATE INDEX contact_person ON contact (person_id) WHERE person_id IS NOT NULL
;;
CREATE INDEX contact_day ON contact (day, id)
;;
CREATE INDEX task_client ON task (client_id, due) WHERE done IS NULL
;;
CREATE INDEX task_client_all ON task (client_id)
;;
CREATE INDEX task_employer ON task (employer_id) WHERE employer_id IS NOT NULL
;;
CREATE INDEX task_due ON task (due, id)
;;
CREATE INDEX job_client ON job (client_id, started)
;;
CREATE INDEX job_employer ON job (employer_id)
;;
CREATE INDEX abilitator_client ON abilitator (client_id, day)
;;
CREATE TRIGGER client_key_insert BEFORE INSERT ON client WHEN EXISTS (SELECT 1 FROM client WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM client WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM client WHERE code = NEW.code) OR EXISTS (SELECT 1 FROM client WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER client_key_update BEFORE UPDATE OF seq, id, code, mark ON client WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.code IS NOT OLD.code OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER phase_entry_key_insert BEFORE INSERT ON phase_entry WHEN EXISTS (SELECT 1 FROM phase_entry WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM phase_entry WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER phase_entry_key_update BEFORE UPDATE OF seq, id ON phase_entry WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER status_entry_key_insert BEFORE INSERT ON status_entry WHEN EXISTS (SELECT 1 FROM status_entry WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM status_entry WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER status_entry_key_update BEFORE UPDATE OF seq, id ON status_entry WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER note_key_insert BEFORE INSERT ON note WHEN EXISTS (SELECT 1 FROM note WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM note WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM note WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER note_key_update BEFORE UPDATE OF seq, id, mark ON note WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER contact_key_insert BEFORE INSERT ON contact WHEN EXISTS (SELECT 1 FROM contact WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM contact WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM contact WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER contact_key_update BEFORE UPDATE OF seq, id, mark ON contact WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER employer_key_insert BEFORE INSERT ON employer WHEN EXISTS (SELECT 1 FROM employer WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM employer WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM employer WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER employer_key_update BEFORE UPDATE OF seq, id, mark ON employer WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER task_key_insert BEFORE INSERT ON task WHEN EXISTS (SELECT 1 FROM task WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM task WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER task_key_update BEFORE UPDATE OF seq, id ON task WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER job_key_insert BEFORE INSERT ON job WHEN EXISTS (SELECT 1 FROM job WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM job WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER job_key_update BEFORE UPDATE OF id, mark ON job WHEN NEW.id IS NOT OLD.id OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER abilitator_key_insert BEFORE INSERT ON abilitator WHEN EXISTS (SELECT 1 FROM abilitator WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM abilitator WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER abilitator_key_update BEFORE UPDATE OF id, mark ON abilitator WHEN NEW.id IS NOT OLD.id OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER audit_key_insert BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM audit WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER audit_key_update BEFORE UPDATE OF seq, id ON audit WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER destruction_key_insert BEFORE INSERT ON destruction WHEN EXISTS (SELECT 1 FROM destruction WHERE subject_id = NEW.subject_id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER destruction_key_update BEFORE UPDATE OF subject_id ON destruction WHEN NEW.subject_id IS NOT OLD.subject_id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER client_row_stays BEFORE DELETE ON client WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER employer_row_stays BEFORE DELETE ON employer WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER phase_entry_row_stays BEFORE DELETE ON phase_entry WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER status_entry_row_stays BEFORE DELETE ON status_entry WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER job_row_stays BEFORE DELETE ON job WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER abilitator_row_stays BEFORE DELETE ON abilitator WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER note_row_stays BEFORE DELETE ON note WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = coalesce(OLD.client_id, OLD.employer_id)) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER contact_row_stays BEFORE DELETE ON contact WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = coalesce(OLD.client_id, OLD.employer_id)) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER note_version_row_stays BEFORE DELETE ON note_version WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = (SELECT coalesce(client_id, employer_id) FROM note WHERE id = OLD.note_id)) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER audit_row_stays BEFORE DELETE ON audit  BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER destruction_row_stays BEFORE DELETE ON destruction  BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER phase_entry_frozen BEFORE UPDATE ON phase_entry BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER status_entry_frozen BEFORE UPDATE ON status_entry BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER note_version_frozen BEFORE UPDATE ON note_version BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER audit_frozen BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER destruction_frozen BEFORE UPDATE ON destruction BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER client_fts_insert AFTER INSERT ON client BEGIN INSERT INTO client_fts (rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan) VALUES (NEW.seq, NEW.name, NEW.code, NEW.wishes, NEW.strengths, NEW.municipality, NEW.disclosure_line, NEW.team, NEW.benefits, NEW.follow_on_plan); END
;;
CREATE TRIGGER client_fts_delete AFTER DELETE ON client BEGIN INSERT INTO client_fts (client_fts, rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan) VALUES ('delete', OLD.seq, OLD.name, OLD.code, OLD.wishes, OLD.strengths, OLD.municipality, OLD.disclosure_line, OLD.team, OLD.benefits, OLD.follow_on_plan); END
;;
CREATE TRIGGER client_fts_update AFTER UPDATE OF name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan ON client BEGIN INSERT INTO client_fts (client_fts, rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan) VALUES ('delete', OLD.seq, OLD.name, OLD.code, OLD.wishes, OLD.strengths, OLD.municipality, OLD.disclosure_line, OLD.team, OLD.benefits, OLD.follow_on_plan); INSERT INTO client_fts (rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan) VALUES (NEW.seq, NEW.name, NEW.code, NEW.wishes, NEW.strengths, NEW.municipality, NEW.disclosure_line, NEW.team, NEW.benefits, NEW.follow_on_plan); END
;;
CREATE TRIGGER employer_fts_insert AFTER INSERT ON employer BEGIN INSERT INTO employer_fts (rowid, name, business_id, industry, municipality, persons) VALUES (NEW.seq, NEW.name, NEW.business_id, NEW.industry, NEW.municipality, NEW.persons); END
;;
CREATE TRIGGER employer_fts_delete AFTER DELETE ON employer BEGIN INSERT INTO employer_fts (employer_fts, rowid, name, business_id, industry, municipality, persons) VALUES ('delete', OLD.seq, OLD.name, OLD.business_id, OLD.industry, OLD.municipality, OLD.persons); END
;;
CREATE TRIGGER employer_fts_update AFTER UPDATE OF name, business_id, industry, municipality, persons ON employer BEGIN INSERT INTO employer_fts (employer_fts, rowid, name, business_id, industry, municipality, persons) VALUES ('delete', OLD.seq, OLD.name, OLD.business_id, OLD.industry, OLD.municipality, OLD.persons); INSERT INTO employer_fts (rowid, name, business_id, industry, municipality, persons) VALUES (NEW.seq, NEW.name, NEW.business_id, NEW.industry, NEW.municipality, NEW.persons); END
;;
CREATE TRIGGER contact_fts_insert AFTER INSERT ON contact BEGIN INSERT INTO contact_fts (rowid, subject, text, next_step, person) VALUES (NEW.seq, NEW.subject, NEW.text, NEW.next_step, NEW.person); END
;;
CREATE TRIGGER contact_fts_delete AFTER DELETE ON contact BEGIN INSERT INTO contact_fts (contact_fts, rowid, subject, text, next_step, person) VALUES ('delete', OLD.seq, OLD.subject, OLD.text, OLD.next_step, OLD.person); END
;;
CREATE TRIGGER contact_fts_update AFTER UPDATE OF subject, text, next_step, person ON contact BEGIN INSERT INTO contact_fts (contact_fts, rowid, subject, text, next_step, person) VALUES ('delete', OLD.seq, OLD.subject, OLD.text, OLD.next_step, OLD.person); INSERT INTO contact_fts (rowid, subject, text, next_step, person) VALUES (NEW.seq, NEW.subject, NEW.text, NEW.next_step, NEW.person); END
;;
CREATE TRIGGER note_fts_insert AFTER INSERT ON note BEGIN INSERT INTO note_fts (rowid, text) VALUES (NEW.seq, NEW.text); END
;;
CREATE TRIGGER note_fts_delete AFTER DELETE ON note BEGIN INSERT INTO note_fts (note_fts, rowid, text) VALUES ('delete', OLD.seq, OLD.text); END
;;
CREATE TRIGGER note_fts_update AFTER UPDATE OF text ON note BEGIN INSERT INTO note_fts (note_fts, rowid, text) VALUES ('delete', OLD.seq, OLD.text); INSERT INTO note_fts (rowid, text) VALUES (NEW.seq, NEW.text); END
;;
CREATE TRIGGER task_fts_insert AFTER INSERT ON task BEGIN INSERT INTO task_fts (rowid, what) VALUES (NEW.seq, NEW.what); END
;;
CREATE TRIGGER task_fts_delete AFTER DELETE ON task BEGIN INSERT INTO task_fts (task_fts, rowid, what) VALUES ('delete', OLD.seq, OLD.what); END
;;
CREATE TRIGGER task_fts_update AFTER UPDATE OF what ON task BEGIN INSERT INTO task_fts (task_fts, rowid, what) VALUES ('delete', OLD.seq, OLD.what); INSERT INTO task_fts (rowid, what) VALUES (NEW.seq, NEW.what); END
;;
CREATE TRIGGER client_cap_insert BEFORE INSERT ON client
        WHEN NEW.status = 'active' AND (SELECT count(*) FROM client WHERE status = 'active')
    >= min(10, coalesce((SELECT share FROM coach) / 5, 10))
        BEGIN SELECT RAISE(ABORT, 'caseload_full'); END
;;
CREATE TRIGGER client_cap_update BEFORE UPDATE OF status ON client
        WHEN NEW.status = 'active' AND OLD.status <> 'active' AND (SELECT count(*) FROM client WHERE status = 'active')
    >= min(10, coalesce((SELECT share FROM coach) / 5, 10))
        BEGIN SELECT RAISE(ABORT, 'caseload_full'); END
;;
CREATE TRIGGER coach_stays BEFORE DELETE ON coach
    BEGIN SELECT RAISE(ABORT, 'coach_stays'); END
;;
CREATE TRIGGER note_correct BEFORE UPDATE OF text, day, kind, place, minutes ON note
    WHEN NEW.text IS NOT OLD.text OR NEW.day IS NOT OLD.day OR NEW.kind IS NOT OLD.kind
        OR NEW.place IS NOT OLD.place OR NEW.minutes IS NOT OLD.minutes
    BEGIN INSERT INTO note_version (note_id, version, day, kind, place, minutes, text, written_at)
        VALUES (OLD.id, OLD.version, OLD.day, OLD.kind, OLD.place, OLD.minutes, OLD.text,
            OLD.written_at); END
;;
CREATE TRIGGER note_counts AFTER UPDATE OF text, day, kind, place, minutes ON note
    WHEN EXISTS (SELECT 1 FROM note_version WHERE note_id = OLD.id AND version = OLD.version)
    BEGIN UPDATE note SET version = OLD.version + 1 WHERE seq = OLD.seq; END
;;
CREATE TRIGGER note_version_once BEFORE INSERT ON note_version
    WHEN EXISTS (SELECT 1 FROM note_version
        WHERE note_id = NEW.note_id AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER person_INSERT AFTER INSERT ON person BEGIN
            UPDATE employer SET persons = (SELECT coalesce(group_concat(name, ', '), '')
                FROM person WHERE employer_id = employer.id) WHERE id = NEW.employer_id; END
;;
CREATE TRIGGER person_UPDATE AFTER UPDATE ON person BEGIN
            UPDATE employer SET persons = (SELECT coalesce(group_concat(name, ', '), '')
                FROM person WHERE employer_id = employer.id) WHERE id = NEW.employer_id; END
;;
CREATE TRIGGER person_DELETE AFTER DELETE ON person BEGIN
            UPDATE employer SET persons = (SELECT coalesce(group_concat(name, ', '), '')
                FROM person WHERE employer_id = employer.id) WHERE id = OLD.employer_id; END
;;
CREATE TRIGGER employer_once_INSERT BEFORE INSERT ON employer
            WHEN NEW.business_id <> '' AND EXISTS (SELECT 1 FROM employer
                WHERE business_id = NEW.business_id AND id <> NEW.id)
            BEGIN SELECT RAISE(ABORT, 'business_id_taken'); END
;;
CREATE TRIGGER employer_once_UPDATE BEFORE UPDATE ON employer
            WHEN NEW.business_id <> '' AND EXISTS (SELECT 1 FROM employer
                WHERE business_id = NEW.business_id AND id <> NEW.id)
            BEGIN SELECT RAISE(ABORT, 'business_id_taken'); END
;;
PRAGMA user_version = 1