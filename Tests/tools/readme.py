#!/usr/bin/env python3
"""Write what the commands shown in the README print, into the README: readme.py PROGRAM."""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(sys.argv[1]).resolve()


def output(command):
    """What a command prints in the folder of its example. Of the options for joint work only the table is shown."""
    words = command.split()
    folder = next((p.parent for w in words for p in ROOT.glob(f"examples/*/{w}")), ROOT)
    text = subprocess.run([PROGRAM, *words], cwd=folder, stdout=subprocess.PIPE, text=True).stdout
    if words[0] == "joint":
        text = text[text.index("What could be one"):].split("Option 1:")[0]
    return text.strip("\n")


def block(match):
    commands = re.findall(r"^\$ overlap (.*)$", match[1], re.M)
    shown = [f"$ overlap {command}\n{output(command)}" for command in commands]
    return "```text\n" + "\n\n".join(shown) + "\n```" if commands else match[0]


readme = ROOT / "README.md"
readme.write_text(re.sub(r"```text\n(.*?)\n```", block, readme.read_text(), flags=re.S))
