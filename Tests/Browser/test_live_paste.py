"""Tables that are pasted at the desk."""

import os
import signal

import pytest
from live_room import PAUSE, at_desk, is_saved, open_room, put_caret, shown, until_shown, wait
from playwright.sync_api import Page

MODEL = "Journey: Renew [renew]\n\nStep: Look up [look]\n  Ideal\n    Feeling: 5\n"
ARABIC = "رحلة العميل: تجديد الرخصة [تجديد]\n\n"
TABLE = "Step\tIdeal thought\tActual thought\tMood\nPay\tDone.\tWhy twice?\t2 annoyed\nCollect\t\tWhere is it?\t3\n"
STEPS = """Step: Pay
  Ideal
    Thought: Done.
  Actual
    Thought: Why twice?
    Feeling: 2 annoyed
Step: Collect
  Actual
    Thought: Where is it?
    Feeling: 3
"""
ARABIC_TABLE = "المرحلة,قبل الزيارة,\nالخطوة,الاستعلام,السداد\nالأفكار,أي نموذج؟,\"غال، ثم بطيء\"\nالمشاعر,٢ حائرة,١ غاضبة\n"
ARABIC_STEPS = """مرحلة: قبل الزيارة
خطوة: الاستعلام
  فعلي
    الأفكار: أي نموذج؟
    الشعور: ٢ حائرة
خطوة: السداد
  فعلي
    الأفكار: غال، ثم بطيء
    الشعور: ١ غاضبة
"""


@pytest.fixture
def desk(page, rooms, tmp_path):
    """A desk with a text on it, the caret at its end."""

    def desk(text: str = MODEL) -> Page:
        file = tmp_path / "a.journey"
        file.write_text(text)
        rooms.append(room := open_room(file))
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        at_desk(page, room)
        page.keyboard.press("Control+End")
        return page

    return desk


def paste(page: Page, text: str, keys: str = "Control+v") -> None:
    page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
    page.focus("#text")
    page.keyboard.press(keys)


def note(page: Page) -> str:
    return page.text_content("#note:not([hidden])")


@pytest.mark.parametrize(("model", "table", "steps", "words"), [
    (MODEL, TABLE, STEPS, 'I took "Mood" as Feeling'),
    (ARABIC, ARABIC_TABLE, ARABIC_STEPS, "صار الجدول خطوات"),
    # The keywords are those of the file, whatever the language of the table.
    (ARABIC, "Step,Thought\nPay,Why?\n", "خطوة: Pay\n  فعلي\n    الأفكار: Why?\n", "Ctrl+Z"),
])
def test_a_table_becomes_steps_and_one_undo_takes_it_back(desk, tmp_path, model, table, steps, words):
    page = desk(model)
    paste(page, table)
    until_shown(page, steps)
    assert shown(page) == model + steps
    assert words in note(page)
    assert page.evaluate("document.querySelector('#text').selectionStart") == len(model + steps)
    page.keyboard.press("Control+z")
    assert shown(page) == model
    page.wait_for_selector("#note", state="hidden")
    page.keyboard.press("Control+y")
    assert shown(page) == model + steps
    is_saved(page)
    assert (tmp_path / "a.journey").read_text() == model + steps


def test_it_stands_on_lines_of_its_own_and_behind_the_step_at_the_caret(desk):
    page = desk()
    put_caret(page, "Step: Lo")
    paste(page, TABLE)
    until_shown(page, STEPS.rstrip())
    assert shown(page) == MODEL + STEPS
    page.keyboard.press("Control+z")
    assert shown(page) == MODEL
    # In the place of what is selected.
    put_caret(page, "[renew]\n")
    page.keyboard.press("Shift+Control+End")
    paste(page, TABLE)
    until_shown(page, STEPS)
    assert shown(page) == "Journey: Renew [renew]\n" + STEPS
    page.keyboard.press("Control+z")
    assert shown(page) == MODEL


@pytest.mark.parametrize(("table", "asked"), [
    ("Activity\tWhere\nPay\tcounter\n", "Write Step, Touchpoint"),
    ("Step,Thought\nPay,dear, and slow\nCollect,why\n", "quotation marks"),
])
def test_what_is_not_understood_is_pasted_as_it_is_and_asked(desk, table, asked):
    page = desk()
    paste(page, table)
    until_shown(page, table)
    assert shown(page) == MODEL + table
    page.wait_for_selector("#note:not([hidden])")
    assert asked in note(page)
    page.keyboard.press("Control+z")
    assert shown(page) == MODEL


def test_other_text_is_pasted_as_ever(desk):
    page = desk()
    for text in ["We paid, then left.\nThey called, and we went.\n", "one line, alone", STEPS, "Note: a\tb\n"]:
        before = shown(page)
        paste(page, text)
        wait(page, "(text) => document.querySelector('#text').value === text", before + text)
        page.wait_for_timeout(100)
        assert "Pasted" not in (page.text_content("#note") or "")
    before = shown(page)
    paste(page, TABLE, "Control+Shift+v")
    wait(page, "(text) => document.querySelector('#text').value === text", before + TABLE)


def test_what_is_typed_before_the_answer_comes_behind_the_table(desk, rooms):
    page = desk()
    os.kill(rooms[-1].process.pid, signal.SIGSTOP)
    paste(page, TABLE)
    page.keyboard.type("Step: Use", delay=PAUSE)
    assert shown(page) == MODEL
    os.kill(rooms[-1].process.pid, signal.SIGCONT)
    until_shown(page, "Use")
    assert shown(page) == MODEL + STEPS + "Step: Use"
    is_saved(page)


@pytest.mark.parametrize("is_gone", [True, False])
def test_a_table_that_nobody_reads_is_pasted_as_it_is(desk, rooms, is_gone):
    page = desk()
    if is_gone:
        rooms[-1].process.kill()
        page.wait_for_selector("#trouble:not([hidden])")
    else:
        os.kill(rooms[-1].process.pid, signal.SIGSTOP)
    paste(page, TABLE)
    page.keyboard.type("x", delay=PAUSE)
    until_shown(page, TABLE + "x")
    assert shown(page) == MODEL + TABLE + "x"
    if not is_gone:
        # The answer comes too late, and changes nothing.
        os.kill(rooms[-1].process.pid, signal.SIGCONT)
        is_saved(page)
        assert shown(page) == MODEL + TABLE + "x"


def test_another_desk_sees_the_steps(desk, elsewhere, rooms):
    page = desk()
    at_desk(elsewhere, rooms[-1])
    paste(page, TABLE)
    until_shown(elsewhere, STEPS)
    assert shown(elsewhere) == shown(page) == MODEL + STEPS
