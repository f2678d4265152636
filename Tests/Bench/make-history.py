#!/usr/bin/env python3
"""Makes a git repository of ten journeys and two personas, in which every commit changes one fact.

usage: make-history.py COMMITS STEPS FOLDER

Everything is written through one `git fast-import`; the same numbers give the same commits on every machine.
"""

import pathlib
import random
import subprocess
import sys

JOURNEYS = 10
# Every so many commits one is of the persona: what her history tells of.
PERSONA_EVERY = 10
FEELINGS = ["lost", "annoyed", "resigned", "at ease", "confident"]
WORDS = "form paper queue counter clerk fee stamp desk photo letter code portal message answer window ticket".split()


class Draft:
    """The files as they are at one commit."""

    def __init__(self, steps: int, chance: random.Random) -> None:
        self.chance = chance
        self.goals = {"layla": self.phrase(), "omar": self.phrase()}
        self.feelings = [[chance.randint(1, 4) for _ in range(steps)] for _ in range(JOURNEYS)]
        self.thoughts = [[self.phrase() for _ in range(steps)] for _ in range(JOURNEYS)]

    def phrase(self) -> str:
        return " ".join(self.chance.choices(WORDS, k=6))

    def persona(self, name: str) -> str:
        return f"Persona: {name.title()}, renews for the first time [{name}]\n  Age: 29\n  Goal: {self.goals[name]}\n"

    def journey(self, number: int) -> str:
        lines = ["Use: people/layla.persona", "Use: people/omar.persona", ""]
        lines += [f"Journey: Journey {number} [journey{number}]", "  For: [layla], [omar]", "  Measured by: CSAT", ""]
        for step, (level, thought) in enumerate(zip(self.feelings[number], self.thoughts[number])):
            lines += [
                f"Step: Step {step} of {number} [j{number}s{step}]", "  Ideal", "    Touchpoint: app / Licensing app",
                "    Thought: Only two things to type.", "    Feeling: 4 at ease", "    Score: CSAT 4.6", "  Actual",
                "    Touchpoint: branch / Counter", f"    Thought: {thought}", f"    Feeling: {level} {FEELINGS[level - 1]}",
                "    Score: CSAT 3.8", "",
            ]
        return "\n".join(lines)

    def change(self, commit: int) -> tuple[str, str]:
        """Changes one fact: which file, and what it says then."""
        if commit % PERSONA_EVERY == 0:
            name = "layla" if commit % (2 * PERSONA_EVERY) == 0 else "omar"
            self.goals[name] = self.phrase()
            return f"people/{name}.persona", self.persona(name)
        number = self.chance.randrange(JOURNEYS)
        step = self.chance.randrange(len(self.feelings[number]))
        if commit % 2 == 0:
            self.feelings[number][step] = self.feelings[number][step] % 5 + 1
        else:
            self.thoughts[number][step] = self.phrase()
        return f"journey{number}.journey", self.journey(number)


def commit(number: int, files: dict[str, str]) -> bytes:
    message = f"Change {number}".encode()
    when = f"{1_700_000_000 + 3600 * number} +0000"
    text = [f"commit refs/heads/main\ncommitter Layla <layla@example.org> {when}\ndata {len(message)}\n".encode(), message]
    for path, content in files.items():
        data = content.encode()
        text.append(f"\nM 100644 inline {path}\ndata {len(data)}\n".encode() + data)
    return b"".join(text) + b"\n"


def main(commits: int, steps: int, folder: pathlib.Path) -> None:
    draft = Draft(steps, random.Random(7))
    files = {f"people/{name}.persona": draft.persona(name) for name in draft.goals}
    files |= {f"journey{number}.journey": draft.journey(number) for number in range(JOURNEYS)}
    stream = [commit(0, files)]
    for number in range(1, commits):
        path, text = draft.change(number)
        stream.append(commit(number, {path: text}))
    subprocess.run(["git", "init", "-q", "-b", "main", folder], check=True)
    subprocess.run(["git", "fast-import", "--quiet"], cwd=folder, input=b"".join(stream), check=True)
    subprocess.run(["git", "reset", "-q", "--hard"], cwd=folder, check=True)


main(int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3]))
