-- Format 3: handing over, closing and destroying. The rules are in 0003_handover.py.

ALTER TABLE coach ADD COLUMN retention_years INTEGER NOT NULL DEFAULT 10
    CHECK (retention_years BETWEEN 1 AND 100);

ALTER TABLE client ADD COLUMN support_network TEXT NOT NULL DEFAULT '';
ALTER TABLE client ADD COLUMN closing_exception TEXT NOT NULL DEFAULT '';

-- No reference to the client: the log outlives a destruction.
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
) STRICT;
CREATE INDEX disclosure_client ON disclosure (client_id, seq);

-- What came in with a client from another ipscoach, letter by letter.
CREATE TABLE received (
    client_id TEXT NOT NULL PRIMARY KEY REFERENCES client (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    author TEXT NOT NULL,
    organisation TEXT NOT NULL,
    record TEXT NOT NULL
) STRICT;
