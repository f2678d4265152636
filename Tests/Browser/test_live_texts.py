"""Two texts for one file, and texts that were put aside: whoever typed one of them is asked, and told what is true."""

import os
import pathlib
import shutil
import subprocess
import tempfile
from collections.abc import Iterator

import live_room
import pytest
from conftest import RIHLA
from live_room import (
    PAUSE, at_desk, into_conflict, is_saved, open_room, port_of_nobody, put_caret, shown, until_shown, wait,
)

MODEL = {
    "en": "Journey: Renew [renewal]\nStep: Pay [pay]\n  Ideal\n    Feeling: 4 done\n",
    "ar": "رحلة العميل: تجديد الرخصة [renewal]\nخطوة: سداد الرسوم [pay]\n  مثالي\n    الشعور: ٤ راضية\n",
}
# A user whom permissions bind.
NOBODY = 65534
NOT_UTF8 = "رحلة: عمل ساعة كاملة\nخطوة: أ\n".encode("cp1256")


def asks(page, text: str) -> None:
    wait(page, "(text) => document.querySelector('#conflict').checkVisibility() && "
               "document.querySelector('#conflictText').textContent.includes(text)", text)


def says_of_saving(page, text: str) -> None:
    wait(page, "(text) => document.querySelector('#saved').textContent.includes(text)", text)


def offered(page) -> list[str]:
    """The sides that may be chosen."""
    return page.evaluate("['keepMine', 'takeTheirs'].filter((id) => document.getElementById(id).checkVisibility())")


def marked(page, side: str) -> list[str]:
    return page.evaluate("(side) => [...document.querySelectorAll(`#${side} mark`)].map((line) => line.textContent)", side)


def conflict(page, rooms, file: pathlib.Path):
    """A desk typed into the line into which another editor wrote; the room that asks about it."""
    put_caret(page, "[renewal]")
    return into_conflict(page, rooms, file, " // mine", file.read_text().replace("[renewal]", "[renewal] // theirs"))


SAID = {
    "en": ("Not saved: rihla is not running", "What was typed while a desk was out of reach is not in the file",
           "The text put aside is in a.journey.other-1.", "ask for the pen first"),
    "ar": ("لم يُحفظ: رحلة متوقفة", "ما كُتب حين انقطع أحد المكاتب ليس في الملف", "والنص الموضوع جانبًا محفوظ في \u2068a.journey.other-1\u2069.",
           "اطلب القلم أولًا"),
}


def put_aside(page, elsewhere, rooms, folder: pathlib.Path, language: str):
    """A room is killed, a desk types on, and another is the first to come back and types into the same line."""
    port = port_of_nobody()
    file = folder / "a.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file, "--port", str(port)))
    at_desk(page, room)
    room.process.kill()
    room.process.wait()
    put_caret(page, "[renewal]")
    page.keyboard.type(" // mine", delay=PAUSE)
    says_of_saving(page, SAID[language][0])
    rooms.append(room := open_room(file, "--port", str(port)))
    at_desk(elsewhere, room)
    put_caret(elsewhere, "[renewal]")
    elsewhere.keyboard.type(" // theirs", delay=PAUSE)
    is_saved(elsewhere)
    page.goto(room.desk)
    asks(page, SAID[language][1])
    asks(page, SAID[language][2])
    return room, file


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_could_not_be_put_in_after_a_restart_is_asked_about_until_it_is_answered(
    page, elsewhere, rooms, tmp_path, language,
):
    room, file = put_aside(page, elsewhere, rooms, tmp_path, language)
    copy = tmp_path / "a.journey.other-1"
    assert "// mine" in copy.read_text() and "// theirs" in file.read_text()
    first = MODEL[language].split("\n", 1)[0]
    assert (marked(page, "mine"), marked(page, "theirs")) == ([f"{first} // mine\n"], [f"{first} // theirs\n"])
    asks(page, SAID[language][3])
    assert offered(page) == ["takeTheirs"]
    # Closed before anybody answered, it is asked about by the next page.
    page.close()
    page = page.context.new_page()
    at_desk(page, room)
    asks(page, SAID[language][1])
    page.keyboard.press("Alt+t")
    page.wait_for_selector("#conflict", state="hidden")
    page.reload()
    until_shown(page, "// theirs")
    page.wait_for_timeout(200)
    assert page.locator("#conflict").is_hidden() and "// mine" in copy.read_text()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.journey", "a.journey.other-1"]


def test_what_was_put_aside_is_taken_in_with_the_pen_and_taken_back_like_any_key(page, elsewhere, rooms, tmp_path):
    _, file = put_aside(page, elsewhere, rooms, tmp_path, "en")
    page.keyboard.press("Alt+m")
    assert "// theirs" in shown(page)
    page.keyboard.press("Alt+p")
    wait(elsewhere, "document.querySelector('#pen').checkVisibility()")
    elsewhere.keyboard.press("Alt+p")
    wait(page, "!document.querySelector('#text').readOnly")
    assert offered(page) == ["keepMine", "takeTheirs"]
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    until_shown(elsewhere, "// mine")
    is_saved(page)
    assert file.read_text() == shown(page) == MODEL["en"].replace("[renewal]", "[renewal] // mine")
    assert "// theirs" in (tmp_path / "a.journey.other-2").read_text()
    page.keyboard.press("Control+z")
    until_shown(elsewhere, "// theirs")
    is_saved(page)
    assert file.read_text() == MODEL["en"].replace("[renewal]", "[renewal] // theirs")


@pytest.mark.parametrize(("language", "mine", "looking_on"), [
    ("en", "Choose which text to go on with", "Desk 1 has the pen and chooses"),
    ("ar", "اختر النص الذي تكمل به", "القلم عند المكتب \u20661\u2069، وهو الذي يختار")])
def test_both_texts_are_shown_to_who_chooses_and_to_who_looks_on(page, elsewhere, rooms, tmp_path, language, mine, looking_on):
    file = tmp_path / "a.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    at_desk(elsewhere, conflict(page, rooms, file))
    asks(page, mine)
    asks(elsewhere, looking_on)
    first = MODEL[language].split("\n", 1)[0]
    for each in (page, elsewhere):
        assert marked(each, "theirs") == [f"{first} // theirs\n"]
        assert page.text_content("#mine").startswith(f"{first} // mine\n")
    assert offered(page) == ["keepMine", "takeTheirs"] and offered(elsewhere) == []
    # What is typed meanwhile is shown too.
    put_caret(page, "// mine")
    page.keyboard.type(", more")
    wait(page, "document.querySelector('#mine').textContent.includes('// mine, more')")
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    elsewhere.wait_for_selector("#conflict", state="hidden")


@pytest.mark.parametrize(("language", "said"), [("en", "Somebody else emptied this file"), ("ar", "أفرغ شخص آخر هذا الملف")])
def test_an_emptied_and_a_removed_file_are_said(page, rooms, tmp_path, language, said):
    file = tmp_path / "a.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    file.write_text("")
    asks(page, said)
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    is_saved(page)
    conflict(page, rooms, file)
    file.unlink()
    asks(page, {"en": "The file was removed before one of two texts was chosen", "ar": "أُزيل الملف قبل اختيار أحد النصين"}[language])
    wait(page, "document.querySelector('#conflictText').textContent.includes('a.journey.other-')")
    assert "// theirs" in page.text_content("#mine") and "// mine" in page.text_content("#theirs")
    assert file.read_text() == shown(page)
    page.keyboard.press("Alt+t")
    page.wait_for_selector("#conflict", state="hidden")
    assert any("// theirs" in path.read_text() for path in tmp_path.glob("a.journey.other-*"))


def test_a_page_loaded_anew_says_where_the_text_is(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL["en"])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    for lost, said in [(b"", "in a.journey.other-1"), (NOT_UTF8, "in a.journey.other-1")]:
        file.write_bytes(lost)
        says_of_saving(page, said)
        page.reload()
        until_shown(page, "[renewal]")
        says_of_saving(page, said)


def test_what_a_read_only_file_does_not_take_is_beside_it_until_it_does(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL["en"])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    file.chmod(0o444)
    put_caret(page, "[renewal]")
    page.keyboard.type(" // mine", delay=PAUSE)
    says_of_saving(page, "kept in a.journey.other-1")
    wait(page, "document.querySelector('#trouble').textContent.includes('it is read-only')")
    page.reload()
    until_shown(page, "// mine")
    says_of_saving(page, "kept in a.journey.other-1")
    assert (tmp_path / "a.journey.other-1").read_text() == shown(page)
    file.chmod(0o644)
    is_saved(page)
    assert file.read_text() == shown(page)
    wait(page, "!document.querySelector('#trouble').textContent.includes('read-only')")
    assert room.end() == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.journey"]


def test_a_room_opened_anew_says_where_the_text_is_and_makes_no_third_copy(page, rooms, tmp_path):
    port = port_of_nobody()
    folder = tmp_path / "model"
    folder.mkdir()
    file = folder / "a.journey"
    file.write_text(MODEL["en"])
    rooms.append(room := open_room(file, "--port", str(port), errors=tmp_path / "errors"))
    at_desk(page, room)
    file.write_bytes(NOT_UTF8)
    wait(page, "document.querySelector('#trouble').checkVisibility()")
    put_caret(page, "[renewal]")
    page.keyboard.type(" // mine", delay=PAUSE)
    says_of_saving(page, "a.journey.other-1")
    wait(page, "document.querySelector('#trouble').textContent.includes('a.journey.other-1')")
    assert room.end() == 0
    said = (tmp_path / "errors").read_text()
    assert "I can't read" in said and "Windows-1256" in said and "a.journey.other-1" in said
    page.goto("about:blank")
    for language in ("en", "ar"):
        done = subprocess.run(
            [RIHLA, "live", file, "--no-open", "--port", "0", "--language", language], capture_output=True, text=True, check=False)
        assert done.returncode != 0 and "a.journey.other-1" in done.stderr
    file.write_text(MODEL["en"].replace("[renewal]", "[renewal] // theirs"))
    rooms.append(room := open_room(file, "--port", str(port)))
    at_desk(page, room)
    page.wait_for_selector("#conflict:not([hidden])")
    says_of_saving(page, "a.journey.other-1")
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    is_saved(page)
    assert "// mine" in file.read_text() and "// theirs" in (folder / "a.journey.other-1").read_text()
    assert sorted(path.name for path in folder.iterdir()) == ["a.journey", "a.journey.other-1"]


@pytest.fixture
def as_somebody(monkeypatch) -> Iterator[tuple[pathlib.Path, tuple[str, ...]]]:
    """A folder, and what to put before a command so that permissions bind it there: root may read and write everything."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "model"
        folder.mkdir()
        if os.geteuid() != 0:
            yield folder, ()
            return
        # The program may lie where nobody else may go.
        monkeypatch.setattr(live_room, "RIHLA", shutil.copy(RIHLA, name))
        for path in (pathlib.Path(name), folder):
            os.chown(path, NOBODY, NOBODY)
        yield folder, ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")


@pytest.mark.parametrize("may_write_beside", [True, False])
def test_a_file_that_may_not_be_read_is_said_and_no_copy_is_claimed_that_cannot_be_made(
    page, rooms, as_somebody, tmp_path, may_write_beside,
):
    folder, before = as_somebody
    file = folder / "a.journey"
    file.write_text(MODEL["en"])
    if before:
        os.chown(file, NOBODY, NOBODY)
    rooms.append(room := open_room(file, before=before, errors=tmp_path / "errors"))
    at_desk(page, room)
    file.chmod(0)
    folder.chmod(0o755 if may_write_beside else 0o555)
    put_caret(page, "[renewal]")
    page.keyboard.type(" // mine", delay=PAUSE)
    wait(page, "document.querySelector('#trouble').textContent.includes('may not read it')")
    if may_write_beside:
        says_of_saving(page, "a.journey.other-1")
        assert (folder / "a.journey.other-1").read_text() == shown(page)
    else:
        says_of_saving(page, "Not saved: ")
        assert "other-" not in page.text_content("#trouble") and "kept in this browser" in page.text_content("#trouble")
    assert room.end() == (0 if may_write_beside else 4)
    said = (tmp_path / "errors").read_text()
    assert ("a.journey.other-1" if may_write_beside else "The browser keeps it") in said
    folder.chmod(0o755)
    assert file.stat().st_size == len(MODEL["en"])
