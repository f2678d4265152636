"""The live room, typed in as a person types: nothing is lost, and file and picture say the same at the end."""

import random
import time

import pytest
from live_room import PAUSE, at_desk, into_conflict, is_saved, open_room, shown, type_with_mistakes, until_drawn, until_shown, until_written, wait

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


def test_what_waits_for_the_answer_to_a_key_is_not_called_saved(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: B\n  Ideal")
    answers = []

    def hold_answers(socket):
        server = socket.connect_to_server()
        server.on_message(lambda message: answers.append((socket, message)) if '"change"' in message else socket.send(message))

    page.route_web_socket("**/live?*", hold_answers)
    rooms.append(room := open_room(file))
    at_desk(page, room)
    page.keyboard.press("Control+End")
    page.keyboard.press("Enter")
    is_saved(page)
    page.keyboard.press("Tab")
    page.keyboard.type("app / Licensing")
    wait(page, "document.querySelector('#saved').textContent !== 'Saved'")
    page.wait_for_timeout(300)
    assert page.text_content("#saved") != "Saved" and "Licensing" not in shown(page)
    for socket, message in answers:
        socket.send(message)
    until_shown(page, "Touchpoint: app / Licensing")
    is_saved(page)
    assert file.read_text().endswith("    Touchpoint: app / Licensing")


def test_nothing_shown_as_saved_is_lost_when_the_server_is_killed(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: B\n  Ideal\n    Thought: ")
    chance = random.Random(11)
    saved = ""
    for _ in range(10):
        rooms.append(room := open_room(file))
        at_desk(page, room)
        page.keyboard.press("Control+End")
        for _ in range(20):
            page.keyboard.type(chance.choice("abcdefgh "))
            page.wait_for_timeout(chance.randrange(1, 12))
            text, status = page.evaluate("[document.querySelector('#text').value, document.querySelector('#saved').textContent]")
            saved = text if status == "Saved" else saved
        # Before, while and after the last keys are written.
        page.wait_for_timeout(chance.randrange(0, 200))
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
    until_shown(page, "Second")
    until_drawn(page, "Second")
    file.unlink()
    time.sleep(0.6)
    assert "Second" in shown(page)
    assert page.locator("#gap-ideal0").count() == 1
    file.write_text("Journey: A\nStep: Third\n  Ideal\n    Feeling: 4\n")
    until_drawn(page, "Third")


def test_the_wall_follows_other_editors_when_nobody_is_at_the_desk(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: Before\n  Ideal\n    Feeling: 4 calm\n")
    rooms.append(room := open_room(file))
    page.goto(room.wall)
    page.wait_for_selector("svg")
    for name in ["Once", "Twice"]:
        file.write_text(f"Journey: A\nStep: {name}\n  Ideal\n    Feeling: 4 calm\n")
        wait(page, "(name) => document.querySelector('svg').textContent.includes(name)", name)


def test_a_conflict_is_shown_and_nothing_is_lost(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\nStep: B\n")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    page.keyboard.press("Control+End")
    into_conflict(page, rooms, file, "Step: Mine", "Journey: A\nStep: B\nStep: Theirs\n")
    assert page.text_content("#theirs mark").strip() == "Step: Theirs"
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    until_written(page, file, "Mine")
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
    until_shown(page, "Step: B")
    page.focus("#text")
    page.keyboard.press("Control+z")
    assert shown(page) == "Journey: A\n"
