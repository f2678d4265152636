#!/usr/bin/env python3
"""Writes an invented long-form score table, to measure how fast such tables are read.

usage: make-scores.py ROWS FILE

The same ROWS give the same bytes.
"""

import random
import sys

STEPS = ["lookup", "call", "Fill in the form", "medical", "pay", "wait", "collect", "معرفة المتطلبات", "سداد الرسوم", ""]
SCALES = {"CSAT": (1, 5), "NPS": (0, 10), "CES": (1, 7)}
PERSONAS = ["layla", "omar", ""]
CHANNELS = ["website", "branch", "app", "phone"]
COMMENTS = [
    "",
    "fine",
    '"Eleven minutes on hold, then cut off."',
    '"They said ""come back tomorrow"", twice"',
    '"The form asked for my id,\nmy address and my id again"',
    "لم أجد موقفا للسيارة",
    '"انتظرت ساعة كاملة، ثم طلبوا مستندا آخر, وعدت في اليوم التالي"',
]


def main() -> None:
    rows, path = int(sys.argv[1]), sys.argv[2]
    chance = random.Random(2026)
    with open(path, "w", encoding="utf-8", newline="") as table:
        table.write("journey,step,measure,score,date,persona,channel,comment,respondent\n")
        for respondent in range(1, rows + 1):
            measure = chance.choice(list(SCALES))
            cells = [
                "renewal",
                chance.choice(STEPS),
                measure,
                str(chance.randint(*SCALES[measure])),
                f"2026-{chance.randint(1, 9):02}-{chance.randint(1, 28):02}",
                chance.choice(PERSONAS),
                chance.choice(CHANNELS),
                chance.choice(COMMENTS),
                f"r{respondent:07}",
            ]
            table.write(",".join(cells) + "\n")


if __name__ == "__main__":
    main()
