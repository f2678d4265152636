"""Writes data/visit-2026-q3.csv: SYNTHETIC answers to a survey that never took place.

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


def main():
    dice = random.Random(2026)
    rows = [row for _ in range(VISITORS) for row in visit(dice)]
    rows += [
        ("renewal", "feedback", "CSAT", score, FIRST_DAY + datetime.timedelta(days=30 * k), "layla", "branch", "")
        for k, score in enumerate(FEEDBACK_ANSWERS)
    ]
    rows.sort(key=lambda row: row[4])
    path = pathlib.Path(__file__).parent / "data" / "visit-2026-q3.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["journey", "step", "measure", "score", "date", "persona", "channel", "comment"])
        table.writerows(rows)


if __name__ == "__main__":
    main()
