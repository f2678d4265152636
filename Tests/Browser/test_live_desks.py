"""Two desks and one pen, and what browsers keep: whatever crosses on its way, nothing that was typed is lost."""

import time

import pytest
from live_room import (
    PAUSE, at_desk, into_conflict, is_saved, open_room, port_of_nobody, put_caret, shown, until_shown, wait,
)

MODEL = {
    "en": "Journey: Renew [renewal]\nStep: Pay [pay]\n  Ideal\n    Feeling: 4 done\n",
    "ar": "رحلة العميل: تجديد الرخصة [renewal]\nخطوة: سداد الرسوم [pay]\n  مثالي\n    الشعور: ٤ راضية\n",
}
SAID = {
    "en": ("Desk 1 has the pen", "Desk 2 asks for the pen", "Desk 2 has the pen", "You asked desk 1"),
    "ar": ("القلم عند المكتب \u20661\u2069", "المكتب \u20662\u2069 يطلب القلم", "القلم عند المكتب \u20662\u2069",
           "طلبتَ القلم من المكتب \u20661\u2069"),
}


def says(page, text: str) -> None:
    wait(page, "(text) => document.querySelector('#pen').checkVisibility() && "
               "document.querySelector('#penText').textContent.includes(text)", text)


def gives_pen(page) -> bool:
    """Whether the page that presses the key takes no letter from that very moment on."""
    return page.evaluate("""() => {
      const text = document.querySelector('#text');
      text.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyP', altKey: true, bubbles: true }));
      return text.readOnly && document.querySelector('#pen').checkVisibility();
    }""")


def has_pen(page) -> bool:
    return page.evaluate("!document.querySelector('#text').readOnly")


@pytest.fixture(params=["one browser", "two browsers"])
def second(request, browser, page):
    """The page of a second desk: another tab, or another browser with a memory of its own."""
    context = page.context if request.param == "one browser" else browser.new_context(viewport={"width": 1280, "height": 720})
    other = context.new_page()
    errors: list[str] = []
    other.on("pageerror", lambda error: errors.append(str(error)))
    yield other
    other.close()
    if context is not page.context:
        context.close()
    assert errors == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_pen_goes_from_desk_to_desk_and_nothing_is_lost(page, second, rooms, tmp_path, language):
    file = tmp_path / "a.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    assert page.locator("#pen").is_hidden()
    has, asks, gone, waits = SAID[language]
    put_caret(page, "[renewal]")
    # The second desk opens in the middle of a word.
    page.keyboard.type(" // first", delay=PAUSE)
    second.goto(room.desk, wait_until="commit")
    page.keyboard.type(" and all ninety letters of it", delay=PAUSE)
    says(second, has)
    assert not has_pen(second) and has_pen(page)
    until_shown(second, "ninety letters of it")
    second.focus("#text")
    second.keyboard.type("not taken\n")
    assert shown(second) == shown(page)
    second.keyboard.press("Alt+p")
    says(page, asks)
    says(second, waits)
    page.keyboard.type(", more", delay=PAUSE)
    assert gives_pen(page)
    says(page, gone)
    wait(second, "!document.querySelector('#text').readOnly")
    assert second.locator("#pen").is_hidden() and not has_pen(page)
    put_caret(second, "[pay]")
    second.keyboard.type(" // second", delay=PAUSE)
    is_saved(second)
    until_shown(page, "// second")
    is_saved(page)
    assert shown(page) == shown(second) == file.read_text()
    assert "// first and all ninety letters of it, more\n" in file.read_text()
    # The desk that has the pen is closed: who asks has it soon, and undo is still its own.
    page.focus("#text")
    page.keyboard.press("Alt+p")
    second.goto("about:blank")
    wait(page, "!document.querySelector('#text').readOnly")
    page.keyboard.type("!", delay=PAUSE)
    is_saved(page)
    assert file.read_text() == shown(page)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.journey"]


def test_a_desk_that_is_loaded_anew_keeps_the_pen_and_its_last_letter(page, second, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL["en"])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    second.goto(room.desk)
    says(second, "Desk 1 has the pen")
    for letter in "abcdefgh":
        put_caret(page, "[renewal]")
        page.keyboard.type(letter)
        page.reload()
        until_shown(page, f"[renewal]{letter}")
        wait(page, "!document.querySelector('#text').readOnly")
    is_saved(page)
    assert page.locator("#conflict").is_hidden() and not has_pen(second)
    until_shown(second, "[renewal]hgfedcba")
    assert file.read_text() == shown(page) == shown(second)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.journey"]


def test_a_desk_that_was_away_brings_what_was_typed_there(page, second, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL["en"])
    sockets = []
    is_away = False

    def connect(socket):
        if is_away:
            socket.close()
            return
        sockets.append(socket)
        server = socket.connect_to_server()
        socket.on_message(lambda message: server.send(message))
        server.on_message(lambda message: socket.send(message))

    page.route_web_socket("**/live?*", connect)
    rooms.append(room := open_room(file))
    at_desk(page, room)
    put_caret(page, "[renewal]")
    page.keyboard.type("near", delay=PAUSE)
    is_saved(page)
    second.goto(room.desk)
    says(second, "Desk 1 has the pen")
    is_away = True
    sockets[-1].close()
    page.keyboard.type(" and far")
    second.focus("#text")
    second.keyboard.press("Alt+p")
    wait(second, "!document.querySelector('#text').readOnly")
    put_caret(second, "4 done")
    second.keyboard.type(" here", delay=PAUSE)
    is_away = False
    until_shown(page, "4 done here")
    until_shown(second, "near and far")
    is_saved(second)
    is_saved(page)
    assert file.read_text() == shown(page) == shown(second)


@pytest.mark.parametrize(("language", "both"), [
    ("en", "Desk 2 asks for the pen, then desk 3"), ("ar", "المكتب \u20662\u2069 يطلب القلم، ثم المكتب \u20663\u2069")])
def test_who_has_the_pen_hears_of_all_who_ask(page, rooms, tmp_path, language, both):
    file = tmp_path / "a.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    others = [page.context.new_page() for _ in range(2)]
    for other in others:
        at_desk(other, room)
        other.keyboard.press("Alt+p")
    says(page, both)
    assert gives_pen(page)
    wait(others[0], "!document.querySelector('#text').readOnly")
    says(others[0], SAID[language][1].replace("2", "3"))


@pytest.mark.parametrize("is_same", [True, False])
def test_a_draft_never_comes_into_another_project(page, rooms, tmp_path, is_same):
    port = port_of_nobody()
    files = [tmp_path / name / "a.journey" for name in ("one", "two")]
    for file in files:
        file.parent.mkdir()
        file.write_text(MODEL["en"] if is_same or file is files[0] else MODEL["en"] + "Step: Two\n")
    rooms.append(room := open_room(files[0], "--port", str(port)))
    assert room.port == port
    at_desk(page, room)
    put_caret(page, "[renewal]")
    page.keyboard.type(" // secret", delay=PAUSE)
    is_saved(page)
    # What the disk never had; the browser keeps it.
    room.process.kill()
    room.process.wait()
    page.keyboard.type(" of one", delay=PAUSE)
    page.goto("about:blank")
    before = files[1].read_text()
    rooms.append(other := open_room(files[1], "--port", str(port)))
    assert other.port == port
    at_desk(page, other)
    page.wait_for_timeout(400)
    assert shown(page) == before == files[1].read_text() and page.locator("#conflict").is_hidden()
    page.focus("#text")
    page.keyboard.press("Control+z")
    assert shown(page) == before
    other.end()
    # In its own project it is there again.
    rooms.append(again := open_room(files[0], "--port", str(port)))
    at_desk(page, again)
    until_shown(page, "// secret of one")
    is_saved(page)
    assert files[0].read_text() == shown(page) and page.locator("#conflict").is_hidden()


def test_a_draft_whose_text_changed_meanwhile_is_a_conflict(page, rooms, tmp_path):
    port = port_of_nobody()
    file = tmp_path / "a.journey"
    file.write_text(MODEL["en"])
    rooms.append(room := open_room(file, "--port", str(port)))
    at_desk(page, room)
    room.process.kill()
    room.process.wait()
    put_caret(page, "[renewal]")
    page.keyboard.type(" // mine", delay=PAUSE)
    page.goto("about:blank")
    file.write_text(MODEL["en"].replace("Renew", "Renewal by others"))
    rooms.append(room := open_room(file, "--port", str(port)))
    page.goto(room.desk)
    page.wait_for_selector("#conflict:not([hidden])")
    assert "by others" in file.read_text() and "// mine" in shown(page)
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    is_saved(page)
    # Where the choice takes a while, what was typed has been kept beside the file meanwhile, under the first name.
    others = "".join(other.read_text() for other in tmp_path.glob("a.journey.other-*"))
    assert "// mine" in file.read_text() and "by others" in others


def test_both_sides_count_alike(page, rooms, tmp_path):
    """Changes that cross lead to one text, and a page names a text as the room does."""
    file = tmp_path / "a.journey"
    file.write_text(MODEL["en"])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    found = page.evaluate("""async () => {
      const { meet, version } = await import('/files/exchange.js');
      const made = (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut);
      let seed = 7;
      const upTo = (most) => { seed = (seed * 48271) % 2147483647; return seed % (most + 1); };
      const change = (text, letters) => { const at = upTo(text.length); return { at, cut: upTo(text.length - at), put: letters.slice(0, upTo(3)) }; };
      for (let i = 0; i < 20000; i += 1) {
        const text = 'abcdefghij'.slice(0, upTo(10));
        const [own, other] = [change(text, 'ABC'), change(text, 'XYZ')];
        const [late, lateOther] = meet(own, other);
        const both = made(made(text, other), late);
        if (both !== made(made(text, own), lateOther) || !both.includes(own.put) || !both.includes(other.put)) return { text, own, other };
      }
      return [version(''), version('Step: سداد 👍\\n')];
    }""")
    assert found == ["811c9dc59e3779b9", "66ce0b81db02e788"]


def windows_1256() -> bytes:
    return "رحلة: عمل ساعة كاملة\nخطوة: أ\n".encode("cp1256")


@pytest.mark.parametrize(("language", "said"), [
    ("en", "it looks like Windows-1256: save it as UTF-8"), ("ar", "يبدو أنه Windows-1256: احفظه بترميز UTF-8")])
def test_what_cannot_be_read_is_said_and_left_alone(page, rooms, tmp_path, language, said):
    file = tmp_path / "a.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    file.write_bytes(windows_1256())
    wait(page, "(text) => document.querySelector('#trouble').textContent.includes(text)", said)
    put_caret(page, "[renewal]")
    page.keyboard.type(" // mine", delay=PAUSE)
    wait(page, "document.querySelector('#saved').textContent.includes('a.journey.other-1')")
    copy = tmp_path / "a.journey.other-1"
    assert copy.read_text() == shown(page) and file.read_bytes() == windows_1256()
    # The other editor saves it as it should be.
    file.write_text(MODEL[language] + "Step: Theirs\n")
    until_shown(page, "Step: Theirs")
    is_saved(page)
    assert file.read_text() == shown(page) and "// mine" in shown(page)
    wait(page, "document.querySelector('#trouble').hidden")
    until = time.monotonic() + 5
    while copy.exists() and time.monotonic() < until:
        time.sleep(0.02)
    assert not copy.exists()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_ctrl_c_during_a_conflict_keeps_both_and_says_where(page, rooms, tmp_path, language):
    file = tmp_path / "a.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    theirs = MODEL[language].replace("[renewal]", "[renewal] // theirs")
    put_caret(page, "[renewal]")
    room = into_conflict(page, rooms, file, " // m", theirs, errors=tmp_path / "errors")
    put_caret(page, "// m")
    page.keyboard.type("ine, to the last letter", delay=PAUSE)
    assert room.end() == 0
    assert file.read_text() == theirs
    assert (tmp_path / "a.journey.other-1").read_text() == shown(page)
    assert "// mine, to the last letter" in shown(page)
    assert "a.journey.other-1" in (tmp_path / "errors").read_text()
