#!/usr/bin/env python3
"""Writes one long file out of the examples of a language, to measure how fast text is read.

usage: make-model.py en|ar BYTES FILE

The examples are repeated, each time with ids of their own, until FILE has at least BYTES. Personas stand once: a model
has at most four. The same arguments give the same bytes.
"""

import pathlib
import re
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
JOURNEYS = {
    "en": ["journeys/driving-licence/renewal.journey", "journeys/first-workshop/account.journey",
           "templates/starters/en/first/journey.journey"],
    "ar": ["journeys/clinic-visit/visit.journey", "templates/starters/ar/first/journey.journey"],
}
PERSONAS = {
    "en": ["journeys/driving-licence/personas/layla.persona", "journeys/driving-licence/personas/omar.persona",
           "templates/starters/en/first/personas/sara.persona"],
    "ar": ["journeys/clinic-visit/personas/moza.persona", "journeys/clinic-visit/personas/salem.persona",
           "templates/starters/ar/first/personas/noura.persona"],
}
USE = re.compile(r"^(Use|استخدام):.*\n", re.MULTILINE)
PERSONA = re.compile(r"^(?:Persona|شخصية):.*\n(?:[ \t]+.*\n)*", re.MULTILINE)
ID = re.compile(r"\[([^][]+)\]")


def read(path: str) -> str:
    return (REPOSITORY / path).read_text(encoding="utf-8")


def main() -> None:
    language, size, target = sys.argv[1], int(sys.argv[2]), pathlib.Path(sys.argv[3])
    journeys = [USE.sub("", read(path)) for path in JOURNEYS[language]]
    personas = [read(path) for path in PERSONAS[language]] + [p for text in journeys for p in PERSONA.findall(text)]
    journeys = "\n".join(PERSONA.sub("", text) for text in journeys)
    names = {match[1] for text in personas for match in ID.finditer(text.splitlines()[0])}
    pieces = ["\n".join(personas)]
    length = len(pieces[0].encode())
    while length < size:
        number = len(pieces)
        text = ID.sub(lambda match: match[0] if match[1] in names else f"[{match[1]}-{number}]", journeys)
        pieces.append(text)
        length += len(text.encode()) + 1
    target.write_text("\n".join(pieces), encoding="utf-8")


if __name__ == "__main__":
    main()
