"""What others do before they look at anything: PyYAML's C loader over every file named on standard input."""
import sys

import yaml

for name in sys.stdin.read().split("\n"):
    if name:
        with open(name) as file:
            yaml.load(file, Loader=yaml.CSafeLoader)
