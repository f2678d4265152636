"""Phones in the room: what is asked, what is told, and that nothing that was written there is lost."""

import pytest
from live_room import at_desk, is_saved, open_room, put_caret, shown, until_drawn, wait

ASKED = {
    "en": """Measure: Trust in us [trust]
  Scale: 1 to 10
Measure: Minutes
  Scale: 0 to 90
  Better: lower
Journey: Renew a licence [renew]
  Measured by: CSAT, [trust], Minutes
Step: Pay [pay]
  Actual
    Feeling: 4 calm
Step: Track by post [track]
  Ideal
    Feeling: 5 glad
  Actual: none
Step: Wait [wait]
  Ideal
    Feeling: 4 calm
""",
    "ar": """مؤشر: الثقة بنا [trust]
  النطاق: ١ إلى ١٠
مؤشر: الدقائق
  النطاق: ٠ إلى ٩٠
  الأفضل: أقل
رحلة العميل: تجديد الرخصة [renew]
  مؤشرات القياس: CSAT، [trust]، الدقائق
خطوة: سداد الرسوم [pay]
  فعلي
    الشعور: ٤ هادئة
خطوة: المتابعة بالبريد [track]
  مثالي
    الشعور: ٥ سعيدة
  فعلي: لا يوجد
خطوة: الانتظار [wait]
  مثالي
    الشعور: ٤ هادئة
""",
}
WORDS = {
    "en": ("Renew a licence", ["Pay", "Wait"], "Your comment is still here", "Nothing was sent", "Thank you", ["CSAT", "trust", "Minutes"]),
    "ar": ("تجديد الرخصة", ["سداد الرسوم", "الانتظار"], "تعليقك ما زال هنا", "لم يُرسل شيء", "شكرًا لك", ["CSAT", "trust", "الدقائق"]),
}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_phone_loses_nothing_and_finds_its_way_back(browser, rooms, tmp_path, language):
    file = tmp_path / "a.journey"
    file.write_text(ASKED[language])
    rooms.append(room := open_room(file, "--collect"))
    context = browser.new_context(locale=language, viewport={"width": 390, "height": 844})
    phone = context.new_page()
    phone.goto(room.ask[0])
    journey, steps, kept, nothing, thanks, measures = WORDS[language]
    assert phone.text_content(".journey") == journey
    # Nobody meets the step between: nobody is asked about it.
    assert phone.locator(".steps a").all_text_contents() == steps
    assert phone.goto(room.ask[0].replace("/ask?", "/ask/track?")).status == 404
    phone.goto(room.ask[0])
    phone.click(".steps a")
    assert phone.locator("fieldset").count() == 3
    assert phone.locator("input[type=radio]").count() == 15
    assert phone.text_content(".journey") == journey

    phone.click("button")
    assert nothing in phone.text_content(".missing")
    phone.fill("textarea", "<b>slow</b> & long")
    phone.fill("input[type=number]", "35")
    phone.evaluate("document.querySelector('input[type=number]').value = ''")
    phone.click("button")
    assert kept in phone.text_content(".missing")
    assert phone.input_value("textarea") == "<b>slow</b> & long"
    phone.check("input[name=CSAT][value='4']", force=True)
    phone.check("input[name=measure1][value='9']", force=True)
    phone.fill("input[type=number]", "35")
    phone.click("button")
    assert thanks in phone.text_content(".notice")
    rows = [line.split(",") for line in (tmp_path / "a-answers.csv").read_text().splitlines()[1:]]
    assert [row[2:4] for row in rows] == [[measures[0], "4"], [measures[1], "9"], [measures[2], "35"]]
    assert rows[0][6] == "<b>slow</b> & long"
    phone.click(".back a")
    assert phone.locator(".steps a").all_text_contents() == steps
    assert phone.locator("html").get_attribute("lang") == language
    # What was sent is read again as it was meant.
    desk = context.new_page()
    at_desk(desk, room)
    assert desk.locator("#messages .error").count() == 0
    context.close()


def test_votes_write_the_digits_of_the_file(page, rooms, tmp_path):
    for language, expected in [("ar", "الأهمية: ٤٫٥"), ("en", "Importance: 4.5")]:
        file = tmp_path / f"{language}.journey"
        file.write_text(ASKED[language])
        rooms.append(room := open_room(file))
        at_desk(page, room)
        put_caret(page, "[pay]")
        for key in ("Alt+4", "Alt+5"):
            page.keyboard.press(key)
            page.wait_for_timeout(300)
        is_saved(page)
        assert expected in shown(page) and expected in file.read_text()
        assert page.locator("#messages .error").count() == 0


def test_another_file_turns_desk_and_wall_at_once(page, browser, rooms, tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    for name in ("first", "second"):
        (folder / f"{name}.journey").write_text(f"Journey: The {name}\nStep: Of the {name}\n  Ideal\n    Feeling: 4 calm\n")
    rooms.append(room := open_room(folder))
    wall = browser.new_page()
    wall.goto(room.wall)
    wall.bring_to_front()
    at_desk(page, room)
    page.keyboard.press("Control+End")
    until_drawn(page, "Of the first")
    for name in ("second", "first"):
        page.select_option("#file", f"{name}.journey")
        for screen in (page, wall):
            until_drawn(screen, f"Of the {name}")
        assert wall.title() == f"The {name}"
    wall.close()


def test_numbers_of_the_agenda_stand_under_their_headings(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    for language, edge in [("ar", "right"), ("en", "left")]:
        file.write_text(ASKED[language])
        rooms.append(room := open_room(file))
        page.goto(room.agenda)
        wait(page, "document.querySelectorAll('#stages th, #stages td').length === 4")
        edges = page.evaluate("""(edge) => ['#head th', '#stages th, #stages td'].map((cells) => [...document.querySelectorAll(cells)].map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          return Math.round(range.getBoundingClientRect()[edge]);
        }))""", edge)
        assert edges[0] == edges[1]
        rooms.pop().end()


PROPOSED = {
    "en": ("slower than I thought", "    Thought: slower than I thought\n", "    Pain: the card is refused"),
    "ar": ("أبطأ مما ظننت", "    الأفكار: أبطأ مما ظننت\n", "    نقطة الألم: the card is refused"),
}


def phone_in(browser, room, language: str):
    phone = browser.new_context(locale=language, viewport={"width": 390, "height": 844}).new_page()
    phone.goto(room.ask[0])
    return phone


@pytest.mark.parametrize("language", ["en", "ar"])
def test_what_phones_propose_is_taken_or_left_by_a_key(page, browser, rooms, tmp_path, language):
    file = tmp_path / "a.journey"
    file.write_text(ASKED[language])
    rooms.append(room := open_room(file, "--invite"))
    at_desk(page, room)
    assert page.locator("#proposals").is_hidden()
    phones = [phone_in(browser, room, language) for _ in range(2)]
    for phone in phones:
        phone.click(".steps a")
        assert phone.locator("[name=comment]").count() == 0
    thought, line, pain = PROPOSED[language]

    def propose(phone, kind: str, text: str) -> str:
        phone.check(f"input[name=kind][value={kind}]", force=True)
        phone.fill("textarea", text)
        phone.click(".propose button")
        return phone.text_content(".said")

    propose(phones[0], "thought", thought)
    propose(phones[1], "pain", "the card\nis refused")
    propose(phones[1], "pain", "nonsense")
    said = propose(phones[0], "feeling", " ")
    assert ("empty" in said) == (language == "en")
    wait(page, "document.querySelectorAll('#proposalList li').length === 3")
    # Nothing of it is in the file before the desk takes it.
    assert file.read_text() == ASKED[language]

    page.focus("#text")
    page.keyboard.press("Alt+j")
    wait(page, "document.querySelectorAll('#proposalList li').length === 2")
    assert line in shown(page)
    page.keyboard.press("Control+z")
    assert shown(page) == ASKED[language]
    page.keyboard.press("Alt+j")
    wait(page, "document.querySelectorAll('#proposalList li').length === 1")
    assert pain in shown(page)
    page.keyboard.press("Alt+x")
    wait(page, "document.querySelector('#proposals').hidden")
    assert "nonsense" not in shown(page)
    is_saved(page)
    assert file.read_text() == shown(page)
    assert page.locator("#messages .error").count() == 0
    for phone in phones:
        phone.context.close()


IMPORTANCE = {
    "en": ("people: 2", "Pay ●4 → 5.0, Wait ●3 → 4.0", "  Importance: 5\n", "  Importance: 4\n", "you gave 6 dots"),
    "ar": ("المشاركون: 2", "سداد الرسوم ●4 ← 5.0، الانتظار ●3 ← 4.0", "  الأهمية: ٥\n", "  الأهمية: ٤\n", "أعطيت 6 من النقاط"),
}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_dots_of_all_phones_become_the_importance_of_the_steps(page, browser, rooms, tmp_path, language):
    file = tmp_path / "a.journey"
    file.write_text(ASKED[language])
    rooms.append(room := open_room(file, "--invite"))
    at_desk(page, room)
    people, count, first, second, refused = IMPORTANCE[language]
    phones = [phone_in(browser, room, language) for _ in range(2)]

    def give(phone, *dots: int) -> str:
        for step, number in zip(("pay", "wait"), dots, strict=True):
            phone.check(f"input[name='dots:{step}'][value='{number}']", force=True)
        phone.click(".dots button")
        return phone.text_content(".said")

    give(phones[0], 3, 2)
    # The newest dots of a phone count, and it finds them again.
    give(phones[0], 2, 2)
    phones[0].goto(room.ask[0])
    assert phones[0].locator("input:checked").evaluate_all("(all) => all.map((one) => one.value)") == ["2", "2"]
    give(phones[1], 2, 1)
    wait(page, "(count) => document.querySelector('#proposalList').textContent.replace(/[\\u2066-\\u2069]/g, '').includes(count)", count)
    assert people in page.text_content("#proposalList")
    phones[1].evaluate("document.querySelectorAll(\"input[value='3']\").forEach((one) => { one.checked = true; })")
    phones[1].click(".dots button")
    assert refused in phones[1].text_content(".said")
    assert page.locator("#proposalList li").count() == 1

    page.focus("#text")
    page.keyboard.press("Alt+j")
    wait(page, "document.querySelector('#proposals').hidden")
    written = shown(page)
    assert first in written and second in written
    is_saved(page)
    assert file.read_text() == written and page.locator("#messages .error").count() == 0
    # One key takes all of it back.
    page.keyboard.press("Control+z")
    assert shown(page) == ASKED[language]
    for phone in phones:
        phone.context.close()


def test_one_phone_does_not_flood_the_desk(browser, page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(ASKED["en"])
    rooms.append(room := open_room(file, "--invite"))
    at_desk(page, room)
    context = browser.new_context(locale="en")
    phone = context.new_page()
    phone.goto(room.ask[0])
    phone.click(".steps a")
    for number in range(12):
        phone.fill("textarea", f"thought {number}")
        phone.click(".propose button")
    assert "as much as it can read" in phone.text_content(".said")
    assert phone.input_value("textarea") == "thought 11"
    wait(page, "document.querySelectorAll('#proposalList li').length === 10")
    phone.fill("textarea", "x" * 201)
    phone.click(".propose button")
    assert "at most 200" in phone.text_content(".said")
    assert file.read_text() == ASKED["en"]
    context.close()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_written_on_a_phone_is_lost_while_the_room_goes_on(page, browser, rooms, tmp_path, language):
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "a.journey").write_text(ASKED[language])
    other = ASKED[language].replace("[renew]", "[other]").replace("Renew a licence", "Other").replace("تجديد الرخصة", "أخرى")
    (folder / "b.journey").write_text(other)
    rooms.append(room := open_room(folder, "--invite", "--collect"))
    at_desk(page, room)
    page.select_option("#file", "a.journey")
    until_drawn(page, "Pay" if language == "en" else "سداد الرسوم")
    phone, late = (phone_in(browser, room, language) for _ in range(2))

    def propose(text: str) -> None:
        phone.fill("[name=text]", text)
        phone.click(".propose button")

    # What is sent with one button stays beside the other.
    phone.goto(room.ask[0].replace("/ask?", "/ask/pay?"))
    phone.check("input[name=CSAT][value='2']", force=True)
    phone.fill("[name=comment]", "<i>a comment</i>")
    propose("first")
    assert phone.input_value("[name=comment]") == "<i>a comment</i>" and phone.input_value("[name=text]") == ""
    assert phone.is_checked("input[name=CSAT][value='2']")
    phone.fill("[name=text]", "half a proposal")
    phone.click(".answers button")
    assert phone.input_value("[name=text]") == "half a proposal" and phone.locator(".notice").text_content() != ""
    phone.click(".propose button")
    assert phone.locator("[name=comment]").count() == 0
    # Nothing that would be wrong in the file reaches the desk.
    phone.check("input[name=kind][value=feeling]", force=True)
    propose("8/10")
    assert "8/10" in phone.text_content(".said") and phone.input_value("[name=text]") == "8/10"
    wait(page, "document.querySelectorAll('#proposalList li').length === 2")

    # The step gets another name while a text is written about it, and dots are given to it.
    late.check("input[name='dots:pay'][value='3']", force=True)
    put_caret(page, "[pay")
    page.keyboard.type("ing")
    wait(page, "(label) => document.querySelector('#proposalList').textContent.includes(label)", "first")
    is_saved(page)
    until = "document.querySelector('#picture').textContent.length > 0"
    wait(page, until)
    propose("about a step that is gone")
    phone.wait_for_selector(".lost")
    assert phone.input_value(".lost") == "about a step that is gone"
    assert phone.locator(".steps a").count() == 2
    late.click(".dots button")
    assert ("have changed" if language == "en" else "تغيرت") in late.text_content(".said")
    # What waits for it can only be left, and is said so; nobody else's dots or texts are touched.
    page.focus("#text")
    page.keyboard.press("Alt+j")
    wait(page, "(text) => document.querySelector('#saved').textContent.includes(text)", "leave it" if language == "en" else "اتركه")
    assert page.locator("#proposalList li").count() == 2

    # The desk turns to another journey with steps of the same names: what waits says whose it is, and goes nowhere else.
    late.goto(room.ask[0])
    late.check("input[name='dots:wait'][value='2']", force=True)
    late.click(".dots button")
    wait(page, "document.querySelectorAll('#proposalList li').length === 3")
    page.select_option("#file", "b.journey")
    wait(page, "document.querySelector('#proposalList').textContent.includes('renew')")
    late.check("input[name='dots:wait'][value='3']", force=True)
    late.click(".dots button")
    assert ("have changed" if language == "en" else "تغيرت") in late.text_content(".said")
    page.focus("#text")
    for _ in range(3):
        page.keyboard.press("Alt+j")
        page.wait_for_timeout(150)
    assert page.locator("#proposalList li").count() == 3
    assert (folder / "b.journey").read_text() == other
    for one in (phone, late):
        one.context.close()
    # What nobody took is said when the room closes.
    rooms[-1].end()


def test_keys_go_where_the_page_shows_them_whatever_ends_the_lines(page, browser, rooms, tmp_path):
    for language, thought in [("en", "    Thought: T1\n"), ("ar", "    الأفكار: T1\n")]:
        file = tmp_path / f"{language}.journey"
        file.write_bytes(ASKED[language].replace("\n", "\r\n").encode())
        rooms.append(room := open_room(file, "--invite"))
        at_desk(page, room)
        # Looked at, it is left alone.
        assert b"\r\n" in file.read_bytes()
        phone = phone_in(browser, room, language)
        phone.goto(room.ask[0].replace("/ask?", "/ask/wait?"))
        phone.fill("[name=text]", "T1")
        phone.click(".propose button")
        wait(page, "document.querySelectorAll('#proposalList li').length === 1")
        put_caret(page, "[wait]")
        page.keyboard.press("Alt+4")
        wait(page, "document.querySelector('#votes').textContent !== ''")
        page.keyboard.press("Alt+j")
        wait(page, "document.querySelector('#proposals').hidden")
        is_saved(page)
        written = file.read_text()
        assert written.endswith(shown(page)[-60:]) and shown(page) == written and "\r" not in written
        head = "[wait]\n  Importance: 4\n" if language == "en" else "[wait]\n  الأهمية: ٤\n"
        assert head in written and written.rstrip("\n").endswith(thought.rstrip("\n"))
        assert written.startswith(ASKED[language].split("[wait]")[0])
        phone.context.close()


def test_proposals_are_heard_and_keep_the_focus(page, browser, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(ASKED["en"] + "  Actual\n    Feeling: 2 very angry\n")
    rooms.append(room := open_room(file, "--invite"))
    at_desk(page, room)
    phone = phone_in(browser, room, "en")
    phone.goto(room.ask[0].replace("/ask?", "/ask/wait?"))
    for kind, text in [("feeling", "5 glad"), ("pain", "one"), ("pain", "two")]:
        phone.check(f"input[name=kind][value={kind}]", force=True)
        phone.fill("[name=text]", text)
        phone.click(".propose button")
    wait(page, "document.querySelectorAll('#proposalList li').length === 3")
    wait(page, "document.querySelector('#said').textContent.includes('3 proposals from phones')")
    assert "in place of 2 very angry" in page.text_content("#proposalList")
    page.locator("#proposalList button").nth(2).focus()
    phone.fill("[name=text]", "three")
    phone.click(".propose button")
    wait(page, "document.querySelectorAll('#proposalList li').length === 4")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == "Take: Wait, Pain: one"
    page.keyboard.press("Enter")
    wait(page, "document.querySelectorAll('#proposalList li').length === 3")
    wait(page, "document.querySelector('#said').textContent.includes('Taken: one')")
    assert page.evaluate("document.activeElement.dataset.act") == "take"
    # Three keys without a pause take three.
    page.focus("#text")
    for _ in range(3):
        page.keyboard.press("Alt+j")
    wait(page, "document.querySelector('#proposals').hidden")
    assert all(text in shown(page) for text in ("5 glad", "one", "two", "three"))
    phone.context.close()
