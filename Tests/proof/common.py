"""What every proof needs: the program, a folder of its own, cases made from numbers, and what it answers."""

import datetime
import json
import os
import pathlib
import subprocess
import tempfile

import yaml

TOP = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("OVERLAP", TOP / ".build/debug/overlap")).resolve()
EXAMPLES = sorted((TOP / "examples").glob("*/*.yaml"))


def day(text):
    return datetime.date.fromisoformat(text)


class Plain(yaml.SafeDumper):
    """Writes words as they are: `no`, `on` and days are no different from other texts."""

    yaml_implicit_resolvers = {}


def load(text):
    """A case file as tables of texts."""
    return {k: v for k, v in yaml.load(text, Loader=yaml.BaseLoader).items() if v != ""}


def words(value):
    """The same with every value as a case file writes it."""
    if isinstance(value, dict):
        return {k: words(v) for k, v in value.items()}
    if isinstance(value, list):
        return [words(v) for v in value]
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def dump(case):
    return yaml.dump(words(case), Dumper=Plain, sort_keys=False, width=10_000, allow_unicode=True)


class Folder:
    """A folder that is gone afterwards, with one case file after another in it."""

    def __enter__(self):
        self.hold = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.hold.name)
        self.case = self.path / "case.yaml"
        return self

    def __exit__(self, *_):
        self.hold.cleanup()

    def write(self, case):
        self.case.write_text(case if isinstance(case, str) else dump(case))
        return self.case


def run(*words, ok=(0, 1), **more):
    done = subprocess.run([BINARY, *map(str, words)], capture_output=True, text=True, **more)
    if done.returncode not in ok:
        raise AssertionError(f"{' '.join(map(str, words))}: status {done.returncode}: {done.stderr[:600]}")
    return done


def ask(command, case, *more):
    """What a command says as JSON."""
    return json.loads(run(command, case, "--format", "json", *more).stdout)


def keep(name, case):
    """Keeps a case that does not hold, to look at."""
    folder = TOP / ".build/proof/failed"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.yaml").write_text(case if isinstance(case, str) else dump(case))
    return folder / f"{name}.yaml"
