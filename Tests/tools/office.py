"""Opens what is made for Word, Excel and Outlook with other programs, for `make check-office`.

Of every example: the panel's paper, the sheets and the papers for each audience as .docx, actions and deadlines as .xlsx, the
case itself as a workbook, and the calendar; the register of the board, and what has changed since a panel. Each part of the Word
files and workbooks is held to the schemas of ECMA-376 (transitional) and of its packaging; python-docx, openpyxl and LibreOffice
open them; icalendar and vobject read the calendars and give back the same texts; each file is made twice and must be the same
bytes, readable by its owner only.

    office.py OVERLAP FOLDER SCHEMAS     the folder for what is made, and the one that holds wml.xsd, sml.xsd and opc-xsd
"""

import io
import pathlib
import re
import shutil
import stat
import subprocess
import sys
import zipfile

import docx
import icalendar
import openpyxl
import vobject
from lxml import etree

PROGRAM, FOLDER, SCHEMAS = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
XML = "http://www.w3.org/XML/1998/namespace"
# The schemas name two others without saying where they are: of these only what they use is needed.
MISSING = {
    XML: f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{XML}">
      <xs:attribute name="space"/><xs:attribute name="lang"/></xs:schema>""",
    "http://purl.org/dc/elements/1.1/": """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      targetNamespace="http://purl.org/dc/elements/1.1/" elementFormDefault="qualified">%s</xs:schema>""" % "".join(
        f'<xs:element name="{name}"/>' for name in "creator description identifier language subject title".split()),
    "http://purl.org/dc/terms/": """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      targetNamespace="http://purl.org/dc/terms/"><xs:element name="created"/><xs:element name="modified"/></xs:schema>""",
}
problems = []
counts = {}


def run(*command):
    return subprocess.run([str(c) for c in command], capture_output=True, text=True)


class Places(etree.Resolver):
    """Finds the schemas that are named by their namespace alone."""

    def resolve(self, url, public_id, context):
        if url.startswith("missing:"):
            return self.resolve_string(MISSING[url.removeprefix("missing:")], context)
        return None


def schema(name, _kept={}):
    if name not in _kept:
        parser = etree.XMLParser()
        parser.resolvers.add(Places())
        text = (SCHEMAS / name).read_text(encoding="utf-8-sig")
        tree = etree.parse(io.BytesIO(whole(text).encode()), parser, base_url=str(SCHEMAS / name))
        _kept[name] = etree.XMLSchema(tree)
    return _kept[name]


def whole(text):
    """The text of a schema in which each import says where it is found."""
    text = re.sub(r"<\?xml[^>]*\?>", "", text)
    for space in MISSING:
        text = re.sub(
            rf'(<xsd?:import\b[^>]*?namespace="{re.escape(space)}"[^>]*?)(\s*schemaLocation="[^"]*")?(\s*/>)',
            rf'\1 schemaLocation="missing:{space}"\3', text)
    return text


def schema_of(part):
    if part == "[Content_Types].xml":
        return "opc-xsd/opc-contentTypes.xsd"
    if part.endswith(".rels"):
        return "opc-xsd/opc-relationships.xsd"
    if part == "docProps/core.xml":
        return "opc-xsd/opc-coreProperties.xsd"
    return "wml.xsd" if part.startswith("word/") else "sml.xsd"


def validate(path):
    with zipfile.ZipFile(path) as parts:
        for part in parts.namelist():
            if part.startswith("word/media/"):
                continue
            tree = etree.fromstring(parts.read(part))
            # Every program writes this attribute on the texts of a workbook, and every program reads it; the schema of 2006
            # has it for Word alone.
            if part.startswith("xl/"):
                for element in tree.iter():
                    element.attrib.pop(f"{{{XML}}}space", None)
            valid = schema(schema_of(part))
            count("parts held to a schema")
            if not valid.validate(tree):
                problems.append(f"{path.name}: {part}: {valid.error_log[0]}")


def count(what):
    counts[what] = counts.get(what, 0) + 1


def make(name, *arguments):
    """A file made twice, the second time beside the first; None where there is nothing to make."""
    path, twin = FOLDER / name, FOLDER / f"twin-{name}"
    made = run(PROGRAM, *arguments, "-o", path)
    if made.returncode == 0:
        run(PROGRAM, *arguments, "-o", twin)
    if made.returncode or not path.exists():
        problems.append(f"{name}: status {made.returncode}: {made.stderr[-300:]}")
        return None
    if path.read_bytes() != twin.read_bytes():
        problems.append(f"{name}: made twice, it is not the same")
    if stat.S_IMODE(path.stat().st_mode) != 0o600:
        problems.append(f"{name}: others than its owner may read it")
    twin.unlink()
    count(f"files {path.suffix}")
    return path


def word(path):
    document = docx.Document(path)
    if not document.core_properties.title or not document.paragraphs or not document.sections[0].footer.paragraphs[0].text:
        problems.append(f"{path.name}: no title, no text or no foot")
    for table in document.tables:
        if table._tbl.tr_lst[0].trPr is None or table._tbl.tr_lst[0].trPr.find(docx.oxml.ns.qn("w:tblHeader")) is None:
            problems.append(f"{path.name}: a table has no header row")
    for picture in document.inline_shapes:
        count("figures in Word files")
        if not picture._inline.docPr.get("descr"):
            problems.append(f"{path.name}: a figure has no alternative text")


def workbook(path):
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        if sheet.freeze_panes != "A2" or sheet.protection.sheet:
            problems.append(f"{path.name}: sheet {sheet.title} has no frozen header, or is locked")
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                if cell.data_type == "f":
                    problems.append(f"{path.name}: {sheet.title} {cell.coordinate} is a formula")


def calendar(path):
    data = path.read_bytes()
    if b"\n" in data.replace(b"\r\n", b"") or max(map(len, data.split(b"\r\n"))) > 75:
        problems.append(f"{path.name}: a bare line feed, or a line of more than 75 octets")
    one = [str(e["SUMMARY"]) for e in icalendar.Calendar.from_ical(data).walk("VEVENT")]
    events = getattr(vobject.readOne(data.decode()), "vevent_list", [])
    if one != [e.summary.value for e in events]:
        problems.append(f"{path.name}: icalendar and vobject read different texts")
    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        count("events in calendars")
        if (event["DTEND"].dt - event["DTSTART"].dt).days < 1 or event["CLASS"] != "PRIVATE":
            problems.append(f"{path.name}: an event is not all-day and private")
    ids = [str(e["UID"]) for e in icalendar.Calendar.from_ical(data).walk("VEVENT")]
    if len(set(ids)) != len(ids):
        problems.append(f"{path.name}: two events have one UID")


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for case in sorted(pathlib.Path("examples").glob("*/*.yaml")):
        name = case.parent.name
        papers = {f"{name}.docx": [], f"{name}-sheet.docx": ["--sheet"]}
        papers |= {f"{name}-{who}.docx": ["--audience", who] for who in ("family", "practitioner")}
        for file, options in papers.items():
            path = make(file, "paper", case, *options)
            if path:
                validate(path)
                word(path)
        for file, options in ((f"{name}-actions.xlsx", ["actions", case]), (f"{name}-clocks.xlsx", ["clocks", case]),
                              (f"{name}-case.xlsx", ["new", "--from", case])):
            path = make(file, *options)
            if path:
                validate(path)
                workbook(path)
        for file, options in ((f"{name}.ics", []), (f"{name}-details.ics", ["--details"])):
            path = make(file, "calendar", case, *options)
            if path:
                calendar(path)
    then, now = "examples/family-t/family-t.yaml", "examples/family-t-later/family-t-later.yaml"
    for file, options in (("changes.docx", ["changes", then, now]), ("since.docx", ["paper", now, "--since", then])):
        path = make(file, *options)
        if path:
            validate(path)
            word(path)
    path = make("register.xlsx", "register", "examples/board/cases")
    if path:
        validate(path)
        workbook(path)
    for frame in ("england-2015", "england-current"):
        path = make(f"new-{frame}.xlsx", "new", "--frame", frame)
        validate(path)
        workbook(path)
    files = sorted([*FOLDER.glob("*.docx"), *FOLDER.glob("*.xlsx")])
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", FOLDER / "pdf", *files)
    for file in files:
        if (FOLDER / "pdf" / f"{file.stem}.pdf").exists():
            count("files opened by LibreOffice")
        else:
            problems.append(f"{file.name}: LibreOffice did not open it")
    print("; ".join(f"{number} {what}" for what, number in counts.items()))
    print("\n".join(problems) or "Nothing found.")
    sys.exit(1 if problems else 0)


main()
