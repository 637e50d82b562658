#!/usr/bin/env python3
"""growth.py [ROWS…] [--only COMMAND,…] [--shapes SHAPE,…]: what each command costs as a case grows, in the processor's seconds.

Writes cases of several shapes (Benchmarks/generate, and chains of processes that wait for each other) with 1,250, 2,500,
5,000 and 10,000 rows, runs every command on each, and prints a line for each command: its seconds at each size for the
shape that grew worst, and the power of the rows that the last doubling shows. A command is worse than n log n where the
power is over 1.35 and it takes over a second; n log n itself doubles to a power of 1.1 at these sizes.
"""

import math
import os
import resource
import subprocess
import sys

import common

SHAPES = ["chain", "contacts", "person", "long-papers", "long-waits", "long-notices", "long-decisions", "long-accepted", "long-plans", "everything"]
VIEWS = ["processes", "people", "family", "practitioners", "information", "waits", "timeline", "joint"]
LIMIT = 60


def chain(rows):
    """Reviews and trials in one long line, each waiting for the one before, each with a lead of its own."""
    out = ["overlap: 1", "case: Chain", "frame: england-2015", "as-of: 2016-03-01", "incident: 2015-03-14", "subjects:",
           "  child: {age: 17, died: 2015-03-14, death: unnatural}", "agencies:", "  board: {name: Board, sector: partnership}", "people:"]
    out += ["  reviewer: {official: independent reviewer}"] + [f"  r{n}: {{official: lead {n}}}" for n in range(rows // 3)] + ["processes:"]
    out += [f"  p{n}: {{kind: {'scr' if n % 2 else 'crim'}, name: number {n}, commissioner: board, lead: r{n}, started: 2015-04-01, "
            + ("due: 2016-06-01" if n % 2 else "milestones: {trial: 2016-05-01}") + "}" for n in range(rows // 3)]
    out += ["waits:"]
    out += [f"  - {{process: p{n}, part: report, for: p{n - 1}, until: {'trial' if n % 2 else 'final-report'}, because: a reason, decided-by: reviewer, on: 2015-05-01, review: 2016-06-01}}"
            for n in range(1, rows // 3)]
    return "\n".join(out) + "\n"


def commands(case, later, folder):
    yield "check", ["check", case]
    yield "check, JSON", ["check", case, "--format", "json"]
    for view in VIEWS:
        yield f"draw {view}", ["draw", case, "--view", view, "-o", folder / "d.svg"]
    yield "clocks", ["clocks", case]
    yield "joint", ["joint", case]
    yield "paper, panel", ["paper", case, "-o", folder / "p.html"]
    yield "paper, Word", ["paper", case, "-o", folder / "p.docx"]
    yield "paper, family", ["paper", case, "--audience", "family", "-o", folder / "f.html"]
    yield "paper, practitioners", ["paper", case, "--audience", "practitioner", "-o", folder / "q.html"]
    yield "why", ["why", case, "REFERENCE"]
    yield "changes", ["changes", case, later]
    yield "register", ["register", folder / "register"]
    yield "calendar", ["calendar", case, "-o", folder / "k.ics"]
    yield "actions", ["actions", case, "-o", folder / "a.xlsx"]
    yield "anonymise", ["anonymise", case, "-o", folder / "x.yaml"]
    yield "new --from", ["new", folder / "n.xlsx", "--from", case]


def seconds(words, folder):
    """The processor's seconds of one run, nil where it was stopped, and its status."""
    def limits():
        resource.setrlimit(resource.RLIMIT_CPU, (LIMIT, LIMIT + 1))
    with open(folder / "out", "w") as out, open(folder / "err", "w") as err:
        child = subprocess.Popen([common.BINARY, *map(str, words)], stdout=out, stderr=err, preexec_fn=limits)
        _, status, used = os.wait4(child.pid, 0)
        child.returncode = status
    code = os.waitstatus_to_exitcode(status)
    # 3: a figure that nobody could read, 64: too many to compare. What that takes counts too.
    return used.ru_utime + used.ru_stime if code >= 0 else None, code


def option(name):
    return sys.argv[sys.argv.index(name) + 1].split(",") if name in sys.argv else None


def main():
    sizes = [int(a) for a in sys.argv[1:] if a.isdigit()] or [1250, 2500, 5000, 10000]
    only, shapes = option("--only"), option("--shapes") or SHAPES
    took, refused = {}, {}
    for shape in shapes:
        for rows in sizes:
            with common.Folder() as folder:
                case, later = folder.path / "case.yaml", folder.path / "later.yaml"
                if shape == "chain":
                    case.write_text(chain(rows))
                else:
                    subprocess.run([common.TOP / "Benchmarks/generate", str(rows), case, shape], check=True)
                text = case.read_text()
                later.write_text(text.replace("as-of: 2016-03-01", "as-of: 2016-04-01"))
                (folder.path / "register").mkdir()
                (folder.path / "register/case.yaml").write_text(text)
                reference = None
                for name, words in commands(case, later, folder.path):
                    if only and not any(name.startswith(o) for o in only) or took.get((name, shape), [(0, 0)])[-1][1] is None:
                        continue
                    if "REFERENCE" in words:
                        reference = reference or common.ask("check", case)["findings"][0]["reference"]
                        words = [reference if w == "REFERENCE" else w for w in words]
                    time, code = seconds(words, folder.path)
                    if code not in (0, 1, -9, -24):
                        refused[name, shape] = (rows, code, (folder.path / "err").read_text().strip().split("\n")[-1])
                    took.setdefault((name, shape), []).append((rows, time))
                    print(f"{shape}\t{rows}\t{name}\t{'—' if time is None else f'{time:.2f}'}", file=sys.stderr, flush=True)
    worse = []
    print("| command | " + " | ".join(f"{n:,}" for n in sizes) + " | power | worst shape |\n|---|" + "---|" * (len(sizes) + 2))
    for name in dict.fromkeys(n for n, _ in took):
        def power(shape):
            times = [t for _, t in took[name, shape]]
            if None in times:
                return 9.0
            # Below some hundredths of a second a start is all that is measured.
            return math.log(times[-1] / max(times[-2], 0.02), sizes[-1] / sizes[-2]) if len(times) > 1 and times[-1] > 0.1 else 0.0
        last = {s: power(s) for n, s in took if n == name}
        shape = max(last, key=lambda s: (last[s] > 1.35 and (took[name, s][-1][1] or 99) > 1, took[name, s][-1][1] or 99))
        times = [t for _, t in took[name, shape]]
        cells = ["—" if t is None else f"{t:.2f}" for t in times] + ["—"] * (len(sizes) - len(times))
        print(f"| {name} | {' | '.join(cells)} | {last[shape]:.2f} | {shape} |")
        worse += [f"{name}, {s}: {p:.2f}" for s, p in last.items() if p > 1.35 and (took[name, s][-1][1] or 99) > 1]
    for (name, shape), (rows, code, said) in sorted(refused.items()):
        print(f"REFUSED {name}, {shape}, {rows} rows: status {code}: {said}")
    bad = [f"{n}, {s}: status {c}" for (n, s), (_, c, _) in refused.items() if c not in (3, 64)]
    for line in worse + bad:
        print("WORSE", line)
    sys.exit(bool(worse + bad))


main()
