"""The live room for those who hear it, use the keyboard alone, have a narrow window or colours of their own."""

import re

import pytest
from live_room import at_desk, into_conflict, is_saved, open_room, put_caret, shown, until_shown, wait
from test_accessibility import violations

MODELS = {
    "en": "Journey: Renew a driving licence [renewal]\nAgenda: Two hours\n  Item: 25 min Ideal first\n  Item: 30 min Actual\n"
          "Stage: Before\nStep: Pay [pay]\n  Ideal\n    Touchpoint: app / Licensing\n    Feeling: 5 calm\n  Wrong\n"
          "Opportunity: One page [one]\n  Fixes: [pay]\n  Status: planned\n",
    "ar": "رحلة العميل: تجديد رخصة القيادة [renewal]\nجدول الورشة: ساعتان\n  نشاط: 25 دقيقة المثالي أولًا\n  نشاط: 30 دقيقة الفعلي\n"
          "مرحلة: قبل\nخطوة: السداد [pay]\n  مثالي\n    نقطة الاتصال: التطبيق / الرخص\n    الشعور: ٥ مطمئنة\n  خطأ\n"
          "فرصة تحسين: صفحة واحدة [one]\n  يعالج: [pay]\n  الحالة: مخطط لها\n",
}
SCREENS = ["desk", "wall", "agenda", "board", "steps", "questions", "thanks"]
WAITS = {
    "desk": "document.querySelector('#messages button') && document.querySelector('#picture svg')",
    "wall": "document.querySelector('#picture svg')",
    "agenda": "document.querySelectorAll('#items li').length > 1",
    "board": "document.querySelector('.card')",
}


@pytest.fixture
def screen(rooms, browser, tmp_path):
    """Opens a screen of a room in a language, in a window of its own."""
    contexts = []

    def screen(name, language, width=1280, height=760, **options):
        file = tmp_path / "renewal.journey"
        file.write_text(MODELS[language])
        rooms.append(room := open_room(file, "--collect", "--invite"))
        contexts.append(context := browser.new_context(viewport={"width": width, "height": height}, bypass_csp=True, **options))
        page = context.new_page()
        board = room.desk.replace("/desk", "/board")
        page.goto({"desk": room.desk, "wall": room.wall, "agenda": room.agenda, "board": board}.get(name, f"{room.ask[0]}&lang={language}"))
        if name in WAITS:
            wait(page, WAITS[name])
        elif name != "steps":
            page.click(".steps a")
            page.wait_for_selector("form")
            page.wait_for_load_state()
            if name == "thanks":
                page.locator("form").first.locator("input").last.check(force=True)
                page.click("button")
        return page

    yield screen
    for context in contexts:
        context.close()


@pytest.mark.parametrize("language", MODELS)
@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("name", SCREENS)
def test_axe_finds_nothing_in_the_room(name, width, language, screen):
    page = screen(name, language, width)
    assert violations(page) == []


def propose(page, language) -> None:
    """At least two things that may be typed."""
    page.focus("#text")
    page.keyboard.press("Control+End")
    page.keyboard.type("St" if language == "en" else "ا", delay=20)
    wait(page, "document.querySelectorAll('#list:not([hidden]) li').length > 1")


@pytest.mark.parametrize("language", MODELS)
def test_axe_finds_nothing_while_something_is_proposed_or_asked(language, screen):
    page = screen("desk", language)
    propose(page, language)
    # ARIA in HTML has no combobox of several lines; every screen reader has.
    assert [found for found in violations(page) if found[0] != "aria-allowed-role"] == []
    page.keyboard.press("Escape")
    page.keyboard.press("F1")
    page.wait_for_selector("#help[open]")
    assert violations(page) == []


@pytest.mark.parametrize("language", MODELS)
@pytest.mark.parametrize("name", SCREENS)
def test_nothing_is_wider_than_a_narrow_window_or_smaller_than_a_finger(name, language, screen):
    page = screen(name, language, 320, 640)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    beyond = page.evaluate("""() => [...document.querySelectorAll('body *')].filter((one) => {
      if (!one.checkVisibility() || one.closest('svg, .picture, .layer, .unseen, .overview')) return false;
      const { left, right } = one.getBoundingClientRect();
      return left < -0.5 || right > 320.5;
    }).map((one) => one.outerHTML.slice(0, 80))""")
    assert beyond == []
    small = page.evaluate("""() => [...document.querySelectorAll('a, button, select, textarea, [role=option], .scale span, .card')]
      .filter((one) => one.checkVisibility()).filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height) < 23.9;
      }).map((one) => one.outerHTML.slice(0, 80))""")
    assert small == []


# How much lighter one of two colours is, as WCAG counts it.
CONTRAST = """([one, other]) => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255)
      .map((part) => (part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4));
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + .05) / (dark + .05);
}"""


def test_comments_rings_and_borders_stand_out(screen):
    page = screen("desk", "en")
    put_caret(page, "Wrong")
    page.keyboard.type("\n// a comment")
    comment = page.wait_for_selector(".layer .comment").evaluate("(line) => getComputedStyle(line).color")
    for background in ["rgb(255, 255, 255)", "rgb(255, 247, 230)"]:
        assert page.evaluate(CONTRAST, [comment, background]) >= 4.5
    page.keyboard.press("F6")
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineColor")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    assert page.evaluate(CONTRAST, [ring, "rgb(255, 255, 255)"]) >= 3
    here = page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--here')")
    rgb = "rgb({}, {}, {})".format(*bytes.fromhex(here.strip().lstrip("#")))
    assert page.evaluate(CONTRAST, [rgb, "rgb(255, 255, 255)"]) >= 4.5
    for scheme, canvas in [("light", "rgb(255, 255, 255)"), ("dark", "rgb(18, 18, 18)")]:
        phone = screen("questions", "en", 320, color_scheme=scheme)
        border = phone.evaluate("getComputedStyle(document.querySelector('.scale span')).borderTopColor")
        assert phone.evaluate(CONTRAST, [border, canvas]) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_in_colours_of_the_readers_own_all_is_seen(scheme, screen):
    page = screen("desk", "en", forced_colors="active", color_scheme=scheme)
    canvas, ink = ("rgb(255, 255, 255)", "rgb(0, 0, 0)") if scheme == "light" else ("rgb(0, 0, 0)", "rgb(255, 255, 255)")
    colour = "(one) => getComputedStyle(document.querySelector(one)).color"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == canvas
    # The letters are the textarea's, once: those of the layer below it are not drawn.
    assert page.evaluate(colour, "#text") == ink
    assert page.evaluate(colour, ".layer .step") == "rgba(0, 0, 0, 0)"
    # Boxes of the picture are light, and so their letters stay dark.
    assert page.evaluate("getComputedStyle(document.querySelector('#picture text')).fill") != "rgb(255, 255, 255)"
    assert page.evaluate("getComputedStyle(document.querySelector('#picture')).backgroundColor") == "rgb(255, 255, 255)"
    propose(page, "en")
    chosen, plain = page.evaluate("[...document.querySelectorAll('#list li')].slice(0, 2).map((one) => getComputedStyle(one).backgroundColor)")
    assert chosen != plain
    phone = screen("questions", "en", 320, forced_colors="active", color_scheme=scheme)
    phone.locator("input").first.check(force=True)
    marked, other = phone.evaluate("[...document.querySelectorAll('.scale span')].slice(0, 2).map((one) => getComputedStyle(one).backgroundColor)")
    assert marked != other


@pytest.mark.parametrize(("scheme", "language"), [("light", "en"), ("dark", "ar")])
@pytest.mark.parametrize("name", SCREENS)
def test_in_colours_of_the_readers_own_every_word_is_read(name, scheme, language, screen):
    page = screen(name, language, forced_colors="active", color_scheme=scheme)
    faint = page.evaluate("""(contrast) => {
      const measure = eval(contrast);
      const ground = (one) => {
        for (let it = one; it; it = it.parentElement) {
          const { backgroundColor } = getComputedStyle(it);
          if (!/^rgba\\(.*, 0\\)$/.test(backgroundColor)) return backgroundColor;
        }
        const canvas = document.documentElement.appendChild(document.createElement('div'));
        canvas.style.backgroundColor = 'Canvas';
        const colour = getComputedStyle(canvas).backgroundColor;
        canvas.remove();
        return colour;
      };
      const says = (one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
      return [...document.querySelectorAll('body *')]
        .filter((one) => says(one) && one.checkVisibility() && !one.closest('svg, .layer, .unseen, script, option'))
        .filter((one) => measure([getComputedStyle(one).color, ground(one)]) < 4.5).map((one) => one.outerHTML.slice(0, 80));
    }""", CONTRAST)
    assert faint == []


def focused(page) -> str:
    return page.evaluate("document.activeElement.id || document.activeElement.tagName")


def tabbed(page, count: int) -> list[str]:
    places = []
    for _ in range(count):
        page.keyboard.press("Tab")
        places.append(focused(page))
    return places


def test_the_desk_is_left_and_entered_by_keys(screen):
    page = screen("desk", "en")
    page.focus("#text")
    ways = page.text_content("#ways")
    assert "Esc" in ways and "Tab" in ways and page.locator("#ways").is_visible()
    assert page.get_attribute("#text", "aria-describedby") == "ways"
    page.keyboard.press("Escape")
    assert tabbed(page, 2) == ["picture", "BUTTON"]
    page.keyboard.press("Enter")
    assert focused(page) == "text"
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "helpButton"
    page.keyboard.press("Enter")
    page.wait_for_selector("#help[open]")
    page.keyboard.press("Escape")
    page.wait_for_selector("#help", state="hidden")
    assert focused(page) == "text"


@pytest.mark.parametrize("language", MODELS)
def test_the_agenda_has_buttons_and_its_keys_act_at_them_alone(language, screen):
    page = screen("agenda", language, 320)
    current = "document.querySelector('[aria-current]').textContent"
    first = page.evaluate(current)
    page.evaluate("document.activeElement.blur()")
    for key in ["n", "Space", "0"]:
        page.keyboard.press(key)
    assert page.evaluate(current) == first and page.text_content("#left") == "25:00"
    page.focus("#run")
    start = page.text_content("#run")
    page.keyboard.press("Space")
    assert page.text_content("#run") != start
    page.keyboard.press("n")
    assert page.evaluate(current) != first
    said = page.text_content("#said")
    assert page.text_content("#topic") in said and page.text_content("#left") in said
    page.click("#back")
    assert page.evaluate(current) == first
    page.click("#next")
    page.click("#anew")
    assert page.evaluate(current) == first and page.text_content("#run") == start


@pytest.mark.parametrize(("language", "ahead"), [("en", "BracketRight"), ("ar", "BracketLeft")])
def test_the_wall_is_scrolled_and_the_board_walked_by_keys(language, ahead, screen):
    page = screen("wall", language, 320, 120)
    assert tabbed(page, 1) == ["picture"]
    page.keyboard.press("ArrowDown")
    wait(page, "document.querySelector('#picture').scrollTop > 0")
    page = screen("board", language, 320)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.classList.contains('card')")
    column = "Number(document.activeElement.dataset.column)"
    before = page.evaluate(column)
    page.keyboard.press(ahead)
    wait(page, "document.querySelector('#said').textContent !== ''")
    assert page.evaluate(column) == before + 1


@pytest.mark.parametrize("language", MODELS)
def test_a_phone_is_used_by_keys_alone(language, screen):
    page = screen("steps", language, 320)
    checked = "[...document.querySelectorAll('input:checked')].map((one) => one.value)"

    def tab_to(wanted: str) -> None:
        for _ in range(20):
            page.keyboard.press("Tab")
            if page.evaluate("(wanted) => document.activeElement.matches(wanted)", wanted):
                return
        raise AssertionError(wanted)

    tab_to("[name='dots:pay']")
    for key in ("Space", "ArrowDown", "ArrowDown"):
        page.keyboard.press(key)
    tab_to(".dots button")
    page.keyboard.press("Enter")
    page.wait_for_selector(".said")
    assert page.evaluate(checked) == ["2"]
    tab_to(".steps a")
    page.keyboard.press("Enter")
    page.wait_for_selector(".propose")
    for question in ("NPS", "CSAT", "CES"):
        tab_to(f"[name={question}]")
        page.keyboard.press("Space")
        page.keyboard.press("ArrowDown")
    tab_to("[name=comment]")
    page.keyboard.type("slow")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".notice:not(:empty)")
    tab_to(".propose textarea")
    page.keyboard.type("slow")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector(".said")
    tab_to(".back a")
    page.keyboard.press("Enter")
    page.wait_for_selector(".dots")


@pytest.mark.parametrize(("language", "ends"), [
    ("en", ["not at all", "extremely", "very dissatisfied", "very satisfied", "strongly disagree", "strongly agree"]),
    ("ar", ["لا أوصي أبدًا", "أوصي بشدة", "غير راضٍ إطلاقًا", "راضٍ جدًا", "لا أوافق بشدة", "أوافق بشدة"]),
])
def test_the_ends_of_a_scale_are_said_with_their_answers(language, ends, screen):
    page = screen("questions", language, 320)
    tree = page.locator(".answers").aria_snapshot()
    radios = [line for line in tree.splitlines() if "- radio" in line]
    assert len(radios) == 11 + 5 + 7
    told = [radio for radio in radios if "–" in radio]
    assert len(told) == 6 and all(end in radio for end, radio in zip(ends, told, strict=True))


# What a screen reader would say by itself: each text that comes into a live region, in order.
LISTEN = """() => {
  window.heard = [];
  const live = (node) => (node.nodeType === 1 ? node : node.parentElement)?.closest('[aria-live], [role=status], [role=log], [role=alert], output');
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const region = live(target);
      if (!region || region.getAttribute('aria-live') === 'off') continue;
      for (const node of addedNodes) if (node.textContent.trim()) window.heard.push(node.textContent.trim());
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


def heard(page, text: str) -> list[str]:
    wait(page, "(text) => window.heard.some((one) => one.includes(text))", text)
    return page.evaluate("window.heard.splice(0)")


def test_a_step_is_written_and_a_conflict_settled_by_hearing_alone(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: Renew\nStep: Pay [pay]\n  Ideal")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    page.evaluate(LISTEN)
    editor = page.get_by_role("textbox", name="Text of a.journey", exact=True)
    assert editor.get_attribute("lang") == "en"
    assert "Esc" in page.locator(f"#{editor.get_attribute('aria-describedby')}").text_content()
    page.keyboard.press("Control+End")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    until_shown(page, "Touchpoint: ")
    page.keyboard.type("app / Licensing")
    page.keyboard.press("Enter")
    page.keyboard.type("Fe", delay=30)
    box = page.get_by_role("combobox", name="Text of a.journey")
    box.wait_for()
    assert box.get_attribute("aria-expanded") == "true" and box.get_attribute("aria-activedescendant") is None
    options = page.get_by_role("listbox", name="What may be typed here").get_by_role("option")
    assert box.get_attribute("aria-controls") == "list" and options.count() > 0
    # One word about the list once the hands rest, and none about what was saved.
    said = heard(page, "Tab takes")
    assert [one for one in said if "Tab takes" in one] == ["1 proposal. Tab takes: Feeling"]
    assert not any("Sav" in one for one in said)
    page.keyboard.press("ArrowDown")
    chosen = page.locator(f"#{box.get_attribute('aria-activedescendant')}")
    assert chosen.get_attribute("aria-selected") == "true"
    page.keyboard.press("Tab")
    assert box.count() == 0 and editor.count() == 1
    page.keyboard.type("5 calm")
    heard(page, "No errors or warnings any more.")
    page.keyboard.press("Enter")
    page.keyboard.type("Nonsense")
    assert any(one.startswith("Error: ") for one in heard(page, "Errors: 1"))
    for _ in "Nonsense":
        page.keyboard.press("Backspace")
    heard(page, "No errors or warnings any more.")
    is_saved(page)
    text = shown(page)
    into_conflict(page, rooms, file, "// mine", f"{text}// theirs\n")
    page.evaluate(LISTEN)
    question = page.get_by_role("alertdialog", name="Two texts for one file")
    wait(page, "document.activeElement.id === 'conflict'")
    tree = question.aria_snapshot()
    assert re.search(r"mark: // mine", tree) and re.search(r"mark: // theirs", tree)
    assert re.search(r'group "Mine"', tree) and 'button "Keep mine (Alt+M)"' in tree
    assert "Choose which text to go on with" in page.locator(f"#{question.get_attribute('aria-describedby')}").text_content()
    for _ in range(3):
        page.keyboard.press("Tab")
    assert focused(page) == "keepMine"
    page.keyboard.press("Enter")
    question.wait_for(state="hidden")
    heard(page, "The other text is in a.journey.other-1.")
    assert focused(page) == "text"
    is_saved(page)
    assert file.read_text() == f"{text}// mine"


def test_letters_typed_while_a_question_comes_are_not_lost(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("Journey: A\n")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    page.keyboard.press("Control+End")
    into_conflict(page, rooms, file, "// mine", "Journey: A\n// theirs\n")
    wait(page, "document.activeElement.id === 'conflict'")
    page.keyboard.type(" and more")
    assert shown(page).startswith(" and moreJourney") and focused(page) == "text"


@pytest.mark.parametrize(("text", "language"), [("// تعليق\nJourney: A\n", "en"), ("// a comment\nرحلة العميل: أ\n", "ar")])
def test_the_text_is_spoken_in_its_own_language(text, language, page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(text)
    rooms.append(room := open_room(file))
    at_desk(page, room)
    assert page.get_attribute("#text", "lang") == language
