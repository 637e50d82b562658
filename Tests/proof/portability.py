#!/usr/bin/env python3
"""portability.py: the same bytes under five locales and five time zones, in every format, and from another folder.

The locales are made with `localedef` into a folder of this test, so that none need be installed: Turkish (where i and I
are another pair), German and French (commas in numbers), Japanese, and Arabic; with them zones half a day apart.
"""

import hashlib
import os
import subprocess
import sys

import common

LOCALES = ["en_GB", "de_DE", "tr_TR", "ja_JP", "ar_EG"]
ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns"]
OUTPUTS = [("check", "r.txt"), ("check", "r.json"), ("paper", "p.html"), ("paper", "p.docx"), ("paper", "p.md"), ("clocks", "c.txt"), ("clocks", "c.json"),
           ("clocks", "c.csv"), ("clocks", "c.xlsx"), ("joint", "j.json"), ("draw", "d.svg"), ("draw", "d.pdf"), ("draw", "d.png"), ("draw", "d.dot"),
           ("actions", "a.xlsx"), ("calendar", "k.ics"), ("schema", "s.json"), ("anonymise", "x.yaml"), ("new --from", "n.xlsx"), ("new --from", "n.yaml"),
           ("draw --view timeline", "t.svg"), ("paper --audience family", "f.docx"), ("calendar --details", "kd.ics"),
           *(("changes CASE --forecast 2030-01-01", f"h.{end}") for end in ("txt", "json", "md", "html", "docx")),
           *(("register BOARD", f"g.{end}") for end in ("txt", "json", "md", "html", "xlsx", "ics")),
           ("register BOARD --view year", "y.svg"), ("register BOARD --annual 2026", "an.md")]


def main():
    failed, cells = [], 0
    with common.Folder() as folder:
        made = []
        for name in LOCALES:
            done = subprocess.run(["localedef", "-c", "-i", name, "-f", "UTF-8", folder.path / f"{name}.UTF-8"], capture_output=True)
            if (folder.path / f"{name}.UTF-8").exists():
                made.append(name)
            else:
                print(f"{name} could not be made: {done.stderr.decode()[:100]}")
        out = folder.path / "out"
        out.mkdir()
        for example in common.EXAMPLES:
            if example.stem not in ("family-f", "quiet", "family-r"):
                continue
            before = {}
            for locale, zone in [("C", "UTC"), *zip(made, ZONES)]:
                env = {**os.environ, "LOCPATH": str(folder.path), "LC_ALL": locale if locale == "C" else f"{locale}.UTF-8", "TZ": zone, "LANGUAGE": locale}
                for command, name in OUTPUTS:
                    words = [{"CASE": example, "BOARD": common.TOP / "examples/board/cases"}.get(w, w) for w in command.split(" ")]
                    if command != "schema" and not {"CASE", "BOARD"} & set(command.split(" ")):
                        words.append(example)
                    common.run(*words, "-o", out / name, env=env)
                    mark = hashlib.sha256((out / name).read_bytes()).hexdigest()
                    cells += 1
                    if before.setdefault(name, mark) != mark:
                        failed.append(f"{example.stem}: {name} differs under {locale}, {zone}")
                    (out / name).unlink()
                    for extra in out.iterdir():
                        extra.unlink()
    print(f"portability: {len(made)} locales of {len(LOCALES)}, {len(ZONES)} zones, {len(OUTPUTS)} outputs; {cells} files compared")
    for line in failed:
        print("FAIL", line)
    sys.exit(bool(failed))


main()
