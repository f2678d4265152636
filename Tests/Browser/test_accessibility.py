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


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1180])
@pytest.mark.parametrize("name", REPORTS)
def test_axe_finds_nothing(name, width, dark, reports, visit):
    page = visit(reports[name], width=width, dark=dark, bypass_csp=True)
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert violations(page) == []


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", REPORTS)
def test_axe_finds_nothing_in_either_language(name, language, in_both_languages, visit):
    assert violations(visit(in_both_languages[name, language], bypass_csp=True)) == []


@pytest.mark.parametrize(("steps", "dark"), [(30, False), (30, True), (100, False)], ids=["30", "30-dark", "100"])
@pytest.mark.parametrize("language", SETTINGS)
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
    assert page.locator("#findings li").count() == 1 and page.locator("section").count() == 1
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
