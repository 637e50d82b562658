#!/usr/bin/env python3
"""canaries.py: a marked word in every text column, and where it comes out: column × audience × format.

Takes the examples with most tables, writes `Zq7w`-like words into every column of free text (asked of `overlap schema`),
and writes every sheet there is, for the family, for practitioners, for each of them alone and the panel's plain sheet,
as HTML, Word (all parts of the package) and Markdown, with what goes to standard error. A word may come out only where
the closed list in `Reports/Paper/Showable.swift` lets it, and one's own only on one's own sheet. And the same case with other words in what may not be shown gives the same
bytes, reference and all. Then: nothing of the
machine stands in any file (user, home, folder, host), no file of any kind has today's date, and messages about a case that
cannot be read, and about names of files, hold no control characters.
"""

import collections
import copy
import os
import re
import socket
import subprocess
import sys
import zipfile

import common

# Table and column -> who may see it: anybody, or only the one whose row it is.
SHOWN = {("agencies", "name"): "all", ("people", "official"): "all", ("people", "family"): "own", ("people", "practitioner"): "own"}
WORD = re.compile(r"Zq(\d+)w")


def text_columns():
    schema = common.json.loads(common.run("schema").stdout)
    for table, row in schema["definitions"].items():
        for column, rule in row.get("properties", {}).items():
            if set(rule) <= {"description", "type"} and "string" in rule.get("type", []) and "object" not in rule["type"]:
                yield table, column


def marked(case):
    """The case with a word in every text column of every row, and what each word stands for."""
    new, words = copy.deepcopy(case), {}
    columns = collections.defaultdict(list)
    for table, column in text_columns():
        columns[table].append(column)
    for table, names in columns.items():
        rows = new.get(table)
        for key, row in (rows.items() if isinstance(rows, dict) else enumerate(rows or [])):
            for column in names:
                kinds = [c for c in ("family", "practitioner", "official") if c in row]
                if table == "people" and column in ("family", "practitioner", "official") and column not in kinds:
                    continue
                if column in ("id", "key", "on") or table == "accepted":
                    continue
                old = row.get(column, "")
                if not isinstance(old, str):
                    continue
                number = len(words) + 1
                words[number] = (table, column, str(key))
                row[column] = f"{old} Zq{number}w".strip()
    for number, key in enumerate(("case", "area", "marking"), len(words) + 1):
        words[number] = ("case", key, "")
        new[key] = f"Zq{number}w"
    return new, words


def content(path):
    """All text of a file; of a Word file, of every part."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as package:
            return "\n".join(package.read(n).decode("utf-8", "replace") + n for n in package.namelist())
    # Pixels spell anything by chance.
    return re.sub("base64,[A-Za-z0-9+/=]*", "", path.read_bytes().decode("utf-8", "replace"))


def main():
    failed, cells, seen = [], 0, collections.Counter()
    home = "/tmp/canary-home-Xy"
    env = {**os.environ, "USER": "canaryuserXy", "LOGNAME": "canaryuserXy", "HOME": home}
    secrets = ["canaryuserXy", home, "canaryfolderXy", *(h for h in [socket.gethostname()] if len(h) > 4)]
    columns = set()
    for example in common.EXAMPLES:
        if example.stem not in ("family-f", "family-r", "family-t") or "tables" in str(example):
            continue
        case, words = marked(common.load(example.read_text()))
        columns |= {w[:2] for w in words.values()}
        with common.Folder() as folder:
            folder.path = folder.path / "canaryfolderXy"
            folder.path.mkdir()
            folder.case = folder.path / "case.yaml"
            folder.write(case)
            path = "case.yaml"  # as a user names it who stands in the folder
            people = case["people"]
            sheets = [("panel", None, ["--sheet"])]
            for audience, column in (("family", "family"), ("practitioner", "practitioner")):
                sheets += [(audience, None, ["--audience", audience])]
                sheets += [(audience, p, ["--audience", audience, "--about", p, "--cleared"]) for p, row in people.items() if column in row]
            for audience, person, words_of in sheets:
                for form in ("html", "docx", "md"):
                    out = folder.path / f"x.{form}"
                    done = common.run("paper", path, *words_of, "-o", out, ok=(0, 64), env=env, cwd=folder.path)
                    if done.returncode:
                        continue
                    text = content(out)
                    cells += len(words)
                    if audience != "panel":
                        # The same sheet of a case that differs only in what this reader may not see.
                        other = folder.path / "other"
                        other.mkdir(exist_ok=True)
                        hidden = {n for n, (t, c, k) in words.items() if SHOWN.get((t, c)) != "all" and not (SHOWN.get((t, c)) == "own" and k == person)}
                        (other / "case.yaml").write_text(WORD.sub(lambda m: f"Qy{m[1]}w" if int(m[1]) in hidden else m[0], (folder.path / "case.yaml").read_text()))
                        common.run("paper", "case.yaml", *words_of, "-o", f"x.{form}", env=env, cwd=other)
                        if (other / f"x.{form}").read_bytes() != out.read_bytes():
                            failed.append(f"{example.stem}: the {form} sheet for {person or audience} differs by what it may not show")
                        cells += 1
                    # What goes to standard error is for whoever hands the sheet over, who has the file.
                    for number in {int(n) for n in WORD.findall(text)}:
                        table, column, key = words[number]
                        rule = SHOWN.get((table, column))
                        seen[audience, f"{table}.{column}"] += 1
                        if audience == "panel" or rule == "all" or rule == "own" and key == person:
                            continue
                        failed.append(f"{example.stem}: {table}.{column} of {key or 'the case'} on the {form} sheet for {person or audience}")
                    failed += [f"{example.stem}: {s} in the {form} sheet for {person or audience}" for s in secrets if s in text]
            for command, out in [("check", "r.json"), ("check", "r.txt"), ("paper", "p.html"), ("paper", "p.docx"), ("paper", "p.md"), ("clocks", "c.xlsx"),
                                 ("clocks", "c.csv"), ("clocks", "c.json"), ("joint", "j.json"), ("draw", "d.svg"), ("draw", "d.pdf"), ("draw", "d.png"),
                                 ("draw", "d.dot"), ("actions", "a.xlsx"), ("calendar", "k.ics")]:
                common.run(command, path, "-o", folder.path / out, env=env, cwd=folder.path)
            for file in sorted(folder.path.iterdir()):
                if file.name in ("case.yaml", "other"):
                    continue
                text = content(file)
                failed += [f"{example.stem}: {s} in {file.name}" for s in secrets if s in text]
                if file.stat().st_mode & 0o077:
                    failed.append(f"{example.stem}: {file.name} can be read by others")
                today = common.datetime.date.today()
                if re.search(rf"{today:%Y-%m-%d}|D:{today:%Y%m%d}", text):
                    failed.append(f"{example.stem}: {file.name} tells the day it was made")
                cells += len(secrets)
            # Messages: a name of a file, and a text, that try to move the cursor or turn the direction.
            evil = folder.path / "e\x1b[31m\u202evil.yaml"
            evil.write_text(common.dump(case).replace("kind: scr", "kind: s\u202ecr\x07", 1).replace("kind: dhr", "kind: d\x1b[2Jhr", 1))
            for command in ("check", "draw", "paper", "clocks", "joint", "why"):
                more = ["ABCD"] if command == "why" else []
                done = subprocess.run([common.BINARY, command, evil, *more], capture_output=True, text=True)
                if re.search("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]", done.stderr):
                    failed.append(f"{example.stem}: a control character in a message of {command}")
                cells += 1
    print(f"canaries: {len(columns)} text columns, {cells} cells of column × sheet × format and of metadata")
    for audience in ("family", "practitioner", "panel"):
        print(f"  shown to {audience}: " + ", ".join(sorted(c for a, c in seen if a == audience)))
    for line in failed:
        print("LEAK", line)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
