"""Watches a case in a real Chromium: the page shows what was saved, keeps its scroll, and says when a case cannot be read.

    watch.py OVERLAP          needs playwright for Python and Debian's chromium; `make check-papers` installs both
"""

import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

PROGRAM = sys.argv[1]
EXAMPLE = pathlib.Path("examples/family-f/family-f.yaml")


def shows(page, words, seconds=20):
    """Whether the page comes to show some words."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if words in page.inner_text("body"):
                return True
        except Exception:  # while it loads itself anew
            pass
        time.sleep(0.2)
    return False


def main():
    problems = []
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        case, paper = folder / "case.yaml", folder / "paper.html"
        text = EXAMPLE.read_text()
        case.write_text(text)
        watch = subprocess.Popen([PROGRAM, "watch", str(case), "-o", str(paper)], stderr=subprocess.DEVNULL)
        try:
            end = time.monotonic() + 20
            while not paper.exists() and time.monotonic() < end:
                time.sleep(0.1)
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_page(viewport={"width": 1000, "height": 800})
            said = []
            page.on("console", lambda message: said.append(message.text))
            page.goto(paper.as_uri())
            page.evaluate("window.scrollTo(0, 1500)")
            before = page.evaluate("window.scrollY")
            case.write_text(text.replace("Family F", "Family Saved"))
            if not shows(page, "Family Saved"):
                problems.append("a save does not show")
            time.sleep(3)
            after = page.evaluate("window.scrollY")
            if abs(after - before) > 60:
                problems.append(f"the page scrolled from {before} to {after}")
            # As Excel, Word and Vim save: beside, and renamed over the old one; and a lock file beside it.
            (folder / "~$case.yaml").write_text("lock")
            beside = folder / "case.tmp"
            beside.write_text(text.replace("Family F", "Family Renamed"))
            beside.rename(case)
            if not shows(page, "Family Renamed"):
                problems.append("a file renamed over the case does not show")
            case.write_text("overlap: 1\ncase: [")
            if not shows(page, "cannot be read"):
                problems.append("a case that cannot be read does not say so")
            if "Family Renamed" in page.inner_text("body"):
                problems.append("old findings stand beside a case that cannot be read")
            case.write_text(text)
            if not shows(page, "Family F"):
                problems.append("a case put right does not show")
            if said:
                problems.append(f"the console says: {said[:3]}")
            browser.close()
        finally:
            watch.send_signal(signal.SIGINT)
            watch.wait(timeout=20)
        if "http-equiv=\"refresh\"" in paper.read_text():
            problems.append("the paper that stays still refreshes itself")
    print("\n".join(problems) or "Nothing found.")
    sys.exit(1 if problems else 0)


main()
