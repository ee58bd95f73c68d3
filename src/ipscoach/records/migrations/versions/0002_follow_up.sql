-- Format 2: follow-up. The rules on these tables are in 0002_follow_up.py.

-- A job made anew: with a number for the search, and with what follow-up needs.
CREATE TABLE job_2 (
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
    related_id TEXT REFERENCES job_2 (id),
    accommodations TEXT NOT NULL DEFAULT '',
    support_plan TEXT NOT NULL DEFAULT '',
    end_cause TEXT CHECK (end_cause IN ('term_ended', 'client_left', 'employer_ended',
        'sickness', 'next_job', 'other')),
    end_reason TEXT NOT NULL,
    mark TEXT UNIQUE
) STRICT;
INSERT INTO job_2 (id, client_id, employer_id, title, kind, started, ended, hours, subsidy,
    end_reason, mark) SELECT id, client_id, employer_id, title, kind, started, ended, hours,
    subsidy, end_reason, mark FROM job ORDER BY id;
DROP TABLE job;
ALTER TABLE job_2 RENAME TO job;
CREATE INDEX job_client ON job (client_id, started);
CREATE INDEX job_employer ON job (employer_id);

ALTER TABLE abilitator ADD COLUMN respondent_id TEXT NOT NULL DEFAULT '';
ALTER TABLE abilitator ADD COLUMN inclusion REAL;
ALTER TABLE abilitator ADD COLUMN mind REAL;
ALTER TABLE abilitator ADD COLUMN everyday REAL;
ALTER TABLE abilitator ADD COLUMN skills REAL;
ALTER TABLE abilitator ADD COLUMN body REAL;

ALTER TABLE client ADD COLUMN skills TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN work_history TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN what_helps TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN profile_day TEXT CHECK (profile_day IS date(profile_day));

CREATE TABLE profile_version (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    client_id TEXT NOT NULL REFERENCES client (id),
    day TEXT CHECK (day IS date(day)),
    wishes TEXT NOT NULL, strengths TEXT NOT NULL, skills TEXT NOT NULL,
    work_history TEXT NOT NULL, what_helps TEXT NOT NULL, disclosure_line TEXT NOT NULL
) STRICT;
CREATE INDEX profile_version_client ON profile_version (client_id, day);
INSERT INTO profile_version (client_id, day, wishes, strengths, skills, work_history, what_helps,
    disclosure_line) SELECT id, NULL, wishes, strengths, '', '', '',
    disclosure_line FROM client WHERE wishes <> '' OR strengths <> '' OR disclosure_line <> ''
    ORDER BY seq;

CREATE TABLE goal (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    text TEXT NOT NULL CHECK (text <> ''),
    set_on TEXT NOT NULL CHECK (set_on IS date(set_on)),
    target TEXT CHECK (target IS date(target)),
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'partly', 'reached', 'dropped'))
) STRICT;
CREATE INDEX goal_client ON goal (client_id, set_on);

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
) STRICT;
CREATE INDEX goal_review_goal ON goal_review (goal_id, day);
CREATE INDEX goal_review_client ON goal_review (client_id, day);

ALTER TABLE task ADD COLUMN doer TEXT NOT NULL DEFAULT 'coach'
    CHECK (doer IN ('coach', 'client', 'network'));
ALTER TABLE task ADD COLUMN goal_id TEXT REFERENCES goal (id);
ALTER TABLE task ADD COLUMN set_aside INTEGER NOT NULL DEFAULT 0 CHECK (set_aside IN (0, 1));
ALTER TABLE task ADD COLUMN aside_reason TEXT NOT NULL DEFAULT '';
CREATE INDEX task_open ON task (due, id) WHERE done IS NULL;
CREATE INDEX task_goal ON task (goal_id) WHERE goal_id IS NOT NULL;

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
) STRICT;
CREATE INDEX partner_alphabetical ON partner (alphabetical, seq);

CREATE TABLE network_person (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    partner_id TEXT REFERENCES partner (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL CHECK (role IN ('key_worker', 'nurse', 'employment_authority', 'kela',
        'social_worker', 'doctor', 'family', 'other')),
    organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL
) STRICT;
CREATE INDEX network_person_client ON network_person (client_id);
CREATE INDEX network_person_partner ON network_person (partner_id) WHERE partner_id IS NOT NULL;

CREATE TABLE note_present (
    note_id TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (note_id, place)
) STRICT;

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
) STRICT;
CREATE INDEX consent_client ON consent (client_id, given);

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
) STRICT;
CREATE INDEX guiding_client ON guiding (client_id, day);
CREATE INDEX guiding_partner ON guiding (partner_id) WHERE partner_id IS NOT NULL;

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
) STRICT;
CREATE INDEX duty_answer_client ON duty_answer (client_id, key);
CREATE INDEX duty_answer_task ON duty_answer (task_id) WHERE task_id IS NOT NULL;
