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
, skills TEXT NOT NULL DEFAULT '', work_history TEXT NOT NULL DEFAULT '', what_helps TEXT NOT NULL DEFAULT '', profile_day TEXT CHECK (profile_day IS date(profile_day))) STRICT
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
INSERT INTO alembic_version VALUES ('0002')
;;
INSERT INTO coach VALUES ('01a207a2-3280-7000-b73d-2ee6f4bea973', 1, 'Kaisa Malli', 'Esimerkin hyvinvointialue', 50)
;;
INSERT INTO client VALUES (1, '01a207a2-3280-7002-85dc-86740e7a269f', 'K-01', 'Aino Esimerkki', 1966, '040 000 1000', '', 'Mikkeli', 'suomi', 'municipal_trial', '', '2026-10-08', 'KV-3000', 1, 'Leipomotyö, pyörämatkan päässä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 1', '', 'active', '2026-10-09', '2026-10-09', NULL, NULL, '', '', 'a74c8019a19120598feda24638d622d8', '', '', '', NULL)
;;
INSERT INTO client VALUES (2, '01a207a2-3280-7005-b3c6-08bfbc688778', 'K-02', 'Eero Malli', 1977, '040 000 1001', '', 'Mikkeli', 'suomi', 'social_work', '', '2026-08-07', 'KV-3001', 1, 'Keittiötyö, noin 20 tuntia viikossa.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 2', '', 'active', '2026-08-17', '2026-08-17', NULL, NULL, '', '', '35b9a969ca7a2ea6a0064aa40c80f811', 'Ruoanvalmistus isollekin joukolle, hygieniapassi, kassatyön perusteet.', 'Koulukeittiö kaksi vuotta, kahvila kesätyönä.', 'Kirjalliset ohjeet ja selvä työjärjestys.', NULL)
;;
INSERT INTO client VALUES (3, '01a207a2-3280-7009-8249-791d9b575bd1', 'K-03', 'Helmi Testi', 1988, '040 000 1002', '', 'Mäntyharju', 'suomi', 'typ', '', '2026-06-05', 'KV-3002', 1, 'Kaupan työ, mieluiten hyllyjä ja asiakkaiden neuvontaa. Enintään 25 tuntia viikossa.', 'Muistaa tuotteet ja paikat, huomaa mitä puuttuu. Rauhallinen asiakkaiden kanssa.', 'Työnantajalle kerrotaan tauosta työelämässä, ei sen syytä.', '', '', 'active', '2026-06-19', '2026-06-19', NULL, NULL, '', '', '4a65eea225256bf6cc2124703dda0109', 'Kassa, hyllytys ja tilaukset, trukkikortti.', 'Lähikauppa kolme vuotta, varasto puoli vuotta. Sen jälkeen neljän vuoden tauko.', 'Sama työpari alussa, tauot sovittuina aikoina.', '2026-11-23')
;;
INSERT INTO client VALUES (4, '01a207a2-3280-700e-b70e-3d46b91751da', 'K-04', 'Onni Koe', 1999, '040 000 1003', '', 'Mäntyharju', 'suomi', 'te_services', '', '2026-04-06', 'KV-3003', 1, 'Kirjapainotyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 1', '', 'active', '2026-04-24', '2026-04-24', NULL, NULL, '', '', '2dea234bb49d116685cd91d5d2e8476d', 'Painokoneen käyttö, viimeistely, kuvankäsittelyn perusteet.', 'Kirjapaino viisi vuotta, sitten lyhyitä työsuhteita.', 'Aamuvuoro, hiljainen työpiste ja yksi tehtävä kerrallaan.', NULL)
;;
INSERT INTO client VALUES (5, '01a207a2-3280-7014-b7bf-011209325626', 'K-05', 'Sanni Demo', 1972, '040 000 1004', '', 'Pertunmaa', 'suomi', 'employment_area', '', '2025-09-26', 'KV-3004', 1, 'Jatkaa nykyisessä työssä ja ottaa vähitellen lisää tunteja.', 'Luotettava ja huolellinen, oppii tekemällä. Asukkaat tuntevat jo nimeltä.', 'Esihenkilö tietää valmentajasta ja siitä, että muutoksista kerrotaan ajoissa.', 'Työikäisten tiimi 2', '', 'active', '2025-10-14', '2025-10-14', NULL, NULL, '', '', 'bd90d04fdccde595eb6c48016d4e1819', 'Viheralueet, pienet korjaukset, kulkuvalvonta, B-ajokortti.', 'Kiinteistöhuolto nyt; sitä ennen puutarha ja varasto.', 'Viikon työt paperilla maanantaisin, lepopäivä pitkän vuoron jälkeen.', '2026-11-23')
;;
INSERT INTO client VALUES (6, '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'K-06', 'Veikko Esimerkki', 1983, '040 000 1005', '', 'Mäntyharju', 'suomi', 'lifestyle_coaching', '', '2025-12-30', 'KV-3005', 1, 'Korjaamotyö, selkeät tehtävät.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', '', '', 'active', '2026-01-05', '2026-01-05', NULL, NULL, '', '', '7155785dbd128b987e2a19bf82157b99', 'Renkaat, huollot, hitsaus, varaosien tilaus.', 'Korjaamo yhdeksän vuotta, taksi kaksi vuotta.', 'Suora puhe ja mahdollisuus vetäytyä hetkeksi.', NULL)
;;
INSERT INTO client VALUES (7, '01a207a2-3280-7022-a3d5-3e33acaab39e', 'K-07', 'Tuula Malli', 1994, '040 000 1006', '', 'Mäntyharju', 'suomi', 'work_ability_coordinator', '', '2026-02-20', 'KV-3006', 1, 'Kierrätystyö, mutta enemmän korjaamista ja vähemmän linjaa.', 'Kätevä käsistään, ei hätäile. Huomaa, mikä vielä kelpaa.', 'Työnantajalle kerrotaan, että oma työpiste auttaa keskittymään.', 'Työikäisten tiimi 2', '', 'active', '2026-03-06', '2026-03-06', NULL, NULL, '', '', '382fc38c8dd0bc911a467d4114cf9137', 'Lajittelu, pienkoneiden korjaus, ompelukone.', 'Tehdastyö kuusi vuotta, työkokeilu kierrätyskeskuksessa.', 'Oma työpiste ja rauhallinen alku päivään.', '2026-11-23')
;;
INSERT INTO client VALUES (8, '01a207a2-3280-7028-974f-f660c34c769f', 'K-08', 'Kaarlo Testi', 1967, '040 000 1007', '', 'Hirvensalmi', 'suomi', 'psychiatry', '', '2025-06-04', 'KV-3007', 1, 'Siivous samassa kohteessa, mieluiten toistaiseksi. Noin 25 tuntia viikossa.', 'Täsmällinen ja itsenäinen; edellinen työnantaja suosittelee.', 'Työnantajalle kerrotaan, että valmentaja on tukena alussa.', 'Työikäisten tiimi 2', '', 'active', '2025-06-17', '2025-06-17', NULL, NULL, '', '', '714558abfb3358bc6b697a24daec8e0d', 'Ylläpitosiivous, lattianhoito, koneiden huolto, hygieniapassi.', 'Siistijä lähes vuoden, sitä ennen kiinteistöhuolto.', 'Tuttu kohde ja sama esihenkilö, viesti muutoksista edellisenä päivänä.', '2026-11-23')
;;
INSERT INTO client VALUES (9, '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'K-09', 'Liisa Koe', 1978, '040 000 1008', '', 'Puumala', 'suomi', 'kela', '', '2026-11-04', 'KV-3008', 1, 'Varastotyö, mieluiten päivätyö.', 'Kiinnostunut uudesta, kysyy kun ei tiedä.', '', 'Työikäisten tiimi 1', '', 'active', '2026-11-06', '2026-11-06', NULL, NULL, '', '', '9e51f9a4c789da9c3fcc689905a12329', '', '', '', NULL)
;;
INSERT INTO client VALUES (10, '01a207a2-3280-7033-9fe0-4dd7ecc1cb63', 'K-10', 'Mikko Demo', 1968, '040 000 1009', '', 'Pertunmaa', 'suomi', 'self', '', '2026-09-22', 'KV-3009', 1, 'Leipomotyö, selkeät tehtävät.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', 'Työikäisten tiimi 2', '', 'waiting', '2026-09-22', '2026-10-07', NULL, NULL, '', '', 'ad96c10487566e40e4d357a5b83d2e95', '', '', '', NULL)
;;
INSERT INTO client VALUES (11, '01a207a2-3280-7035-b2f5-34f8d4dec9ef', 'K-11', 'Päivi Esimerkki', 1975, '040 000 1010', '', 'Mikkeli', 'suomi', 'other', '', '2026-10-15', 'KV-3010', 1, 'Keittiötyö, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Ei kerrota muuta kuin että valmentaja on tukena.', '', '', 'waiting', '2026-10-15', '2026-10-29', NULL, NULL, '', '', '80fb8bc1193faf15ceacd8a64190ce23', '', '', '', NULL)
;;
INSERT INTO client VALUES (12, '01a207a2-3280-7037-9d19-9effe202849d', 'K-12', 'Olga Malli', 1982, '040 000 1011', '', 'Pertunmaa', 'suomi', 'municipal_trial', '', '2026-11-06', 'KV-3011', 1, 'Kaupan työ, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 1', '', 'waiting', '2026-11-06', '2026-11-13', NULL, NULL, '', '', 'b07ad1057ddc463c74d1503f06edfff4', '', '', '', NULL)
;;
INSERT INTO client VALUES (13, '01a207a2-3280-7039-9673-182c7604e4b4', 'K-13', 'Paavo Testi', 1960, '040 000 1012', '', 'Mikkeli', 'suomi', 'social_work', '', '2025-11-05', 'KV-3012', 1, 'Siivous, pyörämatkan päässä.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 2', '', 'closed', '2026-10-30', '2025-11-11', '2026-10-30', 'employed', '', '', '4debfdefc8ae8449c19377ebcdb920e1', '', '', '', NULL)
;;
INSERT INTO client VALUES (14, '01a207a2-3280-7041-b81b-ca462a838af8', 'K-14', 'Rauha Koe', 1973, '040 000 1013', '', 'Pertunmaa', 'suomi', 'typ', '', '2026-01-21', 'KV-3013', 1, 'Varastotyö, pieni työporukka.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'closed', '2026-10-01', '2026-01-28', '2026-10-01', 'studies', '', '', '1ede15e6c3e60b93e9b178982ec0f61e', '', '', '', NULL)
;;
INSERT INTO client VALUES (15, '01a207a2-3280-7047-b530-372ab4c9e755', 'K-15', 'Åke Demo', 1986, '040 000 1014', '', 'Kangasniemi', 'suomi', 'te_services', '', '2025-10-03', 'KV-3014', 1, 'Pesulatyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 1', '', 'closed', '2026-09-02', '2025-10-20', '2026-09-02', 'work_trial', '', '', '72c309fa2e757324bc223a2f32a1e466', '', '', '', NULL)
;;
INSERT INTO client VALUES (16, '01a207a2-3280-704e-9776-5879830b54fa', 'K-16', 'Irma Esimerkki', 1999, '040 000 1015', '', 'Hirvensalmi', 'suomi', 'employment_area', '', '2025-02-20', 'KV-3015', 1, 'Postin jakelu, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', '', '', 'closed', '2026-08-03', '2025-02-28', '2026-08-03', 'employed', '', '', '12879de5f14be6af12d2e779bbf59b77', '', '', '', NULL)
;;
INSERT INTO client VALUES (17, '01a207a2-3280-7058-8321-57f7a7251af0', 'K-17', 'Jorma Malli', 1970, '040 000 1016', '', 'Kangasniemi', 'suomi', 'lifestyle_coaching', '', '2026-01-16', 'KV-3016', 1, 'Toimistotyö, pieni työporukka.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', 'Työikäisten tiimi 1', '', 'closed', '2026-07-03', '2026-02-06', '2026-07-03', 'moved', '', '', '2c86d982af2c3ceaa914e212b7b6f020', '', '', '', NULL)
;;
INSERT INTO client VALUES (18, '01a207a2-3280-705d-88bc-6a0c85b98f5f', 'K-18', 'Saara Testi', 1983, '040 000 1017', '', 'Mäntyharju', 'suomi', 'work_ability_coordinator', '', '2025-07-11', 'KV-3017', 1, 'Kirjastotyö, pyörämatkan päässä.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'closed', '2026-06-05', '2025-07-25', '2026-06-05', 'rehabilitative_work', '', '', '50d70bd3ffe6d6d08914eb79cc76c45a', '', '', '', NULL)
;;
INSERT INTO client VALUES (19, '01a207a2-3280-7064-83a2-8d6c0828d569', 'K-19', 'Teemu Koe', 1996, '040 000 1018', '', 'Juva', 'suomi', 'psychiatry', '', '2025-10-31', 'KV-3018', 1, 'Ompelutyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 2', '', 'closed', '2026-05-07', '2025-11-14', '2026-05-07', 'pension', '', '', '0f154f0e4364c743a0a7e76f1aefa6d5', '', '', '', NULL)
;;
INSERT INTO client VALUES (20, '01a207a2-3280-7069-8451-5f67f45e2fa0', 'K-20', 'Anneli Demo', 1967, '040 000 1019', '', 'Mikkeli', 'suomi', 'kela', '', '2025-02-28', 'KV-3019', 1, 'Konepajatyö, mieluiten päivätyö.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 1', '', 'closed', '2026-04-08', '2025-03-06', '2026-04-08', 'employed', '', '', 'e48b471432e21b13530f659e5ccde709', '', '', '', NULL)
;;
INSERT INTO client VALUES (21, '01a207a2-3280-7071-801f-b93eb105d83e', 'K-21', 'Hannes Esimerkki', 1980, '040 000 1020', '', 'Puumala', 'suomi', 'self', '', '2025-06-18', 'KV-3020', 1, 'Puutarhatyö, mieluiten päivätyö.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', 'Työikäisten tiimi 1', '', 'closed', '2026-03-09', '2025-06-27', '2026-03-09', 'other_service', '', '', '6e6fff5c03d492a4c083d8ab2e3d6839', '', '', '', NULL)
;;
INSERT INTO client VALUES (22, '01a207a2-3280-7077-bc0f-cb5c581d8e83', 'K-22', 'Kerttu Malli', 1993, '040 000 1021', '', 'Hirvensalmi', 'suomi', 'other', '', '2025-06-19', 'KV-3021', 1, 'Kahvilatyö, mieluiten päivätyö.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', 'Ei kerrota muuta kuin että valmentaja on tukena.', 'Työikäisten tiimi 2', '', 'closed', '2026-02-06', '2025-07-07', '2026-02-06', 'client_stopped', '', '', 'fed19d19f70f176f91275571d878eb74', '', '', '', NULL)
;;
INSERT INTO client VALUES (23, '01a207a2-3280-707d-a34b-d49f72daf0a5', 'K-23', 'Matti Testi', 1964, '040 000 1022', '', 'Juva', 'suomi', 'municipal_trial', '', '2025-06-05', 'KV-3022', 1, 'Rakennustyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', 'Työikäisten tiimi 2', '', 'closed', '2026-01-09', '2025-06-10', '2026-01-09', 'parental_leave', '', '', 'aa0d9cf96e3f1e0f69ea29073fbd078e', '', '', '', NULL)
;;
INSERT INTO client VALUES (24, '01a207a2-3280-7083-89d2-3747b4917fc0', 'K-24', 'Noora Koe', 1977, '040 000 1023', '', 'Pertunmaa', 'suomi', 'social_work', '', '2025-01-02', 'KV-3023', 1, 'Hoiva-avustus, liikkuvaa työtä.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.', 'Työikäisten tiimi 1', '', 'closed', '2025-12-11', '2025-01-20', '2025-12-11', 'no_change', '', '', 'adcc71f5c4aa64b1ec771cb36977d134', '', '', '', NULL)
;;
INSERT INTO phase_entry VALUES (1, '01a207a2-3280-7004-8ad2-4411d5e34124', '01a207a2-3280-7002-85dc-86740e7a269f', 1, '2026-10-09', '')
;;
INSERT INTO phase_entry VALUES (2, '01a207a2-3280-7007-9019-f0d64ee207f8', '01a207a2-3280-7005-b3c6-08bfbc688778', 1, '2026-08-17', '')
;;
INSERT INTO phase_entry VALUES (3, '01a207a2-3280-7008-8d94-fe379b1f282e', '01a207a2-3280-7005-b3c6-08bfbc688778', 2, '2026-09-23', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (4, '01a207a2-3280-700b-bffb-648d288bc781', '01a207a2-3280-7009-8249-791d9b575bd1', 1, '2026-06-19', '')
;;
INSERT INTO phase_entry VALUES (5, '01a207a2-3280-700c-a8dc-b6e36e405d93', '01a207a2-3280-7009-8249-791d9b575bd1', 2, '2026-07-15', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (6, '01a207a2-3280-700d-b36f-51f464be8049', '01a207a2-3280-7009-8249-791d9b575bd1', 3, '2026-09-10', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (7, '01a207a2-3280-7010-97cf-d5faf30b94fa', '01a207a2-3280-700e-b70e-3d46b91751da', 1, '2026-04-24', '')
;;
INSERT INTO phase_entry VALUES (8, '01a207a2-3280-7011-bbe2-b3448b4f2fc1', '01a207a2-3280-700e-b70e-3d46b91751da', 2, '2026-05-15', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (9, '01a207a2-3280-7012-a021-dedb71e1f6d2', '01a207a2-3280-700e-b70e-3d46b91751da', 3, '2026-07-03', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (10, '01a207a2-3280-7013-b9ad-637944ab6cce', '01a207a2-3280-700e-b70e-3d46b91751da', 4, '2026-11-04', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (11, '01a207a2-3280-7016-bba3-5fba770348a0', '01a207a2-3280-7014-b7bf-011209325626', 1, '2025-10-14', '')
;;
INSERT INTO phase_entry VALUES (12, '01a207a2-3280-7017-ba18-93ea5186ee32', '01a207a2-3280-7014-b7bf-011209325626', 2, '2025-11-07', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (13, '01a207a2-3280-7018-9b1c-71296148a86f', '01a207a2-3280-7014-b7bf-011209325626', 3, '2025-12-26', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (14, '01a207a2-3280-7019-b894-838ce44c5055', '01a207a2-3280-7014-b7bf-011209325626', 4, '2026-03-27', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (15, '01a207a2-3280-701a-8a86-fa738697bbd0', '01a207a2-3280-7014-b7bf-011209325626', 5, '2026-04-15', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (16, '01a207a2-3280-701d-8b4f-6153061b9030', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 1, '2026-01-05', '')
;;
INSERT INTO phase_entry VALUES (17, '01a207a2-3280-701e-8b1c-1407533c9135', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 2, '2026-01-26', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (18, '01a207a2-3280-701f-a0a6-923522fe99a2', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 3, '2026-03-13', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (19, '01a207a2-3280-7020-9705-2f12829e07b0', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 4, '2026-07-24', 'Haastattelu meni hyvin, sovitaan aloituksesta.')
;;
INSERT INTO phase_entry VALUES (20, '01a207a2-3280-7021-a0e1-12d0ffa9b9f1', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 3, '2026-10-06', 'Työnantajan tilanne muuttui, palataan hakuun.')
;;
INSERT INTO phase_entry VALUES (21, '01a207a2-3280-7024-9c85-539de4c11ab2', '01a207a2-3280-7022-a3d5-3e33acaab39e', 1, '2026-03-06', '')
;;
INSERT INTO phase_entry VALUES (22, '01a207a2-3280-7025-9a89-f837cbf87544', '01a207a2-3280-7022-a3d5-3e33acaab39e', 2, '2026-04-01', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (23, '01a207a2-3280-7026-a19f-9785bc01bfce', '01a207a2-3280-7022-a3d5-3e33acaab39e', 3, '2026-06-16', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (24, '01a207a2-3280-7027-ba24-8138e8168561', '01a207a2-3280-7022-a3d5-3e33acaab39e', 2, '2026-10-21', 'Toive vaihtui, katsotaan vahvuudet uudelleen.')
;;
INSERT INTO phase_entry VALUES (25, '01a207a2-3280-702a-9729-257e5a91c89b', '01a207a2-3280-7028-974f-f660c34c769f', 1, '2025-06-17', '')
;;
INSERT INTO phase_entry VALUES (26, '01a207a2-3280-702b-b6f9-4ff2fb2147df', '01a207a2-3280-7028-974f-f660c34c769f', 2, '2025-07-14', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (27, '01a207a2-3280-702c-9c87-7a8ef63f23d0', '01a207a2-3280-7028-974f-f660c34c769f', 3, '2025-09-08', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (28, '01a207a2-3280-702d-bd1d-9fc9294365b2', '01a207a2-3280-7028-974f-f660c34c769f', 4, '2025-12-08', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (29, '01a207a2-3280-702e-9997-5d0dc1066932', '01a207a2-3280-7028-974f-f660c34c769f', 5, '2025-12-19', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (30, '01a207a2-3280-702f-af45-0feab714210c', '01a207a2-3280-7028-974f-f660c34c769f', 3, '2026-09-25', 'Määräaikainen työ päättyi, haetaan seuraavaa.')
;;
INSERT INTO phase_entry VALUES (31, '01a207a2-3280-7032-91dc-cfa17d718d73', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 1, '2026-11-06', '')
;;
INSERT INTO phase_entry VALUES (32, '01a207a2-3280-703c-9d38-222ab9492f25', '01a207a2-3280-7039-9673-182c7604e4b4', 1, '2025-11-11', '')
;;
INSERT INTO phase_entry VALUES (33, '01a207a2-3280-703d-aa2b-2d447c9260dc', '01a207a2-3280-7039-9673-182c7604e4b4', 2, '2025-12-18', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (34, '01a207a2-3280-703e-bc32-bbbc38c89b38', '01a207a2-3280-7039-9673-182c7604e4b4', 3, '2026-01-30', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (35, '01a207a2-3280-703f-b423-c6ec531d6460', '01a207a2-3280-7039-9673-182c7604e4b4', 4, '2026-03-18', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (36, '01a207a2-3280-7040-b571-1293b3172062', '01a207a2-3280-7039-9673-182c7604e4b4', 5, '2026-09-04', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (37, '01a207a2-3280-7044-9eb4-7d16e9500ec9', '01a207a2-3280-7041-b81b-ca462a838af8', 1, '2026-01-28', '')
;;
INSERT INTO phase_entry VALUES (38, '01a207a2-3280-7045-9369-36ba4f3f8777', '01a207a2-3280-7041-b81b-ca462a838af8', 2, '2026-04-30', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (39, '01a207a2-3280-7046-b327-0eb7f515a823', '01a207a2-3280-7041-b81b-ca462a838af8', 3, '2026-07-03', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (40, '01a207a2-3280-704a-a769-66dda6c3181c', '01a207a2-3280-7047-b530-372ab4c9e755', 1, '2025-10-20', '')
;;
INSERT INTO phase_entry VALUES (41, '01a207a2-3280-704b-9a06-e3d696838b76', '01a207a2-3280-7047-b530-372ab4c9e755', 2, '2025-12-22', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (42, '01a207a2-3280-704c-aec7-8e1b4fd5079e', '01a207a2-3280-7047-b530-372ab4c9e755', 3, '2026-02-06', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (43, '01a207a2-3280-704d-9f4a-3e4d35339774', '01a207a2-3280-7047-b530-372ab4c9e755', 4, '2026-05-12', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (44, '01a207a2-3280-7051-b231-a41a134bccd3', '01a207a2-3280-704e-9776-5879830b54fa', 1, '2025-02-28', '')
;;
INSERT INTO phase_entry VALUES (45, '01a207a2-3280-7052-95da-7681d205bbfc', '01a207a2-3280-704e-9776-5879830b54fa', 2, '2025-08-21', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (46, '01a207a2-3280-7053-8089-fbadb9d7d01f', '01a207a2-3280-704e-9776-5879830b54fa', 3, '2025-10-17', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (47, '01a207a2-3280-7054-b429-ef41e85bfcdd', '01a207a2-3280-704e-9776-5879830b54fa', 4, '2025-11-07', 'Haastattelu meni hyvin, sovitaan aloituksesta.')
;;
INSERT INTO phase_entry VALUES (48, '01a207a2-3280-7055-bfcf-f8ca30ffc4ee', '01a207a2-3280-704e-9776-5879830b54fa', 3, '2025-12-11', 'Työnantajan tilanne muuttui, palataan hakuun.')
;;
INSERT INTO phase_entry VALUES (49, '01a207a2-3280-7056-86cb-4668beaa14a7', '01a207a2-3280-704e-9776-5879830b54fa', 4, '2026-02-25', 'Työnantaja kiinnostui, neuvotellaan ehdoista.')
;;
INSERT INTO phase_entry VALUES (50, '01a207a2-3280-7057-a4c3-36f40f0ad2a8', '01a207a2-3280-704e-9776-5879830b54fa', 5, '2026-04-15', 'Työ alkoi.')
;;
INSERT INTO phase_entry VALUES (51, '01a207a2-3280-705b-ba9d-236ee020307a', '01a207a2-3280-7058-8321-57f7a7251af0', 1, '2026-02-06', '')
;;
INSERT INTO phase_entry VALUES (52, '01a207a2-3280-705c-b047-98371b343f52', '01a207a2-3280-7058-8321-57f7a7251af0', 2, '2026-05-06', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (53, '01a207a2-3280-7060-bc63-a16635e1f291', '01a207a2-3280-705d-88bc-6a0c85b98f5f', 1, '2025-07-25', '')
;;
INSERT INTO phase_entry VALUES (54, '01a207a2-3280-7061-83dd-584ce16dce72', '01a207a2-3280-705d-88bc-6a0c85b98f5f', 2, '2026-01-30', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (55, '01a207a2-3280-7062-b978-4e386c4454b9', '01a207a2-3280-705d-88bc-6a0c85b98f5f', 3, '2026-03-27', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (56, '01a207a2-3280-7063-b09a-2883b78ac332', '01a207a2-3280-705d-88bc-6a0c85b98f5f', 2, '2026-04-20', 'Toive vaihtui, katsotaan vahvuudet uudelleen.')
;;
INSERT INTO phase_entry VALUES (57, '01a207a2-3280-7067-8180-15c7ac3a5b26', '01a207a2-3280-7064-83a2-8d6c0828d569', 1, '2025-11-14', '')
;;
INSERT INTO phase_entry VALUES (58, '01a207a2-3280-7068-875f-d09d15392480', '01a207a2-3280-7064-83a2-8d6c0828d569', 2, '2026-03-17', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (59, '01a207a2-3280-706c-97e0-d3690569c018', '01a207a2-3280-7069-8451-5f67f45e2fa0', 1, '2025-03-06', '')
;;
INSERT INTO phase_entry VALUES (60, '01a207a2-3280-706d-882d-aa114174e75a', '01a207a2-3280-7069-8451-5f67f45e2fa0', 2, '2025-06-05', 'Sopimus tehty, aloitetaan vahvuuksista.')
;;
INSERT INTO phase_entry VALUES (61, '01a207a2-3280-706e-bbe6-dafcd037fe2e', '01a207a2-3280-7069-8451-5f67f45e2fa0', 3, '2025-09-11', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (62, '01a207a2-3280-706f-af06-c0362838e766', '01a207a2-3280-7069-8451-5f67f45e2fa0', 4, '2025-10-21', 'Haastattelu meni hyvin, sovitaan aloituksesta.')
;;
INSERT INTO phase_entry VALUES (63, '01a207a2-3280-7070-a17a-54612f0981ae', '01a207a2-3280-7069-8451-5f67f45e2fa0', 5, '2025-11-25', 'Sopimus allekirjoitettu, työ alkaa.')
;;
INSERT INTO phase_entry VALUES (64, '01a207a2-3280-7074-8fdc-65c9fd70bdda', '01a207a2-3280-7071-801f-b93eb105d83e', 1, '2025-06-27', '')
;;
INSERT INTO phase_entry VALUES (65, '01a207a2-3280-7075-be21-deb326c377c1', '01a207a2-3280-7071-801f-b93eb105d83e', 2, '2025-10-09', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (66, '01a207a2-3280-7076-8044-bfc30948ecca', '01a207a2-3280-7071-801f-b93eb105d83e', 3, '2025-12-11', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (67, '01a207a2-3280-707a-924e-42a91cf5192b', '01a207a2-3280-7077-bc0f-cb5c581d8e83', 1, '2025-07-07', '')
;;
INSERT INTO phase_entry VALUES (68, '01a207a2-3280-707b-9f47-dc555653a45c', '01a207a2-3280-7077-bc0f-cb5c581d8e83', 2, '2025-08-13', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (69, '01a207a2-3280-707c-93bc-970107e33868', '01a207a2-3280-7077-bc0f-cb5c581d8e83', 3, '2025-09-26', 'Profiili on valmis, haku alkaa.')
;;
INSERT INTO phase_entry VALUES (70, '01a207a2-3280-7080-90e4-6db8e6eacb0f', '01a207a2-3280-707d-a34b-d49f72daf0a5', 1, '2025-06-10', '')
;;
INSERT INTO phase_entry VALUES (71, '01a207a2-3280-7081-99b7-f9c5c1731339', '01a207a2-3280-707d-a34b-d49f72daf0a5', 2, '2025-09-11', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (72, '01a207a2-3280-7082-a7c8-36ecdcc93f0e', '01a207a2-3280-707d-a34b-d49f72daf0a5', 3, '2025-12-05', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (73, '01a207a2-3280-7086-abfe-4986a92c0e6f', '01a207a2-3280-7083-89d2-3747b4917fc0', 1, '2025-01-20', '')
;;
INSERT INTO phase_entry VALUES (74, '01a207a2-3280-7087-b5a8-5e7e50f96cd4', '01a207a2-3280-7083-89d2-3747b4917fc0', 2, '2025-02-14', 'Tavoite on selvä, siirrytään profilointiin.')
;;
INSERT INTO phase_entry VALUES (75, '01a207a2-3280-7088-818c-8e361a1fe3f9', '01a207a2-3280-7083-89d2-3747b4917fc0', 3, '2025-07-30', 'Asiakas haluaa jo hakea, profiilia täydennetään matkalla.')
;;
INSERT INTO phase_entry VALUES (76, '01a207a2-3280-7089-b275-4c6b72a47403', '01a207a2-3280-7083-89d2-3747b4917fc0', 2, '2025-08-19', 'Toive vaihtui, katsotaan vahvuudet uudelleen.')
;;
INSERT INTO status_entry VALUES (1, '01a207a2-3280-7003-971b-90cd15ba2bdd', '01a207a2-3280-7002-85dc-86740e7a269f', 'active', '2026-10-09', NULL, '')
;;
INSERT INTO status_entry VALUES (2, '01a207a2-3280-7006-b6a5-38faab73738f', '01a207a2-3280-7005-b3c6-08bfbc688778', 'active', '2026-08-17', NULL, '')
;;
INSERT INTO status_entry VALUES (3, '01a207a2-3280-700a-ab99-899d94c9c950', '01a207a2-3280-7009-8249-791d9b575bd1', 'active', '2026-06-19', NULL, '')
;;
INSERT INTO status_entry VALUES (4, '01a207a2-3280-700f-a094-8fa1feac7eb7', '01a207a2-3280-700e-b70e-3d46b91751da', 'active', '2026-04-24', NULL, '')
;;
INSERT INTO status_entry VALUES (5, '01a207a2-3280-7015-974c-032e0706a045', '01a207a2-3280-7014-b7bf-011209325626', 'active', '2025-10-14', NULL, '')
;;
INSERT INTO status_entry VALUES (6, '01a207a2-3280-701c-8ec2-31b83c729578', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'active', '2026-01-05', NULL, '')
;;
INSERT INTO status_entry VALUES (7, '01a207a2-3280-7023-bfb0-fdac2e8d4b8a', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'active', '2026-03-06', NULL, '')
;;
INSERT INTO status_entry VALUES (8, '01a207a2-3280-7029-a5fb-aad9ca2ce6bc', '01a207a2-3280-7028-974f-f660c34c769f', 'active', '2025-06-17', NULL, '')
;;
INSERT INTO status_entry VALUES (9, '01a207a2-3280-7031-8ffe-63fc87c56473', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'active', '2026-11-06', NULL, '')
;;
INSERT INTO status_entry VALUES (10, '01a207a2-3280-7034-a0fc-2f9380371eb9', '01a207a2-3280-7033-9fe0-4dd7ecc1cb63', 'waiting', '2026-09-22', NULL, '')
;;
INSERT INTO status_entry VALUES (11, '01a207a2-3280-7036-aa59-0e8a5a9ac6de', '01a207a2-3280-7035-b2f5-34f8d4dec9ef', 'waiting', '2026-10-15', NULL, '')
;;
INSERT INTO status_entry VALUES (12, '01a207a2-3280-7038-b9cd-a570e652c71a', '01a207a2-3280-7037-9d19-9effe202849d', 'waiting', '2026-11-06', NULL, '')
;;
INSERT INTO status_entry VALUES (13, '01a207a2-3280-703a-ae74-e73291551e82', '01a207a2-3280-7039-9673-182c7604e4b4', 'active', '2025-11-11', NULL, '')
;;
INSERT INTO status_entry VALUES (14, '01a207a2-3280-703b-a3af-6ff8eb9ac688', '01a207a2-3280-7039-9673-182c7604e4b4', 'closed', '2026-10-30', 'employed', '')
;;
INSERT INTO status_entry VALUES (15, '01a207a2-3280-7042-a772-36d2e86ec9c6', '01a207a2-3280-7041-b81b-ca462a838af8', 'active', '2026-01-28', NULL, '')
;;
INSERT INTO status_entry VALUES (16, '01a207a2-3280-7043-b178-921b44a4a8f6', '01a207a2-3280-7041-b81b-ca462a838af8', 'closed', '2026-10-01', 'studies', '')
;;
INSERT INTO status_entry VALUES (17, '01a207a2-3280-7048-a3fa-e65281167346', '01a207a2-3280-7047-b530-372ab4c9e755', 'active', '2025-10-20', NULL, '')
;;
INSERT INTO status_entry VALUES (18, '01a207a2-3280-7049-a078-8837848b1df7', '01a207a2-3280-7047-b530-372ab4c9e755', 'closed', '2026-09-02', 'work_trial', '')
;;
INSERT INTO status_entry VALUES (19, '01a207a2-3280-704f-abca-7445ef24bd62', '01a207a2-3280-704e-9776-5879830b54fa', 'active', '2025-02-28', NULL, '')
;;
INSERT INTO status_entry VALUES (20, '01a207a2-3280-7050-b873-d3d69f8e4ce0', '01a207a2-3280-704e-9776-5879830b54fa', 'closed', '2026-08-03', 'employed', '')
;;
INSERT INTO status_entry VALUES (21, '01a207a2-3280-7059-a5de-6b0745e9dd32', '01a207a2-3280-7058-8321-57f7a7251af0', 'active', '2026-02-06', NULL, '')
;;
INSERT INTO status_entry VALUES (22, '01a207a2-3280-705a-abad-b6cb3a038a70', '01a207a2-3280-7058-8321-57f7a7251af0', 'closed', '2026-07-03', 'moved', '')
;;
INSERT INTO status_entry VALUES (23, '01a207a2-3280-705e-9103-8ad3da9c025a', '01a207a2-3280-705d-88bc-6a0c85b98f5f', 'active', '2025-07-25', NULL, '')
;;
INSERT INTO status_entry VALUES (24, '01a207a2-3280-705f-b4c8-a9cd3ead4efe', '01a207a2-3280-705d-88bc-6a0c85b98f5f', 'closed', '2026-06-05', 'rehabilitative_work', '')
;;
INSERT INTO status_entry VALUES (25, '01a207a2-3280-7065-970d-d1d15cc36c27', '01a207a2-3280-7064-83a2-8d6c0828d569', 'active', '2025-11-14', NULL, '')
;;
INSERT INTO status_entry VALUES (26, '01a207a2-3280-7066-8ff7-d5f32c006497', '01a207a2-3280-7064-83a2-8d6c0828d569', 'closed', '2026-05-07', 'pension', '')
;;
INSERT INTO status_entry VALUES (27, '01a207a2-3280-706a-829d-b065067cfdcb', '01a207a2-3280-7069-8451-5f67f45e2fa0', 'active', '2025-03-06', NULL, '')
;;
INSERT INTO status_entry VALUES (28, '01a207a2-3280-706b-baca-d5a4babb7fbb', '01a207a2-3280-7069-8451-5f67f45e2fa0', 'closed', '2026-04-08', 'employed', '')
;;
INSERT INTO status_entry VALUES (29, '01a207a2-3280-7072-a5b9-af1362b47204', '01a207a2-3280-7071-801f-b93eb105d83e', 'active', '2025-06-27', NULL, '')
;;
INSERT INTO status_entry VALUES (30, '01a207a2-3280-7073-b2d3-7bbb0b0c995e', '01a207a2-3280-7071-801f-b93eb105d83e', 'closed', '2026-03-09', 'other_service', '')
;;
INSERT INTO status_entry VALUES (31, '01a207a2-3280-7078-a82d-28a59d8055a9', '01a207a2-3280-7077-bc0f-cb5c581d8e83', 'active', '2025-07-07', NULL, '')
;;
INSERT INTO status_entry VALUES (32, '01a207a2-3280-7079-afd9-f685be11d56b', '01a207a2-3280-7077-bc0f-cb5c581d8e83', 'closed', '2026-02-06', 'client_stopped', '')
;;
INSERT INTO status_entry VALUES (33, '01a207a2-3280-707e-a6ba-dfe8c4169b14', '01a207a2-3280-707d-a34b-d49f72daf0a5', 'active', '2025-06-10', NULL, '')
;;
INSERT INTO status_entry VALUES (34, '01a207a2-3280-707f-82ed-ef9cbd6d2500', '01a207a2-3280-707d-a34b-d49f72daf0a5', 'closed', '2026-01-09', 'parental_leave', '')
;;
INSERT INTO status_entry VALUES (35, '01a207a2-3280-7084-bd5c-b7c0790813e3', '01a207a2-3280-7083-89d2-3747b4917fc0', 'active', '2025-01-20', NULL, '')
;;
INSERT INTO status_entry VALUES (36, '01a207a2-3280-7085-85fb-250139bc2ccd', '01a207a2-3280-7083-89d2-3747b4917fc0', 'closed', '2025-12-11', 'no_change', '')
;;
INSERT INTO employer VALUES (1, '01a207a2-3280-708a-bcad-937ddff07870', 'Esimerkkileipomo Oy', 'esimerkkileipomo oy', '9000101-4', 'Leipomo', 'Mäntyharju', 'good', 0, 'Aino Testi', 'a010a51fd9d29fa969f572bf20c1dc5b')
;;
INSERT INTO employer VALUES (2, '01a207a2-3280-708c-b1fc-e18295bfa813', 'Mallisiivous Ky', 'mallisiivous ky', '9000102-2', 'Siivous', 'Mikkeli', 'good', 0, 'Kaarlo Koe', '2bc37cff364031c9b6d188181ab48547')
;;
INSERT INTO employer VALUES (3, '01a207a2-3280-708e-94fd-4f5a83ca1c10', 'Testikonepaja Osk', 'testikonepaja osk', '9000103-0', 'Konepaja', 'Hirvensalmi', 'good', 0, 'Åke Demo', '5c40ea6babeaddbb16221d51638514a5')
;;
INSERT INTO employer VALUES (4, '01a207a2-3280-7090-95d3-c7bbf5b0f16c', 'Koekeittiö Oy', 'koekeitti oy', '9000104-9', 'Keittiö', 'Kangasniemi', 'bad', 0, 'Kerttu Esimerkki', '6ed33322c6d78828c3e7e007af79dfcc')
;;
INSERT INTO employer VALUES (5, '01a207a2-3280-7092-be1f-ae289b27ec71', 'Demovarasto Oy', 'demovarasto oy', '9000105-7', 'Varasto', 'Hirvensalmi', 'bad', 0, 'Urho Malli', 'eea9a54571e54ae1b18cf8ed7681a2b1')
;;
INSERT INTO employer VALUES (6, '01a207a2-3280-7094-acc4-2dcc049dd332', 'Esimerkkipuutarha Ky', 'esimerkkipuutarha ky', '9000106-5', 'Puutarha', 'Mäntyharju', 'none', 0, 'Marja Testi', 'ddd1660a47abff7e1ec53f956ff5fc71')
;;
INSERT INTO employer VALUES (7, '01a207a2-3280-7096-aaea-79ee23fc5ad2', 'Mallikauppa Osk', 'mallikauppa osk', '9000107-3', 'Kauppa', 'Puumala', 'bad', 0, 'Ulla Koe', '2d9ea06058f75bc02f5cae1c344b7b69')
;;
INSERT INTO employer VALUES (8, '01a207a2-3280-7098-886d-cde70897246a', 'Testipesula Oy', 'testipesula oy', '9000108-1', 'Pesula', 'Juva', 'bad', 0, 'Eero Demo', '76c9c61d278a9b7aa094f3b1dbb78892')
;;
INSERT INTO employer VALUES (9, '01a207a2-3280-709a-9d04-5721188b1044', 'Koekahvila Oy', 'koekahvila oy', '9000110-2', 'Kahvila', 'Pertunmaa', 'bad', 0, 'Liisa Esimerkki', '17e77d048aaa58eafd20aba8db098306')
;;
INSERT INTO employer VALUES (10, '01a207a2-3280-709c-baa6-43a5821d4606', 'Demokirjapaino Ky', 'demokirjapaino ky', '9000111-0', 'Kirjapaino', 'Hirvensalmi', 'good', 0, 'Irma Malli', '255da0305c7758e09194ce321ce05514')
;;
INSERT INTO employer VALUES (11, '01a207a2-3280-709e-8202-7ab8ef232a32', 'Esimerkkiposti Osk', 'esimerkkiposti osk', '9000112-9', 'Postinjakelu', 'Hirvensalmi', 'good', 0, 'Matti Testi', 'b744be317b43ba944d4cbd6fd0cd198c')
;;
INSERT INTO employer VALUES (12, '01a207a2-3280-70a0-adb0-01333b8367dc', 'Mallirakennus Oy', 'mallirakennus oy', '9000113-7', 'Rakennus', 'Mikkeli', 'bad', 0, 'Venla Koe', '3f5c4b665f0d01fb33f46dd8b3d309d1')
;;
INSERT INTO employer VALUES (13, '01a207a2-3280-70a2-8525-c09140332b06', 'Testikiinteistö Oy', 'testikiinteist oy', '9000114-5', 'Kiinteistönhoito', 'Hirvensalmi', 'none', 0, 'Niilo Demo', '504083531b32b9b76194e76830531bb0')
;;
INSERT INTO employer VALUES (14, '01a207a2-3280-70a4-b2a9-4e289fc9370d', 'Koetoimisto Ky', 'koetoimisto ky', '9000115-3', 'Toimisto', 'Mikkeli', 'good', 0, 'Ville Esimerkki', 'f05a9c1dba9b2c0b9f8af7207b512107')
;;
INSERT INTO employer VALUES (15, '01a207a2-3280-70a6-9707-704bb5a1ae51', 'Demohoiva Osk', 'demohoiva osk', '9000116-1', 'Hoiva', 'Mäntyharju', 'none', 0, 'Helmi Malli', '7912a632216266be5ebf5e382a50593d')
;;
INSERT INTO employer VALUES (16, '01a207a2-3280-70a8-91d6-d4426c4ad652', 'Esimerkkikorjaamo Oy', 'esimerkkikorjaamo oy', '9000118-8', 'Korjaamo', 'Mäntyharju', 'none', 0, 'Mikko Testi', 'de9daaea4fe2db9c7d5b9fbac9b22c1b')
;;
INSERT INTO employer VALUES (17, '01a207a2-3280-70aa-89ab-e024013c3273', 'Mallikirjasto Oy', 'mallikirjasto oy', '9000119-6', 'Kirjasto', 'Pertunmaa', 'unknown', 0, 'Jorma Koe', '0166d52a47c201cb9931251bdf22cd9b')
;;
INSERT INTO employer VALUES (18, '01a207a2-3280-70ac-8a41-4d7668a24b7f', 'Testimaatila Ky', 'testimaatila ky', '9000120-9', 'Maatila', 'Pertunmaa', 'good', 0, 'Noora Demo', 'eecc013474a9e14b40dffab69818ab36')
;;
INSERT INTO employer VALUES (19, '01a207a2-3280-70ae-859e-dd77b948f82a', 'Koekierrätys Osk', 'koekierrtys osk', '9000121-7', 'Kierrätys', 'Puumala', 'unknown', 0, 'Väinö Esimerkki', '3acf6ee7d319ddc5115d9f02d5b4bad6')
;;
INSERT INTO employer VALUES (20, '01a207a2-3280-70b0-8144-6eba198ababb', 'Demoompelimo Oy', 'demoompelimo oy', '9000122-5', 'Ompelimo', 'Kangasniemi', 'bad', 0, 'Oona Malli', 'fc02efbd127832b4ae2bf2df8f146bf8')
;;
INSERT INTO employer VALUES (21, '01a207a2-3280-70b2-86bb-febf3b45402a', 'Mallileipomo Oy', 'mallileipomo oy', '9000123-3', 'Leipomo', 'Mikkeli', 'bad', 0, 'Yrjö Testi', '2478d6678a7deaee766c07b012ce9f89')
;;
INSERT INTO employer VALUES (22, '01a207a2-3280-70b4-aad8-eb40854efa60', 'Testisiivous Ky', 'testisiivous ky', '9000124-1', 'Siivous', 'Mikkeli', 'good', 0, 'Onni Koe', 'aadf37d395a8b194f6dcbad9812c1317')
;;
INSERT INTO employer VALUES (23, '01a207a2-3280-70b6-a246-2da04f4a353e', 'Koekonepaja Osk', 'koekonepaja osk', '9000126-8', 'Konepaja', 'Hirvensalmi', 'bad', 0, 'Päivi Demo', '159e6d6a83d53aacfc977d0e117bad98')
;;
INSERT INTO employer VALUES (24, '01a207a2-3280-70b8-abd1-e7ca36631b3e', 'Demokeittiö Oy', 'demokeitti oy', '9000127-6', 'Keittiö', 'Mikkeli', 'none', 0, 'Saara Esimerkki', '6264b97fe493409661e58cdcf9965a27')
;;
INSERT INTO employer VALUES (25, '01a207a2-3280-70ba-8d72-f134f68ed036', 'Esimerkkivarasto Oy', 'esimerkkivarasto oy', '9000128-4', 'Varasto', 'Mikkeli', 'good', 0, 'Pekka Malli', 'd393819903d9503cef33d21f0eaba20d')
;;
INSERT INTO employer VALUES (26, '01a207a2-3280-70bc-9b3d-03626f092ec5', 'Mallipuutarha Ky', 'mallipuutarha ky', '9000129-2', 'Puutarha', 'Mäntyharju', 'good', 0, 'Ilona Testi', 'fa09f1d181f7e57425e3942b8f698791')
;;
INSERT INTO employer VALUES (27, '01a207a2-3280-70be-a5d8-8fd094c16aad', 'Testikauppa Osk', 'testikauppa osk', '9000130-5', 'Kauppa', 'Mikkeli', 'none', 0, 'Pirkko Koe', 'e310eb9fa715bd2678f1061b3e1c8791')
;;
INSERT INTO employer VALUES (28, '01a207a2-3280-70c0-bb72-c7e66b031f3d', 'Koepesula Oy', 'koepesula oy', '9000131-3', 'Pesula', 'Mikkeli', 'good', 0, 'Elsa Demo', '16abdd316925f86f7a267aeaca3b87d9')
;;
INSERT INTO employer VALUES (29, '01a207a2-3280-70c2-baeb-60c12e64c3e0', 'Demokahvila Oy', 'demokahvila oy', '9000132-1', 'Kahvila', 'Mäntyharju', 'bad', 0, 'Sanni Esimerkki', 'edce0d01b2873b1dd3edb63bc8ea0d82')
;;
INSERT INTO employer VALUES (30, '01a207a2-3280-70c4-9eb5-169dcd7acfcb', 'Esimerkkikirjapaino Ky', 'esimerkkikirjapaino ky', '9000134-8', 'Kirjapaino', 'Pertunmaa', 'none', 0, 'Olga Malli', '2b1d4e101a90585057b4ddaf2aea3d54')
;;
INSERT INTO employer VALUES (31, '01a207a2-3280-70c6-bd7b-9dcc84eaed1f', 'Malliposti Osk', 'malliposti osk', '9000135-6', 'Postinjakelu', 'Mäntyharju', 'none', 0, 'Teemu Testi', '36876f72530406131442210dc84be40f')
;;
INSERT INTO employer VALUES (32, '01a207a2-3280-70c8-9774-74609c4a67c3', 'Testirakennus Oy', 'testirakennus oy', '9000136-4', 'Rakennus', 'Mikkeli', 'good', 0, 'Ritva Koe', '573eb6f1ff00c3550c15914ebaa851e8')
;;
INSERT INTO employer VALUES (33, '01a207a2-3280-70ca-bbad-379efbc80976', 'Koekiinteistö Oy', 'koekiinteist oy', '9000137-2', 'Kiinteistönhoito', 'Kangasniemi', 'bad', 0, 'Jaakko Demo', 'd4e23a793d0d1d075b54c206b8284a65')
;;
INSERT INTO employer VALUES (34, '01a207a2-3280-70cc-b7f5-4d2704e0cb95', 'Demotoimisto Ky', 'demotoimisto ky', '9000138-0', 'Toimisto', 'Juva', 'good', 0, 'Reino Esimerkki', 'cc28deb0af6c45564d451863438e1a2a')
;;
INSERT INTO employer VALUES (35, '01a207a2-3280-70ce-86b8-973219e5bea1', 'Esimerkkihoiva Osk', 'esimerkkihoiva osk', '9000139-9', 'Hoiva', 'Mikkeli', 'none', 0, 'Heikki Malli', 'fd91a85cae2886c82e31ab7c1a869db3')
;;
INSERT INTO employer VALUES (36, '01a207a2-3280-70d0-b19f-21fbd73253cf', 'Mallikorjaamo Oy', 'mallikorjaamo oy', '9000140-1', 'Korjaamo', 'Kangasniemi', 'good', 0, 'Veikko Testi', '01471a2fc439da56ce8970810db5d7c6')
;;
INSERT INTO employer VALUES (37, '01a207a2-3280-70d2-b3f8-cc3304065c81', 'Testikirjasto Oy', 'testikirjasto oy', '9000142-8', 'Kirjasto', 'Mikkeli', 'good', 1, 'Paavo Koe', 'fd50c3f3c6e94c12317187caadeed82a')
;;
INSERT INTO employer VALUES (38, '01a207a2-3280-70d4-a8c9-702b6921f4be', 'Koemaatila Ky', 'koemaatila ky', '9000143-6', 'Maatila', 'Juva', 'good', 0, 'Anneli Demo', '0c57730027ed3fc12faa22f86cb23e70')
;;
INSERT INTO employer VALUES (39, '01a207a2-3280-70d6-b8ee-412e354fab10', 'Demokierrätys Osk', 'demokierrtys osk', '9000144-4', 'Kierrätys', 'Mikkeli', 'unknown', 0, 'Sulo Esimerkki', 'd654af4b355be9d4c21dc4716b749b86')
;;
INSERT INTO employer VALUES (40, '01a207a2-3280-70d8-8057-4c4d12e3db4c', 'Esimerkkiompelimo Oy', 'esimerkkiompelimo oy', '9000145-2', 'Ompelimo', 'Pertunmaa', 'good', 0, 'Katri Malli', '032eb3eafa9057ca4bace6c4157a1ee2')
;;
INSERT INTO person VALUES ('01a207a2-3280-708b-a12b-997a20a63ac1', '01a207a2-3280-708a-bcad-937ddff07870', 'Aino Testi', 'henkilöstövastaava', '040 000 2000', 'aino.testi@esimerkkileipomo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-708d-9f29-b9c1649889c0', '01a207a2-3280-708c-b1fc-e18295bfa813', 'Kaarlo Koe', 'vuoropäällikkö', '040 000 2001', 'kaarlo.koe@mallisiivous-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-708f-b7f6-e0e524d201e6', '01a207a2-3280-708e-94fd-4f5a83ca1c10', 'Åke Demo', 'henkilöstövastaava', '040 000 2002', 'ake.demo@testikonepaja-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7091-90c1-f1a3425424a1', '01a207a2-3280-7090-95d3-c7bbf5b0f16c', 'Kerttu Esimerkki', 'toimitusjohtaja', '040 000 2003', 'kerttu.esimerkki@koekeittio-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7093-a9cf-e82c6b75196c', '01a207a2-3280-7092-be1f-ae289b27ec71', 'Urho Malli', 'henkilöstövastaava', '040 000 2004', 'urho.malli@demovarasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7095-bd60-415d8ed5d1b7', '01a207a2-3280-7094-acc4-2dcc049dd332', 'Marja Testi', 'esihenkilö', '040 000 2005', 'marja.testi@esimerkkipuutarha-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7097-9030-9c2c0e893302', '01a207a2-3280-7096-aaea-79ee23fc5ad2', 'Ulla Koe', 'yrittäjä', '040 000 2006', 'ulla.koe@mallikauppa-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-7099-8aec-ecdb29421c40', '01a207a2-3280-7098-886d-cde70897246a', 'Eero Demo', 'vuoropäällikkö', '040 000 2007', 'eero.demo@testipesula-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-709b-8ed3-6fcba294523d', '01a207a2-3280-709a-9d04-5721188b1044', 'Liisa Esimerkki', 'esihenkilö', '040 000 2008', 'liisa.esimerkki@koekahvila-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-709d-ad51-6760fbc46f1a', '01a207a2-3280-709c-baa6-43a5821d4606', 'Irma Malli', 'esihenkilö', '040 000 2009', 'irma.malli@demokirjapaino-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-709f-8fca-ecc7fe9934ad', '01a207a2-3280-709e-8202-7ab8ef232a32', 'Matti Testi', 'esihenkilö', '040 000 2010', 'matti.testi@esimerkkiposti-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a1-84b5-014171d7b14e', '01a207a2-3280-70a0-adb0-01333b8367dc', 'Venla Koe', 'yrittäjä', '040 000 2011', 'venla.koe@mallirakennus-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a3-8e9a-e1a9975b54a3', '01a207a2-3280-70a2-8525-c09140332b06', 'Niilo Demo', 'vuoropäällikkö', '040 000 2012', 'niilo.demo@testikiinteisto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a5-a7ee-220eccda6559', '01a207a2-3280-70a4-b2a9-4e289fc9370d', 'Ville Esimerkki', 'henkilöstövastaava', '040 000 2013', 'ville.esimerkki@koetoimisto-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a7-abcf-d75e41b1256d', '01a207a2-3280-70a6-9707-704bb5a1ae51', 'Helmi Malli', 'yrittäjä', '040 000 2014', 'helmi.malli@demohoiva-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70a9-b00b-1ae586b4625b', '01a207a2-3280-70a8-91d6-d4426c4ad652', 'Mikko Testi', 'esihenkilö', '040 000 2015', 'mikko.testi@esimerkkikorjaamo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70ab-989f-ca1509167d41', '01a207a2-3280-70aa-89ab-e024013c3273', 'Jorma Koe', 'yrittäjä', '040 000 2016', 'jorma.koe@mallikirjasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70ad-a0c5-f2e81c75f67e', '01a207a2-3280-70ac-8a41-4d7668a24b7f', 'Noora Demo', 'henkilöstövastaava', '040 000 2017', 'noora.demo@testimaatila-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70af-8685-b6bf3da95cd2', '01a207a2-3280-70ae-859e-dd77b948f82a', 'Väinö Esimerkki', 'henkilöstövastaava', '040 000 2018', 'vaino.esimerkki@koekierratys-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b1-b009-967f2e87d415', '01a207a2-3280-70b0-8144-6eba198ababb', 'Oona Malli', 'henkilöstövastaava', '040 000 2019', 'oona.malli@demoompelimo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b3-8190-6d3e37a47ce4', '01a207a2-3280-70b2-86bb-febf3b45402a', 'Yrjö Testi', 'henkilöstövastaava', '040 000 2020', 'yrjo.testi@mallileipomo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b5-9d0c-014476e31f5a', '01a207a2-3280-70b4-aad8-eb40854efa60', 'Onni Koe', 'toimitusjohtaja', '040 000 2021', 'onni.koe@testisiivous-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b7-9851-f6e6a44a4d46', '01a207a2-3280-70b6-a246-2da04f4a353e', 'Päivi Demo', 'esihenkilö', '040 000 2022', 'paivi.demo@koekonepaja-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70b9-b0ac-709ae8147dc9', '01a207a2-3280-70b8-abd1-e7ca36631b3e', 'Saara Esimerkki', 'yrittäjä', '040 000 2023', 'saara.esimerkki@demokeittio-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70bb-b396-cf9fba9b398d', '01a207a2-3280-70ba-8d72-f134f68ed036', 'Pekka Malli', 'toimitusjohtaja', '040 000 2024', 'pekka.malli@esimerkkivarasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70bd-815d-599682f1c080', '01a207a2-3280-70bc-9b3d-03626f092ec5', 'Ilona Testi', 'yrittäjä', '040 000 2025', 'ilona.testi@mallipuutarha-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70bf-b869-76ec0d1db848', '01a207a2-3280-70be-a5d8-8fd094c16aad', 'Pirkko Koe', 'yrittäjä', '040 000 2026', 'pirkko.koe@testikauppa-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c1-a534-b0e9866aa110', '01a207a2-3280-70c0-bb72-c7e66b031f3d', 'Elsa Demo', 'esihenkilö', '040 000 2027', 'elsa.demo@koepesula-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c3-aa73-60c418026938', '01a207a2-3280-70c2-baeb-60c12e64c3e0', 'Sanni Esimerkki', 'esihenkilö', '040 000 2028', 'sanni.esimerkki@demokahvila-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c5-813f-35275dbe3b83', '01a207a2-3280-70c4-9eb5-169dcd7acfcb', 'Olga Malli', 'vuoropäällikkö', '040 000 2029', 'olga.malli@esimerkkikirjapaino-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c7-8796-fe9aebe42b82', '01a207a2-3280-70c6-bd7b-9dcc84eaed1f', 'Teemu Testi', 'henkilöstövastaava', '040 000 2030', 'teemu.testi@malliposti-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70c9-ac2f-6d3f4a21f703', '01a207a2-3280-70c8-9774-74609c4a67c3', 'Ritva Koe', 'henkilöstövastaava', '040 000 2031', 'ritva.koe@testirakennus-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70cb-93ba-c50e5f4a3ff5', '01a207a2-3280-70ca-bbad-379efbc80976', 'Jaakko Demo', 'henkilöstövastaava', '040 000 2032', 'jaakko.demo@koekiinteisto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70cd-9a62-5fdfaf708536', '01a207a2-3280-70cc-b7f5-4d2704e0cb95', 'Reino Esimerkki', 'esihenkilö', '040 000 2033', 'reino.esimerkki@demotoimisto-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70cf-8cb2-71a64e50ed89', '01a207a2-3280-70ce-86b8-973219e5bea1', 'Heikki Malli', 'vuoropäällikkö', '040 000 2034', 'heikki.malli@esimerkkihoiva-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d1-b4d3-4125ac2da99d', '01a207a2-3280-70d0-b19f-21fbd73253cf', 'Veikko Testi', 'yrittäjä', '040 000 2035', 'veikko.testi@mallikorjaamo-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d3-83d6-e38b73907cfc', '01a207a2-3280-70d2-b3f8-cc3304065c81', 'Paavo Koe', 'yrittäjä', '040 000 2036', 'paavo.koe@testikirjasto-oy.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d5-9da7-5c1a7c61838c', '01a207a2-3280-70d4-a8c9-702b6921f4be', 'Anneli Demo', 'yrittäjä', '040 000 2037', 'anneli.demo@koemaatila-ky.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d7-a744-830596b7ff15', '01a207a2-3280-70d6-b8ee-412e354fab10', 'Sulo Esimerkki', 'vuoropäällikkö', '040 000 2038', 'sulo.esimerkki@demokierratys-osk.example')
;;
INSERT INTO person VALUES ('01a207a2-3280-70d9-818b-8ac448cbc656', '01a207a2-3280-70d8-8057-4c4d12e3db4c', 'Katri Malli', 'vuoropäällikkö', '040 000 2039', 'katri.malli@esimerkkiompelimo-oy.example')
;;
INSERT INTO note VALUES (1, '01a207a2-3280-7132-ba5d-b161bee07a21', '01a207a2-3280-7083-89d2-3747b4917fc0', NULL, '2025-01-31', 'meeting', 'office', 60, 'Kävelytapaaminen järven rannassa. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '7891614de008083f7b3b51d48131d21f')
;;
INSERT INTO note VALUES (2, '01a207a2-3280-7133-8535-e0c8a8927986', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '2025-03-21', 'phone', 'remote', 5, 'Soitettiin sovittuna aikana.', 1, '2026-11-23T09:00:00+00:00', 'ba7966371efca1e46fcfb5225b533d47')
;;
INSERT INTO note VALUES (3, '01a207a2-3280-7134-b475-a333c2f8cc94', '01a207a2-3280-704e-9776-5879830b54fa', NULL, '2025-04-21', 'meeting', 'home', 90, 'Aloitettiin asiakkaan omista kuulumisista. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', '21e24ea4dd85dda9d22fe1d33670a262')
;;
INSERT INTO note VALUES (4, '01a207a2-3280-7135-ae73-54b2da217886', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '2025-05-16', 'meeting', 'remote', 90, 'Istuttiin hetki rauhassa ja katsottiin, mitä on saatu aikaan. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '0939f6ee46ae9e75b461dbc466ceb384')
;;
INSERT INTO note VALUES (5, '01a207a2-3280-7136-a21a-49c1399986cc', '01a207a2-3280-7083-89d2-3747b4917fc0', NULL, '2025-06-13', 'phone', 'remote', 10, 'Puhuttiin puhelimessa ennen viikonloppua.', 1, '2026-11-23T09:00:00+00:00', '5d73583c931f4b5bcb6fb16f88fd08c0')
;;
INSERT INTO note VALUES (6, '01a207a2-3280-7137-8c06-27c39f0a2d2e', '01a207a2-3280-707d-a34b-d49f72daf0a5', NULL, '2025-07-01', 'meeting', 'remote', 90, 'Kävelytapaaminen järven rannassa. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään.', 1, '2026-11-23T09:00:00+00:00', 'dab6766652cfc891ae94a8dde52f27f9')
;;
INSERT INTO note VALUES (7, '01a207a2-3280-7138-b43e-19ab6718e995', '01a207a2-3280-704e-9776-5879830b54fa', NULL, '2025-07-15', 'message', 'remote', 10, 'Lähetin muistutuksen ja sain heti vastauksen.', 1, '2026-11-23T09:00:00+00:00', '512270f9c69b69c99c4baba7af4278d0')
;;
INSERT INTO note VALUES (8, '01a207a2-3280-7139-987b-ca9aaabeab54', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '2025-07-29', 'other', 'remote', 15, 'Kirjasin viikon yhteenvedon. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '2530bdba7943ce0384f2213f3f953589')
;;
INSERT INTO note VALUES (9, '01a207a2-3280-713a-b861-44cefa2c02f2', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2025-08-06', 'meeting', 'community', 90, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '3bb4477eb4d7b42d781fb523db24f92e')
;;
INSERT INTO note VALUES (10, '01a207a2-3280-713b-ba8e-dddba284462f', '01a207a2-3280-705d-88bc-6a0c85b98f5f', NULL, '2025-08-18', 'phone', 'remote', 5, 'Lyhyt puhelu päivän asioista.', 1, '2026-11-23T09:00:00+00:00', '9c0a1ea5c2bc72244133349688adf1b4')
;;
INSERT INTO note VALUES (11, '01a207a2-3280-713c-9407-1c2402f898eb', '01a207a2-3280-707d-a34b-d49f72daf0a5', NULL, '2025-08-28', 'message', 'remote', 15, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '940d33a6699a387875771780bd0c0cb6')
;;
INSERT INTO note VALUES (12, '01a207a2-3280-713d-a182-398376ecabad', '01a207a2-3280-704e-9776-5879830b54fa', NULL, '2025-09-08', 'network_meeting', 'remote', 60, 'Yhteinen palaveri, jossa sovittiin työnjaosta. Ansioluettelo sai uuden alun, ja asiakas oli siitä iloinen.', 1, '2026-11-23T09:00:00+00:00', '96830f1e2b784ea362396597f6648aca')
;;
INSERT INTO note VALUES (13, '01a207a2-3280-713e-ba07-96e1b629e04d', '01a207a2-3280-7077-bc0f-cb5c581d8e83', NULL, '2025-09-18', 'meeting', 'remote', 60, 'Aloitettiin asiakkaan omista kuulumisista. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '4dd33cf62145c17b5290446e99a69d3a')
;;
INSERT INTO note VALUES (14, '01a207a2-3280-713f-9dd7-fbdce21ac47b', '01a207a2-3280-7077-bc0f-cb5c581d8e83', NULL, '2025-10-02', 'message', 'remote', 5, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', '1cd4e556de4ac903fa6621e5992e743b')
;;
INSERT INTO note VALUES (15, '01a207a2-3280-7140-8b5a-02b1a66bf90e', '01a207a2-3280-707d-a34b-d49f72daf0a5', NULL, '2025-10-15', 'network_meeting', 'office', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '8b5642e5027159c315e5e4d06346996e')
;;
INSERT INTO note VALUES (16, '01a207a2-3280-7141-860b-23aed0e9f504', '01a207a2-3280-704e-9776-5879830b54fa', NULL, '2025-10-24', 'workplace_visit', 'workplace', 90, 'Tutustuttiin työpaikkaan ja sen rytmiin. Käytiin läpi kieltävä vastaus; se ei vienyt intoa. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '7401f26dcf63c749df5f7dd6c43e43e5')
;;
INSERT INTO note VALUES (17, '01a207a2-3280-7142-99c9-780104631dd7', '01a207a2-3280-705d-88bc-6a0c85b98f5f', NULL, '2025-10-31', 'message', 'remote', 15, 'Lähetin muistutuksen ja sain heti vastauksen. Asiakas haluaa töihin ja tietää, miksi. Hyvä mieli jäi molemmille.', 1, '2026-11-23T09:00:00+00:00', '12400621b7ef4548cc94c68f1124b6f6')
;;
INSERT INTO note VALUES (18, '01a207a2-3280-7143-8ddb-94e6f1777e34', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2025-11-11', 'disclosure_talk', 'community', 90, 'Puhuttiin, mitä työnantajalle kerrotaan ja mitä ei. Asiakas kävi itse kysymässä töitä ja sai hyvän vastaanoton. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '7c733919280b5368f53e545b84d99c88')
;;
INSERT INTO note VALUES (19, '01a207a2-3280-7144-a46e-e103babe20f3', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '2025-11-18', 'meeting', 'home', 60, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Kerroin valmennuksesta; asiakas kyseli tarkasti ja viisaasti. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', '648488cc344e25326862c47ccfb7ba67')
;;
INSERT INTO note VALUES (20, '01a207a2-3280-7145-98b0-b6409b3fe922', '01a207a2-3280-7071-801f-b93eb105d83e', NULL, '2025-11-21', 'outreach', 'community', 45, 'Etsin yhteyttä uudelleen, tavattiin torikahvilassa. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '2b0b8349897cbdd1fa17d3334f97332f')
;;
INSERT INTO note VALUES (21, '01a207a2-3280-7146-8dca-bd34e7c34015', '01a207a2-3280-7064-83a2-8d6c0828d569', NULL, '2025-11-28', 'meeting', 'community', 45, 'Tapaaminen sujui hyvässä hengessä. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '9bb09958850608640720e7bcd5a5b652')
;;
INSERT INTO note VALUES (22, '01a207a2-3280-7147-be3e-e54ae27a5ed8', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '2025-12-05', 'workplace_visit', 'workplace', 30, 'Kävin työpaikalla, esihenkilö oli mukana. Työ sujuu, ja työkaverit ovat ottaneet hyvin vastaan.', 1, '2026-11-23T09:00:00+00:00', '453ed99505adeda56fea17997afd9965')
;;
INSERT INTO note VALUES (23, '01a207a2-3280-7148-98f5-801119b7932a', '01a207a2-3280-7064-83a2-8d6c0828d569', NULL, '2025-12-12', 'meeting', 'community', 45, 'Kävelytapaaminen järven rannassa. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin.', 1, '2026-11-23T09:00:00+00:00', '0684e66bef9c04adb5066b6f88ff42c1')
;;
INSERT INTO note VALUES (24, '01a207a2-3280-7149-a3b1-bd36d0cc8d52', '01a207a2-3280-7077-bc0f-cb5c581d8e83', NULL, '2025-12-19', 'phone', 'remote', 10, 'Soitettiin sovittuna aikana. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '8ada3339662b35f6b776af7550b88faf')
;;
INSERT INTO note VALUES (25, '01a207a2-3280-714a-b34d-4836c45a2918', '01a207a2-3280-7071-801f-b93eb105d83e', NULL, '2025-12-26', 'message', 'remote', 10, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Hyvä mieli jäi molemmille.', 1, '2026-11-23T09:00:00+00:00', '53a9f351975907c68079f403bea4f5f1')
;;
INSERT INTO note VALUES (26, '01a207a2-3280-714b-918f-edf53314ecfb', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '2026-01-07', 'phone', 'remote', 15, 'Puhuttiin puhelimessa ennen viikonloppua. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '2586a769e1d25f2cc06bea2908d00059')
;;
INSERT INTO note VALUES (27, '01a207a2-3280-714c-baf8-01eabe86e2aa', '01a207a2-3280-7071-801f-b93eb105d83e', NULL, '2026-01-09', 'disclosure_talk', 'office', 30, 'Puhuttiin, mitä työnantajalle kerrotaan ja mitä ei. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '442de64784752203c4208712217467d4')
;;
INSERT INTO note VALUES (28, '01a207a2-3280-714d-a522-5e599613006d', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2026-01-21', 'workplace_visit', 'workplace', 45, 'Tutustuttiin työpaikkaan ja sen rytmiin. Sovittiin pieni muutos työvuoroihin, molemmat tyytyväisiä. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', 'e2e2758e52fbe2b45da82bcd42fefbc2')
;;
INSERT INTO note VALUES (29, '01a207a2-3280-714e-9f58-f15a3105c746', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '2026-01-30', 'phone', 'remote', 5, 'Soitettiin sovittuna aikana. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', 'f3a62fc8a03a646c3916ee341d0f9044')
;;
INSERT INTO note VALUES (30, '01a207a2-3280-714f-a729-cb24cddf5b30', '01a207a2-3280-704e-9776-5879830b54fa', NULL, '2026-02-04', 'message', 'remote', 5, 'Lähetin muistutuksen ja sain heti vastauksen. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', 'e521d8b7003620a429c580dec9fec6e1')
;;
INSERT INTO note VALUES (31, '01a207a2-3280-7150-808b-01b9234ba749', '01a207a2-3280-7047-b530-372ab4c9e755', NULL, '2026-02-12', 'disclosure_talk', 'community', 30, 'Mietittiin sanat valmiiksi; asiakas päättää itse. Käytiin läpi kieltävä vastaus; se ei vienyt intoa.', 1, '2026-11-23T09:00:00+00:00', 'b663ef9e91a63d3ded0c67faf4bc7fcc')
;;
INSERT INTO note VALUES (32, '01a207a2-3280-7151-ab6f-c0fd9cc13f0e', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2026-02-19', 'message', 'remote', 15, 'Lähetin muistutuksen ja sain heti vastauksen. Esihenkilö kiitti täsmällisyyttä.', 1, '2026-11-23T09:00:00+00:00', '9368f7ca3033a0aa707401a22381219a')
;;
INSERT INTO note VALUES (33, '01a207a2-3280-7152-9eda-025e6f34b4d4', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '2026-02-24', 'workplace_visit', 'workplace', 60, 'Kävin työpaikalla, esihenkilö oli mukana. Valittiin kolme työpaikkaa, joihin otan yhteyttä. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '9d23a0dd4c34c4612f0c7db603fb009d')
;;
INSERT INTO note VALUES (34, '01a207a2-3280-7153-a0dc-388840f1e697', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '2026-03-06', 'meeting', 'home', 45, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Käytiin läpi, millainen työpäivä sopii ja millainen ei.', 1, '2026-11-23T09:00:00+00:00', '057344d529e9f39473077e9b2f2f529e')
;;
INSERT INTO note VALUES (35, '01a207a2-3280-7154-8b1b-b80390eb93d0', '01a207a2-3280-7014-b7bf-011209325626', NULL, '2026-03-13', 'message', 'remote', 5, 'Lähetin muistutuksen ja sain heti vastauksen. Lähetettiin kaksi hakemusta, joista toinen on avoin paikka. Ala: kiinteistönhoito. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '6f0ae2f65670296a6842f4cd1bdcca49')
;;
INSERT INTO note VALUES (36, '01a207a2-3280-7155-ad9d-1a2d77930179', '01a207a2-3280-705d-88bc-6a0c85b98f5f', NULL, '2026-03-20', 'network_meeting', 'office', 90, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', '180129c419c47e09e871dae99357a8ca')
;;
INSERT INTO note VALUES (37, '01a207a2-3280-7156-be3b-91dd347ab733', '01a207a2-3280-7064-83a2-8d6c0828d569', NULL, '2026-03-27', 'meeting', 'home', 45, 'Tapaaminen sujui hyvässä hengessä. Koottiin vahvuuksia: tarkkuus ja sitkeys nousivat esiin.', 1, '2026-11-23T09:00:00+00:00', '1054ecf12b7840b807d8f10f1887e805')
;;
INSERT INTO note VALUES (38, '01a207a2-3280-7157-b0a6-73cbf77ef20d', '01a207a2-3280-7058-8321-57f7a7251af0', NULL, '2026-04-06', 'message', 'remote', 15, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', 'ea04a28ea4fa3deb5f5dbb3b4e48e53b')
;;
INSERT INTO note VALUES (39, '01a207a2-3280-7158-966a-4b0a12a4aef8', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '2026-04-14', 'meeting', 'remote', 45, 'Aloitettiin asiakkaan omista kuulumisista. Työaika ja aloitus alkavat hahmottua. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '546537d9201e9687d5a02c6515c0fc17')
;;
INSERT INTO note VALUES (40, '01a207a2-3280-7159-b9f6-9df400c70d26', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, '2026-04-22', 'other', 'remote', 10, 'Kirjasin viikon yhteenvedon. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '63e59d6dba60bec235c540a596d57637')
;;
INSERT INTO note VALUES (41, '01a207a2-3280-715a-a21f-652e7c44b0af', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '2026-04-27', 'meeting', 'home', 30, 'Istuttiin hetki rauhassa ja katsottiin, mitä on saatu aikaan. Käytiin läpi kieltävä vastaus; se ei vienyt intoa. Soitan ensi viikolla.', 1, '2026-11-23T09:00:00+00:00', 'fad03b5bcf77a9da09782fa3632ae444')
;;
INSERT INTO note VALUES (42, '01a207a2-3280-715b-aad2-56acd6522e9e', '01a207a2-3280-7064-83a2-8d6c0828d569', NULL, '2026-05-07', 'meeting', 'office', 45, 'Kävelytapaaminen järven rannassa. Toiveissa edelleen ompelutyö; lähellä kotia olisi hyvä.', 1, '2026-11-23T09:00:00+00:00', '24b0e6d335fced4286278d583c09a8f6')
;;
INSERT INTO note VALUES (43, '01a207a2-3280-715c-8430-3eeaa88d09b0', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '2026-05-12', 'workplace_visit', 'workplace', 30, 'Kävin työpaikalla, esihenkilö oli mukana. Sovittiin, mitä työnantajalle ehdotetaan: lyhyempi viikko aluksi.', 1, '2026-11-23T09:00:00+00:00', '21c93e3b78ed0570efcf11d292681704')
;;
INSERT INTO note VALUES (44, '01a207a2-3280-715d-a5dc-24d7c13206a3', '01a207a2-3280-705d-88bc-6a0c85b98f5f', NULL, '2026-05-21', 'phone', 'remote', 5, 'Asiakas soitti itse ja kertoi kuulumisia. Ansioluettelo sai uuden alun, ja asiakas oli siitä iloinen.', 1, '2026-11-23T09:00:00+00:00', '730035d5722adb05a51c526450adbf7a')
;;
INSERT INTO note VALUES (45, '01a207a2-3280-715e-bb32-217d7c28fd54', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '2026-05-29', 'phone', 'remote', 10, 'Asiakas soitti itse ja kertoi kuulumisia. Harjoiteltiin haastattelua; vastaukset olivat selkeitä. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '241d7bcf67638afc42b53516340b3add')
;;
INSERT INTO note VALUES (46, '01a207a2-3280-715f-bb06-2311acbfd8de', '01a207a2-3280-705d-88bc-6a0c85b98f5f', NULL, '2026-06-05', 'meeting', 'remote', 30, 'Aloitettiin asiakkaan omista kuulumisista. Ansioluettelo sai uuden alun, ja asiakas oli siitä iloinen. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '2ce831e1ba94c59599b25b9a7a61a0e9')
;;
INSERT INTO note VALUES (47, '01a207a2-3280-7160-9d65-43a155bb6485', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, '2026-06-12', 'phone', 'remote', 5, 'Puhuttiin puhelimessa ennen viikonloppua. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '2d640979f5e2fddfcff9c57a1eb66fd7')
;;
INSERT INTO note VALUES (48, '01a207a2-3280-7161-b829-51944456864b', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2026-06-23', 'phone', 'remote', 10, 'Puhuttiin puhelimessa ennen viikonloppua. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '0ac95cdefaa88b6c49bd6100bd0ce560')
;;
INSERT INTO note VALUES (49, '01a207a2-3280-7162-9d75-e4e080be19d3', '01a207a2-3280-7041-b81b-ca462a838af8', NULL, '2026-06-29', 'other', 'remote', 5, 'Järjestelin asiakkaan paperit kuntoon. Aiemmista töistä löytyi enemmän osaamista kuin asiakas muisti. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', '517a4107c25b56e3c7c38e2f1319def2')
;;
INSERT INTO note VALUES (50, '01a207a2-3280-7163-bf2c-6e8a070c100f', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '2026-07-06', 'disclosure_talk', 'community', 60, 'Puhuttiin, mitä työnantajalle kerrotaan ja mitä ei. Sovittiin, mitä työnantajalle ehdotetaan: lyhyempi viikko aluksi. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', 'c0c496f8a3cb2417d0a5e95b928ad3d4')
;;
INSERT INTO note VALUES (51, '01a207a2-3280-7164-a743-5182146e55e8', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2026-07-17', 'phone', 'remote', 10, 'Asiakas soitti itse ja kertoi kuulumisia. Asiakas on oppinut uuden tehtävän ja opettaa sitä jo toiselle. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', '34a8d1ded07d88940fd3e775b4f7e228')
;;
INSERT INTO note VALUES (52, '01a207a2-3280-7165-963f-ac1dc1038166', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2026-07-27', 'workplace_visit', 'workplace', 90, 'Tutustuttiin työpaikkaan ja sen rytmiin. Esihenkilö kiitti täsmällisyyttä.', 1, '2026-11-23T09:00:00+00:00', '8fcec28273faf4b72ce73c4eccff3144')
;;
INSERT INTO note VALUES (53, '01a207a2-3280-7166-b09d-aeb82c779451', '01a207a2-3280-704e-9776-5879830b54fa', NULL, '2026-08-03', 'meeting', 'community', 60, 'Istuttiin hetki rauhassa ja katsottiin, mitä on saatu aikaan. Puhuttiin jaksamisesta ja vapaapäivien rytmistä.', 1, '2026-11-23T09:00:00+00:00', '02f4524ccc45ed81218bf6e6cff745f9')
;;
INSERT INTO note VALUES (54, '01a207a2-3280-7167-bc10-acc3c010c257', '01a207a2-3280-7047-b530-372ab4c9e755', NULL, '2026-08-12', 'phone', 'remote', 5, 'Soitettiin sovittuna aikana. Sovittiin, mitä työnantajalle ehdotetaan: lyhyempi viikko aluksi. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', 'b3d7f2d2acb5d097e012ebea33cdecb5')
;;
INSERT INTO note VALUES (55, '01a207a2-3280-7168-bfda-cbe9c8ccdd22', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '2026-08-19', 'benefit_advice', 'office', 90, 'Käytiin läpi, mitä muutoksesta ilmoitetaan ja milloin. Työaika ja aloitus alkavat hahmottua. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '3e906b2f500de67a5b3e2201383609d0')
;;
INSERT INTO note VALUES (56, '01a207a2-3280-7169-9056-b7f4678cb80b', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '2026-08-28', 'benefit_advice', 'community', 90, 'Käytiin läpi, mitä muutoksesta ilmoitetaan ja milloin. Työaika ja aloitus alkavat hahmottua.', 1, '2026-11-23T09:00:00+00:00', 'e42d480abe455399031afae09a2604e1')
;;
INSERT INTO note VALUES (57, '01a207a2-3280-716a-a802-29dfaccc5a7d', '01a207a2-3280-7041-b81b-ca462a838af8', NULL, '2026-09-04', 'phone', 'remote', 5, 'Asiakas soitti itse ja kertoi kuulumisia. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', 'fab5175f0cb82319981966abf01f040e')
;;
INSERT INTO note VALUES (58, '01a207a2-3280-716b-b557-0872c99481d4', '01a207a2-3280-7009-8249-791d9b575bd1', NULL, '2026-09-17', 'phone', 'remote', 5, 'Puhuttiin puhelimessa ennen viikonloppua. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '243624c17ee90193650ae9d4c7c81bf3')
;;
INSERT INTO note VALUES (59, '01a207a2-3280-716c-ae0d-546add30aefc', '01a207a2-3280-7009-8249-791d9b575bd1', NULL, '2026-09-25', 'workplace_visit', 'workplace', 45, 'Käynti työpaikalla yhdessä asiakkaan kanssa. Valittiin kolme työpaikkaa, joihin otan yhteyttä. Hyvä mieli jäi molemmille.', 1, '2026-11-23T09:00:00+00:00', '2fe99222460f87a994318e52fb546bd0')
;;
INSERT INTO note VALUES (60, '01a207a2-3280-716d-8376-09a52286db61', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '2026-10-05', 'message', 'remote', 10, 'Asiakas lähetti viestin ja kertoi edenneensä. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', '39eff7700d789c4dd8e965868fca922f')
;;
INSERT INTO note VALUES (61, '01a207a2-3280-716e-9ff7-85d3299e3274', '01a207a2-3280-7014-b7bf-011209325626', NULL, '2026-10-15', 'message', 'remote', 15, 'Vaihdettiin viestejä seuraavasta tapaamisesta. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', '521d1381b7f3c35a92fb04ff952e3428')
;;
INSERT INTO note VALUES (62, '01a207a2-3280-716f-bf81-c5fa61b4b18e', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, '2026-10-23', 'outreach', 'community', 45, 'Kävin ovella ja jätin kortin; asiakas soitti illalla. Aiemmista töistä löytyi enemmän osaamista kuin asiakas muisti. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', 'c7569121e4b9578023dd8dab98219008')
;;
INSERT INTO note VALUES (63, '01a207a2-3280-7170-ab3e-4ce776f3bdb0', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, '2026-11-05', 'meeting', 'remote', 30, 'Kävelytapaaminen järven rannassa. Toiveissa edelleen kierrätystyö; lähellä kotia olisi hyvä. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', '0af0c53184bfbfc3bc5bec368ece81db')
;;
INSERT INTO note VALUES (64, '01a207a2-3280-7171-89f9-6a5d4b793ffa', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '2026-11-19', 'meeting', 'office', 60, 'Tavattiin sovitusti ja käytiin läpi kuluneet viikot. Valittiin kolme työpaikkaa, joihin otan yhteyttä. Sovittiin, että asiakas kertoo, jos suunta muuttuu.', 1, '2026-11-23T09:00:00+00:00', 'efde1aba5aed2b83c560ee364d92c513')
;;
INSERT INTO note VALUES (65, '01a207a2-3280-7267-aabc-b3cd6a5b5bb0', '01a207a2-3280-7002-85dc-86740e7a269f', NULL, '2026-10-26', 'network_meeting', 'office', 90, 'Korjattu “sana”', 2, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (66, '01a207a2-3280-7269-9308-e45c7492728a', '01a207a2-3280-7005-b3c6-08bfbc688778', NULL, '2026-08-24', 'network_meeting', 'remote', 45, 'Yhteinen palaveri, jossa sovittiin työnjaosta. Kerroin valmennuksesta; asiakas kyseli tarkasti ja viisaasti. Otetaan mukaan ansioluettelo.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (67, '01a207a2-3280-726b-a8bb-ac071f3da02b', '01a207a2-3280-7005-b3c6-08bfbc688778', NULL, '2026-09-08', 'network_meeting', 'office', 90, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Asiakas haluaa töihin ja tietää, miksi. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (68, '01a207a2-3280-726d-bc6f-1a8345b192fe', '01a207a2-3280-7009-8249-791d9b575bd1', NULL, '2026-08-03', 'network_meeting', 'remote', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Käytiin läpi, millainen työpäivä sopii ja millainen ei. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (69, '01a207a2-3280-726f-9aca-215036e287de', '01a207a2-3280-700e-b70e-3d46b91751da', NULL, '2026-05-01', 'network_meeting', 'remote', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Asiakas haluaa töihin ja tietää, miksi. Seuraava tapaaminen kahden viikon päästä.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (70, '01a207a2-3280-7271-ae95-cc2989bb255c', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '2026-01-16', 'network_meeting', 'office', 30, 'Yhteinen palaveri, jossa sovittiin työnjaosta. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (71, '01a207a2-3280-7273-afda-82d086845422', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, '2026-03-20', 'network_meeting', 'office', 60, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Jatketaan tästä.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (72, '01a207a2-3280-7275-9b80-8593337f0816', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, '2026-03-30', 'network_meeting', 'office', 60, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Kirjattiin yhteinen suunnitelma asiakkaan omin sanoin. Asiakas katsoo avoimet paikat valmiiksi.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note VALUES (73, '01a207a2-3280-7277-8aee-95a7b17bfddb', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', NULL, '2026-11-06', 'network_meeting', 'office', 60, 'Palaverissa asiakas kertoi itse tavoitteestaan. Sovittiin tavoitteesta ja siitä, miten yhdessä edetään. Minä selvitän asian ja palaan perjantaina.', 1, '2026-11-23T09:00:00+00:00', NULL)
;;
INSERT INTO note_version VALUES ('01a207a2-3280-7267-aabc-b3cd6a5b5bb0', 1, '2026-10-26', 'network_meeting', 'office', 90, 'Verkostopalaveri asiakkaan ja sosiaaliohjaajan kanssa. Asiakas haluaa töihin ja tietää, miksi. Minä selvitän asian ja palaan perjantaina.', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO contact VALUES (1, '01a207a2-3280-70da-9392-93da5f768331', '01a207a2-3280-70cc-b7f5-4d2704e0cb95', NULL, NULL, '', '2025-03-28', 'email', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '254576d2fad770036f1c3823a0246337')
;;
INSERT INTO contact VALUES (2, '01a207a2-3280-70dc-8e06-cdc91398aa12', '01a207a2-3280-70a0-adb0-01333b8367dc', NULL, NULL, '', '2025-05-02', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', '991192cfdfdf2954652cba75d57fa6ec')
;;
INSERT INTO contact VALUES (3, '01a207a2-3280-70de-8768-bfb9313e72a8', '01a207a2-3280-70a0-adb0-01333b8367dc', '01a207a2-3280-7083-89d2-3747b4917fc0', NULL, '', '2025-05-15', 'visit', 1, 'match', 'Sopiva tekijä', 1, 0, 'trial', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', '9fe7f22cba01daa8bc16af0e0839c88d')
;;
INSERT INTO contact VALUES (4, '01a207a2-3280-70e0-add1-b5b9644bc1f2', '01a207a2-3280-70a2-8525-c09140332b06', NULL, NULL, '', '2025-05-29', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', '44b85799e4e41f0ba38652eaaea63dd1')
;;
INSERT INTO contact VALUES (5, '01a207a2-3280-70e2-9613-7b6ac0eaa6f4', '01a207a2-3280-70a2-8525-c09140332b06', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '', '2025-06-13', 'visit', 1, 'match', 'Sopiva tekijä', 1, 0, 'interview', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '3e363087a41b176d9808cf9234dd20e0')
;;
INSERT INTO contact VALUES (6, '01a207a2-3280-70e4-9044-31da1f29a9d5', '01a207a2-3280-70be-a5d8-8fd094c16aad', NULL, NULL, '', '2025-07-24', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', 'd589b69fb4c901bb028d058e211126e1')
;;
INSERT INTO contact VALUES (7, '01a207a2-3280-70e6-a775-6a50149c59af', '01a207a2-3280-70c2-baeb-60c12e64c3e0', NULL, NULL, '', '2025-08-13', 'email', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '83d945f7fdac2e4f94bc4be3424dd4c8')
;;
INSERT INTO contact VALUES (8, '01a207a2-3280-70e8-9907-daafa418067b', '01a207a2-3280-708c-b1fc-e18295bfa813', '01a207a2-3280-7028-974f-f660c34c769f', NULL, '', '2025-09-12', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'no', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '09ae6e623a47a5723970592904618175')
;;
INSERT INTO contact VALUES (9, '01a207a2-3280-70ea-86be-e425b151ad75', '01a207a2-3280-708e-94fd-4f5a83ca1c10', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '', '2025-09-29', 'phone', 0, 'follow_up', 'Seuranta', 1, 1, 'open', 'Kysyin kuulumiset, tilanne ennallaan.', '06281c021985578f6174e4b537e93cfa')
;;
INSERT INTO contact VALUES (10, '01a207a2-3280-70ec-9e1a-9d92a8beb003', '01a207a2-3280-708e-94fd-4f5a83ca1c10', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '', '2025-10-02', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '7d7443daf27ee91c7228701fd9815011')
;;
INSERT INTO contact VALUES (11, '01a207a2-3280-70ee-ad2b-e2a9b9387e62', '01a207a2-3280-70d4-a8c9-702b6921f4be', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '', '2025-10-24', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '7b7138551b20d82f2dc6f7ecc99c3bac')
;;
INSERT INTO contact VALUES (12, '01a207a2-3280-70f0-bd6a-144f5b8aaa46', '01a207a2-3280-709a-9d04-5721188b1044', NULL, NULL, '', '2025-10-31', 'phone', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', 'efefa5b2d3a57bfd6b0208f16eaf593b')
;;
INSERT INTO contact VALUES (13, '01a207a2-3280-70f2-97fe-9106cc790cf4', '01a207a2-3280-70b6-a246-2da04f4a353e', '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, '', '2025-11-07', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '6846c4644f18f3d29c388091267cc793')
;;
INSERT INTO contact VALUES (14, '01a207a2-3280-70f4-b769-28cf86bbd79d', '01a207a2-3280-70a0-adb0-01333b8367dc', '01a207a2-3280-707d-a34b-d49f72daf0a5', NULL, '', '2025-12-10', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '88ab64a9c3ec10c5009770c4085c78bd')
;;
INSERT INTO contact VALUES (15, '01a207a2-3280-70f6-ae96-22a0f4670327', '01a207a2-3280-70bc-9b3d-03626f092ec5', '01a207a2-3280-7071-801f-b93eb105d83e', NULL, '', '2025-12-16', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'no', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', 'fea8a277b34a79d8227869dfeacf4391')
;;
INSERT INTO contact VALUES (16, '01a207a2-3280-70f8-9f7e-eb67ee9b14f6', '01a207a2-3280-70ca-bbad-379efbc80976', '01a207a2-3280-7014-b7bf-011209325626', NULL, '', '2025-12-31', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', 'ea6b8d3278a4f08e229d599b05484d2a')
;;
INSERT INTO contact VALUES (17, '01a207a2-3280-70fa-9942-4d984bf8b43a', '01a207a2-3280-7098-886d-cde70897246a', NULL, NULL, '', '2026-01-26', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Kävin tutustumassa, vastaanotto oli ystävällinen.', '843bf205b8b552b06396bd87c94bf9fd')
;;
INSERT INTO contact VALUES (18, '01a207a2-3280-70fc-a62d-f7d37d214e97', '01a207a2-3280-7098-886d-cde70897246a', '01a207a2-3280-7047-b530-372ab4c9e755', NULL, '', '2026-02-11', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '12f39bee2c397442d28d3eca515c8a61')
;;
INSERT INTO contact VALUES (19, '01a207a2-3280-70fe-ac85-03916d7ab8b8', '01a207a2-3280-708c-b1fc-e18295bfa813', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '', '2026-02-24', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '4568dd7c48eaf7826d0a8919e10c2e03')
;;
INSERT INTO contact VALUES (20, '01a207a2-3280-7100-8565-5987eb2812ef', '01a207a2-3280-70d6-b8ee-412e354fab10', NULL, NULL, '', '2026-03-02', 'phone', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', 'bc7d169e9588d8e4ec28419b0decb13b')
;;
INSERT INTO contact VALUES (21, '01a207a2-3280-7102-a4d9-1af8d15ed4a4', '01a207a2-3280-7098-886d-cde70897246a', '01a207a2-3280-7047-b530-372ab4c9e755', NULL, '', '2026-03-05', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', 'f4d25627dadab4e25550a3c6fc101726')
;;
INSERT INTO contact VALUES (22, '01a207a2-3280-7104-8b45-c92a5b269106', '01a207a2-3280-70ca-bbad-379efbc80976', NULL, NULL, '', '2026-03-17', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', '8f745423bbc4744f0ef0fd2222914e33')
;;
INSERT INTO contact VALUES (23, '01a207a2-3280-7106-b39a-7de2258117a5', '01a207a2-3280-708c-b1fc-e18295bfa813', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '', '2026-03-23', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'interview', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', 'a5fe34d53fe016725c9380e91bf7b8c8')
;;
INSERT INTO contact VALUES (24, '01a207a2-3280-7108-b31b-c781111c62e0', '01a207a2-3280-70a2-8525-c09140332b06', '01a207a2-3280-7014-b7bf-011209325626', NULL, '', '2026-04-01', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'open', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '65d25ef1966cb1ccebddc018b14f129f')
;;
INSERT INTO contact VALUES (25, '01a207a2-3280-710a-ab9b-50fce53f82d5', '01a207a2-3280-708c-b1fc-e18295bfa813', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '', '2026-04-03', 'phone', 0, 'follow_up', 'Seuranta', 0, 1, 'open', 'Kysyin kuulumiset, tilanne ennallaan.', 'af29b9ca68a862986ebc56897ec8753c')
;;
INSERT INTO contact VALUES (26, '01a207a2-3280-710c-8267-939ca5e8b517', '01a207a2-3280-70aa-89ab-e024013c3273', '01a207a2-3280-705d-88bc-6a0c85b98f5f', NULL, '', '2026-04-10', 'phone', 0, 'follow_up', 'Seuranta', 0, 1, 'open', 'Sovittiin uusi käynti.', 'e27e25727b8ca8b6d8894dc0bca36b4c')
;;
INSERT INTO contact VALUES (27, '01a207a2-3280-710e-98ff-7e3c4bdfb98f', '01a207a2-3280-70aa-89ab-e024013c3273', '01a207a2-3280-7014-b7bf-011209325626', NULL, '', '2026-04-28', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'no', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', '5033203073d27e5c7e83a8682e4bb275')
;;
INSERT INTO contact VALUES (28, '01a207a2-3280-7110-b8a6-67f0abb51d18', '01a207a2-3280-70ae-859e-dd77b948f82a', NULL, NULL, '', '2026-05-18', 'email', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '5411603ed2fefc20d8f8435954a2a17e')
;;
INSERT INTO contact VALUES (29, '01a207a2-3280-7112-8b0a-bd8370583376', '01a207a2-3280-708e-94fd-4f5a83ca1c10', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '', '2026-06-02', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', 'fabb6649f2b94705343aa8ba790cfe50')
;;
INSERT INTO contact VALUES (30, '01a207a2-3280-7114-89fc-33851cb0a312', '01a207a2-3280-70ac-8a41-4d7668a24b7f', NULL, NULL, '', '2026-06-19', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Kävin tutustumassa, vastaanotto oli ystävällinen.', '8623836dbc21b6e44f1a2766e61f9efe')
;;
INSERT INTO contact VALUES (31, '01a207a2-3280-7116-be01-c853f32f2f10', '01a207a2-3280-7096-aaea-79ee23fc5ad2', NULL, NULL, '', '2026-06-29', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '2d79c0e2c7101f3d8b6a297d421fd796')
;;
INSERT INTO contact VALUES (32, '01a207a2-3280-7118-950b-c62a189d9439', '01a207a2-3280-70ae-859e-dd77b948f82a', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, '', '2026-07-03', 'phone', 0, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '22bbbcb0d47358fefba26ebb80a7c86c')
;;
INSERT INTO contact VALUES (33, '01a207a2-3280-711a-a0e8-1853b7222606', '01a207a2-3280-70ba-8d72-f134f68ed036', '01a207a2-3280-7041-b81b-ca462a838af8', NULL, '', '2026-07-08', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Kerroin tekijästä, jonka vahvuudet sopivat tehtävään.', '025dc480a94d241e7e6a1004ae7346e4')
;;
INSERT INTO contact VALUES (34, '01a207a2-3280-711c-8a14-a9bee517f271', '01a207a2-3280-70ba-8d72-f134f68ed036', '01a207a2-3280-7041-b81b-ca462a838af8', NULL, '', '2026-07-16', 'phone', 0, 'follow_up', 'Seuranta', 1, 1, 'open', 'Sovittiin uusi käynti.', '01956196abdf28f96b6ce87ce86f3963')
;;
INSERT INTO contact VALUES (35, '01a207a2-3280-711e-8f01-2e31b406f5fc', '01a207a2-3280-70ac-8a41-4d7668a24b7f', '01a207a2-3280-7039-9673-182c7604e4b4', NULL, '', '2026-07-24', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'later', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', '2594b05f3a70f240609c764bd6743ebe')
;;
INSERT INTO contact VALUES (36, '01a207a2-3280-7120-96f2-892afec109fb', '01a207a2-3280-70bc-9b3d-03626f092ec5', NULL, NULL, '', '2026-08-05', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', '7b1bfb57b1d295d16ca2d8d606a8dd5b')
;;
INSERT INTO contact VALUES (37, '01a207a2-3280-7122-aea6-b2d492ccfd66', '01a207a2-3280-7090-95d3-c7bbf5b0f16c', NULL, NULL, '', '2026-08-27', 'phone', 0, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', '863307d566f6a15cc17f93aa865df71c')
;;
INSERT INTO contact VALUES (38, '01a207a2-3280-7124-ae01-f0fb70f162c0', '01a207a2-3280-70b8-abd1-e7ca36631b3e', '01a207a2-3280-7005-b3c6-08bfbc688778', NULL, '', '2026-09-11', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', 0, 0, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', 'a39ef81f5c434ff1b438f7e62c9f24d1')
;;
INSERT INTO contact VALUES (39, '01a207a2-3280-7126-9887-30ad985cadfb', '01a207a2-3280-70a8-91d6-d4426c4ad652', NULL, NULL, '', '2026-09-21', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', 'c71ee4027ee96a12539503425aef816a')
;;
INSERT INTO contact VALUES (40, '01a207a2-3280-7128-9924-8f902e304ca0', '01a207a2-3280-7096-aaea-79ee23fc5ad2', '01a207a2-3280-7009-8249-791d9b575bd1', NULL, '', '2026-09-29', 'visit', 1, 'follow_up', 'Seuranta', 1, 1, 'open', 'Kysyin kuulumiset, tilanne ennallaan.', '8e026bbd9547a685ce13dfdf76f119a2')
;;
INSERT INTO contact VALUES (41, '01a207a2-3280-712a-9188-662f7b826399', '01a207a2-3280-70a8-91d6-d4426c4ad652', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, '', '2026-10-09', 'visit', 1, 'match', 'Sopiva tekijä', 1, 1, 'open', 'Ehdotin lyhyttä tutustumista; työnantaja lupasi miettiä.', 'dcbeb31ac8e934aeb9e4e488df9fd630')
;;
INSERT INTO contact VALUES (42, '01a207a2-3280-712c-aecc-c23cb5e0b620', '01a207a2-3280-70c0-bb72-c7e66b031f3d', NULL, NULL, '', '2026-10-13', 'visit', 1, 'introduce', 'Tutustuminen', NULL, NULL, 'open', 'Esittelin valmennuksen lyhyesti, sovittiin uusi aika.', 'f87bb765f1b071fb09133f455d601aca')
;;
INSERT INTO contact VALUES (43, '01a207a2-3280-712e-a977-a904b4949aea', '01a207a2-3280-70b4-aad8-eb40854efa60', NULL, NULL, '', '2026-10-26', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Kuuntelin, millaista apua tarvitaan ja milloin on kiire.', '050ab2bf538718863e8f554d9d18e05b')
;;
INSERT INTO contact VALUES (44, '01a207a2-3280-7130-a30b-8446f64426d6', '01a207a2-3280-70c0-bb72-c7e66b031f3d', NULL, NULL, '', '2026-11-05', 'visit', 1, 'learn_needs', 'Työvoiman tarpeet', NULL, NULL, 'open', 'Käytiin läpi tehtäviä, joihin on vaikea löytää tekijää.', '70c673bedd6ee2b401bdcda1b3c323fb')
;;
INSERT INTO task VALUES (1, '01a207a2-3280-7279-b7c5-bfe8729a8676', '01a207a2-3280-7009-8249-791d9b575bd1', NULL, NULL, 'Päivitä ansioluettelo yhdessä', '2026-11-20', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (2, '01a207a2-3280-727b-9880-c4bb58899d8c', '01a207a2-3280-700e-b70e-3d46b91751da', NULL, NULL, 'Soita ja kysy kuulumiset', '2026-11-23', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (3, '01a207a2-3280-727d-a75e-bd50412c1543', '01a207a2-3280-7014-b7bf-011209325626', NULL, NULL, 'Sovi tutustumiskäynti', '2026-11-24', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (4, '01a207a2-3280-727f-9c79-ec3179e20e25', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, NULL, 'Varaa aika etuuslaskelmaan', '2026-11-25', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (5, '01a207a2-3280-7281-b666-ef1d782739e5', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, NULL, 'Vie hakemus perille', '2026-11-27', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (6, '01a207a2-3280-7283-8487-6fb34f38e0a4', '01a207a2-3280-7028-974f-f660c34c769f', NULL, NULL, 'Kysy kuljetuksesta', '2026-11-30', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (7, '01a207a2-3280-7285-a815-0b819ae615fc', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', NULL, NULL, 'Sovi verkostopalaveri', '2026-12-04', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (8, '01a207a2-3280-7287-b12f-c0e338e5822f', '01a207a2-3280-7002-85dc-86740e7a269f', NULL, NULL, 'Kirjaa työpaikan perehdytys', '2026-12-11', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (9, '01a207a2-3280-7289-a4eb-d9d1a89f8e61', NULL, '01a207a2-3280-708a-bcad-937ddff07870', NULL, 'Palaa asiaan sovitusti', '2026-11-24', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (10, '01a207a2-3280-728b-bbc8-313caea18d53', NULL, '01a207a2-3280-708c-b1fc-e18295bfa813', NULL, 'Kiitä käynnistä ja lähetä esite', '2026-12-02', NULL, 'coach', NULL, 0, '')
;;
INSERT INTO task VALUES (11, '01a207a2-3280-728d-a242-3f7d351203ff', '01a207a2-3280-7002-85dc-86740e7a269f', NULL, NULL, 'Kolme vahvuutta paperille seuraavaan tapaamiseen', '2026-12-03', NULL, 'client', NULL, 0, '')
;;
INSERT INTO task VALUES (12, '01a207a2-3280-728f-8647-65424c968ccb', '01a207a2-3280-7009-8249-791d9b575bd1', NULL, NULL, 'Hakemus kauppaan valmiiksi ja matkaan', '2026-11-26', NULL, 'client', '01a207a2-3280-71f7-a7c7-2836d66f8215', 0, '')
;;
INSERT INTO task VALUES (13, '01a207a2-3280-7291-81db-ed63ded5ed22', '01a207a2-3280-700e-b70e-3d46b91751da', NULL, NULL, 'Verokortti ja tilinumero työnantajalle', '2026-11-30', NULL, 'client', NULL, 0, '')
;;
INSERT INTO task VALUES (14, '01a207a2-3280-7293-83bf-835a502634f7', '01a207a2-3280-700e-b70e-3d46b91751da', NULL, NULL, 'Palkkatukipäätös ennen aloituspäivää', '2026-11-30', NULL, 'network', '01a207a2-3280-71ff-98b4-28b3696b0e16', 0, '')
;;
INSERT INTO task VALUES (15, '01a207a2-3280-7295-b2b6-87da4182ba9d', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, NULL, 'Vaihtoehdot työkokeilun jälkeen: työllisyysalue selvittää', '2026-12-02', NULL, 'network', '01a207a2-3280-7215-9e63-e3a8e612893e', 0, '')
;;
INSERT INTO task VALUES (16, '01a207a2-3280-7297-b4a6-20ff57c4581c', '01a207a2-3280-7028-974f-f660c34c769f', NULL, NULL, 'Kaksi hakemusta siivousalalle', '2026-11-23', NULL, 'client', '01a207a2-3280-721d-8066-0033eb27a2ab', 0, '')
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7172-9217-044602a9970d', '01a207a2-3280-7039-9673-182c7604e4b4', '2025-11-19', 'start', 3.0, 3.0, '251b857f8203d0627b42c843ece894cd', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7173-9de9-c0188eb32fc8', '01a207a2-3280-7039-9673-182c7604e4b4', '2026-05-12', 'follow_up', 5.0, 3.0, '1eb0fc366fd2538b42da3c27497e89fb', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7174-801d-d143f787a919', '01a207a2-3280-7039-9673-182c7604e4b4', '2026-10-27', 'end', 4.0, 3.0, '9ed381f3c7ba353b88cc9f17b88fa924', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7175-822d-56ab5dd04d49', '01a207a2-3280-7041-b81b-ca462a838af8', '2026-02-05', 'start', 3.0, 4.0, 'db0dd56b8e0108644c7832c0d775f5e5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7176-b666-f48d89ba5461', '01a207a2-3280-7041-b81b-ca462a838af8', '2026-07-29', 'follow_up', 5.0, 4.0, '03f21840bf89c1e687056715bca586ad', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7177-a41d-980061e052c0', '01a207a2-3280-7041-b81b-ca462a838af8', '2026-09-28', 'end', 4.0, 5.0, 'c5ae27c4395704fed629b1fe75bb1752', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7178-8d15-233a715b5f52', '01a207a2-3280-7047-b530-372ab4c9e755', '2025-10-28', 'start', 3.0, 5.0, '269b3c88eee4f4e32d328ace850ed925', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7179-ab4a-6d02ded8acf5', '01a207a2-3280-7047-b530-372ab4c9e755', '2026-04-20', 'follow_up', 5.0, 5.0, 'b5829511022bad54c874ba6360c857e7', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717a-9fe3-c9104ef54c3d', '01a207a2-3280-7047-b530-372ab4c9e755', '2026-08-28', 'end', 5.0, 7.0, '3df42bcee41c4ac293c79a8aa538f5d2', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717b-8889-5e55a62923cd', '01a207a2-3280-704e-9776-5879830b54fa', '2025-03-07', 'start', 4.0, 3.0, '32c4534d5b4a08b51fb362d7b3d9f0fc', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717c-ac22-dc237bd96f21', '01a207a2-3280-704e-9776-5879830b54fa', '2025-08-29', 'follow_up', 3.0, 5.0, 'e55734084fc35489c36832ed30503f3b', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717d-ad82-c8b789dfab5d', '01a207a2-3280-704e-9776-5879830b54fa', '2026-07-31', 'end', 3.0, 6.0, 'd8cb900b9ac377777b203d29ad0e0cae', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717e-935f-9249ea29fbea', '01a207a2-3280-7058-8321-57f7a7251af0', '2026-02-13', 'start', 3.0, 3.0, '68b162981d6338ac6686e0c193de8762', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-717f-9082-c9fc13a3878d', '01a207a2-3280-7058-8321-57f7a7251af0', '2026-06-30', 'end', 5.0, 5.0, 'a6345ef56d2564531c0ce2f6e1122a8a', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7180-9409-7b93d309f0de', '01a207a2-3280-705d-88bc-6a0c85b98f5f', '2025-08-01', 'start', 3.0, 4.0, '9ff2170f4be2067b60b64acdcb6aaa8f', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7181-955b-74de4dde0a31', '01a207a2-3280-705d-88bc-6a0c85b98f5f', '2026-01-23', 'follow_up', 4.0, 6.0, '8c9d223c6f97d1722e3c4cce4aafd9c5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7182-bcb2-9d38a5747574', '01a207a2-3280-705d-88bc-6a0c85b98f5f', '2026-06-02', 'end', 5.0, 6.0, '056f2ec038a01d40837f4036b785569e', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7183-93fa-a39bcbbc3c1a', '01a207a2-3280-7064-83a2-8d6c0828d569', '2025-11-21', 'start', 4.0, 5.0, 'd530bc4b729de3a33d05794d09ff06a5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7184-a923-2661a745d743', '01a207a2-3280-7064-83a2-8d6c0828d569', '2026-05-04', 'end', 4.0, 7.0, 'f6cdb9ae65877b0198579e68f5384a25', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7185-a128-4cc2649974f0', '01a207a2-3280-7069-8451-5f67f45e2fa0', '2025-03-14', 'start', 3.0, 4.0, '20afefb996a83dcc1b866b6853e2c4e5', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7186-bae9-6a48d7386d6c', '01a207a2-3280-7069-8451-5f67f45e2fa0', '2025-09-04', 'follow_up', 4.0, 6.0, '75705c4486f2c182c44a9a29efdb0636', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7187-a08a-998417cb7e18', '01a207a2-3280-7069-8451-5f67f45e2fa0', '2026-04-03', 'end', 5.0, 8.0, '6ac498bf27baedacdb9c5f790e0c3967', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7188-8d7a-accda220e492', '01a207a2-3280-7071-801f-b93eb105d83e', '2025-07-04', 'start', 3.0, 6.0, 'd936a726314ee76a83d992432b5ef21b', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7189-a628-03b26420d22a', '01a207a2-3280-7071-801f-b93eb105d83e', '2025-12-26', 'follow_up', 4.0, 8.0, 'f845a2c64c707d13ca08f40ed64def74', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718a-b648-278787cc9e7e', '01a207a2-3280-7071-801f-b93eb105d83e', '2026-03-06', 'end', 6.0, 10.0, 'ba189d4827ef05b950391525ec38c8e6', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718b-8992-092cd9d74665', '01a207a2-3280-7077-bc0f-cb5c581d8e83', '2025-07-15', 'start', 3.0, 5.0, '2cdaa7e0d6d602397d9e1252f0670b3e', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718c-a04c-84d0cc40df61', '01a207a2-3280-7077-bc0f-cb5c581d8e83', '2026-01-05', 'follow_up', 2.0, 6.0, 'd75a70c2526dbf711b7ce6e123793212', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718d-85b4-6c91a0fbab70', '01a207a2-3280-7077-bc0f-cb5c581d8e83', '2026-02-03', 'end', 2.0, 7.0, '2e47bf64fafb823d92b5d25dcfd2dd62', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718e-829f-45484ede48ac', '01a207a2-3280-707d-a34b-d49f72daf0a5', '2025-06-18', 'start', 5.0, 3.0, 'd5f90167d148a1436ef0669aced48aea', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-718f-bcc5-f12b3ba03d6d', '01a207a2-3280-707d-a34b-d49f72daf0a5', '2025-12-09', 'follow_up', 6.0, 4.0, '95b584318ad4caffb31dbf4dba7c2fe7', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7190-a3ec-631f75213971', '01a207a2-3280-707d-a34b-d49f72daf0a5', '2026-01-06', 'end', 6.0, 4.0, '260111454d2ec0f2728a9c0946d78109', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7191-a172-cf023b6b8864', '01a207a2-3280-7083-89d2-3747b4917fc0', '2025-01-28', 'start', 4.0, 5.0, 'f026dfca8f4e74a1d20958d799503e29', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7192-83eb-d82c47095b9b', '01a207a2-3280-7083-89d2-3747b4917fc0', '2025-07-21', 'follow_up', 7.0, 7.0, '36247497a88cd9fef7124d624f92b03a', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7193-8729-94aef52f688e', '01a207a2-3280-7083-89d2-3747b4917fc0', '2025-12-08', 'end', 7.0, 7.0, 'd035fa4d770243b6c7e20b4fd6651b02', '', NULL, NULL, NULL, NULL, NULL)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7225-8fc9-ef031dd4497b', '01a207a2-3280-7002-85dc-86740e7a269f', '2026-10-16', 'start', 4.0, 3.0, NULL, 'KV-3000', 52.0, 56.0, 44.0, 35.0, 62.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7227-b311-830b36379978', '01a207a2-3280-7005-b3c6-08bfbc688778', '2026-08-25', 'start', 4.0, 3.0, NULL, 'KV-3001', 42.0, 37.0, 65.0, 62.0, 43.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7229-a816-8c6c3718761e', '01a207a2-3280-7009-8249-791d9b575bd1', '2026-06-26', 'start', 4.0, 6.0, NULL, 'KV-3002', 62.0, 50.0, 47.0, 49.0, 60.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-722b-a972-61099f68793e', '01a207a2-3280-700e-b70e-3d46b91751da', '2026-05-01', 'start', 3.0, 3.0, NULL, 'KV-3003', 56.0, 49.0, 64.0, 55.0, 55.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-722d-bbd6-82eee778a83f', '01a207a2-3280-700e-b70e-3d46b91751da', '2026-10-23', 'follow_up', 4.0, 4.0, NULL, 'KV-3003', 61.0, 60.0, 65.0, 57.0, 51.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-722f-b1fb-0c3c81d07fba', '01a207a2-3280-7014-b7bf-011209325626', '2025-10-22', 'start', 4.0, 4.0, NULL, 'KV-3004', 55.0, 48.0, 62.0, 50.0, 62.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7231-a0b3-c12029ba27a8', '01a207a2-3280-7014-b7bf-011209325626', '2026-04-14', 'follow_up', 3.0, 4.0, NULL, 'KV-3004', 56.0, 44.0, 71.0, 53.0, 60.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7233-89b0-5af5d15bebc7', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', '2026-01-13', 'start', 5.0, 5.0, NULL, 'KV-3005', 42.0, 54.0, 40.0, 51.0, 36.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7235-8b1a-248c35d72c5a', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', '2026-07-06', 'follow_up', 6.0, 5.0, NULL, 'KV-3005', 56.0, 55.0, 44.0, 49.0, 32.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7237-95cd-04804c220031', '01a207a2-3280-7022-a3d5-3e33acaab39e', '2026-03-13', 'start', 5.0, 4.0, NULL, 'KV-3006', 56.0, 38.0, 54.0, 41.0, 38.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-7239-8858-803e6d7fb1fe', '01a207a2-3280-7022-a3d5-3e33acaab39e', '2026-09-04', 'follow_up', 7.0, 6.0, NULL, 'KV-3006', 66.0, 36.0, 68.0, 48.0, 47.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-723b-9327-a825cc38ae77', '01a207a2-3280-7028-974f-f660c34c769f', '2025-06-25', 'start', 5.0, 4.0, NULL, 'KV-3007', 45.0, 37.0, 43.0, 62.0, 62.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-723d-8665-b2d48ffd8f3e', '01a207a2-3280-7028-974f-f660c34c769f', '2025-12-16', 'follow_up', 4.0, 6.0, NULL, 'KV-3007', 55.0, 45.0, 42.0, 75.0, 58.0)
;;
INSERT INTO abilitator VALUES ('01a207a2-3280-723f-a1c0-a0ea48d25234', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', '2026-11-13', 'start', 4.0, 3.0, NULL, 'KV-3008', 55.0, 62.0, 35.0, 54.0, 43.0)
;;
INSERT INTO draft VALUES ('note', '01a207a2-3280-7002-85dc-86740e7a269f', '{"text": "Kesken"}', '2026-11-23T09:00:00+00:00')
;;
INSERT INTO audit VALUES (1, '01a207a2-3280-7001-b656-ebf2f2a4d27b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_up_coach', NULL, 'share 50', '', '2eaf547c0f539aa36a1b8fc4b8907062361c253f12ba391b9d40b1d9754d01b9')
;;
INSERT INTO audit VALUES (2, '01a207a2-3280-7194-ab39-62ce1ca9ced1', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'take_in', NULL, 'clients 24, employers 40, contacts 44, jobs 0, notes 64, abilitator 34', '', 'fe350edb2662c4b831db468d229267cbf9f091f5533cbc43b23ae6bf036df837')
;;
INSERT INTO audit VALUES (3, '01a207a2-3280-71a0-bf68-11147126ae70', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'take_partners', NULL, 'partners 11', '', '8209371250e4ad0f926909f9d4acfd9c9e98edcfe09b20dbb16e564f76252fa6')
;;
INSERT INTO audit VALUES (4, '01a207a2-3280-71a2-9179-649cedfd082b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7002-85dc-86740e7a269f', 'person 01a207a2-3280-71a1-8dd1-5f6fa3be26af', '', '65eeee33566006d32fa458c65bf5bde366608343cfd95d88aa5e298b8753c5bd')
;;
INSERT INTO audit VALUES (5, '01a207a2-3280-71a4-b8d0-5c4c197c6566', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7002-85dc-86740e7a269f', 'person 01a207a2-3280-71a3-8a2c-ceb7538396fb', '', '703a523e8110394d8f0db8a6c3af184695b74d62b11307c8e304f366cf4392ec')
;;
INSERT INTO audit VALUES (6, '01a207a2-3280-71a6-b026-217530861993', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7005-b3c6-08bfbc688778', 'person 01a207a2-3280-71a5-9e02-4bfe3ce33493', '', '896787901612c803b791b6846bb2717d647fc0f70c4b479c92043baf0c1ba55f')
;;
INSERT INTO audit VALUES (7, '01a207a2-3280-71a8-8bdc-84e15fb0978e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7005-b3c6-08bfbc688778', 'person 01a207a2-3280-71a7-b628-6dffadb040b2', '', '4c0f2efa2cae4997ea848792ef469e22fc1162898a65cc2776aa50ae81be3c64')
;;
INSERT INTO audit VALUES (8, '01a207a2-3280-71aa-88aa-1525cb8b84c3', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7005-b3c6-08bfbc688778', 'person 01a207a2-3280-71a9-88f9-c43d5b293bba', '', '1a7b04549ccd022961ef3f4c5f4ea38a7a69dc6bd20fa1c9fc16554aeb0b0078')
;;
INSERT INTO audit VALUES (9, '01a207a2-3280-71ac-a33d-06e0cefc3d50', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7009-8249-791d9b575bd1', 'person 01a207a2-3280-71ab-9131-53623bb12a6b', '', '570c389edc7541ac64697809e29812ac7baa02be2c1352c11f6e7d8b17e00af9')
;;
INSERT INTO audit VALUES (10, '01a207a2-3280-71ae-b3be-5a3a6677726e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7009-8249-791d9b575bd1', 'person 01a207a2-3280-71ad-9831-4198a2062bdc', '', 'df28db3980adb9c5d290a784889fb055c3c721c89a40ba35379a62af0d73f3cc')
;;
INSERT INTO audit VALUES (11, '01a207a2-3280-71b0-91f7-b73d579de8b0', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7009-8249-791d9b575bd1', 'person 01a207a2-3280-71af-aff6-72c5d2d22606', '', '1b5d11b6d83e399bd1b5c0d5734bb3882374bcf3099bfaee57b2616d2b8736f8')
;;
INSERT INTO audit VALUES (12, '01a207a2-3280-71b2-a616-13f3ed097b21', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b70e-3d46b91751da', 'person 01a207a2-3280-71b1-ae15-9d02e0eab470', '', 'dcd7c3540c387db5b1a83f10a9460e2875840db7a5ed4948c883a29fd92c7c15')
;;
INSERT INTO audit VALUES (13, '01a207a2-3280-71b4-aeda-faccb0a2befb', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b70e-3d46b91751da', 'person 01a207a2-3280-71b3-a52c-c51880aaced9', '', '55b3d144c22cdffd2cce708e8e27a71471d73f3662265b6147f2f5b3258a74c8')
;;
INSERT INTO audit VALUES (14, '01a207a2-3280-71b6-9990-2cb6be1867e9', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b70e-3d46b91751da', 'person 01a207a2-3280-71b5-9482-dae5f2e3626a', '', '2389928e8b452dd930c124e48984aacdb5b39099c77665c5659800eeb192fa9d')
;;
INSERT INTO audit VALUES (15, '01a207a2-3280-71b8-ad16-a8e8de8b1c3b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-700e-b70e-3d46b91751da', 'person 01a207a2-3280-71b7-adaf-3d46c041ff66', '', 'd74b97d1ab7213b38ce6bb79dd17e222852ff44e8be8b2163172dc38c5aa2be0')
;;
INSERT INTO audit VALUES (16, '01a207a2-3280-71ba-be0c-b095c0e79ffd', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7014-b7bf-011209325626', 'person 01a207a2-3280-71b9-a875-0d0bef8192ef', '', '772369f848b3ffea13f31dc5c4dc01fb141e8a8bdd59d3812f3b77dad002a24a')
;;
INSERT INTO audit VALUES (17, '01a207a2-3280-71bc-a20b-4bab4aa6b058', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7014-b7bf-011209325626', 'person 01a207a2-3280-71bb-add8-eb83faa4472f', '', 'd786c4667d16b5035e7100c0a258b9cc2d674ca9533f8b0f963b964ef07d02bc')
;;
INSERT INTO audit VALUES (18, '01a207a2-3280-71be-84a6-9c3cabb03d06', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7014-b7bf-011209325626', 'person 01a207a2-3280-71bd-a8c4-7fb79f5b4178', '', '937f209ea21ac3157152ee34c1b86a050d7fd45bda87e978476907a79115f498')
;;
INSERT INTO audit VALUES (19, '01a207a2-3280-71c0-9ef9-da9a652a5f19', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'person 01a207a2-3280-71bf-93bf-dde15e102c20', '', '54733ec392dc9c56f1e13c658533a6bda8e722c6fac6af1c393747930c8945c7')
;;
INSERT INTO audit VALUES (20, '01a207a2-3280-71c2-b9af-756bf52ca203', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'person 01a207a2-3280-71c1-9081-cb252cbe00f2', '', '32d64f3916bde95bf83b100a8da32338864883ba4f1244d5b8f3a4a76526fc74')
;;
INSERT INTO audit VALUES (21, '01a207a2-3280-71c4-859c-d5e37a04afd8', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'person 01a207a2-3280-71c3-9c34-ff765a9ff995', '', 'f543509e557e349fbaa8951ddae0bbf472a88c877b509473502d1babf3ead577')
;;
INSERT INTO audit VALUES (22, '01a207a2-3280-71c6-9426-fb462fbb3171', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'person 01a207a2-3280-71c5-bb1a-dfd2e4c0ae1b', '', '51f817d213eb8858888910ccd82a10b980e25b6ce3fb86dbc6ed36cb481c180c')
;;
INSERT INTO audit VALUES (23, '01a207a2-3280-71c8-bdf3-8c1c2086b972', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'person 01a207a2-3280-71c7-9841-c449f5ee6fa8', '', '4f5838e52cc36afb8392c4a46cf33aeb5fe2507d04d4ab48134f1e9d4aff7acb')
;;
INSERT INTO audit VALUES (24, '01a207a2-3280-71ca-8ab1-87dd59ccb7e5', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'person 01a207a2-3280-71c9-86ac-5968072cf16e', '', 'f18672cd318c7a32cf1c46df3bed1560706cdb459e52d3675d1608d1433da253')
;;
INSERT INTO audit VALUES (25, '01a207a2-3280-71cc-b837-c3fdeaeabce7', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'person 01a207a2-3280-71cb-84ee-2c945bf2e125', '', '5b99eef92a1d7b240d48f3e0a4ce46a31d12178cc377b40dfb2715c5375ef53c')
;;
INSERT INTO audit VALUES (26, '01a207a2-3280-71ce-a9b6-5e90c2f5a847', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7028-974f-f660c34c769f', 'person 01a207a2-3280-71cd-aede-8346e21904a5', '', 'a14d0124d86fcabe516e7d8195deeb1fe21aae2faa386318e66cecde49f69c12')
;;
INSERT INTO audit VALUES (27, '01a207a2-3280-71d0-9481-4f4c8aed7f05', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7028-974f-f660c34c769f', 'person 01a207a2-3280-71cf-8089-655e6fb9bd2c', '', 'e3c6b2807f2a09a186c6cde45c9ceed949bfa7da30437131a826def04d699624')
;;
INSERT INTO audit VALUES (28, '01a207a2-3280-71d2-a60e-aa07d56233b3', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7028-974f-f660c34c769f', 'person 01a207a2-3280-71d1-b4cd-f5e53c9cf12c', '', '1dac0b783af2a55a51c198d18f451f67734bd6a4138362ee5c547139d5c67030')
;;
INSERT INTO audit VALUES (29, '01a207a2-3280-71d4-9e02-6aac48df0a5a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_network_person', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'person 01a207a2-3280-71d3-a2a2-2a1763d136f9', '', 'd7b0f06ed60382f1ef8597ec028243855bce7fd53aedea9ba7dae122b85633c7')
;;
INSERT INTO audit VALUES (30, '01a207a2-3280-71d6-9707-50d9268c5191', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7014-b7bf-011209325626', 'job 01a207a2-3280-71d5-b9a5-1218a347413d job', '', 'dd45e20579401e5ca7b5dfda6d87b5dc59694e13b6291ca656e095e59f03f1ac')
;;
INSERT INTO audit VALUES (31, '01a207a2-3280-71d8-9fe6-a0a8ed19f887', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7028-974f-f660c34c769f', 'job 01a207a2-3280-71d7-8cef-afdd50fc591f job', '', 'b8eabc1c82a9822b90c646e4b635c51dd50e0d8ac339dbfdeb90f1d299d8c78b')
;;
INSERT INTO audit VALUES (32, '01a207a2-3280-71da-b22b-158e2467375e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7039-9673-182c7604e4b4', 'job 01a207a2-3280-71d9-be20-365f1854e551 job', '', '254c258e144af2ac66a692b118bf295b51d779d3f69f1de02af9ecb2d4c1d8e9')
;;
INSERT INTO audit VALUES (33, '01a207a2-3280-71dc-890c-2a1240403a2b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7047-b530-372ab4c9e755', 'job 01a207a2-3280-71db-9534-8923344ffe83 work_trial', '', '26783e906f47c4f0d442439aa62d0758818c578700a06aa809bfbe4b3fe00e2f')
;;
INSERT INTO audit VALUES (34, '01a207a2-3280-71de-85b4-7e7f400b8cb0', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-704e-9776-5879830b54fa', 'job 01a207a2-3280-71dd-9710-fd8d6b9f2c93 job', '', '8c4849f5596e06d1d3764eb421e2c795576d8d76db2b64ba73e8fe07556ea4f3')
;;
INSERT INTO audit VALUES (35, '01a207a2-3280-71e0-ad45-03653f19679b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-705d-88bc-6a0c85b98f5f', 'job 01a207a2-3280-71df-8c00-40ac57ba8696 rehabilitative_work', '', '6438cb51e77a2ede779f05c4d702de4aea7c9c7f1f86fee01261013eb746a211')
;;
INSERT INTO audit VALUES (36, '01a207a2-3280-71e2-82ff-a1049c5097ea', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7069-8451-5f67f45e2fa0', 'job 01a207a2-3280-71e1-ae98-26a23d766f7a job', '', 'eff7ebbafd2bbfc8cf0780f63278abc7c01c73be58e2c2249b0523816d28546b')
;;
INSERT INTO audit VALUES (37, '01a207a2-3280-71e4-a978-695b5f6f1a13', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-700e-b70e-3d46b91751da', 'job 01a207a2-3280-71e3-bc2a-88eb56221de3 job', '', 'd34a1a5794ace6a1ef49bdb90ec4caba80cf43c4376808f71653d9750bef886a')
;;
INSERT INTO audit VALUES (38, '01a207a2-3280-71e6-b72f-df610fcace83', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'start_job', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'job 01a207a2-3280-71e5-a722-046bc48fa059 work_trial', '', '425184be5468f4994574659862e9bd91ba181622e10451c1b45046bd04d50564')
;;
INSERT INTO audit VALUES (39, '01a207a2-3280-71e7-8b5b-b88c24dff640', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7009-8249-791d9b575bd1', '', '', 'ccbd52a580782e6f8a10b3ff3ae6919fbc0a355824d31a9360ef823747e0c675')
;;
INSERT INTO audit VALUES (40, '01a207a2-3280-71e8-8409-331ad9cf937e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7014-b7bf-011209325626', '', '', 'bd039b848cf1b62bc1f911e848e690bd58881e1f9bc624a9749811864e9e34a1')
;;
INSERT INTO audit VALUES (41, '01a207a2-3280-71e9-9c63-f9366e05e3ec', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7022-a3d5-3e33acaab39e', '', '', 'd066ec5c07734af616a4b2d95792272c8f24723d844250af66faa3f85aad5331')
;;
INSERT INTO audit VALUES (42, '01a207a2-3280-71ea-9167-01aac75faa83', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_vocational_profile', '01a207a2-3280-7028-974f-f660c34c769f', '', '', '2636e7de2ea97cb6677c51fdcf6b5d0b7f5eaaac94e7759a5a6afbb28f875058')
;;
INSERT INTO audit VALUES (43, '01a207a2-3280-71ec-a4ea-25d785e2adb7', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7002-85dc-86740e7a269f', 'goal 01a207a2-3280-71eb-948a-e7c621fec043', '', '8883fd98f5276b55e70b561b7e8fca644588a4c247b6ad696b0dc5775f1ee523')
;;
INSERT INTO audit VALUES (44, '01a207a2-3280-71ee-a97c-148d5689e724', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7005-b3c6-08bfbc688778', 'goal 01a207a2-3280-71ed-8773-5734d86a6e08', '', '1213124882f693519b3f757f12c12c59f85bd45aa8586218946c736b79401f95')
;;
INSERT INTO audit VALUES (45, '01a207a2-3280-71f0-bd45-ce639c419b16', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7005-b3c6-08bfbc688778', 'goal 01a207a2-3280-71ed-8773-5734d86a6e08 partly', '', 'b097796c457ab09954a4350f872e301b8e3dbc052848206455c9f3aedfab5463')
;;
INSERT INTO audit VALUES (46, '01a207a2-3280-71f2-8377-0b0bff526901', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7005-b3c6-08bfbc688778', 'goal 01a207a2-3280-71f1-8e93-8b136502c693', '', '183b23948918e7d67313110bbdfa82790d18a488fdef3e87d1fa7e92eeb65d51')
;;
INSERT INTO audit VALUES (47, '01a207a2-3280-71f4-9f59-8e7e794a85d3', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7009-8249-791d9b575bd1', 'goal 01a207a2-3280-71f3-b10f-90cb646df485', '', '87e556b4ac2b96c30860d8e283e6c6d6efe46fa089ca1ce029e303deccfaa6df')
;;
INSERT INTO audit VALUES (48, '01a207a2-3280-71f6-a2db-3cd2511c58e4', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7009-8249-791d9b575bd1', 'goal 01a207a2-3280-71f3-b10f-90cb646df485 reached', '', '4b851adfc9926c159d2762fa75ab98268ecbe1b930664108ada144cf654ccfa1')
;;
INSERT INTO audit VALUES (49, '01a207a2-3280-71f8-85cb-87b998f81f80', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7009-8249-791d9b575bd1', 'goal 01a207a2-3280-71f7-a7c7-2836d66f8215', '', '0cd7e8e0ec359bdc229cb7b0495869262aaa376180f1dfea048c41936f976453')
;;
INSERT INTO audit VALUES (50, '01a207a2-3280-71fa-aa8a-13df89e0cc49', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7009-8249-791d9b575bd1', 'goal 01a207a2-3280-71f7-a7c7-2836d66f8215 partly', '', '6d9aa8a60ef3a69178678532026751bd1b470e4b04955f233df0eb857be80809')
;;
INSERT INTO audit VALUES (51, '01a207a2-3280-71fc-99ae-d1b2fd2a85fe', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-700e-b70e-3d46b91751da', 'goal 01a207a2-3280-71fb-9fb9-b6cffc249bd8', '', '51877a687bd0cf6d2df597d21abb4023b70a1a21710afe43e0d8daec0ee6b0a8')
;;
INSERT INTO audit VALUES (52, '01a207a2-3280-71fe-8ad7-7f79745f1b3c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-700e-b70e-3d46b91751da', 'goal 01a207a2-3280-71fb-9fb9-b6cffc249bd8 reached', '', 'def784b5edbf84d5690437b661dd9f53622d5dbadb00937ca8598b9064794e05')
;;
INSERT INTO audit VALUES (53, '01a207a2-3280-7200-9cf8-275e86571ddb', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-700e-b70e-3d46b91751da', 'goal 01a207a2-3280-71ff-98b4-28b3696b0e16', '', 'f11a10a839a493d558accf34b1f542f364ab7f999e6cf9fd96eb39de0a5ba001')
;;
INSERT INTO audit VALUES (54, '01a207a2-3280-7202-9ce2-9cb11bb68e54', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-700e-b70e-3d46b91751da', 'goal 01a207a2-3280-71ff-98b4-28b3696b0e16 partly', '', 'a6632f37d01b19520b47f8eb5c3d8058469e67f2d9583d94dffb6f4c9f821325')
;;
INSERT INTO audit VALUES (55, '01a207a2-3280-7204-8794-ba3b20d26793', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7014-b7bf-011209325626', 'goal 01a207a2-3280-7203-a5d8-80e5fec93480', '', '847c693e607ea7a460affc42368149d4b47ff17c1a1e27be22cb2488a89b77a1')
;;
INSERT INTO audit VALUES (56, '01a207a2-3280-7206-a000-1334ae02babb', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7014-b7bf-011209325626', 'goal 01a207a2-3280-7203-a5d8-80e5fec93480 reached', '', '533655f342814eb6a920ab98f5b7d74de530a63a863e585b3fa7b3f5c646576d')
;;
INSERT INTO audit VALUES (57, '01a207a2-3280-7208-9920-a69513cc5332', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7014-b7bf-011209325626', 'goal 01a207a2-3280-7207-8b34-be4fea435b4f', '', 'f4c980881b0e7f63e8ad961eb64a1049e09f61ef575e0ecac5697144ab17d372')
;;
INSERT INTO audit VALUES (58, '01a207a2-3280-720a-ad44-e5fbcc44fe1a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7014-b7bf-011209325626', 'goal 01a207a2-3280-7207-8b34-be4fea435b4f partly', '', '9018a18b8e3d523a0a06eb568acdf4fab74d2111dcdb343bb344fe7a831f3019')
;;
INSERT INTO audit VALUES (59, '01a207a2-3280-720c-aacb-e4531b203166', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7014-b7bf-011209325626', 'goal 01a207a2-3280-720b-9030-46780243b215', '', '0cd492209c935c9646e22d692544af81e434abfafc99f48837a33dac36ccd1fe')
;;
INSERT INTO audit VALUES (60, '01a207a2-3280-720e-8198-9e722c52c981', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'goal 01a207a2-3280-720d-8e1e-239259c39f5f', '', 'f88be08232bdd0ef451047962fbf65132c5bb8dda43f78b699ece5a2653cd63f')
;;
INSERT INTO audit VALUES (61, '01a207a2-3280-7210-beef-1c91ab75ad49', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'goal 01a207a2-3280-720d-8e1e-239259c39f5f open', '', 'fa384fd26edc212eadb3e9218e21c043c0d731462c14e6ffa3e998869e3122bf')
;;
INSERT INTO audit VALUES (62, '01a207a2-3280-7212-b476-5dc4f8b48223', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'goal 01a207a2-3280-7211-9581-3533178842c7', '', '8bd3585ec0052261a251b467ebc9de5835ccec97f499d476a0220f284df1d28b')
;;
INSERT INTO audit VALUES (63, '01a207a2-3280-7214-b6ed-22460cbd817c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'goal 01a207a2-3280-7211-9581-3533178842c7 dropped', '', '8411966b6ac61b1bb0f824912c1d2ffc5d6260721e0d7d682da15e3043374ea6')
;;
INSERT INTO audit VALUES (64, '01a207a2-3280-7216-8422-bffb3dd4aeda', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'goal 01a207a2-3280-7215-9e63-e3a8e612893e', '', 'ed0799e1582762242d7ef61dad5eff36e55592f7bf4fad6d6d85f4218163bf35')
;;
INSERT INTO audit VALUES (65, '01a207a2-3280-7218-81f1-a1cd8f0b53a2', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'goal 01a207a2-3280-7215-9e63-e3a8e612893e partly', '', 'e658552feed8fc690cd5eb224799b37a56d42db30377a29a1108c3bbaaf9fda2')
;;
INSERT INTO audit VALUES (66, '01a207a2-3280-721a-a2b2-a8e0808d7c6d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7028-974f-f660c34c769f', 'goal 01a207a2-3280-7219-ac87-3580237d7cf2', '', '7b0e1289d0f6ffc6d7821506d47c6b3175fd98ff39829f3375a84ab811f83ac1')
;;
INSERT INTO audit VALUES (67, '01a207a2-3280-721c-a2f4-367e3319726c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7028-974f-f660c34c769f', 'goal 01a207a2-3280-7219-ac87-3580237d7cf2 reached', '', 'ea31c816482b652c854c253273c9729994ebbe0303e3e9b61b5be39a7fd23550')
;;
INSERT INTO audit VALUES (68, '01a207a2-3280-721e-b41c-8088d271c6b8', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7028-974f-f660c34c769f', 'goal 01a207a2-3280-721d-8066-0033eb27a2ab', '', '922cd360c24963e03af3f08aa0dab999d0dd6a51ce249c325575da3fc1286032')
;;
INSERT INTO audit VALUES (69, '01a207a2-3280-7220-a1d2-8a8fae8d70e3', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7028-974f-f660c34c769f', 'goal 01a207a2-3280-721f-959b-052585dbc908', '', '7707f6cd123e0a4d963fbd7b6200c8f4678095908f8557cda516b91af5bafbfd')
;;
INSERT INTO audit VALUES (70, '01a207a2-3280-7222-97c7-01d923d4d32a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'review_goal', '01a207a2-3280-7028-974f-f660c34c769f', 'goal 01a207a2-3280-721f-959b-052585dbc908 partly', '', 'eb773c49beca4219581c9486386e9ca50eee11dda6dd5b529db198a930466e67')
;;
INSERT INTO audit VALUES (71, '01a207a2-3280-7224-a291-8dff21bb411d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'set_goal', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'goal 01a207a2-3280-7223-8018-b4497dfa74ee', '', '82e7f81aca0c7b90b39e4b3a03ca0680d5f915b362c8424181cd59f93f74a754')
;;
INSERT INTO audit VALUES (72, '01a207a2-3280-7226-9dd8-fffc1bb55182', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7002-85dc-86740e7a269f', 'result 01a207a2-3280-7225-8fc9-ef031dd4497b', '', '485b2271d8ad1ebaf6a5fe5f4ce4136363d80b1379aced2a20a65f982b8f0e3a')
;;
INSERT INTO audit VALUES (73, '01a207a2-3280-7228-a76d-23810d9bab45', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7005-b3c6-08bfbc688778', 'result 01a207a2-3280-7227-b311-830b36379978', '', 'f120cab75247660f724a7a47fd2ff80784ef75986acbddfdf9f2ba0bb72c9755')
;;
INSERT INTO audit VALUES (74, '01a207a2-3280-722a-958d-2a2c610ec605', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7009-8249-791d9b575bd1', 'result 01a207a2-3280-7229-a816-8c6c3718761e', '', 'e0a3c89ff88ce17ee4e9990198bb059ff5461d42832adbddfcf50c9250cb4c61')
;;
INSERT INTO audit VALUES (75, '01a207a2-3280-722c-9934-a02edbcd9583', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-700e-b70e-3d46b91751da', 'result 01a207a2-3280-722b-a972-61099f68793e', '', '7e195223db2df380049b4611dd789e455fe40b368064f89cad81e7445be0f6f4')
;;
INSERT INTO audit VALUES (76, '01a207a2-3280-722e-a191-5dbab7b3a309', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-700e-b70e-3d46b91751da', 'result 01a207a2-3280-722d-bbd6-82eee778a83f', '', '5a3c96a52465ef5ffb0eca825f6b452276dc4bb6fe68d67532bae9e0d9f1b847')
;;
INSERT INTO audit VALUES (77, '01a207a2-3280-7230-ab3a-2067eabfaf0b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7014-b7bf-011209325626', 'result 01a207a2-3280-722f-b1fb-0c3c81d07fba', '', '6162570dbf0e986d55994d14f5bbad1b87dc1887aced57667686f498d3b1af89')
;;
INSERT INTO audit VALUES (78, '01a207a2-3280-7232-b555-06d01afe78f4', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7014-b7bf-011209325626', 'result 01a207a2-3280-7231-a0b3-c12029ba27a8', '', '9a1c023843679c52a7371462e8da8f77d4b6a896de784669a6cb5dfea4352176')
;;
INSERT INTO audit VALUES (79, '01a207a2-3280-7234-bd42-58e0a08bb559', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'result 01a207a2-3280-7233-89b0-5af5d15bebc7', '', '77bf20e37ee57cce06e6eb2ff04748fb5ab0bc184a92ab8f767ac7f1999c745c')
;;
INSERT INTO audit VALUES (80, '01a207a2-3280-7236-8ceb-cd9d6096be9c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'result 01a207a2-3280-7235-8b1a-248c35d72c5a', '', '2a793e55cbd2509b3b6067b6a66ade86b6ece96b2968641246d93a21b3171a05')
;;
INSERT INTO audit VALUES (81, '01a207a2-3280-7238-8932-c2a46e4d0f12', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'result 01a207a2-3280-7237-95cd-04804c220031', '', 'cd6139a84f20df422f38fdde5e299f7f64849d21afd7bb67fe3ae9e38d942e92')
;;
INSERT INTO audit VALUES (82, '01a207a2-3280-723a-9413-7fa065ed8a6f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'result 01a207a2-3280-7239-8858-803e6d7fb1fe', '', '9301ca3cc146b8914ba1e004f16caeed21096cff56e794c8cb6c86d94174f257')
;;
INSERT INTO audit VALUES (83, '01a207a2-3280-723c-865b-2ad8cfbec85e', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7028-974f-f660c34c769f', 'result 01a207a2-3280-723b-9327-a825cc38ae77', '', '52618b1227673aa948e149dd1e898834e2366db7a5fb3b667ea2adb045122f6b')
;;
INSERT INTO audit VALUES (84, '01a207a2-3280-723e-916e-899b79081a40', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7028-974f-f660c34c769f', 'result 01a207a2-3280-723d-8665-b2d48ffd8f3e', '', 'bcb3426fe2a8486f9a613737d03c27ade215452c923815a9a765a2833cd89439')
;;
INSERT INTO audit VALUES (85, '01a207a2-3280-7240-9f4a-7b88c3ee458a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_result', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'result 01a207a2-3280-723f-a1c0-a0ea48d25234', '', 'e59f97c3e44b49380567cd0f61c08d4b97824bb072751598bec1c104fcc98a29')
;;
INSERT INTO audit VALUES (86, '01a207a2-3280-7242-9aec-4fce3aa67e24', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7002-85dc-86740e7a269f', 'consent 01a207a2-3280-7241-91e9-3d46fca49736', '', '4837630e526e8b91ed6118fa16f0f03dc213ff56e23b1f451eb86c4383c7612b')
;;
INSERT INTO audit VALUES (87, '01a207a2-3280-7244-a302-953bb2f554ec', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7005-b3c6-08bfbc688778', 'consent 01a207a2-3280-7243-88ce-ab06b3fda49b', '', '1fbfb8952925f283266b35f431a69aa7b9497850cc65c12defc603e9014e27a5')
;;
INSERT INTO audit VALUES (88, '01a207a2-3280-7246-a686-706c07d66403', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7005-b3c6-08bfbc688778', 'consent 01a207a2-3280-7245-86a7-a5dda881bbac', '', '598a845a4b5da3727524046ead5d0b67a756a7e4a2d45b1bf1beffad756cbce7')
;;
INSERT INTO audit VALUES (89, '01a207a2-3280-7248-8d96-fb2833b727b4', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7009-8249-791d9b575bd1', 'consent 01a207a2-3280-7247-b01c-eba58d3dd546', '', 'eb8a6749a8fb3e13686847097a4910c9253667f403d7f57f3f77a1564fe6f2de')
;;
INSERT INTO audit VALUES (90, '01a207a2-3280-724a-8280-abdf946ca71f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7009-8249-791d9b575bd1', 'consent 01a207a2-3280-7249-990d-e55f31c08386', '', '8e17cd01695843756c6ef986bf9f68b94b970351e39803743e4a14a46f2fe5e8')
;;
INSERT INTO audit VALUES (91, '01a207a2-3280-724c-8181-3fada01c5760', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-700e-b70e-3d46b91751da', 'consent 01a207a2-3280-724b-88d6-9a43a524b7e0', '', '346a80de1e1f14e3f20ed4748f9f8a9ed8fe5445638c8529363fe6f38190e43c')
;;
INSERT INTO audit VALUES (92, '01a207a2-3280-724e-ae32-4799b3e073d9', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-700e-b70e-3d46b91751da', 'consent 01a207a2-3280-724d-90cc-f9f6be00bc3e', '', 'b06aaa291d31f9ebceb6a94a6703c3d5d7fe0f3b267021282fe953093ee1c15f')
;;
INSERT INTO audit VALUES (93, '01a207a2-3280-7250-af23-18ea0c3c1117', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7014-b7bf-011209325626', 'consent 01a207a2-3280-724f-a28a-1cad79a37667', '', 'c6ff46a7967e17afbe68bf79677fab5f8dc385fda38ef9e1d9934d3e443cd4a7')
;;
INSERT INTO audit VALUES (94, '01a207a2-3280-7252-8e5e-b98ad2b57d6f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7014-b7bf-011209325626', 'consent 01a207a2-3280-7251-b71e-cac9c5b061bc', '', 'da8c39ae0591ccff0422bd78766eb21adfd8323275a8e7af15733603ed21b95b')
;;
INSERT INTO audit VALUES (95, '01a207a2-3280-7254-9400-93fb991cef1f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'consent 01a207a2-3280-7253-893e-f104d5e1bcb0', '', 'c1dc47077c80e426ec4b3f40991d10550bf253954a50ed65874a2399cf416c9d')
;;
INSERT INTO audit VALUES (96, '01a207a2-3280-7256-bfd1-2eae32257fb6', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'consent 01a207a2-3280-7255-ac19-216909c5771f', '', '03838d0335047c7e342b0f13b27f7300067514bae425dee64366f002d02297b4')
;;
INSERT INTO audit VALUES (97, '01a207a2-3280-7258-ac68-5e60a2c64f75', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'consent 01a207a2-3280-7257-88fc-9b9a1bbc69a4', '', '9ad8443f8d9bdbd1c69a725721c6a16cbb306f02e0ceaad305a7c868a3e906d4')
;;
INSERT INTO audit VALUES (98, '01a207a2-3280-7259-baaf-a9828b560730', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'withdraw_consent', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'consent 01a207a2-3280-7257-88fc-9b9a1bbc69a4', '', 'ad40330e928b13728ab50b4c1cf60259d4c557c4dca3970457c9a8a057131654')
;;
INSERT INTO audit VALUES (99, '01a207a2-3280-725b-85e7-f261f4b0d259', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7028-974f-f660c34c769f', 'consent 01a207a2-3280-725a-b0d3-04742fbcecb6', '', '92083bf527a3bf757194faf505d2b60f6d05b183a5abe56cb9bc2aaf90cb2da4')
;;
INSERT INTO audit VALUES (100, '01a207a2-3280-725d-b790-14b8e636d179', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7028-974f-f660c34c769f', 'consent 01a207a2-3280-725c-abf3-ec33fa5ca62c', '', '3dd51b3d21f7bf8c2c8640f8c9af001f25fbfea8a6751bd91353a5a012ba092f')
;;
INSERT INTO audit VALUES (101, '01a207a2-3280-725f-bda0-296c4ab311a8', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'give_consent', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'consent 01a207a2-3280-725e-a84b-021676c0efdf', '', 'e72b82ad6a7eb710412ff1f632f83f41ca40fbdee5823bd05da3b71b23e03530')
;;
INSERT INTO audit VALUES (102, '01a207a2-3280-7261-94c1-ba8ed2f9526a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'guide', '01a207a2-3280-7028-974f-f660c34c769f', 'guiding 01a207a2-3280-7260-8a15-541f35783c24', '', '0f71d6bad3c5802772108738b8d16fd1b5576cab6c17d602ad7b29d489fb77aa')
;;
INSERT INTO audit VALUES (103, '01a207a2-3280-7262-b47a-f125b370814d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'settle_guiding', '01a207a2-3280-7028-974f-f660c34c769f', 'guiding 01a207a2-3280-7260-8a15-541f35783c24', '', 'c08e6cde3d0bc95ad59849d30923f96fc2630e94edd0a0471643f395ebecbad0')
;;
INSERT INTO audit VALUES (104, '01a207a2-3280-7264-a12d-4873e7077d0d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'guide', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'guiding 01a207a2-3280-7263-b663-1e4646ffe1b1', '', 'f062a4be2d62a419174ceb86924afd4f74ba46787ddff66be81d4d873e63cec9')
;;
INSERT INTO audit VALUES (105, '01a207a2-3280-7266-b979-93a469a5d670', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'guide', '01a207a2-3280-700e-b70e-3d46b91751da', 'guiding 01a207a2-3280-7265-8452-657d91a594ec', '', 'bd160d579a3ae5116822f17acbb85d3afed561b14b5f2e02cc09e7476109fcdb')
;;
INSERT INTO audit VALUES (106, '01a207a2-3280-7268-8228-2618b870178c', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7002-85dc-86740e7a269f', 'note 01a207a2-3280-7267-aabc-b3cd6a5b5bb0', '', '009b72ce24c4e566d72a2febe3df10c9e940e84561c8c3406e280ca4490e4593')
;;
INSERT INTO audit VALUES (107, '01a207a2-3280-726a-b72c-6c99a8c4ef3a', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7005-b3c6-08bfbc688778', 'note 01a207a2-3280-7269-9308-e45c7492728a', '', '7a57478cabcfdb3db66223125a486fa7d6684f35df56044165a9fb74f2704bfd')
;;
INSERT INTO audit VALUES (108, '01a207a2-3280-726c-aefe-3e78b3caec10', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7005-b3c6-08bfbc688778', 'note 01a207a2-3280-726b-a8bb-ac071f3da02b', '', 'bd34307937fd404f5fa23b512db6fc2c071d20748a03dccef7d6b43690b48f5c')
;;
INSERT INTO audit VALUES (109, '01a207a2-3280-726e-8102-04a1e91577e4', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7009-8249-791d9b575bd1', 'note 01a207a2-3280-726d-bc6f-1a8345b192fe', '', '12f9a73dbdee0e2bfe1f6bf420eadd4a907bf7e9364899be90f9304f4c28d54f')
;;
INSERT INTO audit VALUES (110, '01a207a2-3280-7270-90bc-0633554defa9', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-700e-b70e-3d46b91751da', 'note 01a207a2-3280-726f-9aca-215036e287de', '', 'c121cf1e08ccd1f51521eddc07228c556d384ab5e12da3dab52564b07166fee8')
;;
INSERT INTO audit VALUES (111, '01a207a2-3280-7272-a5fc-718c647479f0', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'note 01a207a2-3280-7271-ae95-cc2989bb255c', '', '00f0e07ac28ab20bccf917c4e90e236f45fb8a0c176017cbf155f9c870729a3d')
;;
INSERT INTO audit VALUES (112, '01a207a2-3280-7274-b913-6e78ec7e97b9', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'note 01a207a2-3280-7273-afda-82d086845422', '', 'bedf10dfd6e84a0d56fb3bd2d2079b827b035da9074c2026cd3ae2d2fd8fe5de')
;;
INSERT INTO audit VALUES (113, '01a207a2-3280-7276-883d-7a57c5adae13', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'note 01a207a2-3280-7275-9b80-8593337f0816', '', '37687c39472cb9cb007c3e3a90a00232163ef3297bb1f0232666658f37d4a4a8')
;;
INSERT INTO audit VALUES (114, '01a207a2-3280-7278-b7f7-4b9fc946cec7', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'write_note', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'note 01a207a2-3280-7277-8aee-95a7b17bfddb', '', '0e24a4414ca58b8807326fb18cc08d6b4d127b2d0f0f3189cb9e3e67c8df1868')
;;
INSERT INTO audit VALUES (115, '01a207a2-3280-727a-be1c-88b4745b1304', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7009-8249-791d9b575bd1', 'task 01a207a2-3280-7279-b7c5-bfe8729a8676', '', '4b8c9ae52eb7bee462b94a964b90df4055fb1fc9631d278a25f60167d1efbbff')
;;
INSERT INTO audit VALUES (116, '01a207a2-3280-727c-a736-3f9379266c53', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-700e-b70e-3d46b91751da', 'task 01a207a2-3280-727b-9880-c4bb58899d8c', '', 'd39cded499856da8b4f5b960f1cfba81f2a32e03a414f38d02bd796a8039eb3d')
;;
INSERT INTO audit VALUES (117, '01a207a2-3280-727e-a52c-16fa30db5af5', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7014-b7bf-011209325626', 'task 01a207a2-3280-727d-a75e-bd50412c1543', '', '575004b112d02222ca0235da5babc1ccd3cc208ee95843092406db4121c298be')
;;
INSERT INTO audit VALUES (118, '01a207a2-3280-7280-b056-da45312f7401', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'task 01a207a2-3280-727f-9c79-ec3179e20e25', '', '25b6ec4f98df23197aa4e8c03b2af1aea48cdcab2860732bc9810fa871f81670')
;;
INSERT INTO audit VALUES (119, '01a207a2-3280-7282-959d-cbc992c45118', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'task 01a207a2-3280-7281-b666-ef1d782739e5', '', '10cc1433e3b353f1f8f378eab403bad32cacccaf43990cdfd6884892d3fbf5de')
;;
INSERT INTO audit VALUES (120, '01a207a2-3280-7284-97a5-5e7c2ba0f62d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7028-974f-f660c34c769f', 'task 01a207a2-3280-7283-8487-6fb34f38e0a4', '', '8dab0797686b81a3af01c98ab8f3a1f0d1264fe8094c3dcccde2326673fb386a')
;;
INSERT INTO audit VALUES (121, '01a207a2-3280-7286-9e2a-7f8edc349ceb', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'task 01a207a2-3280-7285-a815-0b819ae615fc', '', 'de4314e31f4b99cc5a39ff06861bba88b468bca84ced512383a73c88df7e5eec')
;;
INSERT INTO audit VALUES (122, '01a207a2-3280-7288-a9db-a3d39d9dc69d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7002-85dc-86740e7a269f', 'task 01a207a2-3280-7287-b12f-c0e338e5822f', '', 'a508662170b55a96897f15ad516096178facd6588d4717755e9ece179f5d4979')
;;
INSERT INTO audit VALUES (123, '01a207a2-3280-728a-8832-96b0e285283f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', NULL, 'task 01a207a2-3280-7289-a4eb-d9d1a89f8e61', '', 'bc627a5d82bd2d72bc45e7f4a85251b1472e4ddcce4d5e87618215ba4ee99ccc')
;;
INSERT INTO audit VALUES (124, '01a207a2-3280-728c-b7a0-43034ecd5703', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', NULL, 'task 01a207a2-3280-728b-bbc8-313caea18d53', '', '071eaaa6fa1c9c69da16f7b75ce7800bd8703ffa86224792341aa62f3e379a54')
;;
INSERT INTO audit VALUES (125, '01a207a2-3280-728e-b4b0-5abcd63ca326', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7002-85dc-86740e7a269f', 'task 01a207a2-3280-728d-a242-3f7d351203ff', '', 'de6fd29003ade1b2d1061bfc7a24c456ed2589c04dada7ae58ab107142f204de')
;;
INSERT INTO audit VALUES (126, '01a207a2-3280-7290-b27e-3b00033b6e98', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7009-8249-791d9b575bd1', 'task 01a207a2-3280-728f-8647-65424c968ccb', '', 'f7860164d4e4e1f94848547688fdbd338ebe5131dad93f9931fb4880223c2bb4')
;;
INSERT INTO audit VALUES (127, '01a207a2-3280-7292-bf70-ecc532aa009f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-700e-b70e-3d46b91751da', 'task 01a207a2-3280-7291-81db-ed63ded5ed22', '', '69c01cfbdccc8b6775bb3f91c5bb3bc2466dccff5fd954ac143efd1b2d01ff9b')
;;
INSERT INTO audit VALUES (128, '01a207a2-3280-7294-a222-92c151a5cacd', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-700e-b70e-3d46b91751da', 'task 01a207a2-3280-7293-83bf-835a502634f7', '', '8349dd89c3febfa692f6eeb8fc362ce38197960d6b0c2de96daaf304ea7ed8d3')
;;
INSERT INTO audit VALUES (129, '01a207a2-3280-7296-aa87-f04cb9617596', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'task 01a207a2-3280-7295-b2b6-87da4182ba9d', '', '4a559a5c0da19d4971d548720a067fb26294a0d0a18b5bb6806a19d0601f5595')
;;
INSERT INTO audit VALUES (130, '01a207a2-3280-7298-849b-96c270c92f29', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'add_task', '01a207a2-3280-7028-974f-f660c34c769f', 'task 01a207a2-3280-7297-b4a6-20ff57c4581c', '', 'dcc6d9a1226be435c85361ca3c89f7a1dd528a0fb9064a9d32af5e1592c06173')
;;
INSERT INTO audit VALUES (131, '01a207a2-3280-729a-ad8c-3ebed55fb30d', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'answer_duty', '01a207a2-3280-7002-85dc-86740e7a269f', 'phase_age postponed', '', 'f492e853d19c2178eacc57a214deedfe268cf06e55a1de243c9255546e214619')
;;
INSERT INTO audit VALUES (132, '01a207a2-3280-729c-a4c0-3acd946d8d08', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'answer_duty', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'consent_end postponed', '', 'b209e8021c35c4bc732e60b988269158b6b1fdbe96d1150ebc6e73bbc33ca714')
;;
INSERT INTO audit VALUES (133, '01a207a2-3280-729e-8a62-c0c826893d9b', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'answer_duty', '01a207a2-3280-7014-b7bf-011209325626', 'subsidy_end postponed', '', 'f3fdbea16e61b1ea72070c908db6b602be99ae570dfc80b5cdf32db7d979aa71')
;;
INSERT INTO audit VALUES (134, '01a207a2-3280-729f-b15b-1e4f9b5be13f', '2026-11-23T09:00:00+00:00', 'Kaisa Malli', 'correct_note', '01a207a2-3280-7002-85dc-86740e7a269f', 'note 01a207a2-3280-7267-aabc-b3cd6a5b5bb0', '', '2c1630bd2425fb14f0288368458ac74faf37931309221339def64ef2a58d0a91')
;;
INSERT INTO job VALUES (1, '01a207a2-3280-71d5-b9a5-1218a347413d', '01a207a2-3280-7014-b7bf-011209325626', '01a207a2-3280-70a2-8525-c09140332b06', 'Kiinteistönhoitaja', 'job', 'permanent', '2026-04-15', NULL, 30.0, 1, '2026-04-06', '2026-04-15', '2027-01-11', 'new_search', NULL, 'Viikon työlista maanantaisin, lepopäivä pitkän vuoron jälkeen.', 'Käynti työpaikalla kerran kuussa, puhelu kahden viikon välein. Palkkatuen jatkosta sovitaan esihenkilön kanssa hyvissä ajoin.', NULL, '', NULL)
;;
INSERT INTO job VALUES (2, '01a207a2-3280-71d7-8cef-afdd50fc591f', '01a207a2-3280-7028-974f-f660c34c769f', '01a207a2-3280-708c-b1fc-e18295bfa813', 'Siistijä', 'job', 'fixed', '2025-12-19', '2026-09-25', 25.0, 0, NULL, NULL, NULL, 'new_search', NULL, 'Sama kohde koko työsuhteen ajan.', 'Käynti työpaikalla kerran kuussa, esihenkilöllä valmentajan numero.', 'term_ended', 'Määräaika päättyi', NULL)
;;
INSERT INTO job VALUES (3, '01a207a2-3280-71d9-be20-365f1854e551', '01a207a2-3280-7039-9673-182c7604e4b4', '01a207a2-3280-70b4-aad8-eb40854efa60', 'Siistijä', 'job', 'permanent', '2026-09-04', NULL, 25.0, 1, '2026-08-26', '2026-09-04', '2027-06-01', 'new_search', NULL, '', '', NULL, '', NULL)
;;
INSERT INTO job VALUES (4, '01a207a2-3280-71db-9534-8923344ffe83', '01a207a2-3280-7047-b530-372ab4c9e755', '01a207a2-3280-7098-886d-cde70897246a', 'Pesulatyöntekijä', 'work_trial', NULL, '2026-08-03', '2026-12-01', 20.0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', 'term_ended', 'Sovittu aika päättyi', NULL)
;;
INSERT INTO job VALUES (5, '01a207a2-3280-71dd-9710-fd8d6b9f2c93', '01a207a2-3280-704e-9776-5879830b54fa', '01a207a2-3280-70c6-bd7b-9dcc84eaed1f', 'Postinjakaja', 'job', 'permanent', '2026-04-15', NULL, 30.0, 0, NULL, NULL, NULL, 'new_search', NULL, '', '', NULL, '', NULL)
;;
INSERT INTO job VALUES (6, '01a207a2-3280-71df-8c00-40ac57ba8696', '01a207a2-3280-705d-88bc-6a0c85b98f5f', '01a207a2-3280-70d2-b3f8-cc3304065c81', 'Kirjastoapulainen', 'rehabilitative_work', NULL, '2026-05-06', '2026-09-03', 25.0, NULL, NULL, NULL, NULL, NULL, NULL, '', '', 'term_ended', 'Sovittu aika päättyi', NULL)
;;
INSERT INTO job VALUES (7, '01a207a2-3280-71e1-ae98-26a23d766f7a', '01a207a2-3280-7069-8451-5f67f45e2fa0', '01a207a2-3280-708e-94fd-4f5a83ca1c10', 'Kokoonpanija', 'job', 'agency', '2025-11-25', NULL, 25.0, 0, NULL, NULL, NULL, 'new_search', NULL, '', '', NULL, '', NULL)
;;
INSERT INTO job VALUES (8, '01a207a2-3280-71e3-bc2a-88eb56221de3', '01a207a2-3280-700e-b70e-3d46b91751da', '01a207a2-3280-70c4-9eb5-169dcd7acfcb', 'Painotyöntekijä', 'job', 'permanent', '2026-12-03', NULL, 20.0, 1, NULL, NULL, NULL, 'new_search', NULL, 'Aamuvuoro, hiljainen työpiste, kuulosuojaimet. Kahden viikon ajan yksi tehtävä kerrallaan.', 'Tapaaminen ennen aloitusta, käynti työpaikalla kolmen päivän kuluessa, sitten viikoittain ensimmäisen kuukauden ajan.', NULL, '', NULL)
;;
INSERT INTO job VALUES (9, '01a207a2-3280-71e5-a722-046bc48fa059', '01a207a2-3280-7022-a3d5-3e33acaab39e', '01a207a2-3280-70ae-859e-dd77b948f82a', 'Lajittelija', 'work_trial', NULL, '2026-06-08', NULL, 25.0, NULL, NULL, NULL, NULL, NULL, NULL, 'Oma työpiste, päivä alkaa puoli tuntia muita myöhemmin.', 'Puhelu viikoittain, loppuarvio yhdessä ohjaajan kanssa.', NULL, '', NULL)
;;
INSERT INTO profile_version VALUES (1, '01a207a2-3280-7002-85dc-86740e7a269f', NULL, 'Leipomotyö, pyörämatkan päässä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (2, '01a207a2-3280-7005-b3c6-08bfbc688778', NULL, 'Keittiötyö, noin 20 tuntia viikossa.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', 'Ruoanvalmistus isollekin joukolle, hygieniapassi, kassatyön perusteet.', 'Koulukeittiö kaksi vuotta, kahvila kesätyönä.', 'Kirjalliset ohjeet ja selvä työjärjestys.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (3, '01a207a2-3280-7009-8249-791d9b575bd1', NULL, 'Kaupan työ, aamuvuorot sopivat parhaiten.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (4, '01a207a2-3280-700e-b70e-3d46b91751da', NULL, 'Kirjapainotyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', 'Painokoneen käyttö, viimeistely, kuvankäsittelyn perusteet.', 'Kirjapaino viisi vuotta, sitten lyhyitä työsuhteita.', 'Aamuvuoro, hiljainen työpiste ja yksi tehtävä kerrallaan.', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (5, '01a207a2-3280-7014-b7bf-011209325626', NULL, 'Kiinteistönhoito, pyörämatkan päässä.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (6, '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, 'Korjaamotyö, selkeät tehtävät.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', 'Renkaat, huollot, hitsaus, varaosien tilaus.', 'Korjaamo yhdeksän vuotta, taksi kaksi vuotta.', 'Suora puhe ja mahdollisuus vetäytyä hetkeksi.', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (7, '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, 'Kierrätystyö, noin 20 tuntia viikossa.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (8, '01a207a2-3280-7028-974f-f660c34c769f', NULL, 'Siivous, mieluiten päivätyö.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (9, '01a207a2-3280-7030-a9ea-0fb8761ebfd2', NULL, 'Varastotyö, mieluiten päivätyö.', 'Kiinnostunut uudesta, kysyy kun ei tiedä.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (10, '01a207a2-3280-7033-9fe0-4dd7ecc1cb63', NULL, 'Leipomotyö, selkeät tehtävät.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (11, '01a207a2-3280-7035-b2f5-34f8d4dec9ef', NULL, 'Keittiötyö, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (12, '01a207a2-3280-7037-9d19-9effe202849d', NULL, 'Kaupan työ, liikkuvaa työtä.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (13, '01a207a2-3280-7039-9673-182c7604e4b4', NULL, 'Siivous, pyörämatkan päässä.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (14, '01a207a2-3280-7041-b81b-ca462a838af8', NULL, 'Varastotyö, pieni työporukka.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (15, '01a207a2-3280-7047-b530-372ab4c9e755', NULL, 'Pesulatyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (16, '01a207a2-3280-704e-9776-5879830b54fa', NULL, 'Postin jakelu, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (17, '01a207a2-3280-7058-8321-57f7a7251af0', NULL, 'Toimistotyö, pieni työporukka.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (18, '01a207a2-3280-705d-88bc-6a0c85b98f5f', NULL, 'Kirjastotyö, pyörämatkan päässä.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (19, '01a207a2-3280-7064-83a2-8d6c0828d569', NULL, 'Ompelutyö, noin 20 tuntia viikossa.', 'Hyvä käsistään, keksii ratkaisuja.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (20, '01a207a2-3280-7069-8451-5f67f45e2fa0', NULL, 'Konepajatyö, mieluiten päivätyö.', 'Tulee toimeen kaikkien kanssa, hyvä huumori.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (21, '01a207a2-3280-7071-801f-b93eb105d83e', NULL, 'Puutarhatyö, mieluiten päivätyö.', 'Sitkeä ja järjestelmällinen, pitää lupauksensa.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (22, '01a207a2-3280-7077-bc0f-cb5c581d8e83', NULL, 'Kahvilatyö, mieluiten päivätyö.', 'Rauhallinen ja luotettava, oppii tekemällä nopeasti.', '', '', '', 'Ei kerrota muuta kuin että valmentaja on tukena.')
;;
INSERT INTO profile_version VALUES (23, '01a207a2-3280-707d-a34b-d49f72daf0a5', NULL, 'Rakennustyö, mieluiten päivätyö.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', '', '', '')
;;
INSERT INTO profile_version VALUES (24, '01a207a2-3280-7083-89d2-3747b4917fc0', NULL, 'Hoiva-avustus, liikkuvaa työtä.', 'Täsmällinen, huomaa yksityiskohdat, ei jätä työtä kesken.', '', '', '', 'Työnantajalle kerrotaan, että alussa tarvitaan rauhallinen perehdytys.')
;;
INSERT INTO profile_version VALUES (25, '01a207a2-3280-7009-8249-791d9b575bd1', '2026-11-23', 'Kaupan työ, mieluiten hyllyjä ja asiakkaiden neuvontaa. Enintään 25 tuntia viikossa.', 'Muistaa tuotteet ja paikat, huomaa mitä puuttuu. Rauhallinen asiakkaiden kanssa.', 'Kassa, hyllytys ja tilaukset, trukkikortti.', 'Lähikauppa kolme vuotta, varasto puoli vuotta. Sen jälkeen neljän vuoden tauko.', 'Sama työpari alussa, tauot sovittuina aikoina.', 'Työnantajalle kerrotaan tauosta työelämässä, ei sen syytä.')
;;
INSERT INTO profile_version VALUES (26, '01a207a2-3280-7014-b7bf-011209325626', '2026-11-23', 'Jatkaa nykyisessä työssä ja ottaa vähitellen lisää tunteja.', 'Luotettava ja huolellinen, oppii tekemällä. Asukkaat tuntevat jo nimeltä.', 'Viheralueet, pienet korjaukset, kulkuvalvonta, B-ajokortti.', 'Kiinteistöhuolto nyt; sitä ennen puutarha ja varasto.', 'Viikon työt paperilla maanantaisin, lepopäivä pitkän vuoron jälkeen.', 'Esihenkilö tietää valmentajasta ja siitä, että muutoksista kerrotaan ajoissa.')
;;
INSERT INTO profile_version VALUES (27, '01a207a2-3280-7022-a3d5-3e33acaab39e', '2026-11-23', 'Kierrätystyö, mutta enemmän korjaamista ja vähemmän linjaa.', 'Kätevä käsistään, ei hätäile. Huomaa, mikä vielä kelpaa.', 'Lajittelu, pienkoneiden korjaus, ompelukone.', 'Tehdastyö kuusi vuotta, työkokeilu kierrätyskeskuksessa.', 'Oma työpiste ja rauhallinen alku päivään.', 'Työnantajalle kerrotaan, että oma työpiste auttaa keskittymään.')
;;
INSERT INTO profile_version VALUES (28, '01a207a2-3280-7028-974f-f660c34c769f', '2026-11-23', 'Siivous samassa kohteessa, mieluiten toistaiseksi. Noin 25 tuntia viikossa.', 'Täsmällinen ja itsenäinen; edellinen työnantaja suosittelee.', 'Ylläpitosiivous, lattianhoito, koneiden huolto, hygieniapassi.', 'Siistijä lähes vuoden, sitä ennen kiinteistöhuolto.', 'Tuttu kohde ja sama esihenkilö, viesti muutoksista edellisenä päivänä.', 'Työnantajalle kerrotaan, että valmentaja on tukena alussa.')
;;
INSERT INTO goal VALUES (1, '01a207a2-3280-71eb-948a-e7c621fec043', '01a207a2-3280-7002-85dc-86740e7a269f', 'Haluan töihin leipomoon tai muuhun aamupainotteiseen työhön.', '2026-10-16', '2027-02-21', 'open')
;;
INSERT INTO goal VALUES (2, '01a207a2-3280-71ed-8773-5734d86a6e08', '01a207a2-3280-7005-b3c6-08bfbc688778', 'Haluan tietää, millainen keittiötyö minulle sopii.', '2026-08-24', '2027-01-07', 'partly')
;;
INSERT INTO goal VALUES (3, '01a207a2-3280-71f1-8e93-8b136502c693', '01a207a2-3280-7005-b3c6-08bfbc688778', 'Saan päivärytmin pitämään myös viikonloppuisin.', '2026-10-06', '2027-01-22', 'open')
;;
INSERT INTO goal VALUES (4, '01a207a2-3280-71f3-b10f-90cb646df485', '01a207a2-3280-7009-8249-791d9b575bd1', 'Teen ansioluettelon, jonka kehtaan näyttää.', '2026-06-29', '2026-09-14', 'reached')
;;
INSERT INTO goal VALUES (5, '01a207a2-3280-71f7-a7c7-2836d66f8215', '01a207a2-3280-7009-8249-791d9b575bd1', 'Pääsen kauppaan töihin, mieluiten osa-aikaisesti.', '2026-08-03', '2027-01-22', 'partly')
;;
INSERT INTO goal VALUES (6, '01a207a2-3280-71fb-9fb9-b6cffc249bd8', '01a207a2-3280-700e-b70e-3d46b91751da', 'Nukun niin, että jaksan aamuvuoron.', '2026-05-12', '2026-08-25', 'reached')
;;
INSERT INTO goal VALUES (7, '01a207a2-3280-71ff-98b4-28b3696b0e16', '01a207a2-3280-700e-b70e-3d46b91751da', 'Saan kirjapainosta työn, jota voin tehdä 20 tuntia viikossa.', '2026-07-06', '2026-12-23', 'partly')
;;
INSERT INTO goal VALUES (8, '01a207a2-3280-7203-a5d8-80e5fec93480', '01a207a2-3280-7014-b7bf-011209325626', 'Saan kiinteistöalan töitä.', '2025-11-28', '2026-05-07', 'reached')
;;
INSERT INTO goal VALUES (9, '01a207a2-3280-7207-8b34-be4fea435b4f', '01a207a2-3280-7014-b7bf-011209325626', 'Opin uusia tehtäviä niin, että pärjään vuorossa yksin.', '2026-05-15', '2027-02-01', 'partly')
;;
INSERT INTO goal VALUES (10, '01a207a2-3280-720b-9030-46780243b215', '01a207a2-3280-7014-b7bf-011209325626', 'Pidän huolta siitä, että palautumiselle jää aikaa.', '2026-10-02', NULL, 'open')
;;
INSERT INTO goal VALUES (11, '01a207a2-3280-720d-8e1e-239259c39f5f', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', 'Haluan korjaamolle töihin.', '2026-03-27', '2027-02-21', 'open')
;;
INSERT INTO goal VALUES (12, '01a207a2-3280-7211-9581-3533178842c7', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'Haen linjatyötä lajittelusta.', '2026-05-26', NULL, 'dropped')
;;
INSERT INTO goal VALUES (13, '01a207a2-3280-7215-9e63-e3a8e612893e', '01a207a2-3280-7022-a3d5-3e33acaab39e', 'Käyn työkokeilun loppuun ja päätän, mitä haen sen jälkeen.', '2026-06-01', '2026-12-07', 'partly')
;;
INSERT INTO goal VALUES (14, '01a207a2-3280-7219-ac87-3580237d7cf2', '01a207a2-3280-7028-974f-f660c34c769f', 'Saan siivousalan työn.', '2025-09-19', '2026-01-27', 'reached')
;;
INSERT INTO goal VALUES (15, '01a207a2-3280-721d-8066-0033eb27a2ab', '01a207a2-3280-7028-974f-f660c34c769f', 'Löydän seuraavan työn, joka myös jatkuu.', '2026-10-22', '2027-03-23', 'open')
;;
INSERT INTO goal VALUES (16, '01a207a2-3280-721f-959b-052585dbc908', '01a207a2-3280-7028-974f-f660c34c769f', 'Saan velat järjestykseen, jotta palkasta jää jotakin.', '2026-08-04', '2027-04-22', 'partly')
;;
INSERT INTO goal VALUES (17, '01a207a2-3280-7223-8018-b4497dfa74ee', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', 'Haluan ensin tietää, mitä palkasta jää käteen.', '2026-11-06', '2027-01-02', 'open')
;;
INSERT INTO goal_review VALUES (1, '01a207a2-3280-71ef-ad7a-53b2c4a75a9a', '01a207a2-3280-71ed-8773-5734d86a6e08', '01a207a2-3280-7005-b3c6-08bfbc688778', '2026-11-17', 'partly', 'Iso keittiö tuntuu oikealta, ravintolan kiire ei.', 'Omatyöntekijä: arki kestää jo osa-aikaisen työn.', 'Suunta on selkiytynyt nopeasti. Seuraavaksi käydään kahdessa keittiössä.')
;;
INSERT INTO goal_review VALUES (2, '01a207a2-3280-71f5-b7c4-8af69e969d7a', '01a207a2-3280-71f3-b10f-90cb646df485', '01a207a2-3280-7009-8249-791d9b575bd1', '2026-09-02', 'reached', 'Olen ylpeä siitä. Siinä on enemmän kuin luulin.', '', 'Ansioluettelo on selkeä ja asiakkaan näköinen, ja se on jo käytössä.')
;;
INSERT INTO goal_review VALUES (3, '01a207a2-3280-71f9-a0aa-d861968734f2', '01a207a2-3280-71f7-a7c7-2836d66f8215', '01a207a2-3280-7009-8249-791d9b575bd1', '2026-10-29', 'partly', 'Haastattelu jännitti, mutta menisin uudestaan.', '', 'Kaksi haastattelua on takana ja vastaukset ovat selkeitä. Haku jatkuu.')
;;
INSERT INTO goal_review VALUES (4, '01a207a2-3280-71fd-ac42-568ad73e1a3d', '01a207a2-3280-71fb-9fb9-b6cffc249bd8', '01a207a2-3280-700e-b70e-3d46b91751da', '2026-08-14', 'reached', 'Herään useimpina aamuina ilman kelloa.', 'Läheinen: aamut ovat rauhoittuneet.', 'Rytmi on pitänyt jo pitkään.')
;;
INSERT INTO goal_review VALUES (5, '01a207a2-3280-7201-b83f-19b10bd0f7fd', '01a207a2-3280-71ff-98b4-28b3696b0e16', '01a207a2-3280-700e-b70e-3d46b91751da', '2026-11-18', 'partly', 'Paikka on tarjolla. Odotan vielä, että kaikki on varmaa.', '', 'Aloituspäivä on sovittu; palkkatuen päätös puuttuu vielä.')
;;
INSERT INTO goal_review VALUES (6, '01a207a2-3280-7205-baf6-b38aeff86cea', '01a207a2-3280-7203-a5d8-80e5fec93480', '01a207a2-3280-7014-b7bf-011209325626', '2026-04-24', 'reached', 'Sain paikan, jota hain.', '', 'Työ alkoi sovitusti ja vastaa sitä, mitä toivottiin.')
;;
INSERT INTO goal_review VALUES (7, '01a207a2-3280-7209-9d4a-d7334e499629', '01a207a2-3280-7207-8b34-be4fea435b4f', '01a207a2-3280-7014-b7bf-011209325626', '2026-11-13', 'partly', 'Aamukierros sujuu, laitehuoneessa tarvitsen vielä apua.', 'Esihenkilö: antaa mielellään lisää vastuuta.', 'Itsenäisyys kasvaa tasaisesti, kiirettä ei ole.')
;;
INSERT INTO goal_review VALUES (8, '01a207a2-3280-720f-9b58-f6922598a19d', '01a207a2-3280-720d-8e1e-239259c39f5f', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', '2026-10-28', 'open', 'Harmittaa, että paikka peruuntui. Haluan silti yrittää.', '', 'Peruuntuminen ei johtunut asiakkaasta. Haku jatkuu samalla alalla.')
;;
INSERT INTO goal_review VALUES (9, '01a207a2-3280-7213-9dc9-9139a63c8d6f', '01a207a2-3280-7211-9581-3533178842c7', '01a207a2-3280-7022-a3d5-3e33acaab39e', '2026-10-13', 'dropped', 'Linja ei ole minun paikkani. Korjaaminen on.', '', 'Työkokeilu näytti suunnan. Tavoite vaihdettiin yhdessä.')
;;
INSERT INTO goal_review VALUES (10, '01a207a2-3280-7217-88ed-87197b4139d9', '01a207a2-3280-7215-9e63-e3a8e612893e', '01a207a2-3280-7022-a3d5-3e33acaab39e', '2026-11-05', 'partly', 'Olen ollut paikalla joka päivä. Päätös on vielä auki.', 'Työpaikan ohjaaja: ottaisi mielellään jatkamaan.', 'Läsnäolo on ollut moitteetonta, kädentaidot nousevat esiin.')
;;
INSERT INTO goal_review VALUES (11, '01a207a2-3280-721b-8318-11fd0f706635', '01a207a2-3280-7219-ac87-3580237d7cf2', '01a207a2-3280-7028-974f-f660c34c769f', '2026-01-01', 'reached', 'Työ tuntuu omalta ja porukka on mukava.', '', 'Määräaikainen työ alkoi sovitusti.')
;;
INSERT INTO goal_review VALUES (12, '01a207a2-3280-7221-8f43-56b1e020f96a', '01a207a2-3280-721f-959b-052585dbc908', '01a207a2-3280-7028-974f-f660c34c769f', '2026-10-22', 'partly', 'Maksusuunnitelma on tehty. Se helpottaa.', '', 'Suunnitelma pitää. Katsotaan uudelleen, kun uusi työ alkaa.')
;;
INSERT INTO partner VALUES (1, '01a207a2-3280-7195-b264-92e9d190d7b3', 'Kela', 'kela', 'kela', 'Esimerkkilän palvelupiste', 'Pekka Demo', 'työkykyneuvoja', '040 000 3000', 'pekka.demo@kela.example', 'Soitetaan yhdessä asiakkaan kanssa; kiireettömät asiat viestillä.', 'Kelan suostumuslomake', 0)
;;
INSERT INTO partner VALUES (2, '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Esimerkin työllisyysalue', 'esimerkin tyllisyysalue', 'employment_authority', 'Työkyvyn tuen palvelut', 'Ritva Malli', 'asiantuntija', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example', 'Sähköposti asiantuntijalle; vastaus tulee yleensä kahdessa päivässä.', 'Työllisyysalueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (3, '01a207a2-3280-7197-8dad-887d5d56a5a2', 'Esimerkin monialainen tuki (TYM)', 'esimerkin monialainen tuki (tym)', 'tym', '', 'Sulo Testi', 'koordinaattori', '040 000 3002', 'sulo.testi@esimerkin-monialainen-tuki-tym.example', 'Yhteinen lomake; ryhmä kokoontuu joka toinen tiistai.', 'TYM-suostumus', 0)
;;
INSERT INTO partner VALUES (4, '01a207a2-3280-7198-96ca-0dc651821b27', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'social_work', 'Aikuissosiaalityö', 'Taina Koe', 'sosiaaliohjaaja', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example', 'Puhelinaika arkisin klo 9–10, muuten turvaviestillä.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (5, '01a207a2-3280-7199-956b-f23613cf8a54', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'psychiatric_care', 'Aikuispsykiatrian poliklinikka', 'Urho Demo', 'sairaanhoitaja', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example', 'Asiakas pyytää yhteydenottoa itse, tai soitetaan yhdessä.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (6, '01a207a2-3280-719a-9736-7b5a7516de6e', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'work_ability_team', 'Työkyvyn tuen tiimi', 'Venla Esimerkki', 'työkykykoordinaattori', '040 000 3005', 'venla.esimerkki@esimerkin-hyvinvointialue.example', 'Yhteydenotto lomakkeella; tiimi vastaa kahden viikon kuluessa.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (7, '01a207a2-3280-719b-9fd8-69262a9f8f23', 'Esimerkkilän talous- ja velkaneuvonta', 'esimerkkiln talous- ja velkaneuvonta', 'debt_advice', '', 'Väinö Testi', 'velkaneuvoja', '040 000 3006', 'vaino.testi@esimerkkilan-talous-ja-velkaneuvonta.example', 'Asiakas varaa ajan itse; ensimmäiselle käynnille voi tulla tueksi.', 'Vapaamuotoinen suostumus', 0)
;;
INSERT INTO partner VALUES (8, '01a207a2-3280-719c-b7a4-579671277ffe', 'Esimerkin hyvinvointialue', 'esimerkin hyvinvointialue', 'lifestyle_coaching', 'Elämäntapavalmennus', 'Ilona Malli', 'elämäntapavalmentaja', '040 000 3007', 'ilona.malli@esimerkin-hyvinvointialue.example', 'Ilmoittautuminen puhelimella; uusi ryhmä alkaa joka kuukausi.', 'Hyvinvointialueen suostumuslomake', 0)
;;
INSERT INTO partner VALUES (9, '01a207a2-3280-719d-9d82-08664abfaba1', 'Esimerkkilän mielenterveysyhdistys ry', 'esimerkkiln mielenterveysyhdistys ry', 'association', '', 'Jaakko Koe', 'ohjaaja', '040 000 3008', 'jaakko.koe@esimerkkilan-mielenterveysyhdistys-ry.example', 'Avoimet ovet keskiviikkoisin; ensimmäisellä kerralla mennään yhdessä.', 'Vapaamuotoinen suostumus', 0)
;;
INSERT INTO partner VALUES (10, '01a207a2-3280-719e-8891-26bfe502bfe2', 'Klubitalo Esimerkki', 'klubitalo esimerkki', 'association', '', '', '', '040 000 3009', 'info@klubitalo-esimerkki.example', 'Tutustumiskäynti sovitaan puhelimella.', '', 0)
;;
INSERT INTO partner VALUES (11, '01a207a2-3280-719f-adfb-ab86ebf7502d', 'Esimerkkilän aikuisopisto', 'esimerkkiln aikuisopisto', 'other', 'Opintoneuvonta', 'Katri Esimerkki', 'opinto-ohjaaja', '040 000 3010', 'katri.esimerkki@esimerkkilan-aikuisopisto.example', 'Aika varataan viestillä; opintopolku katsotaan yhdessä.', 'Vapaamuotoinen suostumus', 0)
;;
INSERT INTO network_person VALUES (1, '01a207a2-3280-71a1-8dd1-5f6fa3be26af', '01a207a2-3280-7002-85dc-86740e7a269f', '01a207a2-3280-7198-96ca-0dc651821b27', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (2, '01a207a2-3280-71a3-8a2c-ceb7538396fb', '01a207a2-3280-7002-85dc-86740e7a269f', NULL, 'Marja Esimerkki', 'family', '', '040 000 4001', '')
;;
INSERT INTO network_person VALUES (3, '01a207a2-3280-71a5-9e02-4bfe3ce33493', '01a207a2-3280-7005-b3c6-08bfbc688778', '01a207a2-3280-7198-96ca-0dc651821b27', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (4, '01a207a2-3280-71a7-b628-6dffadb040b2', '01a207a2-3280-7005-b3c6-08bfbc688778', '01a207a2-3280-7199-956b-f23613cf8a54', 'Urho Demo', 'nurse', 'Esimerkin hyvinvointialue', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (5, '01a207a2-3280-71a9-88f9-c43d5b293bba', '01a207a2-3280-7005-b3c6-08bfbc688778', '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (6, '01a207a2-3280-71ab-9131-53623bb12a6b', '01a207a2-3280-7009-8249-791d9b575bd1', NULL, 'Niilo Testi', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 4002', 'niilo.testi@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (7, '01a207a2-3280-71ad-9831-4198a2062bdc', '01a207a2-3280-7009-8249-791d9b575bd1', '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (8, '01a207a2-3280-71af-aff6-72c5d2d22606', '01a207a2-3280-7009-8249-791d9b575bd1', '01a207a2-3280-719f-adfb-ab86ebf7502d', 'Katri Esimerkki', 'other', 'Esimerkkilän aikuisopisto', '040 000 3010', 'katri.esimerkki@esimerkkilan-aikuisopisto.example')
;;
INSERT INTO network_person VALUES (9, '01a207a2-3280-71b1-ae15-9d02e0eab470', '01a207a2-3280-700e-b70e-3d46b91751da', '01a207a2-3280-7198-96ca-0dc651821b27', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (10, '01a207a2-3280-71b3-a52c-c51880aaced9', '01a207a2-3280-700e-b70e-3d46b91751da', '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (11, '01a207a2-3280-71b5-9482-dae5f2e3626a', '01a207a2-3280-700e-b70e-3d46b91751da', '01a207a2-3280-7195-b264-92e9d190d7b3', 'Pekka Demo', 'kela', 'Kela', '040 000 3000', 'pekka.demo@kela.example')
;;
INSERT INTO network_person VALUES (12, '01a207a2-3280-71b7-adaf-3d46c041ff66', '01a207a2-3280-700e-b70e-3d46b91751da', NULL, 'Oona Koe', 'family', '', '040 000 4003', '')
;;
INSERT INTO network_person VALUES (13, '01a207a2-3280-71b9-a875-0d0bef8192ef', '01a207a2-3280-7014-b7bf-011209325626', '01a207a2-3280-7198-96ca-0dc651821b27', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (14, '01a207a2-3280-71bb-add8-eb83faa4472f', '01a207a2-3280-7014-b7bf-011209325626', '01a207a2-3280-7199-956b-f23613cf8a54', 'Urho Demo', 'nurse', 'Esimerkin hyvinvointialue', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (15, '01a207a2-3280-71bd-a8c4-7fb79f5b4178', '01a207a2-3280-7014-b7bf-011209325626', '01a207a2-3280-7195-b264-92e9d190d7b3', 'Pekka Demo', 'kela', 'Kela', '040 000 3000', 'pekka.demo@kela.example')
;;
INSERT INTO network_person VALUES (16, '01a207a2-3280-71bf-93bf-dde15e102c20', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, 'Pirkko Malli', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 4004', 'pirkko.malli@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (17, '01a207a2-3280-71c1-9081-cb252cbe00f2', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', '01a207a2-3280-7199-956b-f23613cf8a54', 'Urho Demo', 'nurse', 'Esimerkin hyvinvointialue', '040 000 3004', 'urho.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (18, '01a207a2-3280-71c3-9c34-ff765a9ff995', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, 'Reino Demo', 'doctor', 'Esimerkin hyvinvointialue', '040 000 4005', 'reino.demo@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (19, '01a207a2-3280-71c5-bb1a-dfd2e4c0ae1b', '01a207a2-3280-7022-a3d5-3e33acaab39e', '01a207a2-3280-7198-96ca-0dc651821b27', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (20, '01a207a2-3280-71c7-9841-c449f5ee6fa8', '01a207a2-3280-7022-a3d5-3e33acaab39e', '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Ritva Malli', 'employment_authority', 'Esimerkin työllisyysalue', '040 000 3001', 'ritva.malli@esimerkin-tyollisyysalue.example')
;;
INSERT INTO network_person VALUES (21, '01a207a2-3280-71c9-86ac-5968072cf16e', '01a207a2-3280-7022-a3d5-3e33acaab39e', '01a207a2-3280-719c-b7a4-579671277ffe', 'Ilona Malli', 'other', 'Esimerkin hyvinvointialue', '040 000 3007', 'ilona.malli@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (22, '01a207a2-3280-71cb-84ee-2c945bf2e125', '01a207a2-3280-7022-a3d5-3e33acaab39e', NULL, 'Selma Malli', 'family', '', '040 000 4006', '')
;;
INSERT INTO network_person VALUES (23, '01a207a2-3280-71cd-aede-8346e21904a5', '01a207a2-3280-7028-974f-f660c34c769f', NULL, 'Toivo Testi', 'social_worker', 'Esimerkin hyvinvointialue', '040 000 4007', 'toivo.testi@esimerkin-hyvinvointialue.example')
;;
INSERT INTO network_person VALUES (24, '01a207a2-3280-71cf-8089-655e6fb9bd2c', '01a207a2-3280-7028-974f-f660c34c769f', '01a207a2-3280-719b-9fd8-69262a9f8f23', 'Väinö Testi', 'other', 'Esimerkkilän talous- ja velkaneuvonta', '040 000 3006', 'vaino.testi@esimerkkilan-talous-ja-velkaneuvonta.example')
;;
INSERT INTO network_person VALUES (25, '01a207a2-3280-71d1-b4cd-f5e53c9cf12c', '01a207a2-3280-7028-974f-f660c34c769f', '01a207a2-3280-719d-9d82-08664abfaba1', 'Jaakko Koe', 'other', 'Esimerkkilän mielenterveysyhdistys ry', '040 000 3008', 'jaakko.koe@esimerkkilan-mielenterveysyhdistys-ry.example')
;;
INSERT INTO network_person VALUES (26, '01a207a2-3280-71d3-a2a2-2a1763d136f9', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', '01a207a2-3280-7198-96ca-0dc651821b27', 'Taina Koe', 'key_worker', 'Esimerkin hyvinvointialue', '040 000 3003', 'taina.koe@esimerkin-hyvinvointialue.example')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7267-aabc-b3cd6a5b5bb0', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7267-aabc-b3cd6a5b5bb0', 1, 'Marja Esimerkki')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7269-9308-e45c7492728a', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7269-9308-e45c7492728a', 1, 'Ritva Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726b-a8bb-ac071f3da02b', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726b-a8bb-ac071f3da02b', 1, 'Ritva Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726d-bc6f-1a8345b192fe', 0, 'Niilo Testi')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726f-9aca-215036e287de', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726f-9aca-215036e287de', 1, 'Pekka Demo')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-726f-9aca-215036e287de', 2, 'Oona Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7271-ae95-cc2989bb255c', 0, 'Pirkko Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7271-ae95-cc2989bb255c', 1, 'Urho Demo')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7273-afda-82d086845422', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7273-afda-82d086845422', 1, 'Ilona Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7273-afda-82d086845422', 2, 'Selma Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7275-9b80-8593337f0816', 0, 'Taina Koe')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7275-9b80-8593337f0816', 1, 'Ritva Malli')
;;
INSERT INTO note_present VALUES ('01a207a2-3280-7277-8aee-95a7b17bfddb', 0, 'Taina Koe')
;;
INSERT INTO consent VALUES (1, '01a207a2-3280-7241-91e9-3d46fca49736', '01a207a2-3280-7002-85dc-86740e7a269f', '01a207a2-3280-7198-96ca-0dc651821b27', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2026-10-14', '2027-10-14', NULL, '')
;;
INSERT INTO consent VALUES (2, '01a207a2-3280-7243-88ce-ab06b3fda49b', '01a207a2-3280-7005-b3c6-08bfbc688778', '01a207a2-3280-7198-96ca-0dc651821b27', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2026-08-25', '2027-08-25', NULL, '')
;;
INSERT INTO consent VALUES (3, '01a207a2-3280-7245-86a7-a5dda881bbac', '01a207a2-3280-7005-b3c6-08bfbc688778', '01a207a2-3280-7199-956b-f23613cf8a54', 'Esimerkin hyvinvointialue, Aikuispsykiatrian poliklinikka, Urho Demo', 'Työssä jaksaminen ja tuen tarve, ei hoitotietoja', 'Hyvinvointialueen suostumuslomake', '2026-09-02', '2027-09-02', NULL, '')
;;
INSERT INTO consent VALUES (4, '01a207a2-3280-7247-b01c-eba58d3dd546', '01a207a2-3280-7009-8249-791d9b575bd1', '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Esimerkin työllisyysalue, Työkyvyn tuen palvelut, Ritva Malli', 'Palkkatuki, työkokeilu ja työllistymissuunnitelma', 'Työllisyysalueen suostumuslomake', '2026-07-06', '2027-07-06', NULL, '')
;;
INSERT INTO consent VALUES (5, '01a207a2-3280-7249-990d-e55f31c08386', '01a207a2-3280-7009-8249-791d9b575bd1', '01a207a2-3280-719f-adfb-ab86ebf7502d', 'Esimerkkilän aikuisopisto, Opintoneuvonta, Katri Esimerkki', 'Opintojen vaihtoehdot työn ohella', 'Vapaamuotoinen suostumus', '2026-10-23', NULL, NULL, '')
;;
INSERT INTO consent VALUES (6, '01a207a2-3280-724b-88d6-9a43a524b7e0', '01a207a2-3280-700e-b70e-3d46b91751da', '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Esimerkin työllisyysalue, Työkyvyn tuen palvelut, Ritva Malli', 'Palkkatuki, työkokeilu ja työllistymissuunnitelma', 'Työllisyysalueen suostumuslomake', '2026-05-07', '2027-05-07', NULL, '')
;;
INSERT INTO consent VALUES (7, '01a207a2-3280-724d-90cc-f9f6be00bc3e', '01a207a2-3280-700e-b70e-3d46b91751da', '01a207a2-3280-7195-b264-92e9d190d7b3', 'Kela, Esimerkkilän palvelupiste, Pekka Demo', 'Etuuksien ja palkan yhteensovitus', 'Kelan suostumuslomake', '2026-06-04', '2026-12-03', NULL, '')
;;
INSERT INTO consent VALUES (8, '01a207a2-3280-724f-a28a-1cad79a37667', '01a207a2-3280-7014-b7bf-011209325626', '01a207a2-3280-7198-96ca-0dc651821b27', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2025-11-07', NULL, NULL, '')
;;
INSERT INTO consent VALUES (9, '01a207a2-3280-7251-b71e-cac9c5b061bc', '01a207a2-3280-7014-b7bf-011209325626', '01a207a2-3280-7195-b264-92e9d190d7b3', 'Kela, Esimerkkilän palvelupiste, Pekka Demo', 'Etuuksien ja palkan yhteensovitus', 'Kelan suostumuslomake', '2026-04-22', NULL, NULL, '')
;;
INSERT INTO consent VALUES (10, '01a207a2-3280-7253-893e-f104d5e1bcb0', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', '01a207a2-3280-7199-956b-f23613cf8a54', 'Esimerkin hyvinvointialue, Aikuispsykiatrian poliklinikka, Urho Demo', 'Työssä jaksaminen ja tuen tarve, ei hoitotietoja', 'Hyvinvointialueen suostumuslomake', '2026-01-16', '2026-11-11', NULL, '')
;;
INSERT INTO consent VALUES (11, '01a207a2-3280-7255-ac19-216909c5771f', '01a207a2-3280-7022-a3d5-3e33acaab39e', '01a207a2-3280-7196-b6d2-7cd861142cc4', 'Esimerkin työllisyysalue, Työkyvyn tuen palvelut, Ritva Malli', 'Palkkatuki, työkokeilu ja työllistymissuunnitelma', 'Työllisyysalueen suostumuslomake', '2026-05-29', '2027-05-31', NULL, '')
;;
INSERT INTO consent VALUES (12, '01a207a2-3280-7257-88fc-9b9a1bbc69a4', '01a207a2-3280-7022-a3d5-3e33acaab39e', '01a207a2-3280-719c-b7a4-579671277ffe', 'Esimerkin hyvinvointialue, Elämäntapavalmennus, Ilona Malli', 'Osallistuminen ryhmään', 'Hyvinvointialueen suostumuslomake', '2026-07-24', '2027-07-26', '2026-11-03', 'Asiakas lopetti ryhmän eikä halua, että siitä kerrotaan eteenpäin.')
;;
INSERT INTO consent VALUES (13, '01a207a2-3280-725a-b0d3-04742fbcecb6', '01a207a2-3280-7028-974f-f660c34c769f', '01a207a2-3280-719b-9fd8-69262a9f8f23', 'Esimerkkilän talous- ja velkaneuvonta, Väinö Testi', 'Maksusuunnitelman eteneminen', 'Vapaamuotoinen suostumus', '2026-08-11', '2027-08-11', NULL, '')
;;
INSERT INTO consent VALUES (14, '01a207a2-3280-725c-abf3-ec33fa5ca62c', '01a207a2-3280-7028-974f-f660c34c769f', '01a207a2-3280-719d-9d82-08664abfaba1', 'Esimerkkilän mielenterveysyhdistys ry, Jaakko Koe', 'Osallistuminen toimintaan', 'Vapaamuotoinen suostumus', '2026-10-02', NULL, NULL, '')
;;
INSERT INTO consent VALUES (15, '01a207a2-3280-725e-a84b-021676c0efdf', '01a207a2-3280-7030-a9ea-0fb8761ebfd2', '01a207a2-3280-7198-96ca-0dc651821b27', 'Esimerkin hyvinvointialue, Aikuissosiaalityö, Taina Koe', 'Tavoitteet, tapaamiset ja työn alkaminen', 'Hyvinvointialueen suostumuslomake', '2026-11-11', '2027-11-11', NULL, '')
;;
INSERT INTO guiding VALUES (1, '01a207a2-3280-7260-8a15-541f35783c24', '01a207a2-3280-7028-974f-f660c34c769f', '01a207a2-3280-719b-9fd8-69262a9f8f23', 'Esimerkkilän talous- ja velkaneuvonta, Väinö Testi', '2026-08-11', 'Velat huolettivat, ja palkasta ulosmitattiin.', '2026-08-25', 'Sai ajan viikossa, maksusuunnitelma on tehty. Seuraava käynti sovittu.', '2026-08-27')
;;
INSERT INTO guiding VALUES (2, '01a207a2-3280-7263-b663-1e4646ffe1b1', '01a207a2-3280-7022-a3d5-3e33acaab39e', '01a207a2-3280-719a-9736-7b5a7516de6e', 'Esimerkin hyvinvointialue, Työkyvyn tuen tiimi, Venla Esimerkki', '2026-11-06', 'Työkyvyn arvio, jotta työkokeilun jälkeiset vaihtoehdot selkenevät.', '2026-11-20', '', NULL)
;;
INSERT INTO guiding VALUES (3, '01a207a2-3280-7265-8452-657d91a594ec', '01a207a2-3280-700e-b70e-3d46b91751da', '01a207a2-3280-7195-b264-92e9d190d7b3', 'Kela, Esimerkkilän palvelupiste, Pekka Demo', '2026-11-13', 'Palkka ja etuudet lasketaan yhdessä ennen aloitusta.', '2026-11-30', '', NULL)
;;
INSERT INTO duty_answer VALUES (1, '01a207a2-3280-7299-9e1e-f5f06b5aa616', '01a207a2-3280-7002-85dc-86740e7a269f', NULL, 'phase_age:1:2026-10-09', 'postponed', '2026-11-23', '2026-11-26', NULL, 'Sopimuspalaverille sovittiin uusi aika.')
;;
INSERT INTO duty_answer VALUES (2, '01a207a2-3280-729b-9216-8b6804ac6e05', '01a207a2-3280-701b-8b5b-1e5f8f7d9b78', NULL, 'consent_end:01a207a2-3280-7253-893e-f104d5e1bcb0:2026-11-11', 'postponed', '2026-11-23', '2026-11-27', NULL, 'Uusitaan seuraavalla tapaamisella.')
;;
INSERT INTO duty_answer VALUES (3, '01a207a2-3280-729d-8d95-4c1021c133c8', '01a207a2-3280-7014-b7bf-011209325626', NULL, 'subsidy_end:01a207a2-3280-71d5-b9a5-1218a347413d:2027-01-11', 'postponed', '2026-11-23', '2026-11-30', NULL, 'Esihenkilö täyttää jatkohakemusta.')
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
CREATE VIRTUAL TABLE client_fts USING fts5(name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps, content='client', content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')
;;
INSERT INTO client_fts (client_fts, rank) VALUES ('secure-delete', 1)
;;
INSERT INTO client_fts (client_fts) VALUES ('rebuild')
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
CREATE TRIGGER client_fts_insert AFTER INSERT ON client BEGIN INSERT INTO client_fts (rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps) VALUES (NEW.seq, NEW.name, NEW.code, NEW.wishes, NEW.strengths, NEW.municipality, NEW.disclosure_line, NEW.team, NEW.benefits, NEW.follow_on_plan, NEW.skills, NEW.work_history, NEW.what_helps); END
;;
CREATE TRIGGER client_fts_delete AFTER DELETE ON client BEGIN INSERT INTO client_fts (client_fts, rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps) VALUES ('delete', OLD.seq, OLD.name, OLD.code, OLD.wishes, OLD.strengths, OLD.municipality, OLD.disclosure_line, OLD.team, OLD.benefits, OLD.follow_on_plan, OLD.skills, OLD.work_history, OLD.what_helps); END
;;
CREATE TRIGGER client_fts_update AFTER UPDATE OF name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps ON client BEGIN INSERT INTO client_fts (client_fts, rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps) VALUES ('delete', OLD.seq, OLD.name, OLD.code, OLD.wishes, OLD.strengths, OLD.municipality, OLD.disclosure_line, OLD.team, OLD.benefits, OLD.follow_on_plan, OLD.skills, OLD.work_history, OLD.what_helps); INSERT INTO client_fts (rowid, name, code, wishes, strengths, municipality, disclosure_line, team, benefits, follow_on_plan, skills, work_history, what_helps) VALUES (NEW.seq, NEW.name, NEW.code, NEW.wishes, NEW.strengths, NEW.municipality, NEW.disclosure_line, NEW.team, NEW.benefits, NEW.follow_on_plan, NEW.skills, NEW.work_history, NEW.what_helps); END
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
PRAGMA foreign_keys = ON
;;
PRAGMA user_version = 2
