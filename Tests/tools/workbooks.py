"""Compares what the program reads from workbooks with what openpyxl and python-calamine read, and measures all three.

    workbooks.py OVERLAP [FOLDER …]      folders of .xlsx files beside those that are made here

Made here: cases of random texts and dates, which must come out of `overlap new --from` as both libraries read them. Workbooks
of others, in folders given, are no cases: each must be refused in words, never by a crash; and each of their cells, as the
library's reader sees it (OthersWorkbookTests), is compared with python-calamine's, or openpyxl's where that reads nothing. A
difference that none of the reasons in `reason` explains is a fault. Nothing is kept.

Good folders are the tests of the libraries themselves, from GitHub: tafia/calamine, SheetJS/test_files, qax-os/excelize and
jmcnamara/XlsxWriter.
"""

import collections
import datetime
import json
import os
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


def place(row, column):
    """`C7` for the third cell of the seventh row, counted from nought."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


def read_by_others(path):
    """Each sheet's cells by place: as python-calamine reads them, or openpyxl where that fails; None where both do."""
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        sheets = {}
        for name in book.sheet_names:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            sheets[name] = {place(r, c): v for r, row in enumerate(rows) for c, v in enumerate(row) if v not in ("", None)}
        return "calamine", sheets
    except BaseException:  # it may panic
        pass
    try:
        book = openpyxl.load_workbook(path, data_only=True)
        return "openpyxl", {s.title: {c.coordinate: c.value for row in s.iter_rows() for c in row if c.value is not None}
                            for s in book.worksheets}
    except BaseException:
        return None, None


def reason(kind, ours, theirs):
    """Why a cell is read in two ways; None where nothing explains it. Texts are compared without spaces at their ends."""
    same = " ".join(ours.split())
    if kind == "unworked":
        return "a formula without a value: we say so"
    if kind == "error":
        return "an error is not empty" if theirs is None or isinstance(theirs, float) else "an error, named by us"
    if theirs is None:
        return "only spaces or what nobody sees" if not same else None
    if isinstance(theirs, bool):
        return "same" if same == str(theirs).upper() else None
    if isinstance(theirs, (int, float)):
        try:
            near = abs(float(ours) - theirs) <= 1e-13 * max(1, abs(theirs))
        except ValueError:
            near = False
        if near:
            return "same"
        return "a date or time by its format" if same[:1].isdigit() and set(same) <= set("0123456789-: ") else None
    if isinstance(theirs, datetime.datetime) or isinstance(theirs, datetime.date):
        text = theirs.isoformat(sep=" ") if isinstance(theirs, datetime.datetime) else theirs.isoformat()
        if same in (text, text.removesuffix(" 00:00:00"), text[:16]):
            return "same" if same == text.removesuffix(" 00:00:00") else "a time to the minute"
        if text.startswith(same):
            return "a month or a year: its format shows no day"
        if same[:10] == text[:10] or abs(minutes(same) - minutes(text)) <= 1:
            return "a time to the minute"
        if ours.lstrip("-").replace(".", "").replace("E", "").replace("+", "").isdigit():
            return "a number that is no date, under a date's format"
        return "a time by its format" if same[2:3] == ":" else None
    if isinstance(theirs, (datetime.time, datetime.timedelta)):
        return "a time, or a length of time as a number"
    text = " ".join(str(theirs).split())
    if same == text:
        return "same"
    return "a text with a sign for what XML cannot hold" if "_x" in text + same else None


def minutes(text):
    try:
        return datetime.datetime.fromisoformat(text).timestamp() / 60
    except ValueError:
        return -1e9


def public(folders, work):
    """Workbooks that others made: each refused as a case by name, not by a crash, and read as others read it."""
    paths = sorted(p for folder in folders for p in folder.rglob("*.xls[xm]"))
    list_file = work / "list"
    list_file.write_text("".join(f"{path.resolve()}\n" for path in paths))
    told = collections.Counter()
    for path in paths:
        status, _, said = by_program(path)
        first = said.strip().splitlines()[0].split(": error: ")[-1] if said.strip() else ""
        told[status, first[:70]] += 1
        if status not in (0, 2):
            yield f"{path.name}: status {status}"
    for (status, first), count in told.most_common():
        print(f"{count:5}  status {status}  {first}")
    made = subprocess.run(["swift", "test", "--skip-build", "--filter", "OthersWorkbookTests"], capture_output=True, text=True,
                          env=os.environ | {"OVERLAP_WORKBOOKS": str(list_file)})
    if made.returncode:
        yield "the reader could not be run over the workbooks: " + made.stdout[-300:]
        return
    why, by, files = collections.Counter(), collections.Counter(), collections.Counter()
    for line in pathlib.Path(f"{list_file}.read").read_text().splitlines():
        read = json.loads(line)
        path = pathlib.Path(read["path"])
        library, theirs = read_by_others(path)
        if "fault" in read or theirs is None:
            files["refused by us" if theirs is not None else "refused by all" if "fault" in read else "read by us alone"] += 1
            if "fault" in read and theirs is not None:
                print(f"       {path.name}: {read['fault']} ({library} reads it)")
            continue
        by[library] += 1
        for sheet in read["sheets"]:
            # A sheet of charts, which some libraries do not list, has no cells.
            others = next((cells for name, cells in theirs.items() if name.strip() == sheet["name"].strip()), None)
            if others is None:
                if sheet["cells"]:
                    yield f"{path.name}: only we read the sheet {sheet['name']}"
                continue
            ours = {name: (kind, text) for name, kind, text in sheet["cells"]}
            for name in ours.keys() | others.keys():
                if name not in ours:
                    value = others[name]
                    because = "only spaces or what nobody sees" if isinstance(value, str) and not value.strip() else None
                    kind, text = "", ""
                else:
                    kind, text = ours[name]
                    because = reason(kind, text, others.get(name))
                why[because] += 1
                if because is None:
                    yield f"{path.name}: {sheet['name']} {name}: {text!r}, not {others.get(name)!r} ({library})"
    print(f"others' workbooks: {len(paths)}; compared with {dict(by)}; {dict(files)}")
    for because, count in why.most_common():
        print(f"{count:8} cells  {because or 'not explained'}")


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
        if FOLDERS:
            wrong += public(FOLDERS, folder)
        speed(folder)
    print("\n".join(wrong) or "Nothing differs.")
    sys.exit(1 if wrong else 0)


main()
