#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks in the reports that tst_teamreport wrote for what they must not tell.

The folder has the reports, and for each audience a file of words that must be in none of
its reports (AUDIENCE.secrets) and one of words that must be in all (AUDIENCE.shown): who
finds no shown word would find no secret either.

usage: check_hidden.py FOLDER
"""
import pathlib
import re
import subprocess
import sys
import zipfile


def texts_of(path):
    """Everything that a reader could get out of the file."""
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as parts:
            return [parts.read(name).decode() for name in parts.namelist()]
    if path.suffix == ".pdf":
        shown = subprocess.run(["pdftotext", "-raw", path, "-"], check=True, capture_output=True)
        inside = subprocess.run(["pdfinfo", "-struct-text", path], check=True, capture_output=True)
        return [shown.stdout.decode(), inside.stdout.decode()]
    return [path.read_text(encoding="utf-8-sig")]


def plain(text):
    """Without markup, and with one kind of space, so that no line end hides a word."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", text))


folder = pathlib.Path(sys.argv[1])
checked = 0
for secrets in sorted(folder.glob("*.secrets")):
    audience = secrets.stem
    for path in sorted(folder.glob(audience + "-*.*")):
        texts = texts_of(path)
        text = plain(" ".join(texts))
        for word in secrets.read_text().splitlines():
            assert word not in text and all(word not in each for each in texts), \
                f"{path.name} tells {word}"
        for word in (folder / (audience + ".shown")).read_text().splitlines():
            assert word in text, f"{path.name} lacks {word}"
        checked += 1
assert checked >= 16, f"only {checked} files were found"
print(f"{checked} files checked")
