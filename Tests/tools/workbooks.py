"""Compares what the program reads from workbooks with what openpyxl and python-calamine read, and measures all three.

    workbooks.py OVERLAP [FOLDER …]      folders of .xlsx files beside those that are made here

Made here: cases of random texts and dates, which must come out of `overlap new --from` as both libraries read them. Workbooks
of others, in folders given, are no cases: each must be refused in words, never by a crash, and what is said of them is listed
beside how much the libraries find in them. Nothing is kept.
"""

import datetime
import pathlib
import random
import subprocess
import sys
import tempfile

import openpyxl
import python_calamine
import yaml

PROGRAM, FOLDERS = sys.argv[1], [pathlib.Path(f) for f in sys.argv[2:]]
HEAD = [("key", "value"), ("overlap", 1), ("case", "x"), ("frame", "england-current"), ("as-of", "2026-01-01")]
WORDS = ["involvement", "a, b", "‘quoted’", "café ünïcode", "=1+1", "007", "1-2", "SEP1", "x" * 300, "two\nlines", "<&>\"'"]


def cells(value):
    """A value as each library's cell is compared: text, trimmed, with whole numbers and dates in one form."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        value = value.date()
    return " ".join(str(value).split())


def by_openpyxl(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return {s.title: [[cells(v) for v in row] for row in s.iter_rows(values_only=True)] for s in book.worksheets}


def by_calamine(path):
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    return {n: [[cells(v) for v in row] for row in book.get_sheet_by_name(n).to_python(skip_empty_area=False)]
            for n in book.sheet_names}


def rows_of(sheets):
    """All texts of a workbook that hold anything, in order."""
    return [v for name in sheets for row in sheets[name] for v in row if v]


def case_with(rows, path):
    """A case whose contacts hold each text in `note`, written by openpyxl."""
    book = openpyxl.Workbook()
    head = book.active
    head.title = "case"
    for row in HEAD:
        head.append(row)
    sheet = book.create_sheet("processes")
    sheet.append(["id", "kind"])
    sheet.append(["scr", "scr"])
    sheet = book.create_sheet("contacts")
    sheet.append(["by", "on", "about", "note"])
    for text, day in rows:
        sheet.append(["scr", day, "involvement", None])
        cell = sheet.cell(sheet.max_row, 4)
        cell.value, cell.data_type = text, "s"
    book.save(path)


def by_program(path):
    """Status, text and messages of the case as a text file."""
    made = subprocess.run([PROGRAM, "new", "--from", str(path)], capture_output=True, text=True)
    return made.returncode, made.stdout, made.stderr


def generated(folder, count=200):
    """Cases of random texts and dates: what was put in must come out, whichever library reads it."""
    wrong = []
    for n in range(count):
        chance = random.Random(n)
        rows = [(chance.choice(WORDS), datetime.date(2015, 1, 1) + datetime.timedelta(days=chance.randrange(4000)))
                for _ in range(chance.randrange(1, 12))]
        path = folder / f"{n}.xlsx"
        case_with(rows, path)
        status, text, said = by_program(path)
        theirs = by_openpyxl(path)["contacts"]
        calamine = by_calamine(path)["contacts"]
        if theirs != calamine:
            wrong.append(f"{n}: the two libraries differ")
        read = yaml.load(text, Loader=yaml.BaseLoader) if status == 0 else None
        ours = [[c["by"], c["on"], c["about"], " ".join(c.get("note", "").split())] for c in read["contacts"]] if read else said
        expected = [row[:4] for row in theirs[1:]]
        if ours != expected:
            wrong.append(f"{n}: {ours} instead of {expected}")
        path.unlink()
    print(f"generated: {count} workbooks, {len(wrong)} differ")
    return wrong


def public(folder):
    """What each says of workbooks that others made: all are no cases, and each must be refused by name, not by a crash."""
    told = {}
    for path in sorted(folder.rglob("*.xls[xm]")):
        status, _, said = by_program(path)
        first = said.strip().splitlines()[0].split(": error: ")[-1] if said.strip() else ""
        row = []
        for read in (by_openpyxl, by_calamine):
            try:
                row.append(len(rows_of(read(path))))
            except BaseException as error:  # python-calamine may panic
                row.append(type(error).__name__)
        told.setdefault((status, first[:70]), []).append((path.name, *row))
        if status not in (0, 2):
            yield f"{path.name}: status {status}"
    for (status, first), files in sorted(told.items(), key=lambda item: -len(item[1])):
        print(f"{len(files):4}  status {status}  {first}")
        for name, *row in files[:0 if "no sheet ‘case’" in first else 20]:
            print(f"        {name}: openpyxl {row[0]}, calamine {row[1]}")


def measured(command):
    """CPU seconds and peak memory of a command: the least CPU of three."""
    least, peak = None, 0
    for _ in range(3):
        made = subprocess.run(["/usr/bin/env", "python3", "-c", MEASURE, *command], capture_output=True, text=True)
        cpu, memory = made.stdout.split()[-2:]
        least = min(float(cpu), least or 9e9)
        peak = max(peak, float(memory))
    return least, peak


MEASURE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
r = resource.getrusage(resource.RUSAGE_CHILDREN)
print(r.ru_utime + r.ru_stime, r.ru_maxrss / 1024)
"""


def speed(folder, rows=100_000):
    """100,000 rows of six columns in a sheet that the case does not use: it is unpacked and read, and then passed over."""
    path = folder / "large.xlsx"
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("case")
    for row in HEAD:
        sheet.append(row)
    sheet = book.create_sheet("processes")
    sheet.append(["id", "kind"])
    sheet.append(["scr", "scr"])
    sheet = book.create_sheet("other things")
    chance = random.Random(1)
    for n in range(rows):
        sheet.append([f"person {n % 997}", f"process {n % 13}", datetime.date(2015, 1, 1) + datetime.timedelta(days=n % 4000),
                      n, chance.choice(WORDS[:4]), "involvement"])
    book.save(path)
    library = "import python_calamine as c; b = c.CalamineWorkbook.from_path({!r}); [b.get_sheet_by_name(n).to_python() for n in b.sheet_names]"
    ours = measured([PROGRAM, "check", str(path)])
    empty = folder / "small.xlsx"
    case_with([], empty)
    start = measured([PROGRAM, "check", str(empty)])
    calamine = measured([sys.executable, "-c", library.format(str(path))])
    idle = measured([sys.executable, "-c", "import python_calamine"])
    print(f"{rows} rows x 6: overlap {ours[0]:.2f} s CPU, {ours[1]:.0f} MiB (a small case {start[0]:.2f} s, {start[1]:.0f} MiB); "
          f"calamine {calamine[0]:.2f} s, {calamine[1]:.0f} MiB (import alone {idle[0]:.2f} s, {idle[1]:.0f} MiB)")
    ratio = (ours[0] - start[0]) / (calamine[0] - idle[0])
    print(f"ratio of CPU time, start-up taken off: {ratio:.2f} (at most 1.5 is wanted, of a release build)")


def main():
    wrong = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        wrong += generated(folder)
        for other in FOLDERS:
            wrong += public(other)
        speed(folder)
    print("\n".join(wrong) or "Nothing differs.")
    sys.exit(1 if wrong else 0)


main()
