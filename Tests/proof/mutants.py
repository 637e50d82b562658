#!/usr/bin/env python3
"""mutants.py: changes the rules one place at a time, and asks whether a test notices.

The sources are copied to .build-mutants with every mutant in them (see mutate.py); one build holds all, and a number
chooses one. One process then asks each: the examples of all rules, as `RuleTests` do; the days of `BoundaryTests`; the
same examples with a month for a day, as `MonthTests` do; the neighbours of examples that `neighbours.tsv` lists; and the reports
and pages that `ExampleTests`, `LabelledTests` and `PageTests` hold. What comes by a mutant is known from a run without any.

    mutants.py                    all of them
    mutants.py --every 4          every fourth, by their numbers
    mutants.py --neighbours 900   then looks, for so many seconds twice, for examples with one line changed that notice
                                  what lives; adds them to neighbours.tsv, and writes mutants.csv: what still lives, and why
    mutants.py --sample 100       a hundred of those that live, against the unit tests of the rules and the graph
"""

import collections
import csv
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import time

from mutate import Mutants
from reasons import reason

TOP = pathlib.Path(__file__).resolve().parents[2]
SCRATCH = TOP / ".build-mutants"
HERE = TOP / "Tests/proof"
FOLDERS = ["Core/Rules", "Core/Judged"]

SWITCH = """
import Foundation

/// Which of the mutants is on.
public enum Mutant {
  nonisolated(unsafe) public static var chosen = Int(ProcessInfo.processInfo.environment["OVERLAP_MUTANT"] ?? "") ?? 0
  nonisolated(unsafe) public static var reached: Set<Int> = []
  nonisolated(unsafe) public static var isRecording = false
  public static func on(_ number: Int) -> Bool {
    if isRecording { reached.insert(number) }
    return chosen == number
  }
}
"""


def copy():
    SCRATCH.mkdir(exist_ok=True)
    for name in ("Sources", "Tests", "examples"):
        shutil.rmtree(SCRATCH / name, ignore_errors=True)
        shutil.copytree(TOP / name, SCRATCH / name, ignore=shutil.ignore_patterns("*.docc", "__pycache__"))
    package = (TOP / "Package.swift").read_text()
    package = package.replace("    .testTarget(\n      name: \"ProcessGraphTests\"",
                              "    .executableTarget(name: \"mutants\", dependencies: [\"ProcessGraph\"]),\n"
                              "    .testTarget(\n      name: \"ProcessGraphTests\"", 1)
    (SCRATCH / "Package.swift").write_text(package)
    resolved = TOP / "Package.resolved"
    if resolved.exists():
        shutil.copy(resolved, SCRATCH / "Package.resolved")
    shutil.rmtree(SCRATCH / "unchanged", ignore_errors=True)
    for folder in FOLDERS:
        shutil.copytree(SCRATCH / "Sources/ProcessGraph" / folder, SCRATCH / "unchanged" / folder)
    shutil.copytree(HERE / "mutants", SCRATCH / "Sources/mutants")
    for name in ("Boundaries.swift", "Neighbour.swift"):
        shutil.copy(TOP / "Tests/ProcessGraphTests/Proof" / name, SCRATCH / "Sources/mutants")


def write(skip):
    """Every source with its switches, but for the mutants that do not compile."""
    mutants = Mutants(skip)
    for folder in FOLDERS:
        for path in sorted((SCRATCH / "unchanged" / folder).rglob("*.swift")):
            name = str(path.relative_to(SCRATCH / "unchanged"))
            new = mutants.write(name, path.read_text())
            target = SCRATCH / "Sources/ProcessGraph" / name
            if target.read_text() != new:
                target.write_text(new)
    text = SWITCH + "\n".join(mutants.helpers) + "\n"
    (SCRATCH / "Sources/ProcessGraph/Support/Mutant.swift").write_text(text)
    return mutants


def type_check():
    """The lines that do not compile."""
    files = [str(p) for p in sorted((SCRATCH / "Sources/ProcessGraph").rglob("*.swift"))]
    modules = [flag for lib in ("CGraphviz", "CLibYAML", "CZlib", "CExpat") for flag in ("-I", str(SCRATCH / "Sources" / lib))]
    flags = subprocess.run(["pkg-config", "--cflags", "libgvc"], capture_output=True, text=True).stdout.split()
    done = subprocess.run(["swiftc", "-typecheck", "-swift-version", "6", "-module-name", "ProcessGraph", "-package-name", "overlap", "-wmo",
                           "-num-threads", "2", *modules, *[x for f in flags for x in ("-Xcc", f)], *files], capture_output=True, text=True)
    lines = set(re.findall(r"^(\S+\.swift):(\d+):\d+: error", done.stderr, re.M))
    if done.returncode and not lines:
        sys.exit(done.stderr[-3000:])
    return {(str(pathlib.Path(f).relative_to(SCRATCH / "Sources/ProcessGraph")), int(n)) for f, n in lines}, done.stderr


def mend():
    """Leaves out what does not compile, until the rest does."""
    remembered = SCRATCH / "skip.txt"
    skip = set()
    for turn in range(24):
        mutants = write(skip)
        bad, said = type_check()
        (SCRATCH / "typecheck.txt").write_text(said)
        print(f"turn {turn + 1}: {len(mutants.rows)} mutants, {len(bad)} lines that do not compile", flush=True)
        if not bad:
            remembered.write_text(" ".join(map(str, sorted(skip))))
            return mutants
        before = len(skip)
        for file, line in bad:
            for reach in (0, 1, 3, 8, 30):
                near = {r[0] for r in mutants.rows if r[2] == file and abs(r[3] - line) <= reach}
                if near:
                    break
            skip |= near
        for file, line in bad:
            if file.endswith("Mutant.swift"):
                text = (SCRATCH / "Sources/ProcessGraph" / file).read_text().split("\n")
                skip |= set(map(int, re.findall(r"Mutant\.on\((\d+)\)", text[line - 1])))
        if len(skip) == before:
            sys.exit("an error that no mutant explains: see .build-mutants/typecheck.txt")
    sys.exit("still does not compile")


def build(product):
    done = subprocess.run(["swift", "build", *product], cwd=SCRATCH, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stdout[-4000:] + done.stderr[-2000:])


def ready():
    """The mutants that compile, and the program that asks them."""
    begun = time.time()
    if "--rerun" in sys.argv:
        mutants = write(set(map(int, (SCRATCH / "skip.txt").read_text().split())))
    else:
        copy()
        mutants = mend()
    build(["--product", "mutants", "-Xswiftc", "-O"])
    print(f"{len(mutants.rows)} mutants compile, built after {time.time() - begun:.0f} s", flush=True)
    return mutants


def driver(*words):
    def limits():
        resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    done = subprocess.run([SCRATCH / ".build/debug/mutants", *map(str, words)], cwd=TOP, capture_output=True, text=True, preexec_fn=limits,
                          # A mutant that stops the program needs no account of why, which takes seconds.
                          env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    if done.returncode:
        sys.exit(done.stderr[-3000:])
    return [line.split("\t") for line in done.stdout.split("\n") if line]


def numbers(rows):
    path = SCRATCH / "numbers.txt"
    path.write_text(" ".join(str(row[0]) for row in rows))
    return path


def main():
    begun = time.time()
    mutants = ready()
    every = int(sys.argv[sys.argv.index("--every") + 1]) if "--every" in sys.argv else 1
    rows = mutants.rows[::every]
    cases = sorted(str(p) for p in [*(TOP / "Tests/labelled").glob("*.yaml"), *(TOP / "examples").glob("*/*.yaml")] if "tables" not in str(p))
    result = {int(line[1]): (line[2], line[3]) for line in driver("ask", numbers(rows), *cases) if line[0] == "noticed"}
    left = [r for r in rows if r[0] not in result]
    steps = collections.Counter(s for s, _ in result.values())
    print(f"{len(rows)} mutants: noticed by {dict(steps)}; {len(left)} live, after {time.time() - begun:.0f} s", flush=True)
    tell(rows, result, left, every)
    if "--neighbours" in sys.argv:
        tried = look(left)
        left = [r for r in left if r[0] in tried]
        tell(rows, {**result, **{r[0]: ("neighbours", "") for r in rows if r[0] not in result and r[0] not in tried}}, left, every, tried)


def tell(rows, result, left, every, tried=None):
    """The score by kinds, and the list of those that live: a share has a list of its own, the whole one is kept with the project."""
    path = HERE / "mutants.csv"
    before = {(r["file"], r["kind"], r["text"]): r["why"] for r in csv.DictReader(path.open())}
    if tried is not None:
        with path.open("w", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(["file", "line", "kind", "text", "tried", "why"])
            for row in left:
                out.writerow([row[2], row[3], row[1], row[4], tried[row[0]], reason(row, tried[row[0]])])
        print(collections.Counter(r["why"] for r in csv.DictReader(path.open())))
    elif every == 1:
        for row in left:
            if (row[2], row[1], row[4]) not in before:
                print(f"NOT ON THE LIST {row[2]}:{row[3]} {row[1]}: {row[4]}")
    (SCRATCH / "left.txt").write_text("\n".join(f"{r[0]}\t{r[2]}:{r[3]}\t{r[1]}\t{r[4]}" for r in left))
    (SCRATCH / "noticed.txt").write_text("\n".join(f"{n}\t{s}\t{w}" for n, (s, w) in sorted(result.items())))
    kinds = collections.Counter(r[1] for r in rows)
    lost = collections.Counter(r[1] for r in left)
    alone = collections.Counter(r[1] for r in rows if result.get(r[0], ("",))[0] == "examples")
    for kind, count in sorted(kinds.items()):
        print(f"{kind:24} {alone[kind]:5} by examples, {count - lost[kind]:5} by all, of {count:5}")


def look(left):
    """Looks for examples with one line changed that notice what still lives, and puts them on the list."""
    seconds, tried = sys.argv[sys.argv.index("--neighbours") + 1], {}
    for whom in ("own", "all"):
        found = driver("look", numbers(left), seconds, whom)
        (SCRATCH / f"look-{whom}.txt").write_text("\n".join("\t".join(line) for line in found))
        rows = ["\t".join(line[2:]) for line in found if line[0] == "row"]
        with (HERE / "neighbours.tsv").open("a") as file:
            file.writelines(row + "\n" for row in rows)
        alive = {int(line[1]): int(line[2]) for line in found if line[0] == "alive"}
        print(f"{len(left) - len(alive)} noticed by {len(rows)} neighbours, {whom} rules; {len(alive)} live", flush=True)
        left = [r for r in left if r[0] in alive]
        for number in alive:
            tried[number] = tried.get(number, 0) + alive[number]
        tried = {n: t for n, t in tried.items() if n in alive}
    return tried


def sample(count):
    """Some of those that live, by lot, against the unit tests."""
    lines = [line.split("\t") for line in (SCRATCH / "left.txt").read_text().split("\n")]
    chosen = random.Random("mutants").sample(lines, min(count, len(lines)))
    build(["--build-tests"])
    words = ["swift", "test", "--skip-build", "--no-parallel", "--filter", "Rules|Graph|Checklist|Commissioning|Catalogue|Tests"]
    killed = 0
    for number, place, kind, text in chosen:
        why = run(words, int(number), 600)
        killed += why is not None
        print(f"{'killed' if why else 'LIVES '} {place} {kind}: {text}", flush=True)
    print(f"{killed} of {len(chosen)} that the examples leave alive are killed by the unit tests")


if __name__ == "__main__":
    if "--sample" in sys.argv:
        sample(int(sys.argv[sys.argv.index("--sample") + 1]))
    else:
        main()
