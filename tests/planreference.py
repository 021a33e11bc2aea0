#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Checks the plans of compass-cli by a second calculation, made from the method page.

planreference.py CLI CONTENT_FOLDER ANSWERS_FILE...

Rebuilds steps, values and candidates from an assessment and a catalogue, goes through
every set of steps that the budget can cover, and compares: nothing within the budget
closes more, what is closed, what would be lost and why something is out all add up.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

TOLERANCE = 1e-9
ROLES = ("everyone", "it-02-inf", "ex-01")
WEIGHTS = {"essential": 2, "asset": 1}


def run(program, *arguments):
    done = subprocess.run(
        [program, *arguments, "--format", "json"], capture_output=True, check=True, timeout=60
    )
    return json.loads(done.stdout)


def steps_of(result):
    """The value of every step (competency, from), in no particular order."""
    rated = {each["id"]: each for each in result["competencies"]}
    steps = {}
    for gap in result["gaps"]:
        person = rated[gap["competency"]]
        for level in range(person["level"], gap["target"]):
            below = sum(person["probabilities"][: level + 1])
            steps[gap["competency"], level] = WEIGHTS[gap["importance"]] * below
    return steps


def candidates_of(catalogue, steps):
    """For every candidate its minutes, whether they are an estimate, and its steps."""
    typical = catalogue["typicalMinutes"]
    candidates = {}
    for each in catalogue["resources"]:
        levels = range(each["minLevel"], each["maxLevel"])
        taught = {s for s in steps if s[0] in each["competencies"] and s[1] in levels}
        known = each.get("durationMinutes")
        if taught:
            minutes = known or typical[each["type"]]
            candidates[each["id"], None] = (minutes, known is None, taught)
    for each in catalogue["activities"]:
        levels = range(each["fromLevel"], each["toLevel"])
        for competency in {s[0] for s in steps}:
            taught = {s for s in steps if s[0] == competency and s[1] in levels}
            if taught:
                candidates[each["id"], competency] = (typical["practice"], True, taught)
    return candidates


def closed_steps(covered, steps):
    """Those covered whose lower steps of the same competency are all covered too."""
    return {
        step
        for step in covered
        if all(s in covered for s in steps if s[0] == step[0] and s[1] < step[1])
    }


def value_of(covered, steps):
    return sum(steps[step] for step in closed_steps(covered, steps))


def best_value(candidates, steps, budget):
    """The most that any choice closes: the fewest minutes for every set of steps."""
    places = {step: 1 << place for place, step in enumerate(sorted(steps))}
    offers = set()
    for minutes, _, taught in candidates.values():
        offers.add((sum(places[step] for step in taught), minutes))
    useful = [
        (mask, minutes)
        for mask, minutes in offers
        if not any(
            mask | other == other and other_minutes <= minutes
            for other, other_minutes in offers - {(mask, minutes)}
        )
    ]
    fewest = {0: 0}
    for mask, minutes in useful:
        for covered, used in list(fewest.items()):
            total = used + minutes
            if total <= budget and fewest.get(covered | mask, budget + 1) > total:
                fewest[covered | mask] = total
    return max(
        value_of({step for step in steps if covered & places[step]}, steps) for covered in fewest
    )


def key_of(item):
    return item["resource"], item.get("competency")


class Checker:
    def __init__(self):
        self.problems = []
        self.checks = 0

    def expect(self, holds, *words):
        self.checks += 1
        if not holds:
            self.problems.append(" ".join(map(str, words)))

    def near(self, found, expected, *words):
        self.expect(abs(found - expected) <= TOLERANCE, *words, found, "is not", expected)


def check_sums(check, plan, steps, candidates, case):
    listed = plan["items"] + plan["leftOut"]
    check.expect(sorted(map(str, map(key_of, listed))) == sorted(map(str, candidates)), case,
                 "items and what is left out are not the candidates")
    for item in listed:
        minutes, estimated, _ = candidates[key_of(item)]
        check.expect(item["minutes"] == minutes, case, item["resource"], "minutes")
        check.expect(item["estimated"] == estimated, case, item["resource"], "estimated")
    used = sum(item["minutes"] for item in plan["items"])
    check.expect(used == plan["usedMinutes"] <= plan["budgetMinutes"], case, "minutes used")


def check_closes(check, plan, steps, candidates, case):
    covered = set().union(*(candidates[key_of(item)][2] for item in plan["items"]))
    counted = []
    for item in plan["items"]:
        own = [
            (each["competency"], level)
            for each in item["closes"]
            for level in range(each["from"], each["to"])
        ]
        check.expect(set(own) <= candidates[key_of(item)][2], case, item["resource"], "closes")
        counted += own
    check.expect(len(counted) == len(set(counted)), case, "a step is counted twice")
    check.expect(set(counted) == closed_steps(covered, steps), case, "the steps that close")
    check.near(plan["value"], value_of(covered, steps), case, "value")
    for item in plan["items"]:
        others = [candidates[key_of(each)][2] for each in plan["items"] if each is not item]
        loss = plan["value"] - value_of(set().union(*others), steps)
        check.near(item["lossWithout"], loss, case, item["resource"], "loss")
    return covered


def check_reasons(check, plan, steps, candidates, covered, case):
    closed = closed_steps(covered, steps)
    room = plan["budgetMinutes"] - plan["usedMinutes"]
    for item in plan["leftOut"]:
        minutes, _, taught = candidates[key_of(item)]
        if value_of(covered | taught, steps) > plan["value"] + TOLERANCE:
            expected = "notEnoughTime"
            check.expect(minutes > room, case, item["resource"], "fits and closes more")
        else:
            expected = "closedByOthers" if taught <= closed else "needsEarlierStep"
        check.expect(item["reason"] == expected, case, item["resource"], "reason", item["reason"])


def check_plan(check, plan, steps, candidates, case):
    check_sums(check, plan, steps, candidates, case)
    covered = check_closes(check, plan, steps, candidates, case)
    check_reasons(check, plan, steps, candidates, covered, case)
    check.expect(plan["exact"] and plan["bound"] == plan["value"], case, "is not exact")
    best = best_value(candidates, steps, plan["budgetMinutes"])
    check.near(plan["value"], best, case, "the best value")


def small_catalogue(catalogue, seed):
    """A few resources of the catalogue, of various lengths, and one activity."""
    dice = random.Random(seed)
    small = dict(catalogue, activities=dice.sample(catalogue["activities"], 1))
    small["resources"] = [dict(each) for each in dice.sample(catalogue["resources"], 22)]
    for each in small["resources"]:
        if dice.random() < 0.7:
            each["durationMinutes"] = dice.choice((7, 20, 25, 45, 50, 75, 90, 130))
    return small


def main(program, content, answers):
    check = Checker()
    plans = 0
    shipped = json.loads((pathlib.Path(content) / "learning.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        for number, file in enumerate(answers):
            role = ROLES[number % len(ROLES)]
            person = ("--answers", file, "--target", role)
            steps = steps_of(run(program, "assess", *person))
            cases = [(shipped, "1.5")]
            cases += [(small_catalogue(shipped, 10 * number + i), f"{2 + 1.3 * i:.2f}")
                      for i in range(3)]
            for catalogue, hours in cases:
                path = pathlib.Path(folder) / "learning.json"
                path.write_text(json.dumps(catalogue), encoding="utf-8")
                plan = run(program, "plan", *person, "--hours", hours, "--catalogue", str(path))
                case = f"{pathlib.Path(file).name}, {role}, {hours} h:"
                check_plan(check, plan, steps, candidates_of(catalogue, steps), case)
                plans += 1
    for problem in check.problems[:20]:
        print(problem)
    print(f"{plans} plans, {check.checks} checks, {len(check.problems)} problems")
    return 1 if check.problems or not plans else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
