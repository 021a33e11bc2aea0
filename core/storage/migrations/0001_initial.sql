-- SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A blank line ends a statement. Times are UTC milliseconds since 1970. The first
-- four bytes of the application id read "DSC1".
PRAGMA application_id = 0x44534331;

-- key orders assessments by when they were started, whatever the clock said.
CREATE TABLE assessment (
    key            INTEGER PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE CHECK (id <> ''),
    started_at     INTEGER NOT NULL,
    finished_at    INTEGER,
    mode           TEXT    NOT NULL CHECK (mode IN ('quick', 'standard', 'thorough')),
    with_questions INTEGER NOT NULL CHECK (with_questions IN (0, 1)),
    digest         BLOB    CHECK (length(digest) = 32),
    CHECK ((finished_at IS NULL) = (digest IS NULL))
) STRICT;

CREATE TABLE assessment_framework (
    assessment INTEGER NOT NULL REFERENCES assessment (key) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    framework  TEXT    NOT NULL CHECK (framework <> ''),
    version    TEXT    NOT NULL,
    sha256     BLOB    NOT NULL,
    PRIMARY KEY (assessment, position),
    UNIQUE (assessment, framework)
) STRICT, WITHOUT ROWID;

-- position orders the responses of an assessment as they were first given.
CREATE TABLE response (
    assessment INTEGER NOT NULL REFERENCES assessment (key) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    kind       TEXT    NOT NULL
               CHECK (kind IN ('statement', 'exemption', 'override', 'practice', 'note', 'question')),
    subject    TEXT    NOT NULL CHECK (subject <> ''),
    rating     INTEGER CHECK (rating BETWEEN 0 AND 3),
    level      INTEGER CHECK (level BETWEEN 0 AND 4),
    code       TEXT,
    confidence TEXT    CHECK (confidence IN ('guessing', 'thinkSo', 'sure')),
    text       TEXT,
    PRIMARY KEY (assessment, position),
    UNIQUE (assessment, kind, subject),
    CHECK ((kind = 'statement') = (rating IS NOT NULL)),
    CHECK ((kind = 'override') = (level IS NOT NULL)),
    CHECK ((kind IN ('override', 'note')) = (text IS NOT NULL)),
    CHECK (kind = 'question' OR confidence IS NULL),
    CHECK (kind = 'question' OR (kind IN ('exemption', 'practice')) = (code IS NOT NULL)),
    CHECK (kind <> 'exemption' OR code IN ('notApplicable', 'preferNot')),
    CHECK (kind <> 'practice' OR code IN ('now', 'inThePast'))
) STRICT, WITHOUT ROWID;

-- What undo takes back. A dropped change was undone and then passed by another
-- change; it stays so that its id is still known when it is sent again.
CREATE TABLE change_log (
    assessment   INTEGER NOT NULL REFERENCES assessment (key) ON DELETE CASCADE,
    seq          INTEGER NOT NULL,
    op_id        TEXT    NOT NULL UNIQUE CHECK (op_id <> ''),
    kind         TEXT    NOT NULL
                 CHECK (kind IN ('statement', 'exemption', 'override', 'practice', 'note', 'question')),
    subject      TEXT    NOT NULL CHECK (subject <> ''),
    value_before TEXT,
    value_after  TEXT,
    at           INTEGER NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    PRIMARY KEY (assessment, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile (
    key            INTEGER PRIMARY KEY CHECK (key = 1),
    alias          TEXT,
    classification TEXT,
    stream         TEXT,
    manages_people INTEGER CHECK (manages_people IN (0, 1)),
    role_today     TEXT,
    role_next      TEXT
) STRICT;

PRAGMA user_version = 1;
