CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
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
    text TEXT NOT NULL,
    mark TEXT UNIQUE,
    CHECK (face_to_face = 0 OR method = 'visit')
) STRICT
;;
CREATE TABLE task (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT REFERENCES client (id),
    employer_id TEXT REFERENCES employer (id),
    contact_id TEXT UNIQUE REFERENCES contact (id) ON DELETE SET NULL,
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
    purpose TEXT NOT NULL DEFAULT '',
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
INSERT INTO coach VALUES ('01a207a2-3280-7000-9059-360e9f767c45', 1, 'Kaisa Valmentaja', 'Esimerkkikunta', 50)
;;
INSERT INTO client VALUES (1, '01a207a2-3280-7002-ac30-47f7cb91ce37', 'K-01', 'Asiakas 1', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (2, '01a207a2-3280-7006-b5c8-437f076ce2ef', 'K-02', 'Asiakas 2', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (3, '01a207a2-3280-700a-8a09-da23e6a16a3b', 'K-03', 'Asiakas 3', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (4, '01a207a2-3280-700e-8686-bfa18b33e968', 'K-04', 'Asiakas 4', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (5, '01a207a2-3280-7012-8ba7-20ac478c281d', 'K-05', 'Asiakas 5', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (6, '01a207a2-3280-7016-849a-8792cc11d357', 'K-06', 'Asiakas 6', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (7, '01a207a2-3280-701a-be3a-c62e00745130', 'K-07', 'Asiakas 7', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (8, '01a207a2-3280-701e-8a9d-6456fb7ff337', 'K-08', 'Asiakas 8', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (9, '01a207a2-3280-7022-b812-55238a0a8c96', 'K-09', 'Asiakas 9', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (10, '01a207a2-3280-7026-8c99-aa8eb0cde917', 'K-10', 'Asiakas 10', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'active', '2026-09-01', '2026-09-01', NULL, NULL, '', '', NULL)
;;
INSERT INTO client VALUES (11, '01a207a2-3280-702d-953d-1a9a10acff00', 'K-11', 'Öinen Odottaja', NULL, '', '', '', '', NULL, '', NULL, '', NULL, '', '', '', '', '', 'waiting', '2026-11-23', NULL, NULL, NULL, '', '', NULL)
;;
INSERT INTO phase_entry VALUES (1, '01a207a2-3280-7004-a9ba-e327bd69fe29', '01a207a2-3280-7002-ac30-47f7cb91ce37', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (2, '01a207a2-3280-7008-8ff0-7a8df17fd374', '01a207a2-3280-7006-b5c8-437f076ce2ef', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (3, '01a207a2-3280-700c-b794-9c407814e8a2', '01a207a2-3280-700a-8a09-da23e6a16a3b', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (4, '01a207a2-3280-7010-aecb-b6c8035b7399', '01a207a2-3280-700e-8686-bfa18b33e968', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (5, '01a207a2-3280-7014-98ec-8a7cc4069545', '01a207a2-3280-7012-8ba7-20ac478c281d', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (6, '01a207a2-3280-7018-9c78-301f9e115e4b', '01a207a2-3280-7016-849a-8792cc11d357', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (7, '01a207a2-3280-701c-b182-8f2a359eeefb', '01a207a2-3280-701a-be3a-c62e00745130', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (8, '01a207a2-3280-7020-9412-dd2e4a0fe75d', '01a207a2-3280-701e-8a9d-6456fb7ff337', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (9, '01a207a2-3280-7024-8ba0-759b346c6e2b', '01a207a2-3280-7022-b812-55238a0a8c96', 1, '2026-09-01', '')
;;
INSERT INTO phase_entry VALUES (10, '01a207a2-3280-7028-9886-bbd5e4cc4132', '01a207a2-3280-7026-8c99-aa8eb0cde917', 1, '2026-09-01', '')
;;
INSERT INTO status_entry VALUES (1, '01a207a2-3280-7003-b5db-50ccf1446bea', '01a207a2-3280-7002-ac30-47f7cb91ce37', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (2, '01a207a2-3280-7007-b1a9-4e1d77330bdb', '01a207a2-3280-7006-b5c8-437f076ce2ef', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (3, '01a207a2-3280-700b-97cb-765f1cfb10f6', '01a207a2-3280-700a-8a09-da23e6a16a3b', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (4, '01a207a2-3280-700f-8ff5-08d692edcf45', '01a207a2-3280-700e-8686-bfa18b33e968', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (5, '01a207a2-3280-7013-b784-7327ea959c21', '01a207a2-3280-7012-8ba7-20ac478c281d', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (6, '01a207a2-3280-7017-a78c-1a47238642ea', '01a207a2-3280-7016-849a-8792cc11d357', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (7, '01a207a2-3280-701b-8057-0cecdf1461aa', '01a207a2-3280-701a-be3a-c62e00745130', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (8, '01a207a2-3280-701f-8aa7-ae83df561d80', '01a207a2-3280-701e-8a9d-6456fb7ff337', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (9, '01a207a2-3280-7023-a80b-f6a8ad864c44', '01a207a2-3280-7022-b812-55238a0a8c96', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (10, '01a207a2-3280-7027-bdc4-23a5f770c226', '01a207a2-3280-7026-8c99-aa8eb0cde917', 'active', '2026-09-01', NULL, '')
;;
INSERT INTO status_entry VALUES (11, '01a207a2-3280-702e-b450-49614d25deb3', '01a207a2-3280-702d-953d-1a9a10acff00', 'waiting', '2026-11-23', NULL, '')
;;
INSERT INTO employer VALUES (1, '01a207a2-3280-7030-a624-84e500ddb74d', 'Esimerkki Oy', 'esimerkki oy', '', '', '', 'unknown', 0, 'Ville', NULL)
;;
INSERT INTO person VALUES ('01a207a2-3280-7031-ad4a-90eaad8d194a', '01a207a2-3280-7030-a624-84e500ddb74d', 'Ville', '', '', '')
;;
INSERT INTO note VALUES (1, '01a207a2-3280-702a-9a8d-d4e45c76f18a', '01a207a2-3280-7002-ac30-47f7cb91ce37', NULL, '2026-11-23', 'meeting', NULL, NULL, 'Korjattu “sana”', 2, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note_version VALUES ('01a207a2-3280-702a-9a8d-d4e45c76f18a', 1, '2026-11-23', 'meeting', NULL, NULL, 'Ensin', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO contact VALUES (1, '01a207a2-3280-7033-96be-139a4f596727', '01a207a2-3280-7030-a624-84e500ddb74d', '01a207a2-3280-7002-ac30-47f7cb91ce37', NULL, '', '2026-11-23', 'visit', 1, 'other', '', NULL, NULL, 'open', '', NULL)
;;
INSERT INTO task VALUES (1, '01a207a2-3280-7034-9396-8e89d18a669a', '01a207a2-3280-7002-ac30-47f7cb91ce37', '01a207a2-3280-7030-a624-84e500ddb74d', '01a207a2-3280-7033-96be-139a4f596727', 'Lähetä ansioluettelo', '2026-11-30', NULL)
;;
INSERT INTO task VALUES (2, '01a207a2-3280-7036-8bd3-532150d7d13f', '01a207a2-3280-7002-ac30-47f7cb91ce37', NULL, NULL, 'Soita', '2026-11-23', NULL)
;;
INSERT INTO draft VALUES ('note', '01a207a2-3280-7006-b5c8-437f076ce2ef', '{"text": "Kesken"}', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO audit VALUES (1, '01a207a2-3280-7001-96f2-3eefbde5c099', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'set_up_coach', NULL, 'share 50', '', 'e0926fbc7267a4e3e8a78f66c75c5c7789c1617eb5af47431ee0661dfcb93823')
;;
INSERT INTO audit VALUES (2, '01a207a2-3280-7005-a1ec-2c49ec1d7da0', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7002-ac30-47f7cb91ce37', 'active', '', '1bb9556b349bef13908ed559c2c8ab0e6f9ee17b12b5c1db9afb8a2f2f8f5a82')
;;
INSERT INTO audit VALUES (3, '01a207a2-3280-7009-8351-904ea6233255', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7006-b5c8-437f076ce2ef', 'active', '', '1277fdd895da3b566432cc9020bad60aa834ca25be7ee3e16d8cea916f9f1b4c')
;;
INSERT INTO audit VALUES (4, '01a207a2-3280-700d-985e-56733f1f65a8', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-700a-8a09-da23e6a16a3b', 'active', '', 'ed84af879dfd4d3fbdadc8996210633c48c83e7008d88567b227e37476d9cf0c')
;;
INSERT INTO audit VALUES (5, '01a207a2-3280-7011-9a1f-259b377b9aa2', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-700e-8686-bfa18b33e968', 'active', '', '1cdc56138ef94b9718865d7629200106dcf7f5ee681ecf38ea9ae1130cbc50bd')
;;
INSERT INTO audit VALUES (6, '01a207a2-3280-7015-b0c3-62dd28dbd25e', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7012-8ba7-20ac478c281d', 'active', '', '65f4b9e71edbe4d89cd020d172dc916af8fb488672753a214844041e5795c639')
;;
INSERT INTO audit VALUES (7, '01a207a2-3280-7019-8876-a25e206f5c66', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7016-849a-8792cc11d357', 'active', '', '541b561928265b555b3a0119966e069c9d16c7822b7d292e96ebd8bd1b20cbdf')
;;
INSERT INTO audit VALUES (8, '01a207a2-3280-701d-bd72-b8ef3729c619', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-701a-be3a-c62e00745130', 'active', '', '6a227ce7e5b7857b59162353f31d46e630bb44b4a829d4d75fe0b49ad7026fd0')
;;
INSERT INTO audit VALUES (9, '01a207a2-3280-7021-8cba-9a4af6236bf2', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-701e-8a9d-6456fb7ff337', 'active', '', '5f9ae87c2bc4fb1d970524002895568a2653548e0214c8ca17a6a469f1eb372a')
;;
INSERT INTO audit VALUES (10, '01a207a2-3280-7025-bdfc-d58df0e3cd97', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7022-b812-55238a0a8c96', 'active', '', '6d3f40922bb3f6a41b469e099ef4805510fb25494c1a9c15155bcdeaf0bcdf10')
;;
INSERT INTO audit VALUES (11, '01a207a2-3280-7029-8161-68074c7d6df0', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-7026-8c99-aa8eb0cde917', 'active', '', '6e7a43e48660b8bc86328017d999873883b0cd2afd8d40fbefc4dbf9ec1050c4')
;;
INSERT INTO audit VALUES (12, '01a207a2-3280-702b-bbe4-06e42a7c1880', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'write_note', '01a207a2-3280-7002-ac30-47f7cb91ce37', 'note 01a207a2-3280-702a-9a8d-d4e45c76f18a', '', '35f937d520f993b214f56142ab906d2e7788983fd6542790125c6391c940b37d')
;;
INSERT INTO audit VALUES (13, '01a207a2-3280-702c-90e2-4b7f254cb864', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'correct_note', '01a207a2-3280-7002-ac30-47f7cb91ce37', 'note 01a207a2-3280-702a-9a8d-d4e45c76f18a', '', 'b2c6322b6b538759d8df27a554a730131d0de7da59fd7fe2c3b7d7d4033e8291')
;;
INSERT INTO audit VALUES (14, '01a207a2-3280-702f-a583-56a39a656aaf', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_client', '01a207a2-3280-702d-953d-1a9a10acff00', 'waiting', '', 'c80ca97f044dba937fbaafd616c97bcd4728a6ea55822791cb5057a06eb9551f')
;;
INSERT INTO audit VALUES (15, '01a207a2-3280-7032-8439-b639568068b9', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_employer', NULL, 'employer 01a207a2-3280-7030-a624-84e500ddb74d', '', '6ea2da131c06829e65d4507378f34c7a5bb7bcc529f654cc29a7de62b2d3d4c3')
;;
INSERT INTO audit VALUES (16, '01a207a2-3280-7035-ac92-24647b121dc5', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'log_contact', '01a207a2-3280-7002-ac30-47f7cb91ce37', 'contact 01a207a2-3280-7033-96be-139a4f596727', '', '8577102e09083fe5b3d02e0d3af6831df7199804fc9e6b85fb28cb1c9c0109bb')
;;
INSERT INTO audit VALUES (17, '01a207a2-3280-7037-9e3e-117d7b3120df', '2026-11-23T09:00:00+00:00', 'Kaisa Valmentaja', 'add_task', '01a207a2-3280-7002-ac30-47f7cb91ce37', 'task 01a207a2-3280-7036-8bd3-532150d7d13f', '', '5ad373136c9bc48527b31929fe2ebb289a04d015293349fb6e1b61c8b3dc4533')
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
CREATE VIRTUAL TABLE contact_fts USING fts5(subject, text, person, content='contact', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
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
CREATE TRIGGER contact_fts_insert AFTER INSERT ON contact BEGIN INSERT INTO contact_fts (rowid, subject, text, person) VALUES (NEW.seq, NEW.subject, NEW.text, NEW.person); END
;;
CREATE TRIGGER contact_fts_delete AFTER DELETE ON contact BEGIN INSERT INTO contact_fts (contact_fts, rowid, subject, text, person) VALUES ('delete', OLD.seq, OLD.subject, OLD.text, OLD.person); END
;;
CREATE TRIGGER contact_fts_update AFTER UPDATE OF subject, text, person ON contact BEGIN INSERT INTO contact_fts (contact_fts, rowid, subject, text, person) VALUES ('delete', OLD.seq, OLD.subject, OLD.text, OLD.person); INSERT INTO contact_fts (rowid, subject, text, person) VALUES (NEW.seq, NEW.subject, NEW.text, NEW.person); END
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
