"""The board of the live room: cards are moved by keys, and others see it."""

import json

import pytest
from live_room import at_desk, is_saved, open_room, shown, wait
from playwright.sync_api import Page

ENGLISH = """Journey: Open an account [account]
Step: Ask at the counter [ask]
Opportunity: One list of papers [list]
  Fixes: [ask]
  Value: customers 4, cost 3, strategy 5
  Owner: Front desk
  Due: 2020-03-31
Opportunity: Upload by phone
  Status: planned
"""
ARABIC = """رحلة العميل: فتح حساب [حساب]
خطوة: السؤال عند الشباك [سؤال]
فرصة: قائمة واحدة للأوراق [قائمة]
  يعالج: [سؤال]
  القيمة: العملاء ٤، التكلفة ٣، الاستراتيجية ٥
  المسؤول: الاستقبال
  الموعد: ٣١ مارس ٢٠٢٠
فرصة: الرفع من الهاتف
  الحالة: مخطط
"""


def board_of(room) -> str:
    return room.desk.replace("/desk", "/board")


def cards(page: Page) -> list[list[str]]:
    return page.evaluate("""[...document.querySelectorAll('.column')].map(
        (column) => [...column.querySelectorAll('.card b')].map((card) => card.textContent))""")


def until(page: Page, expected: list[list[str]]) -> None:
    wait(page, """(expected) => JSON.stringify([...document.querySelectorAll('.column')].map(
        (column) => [...column.querySelectorAll('.card b')].map((card) => card.textContent))) === expected""",
        json.dumps(expected, ensure_ascii=False, separators=(",", ":")))


@pytest.mark.parametrize(("model", "first", "other", "ahead", "back", "doing"), [
    (ENGLISH, "One list of papers", "Upload by phone", "ArrowRight", "BracketLeft", "  Status: doing\n"),
    (ARABIC, "قائمة واحدة للأوراق", "الرفع من الهاتف", "ArrowLeft", "BracketRight", "  الحالة: قيد التنفيذ\n"),
])
def test_a_card_is_moved_by_keys(page, rooms, tmp_path, model, first, other, ahead, back, doing):
    file = tmp_path / "a.journey"
    file.write_text(model)
    rooms.append(room := open_room(file))
    desk, board, watched = page, page.context.new_page(), page.context.new_page()
    at_desk(desk, room)
    board.goto(board_of(room))
    watched.goto(f"http://127.0.0.1:{room.port}/board")
    start = [[first], [other], [], [], []]
    until(board, start)
    until(watched, start)
    assert board.locator(".card.overdue b").all_text_contents() == [first]
    assert board.evaluate("document.documentElement.dir") == ("rtl" if model == ARABIC else "ltr")

    board.locator(".card").first.focus()
    board.keyboard.press(ahead)
    board.keyboard.press(ahead)
    board.keyboard.press(ahead)
    board.keyboard.press(back)
    moved = [[], [other], [first], [], []]
    until(board, moved)
    until(watched, moved)
    # The card is still under the hands, and the desk and the file have it.
    assert board.evaluate("document.activeElement.querySelector('b').textContent") == first
    is_saved(desk)
    where = model.index("Opportunity: Upload" if model == ENGLISH else "فرصة: الرفع")
    written = model[:where] + doing + model[where:]
    assert shown(desk) == written and file.read_text() == written

    # One key takes one move back, to the very text.
    for _ in range(4):
        board.keyboard.press("Control+z")
    until(board, start)
    until(watched, start)
    is_saved(desk)
    assert shown(desk) == model and file.read_text() == model


def test_a_board_drawn_before_the_last_move_moves_no_card_back(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(ENGLISH)
    rooms.append(room := open_room(file))
    sockets, held, is_slow = [], [], False

    def connect(socket):
        sockets.append(socket)
        socket.connect_to_server().on_message(lambda text: held.append(text) if is_slow else socket.send(text))

    def until_held(boards: int):
        while sum(json.loads(text)["is"] == "board" for text in held) < boards:
            page.wait_for_timeout(20)

    page.route_web_socket("**/live?*", connect)
    page.goto(board_of(room))
    until(page, [["One list of papers"], ["Upload by phone"], [], [], []])
    is_slow = True
    page.locator(".card").first.focus()
    for boards in (1, 2):
        page.keyboard.press("ArrowRight")
        until_held(boards)
    # The first board was drawn when the card was in the second column.
    for text in held:
        sockets[0].send(text)
        page.wait_for_timeout(50)
        assert cards(page) == [[], ["Upload by phone"], ["One list of papers"], [], []], text


def test_who_looks_on_moves_nothing(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(ENGLISH)
    rooms.append(room := open_room(file))
    for address in [f"http://127.0.0.1:{room.port}/board", f"http://127.0.0.1:{room.port}/board?key=guess"]:
        page.goto(address)
        until(page, start := [["One list of papers"], ["Upload by phone"], [], [], []])
        assert "↑ ↓" in page.text_content("#keys") and "← →" not in page.text_content("#keys")
        page.locator(".card").first.focus()
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowDown")
        assert page.evaluate("document.activeElement.querySelector('b').textContent") == "Upload by phone"
        page.wait_for_timeout(300)
        assert cards(page) == start and file.read_text() == ENGLISH


def test_the_desk_leads_to_the_board(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(ENGLISH)
    rooms.append(room := open_room(file))
    at_desk(page, room)
    assert page.get_attribute("#boardLink", "href").startswith("/board?key=")
    assert page.text_content("#boardLink") == "Board"


@pytest.mark.parametrize("model", [ENGLISH, ARABIC])
@pytest.mark.parametrize("width", [360, 1280])
def test_it_fits_phones_and_projectors(page, rooms, tmp_path, model, width):
    file = tmp_path / "a.journey"
    file.write_text(model)
    rooms.append(room := open_room(file))
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(board_of(room))
    wait(page, "document.querySelectorAll('.card').length === 2")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
