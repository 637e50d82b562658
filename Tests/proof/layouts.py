#!/usr/bin/env python3
"""layouts.py: every figure's graph laid out by the installed Graphviz and by a newer one, and held to be the same in structure.

The newer one is that of PyPI's `pygraphviz`, whose wheel brings its libraries along. The same boxes, the same lines, and
the same ranks, from left to right: which box stands before which.
"""

import collections
import shlex
import subprocess
import sys
import tempfile

import pygraphviz

import common


def read(plain):
    """Boxes by rank, and lines, of a layout in Graphviz's plain form."""
    nodes, edges = {}, collections.Counter()
    for line in plain.replace("\\\n", "").split("\n"):
        words = shlex.split(line, posix=True) if line.startswith(("node", "edge")) else []
        if words[:1] == ["node"]:
            nodes[words[1]] = (float(words[2]), float(words[3]), float(words[4]))
        elif words[:1] == ["edge"]:
            edges[words[1], words[2]] += 1
    return nodes, edges


def before(nodes):
    """Which box ends to the left of which."""
    return {(a, b) for a, (x, _, w) in nodes.items() for b, (u, _, v) in nodes.items() if x + w / 2 < u - v / 2}


def main():
    same, other, ranks = 0, [], collections.Counter()
    for example in common.EXAMPLES:
        for view in ("processes", "waits", "information", "joint"):
            for figure in range(1, 9):
                done = common.run("draw", example, "--view", view, "--figure", figure, "--format", "dot", ok=(0, 2, 3, 64))
                if done.returncode or not done.stdout:  # no such figure, or nothing to draw
                    break
                old = subprocess.run(["dot", "-Tplain"], input=done.stdout, capture_output=True, text=True, check=True).stdout
                with tempfile.NamedTemporaryFile("w", suffix=".dot") as file:
                    file.write(done.stdout)
                    file.flush()
                    try:
                        new = pygraphviz.AGraph(filename=file.name).draw(format="plain", prog="dot").decode()
                    except pygraphviz.agraph.DotError as error:
                        other.append(f"{example.stem} {view} {figure}: not read: {error}")
                        common.keep(f"dot-{example.stem}-{view}-{figure}", done.stdout)
                        continue
                (boxes, lines), (boxes2, lines2) = read(old), read(new)
                if set(boxes) != set(boxes2) or lines != lines2:
                    other.append(f"{example.stem} {view} {figure}: other boxes or lines")
                    continue
                same += 1
                turned = {(a, b) for a, b in before(boxes) if (b, a) in before(boxes2)}
                ranks["same order of ranks" if not turned else "another order of ranks"] += 1
                if turned:
                    print(f"{example.stem} {view} {figure}: {len(turned)} pairs of boxes stand the other way round")
    print(f"graphviz: {same} figures have the same boxes and lines, {dict(ranks)}")
    for line in other:
        print("FAIL", line)
    sys.exit(bool(other))


main()
