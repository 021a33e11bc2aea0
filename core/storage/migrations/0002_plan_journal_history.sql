-- SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A blank line ends a statement. Dates are ISO 8601 text, NULL when not chosen.
CREATE TABLE learning_plan (
    key              INTEGER PRIMARY KEY CHECK (key = 1),
    minutes_per_week INTEGER NOT NULL CHECK (minutes_per_week > 0),
    weeks            INTEGER NOT NULL CHECK (weeks > 0),
    longest_session  INTEGER NOT NULL CHECK (longest_session > 0),
    start_date       TEXT,
    english          INTEGER NOT NULL CHECK (english IN (0, 1)),
    french           INTEGER NOT NULL CHECK (french IN (0, 1)),
    free_only        INTEGER NOT NULL CHECK (free_only IN (0, 1))
) STRICT;

CREATE TABLE learning_plan_excluded (
    kind TEXT NOT NULL PRIMARY KEY
         CHECK (kind IN ('article', 'course', 'tool', 'learningPath', 'community', 'video',
                         'podcast', 'practice'))
) STRICT, WITHOUT ROWID;

-- An item is a resource, or an activity for one competency; '' stands for no competency.
CREATE TABLE learning_plan_item (
    position   INTEGER NOT NULL PRIMARY KEY,
    resource   TEXT    NOT NULL CHECK (resource <> ''),
    competency TEXT    NOT NULL,
    decision   TEXT    NOT NULL CHECK (decision IN ('none', 'added', 'rejected')),
    rejection  TEXT    CHECK (rejection IN ('alreadyKnown', 'tooLong', 'wrongLanguage',
                                            'notRelevant', 'notAvailable', 'other')),
    progress   TEXT    NOT NULL CHECK (progress IN ('toDo', 'doing', 'done')),
    done_at    INTEGER,
    note       TEXT    NOT NULL,
    UNIQUE (resource, competency)
) STRICT;

CREATE TABLE learning_plan_order (
    position   INTEGER NOT NULL PRIMARY KEY,
    resource   TEXT    NOT NULL CHECK (resource <> ''),
    competency TEXT    NOT NULL,
    UNIQUE (resource, competency)
) STRICT;

CREATE TABLE evidence_note (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (id <> ''),
    competency  TEXT    NOT NULL CHECK (competency <> ''),
    happened_on TEXT    NOT NULL,
    situation   TEXT    NOT NULL,
    action      TEXT    NOT NULL CHECK (action <> ''),
    result      TEXT    NOT NULL,
    practice    TEXT    NOT NULL CHECK (practice IN ('now', 'inThePast')),
    changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The files that assessments were made with; key orders them by when they were kept.
CREATE TABLE framework_file (
    key       INTEGER PRIMARY KEY,
    sha256    BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    framework TEXT NOT NULL CHECK (framework <> ''),
    version   TEXT NOT NULL,
    content   BLOB NOT NULL
) STRICT;

-- key orders mappings by when they were accepted.
CREATE TABLE framework_mapping (
    key         INTEGER PRIMARY KEY,
    from_sha256 BLOB NOT NULL CHECK (length(from_sha256) = 32),
    to_sha256   BLOB NOT NULL CHECK (length(to_sha256) = 32),
    content     BLOB NOT NULL,
    UNIQUE (from_sha256, to_sha256)
) STRICT;

PRAGMA user_version = 2;
