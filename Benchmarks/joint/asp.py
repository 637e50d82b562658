"""The scalar objective as an answer-set program for clingo.

asp.py FILE: prints the optimum, whether it is proven within a minute, and the milliseconds of grounding and solving.
"""
import sys
import time

import clingo

with open(sys.argv[1]) as file:
    count = int(file.readline())
    rows = [tuple(map(int, line.split())) for line in file]

PROGRAM = """
% A commission is named after its least member.
1 { in(C, N) : candidate(N), N <= C } 1 :- candidate(C).
:- in(C, N), not in(N, N).
:- apart(A, B), in(A, N), in(B, N).
meets(N, P, W) :- in(C, N), wants(C, P, W).
size(N, S) :- candidate(N), S = #count { C : in(C, N) }.
#minimize { W, N, P : meets(N, P, W); 4 + 2 * (S - 1) * (S - 1), N, size : size(N, S), S > 0 }.
"""

begin = time.perf_counter()
facts = [f"candidate(0..{count - 1})."]
bits = lambda mask: [bit for bit in range(mask.bit_length()) if mask >> bit & 1]
for candidate, (practitioners, family, apart) in enumerate(rows):
    facts += [f"wants({candidate}, practitioner({bit}), 3)." for bit in bits(practitioners)]
    facts += [f"wants({candidate}, family({bit}), 5)." for bit in bits(family)]
    facts += [f"apart({candidate}, {bit})." for bit in bits(apart) if bit < candidate]
control = clingo.Control(["--warn=none"])
control.add("base", [], "\n".join(facts) + PROGRAM)
control.ground([("base", [])])
best = [None]
with control.solve(on_model=lambda model: best.__setitem__(0, model.cost[0]), async_=True) as solving:
    proven = solving.wait(60)
    solving.cancel()
    solving.get()
spent = (time.perf_counter() - begin) * 1000
print(best[0], proven, spent)
