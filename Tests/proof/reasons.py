"""Why a mutant may live that nothing notices: a group for each, by its place, its kind and how many cases were tried.

These are sorted by machine. "Implied" is what a group looks like whose mutants were asked again and again without any
difference; it is no proof, and the number of cases that were tried stands beside each.
"""

import re

WAITS = re.compile(r"Judged/Waits/|HeldDeadlines")
CLOCKS = re.compile(r"RunningClock|ClockRecords|Deadlines|LocalClocks")
ORDER = re.compile(r"sorted|\.min\b|\.max\b|\.first \{|earliest|latest|isOlder")
FEW = 5


def reason(mutant, tried):
    """The first that fits a row (number, kind, file, line, text) and the number of cases in which it made no difference."""
    _, kind, file, _, text = mutant
    if WAITS.search(file):
        return "the graph of waits: asked by waits.py (networkx), which is not run against it"
    if CLOCKS.search(file):
        return "clocks: asked by clocks.py and dates.csv (dateutil, numpy), which are not run against it"
    if ORDER.search(text) and kind in ("comparison flipped", "earliest for latest", "first day for last", "and for or"):
        return "only the order, or which of equals is shown"
    if tried == 0:
        return "no rule comes by, only views, sheets, options or changes: their unit tests"
    if tried < FEW:
        return "hardly come by: fewer than five of all changed examples reach it"
    if kind in ("may be for is", "first day for last"):
        return "differs only where a month or an interval meets another"
    if kind in ("guard dropped", "branch always taken", "branch never taken", "guard always leaves"):
        return "implied: what follows gives the same without it"
    if kind in ("filter dropped", "and for or", "comparison flipped", "not left out", "what is not on file"):
        return "implied by another condition, or by what the reader lets through"
    if kind in ("day itself", "dates swapped", "a day more allowed", "one more"):
        return "no changed example stands on the day or the number that decides"
    return "no changed example shows it"
