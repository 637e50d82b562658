"""Writes dates.csv: random dates and where periods end, worked out without any of our Swift.

Months and years come from dateutil, working days from numpy's business days, and the bank holidays from
the standing rules with the changes that were proclaimed: nothing is read from our own table.

    pip install python-dateutil numpy
    python3 Tests/proof/dates.py            writes Tests/proof/dates.csv
    python3 Tests/proof/dates.py --check    says whether the file is what would be written
"""

import pathlib
import random
import sys
from datetime import date, timedelta

import numpy
from dateutil.easter import easter
from dateutil.relativedelta import MO, relativedelta

SEED = 20150314
ROWS = 3000
FILE = pathlib.Path(__file__).with_name("dates.csv")

# Days moved or added by proclamation: year -> (taken away, put in).
CHANGES = {
    2011: ([], [(4, 29)]),
    2012: ([(5, 28)], [(6, 4), (6, 5)]),
    2020: ([(5, 4)], [(5, 8)]),
    2022: ([(5, 30)], [(6, 2), (6, 3), (9, 19)]),
    2023: ([], [(5, 8)]),
}


def holidays(year):
    days = {
        easter(year) - timedelta(2),
        easter(year) + timedelta(1),
        date(year, 5, 1) + relativedelta(weekday=MO(1)),
        date(year, 5, 31) + relativedelta(weekday=MO(-1)),
        date(year, 8, 31) + relativedelta(weekday=MO(-1)),
    }
    taken, added = CHANGES.get(year, ([], []))
    days -= {date(year, month, day) for month, day in taken}
    days |= {date(year, month, day) for month, day in added}
    # A fixed holiday at a weekend moves to the next weekday that is not one itself.
    for fixed in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        while fixed.weekday() > 4 or fixed in days:
            fixed += timedelta(1)
        days.add(fixed)
    return days


CALENDAR = numpy.busdaycalendar(holidays=sorted(d for y in range(2010, 2031) for d in holidays(y)))


def working(day, count):
    """The nth working day after a day, or before it; the day itself is never counted."""
    if count == 0:
        return day
    roll = "backward" if count > 0 else "forward"
    return numpy.busday_offset(day, count, roll=roll, busdaycal=CALENDAR).astype(date)


def whole(day, delta, counting):
    """Months or years, by dateutil, which stops at the end of a shorter month."""
    if counting == "before":
        return day - delta
    end = day + delta
    if counting == "after" or end.day != day.day:
        return end
    return end - timedelta(1)


def end(day, unit, count, counting):
    if unit == "working-days":
        if counting == "beginning-with":
            return working(day - timedelta(1), count)
        return working(day, -count if counting == "before" else count)
    if unit == "months":
        return whole(day, relativedelta(months=count), counting)
    if unit == "years":
        return whole(day, relativedelta(years=count), counting)
    days = {"days": count, "weeks": 7 * count, "hours": -(-count // 24)}[unit]
    if counting == "before":
        return day - timedelta(days)
    inclusive = counting == "beginning-with" and unit != "hours"
    return day + timedelta(days - 1 if inclusive else days)


COUNTS = {
    "days": [3, 7, 10, 20, 28, 56, 182],
    "working-days": [0, 1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 60, 65],
    "weeks": [1, 6, 26],
    "months": [1, 3, 6, 12],
    "years": [1, 3, 15],
    "hours": [24, 36, 48, 72],
}


def rows():
    chance = random.Random(SEED)
    units = sorted(COUNTS)
    for _ in range(ROWS):
        unit = chance.choice(units)
        # Working days need room for the count on either side of the calendar.
        first, last = (date(2010, 7, 1), date(2030, 6, 30)) if unit == "working-days" else (
            date(1996, 1, 1), date(2044, 12, 31))
        day = first + timedelta(chance.randrange((last - first).days + 1))
        if chance.random() < 0.2:
            # The ends of months are where the conventions differ.
            day += relativedelta(day=31)
        count = chance.choice(COUNTS[unit])
        counting = chance.choice(["after", "beginning-with", "before"])
        if unit == "hours" and counting == "beginning-with":
            counting = "after"
        if unit == "working-days" and count == 0 and counting == "beginning-with":
            counting = "after"
        yield f"{day},{count},{unit},{counting},{end(day, unit, count, counting)}"


def main():
    text = "date,count,unit,counting,end\n" + "".join(row + "\n" for row in rows())
    if "--check" in sys.argv:
        if FILE.read_text() != text:
            sys.exit("dates.csv is not what this would write")
        return
    FILE.write_text(text)


if __name__ == "__main__":
    main()
