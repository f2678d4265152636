"""The live room, typed in as a person types: nothing is lost, and file and picture say the same at the end."""

import os
import pathlib
import random
import re
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from conftest import RIHLA
from playwright.sync_api import Browser, Page

# Five keys a second are 200 ms a key; the room neither waits for a clock nor looks at one between keys, so that the
# test may hurry.
PAUSE = 8


@dataclass
class Room:
    """A running `rihla live`."""

    process: subprocess.Popen
    desk: str
    wall: str
    agenda: str
    ask: str | None

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=10)


def open_room(path: pathlib.Path, *options: str) -> Room:
    process = subprocess.Popen(
        [RIHLA, "live", path, "--no-open", "--port", "0", *options], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "LANG": "C"})
    count = 4 if "--collect" in options else 3
    lines = [re.search(r"http://\S+", process.stdout.readline()).group() for _ in range(count)]
    return Room(process, *lines[:3], lines[3] if count == 4 else None)


@pytest.fixture
def rooms() -> Iterator[list[Room]]:
    opened: list[Room] = []
    yield opened
    for room in opened:
        if room.process.poll() is None:
            room.process.kill()
            room.process.wait()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


def wait(page: Page, expression: str) -> None:
    """Until this is true; the pages' own rules forbid the browser's way of waiting, which is to evaluate a text."""
    end = time.monotonic() + 10
    while not page.evaluate(expression):
        assert time.monotonic() < end, expression
        page.wait_for_timeout(20)


def at_desk(page: Page, room: Room) -> None:
    page.goto(room.desk)
    wait(page, "document.querySelector('#saved').textContent !== ''")
    page.focus("#text")


def is_saved(page: Page) -> None:
    wait(page, "['Saved', 'محفوظ'].includes(document.querySelector('#saved').textContent)")


def shown(page: Page) -> str:
    return page.input_value("#text")


def type_with_mistakes(page: Page, text: str, chance: random.Random) -> None:
    for letter in text:
        if chance.random() < 0.04:
            page.keyboard.type("x", delay=PAUSE)
            page.keyboard.press("Backspace")
        page.keyboard.type(letter)
        page.wait_for_timeout(PAUSE)


WORKSHOPS = {
    "en": ("Journey: ", "Renew a licence", "Step: ", ["app / Licensing", "it knows me", "Only two things.", "4 at ease"]),
    "ar": ("رحلة العميل: ", "تجديد الرخصة", "خطوة: ", ["التطبيق / التراخيص", "أن يعرفني", "أمران فقط.", "4 مرتاحة"]),
}
FIELDS = {
    "en": ["Ideal", "Touchpoint", "Expectation", "Thought", "Feeling"],
    "ar": ["مثالي", "نقطة الاتصال", "التوقع", "الأفكار", "الشعور"],
}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_workshop_of_twenty_steps_loses_no_key(page, browser, rooms, tmp_path, language):
    file = tmp_path / "new.journey"
    file.write_text("")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    wall = browser.new_page()
    wall.goto(room.wall)
    page.bring_to_front()
    journey, name, step, answers = WORKSHOPS[language]
    chance = random.Random(7)
    expected = [journey + name]
    type_with_mistakes(page, journey + name, chance)
    for number in range(20):
        page.keyboard.press("Enter")
        if number == 0:
            type_with_mistakes(page, step, chance)
        else:
            page.keyboard.press("Tab")
        page.keyboard.type(f"{number}", delay=PAUSE)
        expected.append(f"{step}{number}")
        expected.append("  " + FIELDS[language][0])
        for field, answer in zip(FIELDS[language][1:], answers, strict=True):
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            type_with_mistakes(page, answer, chance) if number < 2 else page.keyboard.insert_text(answer)
            expected.append(f"    {field}: {answer}")
    is_saved(page)
    assert shown(page).split("\n") == expected
    assert file.read_text() == shown(page)
    wall.wait_for_selector("#gap-ideal19")
    assert wall.locator(".ideal-card").count() == 20
    wall.close()


def test_nothing_shown_as_saved_is_lost_when_the_server_is_killed(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: B\n  Ideal\n    Thought: ")
    chance = random.Random(11)
    saved = ""
    for _ in range(5):
        rooms.append(room := open_room(file))
        at_desk(page, room)
        page.keyboard.press("Control+End")
        for _ in range(40):
            page.keyboard.type(chance.choice("abcdefgh "))
            page.wait_for_timeout(chance.randrange(1, 12))
            text, status = page.evaluate("[document.querySelector('#text').value, document.querySelector('#saved').textContent]")
            saved = text if status == "Saved" else saved
        room.process.kill()
        room.process.wait()
        assert file.read_text().startswith(saved)


def test_what_others_write_comes_to_desk_and_wall(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: First\n  Ideal\n    Feeling: 4\n")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    new = tmp_path / "new"
    new.write_text("Journey: A\nStep: Second\n  Ideal\n    Feeling: 4\n")
    new.replace(file)
    wait(page, "document.querySelector('#text').value.includes('Second')")
    wait(page, "document.querySelector('#picture').textContent.includes('Second')")
    file.unlink()
    time.sleep(0.6)
    assert "Second" in shown(page)
    assert page.locator("#gap-ideal0").count() == 1
    file.write_text("Journey: A\nStep: Third\n  Ideal\n    Feeling: 4\n")
    wait(page, "document.querySelector('#picture').textContent.includes('Third')")


def test_a_conflict_is_shown_and_nothing_is_lost(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: B\n")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    os.kill(room.process.pid, signal.SIGSTOP)
    page.keyboard.press("Control+End")
    page.keyboard.type("Step: Mine")
    file.write_text("Journey: A\nStep: B\nStep: Theirs\n")
    os.kill(room.process.pid, signal.SIGCONT)
    page.wait_for_selector("#conflict:not([hidden])")
    assert "Theirs" in page.text_content("#theirs")
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    page.wait_for_timeout(400)
    assert "Mine" in file.read_text()
    assert "Theirs" in (tmp_path / "a.journey.other-1").read_text()


def test_undo_survives_a_reload(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\n")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    page.keyboard.press("Control+End")
    page.keyboard.type("Step: B", delay=PAUSE)
    is_saved(page)
    page.reload()
    wait(page, "document.querySelector('#text').value.includes('Step: B')")
    page.focus("#text")
    page.keyboard.press("Control+z")
    assert shown(page) == "Journey: A\n"


def test_a_page_of_another_site_reaches_nothing(browser, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: B\n")
    rooms.append(room := open_room(file, "--collect"))
    rooms.append(other := open_room(file))
    page = browser.new_page()
    page.goto(other.wall)
    port = room.wall.split(":")[2].strip("/")
    reached = page.evaluate(
        """async (port) => {
          const socket = await new Promise((done) => {
            const socket = new WebSocket(`ws://127.0.0.1:${port}/live?screen=wall`);
            socket.onopen = () => done(true);
            socket.onerror = () => done(false);
          });
          const read = await fetch(`http://127.0.0.1:${port}/`).then(() => true, () => false);
          return [socket, read];
        }""", port)
    assert reached == [False, False]
    page.close()


def test_answers_are_counted_and_one_device_has_one_voice(browser, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A [a]\nStep: Pay [pay]\n  Ideal\n    Score: CSAT 4.5\n")
    rooms.append(room := open_room(file, "--collect"))
    wall = browser.new_page()
    wall.goto(room.wall)
    for number in range(3):
        context = browser.new_context(locale="ar" if number else "en")
        phone = context.new_page()
        phone.goto(room.ask)
        phone.click(".steps a")
        phone.check("input[name=CSAT][value='4']", force=True)
        phone.fill("textarea", "=1+1, \"quoted\"")
        phone.click("button")
        assert phone.text_content(".notice").strip() != ""
        phone.goto(room.ask)
        phone.click(".steps a")
        assert phone.locator("form").count() == 0
        context.close()
    wait(wall, "document.querySelector('#answers').textContent.includes('3')")
    lines = (tmp_path / "a-answers.csv").read_text().splitlines()
    assert len(lines) == 4
    assert all(line.startswith("a,pay,CSAT,4,") for line in lines[1:])
    assert "a-answers.csv" in file.read_text()
    wall.close()
