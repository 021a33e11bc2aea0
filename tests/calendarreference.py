#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads the calendar files of compass-cli with an independent parser, and compares.

calendarreference.py CLI CONTENT_FOLDER ANSWERS_FILE...

Every session of every plan has to be there, on a day of its week, whole and in the
language asked for; lines have to end and fold as RFC 5545 says.
"""

import datetime
import json
import pathlib
import subprocess
import sys

import icalendar

WEEKS = 6


def run(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, check=True, timeout=60).stdout


def line_problems(raw):
    lines = raw.split(b"\r\n")
    if lines[-1] != b"" or any(b"\n" in line or b"\r" in line for line in lines):
        yield "a line does not end in CR LF"
    for line in lines:
        if len(line) > 75:
            yield f"a line has {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield "a character is torn apart"


def event_problems(event, titles, language):
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    if isinstance(start, datetime.datetime) or end - start != datetime.timedelta(days=1):
        yield f"{start} to {end} is not a whole day"
    if event["DTSTAMP"].dt.utcoffset() != datetime.timedelta(0):
        yield "DTSTAMP is not in UTC"
    if not any(title in event["SUMMARY"] for title in titles):
        yield f"unknown title: {event['SUMMARY']}"
    for name in ("SUMMARY", "DESCRIPTION"):
        if not event[name].params["LANGUAGE"].startswith(language):
            yield f"{name} is in {event[name].params['LANGUAGE']}"


def problems_of(raw, plan, titles, language):
    yield from line_problems(raw)
    events = list(icalendar.Calendar.from_ical(raw).walk("VEVENT"))
    sessions = sum(-(-item["minutes"] // 120) for item in plan["items"])
    if len(events) < sessions:
        yield f"{len(events)} events for at least {sessions} sessions"
    if len({event["UID"] for event in events}) != len(events):
        yield "a UID is there twice"
    days = [event["DTSTART"].dt for event in events]
    if days and (min(days).weekday() != 0 or (max(days) - min(days)).days >= 7 * WEEKS):
        yield "the weeks are not those of the plan"
    for event in events:
        yield from event_problems(event, titles, language)


def main(program, content, answers):
    learning = json.loads((pathlib.Path(content) / "learning.json").read_text(encoding="utf-8"))
    found, files, events = [], 0, 0
    for answer in answers:
        person = ("--answers", answer, "--target", "it-02-inf", "--hours", "1.5")
        person += ("--weeks", str(WEEKS))
        plan = json.loads(run(program, "plan", *person, "--format", "json"))
        for language in ("en", "fr"):
            titles = [each["title"][language] for each in learning["resources"]]
            titles += [each["text"][language] for each in learning["activities"]]
            raw = run(program, "plan", *person, "--format", "ics", "--lang", language)
            found += [f"{answer}: {each}" for each in problems_of(raw, plan, titles, language)]
            files += 1
            events += raw.count(b"BEGIN:VEVENT")
    for problem in found[:20]:
        print(problem)
    print(f"{files} files, {events} events, {len(found)} problems")
    return 1 if found or not events else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
