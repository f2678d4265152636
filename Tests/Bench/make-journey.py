#!/usr/bin/env python3
"""Writes an invented journey with scores for every step, to measure how fast journeys are drawn.

usage: make-journey.py STEPS FOLDER [PERSONAS]

The same STEPS and PERSONAS give the same bytes.
"""

import pathlib
import random
import sys

CHANNELS = ["website / Portal", "app / Licensing app", "branch / Counter", "phone / Help line"]
FEELINGS = ["lost", "annoyed", "resigned", "at ease", "confident"]
STEPS_A_STAGE = 10
ANSWERS_A_STEP = 20
PERSONAS = ["Layla, renews for the first time", "Omar, drives for a living", "Sara, lives abroad", "Huda, helps her father"]


def step(number: int, chance: random.Random) -> list[str]:
    """Nearly every step has both parts; some are missing, some are extra, some send people back."""
    lines = [f"Step: Step number {number} of the errand [s{number}]", f"  Importance: {chance.randint(1, 5)}"]
    kind = chance.random()
    if kind > 0.05:
        lines += part("Ideal", chance, lowest_feeling=4) + [f"    Score: CSAT {chance.uniform(4, 5):.1f}"]
    if kind < 0.95:
        lines += part("Actual", chance, lowest_feeling=1) + [f"    Score: CSAT {chance.uniform(2, 5):.1f}"]
        if number > 3 and chance.random() < 0.05:
            lines.append(f"    Back to: [s{number - chance.randint(1, 3)}] {chance.randint(5, 40)} % a paper was missing")
    return lines


def part(name: str, chance: random.Random, lowest_feeling: int) -> list[str]:
    level = chance.randint(lowest_feeling, 5)
    return [
        f"  {name}",
        f"    Touchpoint: {chance.choice(CHANNELS)}",
        "    Expectation: one page with cost, papers and time",
        "    Thought: Which of these forms is mine?",
        f"    Feeling: {level} {FEELINGS[level - 1]}",
    ]


def own(number: int, personas: int) -> list[str]:
    """Every persona lives some steps in a way of her own."""
    lines = []
    for persona in range(1, personas + 1):
        if number % (persona + 2) == 0:
            level = 1 + (number + persona) % 5
            lines += [f"  Actual: [p{persona}]", "    Touchpoint: phone / Help line", f"    Feeling: {level} {FEELINGS[level - 1]}"]
    return lines


def main() -> None:
    steps, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    personas = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    chance = random.Random(2026)
    lines = ["Source: Exit survey [exit]", "  File: scores.csv", ""]
    for number, name in enumerate(PERSONAS[:personas], 1):
        lines += [f"Persona: {name} [p{number}]", "  Goal: be done by noon", ""]
    lines += ["Journey: An errand [errand]", "  Measured by: CSAT"]
    if personas > 0:
        lines.append("  For: " + ", ".join(f"[p{number}]" for number in range(1, personas + 1)))
    for number in range(1, steps + 1):
        if number % STEPS_A_STAGE == 1:
            lines += ["", f"Stage: Stage {number // STEPS_A_STAGE + 1}"]
        lines += step(number, chance) + own(number, personas)
    rows = ["journey,step,measure,score,count"]
    for number in range(1, steps + 1):
        middle = chance.randint(1, 5)
        for score in range(1, 6):
            count = ANSWERS_A_STEP // (1 + 2 * abs(score - middle))
            rows.append(f"errand,s{number},CSAT,{score},{count}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "errand.journey").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / "scores.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
