#!/usr/bin/env python3
"""metamorphic.py [CASES] [SEED]: what must not change when a case is written in another way.

Over every example, every rule's examples and invented cases:
  rows      rows of tables without ids in another order: the same findings (numbers, order and what ties by file order apart)
  cancelled a cancelled contact and a cancelled interview more: the same findings
  ids       every id another: the same findings, with the other ids
  weeks     every day some whole weeks later or earlier, within one period of law: the same findings at the other days

Findings are compared by rule, severity, whom they are about, sentence, remedy, owner, date and details.
"""

import collections
import copy
import datetime
import random
import re
import sys

import common

# Tables whose rows have no ids.
ROWS = ["contacts", "interviews", "notices", "waits", "shares", "meetings", "decisions", "family-plans", "panel", "liaisons", "requests",
        "recommendations", "actions", "accepted", "links", "events", "confirmed", "pauses", "versions", "moved", "replans"]
# Columns that hold words, never ids.
WORDS = {"kind", "sector", "part", "until", "status", "role", "death", "abuse", "decision", "conclusion", "family", "practitioner",
         "official", "name", "because", "note", "channel", "ground", "type", "scheme", "case", "frame", "marking", "area", "rule", "words", "mode", "complaint-scheme"}
MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
LONG = re.compile(r"\b(\d{1,2}) (" + "|".join(MONTHS) + r")(?: (\d{4}))?\b")


def finding(f, about=lambda x: x, text=lambda t: t, date=lambda d: d):
    """What is compared of a finding."""
    # The day a process is due may have been reckoned in months: `clocks.py` holds that.
    details = [(date(d["date"]), text(d["text"])) for d in f["details"] if "is due, and has no date" not in d["text"]]
    return (f["rule"], f["severity"], tuple(sorted(map(about, f["about"]))), text(f["message"]), text(f["remedy"]), about(f["owner"]),
            date(f["by"]), tuple(sorted(details, key=str)), bool(f["accepted"]))


def findings(report, **maps):
    return collections.Counter(finding(f, **maps) for f in report["findings"])


def loose(report):
    """The same without what ties by file order: whom a sentence names first, where a ring begins, who of equals acts."""
    return collections.Counter(
        (f["rule"], f["severity"], tuple(sorted(f["about"])), f["by"], tuple(sorted(re.findall(r"\w+", f["message"].lower()))) if f["rule"] not in RINGS else "",
         tuple(sorted((str(d["date"]), "" if f["rule"] in FIRST_OF_EQUALS or f["rule"] in RINGS and ", which" in d["text"] else d["text"])
                      for d in f["details"]))) for f in report["findings"])


# A ring is told from its earliest wait; of notices of one day the first in the file is shown.
RINGS = {"deadlock"}
FIRST_OF_EQUALS = {"si-commissioner-informed"}


def differences(a, b):
    return sorted(map(str, (a - b).elements()))[:3], sorted(map(str, (b - a).elements()))[:3]


def shuffled(case, pick):
    new = copy.deepcopy(case)
    for name, table in new.items():
        if isinstance(table, list) and all(isinstance(row, dict) for row in table):
            pick.shuffle(table)
    return new


def cancelled(case, pick):
    new = copy.deepcopy(case)
    processes = list(case["processes"])
    people = case.get("people", {})
    family = [p for p, row in people.items() if "family" in row]
    workers = [p for p, row in people.items() if "practitioner" in row]
    as_of = common.day(str(case["as-of"]))
    day = (as_of + datetime.timedelta(pick.randint(-60, 60))).isoformat()
    if family:
        row = {"with": pick.choice(family), "by": pick.choice(processes), "on": day, "about": "involvement", "cancelled": "yes"}
        new["contacts"] = (new.get("contacts") or []) + [row]
    if workers:
        row = {"of": pick.choice(workers), "by": pick.choice(processes), "on": day, "cancelled": "yes"}
        new["interviews"] = (new.get("interviews") or []) + [row]
    return new


def renamed(case):
    """The case with every id another, and the ids by which they went."""
    names = {}
    for table in case.values():
        if isinstance(table, dict):
            names |= {name: "q" + name for name, row in table.items() if isinstance(row, dict)}

    papers = set(case.get("documents", {}))

    def walk(value, column, table):
        if isinstance(value, dict):
            return {names.get(k, k) if column in ("panel", "linked") else k: walk(v, k, table) for k, v in value.items()}
        if isinstance(value, list):
            return [walk(v, column, table) for v in value]
        if column in WORDS or column == "about" and table in ("contacts", "liaison") or column == "what" and value not in papers:
            return value
        return names.get(value, value)
    new = {}
    for key, table in case.items():
        if isinstance(table, dict) and any(isinstance(r, dict) for r in table.values()):
            new[key] = {names.get(k, k): walk(row, k, key) for k, row in table.items()}
        else:
            new[key] = walk(table, key, key)
    return new, {v: k for k, v in names.items()}


def moved(case, weeks):
    step = datetime.timedelta(7 * weeks)

    def walk(value, column=None):
        if isinstance(value, dict):
            return {k: walk(v, k) for k, v in value.items()}
        if isinstance(value, list):
            return [walk(v, column) for v in value]
        if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value):
            return (common.day(value) + step).isoformat()
        if isinstance(value, str) and re.fullmatch(r"[\d.-]+/[\d.-]+", value):
            return "/".join((common.day(p) + step).isoformat() if p[:1].isdigit() else p for p in value.split("/"))
        return value
    return walk(case)


def has_months(case):
    """Whether it has a month or a year for a date: these do not move by weeks."""
    text = common.dump(case)
    return bool(re.search(r"(?<![\d-])\d{4}(-\d\d)?(?![\d-])", re.sub(r"'|\d{4}-\d\d-\d\d", "", text)))


def back(text, year, step):
    """A sentence with its dates moved back."""
    def one(match):
        y = int(match[3] or year)
        try:
            date = datetime.date(y, MONTHS.index(match[2]) + 1, int(match[1])) - step
        except ValueError:
            return match[0]
        return f"{date.day} {MONTHS[date.month - 1]} {date.year}"
    return LONG.sub(one, text)


def whole(body):
    """A rule's example as a whole case: tables that it does not write are taken from the cast that all have."""
    source = (common.TOP / "Sources/ProcessGraph/Core/Findings/Example.swift").read_text()
    cast = re.findall(r'"([a-z-]+)",\s*"""\n(.*?)\n\s*"""', source, re.S)
    head = [("overlap", "overlap: 1"), ("case", "case: Example"), ("frame", "frame: england-2015"), ("as-of", "as-of: 2015-06-15"),
            ("incident", "incident: 2015-03-14")]
    written = set(re.findall(r"(?m)^([a-z-]+):", body))
    tables = [(name, re.sub(r"(?m)^      ", "", text)) for name, text in cast]
    return "\n".join([text for name, text in head + tables if name not in written] + [body])


class Proof:
    def __init__(self, folder):
        self.folder, self.held, self.skipped = folder, collections.Counter(), collections.Counter()
        self.failed = collections.defaultdict(list)
        self.ties = collections.Counter()

    def check(self, case, *more):
        return common.ask("check", self.folder.write(case), *more)

    def compare(self, what, name, before, after, case):
        if before == after:
            self.held[what] += 1
        else:
            gone, new = differences(before, after)
            self.failed[what].append((name, gone, new, common.keep(f"meta-{what}-{len(self.failed[what])}", case)))

    def prove(self, name, text, pick):
        try:
            case = common.load(text)
        except common.yaml.YAMLError:
            self.skipped["PyYAML does not read it"] += 1
            return
        try:
            report = self.check(text)
        except AssertionError:
            self.skipped["not read alone"] += 1
            return
        case.setdefault("as-of", report["as-of"])
        before = findings(report)
        new = shuffled(case, pick)
        again = self.check(new)
        if loose(report) == loose(again):
            self.held["rows"] += 1
            self.ties.update(f[0] for f in (before - findings(again)))
        else:
            self.compare("rows", name, loose(report), loose(again), new)
        if report["frame"]:
            new = cancelled(case, pick)
            # A row that names somebody uses that somebody, cancelled or not.
            used = ("--skip", "person-unused")
            self.compare("cancelled", name, findings(self.check(case, *used)), findings(self.check(new, *used)), new)
        new, old = renamed(case)
        try:
            after = self.check(new)
        except AssertionError as error:
            self.failed["ids"].append((name, [str(error)], [], common.keep(f"meta-ids-{name}", new)))
        else:
            # A child or adult whom a review is about is called by the id: ‘older-sister’ is the older sister.
            words = {k.replace("-", " "): v.replace("-", " ") for k, v in old.items()} | old
            known = re.compile(r"\b(" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + r")\b")
            said = lambda t: known.sub(lambda m: words[m[0]], t)
            self.compare("ids", name, before, findings(after, about=lambda x: old.get(x, x), text=said), new)
        if has_months(case):
            self.skipped["weeks: a month among the dates"] += 1
            return
        weeks = pick.choice([-3, -2, -1, 1, 2, 3])
        new = moved(case, weeks)
        step = datetime.timedelta(7 * weeks)
        year = str(case["as-of"])[:4]
        skip = [w for rule in LAW for w in ("--skip", rule)]
        words = lambda t: LONG.sub(lambda m: f"{m[1]} {m[2]} {m[3] or year}", t)
        before = findings(self.check(case, *skip), text=words)
        after = findings(self.check(new, *skip), text=lambda t: back(t, year, step),
                         date=lambda d: d and len(d) == 10 and (common.day(d) - step).isoformat())
        self.compare("weeks", name, before, after, new)


# Rules that count in months, years or working days, or ask which law is in force: they are held to dates by other means.
LAW = ["deadline-missed", "deadline-near", "deadline-unreachable", "frame-of-its-time", "annual-report", "qm-delay-informed"]


def main():
    cases, seed = (int(a) for a in (sys.argv[1:] + ["100000", "1"][len(sys.argv) - 1:])[:2])
    pick = random.Random(f"metamorphic {seed}")
    texts = [(p.stem, p.read_text()) for p in common.EXAMPLES]
    for rule in common.run("rules", "--format", "ids").stdout.split():
        page = common.run("rules", rule, "--format", "markdown").stdout
        for n, block in enumerate(re.findall(r"```yaml\n(.*?)```", page, re.S)):
            texts.append((f"{rule}-{n}", whole(block)))
    with common.Folder() as folder:
        proof = Proof(folder)
        known = set(common.run("rules", "--format", "ids").stdout.split())
        LAW[:] = [r for r in LAW if r in known]
        pick.shuffle(texts)
        for name, text in texts[:cases]:
            proof.prove(name, text, pick)
    for what in sorted(proof.failed):
        for name, gone, new, path in proof.failed[what][:40]:
            print(f"{what}: {name}\n  before {gone}\n  after  {new}\n  {path}")
    print("metamorphic: " + ", ".join(f"{what} {proof.held[what]} hold, {len(proof.failed[what])} not"
                                      for what in ("rows", "cancelled", "ids", "weeks")), dict(proof.skipped))
    print("ties by file order, in sentences of:", ", ".join(f"{rule} ({n})" for rule, n in sorted(proof.ties.items())))
    sys.exit(any(proof.failed.values()))


main()
