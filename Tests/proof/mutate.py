"""Writes switches into Swift text: where a rule compares, guards, filters or counts, one number chooses another meaning.

One build then holds every mutant, and `OVERLAP_MUTANT=17` chooses the seventeenth. Strings and comments are left alone,
and so are functions that make sentences: those have tests of their own, and no example looks at a word.
"""

import re

DIGITS = "+-%^|~"
OPPOSITE = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
# Functions and closures that put a match into words.
WORDS = re.compile(r"(?:->\s*|:\s)(?:\[?String\]?\??|\[?Found\]?\??|\[?Finding\.\w+\]?\??|Joint\w*Words)\s*\{|\bsays:\s*\{")


def masked(text):
    """The text with every character of a string or a comment as a blank; as long as it was."""
    out, n, end = list(text), 3, len(text)

    def blank(a, b):
        for k in range(a, b):
            if out[k] != "\n":
                out[k] = " "

    def string(n):
        """The place after a string that begins here."""
        quote = '"""' if text.startswith('"""', n) else '"'
        n += len(quote)
        while n < end and not text.startswith(quote, n):
            if text.startswith("\\(", n):
                depth, n = 1, n + 2
                while depth:
                    if text[n] == '"':
                        n = string(n)
                        continue
                    depth += {"(": 1, ")": -1}.get(text[n], 0)
                    n += 1
            else:
                n += 2 if text[n] == "\\" else 1
        return n + len(quote)

    while n < end:
        if text.startswith("//", n):
            stop = text.find("\n", n)
            stop = end if stop < 0 else stop
            blank(n, stop)
            n = stop
        elif text[n] == '"':
            stop = string(n)
            blank(n, stop)
            out[n], out[stop - 1] = '"', '"'
            n = stop
        else:
            n += 1
    return "".join(out)


def closing(code, start):
    """The place of the bracket that closes the one at `start`."""
    depth = 0
    for n in range(start, len(code)):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(code[n], 0)
        if depth == 0:
            return n
    return len(code) - 1


def clauses(code, start, stop):
    """The conditions between two places, as spans, and where they end; nil where `stop` does not come."""
    depth, begin, spans = 0, start, []
    for n in range(start, min(len(code), start + 1500)):
        if depth == 0 and stop.match(code, n):
            return spans + [(begin, n)], n
        if code[n] in "([{":
            depth += 1
        elif code[n] in ")]}":
            depth -= 1
            if depth < 0:
                return None
        elif code[n] == "," and depth == 0:
            spans.append((begin, n))
            begin = n + 1
    return None


class Mutants:
    """The mutants of a set of files: each has a number, a kind, a place and a piece of Swift that it needs."""

    def __init__(self, skip=()):
        self.rows = []  # (number, kind, file, line, text)
        self.helpers = []
        self.skip = set(skip)
        self.next = 1

    def name(self, number):
        digits = ""
        while number:
            number, digit = divmod(number, len(DIGITS))
            digits = DIGITS[digit] + digits
        return digits

    def write(self, file, text):
        """The text with its switches in."""
        code = masked(text)
        dead = [False] * len(code)
        for match in WORDS.finditer(code):
            brace = match.end() - 1
            for n in range(brace, closing(code, brace)):
                dead[n] = True
        edits = []  # (place, order, length taken away, text put in)

        def add(kind, place, make):
            """One mutant: `make` gives edits and a helper for its number."""
            if dead[place]:
                return
            line = code.count("\n", 0, place)
            source = text.split("\n")[line]
            if re.search(r'\? "', source):  # a choice between two words
                return
            number, self.next = self.next, self.next + 1
            if number in self.skip:
                return
            new, helper = make(number)
            edits.extend(new)
            if helper:
                self.helpers.append(helper)
            self.rows.append((number, kind, file, line + 1, source.strip()))

        self.operators(code, add)
        self.conditions(code, add)
        self.members(code, add)
        self.values(code, add)
        # Where edits touch, what was put around more stands outside.
        edits.sort(key=lambda e: (e[0], e[1]))
        out, last = [], 0
        for place, _, length, new in edits:
            assert place >= last, (file, place)
            out += [text[last:place], new]
            last = place + length
        return "".join(out) + text[last:]

    def operators(self, code, add):
        for match in re.finditer(r"(?<= )(?<!func )(<=|>=|<|>|==|!=)(?= )", code):
            old = match[1]

            def compared(n, match=match, old=old):
                op, new = "^^" + self.name(n), OPPOSITE[old]
                need = "Equatable" if old in ("==", "!=") else "Comparable"
                lines = [f"infix operator {op} : ComparisonPrecedence",
                         f"func {op} <T: {need}>(a: T, b: T) -> Bool {{ Mutant.on({n}) ? a {new} b : a {old} b }}",
                         f"func {op} <T: {need}, U: {need}>(a: (T, U), b: (T, U)) -> Bool {{ Mutant.on({n}) ? a {new} b : a {old} b }}",
                         f"func {op} <T: {need}, U: {need}, V: {need}>(a: (T, U, V), b: (T, U, V)) -> Bool {{ Mutant.on({n}) ? a {new} b : a {old} b }}"]
                if need == "Equatable":
                    lines.append(f"func {op} <T>(a: T?, b: _OptionalNilComparisonType) -> Bool {{ Mutant.on({n}) ? a {new} b : a {old} b }}")
                return [(match.start(1), 3, len(old), op)], "\n".join(lines)
            add("comparison flipped", match.start(1), compared)
        for match in re.finditer(r"(?<= )(?<!func )(&&|\|\|)(?= )", code):
            old = match[1]

            def joined(n, match=match, old=old):
                op, new = "^~" + self.name(n), "||" if old == "&&" else "&&"
                rank = "LogicalConjunctionPrecedence" if old == "&&" else "LogicalDisjunctionPrecedence"
                return [(match.start(1), 3, 2, op)], "\n".join([
                    f"infix operator {op} : {rank}",
                    f"func {op} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {{ if Mutant.on({n}) {{ return try a {new} b() }}; return try a {old} b() }}",
                    f"func {op} (a: Truth, b: Truth) -> Truth {{ Mutant.on({n}) ? a {new} b : a {old} b }}",
                    f"func {op} (a: Informed, b: Informed) -> Informed {{ Mutant.on({n}) ? a {new} b : a {old} b }}"])
            add("and for or", match.start(1), joined)
        for match in re.finditer(r"(?<=[\s(\[{])!(?=[\w$(])", code):
            def negated(n, match=match):
                op = "~~" + self.name(n)
                return [(match.start(), 3, 1, op)], "\n".join([
                    f"prefix operator {op}",
                    f"prefix func {op} (a: Bool) -> Bool {{ Mutant.on({n}) ? a : !a }}",
                    f"prefix func {op} (a: Truth) -> Truth {{ Mutant.on({n}) ? a : !a }}"])
            add("not left out", match.start(), negated)

    def conditions(self, code, add):
        found = [(m.end(), re.compile(r"\belse\b"), "guard") for m in re.finditer(r"\bguard ", code)]
        found += [(m.end(), re.compile(r"\{"), "if") for m in re.finditer(r"\bif ", code)]
        found += [(m.end(), re.compile(r"\{"), "where") for m in re.finditer(r"(?m)^ *for [^\n]*? where ", code)]
        for start, stop, word in found:
            # A brace after a space at depth nought begins the block; a trailing closure inside is not expected here.
            spans = clauses(code, start, stop)
            if not spans:
                continue
            for a, b in spans[0]:
                self.condition(code, add, a, b, {"guard": "guard dropped", "if": "branch always taken", "where": "filter dropped"}[word])
            if word != "where":
                def never(n, start=start):
                    return [(start, 0, 0, f"!Mutant.on({n}), ")], None
                add("guard always leaves" if word == "guard" else "branch never taken", start, never)
        for match in re.finditer(r"(?:\.(filter|contains|allSatisfy|first|count)|\(where:) (?=\{)", code):
            brace = match.end()
            end = closing(code, brace)
            inside = code[brace + 1:end]
            if re.match(r"\s*(?:\w+(?:, \w+)*|\([^)]*\))(?: -> \w+)? in\b", inside):
                offset = inside.index(" in") + 3
            else:
                offset = 0
            body = inside[offset:]
            if re.search(r"\b(let|guard|if|switch|return|var|for)\b", body):
                continue
            self.condition(code, add, brace + 1 + offset, end, "filter dropped")

    def condition(self, code, add, a, b, kind):
        while a < b and code[a].isspace():
            a += 1
        while b > a and code[b - 1].isspace():
            b -= 1
        if a >= b or re.match(r"(let|var|case|#|try)\b", code[a:b]):
            return

        def forced(n):
            return [(a, 1, 0, f"(Mutant.on({n}) || ("), (b, -1, 0, "))")], None
        add(kind, a, forced)

    def members(self, code, add):
        for match in re.finditer(r"(?<=\.)(isPossible|isCertain)\b", code):
            other = "isCertain" if match[1] == "isPossible" else "isPossible"
            add("may be for is", match.start(), lambda n, m=match, other=other: (
                [(m.start(), 3, len(m[1]), f"m{n}")],
                f"extension Truth {{ var m{n}: Bool {{ Mutant.on({n}) ? {other} : {m[1]} }} }}"))
        for turn, match in enumerate(re.finditer(r"(?<=\.)(isOnOrBefore|isBefore)(?=\()", code)):
            other = "isBefore" if match[1] == "isOnOrBefore" else "isOnOrBefore"
            # One word holds one mutant: in turn, the day of the date itself, and the two dates for each other.
            new = f"b.{match[1]}(self)" if turn % 2 else f"{other}(b)"
            add("dates swapped" if turn % 2 else "day itself", match.start(), lambda n, m=match, new=new: (
                [(m.start(), 3, len(m[1]), f"m{n}")],
                f"extension CaseDate {{ func m{n}(_ b: CaseDate) -> Truth {{ Mutant.on({n}) ? {new} : {m[1]}(b) }}\n"
                f"func m{n}(_ b: Day) -> Truth {{ m{n}(CaseDate(b)) }} }}"))
        for match in re.finditer(r"(?<=\.)(first|last)\b(?! ?[({:])", code):
            other = "last" if match[1] == "first" else "first"
            add("first day for last", match.start(), lambda n, m=match, other=other: (
                [(m.start(), 3, len(m[1]), f"m{n}")],
                f"extension CaseDate {{ var m{n}: Day {{ Mutant.on({n}) ? {other} : {m[1]} }} }}\n"
                f"extension BidirectionalCollection {{ var m{n}: Element? {{ Mutant.on({n}) ? {other} : {m[1]} }} }}"))
        for match in re.finditer(r"(?<=\.)(min|max)(?=\(\))", code):
            other = "max" if match[1] == "min" else "min"
            add("earliest for latest", match.start(), lambda n, m=match, other=other: (
                [(m.start(), 3, 3, f"m{n}")],
                f"extension Sequence where Element: Comparable {{ func m{n}() -> Element? {{ Mutant.on({n}) ? {other}() : {m[1]}() }} }}"))

    def values(self, code, add):
        for match in re.finditer(r"(?<![\w$.\[])(\d{1,3})(?![\w.\]])", code):
            line = code[code.rfind("\n", 0, match.start()) + 1:match.start()]
            if re.match(r"\s*case\b", line):
                continue
            add("one more", match.start(), lambda n, m=match: (
                [(m.start(), 3, len(m[1]), f"(Mutant.on({n}) ? {int(m[1]) + 1} : {m[1]})")], None))
        for match in re.finditer(r"\b(?:graph\.|check\.|self\.)?(?:settings\[[^\]\n]*\]|(?<=check\.)setting\([^)\n]*\))", code):
            if re.match(r"\s*=", code[match.end():]):
                continue
            add("a day more allowed", match.start(), lambda n, m=match: (
                [(m.start(), 2, 0, "("), (m.end(), -2, 0, f" + (Mutant.on({n}) ? 1 : 0))")], None))
        swap = {"true": "false", "false": "true", ".yes": ".no", ".no": ".yes", ".unknown": ".no"}
        for match in re.finditer(r"(?:\?\? |\breturn )(true|false|\.yes|\.no|\.unknown)\b(?! ?[?&|.])", code):
            add("what is not on file", match.start(1), lambda n, m=match: (
                [(m.start(1), 3, len(m[1]), f"(Mutant.on({n}) ? {swap[m[1]]} : {m[1]})")], None))
