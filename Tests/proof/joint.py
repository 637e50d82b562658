#!/usr/bin/env python3
"""joint.py [CASES] [SEED]: holds `overlap joint` to another reading of the same files and to another solver.

Invents case files, counts the figures of every group by itself (from the YAML, with its own code), and asks OR-tools
CP-SAT two things of the options the program prints: that each has the figures it says, and that no arrangement exists
which is not beaten by, or the same as, one of them.

Dates of the finish and requirements without an owner are taken from the program for each commission by itself (its own
tests hold these to the schedule and to the rules); contacts, interviews, reports and panels are counted here.
"""
import itertools
import json
import pathlib
import random
import subprocess
import sys
import tempfile

import yaml
from ortools.sat.python import cp_model

import common

binary = common.BINARY
AS_OF = "2015-06-15"
KINDS = ["scr", "dhr", "sar", "mhhr"]
# The catalogue's answers, typed anew from its table of pairs: who may take a root cause analysis for a report.
TAKES_ANALYSIS = {"scr", "dhr", "sar"}


def invent(pick, count):
    """A case with so many reviews: everything is drawn from `pick`."""
    day = lambda: f"2015-{pick.randrange(4, 13):02d}-{pick.randrange(1, 29):02d}"
    ids = [f"r{n}" for n in range(count)]
    everyone = ids + ["si", "crim"]
    some = lambda items, most: pick.sample(items, pick.randint(1, min(most, len(items))))
    case = {
        "overlap": 1, "case": "Invented", "frame": "england-2015", "as-of": AS_OF, "incident": "2015-03-14",
        "subjects": {"child": {"age": 17, "died": "2015-03-14"}, "mother": {"age": 40}, "partner": {"age": 44, "role": "suspect"}},
        "agencies": {f"a{n}": {"sector": "health"} for n in range(4)},
        "people": {f"f{n}": {"family": f"relative {n}"} for n in range(4)} | {f"p{n}": {"practitioner": f"role {n}"} for n in range(5)},
        "processes": {},
    }
    for name in ids:
        kind = pick.choice(KINDS)
        subjects = {"scr": ["child"], "dhr": ["child", "mother"], "sar": ["mother"], "mhhr": ["partner"]}[kind]
        if kind == "sar" and pick.random() < 0.3:
            subjects = ["child", "mother"]
        row = {"kind": kind, "subjects": subjects, "decided": "2015-04-10"}
        if pick.random() < 0.6:
            row["due"] = day()
        if pick.random() < 0.3:
            row["expected"] = day()
        case["processes"][name] = row
    case["processes"]["si"] = {"kind": "si", "started": "2015-03-20"}
    case["processes"]["crim"] = {"kind": "crim", "started": "2015-03-14", "milestones": {"trial": day()}}
    case["contacts"] = [
        {"with": some(["f0", "f1", "f2", "f3"], 2), "by": some(everyone, 2), "on": day(),
         "about": pick.choice(["notification", "involvement", "interview", "feedback", "support"]), "cancelled": pick.random() < 0.1}
        for _ in range(6 * count)]
    case["interviews"] = [
        {"of": f"p{pick.randrange(5)}", "by": some(everyone, 2), "on": day(), "consent-to": some(ids, 3), "statement": pick.random() < 0.1}
        for _ in range(4 * count)]
    case["documents"] = {
        f"d{n}": {"what": pick.choice(["agency-report", "agency-report", "rca"]), "by": f"a{pick.randrange(4)}",
                  "status": pick.choice(["requested", "draft", "final"])}
        for n in range(3 * count)}
    for row in case["documents"].values():
        row["for"] = ["si"] if row["what"] == "rca" else some(ids, 2)
    case["waits"] = [
        {"process": a, "part": pick.choice(["whole", "interviews", "report"]), "for": "crim", "until": "trial"}
        for a in ids if pick.random() < 0.3]
    return case


def contacts(case, group):
    planned = [c for c in case["contacts"] if c["on"] > AS_OF and not c["cancelled"] and c["about"] != "support"]
    return len({(who, c["about"]) for c in planned if set(c["by"]) & group for who in c["with"]})


def interviews(case, group):
    return len({i["of"] for i in case["interviews"] if not i["statement"] and i["on"] > AS_OF and set(i["by"]) & group})


def reports(case, group):
    rows = case["documents"].values()
    kinds = {case["processes"][p]["kind"] for p in group}
    analysed = {d["by"] for d in rows if d["what"] == "rca"}
    asked = {d["by"] for d in rows if d["what"] == "agency-report" and d["status"] != "final" and set(d["for"]) & group}
    return len(asked - analysed if kinds <= TAKES_ANALYSIS else asked)


def apart(case, a, b):
    """A child's review and an adults review never share a subject."""
    rows = [case["processes"][p] for p in (a, b)]
    return {r["kind"] for r in rows} == {"scr", "sar"} and bool(set(rows[0]["subjects"]) & set(rows[1]["subjects"]))


def days(text):
    year, month, day = map(int, text.split("-"))
    return (year - 2000) * 372 + month * 31 + day


def run(path, *more):
    out = subprocess.run([binary, "joint", path, "--format", "json", *more], check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def check(case, path):
    path.write_text(yaml.safe_dump(case, sort_keys=False))
    report = run(path)
    ids = [c[0] for c in report["candidates"]]
    assert ids == [f"r{n}" for n in range(len(ids))], ids
    others = {
        "family-contacts": sum(len(c["with"]) for c in case["contacts"] if c["on"] > AS_OF and not c["cancelled"]
                               and c["about"] != "support" and not set(c["by"]) & set(ids)),
        "practitioner-interviews": interviews(case, {"si"}) + interviews(case, {"crim"}),
        "agency-reports": len({d["by"] for d in case["documents"].values() if d["what"] == "rca" and d["status"] != "final"}),
        "panels": 0, "requirements-without-owner": 0,
    }
    # A review that no other can join (two children's reviews may) is a candidate by itself; groups by brute force.
    groups = [frozenset(g) for n in range(1, len(ids) + 1) for g in itertools.combinations(ids, n)
              if not any(apart(case, a, b) for a, b in itertools.combinations(g, 2))]
    score = {}
    for group in groups:
        asked = run(path, "--joint", "+".join(sorted(group)))["asked"] if len(group) > 1 else report["all-separate"]
        own = next(c for c in asked["commissions"] if set(c["processes"]) == group)
        finish = own["finish"]
        score[group] = [contacts(case, group), interviews(case, group), reports(case, group), 1,
                        len(own["requirements-without-owner"]), days(finish) if finish else 0]
    keys = ["family-contacts", "practitioner-interviews", "agency-reports", "panels", "requirements-without-owner"]
    def values(option):
        parts = [score[frozenset(c["processes"])] for c in option["commissions"]]
        own = [sum(part[n] for part in parts) for n in range(5)] + [max(part[5] for part in parts)]
        finish = option["figures"]["latest-finish"]
        said = [option["figures"][key] - others[key] for key in keys] + [days(finish) if finish else 0]
        assert own == said, (option["name"], own, said)
        return own

    for option in (report["now"], report["all-separate"]):
        values(option)
    fronts = [values(option) for option in report["options"]]
    for a, b in itertools.permutations(fronts, 2):
        assert not all(x <= y for x, y in zip(a, b)), ("one option beats another", a, b)
    prove(ids, groups, score, fronts)
    return len(ids), len(fronts)


def prove(ids, groups, score, front):
    """That every arrangement is at least as bad as some option on every figure: CP-SAT finds none that is not."""
    model = cp_model.CpModel()
    chosen = {g: model.new_bool_var("") for g in groups}
    for i in ids:
        model.add_exactly_one(chosen[g] for g in groups if i in g)
    sums = [sum(score[g][n] * chosen[g] for g in groups) for n in range(5)]
    for option in front:
        less = []
        for n in range(5):
            flag = model.new_bool_var("")
            model.add(sums[n] < option[n]).only_enforce_if(flag)
            less.append(flag)
        earlier = model.new_bool_var("")
        for g in groups:
            if score[g][5] >= option[5]:
                model.add_implication(earlier, chosen[g].Not())
        model.add_bool_or([*less, earlier])
    solver = cp_model.CpSolver()
    assert solver.solve(model) == cp_model.INFEASIBLE, "an arrangement that no option beats is not among the options"


def main():
    cases, seed = (int(a) for a in (sys.argv[1:] + ["40", "1"][len(sys.argv) - 1:])[:2])
    pick = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        sizes = [check(invent(pick, pick.randint(2, 6)), pathlib.Path(folder) / "case.yaml") for _ in range(cases)]
    print(f"{cases} cases: every option has the figures it says, and CP-SAT finds no arrangement that is missing")
    print(f"reviews {min(s[0] for s in sizes)} to {max(s[0] for s in sizes)}, options {min(s[1] for s in sizes)} to {max(s[1] for s in sizes)}")


main()
