"""The wall: what was just said, of whom, in type that is read from ten metres; and the way in for phones."""

import pytest
from live_room import at_desk, open_room, put_caret, wait

QUESTIONS = {
    "en": ("Ideal", "Actual", ["Touchpoint", "Expectation", "Thought", "Feeling"], "Pain", "Step", "Journey", "Persona", "Nobody meets this step."),
    "ar": ("مثالي", "فعلي", ["نقطة الاتصال", "التوقع", "الأفكار", "الشعور"], "الألم", "خطوة", "رحلة العميل", "شخصية", "لا يمر أحد بهذه الخطوة."),
}
LONG = {"en": "and then another clerk asks for another paper ", "ar": "ثم يطلب موظف آخر ورقة أخرى "}


def model(language: str) -> str:
    ideal, actual, questions, pain, step, journey, persona, _ = QUESTIONS[language]

    def part(name: str, answers: list[str]) -> str:
        return f"  {name}\n" + "".join(f"    {key}: {value}\n" for key, value in zip([*questions, pain], answers, strict=False))

    people = "".join(f"{persona}: P{number} [p{number}]\n" for number in range(4))
    text = people + f"{journey}: J [j]\n  {persona}: " + ", ".join(f"[p{number}]" for number in range(4)) + "\n"
    for number in range(20):
        text += f"{step}: S{number} [s{number}]\n" + part(ideal, [f"app / i{number}", f"expect{number}", f"think{number}", "5 glad"])
        if number == 3:
            for one in range(4):
                text += part(f"{actual}: [p{one}]", [f"desk / a{one}", f"wait{one}", f"own thought {one}", "2 annoyed", f"pain {one}"])
        elif number == 5:
            text += part(actual, ["desk / long", *[LONG[language] * 9] * 2, "1 angry", LONG[language] * 9])
        elif number == 6:
            text += f"  {actual}: {'none' if language == 'en' else 'لا يوجد'}\n"
    return text


def seen(wall) -> str:
    return wall.evaluate("document.querySelector('#hand').innerText")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_was_just_said_is_read_from_afar(page, browser, rooms, tmp_path, language):
    file = tmp_path / "a.journey"
    file.write_text(model(language))
    rooms.append(room := open_room(file))
    wall = browser.new_page(viewport={"width": 1920, "height": 1080})
    wall.goto(room.wall)
    wait(wall, "document.querySelector('#title').textContent === 'J'")
    assert wall.locator("#hand").is_hidden()
    at_desk(page, room)
    put_caret(page, "think2")
    wait(wall, "document.querySelector('#hand h2')?.textContent === 'S2'")
    # Four times smaller, as from the back of the room, letters are still taller than those of a footnote.
    small = wall.evaluate("""Math.min(...[...document.querySelectorAll('.answer p')].map((line) => parseFloat(getComputedStyle(line).fontSize)))""")
    assert small >= 40
    page.keyboard.type(" now")
    wait(wall, "document.querySelector('#hand').innerText.includes('think2 now')")

    # Each persona's own answers while hers are written.
    for one in (2, 0):
        put_caret(page, f"own thought {one}")
        wait(wall, f"document.querySelector('#hand').innerText.includes('own thought {one}')")
        assert f"P{one}" in wall.text_content("#hand b.actual") and f"pain {one}" in seen(wall)
    # Texts of any length stay inside, and every question is still there.
    put_caret(page, "[s5]")
    wait(wall, "document.querySelector('#hand h2').textContent === 'S5'")
    assert wall.evaluate("(() => { const hand = document.querySelector('#hand'); return hand.scrollHeight <= hand.clientHeight; })()")
    assert wall.locator(".answer").count() == 5
    assert wall.evaluate("""(() => { const end = document.querySelector('#hand').getBoundingClientRect().bottom;
        return [...document.querySelectorAll('.answer p')].every((line) => line.getBoundingClientRect().top < end
            && parseFloat(getComputedStyle(line).fontSize) >= 30); })()""")
    put_caret(page, "[s6]")
    wait(wall, "(text) => document.querySelector('#hand').innerText.includes(text)", QUESTIONS[language][7])
    # The ideal stands where reading begins.
    boxes = wall.evaluate("['.ideal', '.actual'].map((side) => document.querySelector(`.answer ${side}`).getBoundingClientRect().left)")
    assert (boxes[0] < boxes[1]) == (language == "en")
    assert wall.evaluate("document.documentElement.scrollWidth <= innerWidth && document.documentElement.scrollHeight <= innerHeight")
    # Out of every step the picture has the wall to itself.
    put_caret(page, "P0 [p0]")
    wait(wall, "document.querySelector('#hand').hidden")
    wall.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_code_on_the_wall_leads_phones_in(page, browser, rooms, tmp_path, language):
    file = tmp_path / "a.journey"
    file.write_text(model(language))
    rooms.append(room := open_room(file, "--collect", "--listen", "127.0.0.1"))
    wall = browser.new_page(viewport={"width": 1920, "height": 1080})
    wall.goto(room.wall)
    wait(wall, "document.querySelector('#title').textContent === 'J'")
    # No other machine comes in here: there is nothing to lead to.
    assert wall.locator("#invitation").is_hidden()
    rooms.pop().end()
    asks = len(addresses())
    if asks == 0:
        pytest.skip("this machine has no address that others reach")
    rooms.append(room := open_room(file, "--collect", "--listen", "0.0.0.0", asks=asks))
    wall.goto(room.wall)
    wall.wait_for_selector("#invitation:not([hidden])")
    address = wall.text_content("#invitation bdi")
    assert address in room.ask
    box = wall.locator("#invitation svg").bounding_box()
    assert box["width"] >= 200 and box["y"] + box["height"] <= 1080
    # Its first row is the finder's edge, behind a quiet zone.
    assert wall.get_attribute("#invitation path", "d").startswith("M4 4h1v1h-1z" + "M5 4h1v1h-1z")
    assert wall.evaluate("document.documentElement.scrollHeight <= innerHeight")
    wall.close()


def addresses() -> list[str]:
    """As the room prints them: those of this machine that are not its own loop."""
    import json
    import subprocess
    told = subprocess.run(["ip", "-j", "-4", "addr"], capture_output=True, text=True, check=False).stdout or "[]"
    found = [one["local"] for link in json.loads(told) for one in link.get("addr_info", [])]
    return [one for one in found if not one.startswith("127.")]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_gap_in_hand_says_its_interval_and_its_answers(page, browser, rooms, tmp_path, language):
    words = {
        "en": "Source: S\n  File: d.csv\n  Column: q = CSAT at [b]\nJourney: A\n  Measured by: CSAT\nStage: Go\nStep: B [b]\n  Ideal\n    Score: CSAT 4\n",
        "ar": "مصدر: S\n  الملف: d.csv\n  العمود: q = CSAT عند [b]\nرحلة العميل: A\n  مؤشرات القياس: CSAT\nمرحلة: Go\nخطوة: B [b]\n  مثالي\n    الدرجة: CSAT ٤\n",
    }[language]
    file = tmp_path / "a.journey"
    file.write_text(words)
    (tmp_path / "d.csv").write_text("q\n" + "3\n" * 20 + "2\n" * 20)
    rooms.append(room := open_room(file))
    wall = browser.new_page(viewport={"width": 1920, "height": 1080})
    wall.goto(room.wall)
    at_desk(page, room)
    put_caret(page, "B [b]")
    wait(wall, "document.querySelector('#hand .stageName')?.textContent.includes('40')")
    said = wall.text_content("#hand .stageName")
    for mark in "\u2066\u2067\u2068\u2069":
        said = said.replace(mark, "")
    assert said.startswith("Go · ") and all(number in said for number in ["−38", "−41", "−32"])
