#!/usr/bin/env python3
"""interruption.py [SIGNALS] [SEED]: runs are stopped at random moments, and disks fill, while an older result stands there.

After each run the older file is as it was or the new one is whole, and nothing else is left in the folder. Then a disk
of 64 kilobytes, a folder that may not be written, one that vanishes while the program reads, and a pipe nobody reads.
"""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time

import common

# What is run, with CASE for the case, CASES for a folder of cases, and the name of the result.
COMMANDS = [("check CASE", "r.json"), ("paper CASE", "p.html"), ("paper CASE", "p.docx"), ("clocks CASE", "c.xlsx"), ("draw CASE", "d.svg"),
            ("draw CASE", "d.pdf"), ("joint CASE", "j.json"), ("actions CASE", "a.xlsx"), ("calendar CASE", "k.ics"), ("anonymise CASE", "x.yaml"),
            ("register CASES", "g.html"), ("register CASES", "g.xlsx"), ("register CASES --view year", "y.svg"), ("changes CASE CASE --as-of-old 2015-05-01", "h.docx"),
            ("changes CASE --forecast 2016-01-01", "h.json"), ("paper CASE --since CASE", "s.docx")]
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL, signal.SIGPIPE, signal.SIGQUIT]
CASE = common.TOP / "examples/family-f/family-f.yaml"
OLD = b"the older result\n"


def words_of(command, case):
    return [{"CASE": str(case), "CASES": str(case.parent / "cases")}.get(word, word) for word in command.split(" ")]


def main():
    count, seed = (int(a) for a in (sys.argv[1:] + ["1000", "1"][len(sys.argv) - 1:])[:2])
    pick = random.Random(f"interruption {seed}")
    failed, tally = [], {"stopped before the end": 0, "older file kept": 0, "new file whole": 0, "left a part (only SIGKILL)": 0}
    with common.Folder() as folder:
        case = folder.path / "case.yaml"
        shutil.copy(CASE, case)
        shutil.copytree(common.TOP / "examples/board/cases", folder.path / "cases")
        whole, length = {}, {}
        for command, name in COMMANDS:
            began = time.monotonic()
            common.run(*words_of(command, case), "-o", folder.path / name)
            length[name] = time.monotonic() - began
            whole[name] = (folder.path / name).read_bytes()
            (folder.path / name).unlink()
        others = {"case.yaml", "cases"}
        for n in range(count):
            command, name = pick.choice(COMMANDS)
            out = folder.path / name
            out.write_bytes(OLD)
            which = pick.choice(SIGNALS)
            child = subprocess.Popen([common.BINARY, *words_of(command, case), "-o", out], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(pick.random() * length[name] * 1.1)
            child.send_signal(which)
            status = child.wait()
            tally["stopped before the end"] += status < 0
            bytes_ = out.read_bytes() if out.exists() else None
            left = {p.name for p in folder.path.iterdir()} - others - {name}
            figures = {p for p in left if command.startswith("draw") and p.startswith("d-")}
            if bytes_ == OLD:
                tally["older file kept"] += 1
            elif bytes_ == whole[name]:
                tally["new file whole"] += 1
            else:
                failed.append(f"{n}: {command} {name} after {which.name}: neither the older file nor the whole new one")
            parts = left - figures
            if parts and which == signal.SIGKILL:
                tally["left a part (only SIGKILL)"] += 1  # nothing can tidy up after SIGKILL
            elif parts:
                failed.append(f"{n}: {command} {name} after {which.name} left {sorted(parts)}")
            for extra in left | {name}:
                (folder.path / extra).unlink(missing_ok=True)
        failed += places(folder.path, case, whole)
    print(f"interruption: {count} signals, seed {seed}: " + ", ".join(f"{what} {n}" for what, n in tally.items()))
    for line in failed:
        print("FAIL", line)
    sys.exit(bool(failed))


def places(folder, case, whole):
    """A full disk, a folder that may not be written, one that goes away, a reader that goes away."""
    failed, done = [], []
    disk = folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], capture_output=True).returncode == 0
    if mounted:
        try:
            for name, text in whole.items():
                if len(text) < 70_000:
                    continue
                out = disk / name
                out.write_bytes(OLD)
                command = next(c for c, n in COMMANDS if n == name)
                end = subprocess.run([common.BINARY, *words_of(command, case), "-o", out], capture_output=True, text=True)
                if end.returncode != 74 or out.read_bytes() != OLD or sorted(p.name for p in disk.iterdir()) != [name]:
                    failed.append(f"full disk: {command}: status {end.returncode}, {sorted(p.name for p in disk.iterdir())}")
                done.append(f"full disk {name}")
                out.unlink()
        finally:
            subprocess.run(["umount", disk], check=True)
    else:
        print("a full disk could not be made here: mounting needs rights")
    shut = folder / "shut"
    shut.mkdir()
    old = shut / "r.json"
    old.write_bytes(OLD)
    if os.geteuid():
        shut.chmod(0o500)
        words = [common.BINARY]
    else:  # root writes anywhere: as nobody, who may read the program and the case
        shut.chmod(0o555)
        folder.chmod(0o755)
        words = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", common.BINARY]
    end = subprocess.run([*words, "check", CASE, "-o", old], capture_output=True, text=True)
    if end.returncode != 73 or old.read_bytes() != OLD or len(list(shut.iterdir())) != 1:
        failed.append(f"read-only folder: status {end.returncode}: {end.stderr[:200]}")
    done.append("read-only folder")
    # The folder goes while the program waits for the rest of its input.
    gone = folder / "gone"
    gone.mkdir()
    child = subprocess.Popen([common.BINARY, "check", "-", "-o", gone / "r.json"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    child.stdin.write(b"# a line of nothing much\n" * 20_000)  # more than a pipe holds: it reads by now
    child.stdin.flush()
    gone.rmdir()
    said = child.communicate(CASE.read_bytes())[1].decode()
    if child.returncode != 73 or gone.exists():
        failed.append(f"a folder that vanishes: status {child.returncode}: {said[:200]}")
    done.append("a folder that vanishes")
    # Nobody reads what is printed.
    read, write = os.pipe()
    os.close(read)
    child = subprocess.run([common.BINARY, "check", case, "--format", "json"], stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    if child.returncode not in (74, -signal.SIGPIPE):
        failed.append(f"a pipe nobody reads: status {child.returncode}")
    done.append("a pipe nobody reads")
    print("places:", ", ".join(done))
    return failed


main()
