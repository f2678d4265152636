#!/usr/bin/env python3
"""Drives a live room for a long time and kills it every minute; prints a table, and what was lost.

usage: soak.py RIHLA [MINUTES]

A desk in Chromium types without a pause; another editor saves the same file; twenty walls look on, one of them in
Chromium; a hundred phones answer. Every minute the server is killed as by `kill -9`, started again, and asked for what
was promised: what the desk or the other editor saved, what a phone was thanked for, and what was typed and not yet
saved, which the browser keeps. Ends with 1 when any of it is missing. 30 minutes unless MINUTES says otherwise.
"""

import base64
import collections
import http.client
import os
import pathlib
import random
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

from playwright.sync_api import Browser, Page, sync_playwright

BENCH = pathlib.Path(__file__).resolve().parents[1] / "Bench"
STEPS = 30
WALLS = 20
PHONES = 100
ROUND = 60.0
# Each phone speaks about once in so many seconds.
PHONE_PAUSE = 10.0
SAVED = ["Saved", "محفوظ"]


class Room:
    """A server that can be killed and started again at the same address."""

    def __init__(self, rihla: str, folder: pathlib.Path) -> None:
        self.command = [rihla, "live", str(folder), "--no-open", "--collect", "--allow-repeats"]
        self.port = 0
        self.start()

    def start(self) -> None:
        # The kernel may hold the port for a moment.
        end = time.monotonic() + 20
        while True:
            self.process = subprocess.Popen(
                [*self.command, "--port", str(self.port)], stdout=subprocess.PIPE, text=True, env={**os.environ, "LANG": "C"})
            lines = [self.process.stdout.readline() for _ in range(4)]
            self.desk, self.wall, _, self.ask = (re.search(r"http://\S+", line).group() for line in lines)
            port = urllib.parse.urlsplit(self.wall).port
            if self.port in (0, port):
                self.port = port
                return
            self.kill()
            assert time.monotonic() < end, "the port was not free again"
            time.sleep(0.2)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    @property
    def memory(self) -> float:
        """MiB that stay in the machine's memory."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    @property
    def descriptors(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))


class Phones:
    """Threads that answer as phones do, and remember what they were thanked for."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.thanked: list[str] = []
        self.statuses: collections.Counter = collections.Counter()
        self.times: list[float] = []
        self.is_over = False
        self.threads = [threading.Thread(target=self.run, args=(number,), daemon=True) for number in range(PHONES)]
        for thread in self.threads:
            thread.start()

    def run(self, number: int) -> None:
        chance = random.Random(number)
        spoken = 0
        cookie = None
        while not self.is_over:
            time.sleep(chance.uniform(0.5, 1.5) * PHONE_PAUSE)
            step = f"s{chance.randint(1, STEPS)}"
            try:
                if cookie is None or spoken % 20 == 0:
                    cookie = self.request("GET", step, None, None)[1]
                spoken += 1
                word = f"phone{number}x{spoken}"
                begun = time.monotonic()
                status, _, text = self.request("POST", step, cookie, f"NPS=9&CSAT=4&CES=6&comment={word}")
                self.times.append(time.monotonic() - begun)
                self.statuses[status] += 1
                if status == 200 and "Thank you" in text:
                    self.thanked.append(word)
            except (OSError, http.client.HTTPException):
                self.statuses["no answer"] += 1

    def request(self, method: str, step: str, cookie: str | None, body: str | None) -> tuple[int, str | None, str]:
        here = f"127.0.0.1:{self.room.port}"
        link = http.client.HTTPConnection(here, timeout=20)
        key = self.room.ask.split("key=")[1]
        headers = {"Origin": f"http://{here}", "Accept-Language": "en"}
        if cookie:
            headers["Cookie"] = cookie
        link.request(method, f"/ask/{step}?key={key}&lang=en", body, headers)
        answer = link.getresponse()
        text = answer.read().decode()
        link.close()
        given = answer.headers.get("Set-Cookie")
        return answer.status, given.split(";")[0] if given else cookie, text


class Wall(threading.Thread):
    """A wall without a page: it takes what it is sent, and comes back when the server does."""

    def __init__(self, room: Room) -> None:
        super().__init__(daemon=True)
        self.room = room
        self.bytes = 0
        self.start()

    def run(self) -> None:
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.room.port), timeout=5) as link:
                    self.look_on(link)
            except OSError:
                pass
            time.sleep(0.3)

    def look_on(self, link: socket.socket) -> None:
        here = f"127.0.0.1:{self.room.port}"
        key = base64.b64encode(os.urandom(16)).decode()
        link.sendall(
            f"GET /live?screen=wall HTTP/1.1\r\nHost: {here}\r\nOrigin: http://{here}\r\nUpgrade: websocket\r\n"
            f"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n\r\n".encode())
        # A room in which nothing happens for so long is one that is gone.
        link.settimeout(ROUND)
        while piece := link.recv(1 << 16):
            self.bytes += len(piece)
            # The server asks from time to time whether somebody is there (a ping without content).
            if piece.startswith(b"\x89\x00"):
                link.sendall(b"\x8a\x80\x00\x00\x00\x00")


class Desk:
    """The desk's page: it replaces words behind `Feeling`, each of which is written once."""

    def __init__(self, browser: Browser, room: Room) -> None:
        # One browser for the whole evening: it keeps what the server did not save.
        self.context = browser.new_context()
        self.room = room
        self.words = 0
        self.conflicts = 0
        # By step, the words in the order in which they were typed.
        self.typed: dict[int, list[str]] = {}
        self.saved: dict[int, str] = {}
        self.open()

    def open(self) -> None:
        self.page: Page = self.context.new_page()
        self.page.goto(self.room.desk)
        end = time.monotonic() + 20
        while self.page.evaluate("document.querySelector('#saved').textContent") == "":
            assert time.monotonic() < end, "the desk did not open"
            time.sleep(0.02)

    def close(self) -> None:
        self.page.close()

    @property
    def text(self) -> str:
        return self.page.input_value("#text")

    @property
    def is_saved(self) -> bool:
        return self.page.evaluate("document.querySelector('#saved').textContent") in SAVED

    def type(self, step: int) -> None:
        """Replaces the word of the step's ideal by the next one."""
        self.words += 1
        word = f"w{self.words}x"
        self.page.evaluate(
            r"""(step) => {
              const area = document.getElementById('text');
              const start = area.value.indexOf('Feeling: ', area.value.indexOf(`[s${step}]\n`)) + 11;
              const end = area.value.indexOf('\n', start);
              area.focus();
              area.setSelectionRange(start, end);
            }""", step)
        self.page.keyboard.type(word, delay=12)
        self.typed.setdefault(step, []).append(word)
        if self.is_saved:
            self.saved = {step: words[-1] for step, words in self.typed.items()}

    def until_saved(self) -> None:
        end = time.monotonic() + 20
        while not self.is_saved:
            # The other editor saved just before the end, and the room knew of it alone: both texts are there.
            if self.page.is_visible("#conflict"):
                self.page.keyboard.press("Alt+m")
                self.conflicts += 1
                self.page.wait_for_selector("#conflict", state="hidden")
            assert time.monotonic() < end, self.page.evaluate("document.querySelector('#saved').textContent")
            time.sleep(0.01)
        self.saved = {step: words[-1] for step, words in self.typed.items()}


def word_of(step: int, text: str) -> str:
    """What stands behind the first feeling of the step."""
    return re.search(rf"\[s{step}\]\n(?:.*\n)*?    Feeling: \d (.*)\n", text).group(1)


def holds(there: str, word: str) -> bool:
    """Whether every letter of a word is there, in its order. The other editor's save puts the word before back when the
    desk has begun the next one: then the letters of both stand there."""
    letters = iter(there)
    return all(letter in letters for letter in word)


class Editor:
    """Another editor: it saves the file with another importance of a step, as editors do, beside it and renamed."""

    def __init__(self, file: pathlib.Path) -> None:
        self.file = file
        self.saved: dict[int, str] = {}
        self.saves = 0
        self.chance = random.Random(7)

    def prepare(self) -> tuple[str, int, str]:
        text = self.file.read_text()
        step, value = self.chance.randint(1, STEPS), str(self.chance.randint(1, 5))
        return re.sub(rf"(\[s{step}\]\n  Importance: )\d", rf"\g<1>{value}", text), step, value

    def save(self, text: str, step: int, value: str) -> None:
        new = self.file.with_suffix(".tmp")
        new.write_text(text)
        new.replace(self.file)
        self.saved[step] = value
        self.saves += 1


def missing(file: pathlib.Path, desk: Desk, editor: Editor, phones: Phones) -> list[str]:
    """What was promised and is not on the disk."""
    text = file.read_text()
    others = "".join(other.read_text() for other in file.parent.glob("*.other-*"))
    lost = []
    for step, word in desk.saved.items():
        there = word_of(step, text)
        words = desk.typed[step]
        # What was typed later may have been saved without the desk having heard of it; even in the middle of a word.
        later = words[words.index(word) + 1:]
        if not holds(there, word) and not any(next.startswith(there) for next in later) and word not in others:
            lost.append(f"s{step}: {word} was saved, {there} is there")
    for step, value in editor.saved.items():
        if f"[s{step}]\n  Importance: {value}\n" not in text + others:
            lost.append(f"s{step}: importance {value} was saved by the other editor")
    answers = next(file.parent.glob("*-answers.csv")).read_text()
    rows = collections.Counter(re.findall(r"phone\d+x\d+", answers))
    lost += [f"{word} was thanked for" for word in list(phones.thanked) if rows[word] != 1]
    broken = [line for line in answers.splitlines() if line.count(",") != 6]
    return lost + [f"broken line {line}" for line in broken]


def kept(desk: Desk) -> list[str]:
    """What the page had typed before the server was killed, and does not show after it is back."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        text = desk.text
        lost = [f"s{step}: {words[-1]} was typed" for step, words in desk.typed.items()
                if not holds(word_of(step, text), words[-1])]
        if not lost:
            return []
        time.sleep(0.05)
    return lost


def a_round(desk: Desk, editor: Editor, chance: random.Random) -> None:
    end = time.monotonic() + ROUND
    while time.monotonic() < end:
        for _ in range(chance.randint(3, 8)):
            desk.type(chance.randint(1, STEPS))
        if chance.random() < 0.4:
            # The other editor knows the file as it is on the disk, and saves while the desk types on.
            desk.until_saved()
            text, step, value = editor.prepare()
            saving = threading.Timer(chance.uniform(0, 0.03), editor.save, (text, step, value))
            saving.start()
            desk.type(chance.randint(1, STEPS))
            saving.join()


def drive(rihla: str, minutes: int, browser: Browser, folder: pathlib.Path) -> int:
    subprocess.run([sys.executable, BENCH / "make-journey.py", str(STEPS), folder], check=True)
    file = folder / "errand.journey"
    room = Room(rihla, folder)
    walls = [Wall(room) for _ in range(WALLS - 1)]
    shown = browser.new_context().new_page()
    shown.goto(room.wall)
    phones = Phones(room)
    desk, editor, chance = Desk(browser, room), Editor(file), random.Random(2026)
    losses: list[str] = []
    memories = []
    print(f"{minutes} minutes, a desk, an editor, {WALLS} walls, {PHONES} phones, kill -9 after each:\n")
    print("| minute | words typed | saves of the editor | answers thanked | conflicts | MiB before the kill | descriptors | lost |")
    print("|---:|---:|---:|---:|---:|---:|---:|---:|")
    for minute in range(1, minutes + 1):
        a_round(desk, editor, chance)
        memories.append(room.memory)
        descriptors = room.descriptors
        room.kill()
        lost = missing(file, desk, editor, phones)
        desk.page.wait_for_timeout(200)
        desk.close()
        room.start()
        desk.open()
        lost += kept(desk)
        conflicts = desk.conflicts
        desk.until_saved()
        if desk.conflicts > conflicts:
            # The desk's text was chosen; what the other editor saved stands beside the file from now on.
            editor.saved.clear()
        shown.reload()
        losses += lost
        print(
            f"| {minute} | {desk.words} | {editor.saves} | {len(phones.thanked)} | {desk.conflicts} | {memories[-1]:.0f} | {descriptors} |"
            f" {len(lost)} |", flush=True)
    phones.is_over = True
    room.kill()
    half = len(memories) // 2
    print(f"\nMemory, median of the first half {statistics.median(memories[:half] or memories):.0f} MiB,"
          f" of the second {statistics.median(memories[half:]):.0f} MiB")
    print(f"Phones: {dict(phones.statuses)}, median {statistics.median(phones.times) * 1000:.0f} ms an answer")
    print(f"Walls took {sum(wall.bytes for wall in walls) / 2**20:.0f} MiB")
    print(f"Lost: {len(losses)}", *losses[:50], sep="\n")
    return 1 if losses else 0


def main() -> None:
    rihla = str(pathlib.Path(sys.argv[1]).resolve())
    minutes = int(sys.argv[2]) if len(sys.argv) > 2 else 30
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        sys.exit(drive(rihla, minutes, browser, pathlib.Path(name)))


if __name__ == "__main__":
    main()
