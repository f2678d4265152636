"""Writes data/visit-2026-q3.csv, data/tracking-2024-26.csv and data/calls-2026-q3.csv: SYNTHETIC answers to surveys
that never took place.

Nobody was asked. The numbers are drawn at random around the means below, from a fixed seed, so that the example has
something to measure and every run writes the same file.
"""

import csv
import datetime
import pathlib
import random

VISITORS = 210
FIRST_DAY = datetime.date(2026, 7, 1)
DAYS = 92
PERSONAS = {"layla": 0.52, "omar": 0.38, "": 0.10}

# step: (mean CSAT of Layla, of Omar, share of visitors who answer, channel)
STEPS = {
    "lookup": (3.1, 2.8, 0.94, "website"),
    "call": (2.4, 2.1, 0.38, "phone"),
    "fines": (4.0, 3.7, 0.60, "app"),
    "papers": (3.9, 3.7, 0.90, "home"),
    "test": (4.2, 4.2, 0.66, "optician"),
    "form": (3.4, 2.9, 0.92, "branch"),
    "photo": (3.6, 3.5, 0.55, "branch"),
    "counter": (3.8, 3.3, 0.88, "branch"),
    "pay": (4.0, 3.8, 0.90, "branch"),
    "track": (3.8, 3.5, 0.72, "website"),
    "receive": (4.6, 4.6, 0.93, "courier"),
}
MEAN_NPS_ANSWER = {"layla": 7.3, "omar": 6.4, "": 7.0}

# The feedback box is hardly ever used: too few answers to show more than their number.
FEEDBACK_ANSWERS = [2, 3, 2]

# step: (what an unhappy visitor writes, what a happy one writes)
COMMENTS = {
    "lookup": (
        [
            "Three forms, one name, no hint.",
            "I read the page twice,\nthen I called.",
            'Which one is "renewal (other)"?',
        ],
        ["Found it at once."],
    ),
    "call": (
        ["Cut off after eleven minutes, twice.", "Nine choices, none of them mine."],
        ["A patient woman, thank you."],
    ),
    "fines": (["Paid today, blocked until tomorrow."], ["One tap, done."]),
    "papers": (["Do they want copies, or the originals?"], ["The list was right."]),
    "form": (
        ["They asked for my id, my father's name, then my id again.", "Too small on a phone."],
        ["The man at the counter filled it in with me."],
    ),
    "photo": (["Coins only.\nWho has coins?"], ["Better than my old one."]),
    "counter": (["Fifty-two people before me, three counters open."], ["In and out, very polite."]),
    "pay": (["Nobody said there is a stamp fee.", "Sent back, one paper missing."], ["Card accepted, at last."]),
    "track": (['"In process", all week.'], ["Got a message every day."]),
    "receive": (["Left with a neighbour, without asking."], ["Two days early, and he called first."]),
}
COMMENT_SHARE = 0.12

# Smaller values spread the answers further towards both ends of the scale, as in real surveys.
AGREEMENT = 4


def answer(dice, mean, lowest, highest):
    """One answer on the scale: a beta-binomial draw, whose expected value is `mean`."""
    position = (mean - lowest) / (highest - lowest)
    leaning = dice.betavariate(AGREEMENT * position, AGREEMENT * (1 - position))
    return lowest + sum(dice.random() < leaning for _ in range(highest - lowest))


def comment(dice, step, score):
    if step not in COMMENTS or dice.random() > COMMENT_SHARE or score == 3:
        return ""
    unhappy, happy = COMMENTS[step]
    return dice.choice(unhappy if score < 3 else happy)


def visit(dice):
    """The rows of one visitor: every step answered, then the journey as a whole, which has no step."""
    day = FIRST_DAY + datetime.timedelta(days=dice.randrange(DAYS))
    persona = dice.choices(list(PERSONAS), PERSONAS.values())[0]
    for step, (layla, omar, share, channel) in STEPS.items():
        if dice.random() > share:
            continue
        mean = {"layla": layla, "omar": omar}.get(persona, (layla + omar) / 2)
        score = answer(dice, mean, 1, 5)
        yield "renewal", step, "CSAT", score, day, persona, channel, comment(dice, step, score)
    yield "renewal", "", "NPS", answer(dice, MEAN_NPS_ANSWER[persona], 0, 10), day, persona, "sms", ""


# The tracking survey: people asked every month about all steps at once and about the whole, in three cities.
FIRST_MONTH = (2024, 7)
MONTHS = 27
ASKED_A_MONTH = 48
CITIES = {"Riyadh": 0.40, "Jeddah": 0.35, "Dammam": 0.25}
# A shorter form came on 1 June 2026, in all cities but Jeddah.
NEW_FORM = datetime.date(2026, 6, 1)
NEW_FORM_GAIN = 0.9
# How much of the whole goes with each step; the rest is mood.
SHARE_OF_WHOLE = {"lookup": 0.32, "form": 0.26, "counter": 0.16, "pay": 0.14, "receive": 0.12}
MOOD = 0.35
PACE_OF_LOOKUP = -0.012

# Calls to the help line, read by two people: what was heard about each step, as CSAT. step: answers of 1 to 5.
CALLS = {
    "lookup": (31, 40, 18, 6, 2),
    "fines": (4, 6, 9, 14, 11),
    "form": (24, 30, 14, 8, 3),
    "counter": (9, 14, 16, 12, 6),
    "pay": (5, 9, 14, 22, 10),
    "track": (19, 27, 12, 6, 1),
    "receive": (12, 18, 9, 5, 4),
}


def month(number):
    """The first day of the month, and how many days the month has."""
    first = FIRST_MONTH[0] * 12 + FIRST_MONTH[1] - 1 + number
    start = datetime.date(first // 12, first % 12 + 1, 1)
    return start, (datetime.date((first + 1) // 12, (first + 1) % 12 + 1, 1) - start).days


def tracked(dice, number):
    """One person of a month: the day, the city, an answer to every step, and one about the whole."""
    start, days = month(number)
    day = start + datetime.timedelta(days=dice.randrange(days))
    city = dice.choices(list(CITIES), CITIES.values())[0]
    mood = dice.gauss(0, MOOD)
    answers = {}
    for step, (layla, omar, _, _) in STEPS.items():
        mean = (layla + omar) / 2 + mood
        if step == "lookup":
            mean += PACE_OF_LOOKUP * number
        if step == "form" and day >= NEW_FORM and city != "Jeddah":
            mean += NEW_FORM_GAIN
        answers[step] = answer(dice, min(max(mean, 1.2), 4.8), 1, 5)
    whole = sum(share * answers[step] for step, share in SHARE_OF_WHOLE.items())
    answers["whole"] = answer(dice, min(max(whole + mood, 1.1), 4.9), 1, 5)
    return [day, city, *answers.values()]


def write(name, header, rows):
    path = pathlib.Path(__file__).parent / "data" / name
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def main():
    dice = random.Random(2026)
    rows = [row for _ in range(VISITORS) for row in visit(dice)]
    rows += [
        ("renewal", "feedback", "CSAT", score, FIRST_DAY + datetime.timedelta(days=30 * k), "layla", "branch", "")
        for k, score in enumerate(FEEDBACK_ANSWERS)
    ]
    rows.sort(key=lambda row: row[4])
    write(
        "visit-2026-q3.csv",
        ["journey", "step", "measure", "score", "date", "persona", "channel", "comment"],
        rows,
    )
    tracking = [tracked(dice, number) for number in range(MONTHS) for _ in range(ASKED_A_MONTH)]
    tracking.sort(key=lambda row: row[0])
    write("tracking-2024-26.csv", ["date", "city", *STEPS, "whole"], tracking)
    calls = [
        ("renewal", step, "CSAT", level, count)
        for step, counts in CALLS.items()
        for level, count in enumerate(counts, start=1)
    ]
    write("calls-2026-q3.csv", ["journey", "step", "measure", "score", "count"], calls)


if __name__ == "__main__":
    main()
