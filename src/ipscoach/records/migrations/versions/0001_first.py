"""Format 1: coach, clients, notes, employers, tasks, jobs, results, drafts, audit, search.

Plain SQL on purpose: the rules that no path may get round (the cap, the kept history) are
CHECKs and triggers, and a migration is history, so it imports nothing of today's program.

SQLite fires no DELETE trigger for a row that `OR REPLACE` pushes aside (recursive_triggers is
off), so every table with a history refuses to take a row whose key is there already, and its
keys never change.

Lawful destruction of a person's records is announced by a row in `destruction`, which itself
stays; only then may the rows that hang on that subject be deleted.
"""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE coach (
    id TEXT NOT NULL PRIMARY KEY,
    single INTEGER NOT NULL DEFAULT 1 UNIQUE CHECK (single = 1),
    name TEXT NOT NULL CHECK (name <> ''),
    organisation TEXT NOT NULL,
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100)
) STRICT;

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
) STRICT;
CREATE INDEX client_status ON client (status);

CREATE TABLE phase_entry (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    phase INTEGER NOT NULL CHECK (phase BETWEEN 1 AND 5),
    since TEXT NOT NULL CHECK (since IS date(since)),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX phase_entry_client ON phase_entry (client_id);

CREATE TABLE status_entry (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    status TEXT NOT NULL CHECK (status IN ('waiting', 'active', 'closed')),
    since TEXT NOT NULL CHECK (since IS date(since)),
    closing_reason TEXT,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX status_entry_client ON status_entry (client_id);

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
) STRICT;
CREATE INDEX employer_alphabetical ON employer (alphabetical);
CREATE INDEX employer_business_id ON employer (business_id) WHERE business_id <> '';

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    employer_id TEXT NOT NULL REFERENCES employer (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL
) STRICT;
CREATE INDEX person_employer ON person (employer_id);

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
) STRICT;
CREATE INDEX note_client ON note (client_id, day, kind) WHERE client_id IS NOT NULL;
CREATE INDEX note_employer ON note (employer_id, day) WHERE employer_id IS NOT NULL;
CREATE INDEX note_day ON note (day, id);

CREATE TABLE note_version (
    note_id TEXT NOT NULL REFERENCES note (id),
    version INTEGER NOT NULL,
    day TEXT NOT NULL, kind TEXT NOT NULL, place TEXT, minutes INTEGER,
    text TEXT NOT NULL, written_at TEXT NOT NULL,
    PRIMARY KEY (note_id, version)
) STRICT;

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
) STRICT;
CREATE INDEX contact_employer ON contact (employer_id, day, face_to_face);
CREATE INDEX contact_client ON contact (client_id, day) WHERE client_id IS NOT NULL;
CREATE INDEX contact_person ON contact (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX contact_day ON contact (day, id);

CREATE TABLE task (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    client_id TEXT REFERENCES client (id),
    employer_id TEXT REFERENCES employer (id),
    what TEXT NOT NULL CHECK (what <> ''),
    due TEXT NOT NULL CHECK (due IS date(due)),
    done TEXT CHECK (done IS date(done))
) STRICT;
CREATE INDEX task_client ON task (client_id, due) WHERE done IS NULL;
CREATE INDEX task_client_all ON task (client_id);
CREATE INDEX task_employer ON task (employer_id) WHERE employer_id IS NOT NULL;
CREATE INDEX task_due ON task (due, id);

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
) STRICT;
CREATE INDEX job_client ON job (client_id, started);
CREATE INDEX job_employer ON job (employer_id);

CREATE TABLE abilitator (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    client_id TEXT NOT NULL REFERENCES client (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    occasion TEXT NOT NULL CHECK (occasion IN ('start', 'follow_up', 'end')),
    work_ability REAL CHECK (work_ability BETWEEN 0 AND 10),
    functioning REAL CHECK (functioning BETWEEN 0 AND 10),
    mark TEXT UNIQUE
) STRICT;
CREATE INDEX abilitator_client ON abilitator (client_id, day);

CREATE TABLE draft (
    form TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    fields TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (form, subject_id)
) STRICT;

CREATE TABLE audit (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
    client_id TEXT, detail TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE destruction (
    subject_id TEXT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL, who TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
"""

# How many clients may be active: ten, or fewer where the coach's share is under 50 percent.
IS_FULL = """(SELECT count(*) FROM client WHERE status = 'active')
    >= min(10, coalesce((SELECT share FROM coach) / 5, 10))"""
SEARCHED = {
    "client": "name, code, wishes, strengths, municipality, disclosure_line, team, benefits,"
    " follow_on_plan",
    "employer": "name, business_id, industry, municipality, persons",
    "contact": "subject, text, next_step, person",
    "note": "text",
    "task": "what",
}
KEYS = {
    "client": ("seq", "id", "code", "mark"),
    "phase_entry": ("seq", "id"),
    "status_entry": ("seq", "id"),
    "note": ("seq", "id", "mark"),
    "contact": ("seq", "id", "mark"),
    "employer": ("seq", "id", "mark"),
    "task": ("seq", "id"),
    "job": ("id", "mark"),
    "abilitator": ("id", "mark"),
    "audit": ("seq", "id"),
    "destruction": ("subject_id",),
}
# Whose destruction must be announced before a row may go; None: it never goes.
SUBJECT = {
    "client": "OLD.id",
    "employer": "OLD.id",
    "phase_entry": "OLD.client_id",
    "status_entry": "OLD.client_id",
    "job": "OLD.client_id",
    "abilitator": "OLD.client_id",
    "note": "coalesce(OLD.client_id, OLD.employer_id)",
    "contact": "coalesce(OLD.client_id, OLD.employer_id)",
    "note_version": "(SELECT coalesce(client_id, employer_id) FROM note WHERE id = OLD.note_id)",
    "audit": None,
    "destruction": None,
}
FROZEN = ("phase_entry", "status_entry", "note_version", "audit", "destruction")

RULES = (
    f"""CREATE TRIGGER client_cap_insert BEFORE INSERT ON client
    WHEN NEW.status = 'active' AND {IS_FULL}
    BEGIN SELECT RAISE(ABORT, 'caseload_full'); END""",
    f"""CREATE TRIGGER client_cap_update BEFORE UPDATE OF status ON client
    WHEN NEW.status = 'active' AND OLD.status <> 'active' AND {IS_FULL}
    BEGIN SELECT RAISE(ABORT, 'caseload_full'); END""",
    # Without the row of the coach a lowered cap would be ten again.
    """CREATE TRIGGER coach_stays BEFORE DELETE ON coach
    BEGIN SELECT RAISE(ABORT, 'coach_stays'); END""",
    """CREATE TRIGGER note_correct BEFORE UPDATE OF text, day, kind, place, minutes ON note
    WHEN NEW.text IS NOT OLD.text OR NEW.day IS NOT OLD.day OR NEW.kind IS NOT OLD.kind
        OR NEW.place IS NOT OLD.place OR NEW.minutes IS NOT OLD.minutes
    BEGIN INSERT INTO note_version (note_id, version, day, kind, place, minutes, text, written_at)
        VALUES (OLD.id, OLD.version, OLD.day, OLD.kind, OLD.place, OLD.minutes, OLD.text,
            OLD.written_at); END""",
    """CREATE TRIGGER note_counts AFTER UPDATE OF text, day, kind, place, minutes ON note
    WHEN EXISTS (SELECT 1 FROM note_version WHERE note_id = OLD.id AND version = OLD.version)
    BEGIN UPDATE note SET version = OLD.version + 1 WHERE seq = OLD.seq; END""",
    """CREATE TRIGGER note_version_once BEFORE INSERT ON note_version
    WHEN EXISTS (SELECT 1 FROM note_version
        WHERE note_id = NEW.note_id AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'key_taken'); END""",
    *(
        f"""CREATE TRIGGER person_{when} AFTER {when} ON person BEGIN
        UPDATE employer SET persons = (SELECT coalesce(group_concat(name, ', '), '')
            FROM person WHERE employer_id = employer.id) WHERE id = {row}.employer_id; END"""
        for when, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    ),
    *(
        f"""CREATE TRIGGER employer_once_{when} BEFORE {when} ON employer
        WHEN NEW.business_id <> '' AND EXISTS (SELECT 1 FROM employer
            WHERE business_id = NEW.business_id AND id <> NEW.id)
        BEGIN SELECT RAISE(ABORT, 'business_id_taken'); END"""
        for when in ("INSERT", "UPDATE")
    ),
)


def upgrade() -> None:
    """Make the tables, the rules that hold them and the search."""
    statements = [text.strip() for text in TABLES.split(";") if text.strip()]
    statements += [guard for table, keys in KEYS.items() for guard in _keys_stay(table, keys)]
    statements += [_rows_stay(table, subject) for table, subject in SUBJECT.items()]
    statements += [_frozen(table) for table in FROZEN]
    statements += [text for table, columns in SEARCHED.items() for text in _search(table, columns)]
    connection = op.get_bind()
    for statement in (*statements, *RULES):
        connection.exec_driver_sql(statement)


def _keys_stay(table: str, keys: tuple[str, ...]) -> tuple[str, str]:
    taken = " OR ".join(
        f"EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key})"  # noqa: S608 - own words
        for key in keys
    )
    changed = " OR ".join(f"NEW.{key} IS NOT OLD.{key}" for key in keys)
    return (
        f"CREATE TRIGGER {table}_key_insert BEFORE INSERT ON {table} WHEN {taken}"
        " BEGIN SELECT RAISE(ABORT, 'key_taken'); END",
        f"CREATE TRIGGER {table}_key_update BEFORE UPDATE OF {', '.join(keys)} ON {table}"
        f" WHEN {changed} BEGIN SELECT RAISE(ABORT, 'key_stays'); END",
    )


def _rows_stay(table: str, subject: str | None) -> str:
    unless = (
        f"WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE subject_id = {subject})"  # noqa: S608
        if subject
        else ""
    )
    return (
        f"CREATE TRIGGER {table}_row_stays BEFORE DELETE ON {table} {unless}"
        " BEGIN SELECT RAISE(ABORT, 'history_stays'); END"
    )


def _frozen(table: str) -> str:
    return (
        f"CREATE TRIGGER {table}_frozen BEFORE UPDATE ON {table}"
        " BEGIN SELECT RAISE(ABORT, 'history_stays'); END"
    )


def _search(table: str, columns: str) -> tuple[str, ...]:
    """Return an index over the table's own text and the triggers that FTS5's manual gives."""
    index = f"{table}_fts"
    new, old = (
        ", ".join(f"{row}.{name.strip()}" for name in columns.split(",")) for row in ("NEW", "OLD")
    )
    add = f"INSERT INTO {index} (rowid, {columns}) VALUES (NEW.seq, {new});"  # noqa: S608
    drop = (
        f"INSERT INTO {index} ({index}, rowid, {columns})"  # noqa: S608
        f" VALUES ('delete', OLD.seq, {old});"
    )
    return (
        f"CREATE VIRTUAL TABLE {index} USING fts5({columns}, content='{table}',"
        " content_rowid='seq', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')",
        f"INSERT INTO {index} ({index}, rank) VALUES ('secure-delete', 1)",  # noqa: S608
        f"CREATE TRIGGER {index}_insert AFTER INSERT ON {table} BEGIN {add} END",
        f"CREATE TRIGGER {index}_delete AFTER DELETE ON {table} BEGIN {drop} END",
        f"CREATE TRIGGER {index}_update AFTER UPDATE OF {columns} ON {table}"
        f" BEGIN {drop} {add} END",
    )
