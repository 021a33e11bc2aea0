-- SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- A blank line ends a statement. Days are ISO 8601 text. The first four bytes of the
-- application id read "DSCT".
PRAGMA application_id = 0x44534354;

CREATE TABLE team (
    key          INTEGER PRIMARY KEY CHECK (key = 1),
    name         TEXT    NOT NULL CHECK (name <> ''),
    purpose_en   TEXT    NOT NULL,
    purpose_fr   TEXT    NOT NULL,
    role         TEXT    NOT NULL CHECK (role IN ('manager', 'coordinator')),
    created_on   TEXT    NOT NULL,
    retention_on TEXT    NOT NULL,
    is_sample    INTEGER NOT NULL CHECK (is_sample IN (0, 1))
) STRICT;

-- key orders requests by when they were added; document is what was signed.
CREATE TABLE request (
    key         INTEGER PRIMARY KEY,
    id          TEXT NOT NULL UNIQUE CHECK (id <> ''),
    signing_key BLOB NOT NULL,
    sealing_key BLOB NOT NULL,
    document    TEXT NOT NULL
) STRICT;

-- Everyone whose file was ever taken in. Stays when their files go, so that an old
-- file is known again.
CREATE TABLE signer (
    key         INTEGER PRIMARY KEY,
    signing_key BLOB    NOT NULL UNIQUE CHECK (length(signing_key) > 0),
    sequence    INTEGER NOT NULL
) STRICT;

-- The ids of what was taken back; never taken in again.
CREATE TABLE revoked_share (
    signer INTEGER NOT NULL REFERENCES signer (key),
    id     TEXT    NOT NULL CHECK (id <> ''),
    PRIMARY KEY (signer, id)
) STRICT, WITHOUT ROWID;

-- The newest file of a signer; payload is what was signed.
CREATE TABLE share (
    signer      INTEGER PRIMARY KEY REFERENCES signer (key),
    payload     TEXT NOT NULL,
    received_on TEXT NOT NULL,
    expires_on  TEXT NOT NULL,
    scope       TEXT NOT NULL CHECK (scope IN ('totals', 'rows'))
) STRICT;

CREATE INDEX share_by_expiry ON share (expires_on);

-- People by name are read one by one; all others must not be looked at for that.
CREATE INDEX share_by_name ON share (signer) WHERE scope = 'rows';

-- The file before that, of those who shared both by name.
CREATE TABLE earlier_share (
    signer     INTEGER PRIMARY KEY REFERENCES signer (key),
    id         TEXT NOT NULL,
    payload    TEXT NOT NULL,
    expires_on TEXT NOT NULL
) STRICT;

CREATE INDEX earlier_share_by_expiry ON earlier_share (expires_on);

-- What one newest file tells in one cell. block is 0 while it is in no figure yet, and
-- -1 when it is counted no more so that nobody can tell who left.
CREATE TABLE contribution (
    signer     INTEGER NOT NULL REFERENCES signer (key),
    competency TEXT    NOT NULL CHECK (competency <> ''),
    scope      TEXT    NOT NULL CHECK (scope IN ('totals', 'rows')),
    in_bands   INTEGER NOT NULL CHECK (in_bands IN (0, 1)),
    value      INTEGER NOT NULL CHECK (value BETWEEN 0 AND 4),
    block      INTEGER NOT NULL CHECK (block >= -1),
    PRIMARY KEY (signer, competency, scope, in_bands)
) STRICT, WITHOUT ROWID;

CREATE INDEX contribution_by_cell ON contribution (competency, scope, in_bands, block, value);

-- A cell and its counts by value: those who wait, and those whom its figure counts.
CREATE TABLE cell (
    competency  TEXT    NOT NULL CHECK (competency <> ''),
    scope       TEXT    NOT NULL CHECK (scope IN ('totals', 'rows')),
    in_bands    INTEGER NOT NULL CHECK (in_bands IN (0, 1)),
    pending_0   INTEGER NOT NULL CHECK (pending_0 >= 0),
    pending_1   INTEGER NOT NULL CHECK (pending_1 >= 0),
    pending_2   INTEGER NOT NULL CHECK (pending_2 >= 0),
    pending_3   INTEGER NOT NULL CHECK (pending_3 >= 0),
    pending_4   INTEGER NOT NULL CHECK (pending_4 >= 0),
    figure_0    INTEGER NOT NULL CHECK (figure_0 >= 0),
    figure_1    INTEGER NOT NULL CHECK (figure_1 >= 0),
    figure_2    INTEGER NOT NULL CHECK (figure_2 >= 0),
    figure_3    INTEGER NOT NULL CHECK (figure_3 >= 0),
    figure_4    INTEGER NOT NULL CHECK (figure_4 >= 0),
    changes     INTEGER NOT NULL CHECK (changes >= 0),
    is_shown    INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
    released_on TEXT,
    last_block  INTEGER NOT NULL CHECK (last_block >= 0),
    PRIMARY KEY (competency, scope, in_bands)
) STRICT, WITHOUT ROWID;

-- The figure of a cell is the sum of its blocks: those who stay, and those who ended
-- but are still counted.
CREATE TABLE cell_block (
    competency TEXT    NOT NULL,
    scope      TEXT    NOT NULL,
    in_bands   INTEGER NOT NULL,
    number     INTEGER NOT NULL CHECK (number > 0),
    staying_0  INTEGER NOT NULL CHECK (staying_0 >= 0),
    staying_1  INTEGER NOT NULL CHECK (staying_1 >= 0),
    staying_2  INTEGER NOT NULL CHECK (staying_2 >= 0),
    staying_3  INTEGER NOT NULL CHECK (staying_3 >= 0),
    staying_4  INTEGER NOT NULL CHECK (staying_4 >= 0),
    ended_0    INTEGER NOT NULL CHECK (ended_0 >= 0),
    ended_1    INTEGER NOT NULL CHECK (ended_1 >= 0),
    ended_2    INTEGER NOT NULL CHECK (ended_2 >= 0),
    ended_3    INTEGER NOT NULL CHECK (ended_3 >= 0),
    ended_4    INTEGER NOT NULL CHECK (ended_4 >= 0),
    PRIMARY KEY (competency, scope, in_bands, number),
    FOREIGN KEY (competency, scope, in_bands) REFERENCES cell (competency, scope, in_bands)
) STRICT, WITHOUT ROWID;

CREATE INDEX cell_block_with_ended ON cell_block (competency, scope, in_bands)
    WHERE ended_0 + ended_1 + ended_2 + ended_3 + ended_4 > 0;

-- How many files there are. is_closed says that individual files were deleted while
-- the cells stayed: no file is taken in any more.
CREATE TABLE received_count (
    key            INTEGER PRIMARY KEY CHECK (key = 1),
    by_name        INTEGER NOT NULL CHECK (by_name >= 0),
    as_group       INTEGER NOT NULL CHECK (as_group >= 0),
    with_certainty INTEGER NOT NULL CHECK (with_certainty >= 0),
    is_closed      INTEGER NOT NULL CHECK (is_closed IN (0, 1))
) STRICT;

INSERT INTO received_count (key, by_name, as_group, with_certainty, is_closed)
VALUES (1, 0, 0, 0, 0);

-- key orders imports. outcome is NULL for a refused file, and refusal then says why.
CREATE TABLE import_log (
    key     INTEGER PRIMARY KEY,
    day     TEXT    NOT NULL,
    bytes   INTEGER NOT NULL,
    outcome TEXT    CHECK (outcome IN ('added', 'replaced', 'alreadyThere', 'withdrawn',
                                       'alreadyWithdrawn')),
    refusal TEXT,
    CHECK (outcome IS NULL OR refusal IS NULL)
) STRICT;

CREATE TABLE erasure_log (
    day   TEXT    NOT NULL,
    cause TEXT    NOT NULL CHECK (cause IN ('expired', 'retention')),
    files INTEGER NOT NULL,
    PRIMARY KEY (day, cause)
) STRICT, WITHOUT ROWID;

CREATE TABLE need (
    position   INTEGER NOT NULL PRIMARY KEY,
    competency TEXT    NOT NULL UNIQUE CHECK (competency <> ''),
    people     INTEGER NOT NULL CHECK (people BETWEEN 1 AND 999),
    level      INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4),
    reason     TEXT    NOT NULL
) STRICT;

-- key orders scenarios, and actions, by when they were first saved.
CREATE TABLE scenario (
    key     INTEGER PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE CHECK (id <> ''),
    name    TEXT NOT NULL,
    changes TEXT NOT NULL
) STRICT;

CREATE TABLE team_action (
    key        INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE CHECK (id <> ''),
    kind       TEXT NOT NULL CHECK (kind IN ('train', 'pair', 'rotate', 'borrow', 'hire', 'accept')),
    competency TEXT NOT NULL,
    owner      TEXT NOT NULL,
    due_on     TEXT,
    note       TEXT NOT NULL,
    progress   TEXT NOT NULL CHECK (progress IN ('open', 'done'))
) STRICT;

PRAGMA user_version = 1;
