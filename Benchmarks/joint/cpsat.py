"""The scalar objective as a set partition for OR-tools CP-SAT: one column for every group that may be a commission.

cpsat.py FILE: prints the optimum, whether it is proven, and the milliseconds of building the model and solving it.
"""
import sys
import time

from ortools.sat.python import cp_model

with open(sys.argv[1]) as file:
    count = int(file.readline())
    rows = [tuple(map(int, line.split())) for line in file]

begin = time.perf_counter()
model = cp_model.CpModel()
feasible, seen, met = [True], [0], [0]
columns = [[] for _ in range(count)]
objective = []
for group in range(1, 1 << count):
    first = (group & -group).bit_length() - 1
    rest = group & (group - 1)
    feasible.append(feasible[rest] and not rows[first][2] & rest)
    seen.append(seen[rest] | rows[first][0])
    met.append(met[rest] | rows[first][1])
    if not feasible[group]:
        continue
    joined = group.bit_count() - 1
    cost = 3 * seen[group].bit_count() + 5 * met[group].bit_count() + 4 + 2 * joined * joined
    column = model.new_bool_var("")
    objective.append(cost * column)
    for member in range(count):
        if group >> member & 1:
            columns[member].append(column)
for column in columns:
    model.add_exactly_one(column)
model.minimize(sum(objective))
solver = cp_model.CpSolver()
solver.parameters.num_workers = 2
solver.parameters.max_time_in_seconds = 120
status = solver.solve(model)
spent = (time.perf_counter() - begin) * 1000
print(round(solver.objective_value), status == cp_model.OPTIMAL, spent)
