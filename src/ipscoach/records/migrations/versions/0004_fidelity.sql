-- Format 4: fidelity: whose file it is, the key that signs, packs of coaches, reviews.
-- The rules are in 0004_fidelity.py.

ALTER TABLE coach ADD COLUMN role TEXT NOT NULL DEFAULT 'coach'
    CHECK (role IN ('coach', 'supervisor'));

CREATE TABLE signing_key (
    single INTEGER NOT NULL PRIMARY KEY CHECK (single = 1),
    seed TEXT NOT NULL CHECK (length(seed) = 64),
    key TEXT NOT NULL CHECK (length(key) = 64),
    made TEXT NOT NULL CHECK (made IS date(made))
) STRICT;

-- What coaches gave, letter by letter, and beside it what a glance at the team needs.
CREATE TABLE pack (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    digest TEXT NOT NULL UNIQUE CHECK (digest <> ''),
    key TEXT NOT NULL CHECK (key <> ''),
    coach TEXT NOT NULL CHECK (coach <> ''),
    organisation TEXT NOT NULL,
    first TEXT NOT NULL CHECK (first IS date(first)),
    last TEXT NOT NULL CHECK (last IS date(last)),
    made TEXT NOT NULL CHECK (made IS date(made)),
    received TEXT NOT NULL CHECK (received IS date(received)),
    share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100),
    cap INTEGER NOT NULL CHECK (cap BETWEEN 0 AND 10),
    active INTEGER NOT NULL CHECK (active >= 0),
    waiting INTEGER NOT NULL CHECK (waiting >= 0),
    came INTEGER NOT NULL CHECK (came >= 0),
    closed INTEGER NOT NULL CHECK (closed >= 0),
    phases TEXT NOT NULL,
    weeks TEXT NOT NULL,
    content TEXT NOT NULL CHECK (content <> ''),
    CHECK (first <= last)
) STRICT;
CREATE INDEX pack_period ON pack (last, first);

CREATE TABLE review (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    origin TEXT NOT NULL CHECK (origin <> ''),
    version INTEGER NOT NULL CHECK (version > 0),
    scale_id TEXT NOT NULL CHECK (scale_id <> ''),
    scale_version TEXT NOT NULL CHECK (scale_version <> ''),
    service TEXT NOT NULL,
    first TEXT NOT NULL CHECK (first IS date(first)),
    last TEXT NOT NULL CHECK (last IS date(last)),
    held TEXT NOT NULL CHECK (held IS date(held)),
    first_reviewer TEXT NOT NULL,
    second_reviewer TEXT NOT NULL,
    signed_by TEXT NOT NULL DEFAULT '',
    signed_on TEXT CHECK (signed_on IS date(signed_on)),
    seal TEXT NOT NULL DEFAULT '',
    seal_key TEXT NOT NULL DEFAULT '',
    UNIQUE (origin, version),
    CHECK (first <= last),
    CHECK ((signed_on IS NULL) = (signed_by = '') AND (signed_on IS NULL) = (seal = ''))
) STRICT;

CREATE TABLE review_item (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    review_id TEXT NOT NULL REFERENCES review (id),
    item INTEGER NOT NULL CHECK (item > 0),
    suggested INTEGER CHECK (suggested BETWEEN 1 AND 5),
    value TEXT,
    n INTEGER NOT NULL DEFAULT 0 CHECK (n >= 0),
    at_most INTEGER NOT NULL DEFAULT 0 CHECK (at_most IN (0, 1)),
    first_score INTEGER CHECK (first_score BETWEEN 1 AND 5),
    second_score INTEGER CHECK (second_score BETWEEN 1 AND 5),
    agreed INTEGER CHECK (agreed BETWEEN 1 AND 5),
    reason TEXT NOT NULL DEFAULT '',
    sources TEXT NOT NULL DEFAULT '',
    UNIQUE (review_id, item)
) STRICT;

CREATE TABLE review_action (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    id TEXT NOT NULL UNIQUE CHECK (id <> ''),
    review_id TEXT NOT NULL REFERENCES review (id),
    what TEXT NOT NULL CHECK (what <> ''),
    owner TEXT NOT NULL CHECK (owner <> ''),
    due TEXT NOT NULL CHECK (due IS date(due)),
    item INTEGER CHECK (item > 0),
    done TEXT CHECK (done IS date(done))
) STRICT;
CREATE INDEX review_action_review ON review_action (review_id, seq);

-- For reports: contacts by day and a client's first employer met, from the index alone.
CREATE INDEX contact_by_day ON contact (day, face_to_face);
CREATE INDEX contact_met ON contact (client_id, day) WHERE face_to_face = 1;
