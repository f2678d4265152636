"""WCAG 2.2 AA as far as a machine can tell: axe-core over every page, and what axe does not look at."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import REPORTS, ROOT, SETTINGS, write_report
from playwright.sync_api import Page

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page: Page) -> list[tuple[str, list[str]]]:
    """What axe finds, with the first elements that it finds it at."""
    # Axe judges no text on what is not one plain colour, as a panel with its shadows.
    page.add_style_tag(content=".panel { background-image: none !important }")
    found = Axe().run(page, options=RULES).response["violations"]
    return [(violation["id"], [node["html"][:120] for node in violation["nodes"][:3]]) for violation in found]


@pytest.mark.parametrize(("width", "dark"), [(360, True), (1180, False)], ids=["phone-dark", "desk-light"])
@pytest.mark.parametrize("name", REPORTS)
def test_axe_finds_nothing(name, width, dark, reports, visit):
    page = visit(reports[name], width=width, dark=dark, bypass_csp=True)
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert violations(page) == []


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_axe_finds_nothing_in_either_language(name, language, in_both_languages, visit):
    assert violations(visit(in_both_languages[name, language], bypass_csp=True)) == []


@pytest.mark.parametrize(("language", "steps", "dark"), [("ar", 30, False), ("en", 30, True), ("en", 100, False)])
def test_axe_finds_nothing_on_a_long_page(language, steps, dark, report_of, visit):
    assert violations(visit(report_of(steps, 0, language), dark=dark, bypass_csp=True)) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", ["licence", "clinic"])
def test_axe_finds_nothing_on_the_cards_of_personas(name, dark, visit, tmp_path):
    page = visit(write_report(ROOT / REPORTS[name].journey, tmp_path, "--format", "personas")[0], dark=dark, bypass_csp=True)
    assert page.locator("article").count() == 2
    assert violations(page) == []


@pytest.mark.parametrize("text", ["Journey: Renew a licence\n", "رحلة العميل: تجديد الرخصة\n"], ids=["en", "ar"])
def test_a_journey_that_is_only_a_name_is_a_page_too(text, visit, tmp_path):
    model = tmp_path / "name.journey"
    model.write_text(text, encoding="utf-8")
    page = visit(write_report(model, tmp_path / "report")[0], width=360, bypass_csp=True)
    assert page.locator("#findings li").count() == 1
    assert page.locator("section").evaluate_all("all => all.map((section) => section.id)") == [
        "findings", "sources", "evidence", "dates", "method"]
    assert violations(page) == []


@pytest.mark.parametrize("name", REPORTS)
def test_headings_step_down_one_by_one(name, reports, visit):
    levels = visit(reports[name]).evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map((h) => +h.tagName[1])")
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in zip(levels, levels[1:]))


@pytest.mark.parametrize("name", REPORTS)
def test_every_picture_has_a_name_and_a_description(name, reports, visit):
    page = visit(reports[name])
    for picture in page.locator("svg:not([aria-hidden])").all():
        for attribute in ["aria-labelledby", "aria-describedby"]:
            text = page.locator(f"[id='{picture.get_attribute(attribute)}']").text_content()
            assert len(text) > 5
        assert picture.get_attribute("role") == "img"


@pytest.mark.parametrize("name", REPORTS)
def test_descriptions_are_heard_in_one_breath_and_lead_to_their_tables(name, reports, visit):
    page = visit(reports[name])
    pictures = page.locator("main svg[role=img]").all()
    assert len(pictures) > 1
    for picture in pictures:
        assert len(picture.locator("> desc").text_content()) <= 220
    for panel in page.locator("[aria-details]").all():
        assert page.locator(f"details[id='{panel.get_attribute('aria-details')}'] table").count() == 1
    assert page.locator("[aria-details]").count() == page.locator("main .panel:has(> svg[role=img])").count() + page.locator(".panel:has(> .board)").count()


# Whether nothing of what has the focus can be seen, because something else lies over it.
HIDDEN = """async () => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const one = document.activeElement;
  const [wide, high] = [innerWidth, innerHeight];
  // What of it is in the window: it may be higher than that.
  const boxes = [...one.getClientRects()].map(({ left, right, top, bottom }) => (
    { left: Math.max(left, 0), right: Math.min(right, wide), top: Math.max(top, 0), bottom: Math.min(bottom, high) }
  )).filter(({ left, right, top, bottom }) => left < right && top < bottom);
  const isSeen = boxes.some(({ left, right, top, bottom }) => [.1, .3, .5, .7, .9].some((x) => [.2, .5, .8].some((y) => {
    const [across, down] = [left + (right - left) * x, top + (bottom - top) * y];
    if (across < 0 || across >= wide || down < 0 || down >= high) return false;
    const found = document.elementFromPoint(across, down);
    return found && (one.contains(found) || found.contains(one) && !found.closest('nav:not(:has(:focus))'));
  })));
  return isSeen ? null : one.outerHTML.slice(0, 100);
}"""


@pytest.mark.parametrize("way", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("width", [320, 640, 1280])
@pytest.mark.parametrize("name", REPORTS)
def test_what_has_the_focus_is_never_wholly_hidden(name, width, way, reports, visit):
    page = visit(reports[name], width=width, height=640)
    hidden, count = [], 0
    page.keyboard.press(way)
    while page.evaluate("document.activeElement !== document.body") and count < 600:
        count += 1
        hidden += [found for found in [page.evaluate(HIDDEN)] if found]
        page.keyboard.press(way)
    assert count > 20 and hidden == []


# As WCAG 1.4.12 sets it.
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""

CUT_OFF = """() => [...document.querySelectorAll('main *, header *, footer *')].filter((one) => {
  if (!(one instanceof HTMLElement) || one.matches('.unseen, .panel, nav ul, noscript, .skip') || !one.checkVisibility()) return false;
  const { overflowX, overflowY, clipPath } = getComputedStyle(one);
  // Heads that a phone's cards are told by, and nobody sees.
  if (clipPath !== 'none') return false;
  if (one.closest('.panel') === null && one.getBoundingClientRect().right > innerWidth + .5) return true;
  return overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1 || overflowY === 'hidden' && one.scrollHeight > one.clientHeight + 1;
}).map((one) => one.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_wider_spacing_cuts_nothing_off_on_a_narrow_page(name, language, in_both_languages, visit):
    page = visit(in_both_languages[name, language], width=320, bypass_csp=True)
    page.add_style_tag(content=SPACED)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate(CUT_OFF) == []


FOREIGN = """(foreign) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest("svg, script, style") || !new RegExp(foreign, "u").test(node.data)) continue;
    if (!parent.closest("bdi")) found.push(node.data.trim().slice(0, 60));
  }
  return found;
}"""


# Texts of pictures wholly in the other script, and the language that a reader would speak them in.
SPOKEN = """(foreign) => [...document.querySelectorAll("svg text")]
  .filter((text) => new RegExp(foreign, "u").test(text.textContent)).map((text) => [text.textContent, text.closest("[lang]").getAttribute("lang")])"""


@pytest.mark.parametrize(("name", "language", "foreign", "spoken"), [
    ("clinic", "en", r"^\P{L}*\p{Script=Arabic}[\p{Script=Arabic}\P{L}]*$", "ar"),
    ("licence", "ar", r"^\P{L}*[A-Za-z][A-Za-z\P{L}]*$", "en"),
])
def test_pictures_say_the_language_of_another_script(name, language, foreign, spoken, in_both_languages, visit):
    texts = visit(in_both_languages[name, language]).evaluate(SPOKEN, foreign)
    assert len(texts) > 20
    assert [text for text, lang in texts if lang != spoken] == []


def test_words_of_another_script_are_set_apart(reports, visit):
    page = visit(reports["clinic"])
    # Latin words in Arabic text: each stands in an element of its own that knows its direction and its language.
    assert page.evaluate(FOREIGN, r"[A-Za-z]{3,}[^]*\p{Script=Arabic}|\p{Script=Arabic}[^]*[A-Za-z]{3,}") == []
    for name in page.locator("bdi").all()[:200]:
        text = name.text_content()
        if text and text[0].isascii() and text[0].isalpha():
            assert name.get_attribute("lang") == "en", text
