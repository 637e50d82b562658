#!/usr/bin/env python3
"""labelled.py: how many findings of the labelled cases are right by the contract, and how many a chair would act on.

Each case has a list beside it, NAME.labels.csv: every finding by reference, with two judgements that were made apart.
  contract  right: the rule's own page asks for it; wrong: it does not; missing: it does, and nothing was found
  chair     act · watch (keep an eye) · noise · missing, as somebody who has chaired such panels would sort them
"""

import collections
import csv
import sys

import common

CASES = sorted([*(common.TOP / "Tests/labelled").glob("*.yaml"), *(p for p in common.EXAMPLES if p.with_suffix(".labels.csv").exists())])


def main():
    contract, chair, wrong, total = collections.Counter(), collections.Counter(), [], 0
    print(f"{'case':24} findings  right  wrong  missing   act  watch  noise")
    for path in CASES:
        rows = list(csv.DictReader(path.with_suffix(".labels.csv").open()))
        listed = collections.Counter((r["reference"], r["rule"]) for r in rows if r["reference"])
        found = collections.Counter((f["reference"], f["rule"]) for f in common.ask("check", path)["findings"])
        if listed != found:
            wrong.append(f"{path.name}: not in the list {sorted((found - listed).elements())}; listed, not found {sorted((listed - found).elements())}")
        one, other = collections.Counter(r["contract"] for r in rows), collections.Counter(r["chair"] for r in rows)
        print(f"{path.stem:24} {sum(found.values()):8} {one['right']:6} {one['wrong']:6} {one['missing']:8} {other['act']:5} {other['watch']:6} {other['noise']:6}")
        contract += one
        chair += other
        total += sum(found.values())
    right, bad, missing = contract["right"], contract["wrong"], contract["missing"]
    print(f"\n{len(CASES)} cases, {total} findings")
    print(f"by the contract:  precision {right / (right + bad):.3f}, recall {right / (right + missing):.3f}")
    of_use = chair["act"] + chair["watch"]
    print(f"as a chair would: precision {of_use / total:.3f}, recall {of_use / (of_use + chair['missing']):.3f}; "
          f"to act {chair['act']}, to keep an eye on {chair['watch']}, noise {chair['noise']}, missing {chair['missing']}")
    for line in wrong:
        print(line)
    sys.exit(bool(wrong))


main()
