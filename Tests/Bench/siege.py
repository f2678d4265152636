#!/usr/bin/env python3
"""Measures how soon the wall hears of a key while the live room is besieged; prints tables.

usage: siege.py RIHLA [PART ...]

A part is one of: connections, answers, joins; without any, all of them. A time begins when the desk sends a key and ends
when the wall has the new picture, both over sockets of their own: a browser's own drawing comes on top of it. What
besieges the room runs in a process of its own, on the same machine.
"""

import base64
import contextlib
import http.client
import json
import multiprocessing
import os
import pathlib
import random
import re
import resource
import signal
import socket
import statistics
import struct
import subprocess
import sys
import tempfile
import time

BENCH = pathlib.Path(__file__).resolve().parent
STEPS = 30
KEYS = 200
# Five keys a second are 200 ms a key; twice as fast, so that the numbers hold for a hurry too.
PAUSE = 0.1
ATTEMPTS_A_MINUTE = 5_000
ANSWERS, DEVICES, PHONES = 10_000, 200, 20
JOINS, JOINED_STEPS = 1_500, 100
# Lets a process that is root close a connection without telling the other end.
TCP_REPAIR = 19


class Room:
    """A running `rihla live` over an invented journey."""

    def __init__(self, rihla: str, steps: int, folder: pathlib.Path) -> None:
        subprocess.run([sys.executable, BENCH / "make-journey.py", str(steps), folder], check=True)
        self.folder = folder
        self.process = subprocess.Popen(
            [rihla, "live", folder, "--no-open", "--port", "0", "--collect", "--listen", "0.0.0.0", "--allow-repeats"],
            stdout=subprocess.PIPE, text=True)
        said = ""
        while "/ask?key=" not in said:
            line = self.process.stdout.readline()
            if not line:
                sys.exit("rihla live did not start")
            said += line
        self.port = int(re.search(r"127\.0\.0\.1:(\d+)/desk", said)[1])
        self.key = re.search(r"desk\?key=(\w+)", said)[1]
        self.host, self.ask = re.search(r"http://([\d.]+):\d+/ask\?key=(\w+)", said).groups()

    def status(self, name: str) -> int:
        """MiB of a line of the kernel's book about the process."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{name}:\s+(\d+)", text)[1]) // 1024

    @property
    def files(self) -> int:
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def end(self) -> float:
        """Seconds from Ctrl-C to the end."""
        begun = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=60)
        return time.monotonic() - begun


class Screen:
    """The socket of a desk or a wall."""

    def __init__(self, room: Room, kind: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", room.port), timeout=20)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(greeting(room, kind))
        self.bytes = b""
        while b"\r\n\r\n" not in self.bytes:
            self.more()
        head, _, self.bytes = self.bytes.partition(b"\r\n\r\n")
        if b" 101 " not in head:
            sys.exit(f"no socket for a {kind}: {head[:80]!r}")

    def more(self) -> None:
        got = self.socket.recv(1 << 18)
        if not got:
            raise EOFError
        self.bytes += got

    def say(self, **message: object) -> None:
        text = json.dumps(message).encode()
        head = bytes([0x81, 0x80 | len(text)]) if len(text) < 126 else struct.pack(">BBH", 0x81, 0xFE, len(text))
        self.socket.sendall(head + bytes(4) + text)

    def hear(self) -> dict:
        while True:
            size, at = self.bytes[1:2], 2
            if size and (length := size[0]) >= 126:
                at = 4 if length == 126 else 10
                length = int.from_bytes(self.bytes[2:at], "big")
            if size and len(self.bytes) >= at and len(self.bytes) >= at + length:
                text, self.bytes = self.bytes[at:at + length], self.bytes[at + length:]
                return json.loads(text)
            self.more()

    def until(self, kind: str) -> dict:
        while True:
            message = self.hear()
            if message["is"] == kind:
                return message


def greeting(room: Room, kind: str) -> bytes:
    here = f"127.0.0.1:{room.port}"
    return (
        f"GET /live?screen={kind}&key={room.key} HTTP/1.1\r\nHost: {here}\r\nOrigin: http://{here}\r\n"
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n\r\n").encode()


class Typist:
    """Types into the name of a step, and waits for each letter at the wall."""

    def __init__(self, room: Room) -> None:
        self.wall, self.desk = Screen(room, "wall"), Screen(room, "desk")
        self.desk.say(act="open", file="")
        text = self.desk.until("text")["text"]
        step = list(re.finditer(r"Step number \d+", text))[STEPS // 2]
        self.at, self.size, self.number = step.end(), len(text.encode("utf-16-le")) // 2, 0
        self.wall.until("picture")

    def times(self, enough) -> list[float]:
        """In ms, a key each, until `enough` keys were typed."""
        times: list[float] = []
        while not enough(times):
            self.number += 1
            # A letter that no other part of the picture has, so that its own picture is known.
            mark = f"q{self.number}q"
            last = f"q{self.number - 1}q" if self.number > 1 else ""
            self.size += len(mark) - len(last)
            begun = time.monotonic()
            self.desk.say(act="edit", number=self.number, at=self.at, cut=len(last), put=mark, size=self.size)
            while mark not in json.dumps(self.wall.until("picture")):
                pass
            times.append((time.monotonic() - begun) * 1000)
            time.sleep(max(0.0, PAUSE - times[-1] / 1000))
            self.hush()
        return times

    def hush(self) -> None:
        """Takes what the desk was told meanwhile."""
        self.desk.socket.setblocking(False)
        with contextlib.suppress(BlockingIOError):
            while True:
                self.desk.more()
        self.desk.socket.settimeout(20)
        self.desk.bytes = b""


def row(name: str, times: list[float], note: str = "") -> None:
    ordered = sorted(times)
    print(
        f"| {name} | {len(times)} | {statistics.median(ordered):.1f} | {ordered[int(0.95 * (len(ordered) - 1))]:.1f} |"
        f" {ordered[-1]:.0f} | {note} |", flush=True)


HEAD = "| | keys | median ms | p95 ms | most ms | |\n|---|---:|---:|---:|---:|---|"


def knock(host: str, port: int, seconds: float, told) -> None:
    """Connects without a pause: some guests say nothing, some a byte a second, some are gone without a word."""
    chance = random.Random(1)
    guests: list[tuple[socket.socket, bool, float]] = []
    counts = {"attempts": 0, "turned away": 0}
    end = time.monotonic() + seconds
    while (now := time.monotonic()) < end:
        guest = socket.socket()
        guest.settimeout(0.5)
        counts["attempts"] += 1
        try:
            guest.connect((chance.choice([host, "127.0.0.1"]), port))
            kind = chance.randrange(3)
            if kind == 2:
                with contextlib.suppress(OSError):
                    guest.setsockopt(socket.IPPROTO_TCP, TCP_REPAIR, 1)
                guest.close()
            else:
                guest.setblocking(False)
                if kind == 1:
                    guest.send(b"GET / HTTP/1.1\r\n")
                guests.append((guest, kind == 1, now))
        except OSError:
            counts["turned away"] += 1
        kept = []
        for guest, talks, last in guests:
            if talks and now - last > 1:
                with contextlib.suppress(OSError):
                    guest.send(b"x")
                last = now
            try:
                gone = guest.recv(4096) is not None
            except BlockingIOError:
                gone = False
            except OSError:
                gone = True
            if gone:
                counts["turned away"] += 1
                guest.close()
            else:
                kept.append((guest, talks, last))
        guests = kept
        time.sleep(max(0.0, 60 / ATTEMPTS_A_MINUTE - (time.monotonic() - now)))
    told.put(counts)


def connections(rihla: str, folder: pathlib.Path) -> None:
    print(f"\nKeys at {STEPS} steps under {ATTEMPTS_A_MINUTE:,} connections a minute, silent, slow and half-open:\n\n{HEAD}")
    room = Room(rihla, STEPS, folder / "connections")
    typist = Typist(room)
    row("at rest", typist.times(lambda times: len(times) >= KEYS), f"{room.files} files, {room.status('VmRSS')} MiB")
    told = multiprocessing.Queue()
    besieging = multiprocessing.Process(target=knock, args=(room.host, room.port, 60, told))
    besieging.start()
    times = typist.times(lambda _: not besieging.is_alive())
    counts = told.get()
    row("besieged", times, f"{counts['attempts']:,} attempts, {counts['turned away']:,} turned away, "
        f"{room.files} files, {room.status('VmRSS')} MiB")
    room.end()


def answer(room_port: int, key: str, steps: list[str], phone: int, told) -> None:
    """Some of the devices, one answer after the other on one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", room_port, timeout=60)
    devices = [f"{device:04}{'a' * 12}" for device in range(phone, DEVICES, PHONES)]
    thanked = 0
    times = []
    for number in range(ANSWERS // PHONES):
        begun = time.monotonic()
        connection.request(
            "POST", f"/ask/{steps[number % len(steps)]}?key={key}&lang=en", f"NPS={number % 11}&CSAT=4&CES=5&comment=fine",
            {"Origin": f"http://127.0.0.1:{room_port}", "Cookie": f"rihla-device={devices[number % len(devices)]}"})
        thanked += b"Thank you" in connection.getresponse().read()
        times.append((time.monotonic() - begun) * 1000)
    told.put((thanked, times))


def phones(room_port: int, key: str, steps: list[str], told) -> None:
    answers = multiprocessing.Queue()
    all_phones = [
        multiprocessing.Process(target=answer, args=(room_port, key, steps, phone, answers)) for phone in range(PHONES)]
    for phone in all_phones:
        phone.start()
    got = [answers.get() for _ in all_phones]
    told.put((sum(thanked for thanked, _ in got), [time for _, times in got for time in times]))


def answers(rihla: str, folder: pathlib.Path) -> None:
    print(f"\nKeys at {STEPS} steps while {DEVICES} devices give {ANSWERS:,} answers:\n\n{HEAD}")
    room = Room(rihla, STEPS, folder / "answers")
    typist = Typist(room)
    row("at rest", typist.times(lambda times: len(times) >= KEYS))
    steps = [f"s{number}" for number in range(1, STEPS + 1)]
    told = multiprocessing.Queue()
    begun = time.monotonic()
    besieging = multiprocessing.Process(target=phones, args=(room.port, room.ask, steps, told))
    besieging.start()
    times = typist.times(lambda _: not told.empty())
    thanked, waits = told.get()
    seconds = time.monotonic() - begun
    besieging.join()
    rows = len(next(room.folder.glob("*-answers.csv")).read_text().splitlines()) - 1
    row("besieged", times, f"{thanked / seconds:.0f} answers a second, {thanked:,} thanked for, {rows:,} rows")
    row("an answer", waits)
    room.end()


def joins(rihla: str, folder: pathlib.Path) -> None:
    print(f"\n{JOINS:,} walls of {JOINED_STEPS} steps that join at once and take nothing:\n")
    print("| MiB before | MiB most | s to join | s from Ctrl-C to the end |\n|---:|---:|---:|---:|")
    room = Room(rihla, JOINED_STEPS, folder / "joins")
    before = room.status("VmRSS")
    begun = time.monotonic()
    walls = []
    for _ in range(JOINS):
        wall = socket.socket()
        # The kernel keeps as little as it may on this side.
        wall.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1)
        wall.connect(("127.0.0.1", room.port))
        wall.sendall(greeting(room, "wall"))
        walls.append(wall)
    for wall in walls:
        wall.settimeout(20)
        with contextlib.suppress(OSError):
            wall.recv(10)
    seconds = time.monotonic() - begun
    time.sleep(1)
    most = room.status("VmHWM")
    print(f"| {before} | {most} | {seconds:.1f} | {room.end():.2f} |", flush=True)


PARTS = {"connections": connections, "answers": answers, "joins": joins}


def main() -> None:
    rihla = str(pathlib.Path(sys.argv[1]).resolve())
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(8_192, most), most))
    with tempfile.TemporaryDirectory() as name:
        for part in sys.argv[2:] or PARTS:
            PARTS[part](rihla, pathlib.Path(name))


if __name__ == "__main__":
    main()
