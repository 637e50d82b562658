#!/usr/bin/env python3
"""Renders every figure of every example in chromium, librsvg and LibreOffice, and counts the labels found.

    Tests/tools/figures.py .build/debug/overlap [examples/family-f/family-f.yaml ...]

A label is found when pdftotext reads it in the PDF that the program in question makes of the SVG, as often as the SVG has it.
In chromium every text is measured too: it must lie on the page, keep clear of every other text, and, in a box, stay inside the box.
Exits with 1 where anything is missing. It needs chromium, rsvg-convert, soffice and pdftotext.
"""

import collections
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree

VIEWS = ["people", "processes", "family", "practitioners", "information", "waits", "timeline", "joint"]
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--virtual-time-budget=20000"]

# Run in the browser: what does not fit, a line each.
MEASURE = """
const faults = [];
for (const svg of document.querySelectorAll('svg')) {
  const say = (what) => faults.push(svg.dataset.name + ': ' + what);
  const page = svg.viewBox.baseVal;
  const texts = [...svg.querySelectorAll('text')].map(text => ({text, box: text.getBBox()}));
  const overlap = (a, b, by) => a.x + by < b.x + b.width && b.x + by < a.x + a.width
    && a.y + by < b.y + b.height && b.y + by < a.y + a.height;
  for (const {text, box} of texts) {
    if (box.x < 0 || box.y < 0 || box.x + box.width > page.width || box.y + box.height > page.height)
      say('off the page: ' + text.textContent);
  }
  for (let i = 0; i < texts.length; i++)
    for (let j = i + 1; j < texts.length; j++) {
      // The box of a line of text is taller than its letters.
      if (overlap(texts[i].box, texts[j].box, 2.6))
        say('one over the other: ' + texts[i].text.textContent + ' | ' + texts[j].text.textContent);
    }
  for (const group of svg.querySelectorAll('g[id*="-box-"]')) {
    const outline = [...group.children].find(child => child.tagName != 'title').getBBox();
    for (const text of group.querySelectorAll('text')) {
      if (/^[0-9]+$/.test(text.textContent)) continue;  // a marker stands astride the outline
      const box = text.getBBox();
      if (box.x < outline.x + 1 || box.x + box.width > outline.x + outline.width - 1)
        say('wider than its box: ' + text.textContent);
    }
  }
}
document.body.textContent = 'FAULTS' + JSON.stringify(faults) + 'END';
"""


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True, **options).stdout


def letters(text):
    """What is compared: ligatures taken apart, no spaces."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def labels(figure):
    texts = ElementTree.parse(figure).iter("{http://www.w3.org/2000/svg}text")
    return collections.Counter(letters("".join(text.itertext())) for text in texts)


def draw(program, case, folder):
    for view in VIEWS:
        target = folder / f"{case.stem}-{case.parent.name}.{view}.svg"
        done = subprocess.run(
            [program, "draw", case, "--view", view, "-o", target], capture_output=True, text=True)
        if done.returncode:
            sys.exit(f"{case} {view}: {done.stderr}")


def page_of(figures, folder, script=""):
    """All figures in one page of HTML, one to a sheet of A4."""
    style = "@page{size:297mm 210mm;margin:0}body{margin:0}svg{display:block;break-after:page}"
    body = "".join(
        figure.read_text().replace("<svg ", f'<svg data-name="{html.escape(figure.name)}" ', 1) for figure in figures)
    page = folder / "page.html"
    page.write_text(f"<!doctype html><meta charset=utf-8><style>{style}</style><body>{body}<script>{script}</script>")
    return page


def in_chromium(figures, folder):
    pdf = folder / "chromium.pdf"
    run(*CHROMIUM, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page_of(figures, folder).as_uri())
    return run("pdftotext", "-raw", pdf, "-").split("\f")[: len(figures)]


def in_librsvg(figures, folder):
    texts = []
    for figure in figures:
        pdf = folder / (figure.stem + ".rsvg.pdf")
        run("rsvg-convert", "-f", "pdf", "-o", pdf, figure)
        texts.append(run("pdftotext", "-raw", pdf, "-"))
    return texts


def in_libreoffice(figures, folder):
    out = folder / "libreoffice"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    run("soffice", profile, "--headless", "--convert-to", "pdf:draw_pdf_Export", "--outdir", out, *figures)
    return [run("pdftotext", "-raw", out / (figure.stem + ".pdf"), "-") for figure in figures]


def faults(figures, folder):
    page = page_of(figures, folder, MEASURE)
    dom = html.unescape(run(*CHROMIUM, "--dump-dom", page.as_uri()))
    found = re.search(r"FAULTS(\[.*\])END", dom, re.S)
    return json.loads(found.group(1)) if found else ["chromium measured nothing"]


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    cases = [pathlib.Path(name) for name in sys.argv[2:]] or sorted(pathlib.Path("examples").glob("*/*.yaml"))
    failed = False
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for case in cases:
            draw(program, case, folder)
        figures = sorted(folder.glob("*.svg"))
        expected = [labels(figure) for figure in figures]
        total = sum(sum(counts.values()) for counts in expected)
        print(f"{len(figures)} figures of {len(cases)} cases, {total} labels")
        for renderer in [in_chromium, in_librsvg, in_libreoffice]:
            found = 0
            missing = []
            for figure, counts, text in zip(figures, expected, renderer(figures, folder), strict=True):
                seen = letters(text)
                for label, count in counts.items():
                    there = min(count, seen.count(label))
                    found += there
                    if there < count:
                        missing.append(f"    {figure.name}: {label}")
            print(f"  {renderer.__name__[3:]:12} {found} of {total} labels found")
            print("\n".join(missing[:20]), end="\n" if missing else "")
            failed |= bool(missing)
        wrong = faults(figures, folder)
        print(f"  {'in chromium':12} {len(wrong)} texts that do not fit")
        print("\n".join("    " + line for line in wrong[:20]), end="\n" if wrong else "")
        failed |= bool(wrong)
    sys.exit(1 if failed else 0)


main()
