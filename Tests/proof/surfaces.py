#!/usr/bin/env python3
"""surfaces.py: a marked word in every text column, and in which of the outputs that are no sheet it comes out.

`canaries.py` asks the sheets. This asks what a board keeps, sends on or opens on a phone: reports, the changes between two
positions, the register and its papers, figures, calendars, workbooks, the watched page, the copy for a report of a fault.
For each a closed list says which columns may come out. Keys are for the register alone, notes for the panel's annex and
the workbook of the case, names of a key file for the restricted copy. Every case is given by a path from the root, and no
output holds it, nor user, machine, today's date, or anything that others may read.
"""

import collections
import copy
import os
import re
import signal
import socket
import subprocess
import sys
import time
import zipfile

import common
from canaries import content, marked

WORD = re.compile(r"Zq(\d+)w|zq-key-(\d+)-w")
# Columns that only some outputs may hold; every other text may stand in what is the panel's own.
NOTES, KEYS, NAMES = "note", "key", "names"
PANEL = {"p.html", "p.docx", "p.md", "since.html", "since.docx", "watch.html", "papers"}
RESTRICTED = {"names.html", "names.docx", "names.md"}
# What carries no text of a case but names of processes and agencies that it must have: calendars without --details.
CALENDARS = {"k.ics": set(), "rg.ics": set()}
COPIES = {"n.xlsx", "n.yaml"}


def outputs(case, later, folder):
    """Every output that is no sheet: its name, and the words that make it."""
    o = lambda name: ["-o", folder / name]
    for name in ("r.txt", "r.json"):
        yield name, ["check", case, *o(name)]
    yield "full.txt", ["check", "--full", "--checklist", case, *o("full.txt")]
    yield "summary.txt", ["check", "--summary", case, *o("summary.txt")]
    for end in ("html", "docx", "md"):
        yield f"p.{end}", ["paper", case, *o(f"p.{end}")]
        yield f"brief.{end}", ["paper", case, "--brief", *o(f"brief.{end}")]
        yield f"names.{end}", ["paper", case, "--names", folder / "names.yaml", *o(f"names.{end}")]
    for end in ("html", "docx"):
        yield f"since.{end}", ["paper", later, "--since", case, *o(f"since.{end}")]
    for end in ("txt", "json", "md", "html", "docx"):
        yield f"ch.{end}", ["changes", case, later, *o(f"ch.{end}"), "--all"]
    yield "forecast.txt", ["changes", case, "--forecast", "2030-01-01", *o("forecast.txt")]
    for end in ("txt", "json", "csv", "xlsx"):
        yield f"c.{end}", ["clocks", case, *o(f"c.{end}")]
    for end in ("txt", "json", "md", "csv"):
        yield f"j.{end}", ["joint", case, *o(f"j.{end}")]
    for view in ("processes", "people", "family", "practitioners", "information", "waits", "timeline"):
        yield f"d-{view}.svg", ["draw", case, "--view", view, *o(f"d-{view}.svg")]
    for end in ("pdf", "png", "dot"):
        yield f"d.{end}", ["draw", case, *o(f"d.{end}")]
    yield "a.xlsx", ["actions", case, *o("a.xlsx")]
    yield "k.ics", ["calendar", case, *o("k.ics")]
    yield "details.ics", ["calendar", case, "--details", *o("details.ics")]
    yield "x.yaml", ["anonymise", case, *o("x.yaml")]
    yield "n.xlsx", ["new", folder / "n.xlsx", "--from", case]
    yield "n.yaml", ["new", folder / "n.yaml", "--from", case]
    for end in ("txt", "json", "md", "html", "xlsx", "ics"):
        yield f"rg.{end}", ["register", folder / "cases", "--all", *o(f"rg.{end}")]
    yield "papers", ["register", folder / "cases", *o("rp.html"), "--papers", folder / "papers"]
    yield "year.svg", ["register", folder / "cases", "--view", "year", *o("year.svg")]
    yield "annual.md", ["register", folder / "cases", "--annual", "2015", *o("annual.md")]


def watch(case, out, env):
    """The page as it is while somebody watches, and the one for the file."""
    child = subprocess.Popen([common.BINARY, "watch", case, "-o", out], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    for _ in range(600):
        if out.exists():
            break
        time.sleep(0.05)
    page = content(out)
    child.send_signal(signal.SIGINT)
    child.wait()
    return page + content(out)


def allowed(name, table, column):
    if column == KEYS and table in ("people", "agencies", "subjects"):
        return name.startswith("rg.") or name == "year.svg" or name in COPIES
    if column == NOTES:
        return name in PANEL or name in RESTRICTED or name in COPIES
    if column == NAMES:
        return name in RESTRICTED
    if (table, column) == ("case", "marking"):
        return True
    if name == "x.yaml":
        return False
    if name in CALENDARS:
        return (table, column) in {("processes", "name"), *CALENDARS[name]}
    return True


def main():
    failed, cells, columns = [], 0, set()
    env = {**os.environ, "USER": "canaryuserXy", "LOGNAME": "canaryuserXy", "HOME": "/tmp/canary-home-Xy"}
    secrets = ["canaryuserXy", "/tmp/canary-home-Xy", "canaryfolderXy", *(h for h in [socket.gethostname()] if len(h) > 4)]
    seen = collections.defaultdict(set)
    for example in common.EXAMPLES:
        if example.stem not in ("family-f", "family-r", "family-t") or "tables" in str(example):
            continue
        case, words = marked(common.load(example.read_text()))
        for table in ("people", "agencies", "subjects"):
            for key, row in case.get(table, {}).items():
                number = len(words) + 1
                words[number] = (table, KEYS, key)
                row[KEYS] = f"zq-key-{number}-w"
        with common.Folder() as hold:
            folder = hold.path / "canaryfolderXy"
            (folder / "cases").mkdir(parents=True)
            path, later = folder / "case.yaml", folder / "later.yaml"
            path.write_text(common.dump(case))
            (folder / "cases/one.yaml").write_text(common.dump(case))
            # The same people in a second case: what cases have in common is told.
            (folder / "cases/two.yaml").write_text(common.dump({**case, "case": "Another"}))
            more = copy.deepcopy(case)
            more["as-of"] = str(common.day(case["as-of"]) + common.datetime.timedelta(40))
            more.get("contacts", [{}]).pop()
            later.write_text(common.dump(more))
            lines = []
            for person in case["people"]:
                number = len(words) + 1
                words[number] = ("people", NAMES, person)
                lines.append(f"{person}: Zq{number}w\n")
            (folder / "names.yaml").write_text("".join(lines))
            (folder / "names.yaml").chmod(0o600)
            texts = {}
            for name, command in outputs(path, later, folder):
                done = common.run(*command, ok=(0, 1), env=env, cwd="/")
                if name == "papers":
                    texts[name] = "".join(content(p) for p in sorted((folder / "papers").iterdir()))
                    texts["rg.page.html"] = content(folder / "rp.html")
                elif (folder / name).exists():
                    texts[name] = content(folder / name)
                else:  # a view of several figures
                    stem, ending = name.rsplit(".", 1)
                    parts = sorted(folder.glob(f"{stem}*.{ending}"))
                    texts[name] = "".join(content(p) for p in parts)
                assert texts[name], f"{name} is empty: {done.stderr[:200]}"
            texts["watch.html"] = watch(path, folder / "watch.html", env)
            for name, text in texts.items():
                cells += len(words) + len(secrets)
                # Pixels and packed pages spell anything by chance.
                for number in {int(a or b) for a, b in WORD.findall(text if name not in ("d.png", "d.pdf") else "")} & set(words):
                    table, column, key = words[number]
                    seen[name].add(f"{table}.{column}")
                    if not allowed(name, table, column):
                        failed.append(f"{example.stem}: {table}.{column} in {name}")
                failed += [f"{example.stem}: {s} in {name}" for s in secrets if s in text]
                today = common.datetime.date.today()
                if re.search(rf"{today:%Y-%m-%d}|D:{today:%Y%m%d}|{today:%Y%m%d}T", text):
                    failed.append(f"{example.stem}: {name} tells the day it was made")
                if "<script" in text and name.endswith("html"):
                    failed.append(f"{example.stem}: a script in {name}")
            inputs = {"case.yaml", "later.yaml", "one.yaml", "two.yaml", "names.yaml"}
            for file in sorted(p for p in folder.rglob("*") if p.is_file() and p.name not in inputs):
                if file.stat().st_mode & 0o077:
                    failed.append(f"{example.stem}: {file.name} can be read by others")
                if zipfile.is_zipfile(file):
                    with zipfile.ZipFile(file) as package:
                        if any(i.date_time != (1980, 1, 1, 0, 0, 0) for i in package.infolist()):
                            failed.append(f"{example.stem}: a part of {file.name} has a time")
            columns |= {w[:2] for w in words.values()}
            # Of a restricted copy and of a sheet: names are for the panel's copy alone.
            person = next(p for p, row in case["people"].items() if "family" in row)
            done = common.run("paper", path, "--audience", "family", "--about", person, "--names", folder / "names.yaml", "-o", folder / "z.html", ok=(64,))
            cells += 1
    print(f"surfaces: {len(columns)} columns, {len(seen)} outputs, {cells} cells of column × output and of metadata")
    if "--list" in sys.argv:
        for name in sorted(seen):
            print(f"  {name}: {', '.join(sorted(seen[name]))}")
    for line in sorted(set(failed)):
        print("LEAK", line)
    sys.exit(bool(failed))


main()
