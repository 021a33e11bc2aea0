#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Digital Skills Compass contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Calculates every figure of compass-cli a second time, and compares.

reference.py CLI CONTENT_FOLDER ANSWERS_FILE...

Written from the rules on the method page alone, not from the program: plain Python,
no shared code, sums by math.fsum. Each answers file is tried without a target and with
several; a figure that differs by more than 1e-9 is printed and the exit code is 1.
"""

import json
import math
import pathlib
import subprocess
import sys

TOLERANCE = 1e-9
TARGETS = [None, "everyone", "it-02-inf", "ex-02", "it-04-mg-sec"]

GRID = [(i + 0.5) * 0.05 for i in range(100)]  # θ from 0 to 5
HALF_INTERVAL = 1.645  # of a 90 % interval, in standard deviations
SPREAD = 0.36  # 0.6², competencies of one person around their framework mean
CONFIDENCE = {"C0": 0.25, "C1": 0.60, "C2": 0.90}
WEIGHT = {"essential": 2, "asset": 1}


def logistic(x):
    return 1 / (1 + math.exp(-x))


class Content:
    def __init__(self, folder):
        files = sorted(folder.glob("frameworks/*.json"))
        self.frameworks = [json.loads(file.read_text("utf-8")) for file in files]
        self.roles = json.loads((folder / "roles.json").read_text("utf-8"))["roles"]


# --- level of one competency ---------------------------------------------------------


def rating_chance(model, difficulty, rating, theta):
    """Graded response model: the difference of two neighbouring boundary curves."""
    a, thresholds = model["discrimination"], model["thresholds"]

    def at_least(k):
        if k == 0:
            return 1.0
        return logistic(a * (theta - difficulty - thresholds[k - 1])) if k <= 3 else 0.0

    return at_least(rating) - at_least(rating + 1)


def normal(masses):
    total = math.fsum(masses)
    return [mass / total for mass in masses]


def posterior(chances):
    """Uniform prior times each chance function, over the grid."""
    return normal([math.prod(chance(theta) for chance in chances) for theta in GRID])


def moments(masses):
    mean = math.fsum(mass * theta for mass, theta in zip(masses, GRID))
    variance = math.fsum(mass * (theta - mean) ** 2 for mass, theta in zip(masses, GRID))
    return mean, math.sqrt(variance)


def certainty(probabilities):
    best = max(probabilities)
    return "quite" if best >= 0.8 else "fairly" if best >= 0.6 else "unsure"


def estimate(probabilities, mean, sd):
    level = probabilities.index(max(probabilities))
    return {
        "level": level,
        "probabilities": probabilities,
        "mean": mean,
        "sd": sd,
        "certainty": certainty(probabilities),
    }


def estimate_from_answers(model, rated):
    chances = [
        lambda theta, d=difficulty, r=rating: rating_chance(model, d, r, theta)
        for difficulty, rating in rated
    ]
    masses = posterior(chances)
    by_level = [
        math.fsum(m for m, theta in zip(masses, GRID) if math.floor(theta) == level)
        for level in range(5)
    ]
    return estimate(by_level, *moments(masses))


def competency_result(model, competency, person):
    values = person["values"]
    rated = [
        (statement["difficulty"], values[statement["id"]])
        for statement in competency["statements"]
        if statement["id"] in values
    ]
    name = competency["id"]
    result = dict.fromkeys(["level", "probabilities", "mean", "sd", "certainty"])
    result.update(id=name, answered=len(rated), overridden=False)
    if name in person["notApplicable"]:
        return result | {"status": "notApplicable"}
    if name in person["preferNot"]:
        return result | {"status": "preferNot"}
    if name in person["overrides"]:
        level = person["overrides"][name]
        certain = estimate([float(each == level) for each in range(5)], level + 0.5, 0.0)
        return result | certain | {"status": "rated", "overridden": True}
    if rated:
        return result | estimate_from_answers(model, rated) | {"status": "rated"}
    return result | {"status": "notRated"}


# --- frameworks and their questions --------------------------------------------------


def average(results):
    count = len(results)
    mean = math.fsum(result["mean"] for result in results) / count
    sd = math.sqrt(math.fsum(result["sd"] ** 2 for result in results)) / count
    return mean, sd


def correct_chance(model, question, answer, theta):
    is_unknown = answer["option"] is None
    c = 0.0 if is_unknown else model["guessing"]
    chance = c + (1 - c) * logistic(model["discrimination"] * (theta - question["difficulty"]))
    return chance if is_correct(question, answer) else 1 - chance


def is_correct(question, answer):
    return any(
        option["correct"] and option["id"] == answer["option"] for option in question["options"]
    )


def bias(marked):
    sure = [
        (CONFIDENCE[answer["confidence"]], is_correct(question, answer))
        for question, answer in marked
        if answer["option"] is not None and "confidence" in answer
    ]
    if not sure:
        return None
    return math.fsum(c for c, _ in sure) / len(sure) - sum(right for _, right in sure) / len(sure)


def calibration(framework, results, person):
    """Exempt competencies leave every figure, so their questions are left out too."""
    exempt = {name for name in person["notApplicable"] + person["preferNot"]}
    marked, compared = [], []
    for competency in framework["competencies"]:
        answered = [
            (question, person["checks"][question["id"]])
            for question in competency["questions"]
            if question["id"] in person["checks"] and competency["id"] not in exempt
        ]
        marked += answered
        result = results[competency["id"]]
        if answered and result["status"] == "rated":
            compared.append(result)
    figures = {
        "status": "tooFew",
        "questions": len(marked),
        "difference": None,
        "low": None,
        "high": None,
        "bias": bias(marked),
    }
    if not compared:
        return figures
    model = framework["model"]
    q, q_sd = moments(
        posterior(
            [
                lambda theta, m=question, a=answer: correct_chance(model, m, a, theta)
                for question, answer in marked
            ]
        )
    )
    mean, sd = average(compared)
    difference = mean - q
    reach = HALF_INTERVAL * math.sqrt(sd**2 + q_sd**2 + SPREAD / len(compared))
    low, high = difference - reach, difference + reach
    status = "above" if low > 0 else "below" if high < 0 else "consistent"
    figures.update(difference=difference, low=low, high=high)
    if len(marked) >= 9:
        figures["status"] = status
    return figures


def framework_result(framework, results, person):
    own = [results[competency["id"]] for competency in framework["competencies"]]
    rated = [result for result in own if result["status"] == "rated"]
    applicable = [result for result in own if result["status"] in ("rated", "notRated")]
    mean, sd = average(rated) if rated else (None, None)
    return {
        "id": framework["id"],
        "mean": mean,
        "sd": sd,
        "rated": len(rated),
        "applicable": len(applicable),
        "shown": bool(applicable) and 10 * len(rated) >= 6 * len(applicable),
        "calibration": calibration(framework, results, person),
    }


# --- gaps and readiness --------------------------------------------------------------


def importances(role):
    """The profile's own, or the default rule where it does not say."""
    highest = max(requirement["level"] for requirement in role["requirements"])
    bar = 3 if highest > 2 else 2
    return {
        requirement["competency"]: requirement.get(
            "importance", "essential" if requirement["level"] >= bar else "asset"
        )
        for requirement in role["requirements"]
    }


def expected_gap(result, target):
    return math.fsum(
        p * max(0, target - level) for level, p in enumerate(result["probabilities"])
    )


def gaps_of(role, results):
    gaps = []
    for requirement in role["requirements"]:
        result, target = results[requirement["competency"]], requirement["level"]
        if target == 0 or result["status"] != "rated":
            continue
        chance = math.fsum(result["probabilities"][:target])
        importance = importances(role)[requirement["competency"]]
        gaps.append(
            {
                "competency": requirement["competency"],
                "target": target,
                "importance": importance,
                "gap": max(0, target - result["level"]),
                "expectedGap": expected_gap(result, target),
                "probability": chance,
                "state": "gap" if chance >= 0.8 else "met" if chance <= 0.2 else "unsure",
                "priority": WEIGHT[importance] * expected_gap(result, target),
            }
        )
    return gaps


def readiness_state(essentials, is_all_rated):
    """An essential that is not rated, for whatever reason, keeps a role from being ready."""
    blocking = [gap for gap in essentials if gap["state"] == "gap"]
    if not is_all_rated:
        return "developing"
    if all(gap["state"] == "met" for gap in essentials):
        return "ready"
    if len(blocking) <= 2 and all(gap["gap"] == 1 for gap in blocking):
        return "nearly"
    return "developing"


def count(gaps, state):
    return sum(gap["state"] == state for gap in gaps)


def readiness(role, results):
    gaps = gaps_of(role, results)
    needed = [requirement for requirement in role["requirements"] if requirement["level"] > 0]
    needs_essential = [
        each for each in needed if importances(role)[each["competency"]] == "essential"
    ]
    # What does not apply, or is not told, leaves numerator and denominator.
    counted = [
        each for each in needed if results[each["competency"]]["status"] in ("rated", "notRated")
    ]
    essentials = [gap for gap in gaps if gap["importance"] == "essential"]
    weights = [WEIGHT[gap["importance"]] for gap in gaps]
    reached = [
        weight * min(1.0, results[gap["competency"]]["mean"] / gap["target"])
        for weight, gap in zip(weights, gaps)
    ]
    return {
        "role": role["id"],
        "state": readiness_state(essentials, len(essentials) == len(needs_essential)),
        "essentialsMet": count(essentials, "met"),
        "essentialsUnsure": count(essentials, "unsure"),
        "essentialsBlocking": count(essentials, "gap"),
        "attainment": math.fsum(reached) / sum(weights) if weights else None,
        "requirementsMet": count(gaps, "met"),
        "requirements": len(counted),
    }


def distance(role, results):
    return math.fsum(gap["priority"] for gap in gaps_of(role, results))


def nearest(content, results, current):
    """The five smallest distances: roles that tie may come in any order."""
    others = [
        role for role in content.roles if role["id"] != current and gaps_of(role, results)
    ]
    return sorted(distance(role, results) for role in others)[:5]


# --- everything ----------------------------------------------------------------------


def read_person(file):
    document = json.loads(file.read_text("utf-8"))
    return {
        "values": {each["statement"]: each["value"] for each in document["answers"]},
        "notApplicable": document.get("notApplicable", []),
        "preferNot": document.get("preferNot", []),
        "overrides": {e["competency"]: e["level"] for e in document.get("overrides", [])},
        "checks": {each["question"]: each for each in document.get("checks", [])},
    }


def calculated(content, person, target):
    results = {
        competency["id"]: competency_result(framework["model"], competency, person)
        for framework in content.frameworks
        for competency in framework["competencies"]
    }
    role = next((role for role in content.roles if role["id"] == target), None)
    frameworks = [framework_result(each, results, person) for each in content.frameworks]
    return {
        "format": "compass-result/1",
        "competencies": results,
        "frameworks": {framework["id"]: framework for framework in frameworks},
        "gaps": {gap["competency"]: gap for gap in gaps_of(role, results)} if role else {},
        "readiness": readiness(role, results) if role else None,
        "nearestRoles": {
            "distances": nearest(content, results, target),
            "every": {role["id"]: distance(role, results) for role in content.roles},
        },
    }


def keyed(document, ours, target):
    """The program's lists by id, as in calculated(), once their order is checked."""
    gaps, roles = document["gaps"], document["nearestRoles"]
    order = [(-gap["priority"], -gap["gap"]) for gap in gaps]
    assert order == sorted(order), "gaps are not in order of priority"
    assert target not in [each["role"] for each in roles], "the target itself is near"
    every = ours["nearestRoles"]["every"]
    return document | {
        "competencies": {each["id"]: each for each in document["competencies"]},
        "frameworks": {each["id"]: each for each in document["frameworks"]},
        "gaps": {each["competency"]: each for each in gaps},
        "nearestRoles": {
            "distances": [each["distance"] for each in roles],
            "every": every | {each["role"]: each["distance"] for each in roles},
        },
    }


def differences(path, ours, theirs):
    """Every place where two documents differ, numbers by more than the tolerance."""
    if isinstance(ours, dict) and isinstance(theirs, dict) and ours.keys() == theirs.keys():
        for key in ours:
            yield from differences(f"{path}.{key}", ours[key], theirs[key])
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for index, (mine, other) in enumerate(zip(ours, theirs)):
            yield from differences(f"{path}[{index}]", mine, other)
    elif is_number(ours) and is_number(theirs):
        if not abs(ours - theirs) <= TOLERANCE:
            yield f"{path}: reference {ours!r}, program {theirs!r}"
    elif ours != theirs:
        yield f"{path}: reference {ours!r}, program {theirs!r}"


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def program_result(cli, file, target):
    command = [cli, "assess", "--answers", str(file), "--format", "json"]
    if target:
        command += ["--target", target]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def main():
    cli, content = sys.argv[1], Content(pathlib.Path(sys.argv[2]))
    files = [pathlib.Path(name) for name in sys.argv[3:]]
    problems, numbers = [], 0
    for file in files:
        person = read_person(file)
        for target in TARGETS:
            ours = calculated(content, person, target)
            theirs = keyed(program_result(cli, file, target), ours, target)
            numbers += sum(character == ":" for character in json.dumps(ours))
            label = f"{file.name} for {target}"
            problems += [f"{label}: {each}" for each in differences("", ours, theirs)]
    print(*problems, sep="\n")
    print(f"{len(files)} files, {numbers} values compared, {len(problems)} differ")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main())
