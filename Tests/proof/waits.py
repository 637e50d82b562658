#!/usr/bin/env python3
"""waits.py [CASES] [SEED]: rings, reach and projected ends, held to networkx.

Invents cases of processes that wait for each other, builds their graph a second time from the YAML alone, and asks
networkx: which points lie on a ring (strongly connected components), how few waits close one (shortest cycles by
Dijkstra), what a point leads to (descendants), and how early it can come (the latest date among all it leads to).
Then compares `clocks` and `check --only deadlock`, also with a date supposed.
"""

import datetime
import random
import sys

import networkx

import common

AS_OF = datetime.date(2015, 6, 15)
PARTS = ["family-contact", "interviews", "agency-report", "report", "publication", "finish"]
STEP = {"family-contact": "contact with the family", "agency-report": "agency reports", "inquest-opened": "opening of the inquest",
        "home-office-clearance": "Home Office clearance"}
KINDS = {"scr": [], "dhr": ["home-office-clearance"], "sar": [], "mhhr": [], "si": [],
         "crim": ["charge", "trial", "verdict", "sentence"], "cor": ["inquest-opened", "inquest"], "disc": ["outcome"], "reg": ["outcome"],
         "iopc": ["outcome"]}
REVIEWS = {"scr", "dhr", "sar", "mhhr", "si"}
# What comes after what in any process, typed anew.
ORDER = [("report", "interviews"), ("report", "agency-report"), ("publication", "report"), ("home-office-clearance", "report"),
         ("outcome", "report"), ("trial", "charge"), ("verdict", "trial"), ("sentence", "verdict"), ("inquest", "inquest-opened"),
         ("finish", "report")]
NOT_NEEDED = {"home-office-clearance", "national-panel-copy", "reporting-restriction-lifted"}


def ahead(pick):
    return (AS_OF + datetime.timedelta(pick.randint(1, 700))).isoformat()


def invent(pick):
    count = pick.randint(2, 7)
    ids = [f"p{n}" for n in range(count)]
    case = {"overlap": 1, "case": "Invented", "frame": "england-2015", "as-of": AS_OF.isoformat(), "incident": "2015-03-14",
            "subjects": {"child": {"age": 17, "died": "2015-03-14"}},
            "agencies": {"trust": {"name": "Trust", "sector": "health"}},
            "people": {"gran": {"family": "grandmother", "of": "child"}, "nurse": {"practitioner": "nurse", "agency": "trust"}},
            "processes": {}, "contacts": [], "interviews": [], "documents": {}, "waits": []}
    for name in ids:
        kind = pick.choice(list(KINDS))
        row = {"kind": kind, "name": f"number {name[1:]}", "started" if kind not in ("scr", "dhr", "sar", "mhhr") else "decided": "2015-04-10"}
        marks = {m: ahead(pick) for m in KINDS[kind] if pick.random() < 0.5}
        if marks:
            row["milestones"] = marks
        if pick.random() < 0.3:
            row["expected"] = ahead(pick)
        if pick.random() < 0.2:
            row["due"] = ahead(pick)
        case["processes"][name] = row
    for _ in range(pick.randint(0, 3)):
        case["contacts"].append({"with": "gran", "by": pick.choice(ids), "on": ahead(pick), "about": "involvement"})
        case["interviews"].append({"of": "nurse", "by": pick.choice(ids), "on": ahead(pick)})
    for n in range(pick.randint(0, 3)):
        case["documents"][f"d{n}"] = {"what": "agency-report", "by": "trust", "for": pick.choice(ids), "status": "requested", "due": ahead(pick)}
    for n in range(pick.randint(0, 2)):
        case["documents"][f"f{n}"] = {"what": "final-report", "for": pick.choice(ids), "status": "draft", "on": ahead(pick)}
    for _ in range(pick.randint(1, 2 * count)):
        a, b = pick.sample(ids, 2)
        marks = KINDS[case["processes"][b]["kind"]]
        row = {"process": a, "part": pick.choice(["whole", "interviews", "report", "publication", "family-contact", "agency-report"]),
               "for": b, "because": "a reason", "on": "2015-05-01"}
        until = pick.choice([None, *marks, "report", "publication", "whole"])
        if until:
            row["until"] = until
        if pick.random() < 0.1:
            row["on"] = ahead(pick)
        if pick.random() < 0.1:
            row["lifted"] = "2015-06-01"
        case["waits"].append(row)
    return case


def graph_of(case):
    """The points of every process and what each comes after; edges carry the rows that make them."""
    graph, planned = networkx.DiGraph(), {}
    waits = [(n, w) for n, w in enumerate(case["waits"]) if "lifted" not in w]
    for name, row in case["processes"].items():
        marks = set(row.get("milestones", {})) | {w["until"] for w in case["waits"] if w["for"] == name and w.get("until") not in (None, "whole")}
        for point in dict.fromkeys([*PARTS, *sorted(marks)]):
            graph.add_node((name, point))

    def join(a, b, row=None):
        if a in graph and b in graph:
            if not graph.has_edge(a, b):
                graph.add_edge(a, b, rows=set())
            graph[a][b]["rows"].add(row)
    for name, row in case["processes"].items():
        for after, before in ORDER:
            join((name, after), (name, before))
        if row["kind"] == "dhr":
            join((name, "publication"), (name, "home-office-clearance"))
        for point in [p for n, p in graph if n == name and p not in PARTS and p not in NOT_NEEDED]:
            join((name, "finish"), (name, point))
    for n, wait in waits:
        until = wait.get("until") or "finish"
        end = (wait["for"], "finish" if until == "whole" else until)
        held = [p for p in graph if p[0] == wait["process"]] if wait["part"] == "whole" else [(wait["process"], wait["part"])]
        for point in held:
            join(point, end, n)

    def plan(point, text):
        if text and point in graph:
            planned[point] = max(planned.get(point, datetime.date.min), common.day(text))
    for name, row in case["processes"].items():
        for mark, text in row.get("milestones", {}).items():
            plan((name, mark), text)
        plan((name, "finish"), row.get("expected"))
    for row in case["contacts"]:
        plan((row["by"], "family-contact"), row["on"])
    for row in case["interviews"]:
        plan((row["by"], "interviews"), row["on"])
    for row in case["documents"].values():
        plan((row["for"], "agency-report" if row["what"] == "agency-report" else "report"), row.get("on") or row.get("due"))
    return graph, planned


def earliest(graph, planned):
    """The earliest day of each point; None on a ring and for what leads to one."""
    lost = set()
    for group in networkx.strongly_connected_components(graph):
        if len(group) > 1:
            for node in group:
                lost |= {node} | networkx.ancestors(graph, node)
    return {p: None if p in lost else max([AS_OF] + [planned[q] for q in {p} | networkx.descendants(graph, p) if q in planned]) for p in graph}


def fewest(graph, group):
    """The cost of the shortest ring within a group: waits, then points."""
    part = graph.subgraph(group).copy()
    for a, b, data in part.edges(data=True):
        data["weight"] = 1 if None in data["rows"] else 1001
    best = None
    for a, b, data in part.edges(data=True):
        if networkx.has_path(part, b, a):
            cost = networkx.dijkstra_path_length(part, b, a) + data["weight"]
            best = cost if best is None else min(best, cost)
    return best // 1000, best % 1000


def same(what, mine, theirs):
    assert mine == theirs, f"{what}: reckoned {mine}, said {theirs}"


def check_ends(case, report):
    graph, planned = graph_of(case)
    dates = earliest(graph, planned)
    ends = {e["processes"][0]: e for e in report["ends"]}
    same("processes", sorted(case["processes"]), sorted(ends))
    text = lambda d: d.isoformat() if d else None
    for name, end in ends.items():
        mine = dates[name, "finish"]
        same(f"{name} ring", mine is None, end["standing"] == "ring")
        same(f"{name} end", text(mine) if mine and mine > AS_OF else None, end["earliest-end"])
        is_review = case["processes"][name]["kind"] in REVIEWS
        steps = {STEP.get(p, p.replace("-", " ")): text(dates[n, p]) for n, p in graph
                 if n == name and p != "finish" and (is_review or p not in PARTS)}
        same(f"{name} steps", steps, {s["step"]: s["earliest"] for s in end["steps"]})
        beyond = networkx.descendants(graph, (name, "finish")) - {(name, "finish")}
        undated = [p for p in beyond if p not in planned and (p[1] not in PARTS or p[1] == "finish" and p[0] != name)]
        same(f"{name} without a date", len(undated), len(end["no-date-for"]))
        for due in end["due"]:
            own = dates[name, due["point"]]
            same(f"{name} late", None if own is None else own > common.day(due["date"]), due["late"])
            same(f"{name} days over", max(0, (own - common.day(due["date"])).days) if own else 0, due["days-over"])
        first = next(((name, d["point"]) for d in end["due"] if d["late"]), (name, "finish"))
        if dates[first] is not None and end["chain"]:
            saved = set()
            for row in range(len(case["waits"])):
                less = graph.copy()
                for a, b, data in graph.edges(data=True):
                    if data["rows"] == {row}:
                        less.remove_edge(a, b)
                without = earliest(less, planned)[first]
                saved.add((dates[first] - without).days if without > AS_OF else None)
            for link in end["chain"]:
                if "waits for" in link["text"] or "wait for" in link["text"]:
                    assert link["days"] in saved, f"{name}: no wait costs {link['days']} days: {link['text']}"


def check_rings(case, report):
    graph, _ = graph_of(case)
    groups = [g for g in networkx.strongly_connected_components(graph) if len(g) > 1]
    found = report["findings"]
    same("rings", len(groups), sum(len(f["parts"]) for f in found))
    said = []
    for finding in found:
        for part in finding["parts"]:
            rows = {int(p["row"][6:-1]) - 1 for p in part["places"] if p["row"].startswith("waits[")}
            # Where two simply wait for each other, the way round stands among the details.
            way = next((d["text"] for d in finding["details"] if ", which" in d["text"]), finding["message"])
            said.append((way if len(finding["parts"]) == 1 else None, rows))
    for group in groups:
        inside = {n for a, b, d in graph.subgraph(group).edges(data=True) for n in d["rows"] if n is not None}
        mine = [(message, rows) for message, rows in said if rows & inside]
        same("findings of a ring", 1, len(mine))
        message, rows = mine[0]
        waits, points = fewest(graph, group)
        assert rows <= inside, f"rows {rows} are not all on the ring {inside}"
        same("waits of the shortest ring", waits, len(rows))
        if message:
            # Two points that wait for nothing but each other are said without going round.
            same("points of the shortest ring", points, 2 if message.endswith("neither can finish") else message.count(", which") + 1)
        only = networkx.DiGraph([(a, b) for a, b, d in graph.subgraph(group).edges(data=True) if d["rows"] & (rows | {None})])
        assert not networkx.is_directed_acyclic_graph(only), "the waits named do not close a ring"


def main():
    cases, seed = (int(a) for a in (sys.argv[1:] + ["1000", "1"][len(sys.argv) - 1:])[:2])
    rings = supposed = 0
    with common.Folder() as folder:
        for n in range(cases):
            pick = random.Random(f"waits {seed} {n}")
            case = invent(pick)
            try:
                path = folder.write(case)
                check_ends(case, common.ask("clocks", path))
                report = common.ask("check", path, "--only", "deadlock")
                check_rings(case, report)
                rings += len(report["findings"])
                marked = [(name, mark) for name, row in case["processes"].items() for mark in row.get("milestones", {})]
                if marked and n % 2:
                    name, mark = pick.choice(marked)
                    date = case["processes"][name]["milestones"][mark] = ahead(pick)
                    check_ends(case, common.ask("clocks", path, "--set", f"{name}.{mark}={date}"))
                    supposed += 1
            except AssertionError as error:
                print(f"case {n} of seed {seed} does not hold: {error}\n{common.keep(f'waits-{seed}-{n}', case)}")
                sys.exit(1)
    print(f"waits: {cases} cases and {supposed} with a date supposed; {rings} rings; seed {seed}: all as networkx has them")


main()
