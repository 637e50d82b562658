#!/usr/bin/env python3
"""Writes the manual page from what the commands say of themselves: manual.py PROGRAM > overlap.1"""
import json
import subprocess
import sys
import textwrap

program = sys.argv[1]
version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
root = json.loads(
    subprocess.run([program, "--experimental-dump-help"], capture_output=True, text=True, check=True).stdout)["command"]
lines = []


def put(*texts):
    lines.extend(texts)


def plain(text):
    """A text that the formatter takes as it is."""
    text = text.replace("\\", "\\e").replace("‘", "\\(oq").replace("’", "\\(cq").replace("“", "\\(lq")
    text = text.replace("”", "\\(rq").replace("…", "...").replace("\u00a0", "\\ ").replace("·", "\\(pc")
    return "\\&" + text if text[:1] in ".'" else text


def sentences(text):
    """Each sentence begins a line, as the formatter wants."""
    text = " ".join(text.split())
    for end in (". ", "? "):
        text = text.replace(end, end.strip() + "\n")
    for line in text.split("\n"):
        for piece in textwrap.wrap(line, 66, break_long_words=False, break_on_hyphens=False):
            put(plain(piece))


def names(argument):
    return [("-" if n["kind"] == "short" else "--") + n["name"] for n in argument.get("names", [])]


def arguments(command):
    shown = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True) and a["kind"] != "flag"
             or a["kind"] == "flag" and a.get("shouldDisplay", True)]
    shown = [a for a in shown if not {"help", "version"} & {n["name"] for n in a.get("names", [])}]
    if not shown:
        return
    put(".Bl -tag -width Ds")
    for argument in shown:
        value = argument.get("valueName", "value")
        if argument["kind"] == "positional":
            put(f".It Ar {value}")
        else:
            flags = " , ".join(f"Fl {n[1:]}" for n in names(argument))
            put(f".It {flags}" + (f" Ar {value}" if argument["kind"] == "option" else ""))
        sentences(argument.get("abstract", ""))
        sentences(argument.get("discussion", ""))
    put(".El")


def split(command):
    """The examples of a command, and what else it says."""
    text = command.get("discussion", "")
    examples = [line.strip() for line in text.split("\n") if line.strip().startswith("overlap ")]
    rest = "\n".join(line for line in text.split("\n") if not line.strip().startswith("overlap "))
    rest = rest.split("Exit status:")[0]
    return examples, rest.strip()


commands = [c for c in root.get("subcommands", []) if c["commandName"] != "help"]
put(".Dd November 27, 2026", ".Dt OVERLAP 1", ".Os", ".Sh NAME", ".Nm overlap",
    ".Nd " + plain(root["abstract"].rstrip(".")), ".Sh SYNOPSIS")
for command in commands:
    put(".Nm", f".Cm {command['commandName']}", ".Op Ar options")
put(".Sh DESCRIPTION")
sentences(split(root)[1])
put(f"This page describes version {plain(version)}.", ".Sh COMMANDS")
for command in commands:
    put(f".Ss overlap {command['commandName']}")
    sentences(command["abstract"])
    rest = split(command)[1]
    for paragraph in rest.split("\n\n"):
        if paragraph.strip():
            put(".Pp")
            sentences(paragraph)
    arguments(command)
put(".Sh FILES")
sentences("A case is one file: YAML or JSON text, or a workbook (.xlsx). "
          "It may name CSV files and workbooks in its folder that hold tables. Nothing else is read, and nothing is kept.")
put(".Sh EXIT STATUS", ".Bl -tag -width Ds")
for number, meaning in [
        ("0", "Nothing at or above what --fail-on names."), ("1", "Something is."), ("2", "The case cannot be read."),
        ("3", "The figure cannot be drawn legibly: ask for a part."), ("64", "The command was not understood."),
        ("66", "There is no such file."), ("70", "A fault of the program."), ("73 , 74", "The result cannot be written.")]:
    put(f".It {number}")
    sentences(meaning)
put(".El", ".Sh EXAMPLES")
for command in [root] + commands:
    examples = split(command)[0]
    if examples:
        put(".Bd -literal -offset indent", *[plain(e) for e in examples], ".Ed")
put(".Sh SEE ALSO", ".Xr dot 1", ".Pp", "Every rule, kind and table has a page of its own:", ".Ic overlap rules ,",
    ".Ic overlap kinds ,", ".Ic overlap tables .")
sys.stdout.write("\n".join(lines) + "\n")
