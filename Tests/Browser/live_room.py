"""A running `rihla live`, and what the tests of the live room do at its desk."""

import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import time
from dataclasses import dataclass

from conftest import RIHLA
from playwright.sync_api import Page

# Five keys a second are 200 ms a key; the room neither waits for a clock nor looks at one between keys, so that the
# tests may hurry.
PAUSE = 8


@dataclass
class Room:
    """A server, and the addresses that it printed."""

    process: subprocess.Popen
    desk: str
    wall: str
    agenda: str
    ask: list[str]
    watch: list[str]

    @property
    def port(self) -> int:
        return int(self.wall.rstrip("/").rsplit(":", 1)[1])

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=10)


def open_room(
    path: pathlib.Path, *options: str, before: tuple[str, ...] = (), asks: int = 1, errors: pathlib.Path | None = None,
) -> Room:
    """`before` stands before the command; `asks` is how many addresses are printed for phones, and with --share; `errors`
    is where standard error goes."""
    process = subprocess.Popen(
        [*before, RIHLA, "live", path, "--no-open", "--port", "0", *options], stdout=subprocess.PIPE,
        stderr=errors.open("w") if errors else None, text=True, env={**os.environ, "LANG": "C"})
    count = 3 + asks * (("--collect" in options or "--invite" in options) + ("--share" in options))
    lines = [re.search(r"http://\S+", process.stdout.readline()).group() for _ in range(count)]
    asked = [line for line in lines[3:] if "/ask" in line]
    return Room(process, *lines[:3], asked, [line for line in lines[3:] if line not in asked])


def port_of_nobody() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def wait(page: Page, expression: str, argument: object = None) -> None:
    """Until this is true; the pages' own rules forbid the browser's way of waiting, which is to evaluate a text."""
    end = time.monotonic() + 10
    while not page.evaluate(expression, argument):
        assert time.monotonic() < end, f"{expression} {argument or ''}"
        page.wait_for_timeout(20)


def at_desk(page: Page, room: Room) -> None:
    page.goto(room.desk)
    wait(page, "document.querySelector('#saved').textContent !== ''")
    page.focus("#text")


def is_saved(page: Page) -> None:
    wait(page, "['Saved', 'محفوظ'].includes(document.querySelector('#saved').textContent)")


def shown(page: Page) -> str:
    return page.input_value("#text")


def until_shown(page: Page, text: str) -> None:
    wait(page, "(text) => document.querySelector('#text').value.includes(text)", text)


def until_written(page: Page, file: pathlib.Path, text: str) -> None:
    """However long the disk takes."""
    end = time.monotonic() + 10
    while text not in file.read_text():
        assert time.monotonic() < end, f"{text} in {file}"
        page.wait_for_timeout(20)


def until_drawn(page: Page, text: str) -> None:
    """However its lines are broken."""
    wait(page, """(text) => document.querySelector('#picture').textContent.replace(/[\\s\\u2066-\\u2069]/g, '')
        .includes(text.replace(/\\s/g, ''))""", text)


def put_caret(page: Page, behind: str) -> None:
    """Behind the first place where this stands."""
    page.evaluate(
        """(text) => {
          const area = document.getElementById('text');
          const at = area.value.indexOf(text) + text.length;
          area.focus();
          area.setSelectionRange(at, at);
        }""", behind)


def into_conflict(page: Page, rooms: list[Room], file: pathlib.Path, mine: str, theirs: str, **options: object) -> Room:
    """Two texts for one file, however long anything takes: a desk types at its caret while its room is gone, another editor
    writes, and a room is opened anew at the same address."""
    old = rooms[-1]
    old.process.kill()
    old.process.wait()
    page.keyboard.type(mine)
    file.write_text(theirs)
    rooms.append(room := open_room(file, "--port", str(old.port), **options))
    assert room.port == old.port
    page.goto(room.desk)
    page.wait_for_selector("#conflict:not([hidden])")
    return room


def type_with_mistakes(page: Page, text: str, chance: random.Random) -> None:
    for letter in text:
        if chance.random() < 0.04:
            page.keyboard.type("x", delay=PAUSE)
            page.keyboard.press("Backspace")
        page.keyboard.type(letter)
        page.wait_for_timeout(PAUSE)
