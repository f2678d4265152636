"""A whole workshop: ten phones propose and give dots, one desk writes and takes, one wall shows it."""

import pytest
from live_room import at_desk, is_saved, open_room, put_caret, shown, until_drawn, wait

PHONES = 10
# No digits: those of the file decide how its numbers are written.
LETTERS = "ABCDEFGHIJ"
MODELS = {
    "en": "Journey: Renew a licence [renew]\n" + "".join(
        f"Step: {name} [{name.lower()}]\n  Ideal\n    Touchpoint: app / Licensing\n    Feeling: 5 glad\n" for name in ("Look", "Pay", "Wait")),
    "ar": "رحلة العميل: تجديد الرخصة [renew]\n" + "".join(
        f"خطوة: {name} [{id}]\n  مثالي\n    نقطة الاتصال: التطبيق / الرخص\n    الشعور: ٥ سعيدة\n"
        for name, id in (("البحث", "look"), ("السداد", "pay"), ("الانتظار", "wait"))),
}
SAID = {
    "en": ("Actual", "Pain", "sent to desk {}", "Importance", "Thought: the counter is closed", "the counter is closed"),
    "ar": ("فعلي", "نقطة الألم", "أُرسلت إلى الشباك {}", "الأهمية", "الأفكار: الشباك مغلق", "الشباك مغلق"),
}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_ten_phones_one_desk_and_one_wall(page, browser, rooms, tmp_path, language):
    file = tmp_path / "renew.journey"
    file.write_text(MODELS[language])
    rooms.append(room := open_room(file, "--invite"))
    actual, pain, text, importance, thought, on_wall = SAID[language]
    wall = browser.new_page(viewport={"width": 1920, "height": 1080})
    wall.goto(room.wall)
    at_desk(page, room)

    # The desk writes what is said aloud, and the wall has it at once.
    put_caret(page, "[pay]")
    page.keyboard.press("End")
    page.keyboard.type(f"\n  {actual}\n    {thought}")
    wait(wall, "(said) => document.querySelector('#hand').innerText.includes(said)", on_wall)
    assert "ideal" in wall.locator("#hand b").first.get_attribute("class")

    phones = [browser.new_context(locale=language, viewport={"width": 390, "height": 844}).new_page() for _ in range(PHONES)]
    for number, phone in enumerate(phones):
        phone.goto(room.ask[0])
        # All of them give three dots to one step; every second one gives two more to another.
        phone.check("input[name='dots:pay'][value='3']", force=True)
        if number % 2:
            phone.check("input[name='dots:wait'][value='2']", force=True)
        phone.click(".dots button")
        phone.locator(".steps a").nth(1).click()
        phone.check("input[name=kind][value=pain]", force=True)
        phone.fill("textarea", text.format(LETTERS[number]))
        phone.click(".propose button")
    wait(page, f"document.querySelectorAll('#proposalList li').length === {PHONES + 1}")
    is_saved(page)
    assert text.format(LETTERS[0]) not in file.read_text()

    # The desk takes every second one, in the order in which they came, and then the dots.
    page.focus("#text")
    for number in range(PHONES):
        page.keyboard.press("Alt+x" if number % 2 else "Alt+j")
        wait(page, f"document.querySelectorAll('#proposalList li').length === {PHONES - number}")
    page.keyboard.press("Alt+j")
    wait(page, "document.querySelector('#proposals').hidden")
    is_saved(page)
    written = shown(page)
    assert file.read_text() == written
    assert [text.format(LETTERS[number]) in written for number in range(PHONES)] == [number % 2 == 0 for number in range(PHONES)]
    assert written.count(f"{pain}: ") == PHONES / 2
    values = [line.split(": ")[1] for line in written.splitlines() if line.strip().startswith(importance)]
    # 30 dots, 10 and none: 1 + 4 × 10 / 30.
    assert values == (["1", "5", "2.3"] if language == "en" else ["١", "٥", "٢٫٣"])
    assert page.locator("#messages .error").count() == 0

    put_caret(page, "[pay]")
    wait(wall, "(said) => document.querySelector('#hand').innerText.includes(said)", text.format(LETTERS[8]))
    until_drawn(wall, "Pay" if language == "en" else "السداد")
    for phone in phones:
        phone.context.close()
    wall.close()
