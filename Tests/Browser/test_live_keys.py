"""Every key of the desk, pressed."""

import os
import signal

import pytest
from live_room import PAUSE, at_desk, is_saved, open_room, put_caret, shown, until_drawn, until_shown, wait
from playwright.sync_api import Page

MODEL = """Journey: Renew [renew]
Step: Look up [look]
  Ideal
    Touchpoint: website / Portal
    Expectation: one page
    Thought: I can do this.
    Feeling: 5 confident
Step: Pay [pay]
  Ideal
    Touchpoint: app / Licensing app
    Expectation: one fee
"""
ARABIC = """رحلة العميل: تجديد الرخصة [تجديد]
خطوة: الاستعلام [استعلام]
  مثالي
    نقطة الاتصال: الموقع / البوابة
    التوقع: صفحة واحدة
    الأفكار: أستطيع ذلك.
    الشعور: ٥ ثقة
خطوة: السداد [سداد]
  مثالي
    نقطة الاتصال: التطبيق / تطبيق الرخص
    التوقع: رسم واحد
"""


@pytest.fixture
def desk(page, rooms, tmp_path):
    """A desk with a text on it."""

    def desk(text: str = MODEL) -> Page:
        file = tmp_path / "a.journey"
        file.write_text(text)
        rooms.append(room := open_room(file))
        at_desk(page, room)
        return page

    return desk


def caret_line(page: Page) -> str:
    at = page.evaluate("document.querySelector('#text').selectionStart")
    text = shown(page)
    return text[text.rfind("\n", 0, at) + 1:].split("\n", 1)[0]


@pytest.mark.parametrize(("model", "thought", "copied"), [
    (MODEL, "I can do this.", "  Actual\n    Touchpoint: website / Portal\n    Expectation: one page\n"),
    (ARABIC, "أستطيع ذلك.", "  فعلي\n    نقطة الاتصال: الموقع / البوابة\n    التوقع: صفحة واحدة\n"),
])
def test_alt_c_copies_the_ideal(desk, model, thought, copied):
    page = desk(model)
    put_caret(page, thought)
    page.keyboard.press("Alt+c")
    until_shown(page, copied)
    assert shown(page).count(thought) == 2
    page.keyboard.press("Control+z")
    assert shown(page) == model


@pytest.mark.parametrize(("model", "keyword"), [(MODEL, "Thought:"), (ARABIC, "الأفكار:")])
def test_alt_n_goes_to_the_next_open_question(desk, model, keyword):
    page = desk(model)
    put_caret(page, "[")
    page.keyboard.press("Alt+n")
    wait(page, "(size) => document.querySelector('#text').value.length !== size", len(model))
    assert caret_line(page).strip().startswith(keyword)
    page.keyboard.type("x", delay=PAUSE)
    page.keyboard.press("Alt+n")
    page.wait_for_timeout(300)
    assert caret_line(page).strip() != f"{keyword} x"


def test_alt_f_does_what_a_message_proposes(desk):
    page = desk(MODEL.replace("Expectation: one fee", "Expectaton: one fee"))
    page.wait_for_selector("#messages button")
    assert "Expectation" in page.text_content("#messages")
    page.keyboard.press("Alt+f")
    until_shown(page, "    Expectation: one fee")
    wait(page, "document.querySelectorAll('#messages button').length === 0")


def test_what_may_be_typed_is_offered(desk):
    page = desk(MODEL)
    page.keyboard.press("Control+End")
    page.keyboard.type("    Th", delay=PAUSE)
    page.wait_for_selector("#list:not([hidden]) li")
    page.keyboard.press("Tab")
    wait(page, "document.querySelector('#text').value.endsWith('    Thought: ')")
    page.keyboard.type("done", delay=PAUSE)
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    wait(page, "document.querySelector('#text').value.endsWith('Feeling: ')")
    # Feelings that were used already.
    page.keyboard.press("Control+Space")
    page.wait_for_selector("#list:not([hidden]) li")
    assert "confident" in page.text_content("#list")
    page.keyboard.press("Escape")
    page.wait_for_selector("#list", state="hidden")
    assert shown(page).endswith("Feeling: ")


def test_touchpoints_and_steps_that_are_there_already_are_offered(desk):
    page = desk(MODEL + "  Actual\n    Touchpoint: \n    Back to: [\n")
    put_caret(page, "  Actual\n    Touchpoint: ")
    page.keyboard.press("Control+Space")
    page.wait_for_selector("#list:not([hidden]) li")
    assert "Licensing app" in page.text_content("#list") and "Portal" in page.text_content("#list")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_selector("#list", state="hidden")
    assert caret_line(page).strip() in ("Touchpoint: website / Portal", "Touchpoint: app / Licensing app")
    put_caret(page, "Back to: [")
    page.keyboard.press("Control+Space")
    page.wait_for_selector("#list:not([hidden]) li")
    assert "Look up" in page.text_content("#list")


def test_votes_become_the_importance(desk):
    page = desk()
    put_caret(page, "I can do this.")
    page.keyboard.press("Alt+5")
    until_shown(page, "Step: Look up [look]\n  Importance: 5\n")
    page.keyboard.press("Alt+2")
    until_shown(page, "  Importance: 3.5\n")
    wait(page, "document.querySelector('#votes').textContent.includes('2 voices')")
    page.keyboard.press("Alt+0")
    until_shown(page, "  Importance: 5\n")
    assert shown(page).count("Importance") == 1


def test_the_picture_has_keys_of_its_own(desk):
    page = desk()
    put_caret(page, "Renew")
    page.wait_for_selector("#gap-ideal1")
    page.keyboard.press("F6")
    assert page.evaluate("document.activeElement.id") == "picture"
    page.keyboard.press("ArrowRight")
    page.wait_for_selector("#gap-ideal0.here")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector("#gap-ideal1.here")
    page.keyboard.press("4")
    until_shown(page, "Step: Pay [pay]\n  Importance: 4\n")
    page.keyboard.press("ArrowLeft")
    page.wait_for_selector("#gap-ideal0.here")
    page.keyboard.press("F6")
    assert page.evaluate("document.activeElement.id") == "text"


def test_undo_and_redo_go_by_what_was_typed_together(desk):
    page = desk()
    page.keyboard.press("Control+End")
    page.keyboard.type("    Thought: fine", delay=PAUSE)
    page.keyboard.press("Enter")
    page.keyboard.type("Feeling: 4", delay=PAUSE)
    whole = shown(page)
    page.keyboard.press("Control+z")
    assert shown(page).endswith("Thought: fine\n    ")
    while shown(page) != MODEL:
        page.keyboard.press("Control+z")
    for _ in range(8):
        page.keyboard.press("Control+y")
    assert shown(page) == whole
    is_saved(page)


@pytest.mark.parametrize("key", ["F1", "Alt+/"])
def test_the_cheat_sheet_opens_and_closes_by_keys(desk, key):
    page = desk()
    page.keyboard.press(key)
    page.wait_for_selector("#help[open]")
    assert page.locator("#help tr").count() >= 12
    page.keyboard.press("Escape")
    page.wait_for_selector("#help", state="hidden")
    page.keyboard.type("x")
    assert "x" in shown(page)
    # Outside the editor the question mark is a key, inside it is a letter.
    page.keyboard.type("?")
    assert "?" in shown(page)
    page.keyboard.press("F6")
    page.keyboard.press("?")
    page.wait_for_selector("#help[open]")


def test_another_file_of_the_model_is_opened_by_keys(page, rooms, tmp_path):
    (tmp_path / "a.journey").write_text("Use: b.persona\n" + MODEL)
    (tmp_path / "b.persona").write_text("Persona: Layla [layla]\n")
    rooms.append(room := open_room(tmp_path / "a.journey"))
    at_desk(page, room)
    wait(page, "document.querySelectorAll('#file option').length === 2")
    page.keyboard.press("Alt+o")
    page.keyboard.press("ArrowDown")
    until_shown(page, "Persona: Layla")
    page.focus("#text")
    page.keyboard.press("Control+End")
    page.keyboard.type("  Age: 29", delay=PAUSE)
    is_saved(page)
    assert (tmp_path / "b.persona").read_text() == "Persona: Layla [layla]\n  Age: 29"
    # The journey is still what the room sees.
    until_drawn(page, "Look up")


def test_a_broken_line_hides_nothing_and_is_marked(desk):
    page = desk()
    page.wait_for_selector("#gap-ideal1")
    put_caret(page, "Expectation: one fee")
    page.keyboard.press("Enter")
    page.keyboard.type("Goal: none", delay=PAUSE)
    page.wait_for_selector("#gap-ideal1.marked")
    assert page.locator("#gap-ideal0.marked").count() == 0
    until_drawn(page, "Look up")


def test_a_mistake_below_the_steps_marks_none_of_them(desk):
    page = desk(MODEL + "\nSource: Survey [survey]\n  File: none.csv\n  Feeling: 4\n")
    page.wait_for_selector("#messages .error")
    page.wait_for_selector("#gap-ideal1")
    assert page.locator(".marked").count() == 0


def test_the_last_picture_stays_when_nothing_is_left_to_draw(desk):
    page = desk()
    page.wait_for_selector("#gap-ideal1")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")
    page.wait_for_selector("#trouble:not([hidden])")
    assert page.locator("#gap-ideal1").count() == 1
    page.keyboard.press("Control+z")
    page.wait_for_selector("#trouble", state="hidden")


def test_esc_then_tab_leaves_the_editor(desk):
    page = desk()
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") != "text"


def test_keys_typed_after_another_file_was_chosen_go_into_that_one(page, rooms, tmp_path):
    files = [tmp_path / name for name in ("a.journey", "b.journey")]
    for file in files:
        file.write_text(f"Journey: {file.name[0].upper()}\nStep: One\n  Ideal\n    Feeling: 4\n")
    rooms.append(room := open_room(tmp_path))
    at_desk(page, room)
    wait(page, "document.querySelectorAll('#file option').length === 2")
    before = shown(page)
    os.kill(room.process.pid, signal.SIGSTOP)
    page.select_option("#file", "b.journey")
    page.focus("#text")
    page.keyboard.type("# new", delay=PAUSE)
    page.keyboard.press("Enter")
    assert shown(page) == before
    os.kill(room.process.pid, signal.SIGCONT)
    until_shown(page, "Journey: B")
    until_shown(page, "# new\n")
    is_saved(page)
    assert files[0].read_text() == before and files[1].read_text() == shown(page)
    assert shown(page).startswith("# new\nJourney: B")
