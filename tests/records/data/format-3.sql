PRAGMA foreign_keys = OFF
;;
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
, retention_years INTEGER NOT NULL DEFAULT 10
    CHECK (retention_years BETWEEN 1 AND 100)) STRICT
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
, skills TEXT NOT NULL DEFAULT '', work_history TEXT NOT NULL DEFAULT '', what_helps TEXT NOT NULL DEFAULT '', profile_day TEXT CHECK (profile_day IS date(profile_day)), support_network TEXT NOT NULL DEFAULT '', closing_exception TEXT NOT NULL DEFAULT '') STRICT
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
, doer TEXT NOT NULL DEFAULT 'coach'
    CHECK (doer IN ('coach', 'client', 'network')), goal_id TEXT REFERENCES goal (id), set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1)), aside_reason TEXT NOT NULL DEFAULT '') STRICT
;;
CREATE TABLE abilitator (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    occasion TEXT NOT NULL CHECK (occasion IN ('start', 'follow_up', 'end')),
    work_ability REAL CHECK (work_ability BETWEEN 0 AND 10),
    functioning REAL CHECK (functioning BETWEEN 0 AND 10),
    mark TEXT UNIQUE
, respondent_id TEXT NOT NULL DEFAULT '', inclusion REAL, mind REAL, everyday REAL, skills REAL, body REAL) STRICT
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
CREATE TABLE "job" (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    employer_id TEXT NOT NULL REFERENCES employer (id),
    title TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('job', 'work_trial', 'apprenticeship',
        'rehabilitative_work', 'other')),
    contract TEXT CHECK (contract IN ('permanent', 'fixed', 'seasonal', 'agency')),
    started TEXT NOT NULL CHECK (started IS date(started)),
    ended TEXT CHECK (ended IS date(ended) AND (ended IS NULL OR ended >= started)),
    hours REAL CHECK (hours BETWEEN 0 AND 168),
    subsidy INTEGER CHECK (subsidy IN (0, 1)),
    subsidy_decided TEXT CHECK (subsidy_decided IS date(subsidy_decided)),
    subsidy_from TEXT CHECK (subsidy_from IS date(subsidy_from)),
    subsidy_until TEXT CHECK (subsidy_until IS date(subsidy_until)),
    relation TEXT CHECK (relation IN ('new_search', 'follows', 'beside')),
    related_id TEXT REFERENCES "job" (id),
    accommodations TEXT NOT NULL DEFAULT '',
    support_plan TEXT NOT NULL DEFAULT '',
    end_cause TEXT CHECK (end_cause IN ('term_ended', 'client_left', 'employer_ended',
        'sickness', 'next_job', 'other')),
    end_reason TEXT NOT NULL,
    mark TEXT UNIQUE
) STRICT
;;
CREATE TABLE profile_version (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    client_id TEXT NOT NULL REFERENCES client (id),
    day TEXT CHECK (day IS date(day)),
    wishes TEXT NOT NULL, strengths TEXT NOT NULL, skills TEXT NOT NULL,
    work_history TEXT NOT NULL, what_helps TEXT NOT NULL, disclosure_line TEXT NOT NULL
) STRICT
;;
CREATE TABLE goal (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    text TEXT NOT NULL CHECK (text <> ''),
    set_on TEXT NOT NULL CHECK (set_on IS date(set_on)),
    target TEXT CHECK (target IS date(target)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'partly', 'reached', 'dropped'))
) STRICT
;;
CREATE TABLE goal_review (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    goal_id TEXT NOT NULL REFERENCES goal (id),
    client_id TEXT NOT NULL REFERENCES client (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    state TEXT NOT NULL CHECK (state IN ('open', 'partly', 'reached', 'dropped')),
    client_view TEXT NOT NULL CHECK (client_view <> ''),
    others_view TEXT NOT NULL,
    coach_view TEXT NOT NULL CHECK (coach_view <> '')
) STRICT
;;
CREATE TABLE partner (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    organisation TEXT NOT NULL CHECK (organisation <> ''),
    alphabetical TEXT NOT NULL,
    service TEXT NOT NULL CHECK (service IN ('kela', 'employment_authority', 'tym',
        'social_work', 'psychiatric_care', 'work_ability_team', 'debt_advice',
        'lifestyle_coaching', 'association', 'other')),
    unit TEXT NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
    phone TEXT NOT NULL, email TEXT NOT NULL,
    how_to_refer TEXT NOT NULL, consent_form TEXT NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT
;;
CREATE TABLE network_person (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    partner_id TEXT REFERENCES partner (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('key_worker', 'nurse', 'employment_authority', 'kela',
        'social_worker', 'doctor', 'family', 'other')),
    organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL
) STRICT
;;
CREATE TABLE note_present (
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (note_id, place)
) STRICT
;;
CREATE TABLE consent (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    partner_id TEXT REFERENCES partner (id),
    to_whom TEXT NOT NULL CHECK (to_whom <> ''),
    what TEXT NOT NULL CHECK (what <> ''),
    form TEXT NOT NULL,
    given TEXT NOT NULL CHECK (given IS date(given)),
    until TEXT CHECK (until IS date(until) AND (until IS NULL OR until >= given)),
    withdrawn TEXT CHECK (withdrawn IS date(withdrawn)),
    why_withdrawn TEXT NOT NULL DEFAULT ''
) STRICT
;;
CREATE TABLE guiding (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    partner_id TEXT REFERENCES partner (id),
    to_whom TEXT NOT NULL CHECK (to_whom <> ''),
    day TEXT NOT NULL CHECK (day IS date(day)),
    why TEXT NOT NULL,
    follow_up TEXT NOT NULL CHECK (follow_up IS date(follow_up)),
    outcome TEXT NOT NULL DEFAULT '',
    settled TEXT CHECK (settled IS date(settled))
) STRICT
;;
CREATE TABLE duty_answer (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT REFERENCES client (id),
    task_id TEXT REFERENCES task (id),
    key TEXT NOT NULL CHECK (key <> ''),
    reply TEXT NOT NULL CHECK (reply IN ('done', 'postponed', 'not_applicable', 'reopened')),
    day TEXT NOT NULL CHECK (day IS date(day)),
    until TEXT CHECK (until IS date(until)),
    was TEXT CHECK (was IS date(was)),
    reason TEXT NOT NULL,
    CHECK (client_id IS NOT NULL OR task_id IS NOT NULL),
    CHECK ((reply = 'postponed') = (until IS NOT NULL))
) STRICT
;;
CREATE TABLE disclosure (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL CHECK (client_id <> ''),
    day TEXT NOT NULL CHECK (day IS date(day)),
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    receiver TEXT NOT NULL CHECK (receiver <> ''),
    organisation TEXT NOT NULL,
    purpose TEXT NOT NULL,
    ground TEXT NOT NULL CHECK (ground IN ('consent', 'permission', 'statute', 'own_data')),
    ground_note TEXT NOT NULL,
    consent_id TEXT,
    parts TEXT NOT NULL,
    others INTEGER NOT NULL CHECK (others IN (0, 1)),
    treatment INTEGER NOT NULL CHECK (treatment IN (0, 1)),
    notes INTEGER NOT NULL CHECK (notes >= 0),
    format TEXT NOT NULL CHECK (format IN ('md', 'html', 'pdf', 'docx', 'bundle', 'json')),
    language TEXT NOT NULL,
    encrypted INTEGER NOT NULL CHECK (encrypted IN (0, 1)),
    together INTEGER NOT NULL CHECK (together IN (0, 1)),
    destroyed INTEGER NOT NULL DEFAULT 0 CHECK (destroyed IN (0, 1)),
    CHECK (ground <> 'consent' OR consent_id IS NOT NULL),
    CHECK (ground <> 'statute' OR ground_note <> '' OR destroyed = 1)
) STRICT
;;
CREATE TABLE received (
    client_id TEXT NOT NULL PRIMARY KEY REFERENCES client (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    author TEXT NOT NULL,
    organisation TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT
;;
INSERT INTO alembic_version VALUES ('0003')
;;
INSERT INTO coach VALUES ('01a207a2-3280-7000-a5ed-d4243ceb3ffd', 1, 'Kaisa Malli', 'Esimerkin hyvinvointialue', 50, 12)
;;
INSERT INTO client VALUES (1, '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'K-01', 'Aino Esimerkki', 1966, '040 000 1000', '', 'Mikkeli', 'suomi', 'municipal_trial', '', '2026-10-08', 'KV-3000', 1, 'Leipomotyö, pyörämatkan päässä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 1', '', 'active', '2026-10-09', '2026-10-09', NULL, NULL, '', '', 'a74c8019a19120598feda24638d622d8', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (2, '01a207a2-3280-7005-a6c2-248f10c67fd9', 'K-02', 'Eero Malli', 1977, '040 000 1001', '', 'Mikkeli', 'suomi', 'social_work', '', '2026-08-07', 'KV-3001', 1, 'Keittiötyö, noin 20 tuntia viikossa.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 2', '', 'active', '2026-08-17', '2026-08-17', NULL, NULL, '', '', '35b9a969ca7a2ea6a0064aa40c80f811', 'Ruoanvalmistus isollekin joukolle, hygieniapassi, kassatyön perusteet.', 'Koulukeittiö kaksi vuotta, kahvila kesätyönä.', 'Kirjalliset ohjeet ja selvä työjärjestys.', NULL, '', '')
;;
INSERT INTO client VALUES (3, '01a207a2-3280-7009-8c45-89093bfd1d33', 'K-03', 'Helmi Testi', 1988, '040 000 1002', '', 'Mäntyharju', 'suomi', 'typ', '', '2026-06-05', 'KV-3002', 1, 'Kaupan työ, mieluiten hyllyjä ja asiakkaiden neuvontaa. Enintään 25 tuntia viikossa.', 'Muistaa tuotteet ja paikat, huomaa mitä puuttuu. Rauhallinen asiakkaiden kanssa.', 'Työnantajalle kerrotaan tauosta työelämässä, ei sen syytä.', '', '', 'active', '2026-06-19', '2026-06-19', NULL, NULL, '', '', '4a65eea225256bf6cc2124703dda0109', 'Kassa, hyllytys ja tilaukset, trukkikortti.', 'Lähikauppa kolme vuotta, varasto puoli vuotta. Sen jälkeen neljän vuoden tauko.', 'Sama työpari alussa, tauot sovittuina aikoina.', '2026-11-23', '', '')
;;
INSERT INTO client VALUES (4, '01a207a2-3280-700e-b71a-fc78a399f82a', 'K-04', 'Onni Koe', 1999, '040 000 1003', '', 'Mäntyharju', 'suomi', 'te_services', '', '2026-04-06', 'KV-3003', 1, 'Kirjapainotyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 1', '', 'active', '2026-04-24', '2026-04-24', NULL, NULL, '', '', '2dea234bb49d116685cd91d5d2e8476d', 'Painokoneen käyttö, viimeistely, kuvankäsittelyn perusteet.', 'Kirjapaino viisi vuotta, sitten lyhyitä työsuhteita.', 'Aamuvuoro, hiljainen työpiste ja yksi tehtävä kerrallaan.', NULL, '', '')
;;
INSERT INTO client VALUES (5, '01a207a2-3280-7014-b1be-368fabe19f58', 'K-05', 'Sanni Demo', 1972, '040 000 1004', '', 'Pertunmaa', 'suomi', 'employment_area', '', '2025-09-26', 'KV-3004', 1, 'Jatkaa nykyisessä työssä ja ottaa vähitellen lisää tunteja.', 'Luotettava ja huolellinen, oppii tekemällä. Asukkaat tuntevat jo nimeltä.', 'Esihenkilö tietää valmentajasta ja siitä, että muutoksista kerrotaan ajoissa.', 'Työikäisten tiimi 2', '', 'active', '2025-10-14', '2025-10-14', NULL, NULL, '', '', 'bd90d04fdccde595eb6c48016d4e1819', 'Viheralueet, pienet korjaukset, kulkuvalvonta, B-ajokortti.', 'Kiinteistöhuolto nyt; sitä ennen puutarha ja varasto.', 'Viikon työt paperilla maanantaisin, lepopäivä pitkän vuoron jälkeen.', '2026-11-23', '', '')
;;
INSERT INTO client VALUES (6, '01a207a2-3280-701b-a610-604579061596', 'K-06', 'Veikko Esimerkki', 1983, '040 000 1005', '', 'Mäntyharju', 'suomi', 'lifestyle_coaching', '', '2025-12-30', 'KV-3005', 1, 'Korjaamotyö, selkeät tehtävät.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', '', '', 'active', '2026-01-05', '2026-01-05', NULL, NULL, '', '', '7155785dbd128b987e2a19bf82157b99', 'Renkaat, huollot, hitsaus, varaosien tilaus.', 'Korjaamo yhdeksän vuotta, taksi kaksi vuotta.', 'Suora puhe ja mahdollisuus vetäytyä hetkeksi.', NULL, '', '')
;;
INSERT INTO client VALUES (7, '01a207a2-3280-7022-bdb3-b64271d2af72', 'K-07', 'Tuula Malli', 1994, '040 000 1006', '', 'Mäntyharju', 'suomi', 'work_ability_coordinator', '', '2026-02-20', 'KV-3006', 1, 'Kierrätystyö, mutta enemmän korjaamista ja vähemmän linjaa.', 'Kätevä käsistään, ei hätäile. Huomaa, mikä vielä kelpaa.', 'Työnantajalle kerrotaan, että oma työpiste auttaa keskittymään.', 'Työikäisten tiimi 2', '', 'active', '2026-03-06', '2026-03-06', NULL, NULL, '', '', '382fc38c8dd0bc911a467d4114cf9137', 'Lajittelu, pienkoneiden korjaus, ompelukone.', 'Tehdastyö kuusi vuotta, työkokeilu kierrätyskeskuksessa.', 'Oma työpiste ja rauhallinen alku päivään.', '2026-11-23', '', '')
;;
INSERT INTO client VALUES (8, '01a207a2-3280-7028-ab02-b938f729b4c8', 'K-08', 'Kaarlo Testi', 1967, '040 000 1007', '', 'Hirvensalmi', 'suomi', 'psychiatry', '', '2025-06-04', 'KV-3007', 1, 'Siivous samassa kohteessa, mieluiten toistaiseksi. Noin 25 tuntia viikossa.', 'Täsmällinen ja itsenäinen; edellinen työnantaja suosittelee.', 'Työnantajalle kerrotaan, että valmentaja on tukena alussa.', 'Työikäisten tiimi 2', '', 'active', '2025-06-17', '2025-06-17', NULL, NULL, '', '', '714558abfb3358bc6b697a24daec8e0d', 'Ylläpitosiivous, lattianhoito, koneiden huolto, hygieniapassi.', 'Siistijä lähes vuoden, sitä ennen kiinteistöhuolto.', 'Tuttu kohde ja sama esihenkilö, viesti muutoksista edellisenä päivänä.', '2026-11-23', '', '')
;;
INSERT INTO client VALUES (9, '01a207a2-3280-7030-8edf-6b8195918694', 'K-09', 'Liisa Koe', 1978, '040 000 1008', '', 'Puumala', 'suomi', 'kela', '', '2026-11-04', 'KV-3008', 1, 'Varastotyö, mieluiten päivätyö.', 'Kiinnostunut uudesta, kysyy kun ei tiedä.', '', 'Työikäisten tiimi 1', '', 'active', '2026-11-06', '2026-11-06', NULL, NULL, '', '', '9e51f9a4c789da9c3fcc689905a12329', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (10, '01a207a2-3280-7033-81d5-924cedcf6109', 'K-10', 'Mikko Demo', 1968, '040 000 1009', '', 'Pertunmaa', 'suomi', 'self', '', '2026-09-22', 'KV-3009', 1, 'Leipomotyö, selkeät tehtävät.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', 'Työikäisten tiimi 2', '', 'waiting', '2026-09-22', '2026-10-07', NULL, NULL, '', '', 'ad96c10487566e40e4d357a5b83d2e95', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (11, '01a207a2-3280-7035-a6c5-be02fdb17f54', 'K-11', 'Päivi Esimerkki', 1975, '040 000 1010', '', 'Mikkeli', 'suomi', 'other', '', '2026-10-15', 'KV-3010', 1, 'Keittiötyö, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Ei kerrota muuta kuin että valmentaja on tukena.', '', '', 'waiting', '2026-10-15', '2026-10-29', NULL, NULL, '', '', '80fb8bc1193faf15ceacd8a64190ce23', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (12, '01a207a2-3280-7037-acb6-1f5729c0e596', 'K-12', 'Olga Malli', 1982, '040 000 1011', '', 'Pertunmaa', 'suomi', 'municipal_trial', '', '2026-11-06', 'KV-3011', 1, 'Kaupan työ, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 1', '', 'waiting', '2026-11-06', '2026-11-13', NULL, NULL, '', '', 'b07ad1057ddc463c74d1503f06edfff4', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (13, '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 'K-13', 'Paavo Testi', 1960, '040 000 1012', '', 'Mikkeli', 'suomi', 'social_work', '', '2025-11-05', 'KV-3012', 1, 'Siivous, pyörämatkan päässä.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 2', '', 'closed', '2026-10-30', '2025-11-11', '2026-10-30', 'employed', '', '', '4debfdefc8ae8449c19377ebcdb920e1', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (14, '01a207a2-3280-7041-9ed9-1c78103ef3c2', 'K-14', 'Rauha Koe', 1973, '040 000 1013', '', 'Pertunmaa', 'suomi', 'typ', '', '2026-01-21', 'KV-3013', 1, 'Varastotyö, pieni työporukka.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'closed', '2026-10-01', '2026-01-28', '2026-10-01', 'studies', '', '', '1ede15e6c3e60b93e9b178982ec0f61e', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (15, '01a207a2-3280-7047-8149-bbdc26988f4f', 'K-15', 'Åke Demo', 1986, '040 000 1014', '', 'Kangasniemi', 'suomi', 'te_services', '', '2025-10-03', 'KV-3014', 1, 'Pesulatyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 1', '', 'closed', '2026-09-02', '2025-10-20', '2026-09-02', 'work_trial', '', '', '72c309fa2e757324bc223a2f32a1e466', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (16, '01a207a2-3280-704e-a587-2b6fb7ebb70c', 'K-16', 'Irma Esimerkki', 1999, '040 000 1015', '', 'Hirvensalmi', 'suomi', 'employment_area', '', '2025-02-20', 'KV-3015', 1, 'Postin jakelu, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', '', '', 'closed', '2026-08-03', '2025-02-28', '2026-08-03', 'employed', '', '', '12879de5f14be6af12d2e779bbf59b77', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (17, '01a207a2-3280-7058-be2b-e31e3287d050', 'K-17', 'Jorma Malli', 1970, '040 000 1016', '', 'Kangasniemi', 'suomi', 'lifestyle_coaching', '', '2026-01-16', 'KV-3016', 1, 'Toimistotyö, pieni työporukka.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', 'Työikäisten tiimi 1', '', 'closed', '2026-07-03', '2026-02-06', '2026-07-03', 'moved', '', '', '2c86d982af2c3ceaa914e212b7b6f020', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (18, '01a207a2-3280-705d-95bf-827dde26c45b', 'K-18', 'Saara Testi', 1983, '040 000 1017', '', 'Mäntyharju', 'suomi', 'work_ability_coordinator', '', '2025-07-11', 'KV-3017', 1, 'Kirjastotyö, pyörämatkan päässä.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'closed', '2026-06-05', '2025-07-25', '2026-06-05', 'rehabilitative_work', '', '', '50d70bd3ffe6d6d08914eb79cc76c45a', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (19, '01a207a2-3280-7064-b77a-2f2ea4d5e415', 'K-19', 'Teemu Koe', 1996, '040 000 1018', '', 'Juva', 'suomi', 'psychiatry', '', '2025-10-31', 'KV-3018', 1, 'Ompelutyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 2', '', 'closed', '2026-05-07', '2025-11-14', '2026-05-07', 'pension', '', '', '0f154f0e4364c743a0a7e76f1aefa6d5', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (20, '01a207a2-3280-7069-915c-fd5081cc8265', 'K-20', 'Anneli Demo', 1967, '040 000 1019', '', 'Mikkeli', 'suomi', 'kela', '', '2025-02-28', 'KV-3019', 1, 'Konepajatyö, mieluiten päivätyö.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 1', '', 'closed', '2026-04-08', '2025-03-06', '2026-04-08', 'employed', '', '', 'e48b471432e21b13530f659e5ccde709', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (21, '01a207a2-3280-7071-b275-167102eee0ab', 'K-21', 'Hannes Esimerkki', 1980, '040 000 1020', '', 'Puumala', 'suomi', 'self', '', '2025-06-18', 'KV-3020', 1, 'Puutarhatyö, mieluiten päivätyö.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', 'Työikäisten tiimi 1', '', 'closed', '2026-03-09', '2025-06-27', '2026-03-09', 'other_service', '', '', '6e6fff5c03d492a4c083d8ab2e3d6839', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (22, '01a207a2-3280-7077-a88b-cd5c0f616fb4', 'K-22', 'Kerttu Malli', 1993, '040 000 1021', '', 'Hirvensalmi', 'suomi', 'other', '', '2025-06-19', 'KV-3021', 1, 'Kahvilatyö, mieluiten päivätyö.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 2', '', 'closed', '2026-02-06', '2025-07-07', '2026-02-06', 'client_stopped', '', '', 'fed19d19f70f176f91275571d878eb74', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (23, '01a207a2-3280-707d-9f54-03dfbcefd0a7', 'K-23', 'Matti Testi', 1964, '040 000 1022', '', 'Juva', 'suomi', 'municipal_trial', '', '2025-06-05', 'KV-3022', 1, 'Rakennustyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', 'Työikäisten tiimi 2', '', 'closed', '2026-01-09', '2025-06-10', '2026-01-09', 'parental_leave', '', '', 'aa0d9cf96e3f1e0f69ea29073fbd078e', '', '', '', NULL, '', '')
;;
INSERT INTO client VALUES (24, '01a207a2-3280-7083-931c-db6c74d0df35', 'K-24', 'Noora Koe', 1977, '040 000 1023', '', 'Pertunmaa', 'suomi', 'social_work', '', '2025-01-02', 'KV-3023', 1, 'Hoiva-avustus, liikkuvaa työtä.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 1', '', 'closed', '2025-12-11', '2025-01-20', '2025-12-11', 'no_change', '', '', 'adcc71f5c4aa64b1ec771cb36977d134', '', '', '', NULL, '', '')
;;
INSERT INTO phase_entry VALUES (1, '01a207a2-3280-7004-a52c-ae3fa02f34a6', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 1, '2026-10-09', '')
;;
INSERT INTO phase_entry VALUES (2, '01a207a2-3280-7007-9e07-e716d6645fa9', '01a207a2-3280-7005-a6c2-248f10c67fd9', 1, '2026-08-17', '')
;;
INSERT INTO phase_entry VALUES (3, '01a207a2-3280-7008-a340-0e3b42650644', '01a207a2-3280-7005-a6c2-248f10c67fd9', 2, '2026-09-23', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (4, '01a207a2-3280-700b-a29f-50ed78633074', '01a207a2-3280-7009-8c45-89093bfd1d33', 1, '2026-06-19', '')
;;
INSERT INTO phase_entry VALUES (5, '01a207a2-3280-700c-a32d-2835d6225675', '01a207a2-3280-7009-8c45-89093bfd1d33', 2, '2026-07-15', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (6, '01a207a2-3280-700d-996a-a72079f248b0', '01a207a2-3280-7009-8c45-89093bfd1d33', 3, '2026-09-10', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (7, '01a207a2-3280-7010-89b4-2e51a2863a7f', '01a207a2-3280-700e-b71a-fc78a399f82a', 1, '2026-04-24', '')
;;
INSERT INTO phase_entry VALUES (8, '01a207a2-3280-7011-bb40-e36dde383784', '01a207a2-3280-700e-b71a-fc78a399f82a', 2, '2026-05-15', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (9, '01a207a2-3280-7012-98f4-b92485ef3430', '01a207a2-3280-700e-b71a-fc78a399f82a', 3, '2026-07-03', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (10, '01a207a2-3280-7013-80f8-2a04bdc2ae99', '01a207a2-3280-700e-b71a-fc78a399f82a', 4, '2026-11-04', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (11, '01a207a2-3280-7016-bd47-a1c8c21b6092', '01a207a2-3280-7014-b1be-368fabe19f58', 1, '2025-10-14', '')
;;
INSERT INTO phase_entry VALUES (12, '01a207a2-3280-7017-82bd-0e3497524d6a', '01a207a2-3280-7014-b1be-368fabe19f58', 2, '2025-11-07', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (13, '01a207a2-3280-7018-b1ec-c5f64d1fe09f', '01a207a2-3280-7014-b1be-368fabe19f58', 3, '2025-12-26', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (14, '01a207a2-3280-7019-b4b5-611007f062ce', '01a207a2-3280-7014-b1be-368fabe19f58', 4, '2026-03-27', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (15, '01a207a2-3280-701a-913e-5e53dd933160', '01a207a2-3280-7014-b1be-368fabe19f58', 5, '2026-04-15', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (16, '01a207a2-3280-701d-98ce-943be0f9e038', '01a207a2-3280-701b-a610-604579061596', 1, '2026-01-05', '')
;;
INSERT INTO phase_entry VALUES (17, '01a207a2-3280-701e-b270-601cb6d13089', '01a207a2-3280-701b-a610-604579061596', 2, '2026-01-26', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (18, '01a207a2-3280-701f-9b52-e6b6ebcd1f5e', '01a207a2-3280-701b-a610-604579061596', 3, '2026-03-13', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (19, '01a207a2-3280-7020-ae99-9dac651c5253', '01a207a2-3280-701b-a610-604579061596', 4, '2026-07-24', 'Haastattelu meni hyvin, sovitaan aloituksesta.')
;;
INSERT INTO phase_entry VALUES (20, '01a207a2-3280-7021-a4ec-1681cd085b71', '01a207a2-3280-701b-a610-604579061596', 3, '2026-10-06', 'Työnantajan tilanne muuttui, palataan hakuun.')
;;
INSERT INTO phase_entry VALUES (21, '01a207a2-3280-7024-9764-ac90e0fd67dd', '01a207a2-3280-7022-bdb3-b64271d2af72', 1, '2026-03-06', '')
;;
INSERT INTO phase_entry VALUES (22, '01a207a2-3280-7025-824b-f77718f2c41c', '01a207a2-3280-7022-bdb3-b64271d2af72', 2, '2026-04-01', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (23, '01a207a2-3280-7026-9fac-2b7d22cedafb', '01a207a2-3280-7022-bdb3-b64271d2af72', 3, '2026-06-16', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (24, '01a207a2-3280-7027-9082-c3af378c74dc', '01a207a2-3280-7022-bdb3-b64271d2af72', 2, '2026-10-21', 'Toive vaihtui, katsotaan vahvuudet uudelleen.')
;;
INSERT INTO phase_entry VALUES (25, '01a207a2-3280-702a-b6bc-0416a06c05a1', '01a207a2-3280-7028-ab02-b938f729b4c8', 1, '2025-06-17', '')
;;
INSERT INTO phase_entry VALUES (26, '01a207a2-3280-702b-9af4-18e24d100d8f', '01a207a2-3280-7028-ab02-b938f729b4c8', 2, '2025-07-14', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (27, '01a207a2-3280-702c-b557-b06981daad10', '01a207a2-3280-7028-ab02-b938f729b4c8', 3, '2025-09-08', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (28, '01a207a2-3280-702d-a4bc-c9de62c82185', '01a207a2-3280-7028-ab02-b938f729b4c8', 4, '2025-12-08', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (29, '01a207a2-3280-702e-a22e-beb659d54505', '01a207a2-3280-7028-ab02-b938f729b4c8', 5, '2025-12-19', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (30, '01a207a2-3280-702f-9a15-b91695c76ab4', '01a207a2-3280-7028-ab02-b938f729b4c8', 3, '2026-09-25', 'Määräaikainen työ päättyi, haetaan seuraavaa.')
;;
INSERT INTO phase_entry VALUES (31, '01a207a2-3280-7032-ba9b-5551ae966193', '01a207a2-3280-7030-8edf-6b8195918694', 1, '2026-11-06', '')
;;
INSERT INTO phase_entry VALUES (32, '01a207a2-3280-703c-a9f3-e535b6bcb64f', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 1, '2025-11-11', '')
;;
INSERT INTO phase_entry VALUES (33, '01a207a2-3280-703d-a882-ad5f360c4979', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 2, '2025-12-18', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (34, '01a207a2-3280-703e-bf3c-927cd4e441c3', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 3, '2026-01-30', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (35, '01a207a2-3280-703f-9117-eb4a92d3043a', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 4, '2026-03-18', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (36, '01a207a2-3280-7040-87f6-bd8948f2f8ed', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 5, '2026-09-04', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (37, '01a207a2-3280-7044-9605-68f516a91f39', '01a207a2-3280-7041-9ed9-1c78103ef3c2', 1, '2026-01-28', '')
;;
INSERT INTO phase_entry VALUES (38, '01a207a2-3280-7045-8443-5f09ccf3d0b3', '01a207a2-3280-7041-9ed9-1c78103ef3c2', 2, '2026-04-30', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (39, '01a207a2-3280-7046-b96a-0606691406be', '01a207a2-3280-7041-9ed9-1c78103ef3c2', 3, '2026-07-03', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (40, '01a207a2-3280-704a-879c-5702df6da8e1', '01a207a2-3280-7047-8149-bbdc26988f4f', 1, '2025-10-20', '')
;;
INSERT INTO phase_entry VALUES (41, '01a207a2-3280-704b-a6b8-216f0b500a3f', '01a207a2-3280-7047-8149-bbdc26988f4f', 2, '2025-12-22', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (42, '01a207a2-3280-704c-b0be-9ec79d5200ef', '01a207a2-3280-7047-8149-bbdc26988f4f', 3, '2026-02-06', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (43, '01a207a2-3280-704d-982d-f40a0b813439', '01a207a2-3280-7047-8149-bbdc26988f4f', 4, '2026-05-12', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (44, '01a207a2-3280-7051-91dc-5711fb0af1e3', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 1, '2025-02-28', '')
;;
INSERT INTO phase_entry VALUES (45, '01a207a2-3280-7052-8f19-d48f81633acf', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 2, '2025-08-21', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (46, '01a207a2-3280-7053-824e-08cfff9e4840', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 3, '2025-10-17', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (47, '01a207a2-3280-7054-8076-804d4f468977', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 4, '2025-11-07', 'Haastattelu meni hyvin, sovitaan aloituksesta.')
;;
INSERT INTO phase_entry VALUES (48, '01a207a2-3280-7055-86eb-6d3d13b45a39', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 3, '2025-12-11', 'Työnantajan tilanne muuttui, palataan hakuun.')
;;
INSERT INTO phase_entry VALUES (49, '01a207a2-3280-7056-a246-e9ab998a0e31', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 4, '2026-02-25', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (50, '01a207a2-3280-7057-bcba-b42a08085f68', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 5, '2026-04-15', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (51, '01a207a2-3280-705b-ac24-963327fca832', '01a207a2-3280-7058-be2b-e31e3287d050', 1, '2026-02-06', '')
;;
INSERT INTO phase_entry VALUES (52, '01a207a2-3280-705c-beb6-74ea0add12e3', '01a207a2-3280-7058-be2b-e31e3287d050', 2, '2026-05-06', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (53, '01a207a2-3280-7060-b726-36a2e58b7c6a', '01a207a2-3280-705d-95bf-827dde26c45b', 1, '2025-07-25', '')
;;
INSERT INTO phase_entry VALUES (54, '01a207a2-3280-7061-981c-b12360b6cbb1', '01a207a2-3280-705d-95bf-827dde26c45b', 2, '2026-01-30', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (55, '01a207a2-3280-7062-b7ac-4d7e75dd67de', '01a207a2-3280-705d-95bf-827dde26c45b', 3, '2026-03-27', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (56, '01a207a2-3280-7063-98b7-629c852380c4', '01a207a2-3280-705d-95bf-827dde26c45b', 2, '2026-04-20', 'Toive vaihtui, katsotaan vahvuudet uudelleen.')
;;
INSERT INTO phase_entry VALUES (57, '01a207a2-3280-7067-be43-b87c9ec09609', '01a207a2-3280-7064-b77a-2f2ea4d5e415', 1, '2025-11-14', '')
;;
INSERT INTO phase_entry VALUES (58, '01a207a2-3280-7068-b3ef-d02ef0cc8de3', '01a207a2-3280-7064-b77a-2f2ea4d5e415', 2, '2026-03-17', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (59, '01a207a2-3280-706c-bbee-90da3cd5b001', '01a207a2-3280-7069-915c-fd5081cc8265', 1, '2025-03-06', '')
;;
INSERT INTO phase_entry VALUES (60, '01a207a2-3280-706d-9bff-1c794d14075d', '01a207a2-3280-7069-915c-fd5081cc8265', 2, '2025-06-05', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (61, '01a207a2-3280-706e-9086-e32efa50ecd7', '01a207a2-3280-7069-915c-fd5081cc8265', 3, '2025-09-11', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (62, '01a207a2-3280-706f-9364-3d5485689935', '01a207a2-3280-7069-915c-fd5081cc8265', 4, '2025-10-21', 'Haastattelu meni hyvin, sovitaan aloituksesta.')
;;
INSERT INTO phase_entry VALUES (63, '01a207a2-3280-7070-95b0-ab708c65f067', '01a207a2-3280-7069-915c-fd5081cc8265', 5, '2025-11-25', 'Sopimus allekirjoitettu, työ alkaa.')
;;
INSERT INTO phase_entry VALUES (64, '01a207a2-3280-7074-9818-d8ea05222fb2', '01a207a2-3280-7071-b275-167102eee0ab', 1, '2025-06-27', '')
;;
INSERT INTO phase_entry VALUES (65, '01a207a2-3280-7075-a5b5-81199da4ef01', '01a207a2-3280-7071-b275-167102eee0ab', 2, '2025-10-09', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (66, '01a207a2-3280-7076-8887-7844a1d6956c', '01a207a2-3280-7071-b275-167102eee0ab', 3, '2025-12-11', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (67, '01a207a2-3280-707a-bab5-acf2ade562bc', '01a207a2-3280-7077-a88b-cd5c0f616fb4', 1, '2025-07-07', '')
;;
INSERT INTO phase_entry VALUES (68, '01a207a2-3280-707b-a6f7-a0585a427c37', '01a207a2-3280-7077-a88b-cd5c0f616fb4', 2, '2025-08-13', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (69, '01a207a2-3280-707c-91d9-e5c5b4fab101', '01a207a2-3280-7077-a88b-cd5c0f616fb4', 3, '2025-09-26', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (70, '01a207a2-3280-7080-815c-33bbad0faada', '01a207a2-3280-707d-9f54-03dfbcefd0a7', 1, '2025-06-10', '')
;;
INSERT INTO phase_entry VALUES (71, '01a207a2-3280-7081-97a0-6585f69b31ce', '01a207a2-3280-707d-9f54-03dfbcefd0a7', 2, '2025-09-11', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (72, '01a207a2-3280-7082-a830-a65740498cb3', '01a207a2-3280-707d-9f54-03dfbcefd0a7', 3, '2025-12-05', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (73, '01a207a2-3280-7086-8bdb-123d5d2c2938', '01a207a2-3280-7083-931c-db6c74d0df35', 1, '2025-01-20', '')
;;
INSERT INTO phase_entry VALUES (74, '01a207a2-3280-7087-b084-d3c5500b2f29', '01a207a2-3280-7083-931c-db6c74d0df35', 2, '2025-02-14', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (75, '01a207a2-3280-7088-b601-7d745e80dfff', '01a207a2-3280-7083-931c-db6c74d0df35', 3, '2025-07-30', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (76, '01a207a2-3280-7089-90e7-9fea987aa6bd', '01a207a2-3280-7083-931c-db6c74d0df35', 2, '2025-08-19', 'Toive vaihtui, katsotaan vahvuudet uudelleen.')
;;
INSERT INTO status_entry VALUES (1, '01a207a2-3280-7003-9e56-e4a79a9a80fd', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'active', '2026-10-09', NULL, '')
;;
INSERT INTO status_entry VALUES (2, '01a207a2-3280-7006-ba2a-14a7035efa25', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'active', '2026-08-17', NULL, '')
;;
INSERT INTO status_entry VALUES (3, '01a207a2-3280-700a-ade5-c0e1fee29476', '01a207a2-3280-7009-8c45-89093bfd1d33', 'active', '2026-06-19', NULL, '')
;;
INSERT INTO status_entry VALUES (4, '01a207a2-3280-700f-8ed7-cf61268ecc45', '01a207a2-3280-700e-b71a-fc78a399f82a', 'active', '2026-04-24', NULL, '')
;;
INSERT INTO status_entry VALUES (5, '01a207a2-3280-7015-8a33-9bc910645d51', '01a207a2-3280-7014-b1be-368fabe19f58', 'active', '2025-10-14', NULL, '')
;;
INSERT INTO status_entry VALUES (6, '01a207a2-3280-701c-bae3-d893b804d820', '01a207a2-3280-701b-a610-604579061596', 'active', '2026-01-05', NULL, '')
;;
INSERT INTO status_entry VALUES (7, '01a207a2-3280-7023-8895-e627ef829c88', '01a207a2-3280-7022-bdb3-b64271d2af72', 'active', '2026-03-06', NULL, '')
;;
INSERT INTO status_entry VALUES (8, '01a207a2-3280-7029-b1da-afd06fa84dca', '01a207a2-3280-7028-ab02-b938f729b4c8', 'active', '2025-06-17', NULL, '')
;;
INSERT INTO status_entry VALUES (9, '01a207a2-3280-7031-958d-8ed2e779c470', '01a207a2-3280-7030-8edf-6b8195918694', 'active', '2026-11-06', NULL, '')
;;
INSERT INTO status_entry VALUES (10, '01a207a2-3280-7034-91e6-5edadb3d1150', '01a207a2-3280-7033-81d5-924cedcf6109', 'waiting', '2026-09-22', NULL, '')
;;
INSERT INTO status_entry VALUES (11, '01a207a2-3280-7036-ac84-24c1abd8952c', '01a207a2-3280-7035-a6c5-be02fdb17f54', 'waiting', '2026-10-15', NULL, '')
;;
INSERT INTO status_entry VALUES (12, '01a207a2-3280-7038-94e3-9413dc52bdca', '01a207a2-3280-7037-acb6-1f5729c0e596', 'waiting', '2026-11-06', NULL, '')
;;
INSERT INTO status_entry VALUES (13, '01a207a2-3280-703a-a49a-ebabe79a27e6', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 'active', '2025-11-11', NULL, '')
;;
INSERT INTO status_entry VALUES (14, '01a207a2-3280-703b-86a9-2d9091b1078e', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 'closed', '2026-10-30', 'employed', '')
;;
INSERT INTO status_entry VALUES (15, '01a207a2-3280-7042-a8e1-6b12da9bf98c', '01a207a2-3280-7041-9ed9-1c78103ef3c2', 'active', '2026-01-28', NULL, '')
;;
INSERT INTO status_entry VALUES (16, '01a207a2-3280-7043-9ef1-cea0fd63ed5b', '01a207a2-3280-7041-9ed9-1c78103ef3c2', 'closed', '2026-10-01', 'studies', '')
;;
INSERT INTO status_entry VALUES (17, '01a207a2-3280-7048-9b56-4a634b3c74f7', '01a207a2-3280-7047-8149-bbdc26988f4f', 'active', '2025-10-20', NULL, '')
;;
INSERT INTO status_entry VALUES (18, '01a207a2-3280-7049-9a92-97b5c4cf8b96', '01a207a2-3280-7047-8149-bbdc26988f4f', 'closed', '2026-09-02', 'work_trial', '')
;;
INSERT INTO status_entry VALUES (19, '01a207a2-3280-704f-a341-266754b9693c', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 'active', '2025-02-28', NULL, '')
;;
INSERT INTO status_entry VALUES (20, '01a207a2-3280-7050-bb00-1ec6e1830294', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 'closed', '2026-08-03', 'employed', '')
;;
INSERT INTO status_entry VALUES (21, '01a207a2-3280-7059-92a9-c70e686e80a9', '01a207a2-3280-7058-be2b-e31e3287d050', 'active', '2026-02-06', NULL, '')
;;
INSERT INTO status_entry VALUES (22, '01a207a2-3280-705a-90db-1b4a9c4792da', '01a207a2-3280-7058-be2b-e31e3287d050', 'closed', '2026-07-03', 'moved', '')
;;
INSERT INTO status_entry VALUES (23, '01a207a2-3280-705e-970d-75fb5057326c', '01a207a2-3280-705d-95bf-827dde26c45b', 'active', '2025-07-25', NULL, '')
;;
INSERT INTO status_entry VALUES (24, '01a207a2-3280-705f-88da-5579f56ab44e', '01a207a2-3280-705d-95bf-827dde26c45b', 'closed', '2026-06-05', 'rehabilitative_work', '')
;;
INSERT INTO status_entry VALUES (25, '01a207a2-3280-7065-ab95-06b5987c88bb', '01a207a2-3280-7064-b77a-2f2ea4d5e415', 'active', '2025-11-14', NULL, '')
;;
INSERT INTO status_entry VALUES (26, '01a207a2-3280-7066-8690-8d998f2bbba3', '01a207a2-3280-7064-b77a-2f2ea4d5e415', 'closed', '2026-05-07', 'pension', '')
;;
INSERT INTO status_entry VALUES (27, '01a207a2-3280-706a-a898-36cf6e6291d2', '01a207a2-3280-7069-915c-fd5081cc8265', 'active', '2025-03-06', NULL, '')
;;
INSERT INTO status_entry VALUES (28, '01a207a2-3280-706b-adcc-bda5b866517e', '01a207a2-3280-7069-915c-fd5081cc8265', 'closed', '2026-04-08', 'employed', '')
;;
INSERT INTO status_entry VALUES (29, '01a207a2-3280-7072-bf32-7a5f6a4b3989', '01a207a2-3280-7071-b275-167102eee0ab', 'active', '2025-06-27', NULL, '')
;;
INSERT INTO status_entry VALUES (30, '01a207a2-3280-7073-9426-ef53947899a4', '01a207a2-3280-7071-b275-167102eee0ab', 'closed', '2026-03-09', 'other_service', '')
;;
INSERT INTO status_entry VALUES (31, '01a207a2-3280-7078-9546-dfe7a0996d52', '01a207a2-3280-7077-a88b-cd5c0f616fb4', 'active', '2025-07-07', NULL, '')
;;
INSERT INTO status_entry VALUES (32, '01a207a2-3280-7079-9696-2c61775c303c', '01a207a2-3280-7077-a88b-cd5c0f616fb4', 'closed', '2026-02-06', 'client_stopped', '')
;;
INSERT INTO status_entry VALUES (33, '01a207a2-3280-707e-a5b8-5a2505adc011', '01a207a2-3280-707d-9f54-03dfbcefd0a7', 'active', '2025-06-10', NULL, '')
;;
INSERT INTO status_entry VALUES (34, '01a207a2-3280-707f-bd1c-1d940f81f60c', '01a207a2-3280-707d-9f54-03dfbcefd0a7', 'closed', '2026-01-09', 'parental_leave', '')
;;
INSERT INTO status_entry VALUES (35, '01a207a2-3280-7084-a67e-3bb997b9580f', '01a207a2-3280-7083-931c-db6c74d0df35', 'active', '2025-01-20', NULL, '')
;;
INSERT INTO status_entry VALUES (36, '01a207a2-3280-7085-8b5a-ddb651ed2f15', '01a207a2-3280-7083-931c-db6c74d0df35', 'closed', '2025-12-11', 'no_change', '')
;;
INSERT INTO employer VALUES (1, '01a207a2-3280-708a-b263-27944ce74654', 'Esimerkkileipomo Oy', 'esimerkkileipomo oy', '9000101-4', 'Leipomo', 'Mäntyharju', 'good', 0, 'Aino Testi', 'a010a51fd9d29fa969f572bf20c1dc5b')
;;
INSERT INTO employer VALUES (2, '01a207a2-3280-708c-b409-1f93c5b3b5d3', 'Mallisiivous Ky', 'mallisiivous ky', '9000102-2', 'Siivous', 'Mikkeli', 'good', 0, 'Kaarlo Koe', '2bc37cff364031c9b6d188181ab48547')
;;
INSERT INTO employer VALUES (3, '01a207a2-3280-708e-abc2-476d91bae46a', 'Testikonepaja Osk', 'testikonepaja osk', '9000103-0', 'Konepaja', 'Hirvensalmi', 'good', 0, 'Åke Demo', '5c40ea6babeaddbb16221d51638514a5')
;;
INSERT INTO employer VALUES (4, '01a207a2-3280-7090-a000-2cf64f5d410c', 'Koekeittiö Oy', 'koekeitti oy', '9000104-9', 'Keittiö', 'Kangasniemi', 'bad', 0, 'Kerttu Esimerkki', '6ed33322c6d78828c3e7e007af79dfcc')
;;
INSERT INTO employer VALUES (5, '01a207a2-3280-7092-913d-7dc9cdc656fb', 'Demovarasto Oy', 'demovarasto oy', '9000105-7', 'Varasto', 'Hirvensalmi', 'bad', 0, 'Urho Malli', 'eea9a54571e54ae1b18cf8ed7681a2b1')
;;
INSERT INTO employer VALUES (6, '01a207a2-3280-7094-ab65-64ed2ff9134d', 'Esimerkkipuutarha Ky', 'esimerkkipuutarha ky', '9000106-5', 'Puutarha', 'Mäntyharju', 'none', 0, 'Marja Testi', 'ddd1660a47abff7e1ec53f956ff5fc71')
;;
INSERT INTO employer VALUES (7, '01a207a2-3280-7096-8635-9d69b2b47ae7', 'Mallikauppa Osk', 'mallikauppa osk', '9000107-3', 'Kauppa', 'Puumala', 'bad', 0, 'Ulla Koe', '2d9ea06058f75bc02f5cae1c344b7b69')
;;
INSERT INTO employer VALUES (8, '01a207a2-3280-7098-bcbe-dbbb526c5cc5', 'Testipesula Oy', 'testipesula oy', '9000108-1', 'Pesula', 'Juva', 'bad', 0, 'Eero Demo', '76c9c61d278a9b7aa094f3b1dbb78892')
;;
INSERT INTO employer VALUES (9, '01a207a2-3280-709a-8e5d-8f02d562ce04', 'Koekahvila Oy', 'koekahvila oy', '9000110-2', 'Kahvila', 'Pertunmaa', 'bad', 0, 'Liisa Esimerkki', '17e77d048aaa58eafd20aba8db098306')
;;
INSERT INTO employer VALUES (10, '01a207a2-3280-709c-bd7b-f50ddb045aae', 'Demokirjapaino Ky', 'demokirjapaino ky', '9000111-0', 'Kirjapaino', 'Hirvensalmi', 'good', 0, 'Irma Malli', '255da0305c7758e09194ce321ce05514')
;;
INSERT INTO employer VALUES (11, '01a207a2-3280-709e-af7e-12ad5632a446', 'Esimerkkiposti Osk', 'esimerkkiposti osk', '9000112-9', 'Postinjakelu', 'Hirvensalmi', 'good', 0, 'Matti Testi', 'b744be317b43ba944d4cbd6fd0cd198c')
;;
INSERT INTO employer VALUES (12, '01a207a2-3280-70a0-a460-b0f2e288b164', 'Mallirakennus Oy', 'mallirakennus oy', '9000113-7', 'Rakennus', 'Mikkeli', 'bad', 0, 'Venla Koe', '3f5c4b665f0d01fb33f46dd8b3d309d1')
;;
INSERT INTO employer VALUES (13, '01a207a2-3280-70a2-b25e-525a399b6cad', 'Testikiinteistö Oy', 'testikiinteist oy', '9000114-5', 'Kiinteistönhoito', 'Hirvensalmi', 'none', 0, 'Niilo Demo', '504083531b32b9b76194e76830531bb0')
;;
INSERT INTO employer VALUES (14, '01a207a2-3280-70a4-bd49-01f38795ad0f', 'Koetoimisto Ky', 'koetoimisto ky', '9000115-3', 'Toimisto', 'Mikkeli', 'good', 0, 'Ville Esimerkki', 'f05a9c1dba9b2c0b9f8af7207b512107')
;;
INSERT INTO employer VALUES (15, '01a207a2-3280-70a6-b584-6205ce88f3e7', 'Demohoiva Osk', 'demohoiva osk', '9000116-1', 'Hoiva', 'Mäntyharju', 'none', 0, 'Helmi Malli', '7912a632216266be5ebf5e382a50593d')
;;
INSERT INTO employer VALUES (16, '01a207a2-3280-70a8-b747-50252eff832f', 'Esimerkkikorjaamo Oy', 'esimerkkikorjaamo oy', '9000118-8', 'Korjaamo', 'Mäntyharju', 'none', 0, 'Mikko Testi', 'de9daaea4fe2db9c7d5b9fbac9b22c1b')
;;
INSERT INTO employer VALUES (17, '01a207a2-3280-70aa-b4fd-1314cea663ee', 'Mallikirjasto Oy', 'mallikirjasto oy', '9000119-6', 'Kirjasto', 'Pertunmaa', 'unknown', 0, 'Jorma Koe', '0166d52a47c201cb9931251bdf22cd9b')
;;
INSERT INTO employer VALUES (18, '01a207a2-3280-70ac-a7a3-22d8ce66e9ee', 'Testimaatila Ky', 'testimaatila ky', '9000120-9', 'Maatila', 'Pertunmaa', 'good', 0, 'Noora Demo', 'eecc013474a9e14b40dffab69818ab36')
;;
INSERT INTO employer VALUES (19, '01a207a2-3280-70ae-9af6-207f21334eb0', 'Koekierrätys Osk', 'koekierrtys osk', '9000121-7', 'Kierrätys', 'Puumala', 'unknown', 0, 'Väinö Esimerkki', '3acf6ee7d319ddc5115d9f02d5b4bad6')
;;
INSERT INTO employer VALUES (20, '01a207a2-3280-70b0-b665-f1bdcb3a88f6', 'Demoompelimo Oy', 'demoompelimo oy', '9000122-5', 'Ompelimo', 'Kangasniemi', 'bad', 0, 'Oona Malli', 'fc02efbd127832b4ae2bf2df8f146bf8')
;;
INSERT INTO employer VALUES (21, '01a207a2-3280-70b2-a896-653f58aaac81', 'Mallileipomo Oy', 'mallileipomo oy', '9000123-3', 'Leipomo', 'Mikkeli', 'bad', 0, 'Yrjö Testi', '2478d6678a7deaee766c07b012ce9f89')
;;
INSERT INTO employer VALUES (22, '01a207a2-3280-70b4-a45f-8e456b761fc5', 'Testisiivous Ky', 'testisiivous ky', '9000124-1', 'Siivous', 'Mikkeli', 'good', 0, 'Onni Koe', 'aadf37d395a8b194f6dcbad9812c1317')
;;
INSERT INTO employer VALUES (23, '01a207a2-3280-70b6-9a72-f1b4ebad40d0', 'Koekonepaja Osk', 'koekonepaja osk', '9000126-8', 'Konepaja', 'Hirvensalmi', 'bad', 0, 'Päivi Demo', '159e6d6a83d53aacfc977d0e117bad98')
;;
INSERT INTO employer VALUES (24, '01a207a2-3280-70b8-9e8c-f19f013183e3', 'Demokeittiö Oy', 'demokeitti oy', '9000127-6', 'Keittiö', 'Mikkeli', 'none', 0, 'Saara Esimerkki', '6264b97fe493409661e58cdcf9965a27')
;;
INSERT INTO employer VALUES (25, '01a207a2-3280-70ba-a7d9-ab55e1464134', 'Esimerkkivarasto Oy', 'esimerkkivarasto oy', '9000128-4', 'Varasto', 'Mikkeli', 'good', 0, 'Pekka Malli', 'd393819903d9503cef33d21f0eaba20d')
;;
INSERT INTO employer VALUES (26, '01a207a2-3280-70bc-a3c4-8cf16f31b692', 'Mallipuutarha Ky', 'mallipuutarha ky', '9000129-2', 'Puutarha', 'Mäntyharju', 'good', 0, 'Ilona Testi', 'fa09f1d181f7e57425e3942b8f698791')
;;
INSERT INTO employer VALUES (27, '01a207a2-3280-70be-ade7-9111ed6897d8', 'Testikauppa Osk', 'testikauppa osk', '9000130-5', 'Kauppa', 'Mikkeli', 'none', 0, 'Pirkko Koe', 'e310eb9fa715bd2678f1061b3e1c8791')
;;
INSERT INTO employer VALUES (28, '01a207a2-3280-70c0-9d3a-1a06beda9894', 'Koepesula Oy', 'koepesula oy', '9000131-3', 'Pesula', 'Mikkeli', 'good', 0, 'Elsa Demo', '16abdd316925f86f7a267aeaca3b87d9')
;;
INSERT INTO employer VALUES (29, '01a207a2-3280-70c2-afdf-77e9a9b9876d', 'Demokahvila Oy', 'demokahvila oy', '9000132-1', 'Kahvila', 'Mäntyharju', 'bad', 0, 'Sanni Esimerkki', 'edce0d01b2873b1dd3edb63bc8ea0d82')
;;
INSERT INTO employer VALUES (30, '01a207a2-3280-70c4-a2ce-9e9249fea54b', 'Esimerkkikirjapaino Ky', 'esimerkkikirjapaino ky', '9000134-8', 'Kirjapaino', 'Pertunmaa', 'none', 0, 'Olga Malli', '2b1d4e101a90585057b4ddaf2aea3d54')
;;
INSERT INTO employer VALUES (31, '01a207a2-3280-70c6-b723-53743a3b3bc4', 'Malliposti Osk', 'malliposti osk', '9000135-6', 'Postinjakelu', 'Mäntyharju', 'none', 0, 'Teemu Testi', '36876f72530406131442210dc84be40f')
;;
INSERT INTO employer VALUES (32, '01a207a2-3280-70c8-be24-46c196b3952d', 'Testirakennus Oy', 'testirakennus oy', '9000136-4', 'Rakennus', 'Mikkeli', 'good', 0, 'Ritva Koe', '573eb6f1ff00c3550c15914ebaa851e8')
;;
INSERT INTO employer VALUES (33, '01a207a2-3280-70ca-8fa6-71b2cf68bc28', 'Koekiinteistö Oy', 'koekiinteist oy', '9000137-2', 'Kiinteistönhoito', 'Kangasniemi', 'bad', 0, 'Jaakko Demo', 'd4e23a793d0d1d075b54c206b8284a65')
;;
INSERT INTO employer VALUES (34, '01a207a2-3280-70cc-b363-97c0e752f00d', 'Demotoimisto Ky', 'demotoimisto ky', '9000138-0', 'Toimisto', 'Juva', 'good', 0, 'Reino Esimerkki', 'cc28deb0af6c45564d451863438e1a2a')
;;
INSERT INTO employer VALUES (35, '01a207a2-3280-70ce-8cb3-b4fdec81bf90', 'Esimerkkihoiva Osk', 'esimerkkihoiva osk', '9000139-9', 'Hoiva', 'Mikkeli', 'none', 0, 'Heikki Malli', 'fd91a85cae2886c82e31ab7c1a869db3')
;;
INSERT INTO employer VALUES (36, '01a207a2-3280-70d0-9b83-43ace651171d', 'Mallikorjaamo Oy', 'mallikorjaamo oy', '9000140-1', 'Korjaamo', 'Kangasniemi', 'good', 0, 'Veikko Testi', '01471a2fc439da56ce8970810db5d7c6')
;;
INSERT INTO employer VALUES (37, '01a207a2-3280-70d2-9ec9-7cd2035d7017', 'Testikirjasto Oy', 'testikirjasto oy', '9000142-8', 'Kirjasto', 'Mikkeli', 'good', 1, 'Paavo Koe', 'fd50c3f3c6e94c12317187caadeed82a')
;;
INSERT INTO employer VALUES (38, '01a207a2-3280-70d4-a034-37ee2bfc7ffd', 'Koemaatila Ky', 'koemaatila ky', '9000143-6', 'Maatila', 'Juva', 'good', 0, 'Anneli Demo', '0c57730027ed3fc12faa22f86cb23e70')
;;
INSERT INTO employer VALUES (39, '01a207a2-3280-70d6-8145-243aa9b38f20', 'Demokierrätys Osk', 'demokierrtys osk', '9000144-4', 'Kierrätys', 'Mikkeli', 'unknown', 0, 'Sulo Esimerkki', 'd654af4b355be9d4c21dc4716b749b86')
;;
INSERT INTO employer VALUES (40, '01a207a2-3280-70d8-8368-648169eb8cb4', 'Esimerkkiompelimo Oy', 'esimerkkiompelimo oy', '9000145-2', 'Ompelimo', 'Pertunmaa', 'good', 0, 'Katri Malli', '032eb3eafa9057ca4bace6c4157a1ee2')
;;
INSERT INTO person VALUES ('01a207a2-3280-708b-86b6-37e3608d9499', '01a207a2-3280-708a-b263-27944ce74654', 'Aino Testi', 'henkilöstövastaava', '040 000 2000', 'aino.testi@esimerkkileipomo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-708d-be2a-fff506e44edf', '01a207a2-3280-708c-b409-1f93c5b3b5d3', 'Kaarlo Koe', 'vuoropäällikkö', '040 000 2001', 'kaarlo.koe@mallisiivous-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-708f-8869-32b7bc344f4b', '01a207a2-3280-708e-abc2-476d91bae46a', 'Åke Demo', 'henkilöstövastaava', '040 000 2002', 'ake.demo@testikonepaja-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7091-a9d6-9a2838f83d74', '01a207a2-3280-7090-a000-2cf64f5d410c', 'Kerttu Esimerkki', 'toimitusjohtaja', '040 000 2003', 'kerttu.esimerkki@koekeittio-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7093-94fa-73f43d1b2085', '01a207a2-3280-7092-913d-7dc9cdc656fb', 'Urho Malli', 'henkilöstövastaava', '040 000 2004', 'urho.malli@demovarasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7095-a992-0bf96f6b8421', '01a207a2-3280-7094-ab65-64ed2ff9134d', 'Marja Testi', 'esihenkilö', '040 000 2005', 'marja.testi@esimerkkipuutarha-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7097-a672-43a21a124c15', '01a207a2-3280-7096-8635-9d69b2b47ae7', 'Ulla Koe', 'yrittäjä', '040 000 2006', 'ulla.koe@mallikauppa-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7099-ab32-02ad5570e103', '01a207a2-3280-7098-bcbe-dbbb526c5cc5', 'Eero Demo', 'vuoropäällikkö', '040 000 2007', 'eero.demo@testipesula-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-709b-b3d3-308e703cff0b', '01a207a2-3280-709a-8e5d-8f02d562ce04', 'Liisa Esimerkki', 'esihenkilö', '040 000 2008', 'liisa.esimerkki@koekahvila-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-709d-851d-dfa52b56363c', '01a207a2-3280-709c-bd7b-f50ddb045aae', 'Irma Malli', 'esihenkilö', '040 000 2009', 'irma.malli@demokirjapaino-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-709f-8df4-0904a675a109', '01a207a2-3280-709e-af7e-12ad5632a446', 'Matti Testi', 'esihenkilö', '040 000 2010', 'matti.testi@esimerkkiposti-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a1-9151-8229737b6ed7', '01a207a2-3280-70a0-a460-b0f2e288b164', 'Venla Koe', 'yrittäjä', '040 000 2011', 'venla.koe@mallirakennus-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a3-822b-904b1ef491a6', '01a207a2-3280-70a2-b25e-525a399b6cad', 'Niilo Demo', 'vuoropäällikkö', '040 000 2012', 'niilo.demo@testikiinteisto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a5-942b-44b430d884ad', '01a207a2-3280-70a4-bd49-01f38795ad0f', 'Ville Esimerkki', 'henkilöstövastaava', '040 000 2013', 'ville.esimerkki@koetoimisto-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a7-a4ca-19f5d6a66353', '01a207a2-3280-70a6-b584-6205ce88f3e7', 'Helmi Malli', 'yrittäjä', '040 000 2014', 'helmi.malli@demohoiva-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a9-95c4-5b534751d092', '01a207a2-3280-70a8-b747-50252eff832f', 'Mikko Testi', 'esihenkilö', '040 000 2015', 'mikko.testi@esimerkkikorjaamo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70ab-8579-63b2a4560002', '01a207a2-3280-70aa-b4fd-1314cea663ee', 'Jorma Koe', 'yrittäjä', '040 000 2016', 'jorma.koe@mallikirjasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70ad-a5ba-0d795864742b', '01a207a2-3280-70ac-a7a3-22d8ce66e9ee', 'Noora Demo', 'henkilöstövastaava', '040 000 2017', 'noora.demo@testimaatila-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70af-a12d-6d374abcc4e4', '01a207a2-3280-70ae-9af6-207f21334eb0', 'Väinö Esimerkki', 'henkilöstövastaava', '040 000 2018', 'vaino.esimerkki@koekierratys-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b1-9dbd-fc4e456bb11b', '01a207a2-3280-70b0-b665-f1bdcb3a88f6', 'Oona Malli', 'henkilöstövastaava', '040 000 2019', 'oona.malli@demoompelimo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b3-9295-e4ac6aba54ef', '01a207a2-3280-70b2-a896-653f58aaac81', 'Yrjö Testi', 'henkilöstövastaava', '040 000 2020', 'yrjo.testi@mallileipomo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b5-8246-5b6968d6710e', '01a207a2-3280-70b4-a45f-8e456b761fc5', 'Onni Koe', 'toimitusjohtaja', '040 000 2021', 'onni.koe@testisiivous-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b7-8cc5-c5b627ef79cb', '01a207a2-3280-70b6-9a72-f1b4ebad40d0', 'Päivi Demo', 'esihenkilö', '040 000 2022', 'paivi.demo@koekonepaja-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b9-b548-5417f17a002b', '01a207a2-3280-70b8-9e8c-f19f013183e3', 'Saara Esimerkki', 'yrittäjä', '040 000 2023', 'saara.esimerkki@demokeittio-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70bb-a0a6-255bfca65f8e', '01a207a2-3280-70ba-a7d9-ab55e1464134', 'Pekka Malli', 'toimitusjohtaja', '040 000 2024', 'pekka.malli@esimerkkivarasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70bd-bf16-ae3cf33dc30a', '01a207a2-3280-70bc-a3c4-8cf16f31b692', 'Ilona Testi', 'yrittäjä', '040 000 2025', 'ilona.testi@mallipuutarha-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70bf-8211-802138daf051', '01a207a2-3280-70be-ade7-9111ed6897d8', 'Pirkko Koe', 'yrittäjä', '040 000 2026', 'pirkko.koe@testikauppa-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c1-b037-62aed631e26f', '01a207a2-3280-70c0-9d3a-1a06beda9894', 'Elsa Demo', 'esihenkilö', '040 000 2027', 'elsa.demo@koepesula-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c3-bda7-ca3684de2a4f', '01a207a2-3280-70c2-afdf-77e9a9b9876d', 'Sanni Esimerkki', 'esihenkilö', '040 000 2028', 'sanni.esimerkki@demokahvila-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c5-b8f0-e98157504760', '01a207a2-3280-70c4-a2ce-9e9249fea54b', 'Olga Malli', 'vuoropäällikkö', '040 000 2029', 'olga.malli@esimerkkikirjapaino-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c7-b6e9-298d116ce129', '01a207a2-3280-70c6-b723-53743a3b3bc4', 'Teemu Testi', 'henkilöstövastaava', '040 000 2030', 'teemu.testi@malliposti-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c9-87ae-050c49799084', '01a207a2-3280-70c8-be24-46c196b3952d', 'Ritva Koe', 'henkilöstövastaava', '040 000 2031', 'ritva.koe@testirakennus-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70cb-823f-ceab0b8a276b', '01a207a2-3280-70ca-8fa6-71b2cf68bc28', 'Jaakko Demo', 'henkilöstövastaava', '040 000 2032', 'jaakko.demo@koekiinteisto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70cd-a0c9-7c9db196b0c7', '01a207a2-3280-70cc-b363-97c0e752f00d', 'Reino Esimerkki', 'esihenkilö', '040 000 2033', 'reino.esimerkki@demotoimisto-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70cf-b88c-3fefe5856cfa', '01a207a2-3280-70ce-8cb3-b4fdec81bf90', 'Heikki Malli', 'vuoropäällikkö', '040 000 2034', 'heikki.malli@esimerkkihoiva-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d1-8328-a9ac93b337fb', '01a207a2-3280-70d0-9b83-43ace651171d', 'Veikko Testi', 'yrittäjä', '040 000 2035', 'veikko.testi@mallikorjaamo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d3-87bb-6a62becbde01', '01a207a2-3280-70d2-9ec9-7cd2035d7017', 'Paavo Koe', 'yrittäjä', '040 000 2036', 'paavo.koe@testikirjasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d5-8f4c-88734cc576f2', '01a207a2-3280-70d4-a034-37ee2bfc7ffd', 'Anneli Demo', 'yrittäjä', '040 000 2037', 'anneli.demo@koemaatila-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d7-a25e-25f686640cb0', '01a207a2-3280-70d6-8145-243aa9b38f20', 'Sulo Esimerkki', 'vuoropäällikkö', '040 000 2038', 'sulo.esimerkki@demokierratys-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d9-ba6f-fb14f0651621', '01a207a2-3280-70d8-8368-648169eb8cb4', 'Katri Malli', 'vuoropäällikkö', '040 000 2039', 'katri.malli@esimerkkiompelimo-oy.example')
;;
INSERT INTO note VALUES (1, '01a207a2-3280-7132-a41d-d89017802181', '01a207a2-3280-7083-931c-db6c74d0df35', NULL, '2025-01-31', 'meeting', 'office', 60, 'Kävelytapaaminen järven rannassa. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '7891614de008083f7b3b51d48131d21f')
;;
INSERT INTO note VALUES (2, '01a207a2-3280-7133-aa30-725d196bb2b4', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '2025-03-21', 'phone', 'remote', 5, 'Soitettiin sovittuna aikana.', 1, '2026-11-23T09:00:00+00:00', 'ba7966371efca1e46fcfb5225b533d47')
;;
INSERT INTO note VALUES (3, '01a207a2-3280-7134-980c-76bae1665865', '01a207a2-3280-704e-a587-2b6fb7ebb70c', NULL, '2025-04-21', 'meeting', 'home', 90, 'Aloitettiin asiakkaan omista kuulumisista. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', '21e24ea4dd85dda9d22fe1d33670a262')
;;
INSERT INTO note VALUES (4, '01a207a2-3280-7135-b471-cf992ddd02b6', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '2025-05-16', 'meeting', 'remote', 90, 'Istuttiin hetki rauhassa ja katsottiin, mitä on saatu aikaan. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '0939f6ee46ae9e75b461dbc466ceb384')
;;
INSERT INTO note VALUES (5, '01a207a2-3280-7136-95da-df68060344bf', '01a207a2-3280-7083-931c-db6c74d0df35', NULL, '2025-06-13', 'phone', 'remote', 10, 'Puhuttiin puhelimessa ennen viikonloppua.', 1, '2026-11-23T09:00:00+00:00', '5d73583c931f4b5bcb6fb16f88fd08c0')
;;
INSERT INTO note VALUES (6, '01a207a2-3280-7137-b68c-17cbd76ee016', '01a207a2-3280-707d-9f54-03dfbcefd0a7', NULL, '2025-07-01', 'meeting', 'remote', 90, 'Kävelytapaaminen järven rannassa. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään.', 1, '2026-11-23T09:00:00+00:00', 'dab6766652cfc891ae94a8dde52f27f9')
;;
INSERT INTO note VALUES (7, '01a207a2-3280-7138-81a1-42351f0c6f07', '01a207a2-3280-704e-a587-2b6fb7ebb70c', NULL, '2025-07-15', 'message', 'remote', 10, 'Lähetin muistutuksen ja sain heti vastauksen.', 1, '2026-11-23T09:00:00+00:00', '512270f9c69b69c99c4baba7af4278d0')
;;
INSERT INTO note VALUES (8, '01a207a2-3280-7139-875d-be74d80caa4d', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '2025-07-29', 'other', 'remote', 15, 'Kirjasin viikon yhteenvedon. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '2530bdba7943ce0384f2213f3f953589')
;;
INSERT INTO note VALUES (9, '01a207a2-3280-713a-9ed7-cbaaac6cc64e', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2025-08-06', 'meeting', 'community', 90, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '3bb4477eb4d7b42d781fb523db24f92e')
;;
INSERT INTO note VALUES (10, '01a207a2-3280-713b-ac90-fc4fd6100535', '01a207a2-3280-705d-95bf-827dde26c45b', NULL, '2025-08-18', 'phone', 'remote', 5, 'Lyhyt puhelu päivän asioista.', 1, '2026-11-23T09:00:00+00:00', '9c0a1ea5c2bc72244133349688adf1b4')
;;
INSERT INTO note VALUES (11, '01a207a2-3280-713c-9235-29c0f3d13a7b', '01a207a2-3280-707d-9f54-03dfbcefd0a7', NULL, '2025-08-28', 'message', 'remote', 15, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '940d33a6699a387875771780bd0c0cb6')
;;
INSERT INTO note VALUES (12, '01a207a2-3280-713d-9329-1390943e5a22', '01a207a2-3280-704e-a587-2b6fb7ebb70c', NULL, '2025-09-08', 'network_meeting', 'remote', 60, 'Yhteinen palaveri, jossa sovittiin työnjaosta. Ansioluettelo sai uuden alun, ja asiakas oli siitä iloinen.', 1, '2026-11-23T09:00:00+00:00', '96830f1e2b784ea362396597f6648aca')
;;
INSERT INTO note VALUES (13, '01a207a2-3280-713e-85ae-a805cc7ab32f', '01a207a2-3280-7077-a88b-cd5c0f616fb4', NULL, '2025-09-18', 'meeting', 'remote', 60, 'Aloitettiin asiakkaan omista kuulumisista. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '4dd33cf62145c17b5290446e99a69d3a')
;;
INSERT INTO note VALUES (14, '01a207a2-3280-713f-bfc2-7c050948f14b', '01a207a2-3280-7077-a88b-cd5c0f616fb4', NULL, '2025-10-02', 'message', 'remote', 5, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', '1cd4e556de4ac903fa6621e5992e743b')
;;
INSERT INTO note VALUES (15, '01a207a2-3280-7140-a412-a25bc4758a8d', '01a207a2-3280-707d-9f54-03dfbcefd0a7', NULL, '2025-10-15', 'network_meeting', 'office', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '8b5642e5027159c315e5e4d06346996e')
;;
INSERT INTO note VALUES (16, '01a207a2-3280-7141-a1db-3f9f82e63e71', '01a207a2-3280-704e-a587-2b6fb7ebb70c', NULL, '2025-10-24', 'workplace_visit', 'workplace', 90, 'Tutustuttiin työpaikkaan ja sen rytmiin. Käytiin läpi kieltävä vastaus; se ei vienyt intoa. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '7401f26dcf63c749df5f7dd6c43e43e5')
;;
INSERT INTO note VALUES (17, '01a207a2-3280-7142-8f40-6498b7149706', '01a207a2-3280-705d-95bf-827dde26c45b', NULL, '2025-10-31', 'message', 'remote', 15, 'Lähetin muistutuksen ja sain heti vastauksen. Asiakas haluaa töihin ja tietää, miksi. Hyvä mieli jäi molemmille.', 1, '2026-11-23T09:00:00+00:00', '12400621b7ef4548cc94c68f1124b6f6')
;;
INSERT INTO note VALUES (18, '01a207a2-3280-7143-a37c-4fc01b538e13', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2025-11-11', 'disclosure_talk', 'community', 90, 'Puhuttiin, mitä työnantajalle kerrotaan ja mitä ei. Asiakas kävi itse kysymässä töitä ja sai hyvän vastaanoton. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '7c733919280b5368f53e545b84d99c88')
;;
INSERT INTO note VALUES (19, '01a207a2-3280-7144-8664-fb6cbfbc2a58', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '2025-11-18', 'meeting', 'home', 60, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Kerroin valmennuksesta; asiakas kyseli tarkasti ja viisaasti. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', '648488cc344e25326862c47ccfb7ba67')
;;
INSERT INTO note VALUES (20, '01a207a2-3280-7145-a369-9691ef3f7a40', '01a207a2-3280-7071-b275-167102eee0ab', NULL, '2025-11-21', 'outreach', 'community', 45, 'Etsin yhteyttä uudelleen, tavattiin torikahvilassa. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '2b0b8349897cbdd1fa17d3334f97332f')
;;
INSERT INTO note VALUES (21, '01a207a2-3280-7146-a335-22330fa6d693', '01a207a2-3280-7064-b77a-2f2ea4d5e415', NULL, '2025-11-28', 'meeting', 'community', 45, 'Tapaaminen sujui hyvässä hengessä. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '9bb09958850608640720e7bcd5a5b652')
;;
INSERT INTO note VALUES (22, '01a207a2-3280-7147-b7a4-9ed35301d7a8', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '2025-12-05', 'workplace_visit', 'workplace', 30, 'Kävin työpaikalla, esihenkilö oli mukana. Työ sujuu, ja työkaverit ovat ottaneet hyvin vastaan.', 1, '2026-11-23T09:00:00+00:00', '453ed99505adeda56fea17997afd9965')
;;
INSERT INTO note VALUES (23, '01a207a2-3280-7148-8b8c-09889060d1cf', '01a207a2-3280-7064-b77a-2f2ea4d5e415', NULL, '2025-12-12', 'meeting', 'community', 45, 'Kävelytapaaminen järven rannassa. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin.', 1, '2026-11-23T09:00:00+00:00', '0684e66bef9c04adb5066b6f88ff42c1')
;;
INSERT INTO note VALUES (24, '01a207a2-3280-7149-84f3-1a16d3fbb249', '01a207a2-3280-7077-a88b-cd5c0f616fb4', NULL, '2025-12-19', 'phone', 'remote', 10, 'Soitettiin sovittuna aikana. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '8ada3339662b35f6b776af7550b88faf')
;;
INSERT INTO note VALUES (25, '01a207a2-3280-714a-bfe4-f6083dfbf921', '01a207a2-3280-7071-b275-167102eee0ab', NULL, '2025-12-26', 'message', 'remote', 10, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Hyvä mieli jäi molemmille.', 1, '2026-11-23T09:00:00+00:00', '53a9f351975907c68079f403bea4f5f1')
;;
INSERT INTO note VALUES (26, '01a207a2-3280-714b-a957-9ea52e05910a', '01a207a2-3280-701b-a610-604579061596', NULL, '2026-01-07', 'phone', 'remote', 15, 'Puhuttiin puhelimessa ennen viikonloppua. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '2586a769e1d25f2cc06bea2908d00059')
;;
INSERT INTO note VALUES (27, '01a207a2-3280-714c-9d10-a5ce3ffdc6eb', '01a207a2-3280-7071-b275-167102eee0ab', NULL, '2026-01-09', 'disclosure_talk', 'office', 30, 'Puhuttiin, mitä työnantajalle kerrotaan ja mitä ei. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '442de64784752203c4208712217467d4')
;;
INSERT INTO note VALUES (28, '01a207a2-3280-714d-acce-a8429db0eded', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2026-01-21', 'workplace_visit', 'workplace', 45, 'Tutustuttiin työpaikkaan ja sen rytmiin. Sovittiin pieni muutos työvuoroihin, molemmat tyytyväisiä. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', 'e2e2758e52fbe2b45da82bcd42fefbc2')
;;
INSERT INTO note VALUES (29, '01a207a2-3280-714e-bc53-f23cc0e836c4', '01a207a2-3280-701b-a610-604579061596', NULL, '2026-01-30', 'phone', 'remote', 5, 'Soitettiin sovittuna aikana. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', 'f3a62fc8a03a646c3916ee341d0f9044')
;;
INSERT INTO note VALUES (30, '01a207a2-3280-714f-902f-72dd64cb7c6c', '01a207a2-3280-704e-a587-2b6fb7ebb70c', NULL, '2026-02-04', 'message', 'remote', 5, 'Lähetin muistutuksen ja sain heti vastauksen. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', 'e521d8b7003620a429c580dec9fec6e1')
;;
INSERT INTO note VALUES (31, '01a207a2-3280-7150-a65d-725d5e129a37', '01a207a2-3280-7047-8149-bbdc26988f4f', NULL, '2026-02-12', 'disclosure_talk', 'community', 30, 'Mietittiin sanat valmiiksi; asiakas päättää itse. Käytiin läpi kieltävä vastaus; se ei vienyt intoa.', 1, '2026-11-23T09:00:00+00:00', 'b663ef9e91a63d3ded0c67faf4bc7fcc')
;;
INSERT INTO note VALUES (32, '01a207a2-3280-7151-bc14-b8e3658a2d34', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2026-02-19', 'message', 'remote', 15, 'Lähetin muistutuksen ja sain heti vastauksen. Esihenkilö kiitti täsmällisyyttä.', 1, '2026-11-23T09:00:00+00:00', '9368f7ca3033a0aa707401a22381219a')
;;
INSERT INTO note VALUES (33, '01a207a2-3280-7152-a39f-f7fe59ac3e68', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '2026-02-24', 'workplace_visit', 'workplace', 60, 'Kävin työpaikalla, esihenkilö oli mukana. Valittiin kolme työpaikkaa, joihin otan yhteyttä. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '9d23a0dd4c34c4612f0c7db603fb009d')
;;
INSERT INTO note VALUES (34, '01a207a2-3280-7153-bdd8-183b6b104fc5', '01a207a2-3280-701b-a610-604579061596', NULL, '2026-03-06', 'meeting', 'home', 45, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Käytiin läpi, millainen työpäivä sopii ja millainen ei.', 1, '2026-11-23T09:00:00+00:00', '057344d529e9f39473077e9b2f2f529e')
;;
INSERT INTO note VALUES (35, '01a207a2-3280-7154-9805-517115508f3c', '01a207a2-3280-7014-b1be-368fabe19f58', NULL, '2026-03-13', 'message', 'remote', 5, 'Lähetin muistutuksen ja sain heti vastauksen. Lähetettiin kaksi hakemusta, joista toinen on avoin paikka. Ala: kiinteistönhoito. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '6f0ae2f65670296a6842f4cd1bdcca49')
;;
INSERT INTO note VALUES (36, '01a207a2-3280-7155-8f0e-911f80144a61', '01a207a2-3280-705d-95bf-827dde26c45b', NULL, '2026-03-20', 'network_meeting', 'office', 90, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '180129c419c47e09e871dae99357a8ca')
;;
INSERT INTO note VALUES (37, '01a207a2-3280-7156-bb7c-c170f91a3a47', '01a207a2-3280-7064-b77a-2f2ea4d5e415', NULL, '2026-03-27', 'meeting', 'home', 45, 'Tapaaminen sujui hyvässä hengessä. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin.', 1, '2026-11-23T09:00:00+00:00', '1054ecf12b7840b807d8f10f1887e805')
;;
INSERT INTO note VALUES (38, '01a207a2-3280-7157-b5fd-964669af5117', '01a207a2-3280-7058-be2b-e31e3287d050', NULL, '2026-04-06', 'message', 'remote', 15, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', 'ea04a28ea4fa3deb5f5dbb3b4e48e53b')
;;
INSERT INTO note VALUES (39, '01a207a2-3280-7158-bde4-d2b6bf563222', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '2026-04-14', 'meeting', 'remote', 45, 'Aloitettiin asiakkaan omista kuulumisista. Työaika ja aloitus alkavat hahmottua. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '546537d9201e9687d5a02c6515c0fc17')
;;
INSERT INTO note VALUES (40, '01a207a2-3280-7159-9a93-ccfe291e6ca0', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, '2026-04-22', 'other', 'remote', 10, 'Kirjasin viikon yhteenvedon. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '63e59d6dba60bec235c540a596d57637')
;;
INSERT INTO note VALUES (41, '01a207a2-3280-715a-a460-befeb0dac43a', '01a207a2-3280-701b-a610-604579061596', NULL, '2026-04-27', 'meeting', 'home', 30, 'Istuttiin hetki rauhassa ja katsottiin, mitä on saatu aikaan. Käytiin läpi kieltävä vastaus; se ei vienyt intoa. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', 'fad03b5bcf77a9da09782fa3632ae444')
;;
INSERT INTO note VALUES (42, '01a207a2-3280-715b-a51b-da7ac190d1df', '01a207a2-3280-7064-b77a-2f2ea4d5e415', NULL, '2026-05-07', 'meeting', 'office', 45, 'Kävelytapaaminen järven rannassa. Toiveissa edelleen ompelutyö; lähellä kotia olisi hyvä.', 1, '2026-11-23T09:00:00+00:00', '24b0e6d335fced4286278d583c09a8f6')
;;
INSERT INTO note VALUES (43, '01a207a2-3280-715c-bb21-b407ac81d075', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '2026-05-12', 'workplace_visit', 'workplace', 30, 'Kävin työpaikalla, esihenkilö oli mukana. Sovittiin, mitä työnantajalle ehdotetaan: lyhyempi viikko aluksi.', 1, '2026-11-23T09:00:00+00:00', '21c93e3b78ed0570efcf11d292681704')
;;
INSERT INTO note VALUES (44, '01a207a2-3280-715d-abe0-34728460256f', '01a207a2-3280-705d-95bf-827dde26c45b', NULL, '2026-05-21', 'phone', 'remote', 5, 'Asiakas soitti itse ja kertoi kuulumisia. Ansioluettelo sai uuden alun, ja asiakas oli siitä iloinen.', 1, '2026-11-23T09:00:00+00:00', '730035d5722adb05a51c526450adbf7a')
;;
INSERT INTO note VALUES (45, '01a207a2-3280-715e-89fe-c3d67bd521e9', '01a207a2-3280-701b-a610-604579061596', NULL, '2026-05-29', 'phone', 'remote', 10, 'Asiakas soitti itse ja kertoi kuulumisia. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '241d7bcf67638afc42b53516340b3add')
;;
INSERT INTO note VALUES (46, '01a207a2-3280-715f-99aa-d5bea4989173', '01a207a2-3280-705d-95bf-827dde26c45b', NULL, '2026-06-05', 'meeting', 'remote', 30, 'Aloitettiin asiakkaan omista kuulumisista. Ansioluettelo sai uuden alun, ja asiakas oli siitä iloinen. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '2ce831e1ba94c59599b25b9a7a61a0e9')
;;
INSERT INTO note VALUES (47, '01a207a2-3280-7160-b8cd-b43de5bc175c', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, '2026-06-12', 'phone', 'remote', 5, 'Puhuttiin puhelimessa ennen viikonloppua. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '2d640979f5e2fddfcff9c57a1eb66fd7')
;;
INSERT INTO note VALUES (48, '01a207a2-3280-7161-8a67-c41e263a521c', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2026-06-23', 'phone', 'remote', 10, 'Puhuttiin puhelimessa ennen viikonloppua. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '0ac95cdefaa88b6c49bd6100bd0ce560')
;;
INSERT INTO note VALUES (49, '01a207a2-3280-7162-9fde-8cb0188a543c', '01a207a2-3280-7041-9ed9-1c78103ef3c2', NULL, '2026-06-29', 'other', 'remote', 5, 'Järjestelin asiakkaan paperit kuntoon. Aiemmista töistä löytyi enemmän osaamista kuin asiakas muisti. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '517a4107c25b56e3c7c38e2f1319def2')
;;
INSERT INTO note VALUES (50, '01a207a2-3280-7163-9ef1-af23bf8712c4', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '2026-07-06', 'disclosure_talk', 'community', 60, 'Puhuttiin, mitä työnantajalle kerrotaan ja mitä ei. Sovittiin, mitä työnantajalle ehdotetaan: lyhyempi viikko aluksi. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', 'c0c496f8a3cb2417d0a5e95b928ad3d4')
;;
INSERT INTO note VALUES (51, '01a207a2-3280-7164-acb6-802beaa73d79', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2026-07-17', 'phone', 'remote', 10, 'Asiakas soitti itse ja kertoi kuulumisia. Asiakas on oppinut uuden tehtävän ja opettaa sitä jo toiselle. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '34a8d1ded07d88940fd3e775b4f7e228')
;;
INSERT INTO note VALUES (52, '01a207a2-3280-7165-bcd8-2352846ac00d', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2026-07-27', 'workplace_visit', 'workplace', 90, 'Tutustuttiin työpaikkaan ja sen rytmiin. Esihenkilö kiitti täsmällisyyttä.', 1, '2026-11-23T09:00:00+00:00', '8fcec28273faf4b72ce73c4eccff3144')
;;
INSERT INTO note VALUES (53, '01a207a2-3280-7166-a588-b1fa716bf4a3', '01a207a2-3280-704e-a587-2b6fb7ebb70c', NULL, '2026-08-03', 'meeting', 'community', 60, 'Istuttiin hetki rauhassa ja katsottiin, mitä on saatu aikaan. Puhuttiin jaksamisesta ja vapaapäivien rytmistä.', 1, '2026-11-23T09:00:00+00:00', '02f4524ccc45ed81218bf6e6cff745f9')
;;
INSERT INTO note VALUES (54, '01a207a2-3280-7167-b6eb-323db80a8700', '01a207a2-3280-7047-8149-bbdc26988f4f', NULL, '2026-08-12', 'phone', 'remote', 5, 'Soitettiin sovittuna aikana. Sovittiin, mitä työnantajalle ehdotetaan: lyhyempi viikko aluksi. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', 'b3d7f2d2acb5d097e012ebea33cdecb5')
;;
INSERT INTO note VALUES (55, '01a207a2-3280-7168-88b8-e3d02fa4f90e', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '2026-08-19', 'benefit_advice', 'office', 90, 'Käytiin läpi, mitä muutoksesta ilmoitetaan ja milloin. Työaika ja aloitus alkavat hahmottua. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '3e906b2f500de67a5b3e2201383609d0')
;;
INSERT INTO note VALUES (56, '01a207a2-3280-7169-b021-a02e4471883f', '01a207a2-3280-701b-a610-604579061596', NULL, '2026-08-28', 'benefit_advice', 'community', 90, 'Käytiin läpi, mitä muutoksesta ilmoitetaan ja milloin. Työaika ja aloitus alkavat hahmottua.', 1, '2026-11-23T09:00:00+00:00', 'e42d480abe455399031afae09a2604e1')
;;
INSERT INTO note VALUES (57, '01a207a2-3280-716a-8961-290f32fd7325', '01a207a2-3280-7041-9ed9-1c78103ef3c2', NULL, '2026-09-04', 'phone', 'remote', 5, 'Asiakas soitti itse ja kertoi kuulumisia. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', 'fab5175f0cb82319981966abf01f040e')
;;
INSERT INTO note VALUES (58, '01a207a2-3280-716b-a0ff-e3d295eb0428', '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, '2026-09-17', 'phone', 'remote', 5, 'Puhuttiin puhelimessa ennen viikonloppua. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '243624c17ee90193650ae9d4c7c81bf3')
;;
INSERT INTO note VALUES (59, '01a207a2-3280-716c-bbd3-96085099d8f4', '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, '2026-09-25', 'workplace_visit', 'workplace', 45, 'Käynti työpaikalla yhdessä asiakkaan kanssa. Valittiin kolme työpaikkaa, joihin otan yhteyttä. Hyvä mieli jäi molemmille.', 1, '2026-11-23T09:00:00+00:00', '2fe99222460f87a994318e52fb546bd0')
;;
INSERT INTO note VALUES (60, '01a207a2-3280-716d-b67e-d3fd3b785a18', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '2026-10-05', 'message', 'remote', 10, 'Asiakas lähetti viestin ja kertoi edenneensä. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '39eff7700d789c4dd8e965868fca922f')
;;
INSERT INTO note VALUES (61, '01a207a2-3280-716e-a26f-280cb0ee0daa', '01a207a2-3280-7014-b1be-368fabe19f58', NULL, '2026-10-15', 'message', 'remote', 15, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '521d1381b7f3c35a92fb04ff952e3428')
;;
INSERT INTO note VALUES (62, '01a207a2-3280-716f-b1e3-e7bcf413b268', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, '2026-10-23', 'outreach', 'community', 45, 'Kävin ovella ja jätin kortin; asiakas soitti illalla. Aiemmista töistä löytyi enemmän osaamista kuin asiakas muisti. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', 'c7569121e4b9578023dd8dab98219008')
;;
INSERT INTO note VALUES (63, '01a207a2-3280-7170-aaf7-f8e74bbdb813', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, '2026-11-05', 'meeting', 'remote', 30, 'Kävelytapaaminen järven rannassa. Toiveissa edelleen kierrätystyö; lähellä kotia olisi hyvä. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '0af0c53184bfbfc3bc5bec368ece81db')
;;
INSERT INTO note VALUES (64, '01a207a2-3280-7171-b6bd-239eb490b8fa', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '2026-11-19', 'meeting', 'office', 60, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Valittiin kolme työpaikkaa, joihin otan yhteyttä. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', 'efde1aba5aed2b83c560ee364d92c513')
;;
INSERT INTO note VALUES (65, '01a207a2-3280-7267-b884-5db3f72cc160', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', NULL, '2026-10-26', 'network_meeting', 'office', 90, 'Korjattu “sana”', 2, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (66, '01a207a2-3280-7269-98e6-c32a18222295', '01a207a2-3280-7005-a6c2-248f10c67fd9', NULL, '2026-08-24', 'network_meeting', 'remote', 45, 'Yhteinen palaveri, jossa sovittiin työnjaosta. Kerroin valmennuksesta; asiakas kyseli tarkasti ja viisaasti. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (67, '01a207a2-3280-726b-954f-82da2a2da7b9', '01a207a2-3280-7005-a6c2-248f10c67fd9', NULL, '2026-09-08', 'network_meeting', 'office', 90, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Asiakas haluaa töihin ja tietää, miksi. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (68, '01a207a2-3280-726d-ba69-7a6858aafd2b', '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, '2026-08-03', 'network_meeting', 'remote', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (69, '01a207a2-3280-726f-b3ad-72250d48be14', '01a207a2-3280-700e-b71a-fc78a399f82a', NULL, '2026-05-01', 'network_meeting', 'remote', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Asiakas haluaa töihin ja tietää, miksi. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (70, '01a207a2-3280-7271-becd-6a1e466c38d5', '01a207a2-3280-701b-a610-604579061596', NULL, '2026-01-16', 'network_meeting', 'office', 30, 'Yhteinen palaveri, jossa sovittiin työnjaosta. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (71, '01a207a2-3280-7273-b283-51d67724b5d4', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, '2026-03-20', 'network_meeting', 'office', 60, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (72, '01a207a2-3280-7275-9f44-ba454cf0b941', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, '2026-03-30', 'network_meeting', 'office', 60, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (73, '01a207a2-3280-7277-81ed-600f440c6599', '01a207a2-3280-7030-8edf-6b8195918694', NULL, '2026-11-06', 'network_meeting', 'office', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note_version VALUES ('01a207a2-3280-7267-b884-5db3f72cc160', 1, '2026-10-26', 'network_meeting', 'office', 90, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Asiakas haluaa töihin ja tietää, miksi. Minä selvitän asian ja palaan perjantaina.', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO contact VALUES (1, '01a207a2-3280-70da-8745-03b69cb6c63d', '01a207a2-3280-70cc-b363-97c0e752f00d', NULL, NULL, '', '2025-03-28', 'email', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '254576d2fad770036f1c3823a0246337')
;;
INSERT INTO contact VALUES (2, '01a207a2-3280-70dc-be35-172e40a230e6', '01a207a2-3280-70a0-a460-b0f2e288b164', NULL, NULL, '', '2025-05-02', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', '991192cfdfdf2954652cba75d57fa6ec')
;;
INSERT INTO contact VALUES (3, '01a207a2-3280-70de-b3f0-75547a299d74', '01a207a2-3280-70a0-a460-b0f2e288b164', '01a207a2-3280-7083-931c-db6c74d0df35', NULL, '', '2025-05-15', 'visit', 1, 'match', 'Sopiva tekijä', 1, 0, 'trial', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', '9fe7f22cba01daa8bc16af0e0839c88d')
;;
INSERT INTO contact VALUES (4, '01a207a2-3280-70e0-8e21-a3a65a124b1d', '01a207a2-3280-70a2-b25e-525a399b6cad', NULL, NULL, '', '2025-05-29', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', '44b85799e4e41f0ba38652eaaea63dd1')
;;
INSERT INTO contact VALUES (5, '01a207a2-3280-70e2-b8cf-0dfc88ddf918', '01a207a2-3280-70a2-b25e-525a399b6cad', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '', '2025-06-13', 'visit', 1, 'match', 'Sopiva tekijä', 1, 0, 'interview', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '3e363087a41b176d9808cf9234dd20e0')
;;
INSERT INTO contact VALUES (6, '01a207a2-3280-70e4-8f53-41c62bda7712', '01a207a2-3280-70be-ade7-9111ed6897d8', NULL, NULL, '', '2025-07-24', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', 'd589b69fb4c901bb028d058e211126e1')
;;
INSERT INTO contact VALUES (7, '01a207a2-3280-70e6-b8ef-c063ebf8e3d9', '01a207a2-3280-70c2-afdf-77e9a9b9876d', NULL, NULL, '', '2025-08-13', 'email', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '83d945f7fdac2e4f94bc4be3424dd4c8')
;;
INSERT INTO contact VALUES (8, '01a207a2-3280-70e8-baed-9e6dd2d0d097', '01a207a2-3280-708c-b409-1f93c5b3b5d3', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, '', '2025-09-12', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'no', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '09ae6e623a47a5723970592904618175')
;;
INSERT INTO contact VALUES (9, '01a207a2-3280-70ea-a489-8c71a0ec66f3', '01a207a2-3280-708e-abc2-476d91bae46a', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '', '2025-09-29', 'phone', 0, 'follow_up', 'Seuranta', 1, 1, 'open', 'Kysyin kuulumiset, tilanne ennallaan.', '06281c021985578f6174e4b537e93cfa')
;;
INSERT INTO contact VALUES (10, '01a207a2-3280-70ec-b06a-50960cc85574', '01a207a2-3280-708e-abc2-476d91bae46a', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '', '2025-10-02', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '7d7443daf27ee91c7228701fd9815011')
;;
INSERT INTO contact VALUES (11, '01a207a2-3280-70ee-a78e-c59344c20f28', '01a207a2-3280-70d4-a034-37ee2bfc7ffd', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '', '2025-10-24', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '7b7138551b20d82f2dc6f7ecc99c3bac')
;;
INSERT INTO contact VALUES (12, '01a207a2-3280-70f0-8343-23a96c48ae19', '01a207a2-3280-709a-8e5d-8f02d562ce04', NULL, NULL, '', '2025-10-31', 'phone', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', 'efefa5b2d3a57bfd6b0208f16eaf593b')
;;
INSERT INTO contact VALUES (13, '01a207a2-3280-70f2-b473-1d56c6c88cfe', '01a207a2-3280-70b6-9a72-f1b4ebad40d0', '01a207a2-3280-7069-915c-fd5081cc8265', NULL, '', '2025-11-07', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '6846c4644f18f3d29c388091267cc793')
;;
INSERT INTO contact VALUES (14, '01a207a2-3280-70f4-b19d-9f650e0992e3', '01a207a2-3280-70a0-a460-b0f2e288b164', '01a207a2-3280-707d-9f54-03dfbcefd0a7', NULL, '', '2025-12-10', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '88ab64a9c3ec10c5009770c4085c78bd')
;;
INSERT INTO contact VALUES (15, '01a207a2-3280-70f6-8330-780c1fe78154', '01a207a2-3280-70bc-a3c4-8cf16f31b692', '01a207a2-3280-7071-b275-167102eee0ab', NULL, '', '2025-12-16', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'no', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', 'fea8a277b34a79d8227869dfeacf4391')
;;
INSERT INTO contact VALUES (16, '01a207a2-3280-70f8-821c-da88f985732a', '01a207a2-3280-70ca-8fa6-71b2cf68bc28', '01a207a2-3280-7014-b1be-368fabe19f58', NULL, '', '2025-12-31', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', 'ea6b8d3278a4f08e229d599b05484d2a')
;;
INSERT INTO contact VALUES (17, '01a207a2-3280-70fa-a0fc-6358160c7c39', '01a207a2-3280-7098-bcbe-dbbb526c5cc5', NULL, NULL, '', '2026-01-26', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Kävin tutustumassa, vastaanotto oli ystävällinen.', '843bf205b8b552b06396bd87c94bf9fd')
;;
INSERT INTO contact VALUES (18, '01a207a2-3280-70fc-8a0c-f87550de9398', '01a207a2-3280-7098-bcbe-dbbb526c5cc5', '01a207a2-3280-7047-8149-bbdc26988f4f', NULL, '', '2026-02-11', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '12f39bee2c397442d28d3eca515c8a61')
;;
INSERT INTO contact VALUES (19, '01a207a2-3280-70fe-98b0-e65659ee1cce', '01a207a2-3280-708c-b409-1f93c5b3b5d3', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '', '2026-02-24', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '4568dd7c48eaf7826d0a8919e10c2e03')
;;
INSERT INTO contact VALUES (20, '01a207a2-3280-7100-9376-ac40962c4706', '01a207a2-3280-70d6-8145-243aa9b38f20', NULL, NULL, '', '2026-03-02', 'phone', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', 'bc7d169e9588d8e4ec28419b0decb13b')
;;
INSERT INTO contact VALUES (21, '01a207a2-3280-7102-bf3b-c3ca30eabfed', '01a207a2-3280-7098-bcbe-dbbb526c5cc5', '01a207a2-3280-7047-8149-bbdc26988f4f', NULL, '', '2026-03-05', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', 'f4d25627dadab4e25550a3c6fc101726')
;;
INSERT INTO contact VALUES (22, '01a207a2-3280-7104-882a-c3881fae68cf', '01a207a2-3280-70ca-8fa6-71b2cf68bc28', NULL, NULL, '', '2026-03-17', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', '8f745423bbc4744f0ef0fd2222914e33')
;;
INSERT INTO contact VALUES (23, '01a207a2-3280-7106-ae46-4757b74e9504', '01a207a2-3280-708c-b409-1f93c5b3b5d3', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '', '2026-03-23', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'interview', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', 'a5fe34d53fe016725c9380e91bf7b8c8')
;;
INSERT INTO contact VALUES (24, '01a207a2-3280-7108-a445-5f571474683a', '01a207a2-3280-70a2-b25e-525a399b6cad', '01a207a2-3280-7014-b1be-368fabe19f58', NULL, '', '2026-04-01', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'open', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '65d25ef1966cb1ccebddc018b14f129f')
;;
INSERT INTO contact VALUES (25, '01a207a2-3280-710a-9d7e-0a245f8eec2c', '01a207a2-3280-708c-b409-1f93c5b3b5d3', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '', '2026-04-03', 'phone', 0, 'follow_up', 'Seuranta', 0, 1, 'open', 'Kysyin kuulumiset, tilanne ennallaan.', 'af29b9ca68a862986ebc56897ec8753c')
;;
INSERT INTO contact VALUES (26, '01a207a2-3280-710c-a2a5-0c04c859e78d', '01a207a2-3280-70aa-b4fd-1314cea663ee', '01a207a2-3280-705d-95bf-827dde26c45b', NULL, '', '2026-04-10', 'phone', 0, 'follow_up', 'Seuranta', 0, 1, 'open', 'Sovittiin uusi käynti.', 'e27e25727b8ca8b6d8894dc0bca36b4c')
;;
INSERT INTO contact VALUES (27, '01a207a2-3280-710e-82c7-b5c9cd18e1a9', '01a207a2-3280-70aa-b4fd-1314cea663ee', '01a207a2-3280-7014-b1be-368fabe19f58', NULL, '', '2026-04-28', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'no', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', '5033203073d27e5c7e83a8682e4bb275')
;;
INSERT INTO contact VALUES (28, '01a207a2-3280-7110-8365-69c06e7ceb10', '01a207a2-3280-70ae-9af6-207f21334eb0', NULL, NULL, '', '2026-05-18', 'email', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '5411603ed2fefc20d8f8435954a2a17e')
;;
INSERT INTO contact VALUES (29, '01a207a2-3280-7112-b0a4-8dff7f03ca9e', '01a207a2-3280-708e-abc2-476d91bae46a', '01a207a2-3280-701b-a610-604579061596', NULL, '', '2026-06-02', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', 'fabb6649f2b94705343aa8ba790cfe50')
;;
INSERT INTO contact VALUES (30, '01a207a2-3280-7114-bcd1-89156ba6cc6d', '01a207a2-3280-70ac-a7a3-22d8ce66e9ee', NULL, NULL, '', '2026-06-19', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Kävin tutustumassa, vastaanotto oli ystävällinen.', '8623836dbc21b6e44f1a2766e61f9efe')
;;
INSERT INTO contact VALUES (31, '01a207a2-3280-7116-8125-af8e75f99ac4', '01a207a2-3280-7096-8635-9d69b2b47ae7', NULL, NULL, '', '2026-06-29', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '2d79c0e2c7101f3d8b6a297d421fd796')
;;
INSERT INTO contact VALUES (32, '01a207a2-3280-7118-9149-2ac2892ca38f', '01a207a2-3280-70ae-9af6-207f21334eb0', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, '', '2026-07-03', 'phone', 0, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '22bbbcb0d47358fefba26ebb80a7c86c')
;;
INSERT INTO contact VALUES (33, '01a207a2-3280-711a-b366-9a2d125321dc', '01a207a2-3280-70ba-a7d9-ab55e1464134', '01a207a2-3280-7041-9ed9-1c78103ef3c2', NULL, '', '2026-07-08', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '025dc480a94d241e7e6a1004ae7346e4')
;;
INSERT INTO contact VALUES (34, '01a207a2-3280-711c-8857-ea286d04d65c', '01a207a2-3280-70ba-a7d9-ab55e1464134', '01a207a2-3280-7041-9ed9-1c78103ef3c2', NULL, '', '2026-07-16', 'phone', 0, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '01956196abdf28f96b6ce87ce86f3963')
;;
INSERT INTO contact VALUES (35, '01a207a2-3280-711e-94d6-0e31efbd6b85', '01a207a2-3280-70ac-a7a3-22d8ce66e9ee', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, '', '2026-07-24', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', '2594b05f3a70f240609c764bd6743ebe')
;;
INSERT INTO contact VALUES (36, '01a207a2-3280-7120-a3c7-e356e5d9c5c6', '01a207a2-3280-70bc-a3c4-8cf16f31b692', NULL, NULL, '', '2026-08-05', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', '7b1bfb57b1d295d16ca2d8d606a8dd5b')
;;
INSERT INTO contact VALUES (37, '01a207a2-3280-7122-87c5-da4a431e35e8', '01a207a2-3280-7090-a000-2cf64f5d410c', NULL, NULL, '', '2026-08-27', 'phone', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '863307d566f6a15cc17f93aa865df71c')
;;
INSERT INTO contact VALUES (38, '01a207a2-3280-7124-bc19-975d1f867fd0', '01a207a2-3280-70b8-9e8c-f19f013183e3', '01a207a2-3280-7005-a6c2-248f10c67fd9', NULL, '', '2026-09-11', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', 0, 0, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', 'a39ef81f5c434ff1b438f7e62c9f24d1')
;;
INSERT INTO contact VALUES (39, '01a207a2-3280-7126-b662-fd01a98bcfb9', '01a207a2-3280-70a8-b747-50252eff832f', NULL, NULL, '', '2026-09-21', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', 'c71ee4027ee96a12539503425aef816a')
;;
INSERT INTO contact VALUES (40, '01a207a2-3280-7128-9817-6bf6cadf4619', '01a207a2-3280-7096-8635-9d69b2b47ae7', '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, '', '2026-09-29', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Kysyin kuulumiset, tilanne ennallaan.', '8e026bbd9547a685ce13dfdf76f119a2')
;;
INSERT INTO contact VALUES (41, '01a207a2-3280-712a-9460-8078bbd61184', '01a207a2-3280-70a8-b747-50252eff832f', '01a207a2-3280-701b-a610-604579061596', NULL, '', '2026-10-09', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'open', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', 'dcbeb31ac8e934aeb9e4e488df9fd630')
;;
INSERT INTO contact VALUES (42, '01a207a2-3280-712c-b3f1-985e1a66f0bf', '01a207a2-3280-70c0-9d3a-1a06beda9894', NULL, NULL, '', '2026-10-13', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', 'f87bb765f1b071fb09133f455d601aca')
;;
INSERT INTO contact VALUES (43, '01a207a2-3280-712e-9e4e-9abe014135d9', '01a207a2-3280-70b4-a45f-8e456b761fc5', NULL, NULL, '', '2026-10-26', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', '050ab2bf538718863e8f554d9d18e05b')
;;
INSERT INTO contact VALUES (44, '01a207a2-3280-7130-98e0-06fcc638c9ca', '01a207a2-3280-70c0-9d3a-1a06beda9894', NULL, NULL, '', '2026-11-05', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', '70c673bedd6ee2b401bdcda1b3c323fb')
;;
INSERT INTO task VALUES (1, '01a207a2-3280-7279-bf8a-0630a10cf501', '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, NULL, 'Päivitä ansioluettelo yhdessä', '2026-11-20', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (2, '01a207a2-3280-727b-83a1-4fce17fdc390', '01a207a2-3280-700e-b71a-fc78a399f82a', NULL, NULL, 'Soita ja kysy kuulumiset', '2026-11-23', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (3, '01a207a2-3280-727d-85b8-799af821e7f3', '01a207a2-3280-7014-b1be-368fabe19f58', NULL, NULL, 'Sovi tutustumiskäynti', '2026-11-24', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (4, '01a207a2-3280-727f-86b4-d84200ef9dc8', '01a207a2-3280-701b-a610-604579061596', NULL, NULL, 'Varaa aika etuuslaskelmaan', '2026-11-25', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (5, '01a207a2-3280-7281-8138-8538172d43c2', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, NULL, 'Vie hakemus perille', '2026-11-27', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (6, '01a207a2-3280-7283-9ed6-8f79095f02aa', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, NULL, 'Kysy kuljetuksesta', '2026-11-30', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (7, '01a207a2-3280-7285-a09f-626ea780f96c', '01a207a2-3280-7030-8edf-6b8195918694', NULL, NULL, 'Sovi verkostopalaveri', '2026-12-04', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (8, '01a207a2-3280-7287-b997-61dd33605295', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', NULL, NULL, 'Kirjaa työpaikan perehdytys', '2026-12-11', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (9, '01a207a2-3280-7289-95c2-487a7a14ab74', NULL, '01a207a2-3280-708a-b263-27944ce74654', NULL, 'Palaa asiaan sovitusti', '2026-11-24', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (10, '01a207a2-3280-728b-967f-a824ead920f0', NULL, '01a207a2-3280-708c-b409-1f93c5b3b5d3', NULL, 'Kiitä käynnistä ja lähetä esite', '2026-12-02', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (11, '01a207a2-3280-728d-9877-d02008c21ae0', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', NULL, NULL, 'Kolme vahvuutta paperille seuraavaan tapaamiseen', '2026-12-03', NULL, 'client', NULL, 0, '')
;;
INSERT INTO task VALUES (12, '01a207a2-3280-728f-a86a-7cf99b5fed91', '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, NULL, 'Hakemus kauppaan valmiiksi ja matkaan', '2026-11-26', NULL, 'client', '01a207a2-3280-71f7-9909-2bc2be4a0d66', 0, '')
;;
INSERT INTO task VALUES (13, '01a207a2-3280-7291-bca0-c6461678b705', '01a207a2-3280-700e-b71a-fc78a399f82a', NULL, NULL, 'Verokortti ja tilinumero työnantajalle', '2026-11-30', NULL, 'client', NULL, 0, '')
;;
INSERT INTO task VALUES (14, '01a207a2-3280-7293-9a6f-a061d9936a26', '01a207a2-3280-700e-b71a-fc78a399f82a', NULL, NULL, 'Palkkatukipäätös ennen aloituspäivää', '2026-11-30', NULL, 'network', '01a207a2-3280-71ff-8b72-ea4c9180943b', 0, '')
;;
INSERT INTO task VALUES (15, '01a207a2-3280-7295-a306-5bb263ce168e', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, NULL, 'Vaihtoehdot työkokeilun jälkeen: työllisyysalue selvittää', '2026-12-02', NULL, 'network', '01a207a2-3280-7215-8b14-330d7deb5bf1', 0, '')
;;
INSERT INTO task VALUES (16, '01a207a2-3280-7297-b1d0-415aae179c26', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, NULL, 'Kaksi hakemusta siivousalalle', '2026-11-23', NULL, 'client', '01a207a2-3280-721d-8724-059671b88c97', 0, '')
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7172-a618-2ab969c78514', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', '2025-11-19', 'start', 3.0, 3.0, '251b857f8203d0627b42c843ece894cd', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7173-a569-a8d3da881dc2', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', '2026-05-12', 'follow_up', 5.0, 3.0, '1eb0fc366fd2538b42da3c27497e89fb', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7174-bef5-d3d095ab82e9', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', '2026-10-27', 'end', 4.0, 3.0, '9ed381f3c7ba353b88cc9f17b88fa924', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7175-b8ec-144d44657bc9', '01a207a2-3280-7041-9ed9-1c78103ef3c2', '2026-02-05', 'start', 3.0, 4.0, 'db0dd56b8e0108644c7832c0d775f5e5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7176-93a9-9cc937b4f408', '01a207a2-3280-7041-9ed9-1c78103ef3c2', '2026-07-29', 'follow_up', 5.0, 4.0, '03f21840bf89c1e687056715bca586ad', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7177-9128-723505eb811a', '01a207a2-3280-7041-9ed9-1c78103ef3c2', '2026-09-28', 'end', 4.0, 5.0, 'c5ae27c4395704fed629b1fe75bb1752', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7178-b376-52617abfd4d5', '01a207a2-3280-7047-8149-bbdc26988f4f', '2025-10-28', 'start', 3.0, 5.0, '269b3c88eee4f4e32d328ace850ed925', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7179-8cd7-06eb61fbe92f', '01a207a2-3280-7047-8149-bbdc26988f4f', '2026-04-20', 'follow_up', 5.0, 5.0, 'b5829511022bad54c874ba6360c857e7', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717a-a479-0f742c186d80', '01a207a2-3280-7047-8149-bbdc26988f4f', '2026-08-28', 'end', 5.0, 7.0, '3df42bcee41c4ac293c79a8aa538f5d2', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717b-8f48-ea115c47c906', '01a207a2-3280-704e-a587-2b6fb7ebb70c', '2025-03-07', 'start', 4.0, 3.0, '32c4534d5b4a08b51fb362d7b3d9f0fc', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717c-9ee2-d8d652715ad0', '01a207a2-3280-704e-a587-2b6fb7ebb70c', '2025-08-29', 'follow_up', 3.0, 5.0, 'e55734084fc35489c36832ed30503f3b', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717d-b748-8949c63244e3', '01a207a2-3280-704e-a587-2b6fb7ebb70c', '2026-07-31', 'end', 3.0, 6.0, 'd8cb900b9ac377777b203d29ad0e0cae', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717e-9ac7-57c024c3a235', '01a207a2-3280-7058-be2b-e31e3287d050', '2026-02-13', 'start', 3.0, 3.0, '68b162981d6338ac6686e0c193de8762', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717f-aca4-b055fdc0754a', '01a207a2-3280-7058-be2b-e31e3287d050', '2026-06-30', 'end', 5.0, 5.0, 'a6345ef56d2564531c0ce2f6e1122a8a', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7180-ace5-30ec7ac666bf', '01a207a2-3280-705d-95bf-827dde26c45b', '2025-08-01', 'start', 3.0, 4.0, '9ff2170f4be2067b60b64acdcb6aaa8f', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7181-8d2b-1fae99581b2e', '01a207a2-3280-705d-95bf-827dde26c45b', '2026-01-23', 'follow_up', 4.0, 6.0, '8c9d223c6f97d1722e3c4cce4aafd9c5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7182-a527-30dd77d2519b', '01a207a2-3280-705d-95bf-827dde26c45b', '2026-06-02', 'end', 5.0, 6.0, '056f2ec038a01d40837f4036b785569e', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7183-b9b6-59afd5a91d4c', '01a207a2-3280-7064-b77a-2f2ea4d5e415', '2025-11-21', 'start', 4.0, 5.0, 'd530bc4b729de3a33d05794d09ff06a5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7184-a9c0-ddaed2555e5e', '01a207a2-3280-7064-b77a-2f2ea4d5e415', '2026-05-04', 'end', 4.0, 7.0, 'f6cdb9ae65877b0198579e68f5384a25', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7185-81c6-fcbc8e9f7f9d', '01a207a2-3280-7069-915c-fd5081cc8265', '2025-03-14', 'start', 3.0, 4.0, '20afefb996a83dcc1b866b6853e2c4e5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7186-bf89-dcc97b366e94', '01a207a2-3280-7069-915c-fd5081cc8265', '2025-09-04', 'follow_up', 4.0, 6.0, '75705c4486f2c182c44a9a29efdb0636', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7187-84a1-c8d8b88062f1', '01a207a2-3280-7069-915c-fd5081cc8265', '2026-04-03', 'end', 5.0, 8.0, '6ac498bf27baedacdb9c5f790e0c3967', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7188-bca4-bee8db4d584b', '01a207a2-3280-7071-b275-167102eee0ab', '2025-07-04', 'start', 3.0, 6.0, 'd936a726314ee76a83d992432b5ef21b', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7189-b21e-8ed466779722', '01a207a2-3280-7071-b275-167102eee0ab', '2025-12-26', 'follow_up', 4.0, 8.0, 'f845a2c64c707d13ca08f40ed64def74', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718a-b870-3f3bbbcc73a3', '01a207a2-3280-7071-b275-167102eee0ab', '2026-03-06', 'end', 6.0, 10.0, 'ba189d4827ef05b950391525ec38c8e6', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718b-82ef-258ff5d38680', '01a207a2-3280-7077-a88b-cd5c0f616fb4', '2025-07-15', 'start', 3.0, 5.0, '2cdaa7e0d6d602397d9e1252f0670b3e', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718c-ba4c-117b77a7365a', '01a207a2-3280-7077-a88b-cd5c0f616fb4', '2026-01-05', 'follow_up', 2.0, 6.0, 'd75a70c2526dbf711b7ce6e123793212', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718d-b905-f53c3ac72a03', '01a207a2-3280-7077-a88b-cd5c0f616fb4', '2026-02-03', 'end', 2.0, 7.0, '2e47bf64fafb823d92b5d25dcfd2dd62', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718e-a97c-ecfe3c1a7547', '01a207a2-3280-707d-9f54-03dfbcefd0a7', '2025-06-18', 'start', 5.0, 3.0, 'd5f90167d148a1436ef0669aced48aea', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718f-b1bf-d1a9b7ba6c95', '01a207a2-3280-707d-9f54-03dfbcefd0a7', '2025-12-09', 'follow_up', 6.0, 4.0, '95b584318ad4caffb31dbf4dba7c2fe7', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7190-846e-d381ace3ca83', '01a207a2-3280-707d-9f54-03dfbcefd0a7', '2026-01-06', 'end', 6.0, 4.0, '260111454d2ec0f2728a9c0946d78109', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7191-8de9-6b8df56e5393', '01a207a2-3280-7083-931c-db6c74d0df35', '2025-01-28', 'start', 4.0, 5.0, 'f026dfca8f4e74a1d20958d799503e29', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7192-9044-5c6dda97fa80', '01a207a2-3280-7083-931c-db6c74d0df35', '2025-07-21', 'follow_up', 7.0, 7.0, '36247497a88cd9fef7124d624f92b03a', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7193-b8f8-956d3df9ba79', '01a207a2-3280-7083-931c-db6c74d0df35', '2025-12-08', 'end', 7.0, 7.0, 'd035fa4d770243b6c7e20b4fd6651b02', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7225-a792-edb45c227915', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', '2026-10-16', 'start', 4.0, 3.0, NULL, 'KV-3000', 52.0, 56.0, 44.0, 35.0, 62.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7227-9fe9-087b13ed14be', '01a207a2-3280-7005-a6c2-248f10c67fd9', '2026-08-25', 'start', 4.0, 3.0, NULL, 'KV-3001', 42.0, 37.0, 65.0, 62.0, 43.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7229-95bc-9bfcee08da3d', '01a207a2-3280-7009-8c45-89093bfd1d33', '2026-06-26', 'start', 4.0, 6.0, NULL, 'KV-3002', 62.0, 50.0, 47.0, 49.0, 60.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-722b-9600-dfd8ded9cb0f', '01a207a2-3280-700e-b71a-fc78a399f82a', '2026-05-01', 'start', 3.0, 3.0, NULL, 'KV-3003', 56.0, 49.0, 64.0, 55.0, 55.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-722d-8527-276c226532e4', '01a207a2-3280-700e-b71a-fc78a399f82a', '2026-10-23', 'follow_up', 4.0, 4.0, NULL, 'KV-3003', 61.0, 60.0, 65.0, 57.0, 51.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-722f-b19f-494199e36375', '01a207a2-3280-7014-b1be-368fabe19f58', '2025-10-22', 'start', 4.0, 4.0, NULL, 'KV-3004', 55.0, 48.0, 62.0, 50.0, 62.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7231-851e-4532b748a37e', '01a207a2-3280-7014-b1be-368fabe19f58', '2026-04-14', 'follow_up', 3.0, 4.0, NULL, 'KV-3004', 56.0, 44.0, 71.0, 53.0, 60.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7233-bfdc-e01e57f5b3a1', '01a207a2-3280-701b-a610-604579061596', '2026-01-13', 'start', 5.0, 5.0, NULL, 'KV-3005', 42.0, 54.0, 40.0, 51.0, 36.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7235-840d-b904ee8682b8', '01a207a2-3280-701b-a610-604579061596', '2026-07-06', 'follow_up', 6.0, 5.0, NULL, 'KV-3005', 56.0, 55.0, 44.0, 49.0, 32.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7237-acbc-f1f06fe0da13', '01a207a2-3280-7022-bdb3-b64271d2af72', '2026-03-13', 'start', 5.0, 4.0, NULL, 'KV-3006', 56.0, 38.0, 54.0, 41.0, 38.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7239-9436-3b917c291345', '01a207a2-3280-7022-bdb3-b64271d2af72', '2026-09-04', 'follow_up', 7.0, 6.0, NULL, 'KV-3006', 66.0, 36.0, 68.0, 48.0, 47.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-723b-9a24-79210aee7d57', '01a207a2-3280-7028-ab02-b938f729b4c8', '2025-06-25', 'start', 5.0, 4.0, NULL, 'KV-3007', 45.0, 37.0, 43.0, 62.0, 62.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-723d-ad2c-699f33470abf', '01a207a2-3280-7028-ab02-b938f729b4c8', '2025-12-16', 'follow_up', 4.0, 6.0, NULL, 'KV-3007', 55.0, 45.0, 42.0, 75.0, 58.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-723f-9e4a-35eb7f4491c3', '01a207a2-3280-7030-8edf-6b8195918694', '2026-11-13', 'start', 4.0, 3.0, NULL, 'KV-3008', 55.0, 62.0, 35.0, 54.0, 43.0)
;;
INSERT INTO draft VALUES ('note', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', '{"text": "Kesken"}', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO audit VALUES (1, '01a207a2-3280-7001-8858-d8da8b529b4a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_up_coach', NULL, 'share 50', '', 'aec6299b9a6a5c2eeac06ecd4c6f31460d3f01f26c5cb7335248e90c93d5326c')
;;
INSERT INTO audit VALUES (2, '01a207a2-3280-7194-b1a6-b8b5308b24cb', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'take_in', NULL, 'clients 24, employers 40, contacts 44, jobs 0, notes 64, abilitator 34', '', '2652d9d6dc93b428611b25bee5ba4810b06d81740452fc440d171aba218145e2')
;;
INSERT INTO audit VALUES (3, '01a207a2-3280-71a0-90e8-41a517b76878', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'take_partners', NULL, 'partners 11', '', '54fb657e5525fd9907f9d1db2eeaffcdd3954910d33dfbe9a8ddac482210f54c')
;;
INSERT INTO audit VALUES (4, '01a207a2-3280-71a2-824f-e1744ab1016c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'person 01a207a2-3280-71a1-ba7a-e5e6d57c6140', '', '4d799a28fee94fe6a63f17a34946cefa77fb40cd5e8e9e105439e553f74f1b47')
;;
INSERT INTO audit VALUES (5, '01a207a2-3280-71a4-aefb-6506948e8b35', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'person 01a207a2-3280-71a3-9cf3-6a825b4e241d', '', 'bbb10454ea0cd63dcd1d0dfc01af3f0d83ead4c4d64d495e0c0b222658e2f19f')
;;
INSERT INTO audit VALUES (6, '01a207a2-3280-71a6-81e1-6e2701c32149', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'person 01a207a2-3280-71a5-958b-8b15acee0cfb', '', '9abfe381a380798bd17d25b76f53c5d81b67944e47d6e810fea0dabc9944dfad')
;;
INSERT INTO audit VALUES (7, '01a207a2-3280-71a8-984c-9b306fac33a8', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'person 01a207a2-3280-71a7-9536-cc5f55b59469', '', '009b0c28f3ad8bb23b884e73cdeea9343bb9a639cf264da7b20cee3a21092857')
;;
INSERT INTO audit VALUES (8, '01a207a2-3280-71aa-a93c-44b935c8de60', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'person 01a207a2-3280-71a9-84fd-665d7c63fa29', '', 'f135b7f781f997902fafc9a361fe3e65cde1d0b1bec423acd99598334fdddf4c')
;;
INSERT INTO audit VALUES (9, '01a207a2-3280-71ac-9f5b-e1a5f490fc43', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7009-8c45-89093bfd1d33', 'person 01a207a2-3280-71ab-af82-fa4a95c9778b', '', '36f0e0fbe314c4eeea8c246714a1341216882791be9a61d36052640ed5d6c909')
;;
INSERT INTO audit VALUES (10, '01a207a2-3280-71ae-9467-711f8b5af321', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7009-8c45-89093bfd1d33', 'person 01a207a2-3280-71ad-8806-f84364135548', '', '88b9819373e8948790af0c3cc042730b40ed5379be6e77e28a531fe6f60e5d7b')
;;
INSERT INTO audit VALUES (11, '01a207a2-3280-71b0-84e1-2e734656c0cb', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7009-8c45-89093bfd1d33', 'person 01a207a2-3280-71af-b888-d1c01e825d3c', '', 'c0cafe49db1ea218db11a41e5c6c956bb983f26e172ac712cc4eae38ad91f179')
;;
INSERT INTO audit VALUES (12, '01a207a2-3280-71b2-9c0f-0f951cceb371', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b71a-fc78a399f82a', 'person 01a207a2-3280-71b1-9baf-1567aa59d208', '', '479c3527f1c69373d6c0262d63440cc97a876bf6a31467a292244067d34779e3')
;;
INSERT INTO audit VALUES (13, '01a207a2-3280-71b4-900f-35d3e8a4a067', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b71a-fc78a399f82a', 'person 01a207a2-3280-71b3-a1c2-4b65e31ed1aa', '', 'ed119d5d138d40858fbcd0be735baa7dc1645a7296edd7c3679f0ac01c45123b')
;;
INSERT INTO audit VALUES (14, '01a207a2-3280-71b6-acd8-4efaf0f8387d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b71a-fc78a399f82a', 'person 01a207a2-3280-71b5-a1c5-a61318cecf10', '', 'e4f23264963a40cd934e82c6dbcd63f97a20c8c4a79eb4c41861afe2e34c24a6')
;;
INSERT INTO audit VALUES (15, '01a207a2-3280-71b8-9794-67e0c5bd4486', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b71a-fc78a399f82a', 'person 01a207a2-3280-71b7-ab6b-5ea75fcd1af9', '', '2855c23a4290ef1ded4eeb0ec1203374dfc6b6f855b239466b4b602c64bbd0fc')
;;
INSERT INTO audit VALUES (16, '01a207a2-3280-71ba-aa6c-fb664ba81e31', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7014-b1be-368fabe19f58', 'person 01a207a2-3280-71b9-9cd3-8bc5c1dff107', '', '3f71eee3b6818fc50070a74d18789540173e54c1fd5b4237014d5cc835e2da40')
;;
INSERT INTO audit VALUES (17, '01a207a2-3280-71bc-bc6e-18b4a771ae15', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7014-b1be-368fabe19f58', 'person 01a207a2-3280-71bb-aae0-bbd1ad06f17d', '', 'ce4b1c37f31f22115916a5bb4661c9ad2607e0c043f839fcd9355c04eb9d6b94')
;;
INSERT INTO audit VALUES (18, '01a207a2-3280-71be-86db-ce4343fdd202', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7014-b1be-368fabe19f58', 'person 01a207a2-3280-71bd-b44f-77a8ce599ed6', '', 'd02af230a1a178045056af1f68e070fae3ebc9ea33353091bd0c7fcee0b0eb7e')
;;
INSERT INTO audit VALUES (19, '01a207a2-3280-71c0-95aa-7b4bf6197c0e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-701b-a610-604579061596', 'person 01a207a2-3280-71bf-bc71-dad8c1129341', '', '3d55aad0f5da33a4a638c554dd3b11717b05d07a5a06cb842ba16c8bd5a2cf73')
;;
INSERT INTO audit VALUES (20, '01a207a2-3280-71c2-a1a4-bfcb894242ab', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-701b-a610-604579061596', 'person 01a207a2-3280-71c1-a43a-1e9fac3e433a', '', 'b4da14f9fbd30f6039292623801818f7299c73fdebcc36d866adee293fe3aac0')
;;
INSERT INTO audit VALUES (21, '01a207a2-3280-71c4-a08e-42ef7e6ef79d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-701b-a610-604579061596', 'person 01a207a2-3280-71c3-aaae-334c1d00f847', '', '66913e3bd66934440f4da8cae4cb5f48df00af77659ad907857b8a02ce16fbb8')
;;
INSERT INTO audit VALUES (22, '01a207a2-3280-71c6-92d7-d644b7d4f68f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-bdb3-b64271d2af72', 'person 01a207a2-3280-71c5-83cf-3a295a270308', '', '040a22c4118f5cd107abf2837f2cdf8205882e907b2aa6904bc49a72435b3382')
;;
INSERT INTO audit VALUES (23, '01a207a2-3280-71c8-af81-3e2490ff072e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-bdb3-b64271d2af72', 'person 01a207a2-3280-71c7-ae95-d09cadb50c85', '', 'd973a08d37e924e660547db3fad4ec93bdd441fdac9220f581fbbe635ec8403c')
;;
INSERT INTO audit VALUES (24, '01a207a2-3280-71ca-aebb-968da54a7c2a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-bdb3-b64271d2af72', 'person 01a207a2-3280-71c9-a955-59b92e963a3a', '', '416bc42cd161fc7384fb6a32da5a6d051b350cb9188e1b49ab7bf97927c3a5d8')
;;
INSERT INTO audit VALUES (25, '01a207a2-3280-71cc-97ba-d94f2dd9c98d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-bdb3-b64271d2af72', 'person 01a207a2-3280-71cb-8992-1841a181a49d', '', '30cccc3e1e67d16741441427bec753697a455c6254420883addf1862833091e2')
;;
INSERT INTO audit VALUES (26, '01a207a2-3280-71ce-9d12-3b49a7c66a0d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7028-ab02-b938f729b4c8', 'person 01a207a2-3280-71cd-bae0-fe84e3d1bf77', '', '47cf43f9e303dfd69f786238d2010bec1f0e68ac33a677a29deee5add2ee2312')
;;
INSERT INTO audit VALUES (27, '01a207a2-3280-71d0-a3d3-751aee8d5564', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7028-ab02-b938f729b4c8', 'person 01a207a2-3280-71cf-86ed-02171f85807e', '', '96052e0ec8716217fcccda533fb70150cf643846ff2a4bfe56b39f2955f580de')
;;
INSERT INTO audit VALUES (28, '01a207a2-3280-71d2-a947-509554df24ec', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7028-ab02-b938f729b4c8', 'person 01a207a2-3280-71d1-baee-8f1c2431c216', '', '8e537c6c163a2870cbbbb4320e761ac9c337c2de625751611e62c4d979b4b88e')
;;
INSERT INTO audit VALUES (29, '01a207a2-3280-71d4-9ae3-887c98f15b0f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7030-8edf-6b8195918694', 'person 01a207a2-3280-71d3-a992-dd1eb8713476', '', 'd1c890f222288d9eb7f114dd67fed6af5368c36e7b05a3805aca074861237cfc')
;;
INSERT INTO audit VALUES (30, '01a207a2-3280-71d6-8bf6-37b8a5c1b204', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7014-b1be-368fabe19f58', 'job 01a207a2-3280-71d5-933c-7a708e0f7cf9 job', '', 'e7e88844eb26e1d128532c9c86422df72d6c7488c8195f78c32de46381945ae8')
;;
INSERT INTO audit VALUES (31, '01a207a2-3280-71d8-b20f-c0924ffc3f00', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7028-ab02-b938f729b4c8', 'job 01a207a2-3280-71d7-9edf-30d1752c1460 job', '', 'd49ef08ca305d59a7f5a4bfc6a0f14dd24d44ac1ceabb5388007d4f4e5b6b3f2')
;;
INSERT INTO audit VALUES (32, '01a207a2-3280-71da-86df-fc0c118f8689', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', 'job 01a207a2-3280-71d9-ad26-5f992d2751e6 job', '', '6624546ba47288afa5fd8ecb4c3166cb4c7ac5967f384084ca1e9f4cb8ebf877')
;;
INSERT INTO audit VALUES (33, '01a207a2-3280-71dc-a370-50abc125a155', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7047-8149-bbdc26988f4f', 'job 01a207a2-3280-71db-8b99-62bdb740fdcb work_trial', '', '983814220f6f23464ae8d03bb1294cac6b4ffd24b2e9b79a0099db2e99a4e531')
;;
INSERT INTO audit VALUES (34, '01a207a2-3280-71de-9914-23d9bd58f66f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-704e-a587-2b6fb7ebb70c', 'job 01a207a2-3280-71dd-a4da-db088b0ae742 job', '', 'e6ea60e3eb59b2ff45ffcd7fcb6927a0c16389a73cffd4d1ca2c842244468040')
;;
INSERT INTO audit VALUES (35, '01a207a2-3280-71e0-9155-7e94440e7cf7', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-705d-95bf-827dde26c45b', 'job 01a207a2-3280-71df-8664-04bd5bf5fef1 rehabilitative_work', '', '1219bdbe3d497109c1c70f19ed15d8985b88c9118028ac4d3bfcda8a1a460b78')
;;
INSERT INTO audit VALUES (36, '01a207a2-3280-71e2-88bc-ce58df5ecb29', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7069-915c-fd5081cc8265', 'job 01a207a2-3280-71e1-836c-194e62252bde job', '', '77cea513a3f5539659db16865c7551217303bb16e08bdb0e620b27cd1ac06cd6')
;;
INSERT INTO audit VALUES (37, '01a207a2-3280-71e4-915c-74bb8134cad0', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-700e-b71a-fc78a399f82a', 'job 01a207a2-3280-71e3-9ea3-011d0ac7c665 job', '', 'cec6d4403bd57ec876a2877dd564867636d1171838d2aa915530314f1a6c2696')
;;
INSERT INTO audit VALUES (38, '01a207a2-3280-71e6-a0f1-3123c4d6b88e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7022-bdb3-b64271d2af72', 'job 01a207a2-3280-71e5-ac82-300d3f484192 work_trial', '', '178728ee5d7097235d045a0a94c982ed7a335a1b9f45206926e42962e9f44cd6')
;;
INSERT INTO audit VALUES (39, '01a207a2-3280-71e7-b804-116d5aa6e949', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7009-8c45-89093bfd1d33', '', '', 'b59dbe229bfcf5d5560d0b09ccffe96828b054ff5a6ffbb030bd1b0d8feb2d45')
;;
INSERT INTO audit VALUES (40, '01a207a2-3280-71e8-bc7b-971e55367c40', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7014-b1be-368fabe19f58', '', '', '9864dce0cb66baef5f91af8717893ebe4e82fbc7c522b5398e3963782a2343a6')
;;
INSERT INTO audit VALUES (41, '01a207a2-3280-71e9-9caf-d5826741372d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7022-bdb3-b64271d2af72', '', '', '126afa893041419041e015153d5bad68f82599f2a028d31e6ec162d8e10e6b2e')
;;
INSERT INTO audit VALUES (42, '01a207a2-3280-71ea-b3c9-357e8a9f9ee2', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7028-ab02-b938f729b4c8', '', '', '4e9deebc81fe9a2318bdd9a51bf2cc8d45b30846af3527ef4617a6ef33ecc41c')
;;
INSERT INTO audit VALUES (43, '01a207a2-3280-71ec-9fdf-53775a56a491', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'goal 01a207a2-3280-71eb-846e-3c4bc58ecfcb', '', '676b4a936be9bdc133a0490557106d264c95108469c285ef8cb31dcf1a6583ec')
;;
INSERT INTO audit VALUES (44, '01a207a2-3280-71ee-89b3-87631cb49c06', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'goal 01a207a2-3280-71ed-bfb8-780ad8cd5e4d', '', 'd8f8506ff907b98061a443e1477fb4d50230941ed623bcb4ee9e9f432238aa42')
;;
INSERT INTO audit VALUES (45, '01a207a2-3280-71f0-ab9d-65e5198293dd', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'goal 01a207a2-3280-71ed-bfb8-780ad8cd5e4d partly', '', 'b06f050cbd10b87d9e0673097c76e0ae684b5ce67899151f8331ae7d8cd30f3e')
;;
INSERT INTO audit VALUES (46, '01a207a2-3280-71f2-ba3c-8fb5c76b6f00', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'goal 01a207a2-3280-71f1-a41e-732a1cd8e8c7', '', '7cc691be457e47cb327553ed6c31ff3d8066bd250fa6d88a3a8430b0db5ba7cf')
;;
INSERT INTO audit VALUES (47, '01a207a2-3280-71f4-acae-dfd82f52100d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7009-8c45-89093bfd1d33', 'goal 01a207a2-3280-71f3-872c-8749ba2fa235', '', '85c644af79e77744eeb86172040b37816997a15b64f69d048ddc15dcb629ec9d')
;;
INSERT INTO audit VALUES (48, '01a207a2-3280-71f6-aae3-b9586aa9ec88', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7009-8c45-89093bfd1d33', 'goal 01a207a2-3280-71f3-872c-8749ba2fa235 reached', '', 'da288603a27fb2daa871edb4f578ff836fba16b7d744434cd967246fca9fd9bd')
;;
INSERT INTO audit VALUES (49, '01a207a2-3280-71f8-bef0-3044d0d4df41', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7009-8c45-89093bfd1d33', 'goal 01a207a2-3280-71f7-9909-2bc2be4a0d66', '', '6c5d902a11f8419b5db9ff9b8ffebb22f60db1cee574611ad1615aa5bfc0e13b')
;;
INSERT INTO audit VALUES (50, '01a207a2-3280-71fa-a6e7-bc799787d391', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7009-8c45-89093bfd1d33', 'goal 01a207a2-3280-71f7-9909-2bc2be4a0d66 partly', '', 'c3e2cecdf667a09ca2f768aacce5e158b74ebf5252dcee93361b73573f307e66')
;;
INSERT INTO audit VALUES (51, '01a207a2-3280-71fc-b315-a32e65fed0a0', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-700e-b71a-fc78a399f82a', 'goal 01a207a2-3280-71fb-b702-6a60257f2226', '', '3d8a5f66778f1e9019457e5da0a740974b577357ad1a9cb7e4c68b8cf0b35b9c')
;;
INSERT INTO audit VALUES (52, '01a207a2-3280-71fe-8ae6-b5498710df9c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-700e-b71a-fc78a399f82a', 'goal 01a207a2-3280-71fb-b702-6a60257f2226 reached', '', '846f8a62955a271743576ddc11c7659a59068b1844b785ded2eb0a6321c8da16')
;;
INSERT INTO audit VALUES (53, '01a207a2-3280-7200-b796-a0c033bb4cf8', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-700e-b71a-fc78a399f82a', 'goal 01a207a2-3280-71ff-8b72-ea4c9180943b', '', 'ff85666687d150aa7ffae81eb530e1c3272f2c38edb15b1fbf27c6340077e371')
;;
INSERT INTO audit VALUES (54, '01a207a2-3280-7202-92c0-cba3c81b1011', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-700e-b71a-fc78a399f82a', 'goal 01a207a2-3280-71ff-8b72-ea4c9180943b partly', '', 'e2390a71858c21672c8a2e4430d41defb4de65640e4e9e6c9748aa7c56a04e6e')
;;
INSERT INTO audit VALUES (55, '01a207a2-3280-7204-9c78-33ebcd9ba96e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7014-b1be-368fabe19f58', 'goal 01a207a2-3280-7203-b5e8-325807b3cfb0', '', '519e13bacce84c9cea1ba59e71f73e79b9041fc0151bf39b1391bfce099f1787')
;;
INSERT INTO audit VALUES (56, '01a207a2-3280-7206-b420-f533f306d192', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7014-b1be-368fabe19f58', 'goal 01a207a2-3280-7203-b5e8-325807b3cfb0 reached', '', '4149fa83408f72313150fd0894a2b0f789e99d7402849c2eadca18af98c1cb6c')
;;
INSERT INTO audit VALUES (57, '01a207a2-3280-7208-b9fe-968d8d779cfd', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7014-b1be-368fabe19f58', 'goal 01a207a2-3280-7207-9438-7bda6215e050', '', 'f83cd0089783d38cda502de76d8d2daf0b6f6b9edb85ca408b76676fdf8b494e')
;;
INSERT INTO audit VALUES (58, '01a207a2-3280-720a-9fdc-3b36a2365b0f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7014-b1be-368fabe19f58', 'goal 01a207a2-3280-7207-9438-7bda6215e050 partly', '', '005dbb6b2dd02b8d1d98dadafa173964711764976931f6bd589d0f00841a0c68')
;;
INSERT INTO audit VALUES (59, '01a207a2-3280-720c-ad3e-8cb1afc6fe1c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7014-b1be-368fabe19f58', 'goal 01a207a2-3280-720b-a1dc-6b7cfa1b24a5', '', '70a37d7fdbd89b4c1980ddffc5f148e2871fa62ccb2cef98f8ce5d72013279a4')
;;
INSERT INTO audit VALUES (60, '01a207a2-3280-720e-aaba-a3addc29aad6', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-701b-a610-604579061596', 'goal 01a207a2-3280-720d-b953-2e954ca5b588', '', '44e43cbca9f68d946c3ab44110ffc1903597ddc82cc304c51051ee66073a6c97')
;;
INSERT INTO audit VALUES (61, '01a207a2-3280-7210-8c30-e94299f2fd4b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-701b-a610-604579061596', 'goal 01a207a2-3280-720d-b953-2e954ca5b588 open', '', 'ad366b82bb90fe433c579e0a88db824ab6a65d76c75c15391524c2687cf42aa9')
;;
INSERT INTO audit VALUES (62, '01a207a2-3280-7212-86e0-ff4c009b829f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7022-bdb3-b64271d2af72', 'goal 01a207a2-3280-7211-a894-1c62ba11d17a', '', 'a48c2534ef21ce6645cb4dea5686359d990d5021a3b2bd0d573be874d272922a')
;;
INSERT INTO audit VALUES (63, '01a207a2-3280-7214-8ef6-8378a974bd85', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7022-bdb3-b64271d2af72', 'goal 01a207a2-3280-7211-a894-1c62ba11d17a dropped', '', 'b6f515852ee06983ba3aee6c48dc138b5868691012c37e743317d623010582a9')
;;
INSERT INTO audit VALUES (64, '01a207a2-3280-7216-a800-542f860d4031', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7022-bdb3-b64271d2af72', 'goal 01a207a2-3280-7215-8b14-330d7deb5bf1', '', '5ed6d610111fdfac5fc56d14f91b13a65c42369df8bb91fb3652f86899e8d94e')
;;
INSERT INTO audit VALUES (65, '01a207a2-3280-7218-b20e-c6d031850c8a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7022-bdb3-b64271d2af72', 'goal 01a207a2-3280-7215-8b14-330d7deb5bf1 partly', '', '72622b41dcf971d94070e7b286fa3c476073c1626a33392861d25f15d0c1e68d')
;;
INSERT INTO audit VALUES (66, '01a207a2-3280-721a-b403-a664097ce985', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7028-ab02-b938f729b4c8', 'goal 01a207a2-3280-7219-8d8f-9d34879073c5', '', 'e4d7f0958bc7ba3c4bdde32ec1f6494a198761dd853a3ec341d216af0ccd01ec')
;;
INSERT INTO audit VALUES (67, '01a207a2-3280-721c-bc97-3bb7a55d86a9', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7028-ab02-b938f729b4c8', 'goal 01a207a2-3280-7219-8d8f-9d34879073c5 reached', '', '83c7395ccaa359cb574706241c04fc67d4c48d95ab8710caeb243be8e78718ee')
;;
INSERT INTO audit VALUES (68, '01a207a2-3280-721e-9220-d17590e5ac8d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7028-ab02-b938f729b4c8', 'goal 01a207a2-3280-721d-8724-059671b88c97', '', '01aedff787bedb7766b3e2cba771a14057ed040d769aac2740633aa045b7993f')
;;
INSERT INTO audit VALUES (69, '01a207a2-3280-7220-89c4-5961e45d69a9', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7028-ab02-b938f729b4c8', 'goal 01a207a2-3280-721f-aa14-a84cf582752a', '', 'cbe06cf716d8f636616f20382cdd1ec83300ca3100e920671801b83ab4ddd9b5')
;;
INSERT INTO audit VALUES (70, '01a207a2-3280-7222-85ad-d6b2cad921b4', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7028-ab02-b938f729b4c8', 'goal 01a207a2-3280-721f-aa14-a84cf582752a partly', '', 'e9b2c1345c9b0555011dfd5df629448c2c92aad2f1bc71a87a7343af0482ebd8')
;;
INSERT INTO audit VALUES (71, '01a207a2-3280-7224-81a2-128e0cf4947e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7030-8edf-6b8195918694', 'goal 01a207a2-3280-7223-bb1b-182c9f8f23cf', '', '77e62abda489ae878ff901b5cc197e25eec47a402a13fc2866eb756072cbb8c4')
;;
INSERT INTO audit VALUES (72, '01a207a2-3280-7226-a061-8c773bc10191', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'result 01a207a2-3280-7225-a792-edb45c227915', '', '1f438712df329d0e7cb21a500d7670bbeb516f0e527f0d3f7dfad6c909cd1016')
;;
INSERT INTO audit VALUES (73, '01a207a2-3280-7228-8135-a8e189f40abf', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'result 01a207a2-3280-7227-9fe9-087b13ed14be', '', '51525c7adfde355fa4fd402f27af9223d6359c018de98a11f5bce0658fc9100f')
;;
INSERT INTO audit VALUES (74, '01a207a2-3280-722a-9503-a43d52b7d46c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7009-8c45-89093bfd1d33', 'result 01a207a2-3280-7229-95bc-9bfcee08da3d', '', 'df6323655fa8ef557a1ce53cf90e5350888a086ca63c2b4e13a64de9c9a6d62d')
;;
INSERT INTO audit VALUES (75, '01a207a2-3280-722c-ac60-f30fb1d5380e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-700e-b71a-fc78a399f82a', 'result 01a207a2-3280-722b-9600-dfd8ded9cb0f', '', '5824e5553a6f593fd0ad5b700ea735be08b18b30259a05d9ce132a76b9126e3a')
;;
INSERT INTO audit VALUES (76, '01a207a2-3280-722e-b5b3-b5b2dbb8f913', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-700e-b71a-fc78a399f82a', 'result 01a207a2-3280-722d-8527-276c226532e4', '', 'bb759814a5659d6bd32bba1f99eade485af5f209a776d9e7e93a433677a1f830')
;;
INSERT INTO audit VALUES (77, '01a207a2-3280-7230-822c-78b4ed4e4890', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7014-b1be-368fabe19f58', 'result 01a207a2-3280-722f-b19f-494199e36375', '', '44b2886cb258ba0921451f2add8f63608d30879e69fc627f63456779cd2f4688')
;;
INSERT INTO audit VALUES (78, '01a207a2-3280-7232-bf9f-ef15bd5e445f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7014-b1be-368fabe19f58', 'result 01a207a2-3280-7231-851e-4532b748a37e', '', 'ea886cedda83e0b87645daa9dc77032e3782b30e81bbb5959519f80c20857a6c')
;;
INSERT INTO audit VALUES (79, '01a207a2-3280-7234-8d20-1497ce8299ce', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-701b-a610-604579061596', 'result 01a207a2-3280-7233-bfdc-e01e57f5b3a1', '', '5ad8e3ece994a957cdce528187af7d53ab59b5f58c3e87e81215b1f01c361d1a')
;;
INSERT INTO audit VALUES (80, '01a207a2-3280-7236-8ccc-7362dc88a465', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-701b-a610-604579061596', 'result 01a207a2-3280-7235-840d-b904ee8682b8', '', 'fa11c33a638b697941ef0ddf57d77be0832599d4c40d9080b644f549bc8bc95c')
;;
INSERT INTO audit VALUES (81, '01a207a2-3280-7238-8e23-0d68c1c0e245', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7022-bdb3-b64271d2af72', 'result 01a207a2-3280-7237-acbc-f1f06fe0da13', '', '5e2a0256d35aebfde8e0a7e5342d485e9b6b4e4243ba531ff99e377c7ce3633b')
;;
INSERT INTO audit VALUES (82, '01a207a2-3280-723a-b25c-5f801bef6da3', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7022-bdb3-b64271d2af72', 'result 01a207a2-3280-7239-9436-3b917c291345', '', '617effff4ecb33499f39010bcd53982aea21f6e375f4685eb2abdc7184493011')
;;
INSERT INTO audit VALUES (83, '01a207a2-3280-723c-b618-a0b013f406fe', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7028-ab02-b938f729b4c8', 'result 01a207a2-3280-723b-9a24-79210aee7d57', '', 'aeaf5fa179723963206a255b098e5219aa402ed0e9479decc3b587de0d368236')
;;
INSERT INTO audit VALUES (84, '01a207a2-3280-723e-990e-3d9b292ba5c1', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7028-ab02-b938f729b4c8', 'result 01a207a2-3280-723d-ad2c-699f33470abf', '', '3ca3e07a353c43f4bc28835ed3fa2964504d548ea671d708b41ed6c18b38fde6')
;;
INSERT INTO audit VALUES (85, '01a207a2-3280-7240-8459-dcfcb303e1b2', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7030-8edf-6b8195918694', 'result 01a207a2-3280-723f-9e4a-35eb7f4491c3', '', '54caa1e766c990f8106915ee2549a254dae3956b6008616a00b5eb6d7e171da2')
;;
INSERT INTO audit VALUES (86, '01a207a2-3280-7242-8d56-3dcd6c0f7a46', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'consent 01a207a2-3280-7241-b683-a84a899562ac', '', '15dac53f7806f22e61abca935a52a365c1134df5ce33de2de20c6a96e050777f')
;;
INSERT INTO audit VALUES (87, '01a207a2-3280-7244-817e-e20b4dfd897c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'consent 01a207a2-3280-7243-9f4c-1574a634bdd3', '', 'd62278ed1dacb590ba443825cabaef270d4f6ce840fb350422c645cd53819ec9')
;;
INSERT INTO audit VALUES (88, '01a207a2-3280-7246-ac3e-0fd9c1d13954', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'consent 01a207a2-3280-7245-9d49-043376e3442b', '', 'd65c6781e039369bfc06095db56ad32be2fade711006f21515dfd9fd6e8fb2bc')
;;
INSERT INTO audit VALUES (89, '01a207a2-3280-7248-9d24-e14d2e3b15a8', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7009-8c45-89093bfd1d33', 'consent 01a207a2-3280-7247-9c0e-4aed66c5f0c0', '', '99aeb8dd404142aa660a4f8a08d9a27411884427f6e53c60ddda6659818d463c')
;;
INSERT INTO audit VALUES (90, '01a207a2-3280-724a-906c-9888b83dbc6d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7009-8c45-89093bfd1d33', 'consent 01a207a2-3280-7249-8262-246ce63fd167', '', '2a9a37991472bb5c9d8207288139c99a93cbefd03727990f340bd2fc6c7928ea')
;;
INSERT INTO audit VALUES (91, '01a207a2-3280-724c-9ca7-dc405ef8195b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-700e-b71a-fc78a399f82a', 'consent 01a207a2-3280-724b-b652-8aec5def4e41', '', '540c9ffafd5c95d5f8f1700eacb26b2594ca0f9f0c87aaafa64f7d4a8f6378d7')
;;
INSERT INTO audit VALUES (92, '01a207a2-3280-724e-99b7-3e1598b28834', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-700e-b71a-fc78a399f82a', 'consent 01a207a2-3280-724d-9723-4a5887823f10', '', '164d8dfbbc311fbb49a9ae6897c28f5f7da875c988d74bc9f53e0903e82f1172')
;;
INSERT INTO audit VALUES (93, '01a207a2-3280-7250-b377-e86f00b0fbbf', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7014-b1be-368fabe19f58', 'consent 01a207a2-3280-724f-be10-00e0394e093a', '', '34ebd77c940bff0cf37413c10dc0cec55f47d98fad06e06c5f1c6b71ecd49a0c')
;;
INSERT INTO audit VALUES (94, '01a207a2-3280-7252-97a8-04e4c87e8070', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7014-b1be-368fabe19f58', 'consent 01a207a2-3280-7251-908e-1aa53580b356', '', '36342fd0ccd9abe1bb7072fdb273d1daf45b911d828318f9fa41241c45f2c466')
;;
INSERT INTO audit VALUES (95, '01a207a2-3280-7254-a22a-21a075c1c1d6', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-701b-a610-604579061596', 'consent 01a207a2-3280-7253-b6be-f26324baeb6f', '', '60e513a00e386095433f9da832bc834463deb36a285d76a09284f32649df70f3')
;;
INSERT INTO audit VALUES (96, '01a207a2-3280-7256-816c-2b043593dc5d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7022-bdb3-b64271d2af72', 'consent 01a207a2-3280-7255-8a2e-940131ff2698', '', 'bce741ff4c6172535432da07426495a4aecdc5792593bb4a59611da0223e8b0a')
;;
INSERT INTO audit VALUES (97, '01a207a2-3280-7258-a03b-d825675bfaed', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7022-bdb3-b64271d2af72', 'consent 01a207a2-3280-7257-a568-eaf02bb72f14', '', '2aefb68f18243178c3bfb89220b66bd4058606fa2b22fc30914e569c10dc4982')
;;
INSERT INTO audit VALUES (98, '01a207a2-3280-7259-a8bf-fbeb2b141fa1', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'withdraw_consent', '01a207a2-3280-7022-bdb3-b64271d2af72', 'consent 01a207a2-3280-7257-a568-eaf02bb72f14', '', '61cccc9a16519c6b7bf0878021f9907aa23168e78932d7d3b8df7d5a291c306b')
;;
INSERT INTO audit VALUES (99, '01a207a2-3280-725b-a6f4-a2ba1c2d8147', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7028-ab02-b938f729b4c8', 'consent 01a207a2-3280-725a-88e9-9def07091a3c', '', 'ecb3afc7a0ff184ea44830d77f9ac1815127db70ef722168719e20e0a495d4ae')
;;
INSERT INTO audit VALUES (100, '01a207a2-3280-725d-8bd3-c7fe7d82ac04', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7028-ab02-b938f729b4c8', 'consent 01a207a2-3280-725c-9c55-dc892b11500a', '', '929db95e87bc573ab5b83e7c43c7d6f7db5394c42745232fe6ea9b03df121cd0')
;;
INSERT INTO audit VALUES (101, '01a207a2-3280-725f-99cc-844c05bde299', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7030-8edf-6b8195918694', 'consent 01a207a2-3280-725e-b5dc-92110f49a962', '', '1efc5642d07e5eb262d0675d5c642d6e0b67be317c03518f6f5b4a56a3610bbb')
;;
INSERT INTO audit VALUES (102, '01a207a2-3280-7261-821a-08456861d7f6', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'guide', '01a207a2-3280-7028-ab02-b938f729b4c8', 'guiding 01a207a2-3280-7260-9457-c29072b1a2f5', '', 'f32093569b1d50b953c9c9f9085fbc5080a684030d2a0dbd56336ed6a07260dd')
;;
INSERT INTO audit VALUES (103, '01a207a2-3280-7262-adb2-2b6ab414db8c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'settle_guiding', '01a207a2-3280-7028-ab02-b938f729b4c8', 'guiding 01a207a2-3280-7260-9457-c29072b1a2f5', '', '5d55b4850c9b409a6dee62b0d4ca962072be4dc316e1e846d974a530946e9b20')
;;
INSERT INTO audit VALUES (104, '01a207a2-3280-7264-8281-3446673ee169', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'guide', '01a207a2-3280-7022-bdb3-b64271d2af72', 'guiding 01a207a2-3280-7263-8f4f-bd930d15f1c0', '', 'c5b4fba731ac2a09714f54219cfc71b1dd67b871f73b91e42ad78f334e3a251a')
;;
INSERT INTO audit VALUES (105, '01a207a2-3280-7266-ba2c-4b1006d365e2', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'guide', '01a207a2-3280-700e-b71a-fc78a399f82a', 'guiding 01a207a2-3280-7265-9f91-42e165882818', '', '0162af5a10d66fc7b3e81e314b4e87022428a02a4242ba601e91d8662d2ed7a4')
;;
INSERT INTO audit VALUES (106, '01a207a2-3280-7268-8f75-c3b4380a848b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'note 01a207a2-3280-7267-b884-5db3f72cc160', '', 'a98166dc4467384beb7d5db887bec447d31d76f3b737fac38daa2903636b8122')
;;
INSERT INTO audit VALUES (107, '01a207a2-3280-726a-8c33-8520797e77d1', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'note 01a207a2-3280-7269-98e6-c32a18222295', '', '50222fe8cb4e2ae549c4df1ecd1aff91eabd3ab6b037fd32aa88bab47b686918')
;;
INSERT INTO audit VALUES (108, '01a207a2-3280-726c-876e-fe2d9f58fd6f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'note 01a207a2-3280-726b-954f-82da2a2da7b9', '', '35b46aaddfcb1f1277a0f64bbae45390ad3c21f28c6841085703de9cd64c57c9')
;;
INSERT INTO audit VALUES (109, '01a207a2-3280-726e-a60a-e3a31fbae5f4', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7009-8c45-89093bfd1d33', 'note 01a207a2-3280-726d-ba69-7a6858aafd2b', '', '30d68ec6a026481211bcccb80a3ba1790db25ff1ff9005ceb2325a242b2120bf')
;;
INSERT INTO audit VALUES (110, '01a207a2-3280-7270-929c-8a0aba48fda3', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-700e-b71a-fc78a399f82a', 'note 01a207a2-3280-726f-b3ad-72250d48be14', '', '7381971ced23c64236b19c361dab2a99409e26502d3fe5d5b90545f05434fd97')
;;
INSERT INTO audit VALUES (111, '01a207a2-3280-7272-bc49-79b3c9afd60b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-701b-a610-604579061596', 'note 01a207a2-3280-7271-becd-6a1e466c38d5', '', '88ace1beeca749cb861bb7873407521bf2119dd3f0c83c27f10ae02748010fa8')
;;
INSERT INTO audit VALUES (112, '01a207a2-3280-7274-bd8b-e940eed3c52b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7022-bdb3-b64271d2af72', 'note 01a207a2-3280-7273-b283-51d67724b5d4', '', '47cd78f6a8f1d39fdc86471431923a21af70796e31811e7d233184572a1d4aa6')
;;
INSERT INTO audit VALUES (113, '01a207a2-3280-7276-a3e9-6dfd3ffe373d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7022-bdb3-b64271d2af72', 'note 01a207a2-3280-7275-9f44-ba454cf0b941', '', 'f8db53c5a0451a7096dd830f15339889d6a5a9f668211c406e510e8dc8bb5b7b')
;;
INSERT INTO audit VALUES (114, '01a207a2-3280-7278-9590-c1dad08e2a7a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7030-8edf-6b8195918694', 'note 01a207a2-3280-7277-81ed-600f440c6599', '', '0e6ef6891999acf7a5dac9db4f558385ee74c448bffa0564aef5fb87d60adfe5')
;;
INSERT INTO audit VALUES (115, '01a207a2-3280-727a-944a-742e5840d308', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7009-8c45-89093bfd1d33', 'task 01a207a2-3280-7279-bf8a-0630a10cf501', '', '2f35d108ab1b84e093ae7163f5185ad128aebd982952d6965883dd22358eec02')
;;
INSERT INTO audit VALUES (116, '01a207a2-3280-727c-9bdd-783eaeb1ad4b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-700e-b71a-fc78a399f82a', 'task 01a207a2-3280-727b-83a1-4fce17fdc390', '', '052850ea7dbcb91e773429b4a682748cc10a374d5bf9c5729697203cedf437c4')
;;
INSERT INTO audit VALUES (117, '01a207a2-3280-727e-a787-4e24979e33a0', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7014-b1be-368fabe19f58', 'task 01a207a2-3280-727d-85b8-799af821e7f3', '', '22dd2d1ce246603d7f74b26417fe178dd0a8b2618a8e350878303422a497a49f')
;;
INSERT INTO audit VALUES (118, '01a207a2-3280-7280-ab92-c27407c1da28', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-701b-a610-604579061596', 'task 01a207a2-3280-727f-86b4-d84200ef9dc8', '', '19e07b3e2c357d057da4297ac873c550a3b274c5fbc204c7ba2dd13f33568218')
;;
INSERT INTO audit VALUES (119, '01a207a2-3280-7282-a031-b1c02b9b017c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7022-bdb3-b64271d2af72', 'task 01a207a2-3280-7281-8138-8538172d43c2', '', 'cbaea14fd7b9157423302e31f72e8a2ec07ab8f0b49c71690d2634b35ba938c2')
;;
INSERT INTO audit VALUES (120, '01a207a2-3280-7284-8c1a-4bf50dcf403e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7028-ab02-b938f729b4c8', 'task 01a207a2-3280-7283-9ed6-8f79095f02aa', '', 'bc3e1b2b70e82adb005c593844f81a037b7d578cc6b7724045d79ed424f05b83')
;;
INSERT INTO audit VALUES (121, '01a207a2-3280-7286-9533-18f7e67a1dd2', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7030-8edf-6b8195918694', 'task 01a207a2-3280-7285-a09f-626ea780f96c', '', '04d58c57a13de01e633b2178fa61ff53b2d4ef20331fdea3c7525bd1d75a52d3')
;;
INSERT INTO audit VALUES (122, '01a207a2-3280-7288-b079-69e6f94e0cf2', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'task 01a207a2-3280-7287-b997-61dd33605295', '', '1bcca5ae8aaeaa23b8b7521a63e2b0f3e805a0cbe31bde40069273e84f3a2212')
;;
INSERT INTO audit VALUES (123, '01a207a2-3280-728a-9ea1-f4c2cdb7fd11', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', NULL, 'task 01a207a2-3280-7289-95c2-487a7a14ab74', '', '9562e179df0e404c52738c52ad99f5fd7f52f6571eb6f533d337445c06348c9d')
;;
INSERT INTO audit VALUES (124, '01a207a2-3280-728c-aa26-efd0f0a9ba53', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', NULL, 'task 01a207a2-3280-728b-967f-a824ead920f0', '', '5ae324a36961aa2c52ebf1a6bc01283e6ef1eff31b80fe17772566427ca01d62')
;;
INSERT INTO audit VALUES (125, '01a207a2-3280-728e-b019-e3454e0253d6', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'task 01a207a2-3280-728d-9877-d02008c21ae0', '', 'b9843ec89e5c1c29742836d0d2c562028eddd20369b7923276fe83421c5c32b5')
;;
INSERT INTO audit VALUES (126, '01a207a2-3280-7290-993d-1ef1f25068f4', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7009-8c45-89093bfd1d33', 'task 01a207a2-3280-728f-a86a-7cf99b5fed91', '', 'd6e2253f06c0bfd2845561bd75bcae37286e343a723a995d57bb036d548c2f17')
;;
INSERT INTO audit VALUES (127, '01a207a2-3280-7292-8bc8-77bb4b1e75c8', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-700e-b71a-fc78a399f82a', 'task 01a207a2-3280-7291-bca0-c6461678b705', '', 'fa41e5b898b43add54ebcdc2821a9a84d014eb0cf7af5da577620cbae3c7716a')
;;
INSERT INTO audit VALUES (128, '01a207a2-3280-7294-a07a-86eb1d5b40ed', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-700e-b71a-fc78a399f82a', 'task 01a207a2-3280-7293-9a6f-a061d9936a26', '', 'e75defbef6031b3468b9c2a28dd6867c920fe58221bf0ded16b8a135d0982da4')
;;
INSERT INTO audit VALUES (129, '01a207a2-3280-7296-a256-4948558cf428', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7022-bdb3-b64271d2af72', 'task 01a207a2-3280-7295-a306-5bb263ce168e', '', 'adfa57240d182095d0023373e13b7e62f8c1be6297c4f604b25358db60a15a88')
;;
INSERT INTO audit VALUES (130, '01a207a2-3280-7298-99c7-9032edb3728e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7028-ab02-b938f729b4c8', 'task 01a207a2-3280-7297-b1d0-415aae179c26', '', 'efc83a209b63f5e7205111feb179606505a719e01434f145187b39bc9e3067ed')
;;
INSERT INTO audit VALUES (131, '01a207a2-3280-729a-b754-084ebd632b6d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'answer_duty', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'phase_age postponed', '', '341502fc6a44278e492cd6a3269638ff643757dd8d918b4a57326d96b878aca1')
;;
INSERT INTO audit VALUES (132, '01a207a2-3280-729c-bc02-757cd5eda282', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'answer_duty', '01a207a2-3280-701b-a610-604579061596', 'consent_end postponed', '', '9f18c4ba07bc155aecb9290b69992fdae9c58638ddca6c23c19a1f26a92ed2a5')
;;
INSERT INTO audit VALUES (133, '01a207a2-3280-729e-8bc5-7c3cec6ab2f7', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'answer_duty', '01a207a2-3280-7014-b1be-368fabe19f58', 'subsidy_end postponed', '', '4eb0a179c9ec7b59cf6bb7ca796e9b7800fcb52ee3bb186c568b6027a61ff216')
;;
INSERT INTO audit VALUES (134, '01a207a2-3280-729f-b34e-e7005ce220e9', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'correct_note', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'note 01a207a2-3280-7267-b884-5db3f72cc160', '', '6904a84cbf6f2cf99e27f88d65e1eba54d5a9be5fcdb9f3dd0bc0b4497b00c8e')
;;
INSERT INTO audit VALUES (135, '01a207a2-3280-72a1-9c72-586d3aba463a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'disclose', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'ground permission, format pdf, parts header phases goals profile jobs support money abilitator partners consents tasks closing', '', '1aec7cecdd5e04feb8561841b7cfa454084dbae0487cef4125bf772632515a74')
;;
INSERT INTO audit VALUES (136, '01a207a2-3280-72a2-acf9-accdc78b0779', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_retention', NULL, 'years 12', '', '20119308569f1d6ff015f1aa87c47b38b6fb7e480f16d85f3a0a6c349d88d955')
;;
INSERT INTO job VALUES (1, '01a207a2-3280-71d5-933c-7a708e0f7cf9', '01a207a2-3280-7014-b1be-368fabe19f58', '01a207a2-3280-70a2-b25e-525a399b6cad', 'Kiinteistönhoitaja', 'job', 'permanent', '2026-04-15', NULL, 30.0, 1, '2026-04-06', '2026-04-15', '2027-01-11', 'new_search', NULL, 'Viikon työlista maanantaisin, lepopäivä pitkän vuoron jälkeen.', 'Käynti työpaikalla kerran kuussa, puhelu kahden viikon välein. Palkkatuen jatkosta sovitaan esihenkilön kanssa hyvissä ajoin.', NULL, '', NULL)
;;
INSERT INTO job VALUES (2, '01a207a2-3280-71d7-9edf-30d1752c1460', '01a207a2-3280-7028-ab02-b938f729b4c8', '01a207a2-3280-708c-b409-1f93c5b3b5d3', 'Siistijä', 'job', 'fixed', '2025-12-19', '2026-09-25', 25.0, 0, NULL, NULL, NULL, 'new_search', NULL, 'Sama kohde koko työsuhteen ajan.', 'Käynti työpaikalla kerran kuussa, esihenkilöllä valmentajan numero.', 'term_ended', 'Määräaika päättyi', NULL)
;;
INSERT INTO job VALUES (3, '01a207a2-3280-71d9-ad26-5f992d2751e6', '01a207a2-3280-7039-a2ac-4b0cf6f22f41', '01a207a2-3280-70b4-a45f-8e456b761fc5', 'Siistijä', 'job', 'permanent', '2026-09-04', NULL, 25.0, 1, '2026-08-26', '2026-09-04', '2027-06-01', 'new_search', NULL, '', '', NULL, '', NULL)
;;
INSERT INTO job VALUES (4, '01a207a2-3280-71db-8b99-62bdb740fdcb', '01a207a2-3280-7047-8149-bbdc26988f4f', '01a207a2-3280-7098-bcbe-dbbb526c5cc5', 'Pesulatyöntekijä', 'work_trial', NULL, '2026-08-03', '2026-12-01', 20.0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', 'term_ended', 'Sovittu aika päättyi', NULL)
;;
INSERT INTO job VALUES (5, '01a207a2-3280-71dd-a4da-db088b0ae742', '01a207a2-3280-704e-a587-2b6fb7ebb70c', '01a207a2-3280-70c6-b723-53743a3b3bc4', 'Postinjakaja', 'job', 'permanent', '2026-04-15', NULL, 30.0, 0, NULL, NULL, NULL, 'new_search', NULL, '', '', NULL, '', NULL)
;;
INSERT INTO job VALUES (6, '01a207a2-3280-71df-8664-04bd5bf5fef1', '01a207a2-3280-705d-95bf-827dde26c45b', '01a207a2-3280-70d2-9ec9-7cd2035d7017', 'Kirjastoapulainen', 'rehabilitative_work', NULL, '2026-05-06', '2026-09-03', 25.0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', 'term_ended', 'Sovittu aika päättyi', NULL)
;;
INSERT INTO job VALUES (7, '01a207a2-3280-71e1-836c-194e62252bde', '01a207a2-3280-7069-915c-fd5081cc8265', '01a207a2-3280-708e-abc2-476d91bae46a', 'Kokoonpanija', 'job', 'agency', '2025-11-25', NULL, 25.0, 0, NULL, NULL, NULL, 'new_search', NULL, '', '', NULL, '', NULL)
;;
INSERT INTO job VALUES (8, '01a207a2-3280-71e3-9ea3-011d0ac7c665', '01a207a2-3280-700e-b71a-fc78a399f82a', '01a207a2-3280-70c4-a2ce-9e9249fea54b', 'Painotyöntekijä', 'job', 'permanent', '2026-12-03', NULL, 20.0, 1, NULL, NULL, NULL, 'new_search', NULL, 'Aamuvuoro, hiljainen työpiste, kuulosuojaimet. Kahden viikon ajan yksi tehtävä kerrallaan.', 'Tapaaminen ennen aloitusta, käynti työpaikalla kolmen päivän kuluessa, sitten viikoittain ensimmäisen kuukauden ajan.', NULL, '', NULL)
;;
INSERT INTO job VALUES (9, '01a207a2-3280-71e5-ac82-300d3f484192', '01a207a2-3280-7022-bdb3-b64271d2af72', '01a207a2-3280-70ae-9af6-207f21334eb0', 'Lajittelija', 'work_trial', NULL, '2026-06-08', NULL, 25.0, NULL, NULL, NULL, NULL, NULL, NULL, 'Oma työpiste, päivä alkaa puoli tuntia muita myöhemmin.', 'Puhelu viikoittain, loppuarvio yhdessä ohjaajan kanssa.', NULL, '', NULL)
;;
INSERT INTO profile_version VALUES (1, '01a207a2-3280-7002-ba9e-d6fd5eb561a4', NULL, 'Leipomotyö, pyörämatkan päässä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (2, '01a207a2-3280-7005-a6c2-248f10c67fd9', NULL, 'Keittiötyö, noin 20 tuntia viikossa.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', 'Ruoanvalmistus isollekin joukolle, hygieniapassi, kassatyön perusteet.', 'Koulukeittiö kaksi vuotta, kahvila kesätyönä.', 'Kirjalliset ohjeet ja selvä työjärjestys.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (3, '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, 'Kaupan työ, aamuvuorot sopivat parhaiten.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (4, '01a207a2-3280-700e-b71a-fc78a399f82a', NULL, 'Kirjapainotyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Painokoneen käyttö, viimeistely, kuvankäsittelyn perusteet.', 'Kirjapaino viisi vuotta, sitten lyhyitä työsuhteita.', 'Aamuvuoro, hiljainen työpiste ja yksi tehtävä kerrallaan.', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (5, '01a207a2-3280-7014-b1be-368fabe19f58', NULL, 'Kiinteistönhoito, pyörämatkan päässä.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (6, '01a207a2-3280-701b-a610-604579061596', NULL, 'Korjaamotyö, selkeät tehtävät.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Renkaat, huollot, hitsaus, varaosien tilaus.', 'Korjaamo yhdeksän vuotta, taksi kaksi vuotta.', 'Suora puhe ja mahdollisuus vetäytyä hetkeksi.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (7, '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, 'Kierrätystyö, noin 20 tuntia viikossa.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (8, '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, 'Siivous, mieluiten päivätyö.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (9, '01a207a2-3280-7030-8edf-6b8195918694', NULL, 'Varastotyö, mieluiten päivätyö.', 'Kiinnostunut uudesta, kysyy kun ei tiedä.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (10, '01a207a2-3280-7033-81d5-924cedcf6109', NULL, 'Leipomotyö, selkeät tehtävät.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (11, '01a207a2-3280-7035-a6c5-be02fdb17f54', NULL, 'Keittiötyö, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (12, '01a207a2-3280-7037-acb6-1f5729c0e596', NULL, 'Kaupan työ, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (13, '01a207a2-3280-7039-a2ac-4b0cf6f22f41', NULL, 'Siivous, pyörämatkan päässä.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (14, '01a207a2-3280-7041-9ed9-1c78103ef3c2', NULL, 'Varastotyö, pieni työporukka.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (15, '01a207a2-3280-7047-8149-bbdc26988f4f', NULL, 'Pesulatyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (16, '01a207a2-3280-704e-a587-2b6fb7ebb70c', NULL, 'Postin jakelu, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (17, '01a207a2-3280-7058-be2b-e31e3287d050', NULL, 'Toimistotyö, pieni työporukka.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (18, '01a207a2-3280-705d-95bf-827dde26c45b', NULL, 'Kirjastotyö, pyörämatkan päässä.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (19, '01a207a2-3280-7064-b77a-2f2ea4d5e415', NULL, 'Ompelutyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (20, '01a207a2-3280-7069-915c-fd5081cc8265', NULL, 'Konepajatyö, mieluiten päivätyö.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (21, '01a207a2-3280-7071-b275-167102eee0ab', NULL, 'Puutarhatyö, mieluiten päivätyö.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (22, '01a207a2-3280-7077-a88b-cd5c0f616fb4', NULL, 'Kahvilatyö, mieluiten päivätyö.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (23, '01a207a2-3280-707d-9f54-03dfbcefd0a7', NULL, 'Rakennustyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (24, '01a207a2-3280-7083-931c-db6c74d0df35', NULL, 'Hoiva-avustus, liikkuvaa työtä.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (25, '01a207a2-3280-7009-8c45-89093bfd1d33', '2026-11-23', 'Kaupan työ, mieluiten hyllyjä ja asiakkaiden neuvontaa. Enintään 25 tuntia viikossa.', 'Muistaa tuotteet ja paikat, huomaa mitä puuttuu. Rauhallinen asiakkaiden kanssa.', 'Kassa, hyllytys ja tilaukset, trukkikortti.', 'Lähikauppa kolme vuotta, varasto puoli vuotta. Sen jälkeen neljän vuoden tauko.', 'Sama työpari alussa, tauot sovittuina aikoina.', 'Työnantajalle kerrotaan tauosta työelämässä, ei sen syytä.')
;;
INSERT INTO profile_version VALUES (26, '01a207a2-3280-7014-b1be-368fabe19f58', '2026-11-23', 'Jatkaa nykyisessä työssä ja ottaa vähitellen lisää tunteja.', 'Luotettava ja huolellinen, oppii tekemällä. Asukkaat tuntevat jo nimeltä.', 'Viheralueet, pienet korjaukset, kulkuvalvonta, B-ajokortti.', 'Kiinteistöhuolto nyt; sitä ennen puutarha ja varasto.', 'Viikon työt paperilla maanantaisin, lepopäivä pitkän vuoron jälkeen.', 'Esihenkilö tietää valmentajasta ja siitä, että muutoksista kerrotaan ajoissa.')
;;
INSERT INTO profile_version VALUES (27, '01a207a2-3280-7022-bdb3-b64271d2af72', '2026-11-23', 'Kierrätystyö, mutta enemmän korjaamista ja vähemmän linjaa.', 'Kätevä käsistään, ei hätäile. Huomaa, mikä vielä kelpaa.', 'Lajittelu, pienkoneiden korjaus, ompelukone.', 'Tehdastyö kuusi vuotta, työkokeilu kierrätyskeskuksessa.', 'Oma työpiste ja rauhallinen alku päivään.', 'Työnantajalle kerrotaan, että oma työpiste auttaa keskittymään.')
;;
INSERT INTO profile_version VALUES (28, '01a207a2-3280-7028-ab02-b938f729b4c8', '2026-11-23', 'Siivous samassa kohteessa, mieluiten toistaiseksi. Noin 25 tuntia viikossa.', 'Täsmällinen ja itsenäinen; edellinen työnantaja suosittelee.', 'Ylläpitosiivous, lattianhoito, koneiden huolto, hygieniapassi.', 'Siistijä lähes vuoden, sitä ennen kiinteistöhuolto.', 'Tuttu kohde ja sama esihenkilö, viesti muutoksista edellisenä päivänä.', 'Työnantajalle kerrotaan, että valmentaja on tukena alussa.')
;;
INSERT INTO goal VALUES (1, '01a207a2-3280-71eb-846e-3c4bc58ecfcb', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', 'Haluan töihin leipomoon tai muuhun aamupainotteiseen työhön.', '2026-10-16', '2027-02-21', 'open')
;;
INSERT INTO goal VALUES (2, '01a207a2-3280-71ed-bfb8-780ad8cd5e4d', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'Haluan tietää, millainen keittiötyö minulle sopii.', '2026-08-24', '2027-01-07', 'partly')
;;
INSERT INTO goal VALUES (3, '01a207a2-3280-71f1-a41e-732a1cd8e8c7', '01a207a2-3280-7005-a6c2-248f10c67fd9', 'Saan päivärytmin pitämään myös viikonloppuisin.', '2026-10-06', '2027-01-22', 'open')
;;
INSERT INTO goal VALUES (4, '01a207a2-3280-71f3-872c-8749ba2fa235', '01a207a2-3280-7009-8c45-89093bfd1d33', 'Teen ansioluettelon, jonka kehtaan näyttää.', '2026-06-29', '2026-09-14', 'reached')
;;
INSERT INTO goal VALUES (5, '01a207a2-3280-71f7-9909-2bc2be4a0d66', '01a207a2-3280-7009-8c45-89093bfd1d33', 'Pääsen kauppaan töihin, mieluiten osa-aikaisesti.', '2026-08-03', '2027-01-22', 'partly')
;;
INSERT INTO goal VALUES (6, '01a207a2-3280-71fb-b702-6a60257f2226', '01a207a2-3280-700e-b71a-fc78a399f82a', 'Nukun niin, että jaksan aamuvuoron.', '2026-05-12', '2026-08-25', 'reached')
;;
INSERT INTO goal VALUES (7, '01a207a2-3280-71ff-8b72-ea4c9180943b', '01a207a2-3280-700e-b71a-fc78a399f82a', 'Saan kirjapainosta työn, jota voin tehdä 20 tuntia viikossa.', '2026-07-06', '2026-12-23', 'partly')
;;
INSERT INTO goal VALUES (8, '01a207a2-3280-7203-b5e8-325807b3cfb0', '01a207a2-3280-7014-b1be-368fabe19f58', 'Saan kiinteistöalan töitä.', '2025-11-28', '2026-05-07', 'reached')
;;
INSERT INTO goal VALUES (9, '01a207a2-3280-7207-9438-7bda6215e050', '01a207a2-3280-7014-b1be-368fabe19f58', 'Opin uusia tehtäviä niin, että pärjään vuorossa yksin.', '2026-05-15', '2027-02-01', 'partly')
;;
INSERT INTO goal VALUES (10, '01a207a2-3280-720b-a1dc-6b7cfa1b24a5', '01a207a2-3280-7014-b1be-368fabe19f58', 'Pidän huolta siitä, että palautumiselle jää aikaa.', '2026-10-02', NULL, 'open')
;;
INSERT INTO goal VALUES (11, '01a207a2-3280-720d-b953-2e954ca5b588', '01a207a2-3280-701b-a610-604579061596', 'Haluan korjaamolle töihin.', '2026-03-27', '2027-02-21', 'open')
;;
INSERT INTO goal VALUES (12, '01a207a2-3280-7211-a894-1c62ba11d17a', '01a207a2-3280-7022-bdb3-b64271d2af72', 'Haen linjatyötä lajittelusta.', '2026-05-26', NULL, 'dropped')
;;
INSERT INTO goal VALUES (13, '01a207a2-3280-7215-8b14-330d7deb5bf1', '01a207a2-3280-7022-bdb3-b64271d2af72', 'Käyn työkokeilun loppuun ja päätän, mitä haen sen jälkeen.', '2026-06-01', '2026-12-07', 'partly')
;;
INSERT INTO goal VALUES (14, '01a207a2-3280-7219-8d8f-9d34879073c5', '01a207a2-3280-7028-ab02-b938f729b4c8', 'Saan siivousalan työn.', '2025-09-19', '2026-01-27', 'reached')
;;
INSERT INTO goal VALUES (15, '01a207a2-3280-721d-8724-059671b88c97', '01a207a2-3280-7028-ab02-b938f729b4c8', 'Löydän seuraavan työn, joka myös jatkuu.', '2026-10-22', '2027-03-23', 'open')
;;
INSERT INTO goal VALUES (16, '01a207a2-3280-721f-aa14-a84cf582752a', '01a207a2-3280-7028-ab02-b938f729b4c8', 'Saan velat järjestykseen, jotta palkasta jää jotakin.', '2026-08-04', '2027-04-22', 'partly')
;;
INSERT INTO goal VALUES (17, '01a207a2-3280-7223-bb1b-182c9f8f23cf', '01a207a2-3280-7030-8edf-6b8195918694', 'Haluan ensin tietää, mitä palkasta jää käteen.', '2026-11-06', '2027-01-02', 'open')
;;
INSERT INTO goal_review VALUES (1, '01a207a2-3280-71ef-a5c4-81b5453eab6e', '01a207a2-3280-71ed-bfb8-780ad8cd5e4d', '01a207a2-3280-7005-a6c2-248f10c67fd9', '2026-11-17', 'partly', 'Iso keittiö tuntuu oikealta, ravintolan kiire ei.', 'Omatyöntekijä: arki kestää jo osa-aikaisen työn.', 'Suunta on selkiytynyt nopeasti. Seuraavaksi käydään kahdessa keittiössä.')
;;
INSERT INTO goal_review VALUES (2, '01a207a2-3280-71f5-a44b-3b42306d69e3', '01a207a2-3280-71f3-872c-8749ba2fa235', '01a207a2-3280-7009-8c45-89093bfd1d33', '2026-09-02', 'reached', 'Olen ylpeä siitä. Siinä on enemmän kuin luulin.', '', 'Ansioluettelo on selkeä ja asiakkaan näköinen, ja se on jo käytössä.')
;;
INSERT INTO goal_review VALUES (3, '01a207a2-3280-71f9-8838-f438bfaad4ad', '01a207a2-3280-71f7-9909-2bc2be4a0d66', '01a207a2-3280-7009-8c45-89093bfd1d33', '2026-10-29', 'partly', 'Haastattelu jännitti, mutta menisin uudestaan.', '', 'Kaksi haastattelua on takana ja vastaukset ovat selkeitä. Haku jatkuu.')
;;
INSERT INTO goal_review VALUES (4, '01a207a2-3280-71fd-a2dc-b0d231924a0d', '01a207a2-3280-71fb-b702-6a60257f2226', '01a207a2-3280-700e-b71a-fc78a399f82a', '2026-08-14', 'reached', 'Herään useimpina aamuina ilman kelloa.', 'Läheinen: aamut ovat rauhoittuneet.', 'Rytmi on pitänyt jo pitkään.')
;;
INSERT INTO goal_review VALUES (5, '01a207a2-3280-7201-97a7-860b4009de9e', '01a207a2-3280-71ff-8b72-ea4c9180943b', '01a207a2-3280-700e-b71a-fc78a399f82a', '2026-11-18', 'partly', 'Paikka on tarjolla. Odotan vielä, että kaikki on varmaa.', '', 'Aloituspäivä on sovittu; palkkatuen päätös puuttuu vielä.')
;;
INSERT INTO goal_review VALUES (6, '01a207a2-3280-7205-9a10-027ae425b0da', '01a207a2-3280-7203-b5e8-325807b3cfb0', '01a207a2-3280-7014-b1be-368fabe19f58', '2026-04-24', 'reached', 'Sain paikan, jota hain.', '', 'Työ alkoi sovitusti ja vastaa sitä, mitä toivottiin.')
;;
INSERT INTO goal_review VALUES (7, '01a207a2-3280-7209-93d0-918095433402', '01a207a2-3280-7207-9438-7bda6215e050', '01a207a2-3280-7014-b1be-368fabe19f58', '2026-11-13', 'partly', 'Aamukierros sujuu, laitehuoneessa tarvitsen vielä apua.', 'Esihenkilö: antaa mielellään lisää vastuuta.', 'Itsenäisyys kasvaa tasaisesti, kiirettä ei ole.')
;;
INSERT INTO goal_review VALUES (8, '01a207a2-3280-720f-81ee-5e5c7bec276b', '01a207a2-3280-720d-b953-2e954ca5b588', '01a207a2-3280-701b-a610-604579061596', '2026-10-28', 'open', 'Harmittaa, että paikka peruuntui. Haluan silti yrittää.', '', 'Peruuntuminen ei johtunut asiakkaasta. Haku jatkuu samalla alalla.')
;;
INSERT INTO goal_review VALUES (9, '01a207a2-3280-7213-b061-b5c3c53ca2cb', '01a207a2-3280-7211-a894-1c62ba11d17a', '01a207a2-3280-7022-bdb3-b64271d2af72', '2026-10-13', 'dropped', 'Linja ei ole minun paikkani. Korjaaminen on.', '', 'Työkokeilu näytti suunnan. Tavoite vaihdettiin yhdessä.')
;;
INSERT INTO goal_review VALUES (10, '01a207a2-3280-7217-8cba-e49175e58532', '01a207a2-3280-7215-8b14-330d7deb5bf1', '01a207a2-3280-7022-bdb3-b64271d2af72', '2026-11-05', 'partly', 'Olen ollut paikalla joka päivä. Päätös on vielä auki.', 'Työpaikan ohjaaja: ottaisi mielellään jatkamaan.', 'Läsnäolo on ollut moitteetonta, kädentaidot nousevat esiin.')
;;
INSERT INTO goal_review VALUES (11, '01a207a2-3280-721b-bb44-5ebb801d4c19', '01a207a2-3280-7219-8d8f-9d34879073c5', '01a207a2-3280-7028-ab02-b938f729b4c8', '2026-01-01', 'reached', 'Työ tuntuu omalta ja porukka on mukava.', '', 'Määräaikainen työ alkoi sovitusti.')
;;
INSERT INTO goal_review VALUES (12, '01a207a2-3280-7221-9de7-43a522b5e194', '01a207a2-3280-721f-aa14-a84cf582752a', '01a207a2-3280-7028-ab02-b938f729b4c8', '2026-10-22', 'partly', 'Maksusuunnitelma on tehty. Se helpottaa.', '', 'Suunnitelma pitää. Katsotaan uudelleen, kun uusi työ alkaa.')
;;
INSERT INTO partner VALUES (1, '01a207a2-3280-7195-88cc-77e042351e6e', 'Kela', 'kela', 'kela', 'Esimerkkilän palvelupiste', 'Pekka Demo', 'työkykyneuvoja', '040 000 3000', 'pekka.demo@kela.example', 'Soitetaan yhdessä asiakkaan kanssa; kiireettömät asiat viestillä.', 'Kelan suostumuslomake', 0)
;;
INSERT INTO partner VALUES (2, '01a207a2-3280-7196-a7cd-579d2feb67af', 'Esimerkin työllisyysalue', 'esimerkin tyllisyysalue', 'employment_authority', 'Työkyvyn tuen palvelut', 'Ritva Malli', 'asiantuntija', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example', 'Sähköposti asiantuntijalle; vastaus tulee yleensä kahdessa päivässä.', 'Työllisyysalueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (3, '01a207a2-3280-7197-ab35-8b1ab46977d0', 'Esimerkin monialainen tuki (TYM)', 'esimerkin monialainen tuki (tym)', 'tym', '', 'Sulo Testi', 'koordinaattori', '040 000 3002', 'sulo.testi@esimerkin-monialainen-tuki-tym.example', 'Yhteinen lomake; ryhmä kokoontuu joka toinen tiistai.', 'TYM-suostumus', 0)
;;
INSERT INTO partner VALUES (4, '01a207a2-3280-7198-825a-44a4dbcceb43', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'social_work', 'Aikuissosiaalityö', 'Taina Koe', 'sosiaaliohjaaja', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example', 'Puhelinaika arkisin klo 9–10, muuten turvaviestillä.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (5, '01a207a2-3280-7199-bbc2-fe9ee656abc1', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'psychiatric_care', 'Aikuispsykiatrian poliklinikka', 'Urho Demo', 'sairaanhoitaja', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example', 'Asiakas pyytää yhteydenottoa itse, tai soitetaan yhdessä.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (6, '01a207a2-3280-719a-8adc-850f41483337', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'work_ability_team', 'Työkyvyn tuen tiimi', 'Venla Esimerkki', 'työkykykoordinaattori', '040 000 3005', 'venla.esimerkki@esimerkin-hyvinvointialue.example', 'Yhteydenotto lomakkeella; tiimi vastaa kahden viikon kuluessa.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (7, '01a207a2-3280-719b-82e1-a4c0dd771fce', 'Esimerkkilän talous- ja velkaneuvonta', 'esimerkkiln talous- ja velkaneuvonta', 'debt_advice', '', 'Väinö Testi', 'velkaneuvoja', '040 000 3006', 'vaino.testi@esimerkkilan-talous-ja-velkaneuvonta.example', 'Asiakas varaa ajan itse; ensimmäiselle käynnille voi tulla tueksi.', 'Vapaamuotoinen suostumus', 0)
;;
INSERT INTO partner VALUES (8, '01a207a2-3280-719c-8bba-a5dc503c14af', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'lifestyle_coaching', 'Elämäntapavalmennus', 'Ilona Malli', 'elämäntapavalmentaja', '040 000 3007', 'ilona.malli@esimerkin-hyvinvointialue.example', 'Ilmoittautuminen puhelimella; uusi ryhmä alkaa joka kuukausi.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (9, '01a207a2-3280-719d-85d2-41e06c5d1484', 'Esimerkkilän mielenterveysyhdistys ry', 'esimerkkiln mielenterveysyhdistys ry', 'association', '', 'Jaakko Koe', 'ohjaaja', '040 000 3008', 'jaakko.koe@esimerkkilan-mielenterveysyhdistys-ry.example', 'Avoimet ovet keskiviikkoisin; ensimmäisellä kerralla mennään yhdessä.', 'Vapaamuotoinen suostumus', 0)
;;
INSERT INTO partner VALUES (10, '01a207a2-3280-719e-b321-232aba9dacdc', 'Klubitalo Esimerkki', 'klubitalo esimerkki', 'association', '', '', '', '040 000 3009', 'info@klubitalo-esimerkki.example', 'Tutustumiskäynti sovitaan puhelimella.', '', 0)
;;
INSERT INTO partner VALUES (11, '01a207a2-3280-719f-878c-c7bb15ff355b', 'Esimerkkilän aikuisopisto', 'esimerkkiln aikuisopisto', 'other', 'Opintoneuvonta', 'Katri Esimerkki', 'opinto-ohjaaja', '040 000 3010', 'katri.esimerkki@esimerkkilan-aikuisopisto.example', 'Aika varataan viestillä; opintopolku katsotaan yhdessä.', 'Vapaamuotoinen suostumus', 0)
;;
INSERT INTO network_person VALUES (1, '01a207a2-3280-71a1-ba7a-e5e6d57c6140', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (2, '01a207a2-3280-71a3-9cf3-6a825b4e241d', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', NULL, 'Marja Esimerkki', 'family', '', '040 000 4001', '')
;;
INSERT INTO network_person VALUES (3, '01a207a2-3280-71a5-958b-8b15acee0cfb', '01a207a2-3280-7005-a6c2-248f10c67fd9', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (4, '01a207a2-3280-71a7-9536-cc5f55b59469', '01a207a2-3280-7005-a6c2-248f10c67fd9', '01a207a2-3280-7199-bbc2-fe9ee656abc1', 'Urho Demo', 'nurse', 'Esimerkin hyvinvointialue', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (5, '01a207a2-3280-71a9-84fd-665d7c63fa29', '01a207a2-3280-7005-a6c2-248f10c67fd9', '01a207a2-3280-7196-a7cd-579d2feb67af', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (6, '01a207a2-3280-71ab-af82-fa4a95c9778b', '01a207a2-3280-7009-8c45-89093bfd1d33', NULL, 'Niilo Testi', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 4002', 'niilo.testi@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (7, '01a207a2-3280-71ad-8806-f84364135548', '01a207a2-3280-7009-8c45-89093bfd1d33', '01a207a2-3280-7196-a7cd-579d2feb67af', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (8, '01a207a2-3280-71af-b888-d1c01e825d3c', '01a207a2-3280-7009-8c45-89093bfd1d33', '01a207a2-3280-719f-878c-c7bb15ff355b', 'Katri Esimerkki', 'other', 'Esimerkkilän aikuisopisto', '040 000 3010', 'katri.esimerkki@esimerkkilan-aikuisopisto.example')
;;
INSERT INTO network_person VALUES (9, '01a207a2-3280-71b1-9baf-1567aa59d208', '01a207a2-3280-700e-b71a-fc78a399f82a', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (10, '01a207a2-3280-71b3-a1c2-4b65e31ed1aa', '01a207a2-3280-700e-b71a-fc78a399f82a', '01a207a2-3280-7196-a7cd-579d2feb67af', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (11, '01a207a2-3280-71b5-a1c5-a61318cecf10', '01a207a2-3280-700e-b71a-fc78a399f82a', '01a207a2-3280-7195-88cc-77e042351e6e', 'Pekka Demo', 'kela', 'Kela', '040 000 3000', 'pekka.demo@kela.example')
;;
INSERT INTO network_person VALUES (12, '01a207a2-3280-71b7-ab6b-5ea75fcd1af9', '01a207a2-3280-700e-b71a-fc78a399f82a', NULL, 'Oona Koe', 'family', '', '040 000 4003', '')
;;
INSERT INTO network_person VALUES (13, '01a207a2-3280-71b9-9cd3-8bc5c1dff107', '01a207a2-3280-7014-b1be-368fabe19f58', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (14, '01a207a2-3280-71bb-aae0-bbd1ad06f17d', '01a207a2-3280-7014-b1be-368fabe19f58', '01a207a2-3280-7199-bbc2-fe9ee656abc1', 'Urho Demo', 'nurse', 'Esimerkin hyvinvointialue', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (15, '01a207a2-3280-71bd-b44f-77a8ce599ed6', '01a207a2-3280-7014-b1be-368fabe19f58', '01a207a2-3280-7195-88cc-77e042351e6e', 'Pekka Demo', 'kela', 'Kela', '040 000 3000', 'pekka.demo@kela.example')
;;
INSERT INTO network_person VALUES (16, '01a207a2-3280-71bf-bc71-dad8c1129341', '01a207a2-3280-701b-a610-604579061596', NULL, 'Pirkko Malli', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 4004', 'pirkko.malli@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (17, '01a207a2-3280-71c1-a43a-1e9fac3e433a', '01a207a2-3280-701b-a610-604579061596', '01a207a2-3280-7199-bbc2-fe9ee656abc1', 'Urho Demo', 'nurse', 'Esimerkin hyvinvointialue', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (18, '01a207a2-3280-71c3-aaae-334c1d00f847', '01a207a2-3280-701b-a610-604579061596', NULL, 'Reino Demo', 'doctor', 'Esimerkin hyvinvointialue', '040 000 4005', 'reino.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (19, '01a207a2-3280-71c5-83cf-3a295a270308', '01a207a2-3280-7022-bdb3-b64271d2af72', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (20, '01a207a2-3280-71c7-ae95-d09cadb50c85', '01a207a2-3280-7022-bdb3-b64271d2af72', '01a207a2-3280-7196-a7cd-579d2feb67af', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (21, '01a207a2-3280-71c9-a955-59b92e963a3a', '01a207a2-3280-7022-bdb3-b64271d2af72', '01a207a2-3280-719c-8bba-a5dc503c14af', 'Ilona Malli', 'other', 'Esimerkin hyvinvointialue', '040 000 3007', 'ilona.malli@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (22, '01a207a2-3280-71cb-8992-1841a181a49d', '01a207a2-3280-7022-bdb3-b64271d2af72', NULL, 'Selma Malli', 'family', '', '040 000 4006', '')
;;
INSERT INTO network_person VALUES (23, '01a207a2-3280-71cd-bae0-fe84e3d1bf77', '01a207a2-3280-7028-ab02-b938f729b4c8', NULL, 'Toivo Testi', 'social_worker', 'Esimerkin hyvinvointialue', '040 000 4007', 'toivo.testi@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (24, '01a207a2-3280-71cf-86ed-02171f85807e', '01a207a2-3280-7028-ab02-b938f729b4c8', '01a207a2-3280-719b-82e1-a4c0dd771fce', 'Väinö Testi', 'other', 'Esimerkkilän talous- ja velkaneuvonta', '040 000 3006', 'vaino.testi@esimerkkilan-talous-ja-velkaneuvonta.example')
;;
INSERT INTO network_person VALUES (25, '01a207a2-3280-71d1-baee-8f1c2431c216', '01a207a2-3280-7028-ab02-b938f729b4c8', '01a207a2-3280-719d-85d2-41e06c5d1484', 'Jaakko Koe', 'other', 'Esimerkkilän mielenterveysyhdistys ry', '040 000 3008', 'jaakko.koe@esimerkkilan-mielenterveysyhdistys-ry.example')
;;
INSERT INTO network_person VALUES (26, '01a207a2-3280-71d3-a992-dd1eb8713476', '01a207a2-3280-7030-8edf-6b8195918694', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7267-b884-5db3f72cc160', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7267-b884-5db3f72cc160', 1, 'Marja Esimerkki')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7269-98e6-c32a18222295', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7269-98e6-c32a18222295', 1, 'Ritva Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726b-954f-82da2a2da7b9', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726b-954f-82da2a2da7b9', 1, 'Ritva Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726d-ba69-7a6858aafd2b', 0, 'Niilo Testi')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726f-b3ad-72250d48be14', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726f-b3ad-72250d48be14', 1, 'Pekka Demo')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726f-b3ad-72250d48be14', 2, 'Oona Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7271-becd-6a1e466c38d5', 0, 'Pirkko Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7271-becd-6a1e466c38d5', 1, 'Urho Demo')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7273-b283-51d67724b5d4', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7273-b283-51d67724b5d4', 1, 'Ilona Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7273-b283-51d67724b5d4', 2, 'Selma Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7275-9f44-ba454cf0b941', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7275-9f44-ba454cf0b941', 1, 'Ritva Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7277-81ed-600f440c6599', 0, 'Taina Koe')
;;
INSERT INTO consent VALUES (1, '01a207a2-3280-7241-b683-a84a899562ac', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2026-10-14', '2027-10-14', NULL, '')
;;
INSERT INTO consent VALUES (2, '01a207a2-3280-7243-9f4c-1574a634bdd3', '01a207a2-3280-7005-a6c2-248f10c67fd9', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2026-08-25', '2027-08-25', NULL, '')
;;
INSERT INTO consent VALUES (3, '01a207a2-3280-7245-9d49-043376e3442b', '01a207a2-3280-7005-a6c2-248f10c67fd9', '01a207a2-3280-7199-bbc2-fe9ee656abc1', 'Esimerkin hyvinvointialue, Aikuispsykiatrian poliklinikka, Urho Demo', 'Työssä jaksaminen ja tuen tarve, ei hoitotietoja', 'Hyvinvointialueen suostumuslomake', '2026-09-02', '2027-09-02', NULL, '')
;;
INSERT INTO consent VALUES (4, '01a207a2-3280-7247-9c0e-4aed66c5f0c0', '01a207a2-3280-7009-8c45-89093bfd1d33', '01a207a2-3280-7196-a7cd-579d2feb67af', 'Esimerkin työllisyysalue, Työkyvyn tuen palvelut, Ritva Malli', 'Palkkatuki, työkokeilu ja työllistymissuunnitelma', 'Työllisyysalueen suostumuslomake', '2026-07-06', '2027-07-06', NULL, '')
;;
INSERT INTO consent VALUES (5, '01a207a2-3280-7249-8262-246ce63fd167', '01a207a2-3280-7009-8c45-89093bfd1d33', '01a207a2-3280-719f-878c-c7bb15ff355b', 'Esimerkkilän aikuisopisto, Opintoneuvonta, Katri Esimerkki', 'Opintojen vaihtoehdot työn ohella', 'Vapaamuotoinen suostumus', '2026-10-23', NULL, NULL, '')
;;
INSERT INTO consent VALUES (6, '01a207a2-3280-724b-b652-8aec5def4e41', '01a207a2-3280-700e-b71a-fc78a399f82a', '01a207a2-3280-7196-a7cd-579d2feb67af', 'Esimerkin työllisyysalue, Työkyvyn tuen palvelut, Ritva Malli', 'Palkkatuki, työkokeilu ja työllistymissuunnitelma', 'Työllisyysalueen suostumuslomake', '2026-05-07', '2027-05-07', NULL, '')
;;
INSERT INTO consent VALUES (7, '01a207a2-3280-724d-9723-4a5887823f10', '01a207a2-3280-700e-b71a-fc78a399f82a', '01a207a2-3280-7195-88cc-77e042351e6e', 'Kela, Esimerkkilän palvelupiste, Pekka Demo', 'Etuuksien ja palkan yhteensovitus', 'Kelan suostumuslomake', '2026-06-04', '2026-12-03', NULL, '')
;;
INSERT INTO consent VALUES (8, '01a207a2-3280-724f-be10-00e0394e093a', '01a207a2-3280-7014-b1be-368fabe19f58', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2025-11-07', NULL, NULL, '')
;;
INSERT INTO consent VALUES (9, '01a207a2-3280-7251-908e-1aa53580b356', '01a207a2-3280-7014-b1be-368fabe19f58', '01a207a2-3280-7195-88cc-77e042351e6e', 'Kela, Esimerkkilän palvelupiste, Pekka Demo', 'Etuuksien ja palkan yhteensovitus', 'Kelan suostumuslomake', '2026-04-22', NULL, NULL, '')
;;
INSERT INTO consent VALUES (10, '01a207a2-3280-7253-b6be-f26324baeb6f', '01a207a2-3280-701b-a610-604579061596', '01a207a2-3280-7199-bbc2-fe9ee656abc1', 'Esimerkin hyvinvointialue, Aikuispsykiatrian poliklinikka, Urho Demo', 'Työssä jaksaminen ja tuen tarve, ei hoitotietoja', 'Hyvinvointialueen suostumuslomake', '2026-01-16', '2026-11-11', NULL, '')
;;
INSERT INTO consent VALUES (11, '01a207a2-3280-7255-8a2e-940131ff2698', '01a207a2-3280-7022-bdb3-b64271d2af72', '01a207a2-3280-7196-a7cd-579d2feb67af', 'Esimerkin työllisyysalue, Työkyvyn tuen palvelut, Ritva Malli', 'Palkkatuki, työkokeilu ja työllistymissuunnitelma', 'Työllisyysalueen suostumuslomake', '2026-05-29', '2027-05-31', NULL, '')
;;
INSERT INTO consent VALUES (12, '01a207a2-3280-7257-a568-eaf02bb72f14', '01a207a2-3280-7022-bdb3-b64271d2af72', '01a207a2-3280-719c-8bba-a5dc503c14af', 'Esimerkin hyvinvointialue, Elämäntapavalmennus, Ilona Malli', 'Osallistuminen ryhmään', 'Hyvinvointialueen suostumuslomake', '2026-07-24', '2027-07-26', '2026-11-03', 'Asiakas lopetti ryhmän eikä halua, että siitä kerrotaan eteenpäin.')
;;
INSERT INTO consent VALUES (13, '01a207a2-3280-725a-88e9-9def07091a3c', '01a207a2-3280-7028-ab02-b938f729b4c8', '01a207a2-3280-719b-82e1-a4c0dd771fce', 'Esimerkkilän talous- ja velkaneuvonta, Väinö Testi', 'Maksusuunnitelman eteneminen', 'Vapaamuotoinen suostumus', '2026-08-11', '2027-08-11', NULL, '')
;;
INSERT INTO consent VALUES (14, '01a207a2-3280-725c-9c55-dc892b11500a', '01a207a2-3280-7028-ab02-b938f729b4c8', '01a207a2-3280-719d-85d2-41e06c5d1484', 'Esimerkkilän mielenterveysyhdistys ry, Jaakko Koe', 'Osallistuminen toimintaan', 'Vapaamuotoinen suostumus', '2026-10-02', NULL, NULL, '')
;;
INSERT INTO consent VALUES (15, '01a207a2-3280-725e-b5dc-92110f49a962', '01a207a2-3280-7030-8edf-6b8195918694', '01a207a2-3280-7198-825a-44a4dbcceb43', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2026-11-11', '2027-11-11', NULL, '')
;;
INSERT INTO guiding VALUES (1, '01a207a2-3280-7260-9457-c29072b1a2f5', '01a207a2-3280-7028-ab02-b938f729b4c8', '01a207a2-3280-719b-82e1-a4c0dd771fce', 'Esimerkkilän talous- ja velkaneuvonta, Väinö Testi', '2026-08-11', 'Velat huolettivat, ja palkasta ulosmitattiin.', '2026-08-25', 'Sai ajan viikossa, maksusuunnitelma on tehty. Seuraava käynti sovittu.', '2026-08-27')
;;
INSERT INTO guiding VALUES (2, '01a207a2-3280-7263-8f4f-bd930d15f1c0', '01a207a2-3280-7022-bdb3-b64271d2af72', '01a207a2-3280-719a-8adc-850f41483337', 'Esimerkin hyvinvointialue, Työkyvyn tuen tiimi, Venla Esimerkki', '2026-11-06', 'Työkyvyn arvio, jotta työkokeilun jälkeiset vaihtoehdot selkenevät.', '2026-11-20', '', NULL)
;;
INSERT INTO guiding VALUES (3, '01a207a2-3280-7265-9f91-42e165882818', '01a207a2-3280-700e-b71a-fc78a399f82a', '01a207a2-3280-7195-88cc-77e042351e6e', 'Kela, Esimerkkilän palvelupiste, Pekka Demo', '2026-11-13', 'Palkka ja etuudet lasketaan yhdessä ennen aloitusta.', '2026-11-30', '', NULL)
;;
INSERT INTO duty_answer VALUES (1, '01a207a2-3280-7299-b599-0c752cb49de4', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', NULL, 'phase_age:1:2026-10-09', 'postponed', '2026-11-23', '2026-11-26', NULL, 'Sopimuspalaverille sovittiin uusi aika.')
;;
INSERT INTO duty_answer VALUES (2, '01a207a2-3280-729b-98b1-feb4bbe43849', '01a207a2-3280-701b-a610-604579061596', NULL, 'consent_end:01a207a2-3280-7253-b6be-f26324baeb6f:2026-11-11', 'postponed', '2026-11-23', '2026-11-27', NULL, 'Uusitaan seuraavalla tapaamisella.')
;;
INSERT INTO duty_answer VALUES (3, '01a207a2-3280-729d-96fd-baae8da776c3', '01a207a2-3280-7014-b1be-368fabe19f58', NULL, 'subsidy_end:01a207a2-3280-71d5-933c-7a708e0f7cf9:2027-01-11', 'postponed', '2026-11-23', '2026-11-30', NULL, 'Esihenkilö täyttää jatkohakemusta.')
;;
INSERT INTO disclosure VALUES (1, '01a207a2-3280-72a0-9c0f-8a066a2b460c', '01a207a2-3280-7002-ba9e-d6fd5eb561a4', '2026-11-23', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'Sari Malli', 'Esimerkkikunta', 'Jatko', 'permission', 'Puhelimessa', NULL, 'header,phases,goals,profile,jobs,support,money,abilitator,partners,consents,tasks,closing', 0, 0, 0, 'pdf', 'fi', 0, 0, 0)
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
CREATE INDEX abilitator_client ON abilitator (client_id, day)
;;
CREATE INDEX job_client ON job (client_id, started)
;;
CREATE INDEX job_employer ON job (employer_id)
;;
CREATE INDEX profile_version_client ON profile_version (client_id, day)
;;
CREATE INDEX goal_client ON goal (client_id, set_on)
;;
CREATE INDEX goal_review_goal ON goal_review (goal_id, day)
;;
CREATE INDEX goal_review_client ON goal_review (client_id, day)
;;
CREATE INDEX task_open ON task (due, id) WHERE done IS NULL
;;
CREATE INDEX task_goal ON task (goal_id) WHERE goal_id IS NOT NULL
;;
CREATE INDEX partner_alphabetical ON partner (alphabetical, seq)
;;
CREATE INDEX network_person_client ON network_person (client_id)
;;
CREATE INDEX network_person_partner ON network_person (partner_id) WHERE partner_id IS NOT NULL
;;
CREATE INDEX consent_client ON consent (client_id, given)
;;
CREATE INDEX guiding_client ON guiding (client_id, day)
;;
CREATE INDEX guiding_partner ON guiding (partner_id) WHERE partner_id IS NOT NULL
;;
CREATE INDEX duty_answer_client ON duty_answer (client_id, key)
;;
CREATE INDEX duty_answer_task ON duty_answer (task_id) WHERE task_id IS NOT NULL
;;
CREATE INDEX disclosure_client ON disclosure (client_id, seq)
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
CREATE VIRTUAL TABLE job_fts USING fts5(title, accommodations, support_plan, end_reason, content='job', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO job_fts (job_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO job_fts (job_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE goal_fts USING fts5(text, content='goal', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO goal_fts (goal_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO goal_fts (goal_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE partner_fts USING fts5(organisation, unit, person, how_to_refer, content='partner', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO partner_fts (partner_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO partner_fts (partner_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE network_person_fts USING fts5(name, organisation, content='network_person', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO network_person_fts (network_person_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO network_person_fts (network_person_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE consent_fts USING fts5(to_whom, what, content='consent', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO consent_fts (consent_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO consent_fts (consent_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE guiding_fts USING fts5(to_whom, why, outcome, content='guiding', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO guiding_fts (guiding_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO guiding_fts (guiding_fts) VALUES ('rebuild')
;;
CREATE VIRTUAL TABLE client_fts USING fts5(name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps, support_network, content='client', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO client_fts (client_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO client_fts (client_fts) VALUES ('rebuild')
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
CREATE TRIGGER employer_key_insert BEFORE INSERT ON employer WHEN EXISTS (SELECT 1 FROM employer WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM employer WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM employer WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER employer_key_update BEFORE UPDATE OF seq, id, mark ON employer WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER task_key_insert BEFORE INSERT ON task WHEN EXISTS (SELECT 1 FROM task WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM task WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER task_key_update BEFORE UPDATE OF seq, id ON task WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
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
CREATE TRIGGER job_key_insert BEFORE INSERT ON job WHEN EXISTS (SELECT 1 FROM job WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM job WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM job WHERE mark = NEW.mark) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER job_key_update BEFORE UPDATE OF seq, id, mark ON job WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id OR NEW.mark IS NOT OLD.mark BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER goal_key_insert BEFORE INSERT ON goal WHEN EXISTS (SELECT 1 FROM goal WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM goal WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER goal_key_update BEFORE UPDATE OF seq, id ON goal WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER goal_review_key_insert BEFORE INSERT ON goal_review WHEN EXISTS (SELECT 1 FROM goal_review WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM goal_review WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER goal_review_key_update BEFORE UPDATE OF seq, id ON goal_review WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER partner_key_insert BEFORE INSERT ON partner WHEN EXISTS (SELECT 1 FROM partner WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM partner WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER partner_key_update BEFORE UPDATE OF seq, id ON partner WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER network_person_key_insert BEFORE INSERT ON network_person WHEN EXISTS (SELECT 1 FROM network_person WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM network_person WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER network_person_key_update BEFORE UPDATE OF seq, id ON network_person WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER consent_key_insert BEFORE INSERT ON consent WHEN EXISTS (SELECT 1 FROM consent WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM consent WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER consent_key_update BEFORE UPDATE OF seq, id ON consent WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER guiding_key_insert BEFORE INSERT ON guiding WHEN EXISTS (SELECT 1 FROM guiding WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM guiding WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER guiding_key_update BEFORE UPDATE OF seq, id ON guiding WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER duty_answer_key_insert BEFORE INSERT ON duty_answer WHEN EXISTS (SELECT 1 FROM duty_answer WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM duty_answer WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER duty_answer_key_update BEFORE UPDATE OF seq, id ON duty_answer WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER profile_version_key_insert BEFORE INSERT ON profile_version WHEN EXISTS (SELECT 1 FROM profile_version WHERE seq = NEW.seq) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER profile_version_key_update BEFORE UPDATE OF seq ON profile_version WHEN NEW.seq IS NOT OLD.seq BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER job_row_stays BEFORE DELETE ON job WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER goal_row_stays BEFORE DELETE ON goal WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER goal_review_row_stays BEFORE DELETE ON goal_review WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER consent_row_stays BEFORE DELETE ON consent WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER guiding_row_stays BEFORE DELETE ON guiding WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER profile_version_row_stays BEFORE DELETE ON profile_version WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER duty_answer_row_stays BEFORE DELETE ON duty_answer WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = coalesce(OLD.client_id, (SELECT employer_id FROM task WHERE id = OLD.task_id))) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER partner_row_stays BEFORE DELETE ON partner  BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER goal_review_frozen BEFORE UPDATE ON goal_review BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER profile_version_frozen BEFORE UPDATE ON profile_version BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER duty_answer_frozen BEFORE UPDATE ON duty_answer BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER job_fts_insert AFTER INSERT ON job BEGIN INSERT INTO job_fts (rowid, title, accommodations, support_plan, end_reason) VALUES (NEW.seq, NEW.title, NEW.accommodations, NEW.support_plan, NEW.end_reason); END
;;
CREATE TRIGGER job_fts_delete AFTER DELETE ON job BEGIN INSERT INTO job_fts (job_fts, rowid, title, accommodations, support_plan, end_reason) VALUES ('delete', OLD.seq, OLD.title, OLD.accommodations, OLD.support_plan, OLD.end_reason); END
;;
CREATE TRIGGER job_fts_update AFTER UPDATE OF title, accommodations, support_plan, end_reason ON job BEGIN INSERT INTO job_fts (job_fts, rowid, title, accommodations, support_plan, end_reason) VALUES ('delete', OLD.seq, OLD.title, OLD.accommodations, OLD.support_plan, OLD.end_reason); INSERT INTO job_fts (rowid, title, accommodations, support_plan, end_reason) VALUES (NEW.seq, NEW.title, NEW.accommodations, NEW.support_plan, NEW.end_reason); END
;;
CREATE TRIGGER goal_fts_insert AFTER INSERT ON goal BEGIN INSERT INTO goal_fts (rowid, text) VALUES (NEW.seq, NEW.text); END
;;
CREATE TRIGGER goal_fts_delete AFTER DELETE ON goal BEGIN INSERT INTO goal_fts (goal_fts, rowid, text) VALUES ('delete', OLD.seq, OLD.text); END
;;
CREATE TRIGGER goal_fts_update AFTER UPDATE OF text ON goal BEGIN INSERT INTO goal_fts (goal_fts, rowid, text) VALUES ('delete', OLD.seq, OLD.text); INSERT INTO goal_fts (rowid, text) VALUES (NEW.seq, NEW.text); END
;;
CREATE TRIGGER partner_fts_insert AFTER INSERT ON partner BEGIN INSERT INTO partner_fts (rowid, organisation, unit, person, how_to_refer) VALUES (NEW.seq, NEW.organisation, NEW.unit, NEW.person, NEW.how_to_refer); END
;;
CREATE TRIGGER partner_fts_delete AFTER DELETE ON partner BEGIN INSERT INTO partner_fts (partner_fts, rowid, organisation, unit, person, how_to_refer) VALUES ('delete', OLD.seq, OLD.organisation, OLD.unit, OLD.person, OLD.how_to_refer); END
;;
CREATE TRIGGER partner_fts_update AFTER UPDATE OF organisation, unit, person, how_to_refer ON partner BEGIN INSERT INTO partner_fts (partner_fts, rowid, organisation, unit, person, how_to_refer) VALUES ('delete', OLD.seq, OLD.organisation, OLD.unit, OLD.person, OLD.how_to_refer); INSERT INTO partner_fts (rowid, organisation, unit, person, how_to_refer) VALUES (NEW.seq, NEW.organisation, NEW.unit, NEW.person, NEW.how_to_refer); END
;;
CREATE TRIGGER network_person_fts_insert AFTER INSERT ON network_person BEGIN INSERT INTO network_person_fts (rowid, name, organisation) VALUES (NEW.seq, NEW.name, NEW.organisation); END
;;
CREATE TRIGGER network_person_fts_delete AFTER DELETE ON network_person BEGIN INSERT INTO network_person_fts (network_person_fts, rowid, name, organisation) VALUES ('delete', OLD.seq, OLD.name, OLD.organisation); END
;;
CREATE TRIGGER network_person_fts_update AFTER UPDATE OF name, organisation ON network_person BEGIN INSERT INTO network_person_fts (network_person_fts, rowid, name, organisation) VALUES ('delete', OLD.seq, OLD.name, OLD.organisation); INSERT INTO network_person_fts (rowid, name, organisation) VALUES (NEW.seq, NEW.name, NEW.organisation); END
;;
CREATE TRIGGER consent_fts_insert AFTER INSERT ON consent BEGIN INSERT INTO consent_fts (rowid, to_whom, what) VALUES (NEW.seq, NEW.to_whom, NEW.what); END
;;
CREATE TRIGGER consent_fts_delete AFTER DELETE ON consent BEGIN INSERT INTO consent_fts (consent_fts, rowid, to_whom, what) VALUES ('delete', OLD.seq, OLD.to_whom, OLD.what); END
;;
CREATE TRIGGER consent_fts_update AFTER UPDATE OF to_whom, what ON consent BEGIN INSERT INTO consent_fts (consent_fts, rowid, to_whom, what) VALUES ('delete', OLD.seq, OLD.to_whom, OLD.what); INSERT INTO consent_fts (rowid, to_whom, what) VALUES (NEW.seq, NEW.to_whom, NEW.what); END
;;
CREATE TRIGGER guiding_fts_insert AFTER INSERT ON guiding BEGIN INSERT INTO guiding_fts (rowid, to_whom, why, outcome) VALUES (NEW.seq, NEW.to_whom, NEW.why, NEW.outcome); END
;;
CREATE TRIGGER guiding_fts_delete AFTER DELETE ON guiding BEGIN INSERT INTO guiding_fts (guiding_fts, rowid, to_whom, why, outcome) VALUES ('delete', OLD.seq, OLD.to_whom, OLD.why, OLD.outcome); END
;;
CREATE TRIGGER guiding_fts_update AFTER UPDATE OF to_whom, why, outcome ON guiding BEGIN INSERT INTO guiding_fts (guiding_fts, rowid, to_whom, why, outcome) VALUES ('delete', OLD.seq, OLD.to_whom, OLD.why, OLD.outcome); INSERT INTO guiding_fts (rowid, to_whom, why, outcome) VALUES (NEW.seq, NEW.to_whom, NEW.why, NEW.outcome); END
;;
CREATE TRIGGER profile_first AFTER INSERT ON client WHEN NEW.wishes <> '' OR NEW.strengths <> '' OR NEW.skills <> '' OR NEW.work_history <> '' OR NEW.what_helps <> '' OR NEW.disclosure_line <> ''
        BEGIN INSERT INTO profile_version (client_id, day, wishes, strengths, skills, work_history, what_helps, disclosure_line)
    VALUES (NEW.id, NEW.profile_day, NEW.wishes, NEW.strengths, NEW.skills, NEW.work_history, NEW.what_helps, NEW.disclosure_line); END
;;
CREATE TRIGGER profile_again AFTER UPDATE OF wishes, strengths, skills, work_history, what_helps, disclosure_line ON client WHEN NEW.wishes IS NOT OLD.wishes OR NEW.strengths IS NOT OLD.strengths OR NEW.skills IS NOT OLD.skills OR NEW.work_history IS NOT OLD.work_history OR NEW.what_helps IS NOT OLD.what_helps OR NEW.disclosure_line IS NOT OLD.disclosure_line
        BEGIN INSERT INTO profile_version (client_id, day, wishes, strengths, skills, work_history, what_helps, disclosure_line)
    VALUES (NEW.id, NEW.profile_day, NEW.wishes, NEW.strengths, NEW.skills, NEW.work_history, NEW.what_helps, NEW.disclosure_line); END
;;
CREATE TRIGGER consent_stands BEFORE UPDATE OF client_id, partner_id, to_whom, what, form,
        given, until ON consent WHEN NEW.client_id IS NOT OLD.client_id
        OR NEW.partner_id IS NOT OLD.partner_id
        OR NEW.to_whom IS NOT OLD.to_whom OR NEW.what IS NOT OLD.what
        OR NEW.given IS NOT OLD.given OR NEW.until IS NOT OLD.until OR NEW.form IS NOT OLD.form
    BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER consent_withdrawn BEFORE UPDATE OF withdrawn ON consent
        WHEN OLD.withdrawn IS NOT NULL AND NEW.withdrawn IS NOT OLD.withdrawn
    BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER disclosure_key_insert BEFORE INSERT ON disclosure WHEN EXISTS (SELECT 1 FROM disclosure WHERE seq = NEW.seq) OR EXISTS (SELECT 1 FROM disclosure WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'key_taken'); END
;;
CREATE TRIGGER disclosure_key_update BEFORE UPDATE OF seq, id ON disclosure WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER disclosure_row_stays BEFORE DELETE ON disclosure  BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER received_row_stays BEFORE DELETE ON received WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id) BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER received_frozen BEFORE UPDATE ON received BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
CREATE TRIGGER client_fts_insert AFTER INSERT ON client BEGIN INSERT INTO client_fts (rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps, support_network) VALUES (NEW.seq, NEW.name, NEW.code, NEW.wishes, NEW.strengths, NEW.municipality, NEW.disclosure_line, NEW.team, NEW.benefits, NEW.follow_on_plan, NEW.skills, NEW.work_history, NEW.what_helps, NEW.support_network); END
;;
CREATE TRIGGER client_fts_delete AFTER DELETE ON client BEGIN INSERT INTO client_fts (client_fts, rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps, support_network) VALUES ('delete', OLD.seq, OLD.name, OLD.code, OLD.wishes, OLD.strengths, OLD.municipality, OLD.disclosure_line, OLD.team, OLD.benefits, OLD.follow_on_plan, OLD.skills, OLD.work_history, OLD.what_helps, OLD.support_network); END
;;
CREATE TRIGGER client_fts_update AFTER UPDATE OF name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps, support_network ON client BEGIN INSERT INTO client_fts (client_fts, rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps, support_network) VALUES ('delete', OLD.seq, OLD.name, OLD.code, OLD.wishes, OLD.strengths, OLD.municipality, OLD.disclosure_line, OLD.team, OLD.benefits, OLD.follow_on_plan, OLD.skills, OLD.work_history, OLD.what_helps, OLD.support_network); INSERT INTO client_fts (rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps, support_network) VALUES (NEW.seq, NEW.name, NEW.code, NEW.wishes, NEW.strengths, NEW.municipality, NEW.disclosure_line, NEW.team, NEW.benefits, NEW.follow_on_plan, NEW.skills, NEW.work_history, NEW.what_helps, NEW.support_network); END
;;
CREATE TRIGGER contact_key_update BEFORE UPDATE OF seq, id, mark ON contact
    WHEN NEW.seq IS NOT OLD.seq OR NEW.id IS NOT OLD.id
        OR NEW.mark IS NOT OLD.mark AND NOT (NEW.mark IS NULL AND
            EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id))
    BEGIN SELECT RAISE(ABORT, 'key_stays'); END
;;
CREATE TRIGGER disclosure_frozen BEFORE UPDATE ON disclosure
    WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = OLD.client_id)
        OR NEW.client_id IS NOT OLD.client_id OR NEW.at IS NOT OLD.at
        OR NEW.ground IS NOT OLD.ground OR NEW.parts IS NOT OLD.parts
        OR NEW.organisation IS NOT OLD.organisation OR NEW.destroyed IS NOT 1
    BEGIN SELECT RAISE(ABORT, 'history_stays'); END
;;
PRAGMA foreign_keys = ON
;;
PRAGMA user_version = 3
