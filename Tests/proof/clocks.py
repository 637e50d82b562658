#!/usr/bin/env python3
"""clocks.py [CASES] [SEED]: every deadline that `clocks` gives, worked out again with dateutil and numpy.

Invents cases with one process of every kind and random dates, and holds each last day to the length of its clock as
`ClockTableTests` has it, typed there from the sources' own table, counted by `dates.py`.
"""

import datetime
import random
import re
import sys

import common
import dates

FIELDS = ["aware", "notified", "decided", "started", "due", "expected", "published", "finished"]
MARKS = ["charge", "trial", "verdict", "inquest-opened", "inquest", "suspended", "resumed", "outcome"]
UNITS = {"workingDays": "working-days", "beginning": "beginning-with"}


def table():
    text = (common.TOP / "Tests/ProcessGraphTests/Catalogue/ClockTableTests.swift").read_text()
    clocks = {}
    for line in re.search(r'expected = """\n(.*?)"""', text, re.S)[1].split("\n"):
        words = line.split()
        if len(words) == 8 and words[2].isdigit() and words[3] in ("workingDays", "months", "days", "weeks", "years", "hours"):
            for frame in {"seed": ["england-2015"], "current": ["england-current"], "both": ["england-2015", "england-current"]}[words[7]]:
                clocks[frame, f"{words[0]}-{words[1]}"] = (int(words[2]), UNITS.get(words[3], words[3]), UNITS.get(words[4], words[4]))
    return clocks


def invent(pick, frame, kinds):
    first = datetime.date(2013 if frame == "england-2015" else 2024, 1, 1)
    def day(least=0, most=700):
        date = first + datetime.timedelta(pick.randint(least, most))
        if pick.random() < 0.2:  # the ends of months are where conventions differ
            date += dates.relativedelta(day=31)
        return date.isoformat()
    incident = day(0, 60)
    case = {"overlap": 1, "case": "Invented", "frame": frame, "as-of": day(500, 900), "incident": incident,
            "subjects": {"child": {"age": 16, "died": incident}}, "processes": {}}
    for kind in kinds:
        row = {"kind": kind}
        for field in FIELDS[:5]:
            if pick.random() < 0.5:
                row[field] = day(60)
        case["processes"][f"p-{kind}"] = row
    return case


def main():
    cases, seed = (int(a) for a in (sys.argv[1:] + ["300", "1"][len(sys.argv) - 1:])[:2])
    known, held, met, skipped = table(), 0, set(), set()
    kinds = common.run("kinds", "--format", "ids").stdout.split()
    with common.Folder() as folder:
        for n in range(cases):
            pick = random.Random(f"clocks {seed} {n}")
            frame = pick.choice(["england-2015", "england-current"])
            usable = [k for k in kinds if (frame, k) not in skipped]
            case = invent(pick, frame, pick.sample(usable, min(8, len(usable))))
            done = common.run("clocks", folder.write(case), "--format", "json", ok=(0, 2))
            if done.returncode:
                # A kind that this frame does not have is refused by name.
                wrong = re.findall(r"[Kk]ind ['‘]([a-z]+)['’]|['‘]([a-z]+)['’] is (?:a kind|not a kind)", done.stderr)
                bad = {k for pair in wrong for k in pair if k} or {k for k in usable if f"‘{k}’" in done.stderr}
                assert bad, done.stderr
                skipped |= {(frame, k) for k in bad}
                continue
            for row in common.json.loads(done.stdout)["clocks"]:
                rule = known.get((frame, row["clock"]))
                if not rule or not row["start"] or not row["last-day"] or len(row["start"]) != 10 or row["force"] == "own date":
                    continue
                count, unit, counting = rule
                mine = dates.end(common.day(row["start"]), unit, count, counting).isoformat()
                if mine != row["last-day"]:
                    sys.exit(f"case {n} of seed {seed}: {row['clock']} from {row['start']}: {mine}, said {row['last-day']}\n"
                             f"{common.keep(f'clocks-{seed}-{n}', case)}")
                held += 1
                met.add((frame, row["clock"]))
    print(f"clocks: {cases} cases, {held} deadlines of {len(met)} clocks; seed {seed}: all as dateutil and numpy have them")


main()
