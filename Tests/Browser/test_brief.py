"""What the report opens with: few enough words and screens to be read at once, and the way to all else."""

import subprocess

import pytest
from conftest import REPORTS, ROOT, SETTINGS, write_report
from test_print import pages_of

# Of 1280 × 900, and words that can be seen without opening anything; also those of the diagram.
MOST_SCREENS, MOST_WORDS = 3, 700

# Runs of letters and digits between blanks; no hint for a screen reader alone is among them.
WORDS = """() => {
  const texts = [];
  const take = (node) => {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.matches("script, style, noscript, title, desc, .unseen, .skip") || !node.checkVisibility()) return;
    // What is drawn again stands elsewhere, where it may not be seen.
    if (node.localName === "use") texts.push(document.querySelector(node.getAttribute("href")).textContent);
    for (const child of node.childNodes) take(child);
    if (getComputedStyle(node).display !== "inline") texts.push(" ");
  };
  take(document.body);
  return texts.join("").split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word));
}"""


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("name", ["licence", "clinic"])
def test_the_brief_holds_its_budget(name, language, in_both_languages, visit):
    page = visit(in_both_languages[name, language], width=1280, height=900, folded=True)
    assert page.evaluate("document.documentElement.scrollHeight") <= MOST_SCREENS * 900
    words = page.evaluate(WORDS)
    assert 300 < len(words) <= MOST_WORDS, len(words)
    assert page.locator("#findings li:visible").count() in (1, 2)
    assert page.locator("#fixes tbody tr:visible").count() == 5
    assert page.locator("#sources > p").count() == 3


def test_words_are_counted_where_they_are_seen(in_both_languages, visit):
    page = visit(in_both_languages["licence", "en"], folded=True)
    brief = len(page.evaluate(WORDS))
    page.locator(".fold > summary").first.click()
    assert len(page.evaluate(WORDS)) > brief + 200
    page.locator(".fold > summary").first.click()
    page.evaluate("document.querySelector('#sources > p').append(' one two')")
    assert len(page.evaluate(WORDS)) == brief + 2


# As links from elsewhere name them; they have led there since there is a report.
PLACES = [
    "findings", "diagram", "feelings", "scores", "map", "beside", "fixes", "board", "overview", "importance",
    "opportunities", "answers", "groups", "trend", "coverage", "agreement", "personas", "questions", "notes",
    "step-1", "score-1", "source-1", "persona-card-1",
]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("name", ["licence", "clinic"])
def test_a_link_opens_what_it_leads_into(name, script, reports, visit):
    page = visit(reports[name], java_script_enabled=script, folded=True)
    contents = [link.get_attribute("href")[1:] for link in page.locator("nav a, .ways a, #fixes .more a").all()]
    assert len(contents) > 25
    for place in [*PLACES, *contents]:
        page.goto(page.url.split("#")[0])
        page.goto(page.url + "#" + place)
        target = page.locator(f"[id='{place}']")
        assert target.is_visible(), place
        box = target.bounding_box()
        assert -1 < box["y"] < 900, place


def test_a_group_is_opened_from_the_contents_and_stays_closed_otherwise(reports, visit):
    page = visit(reports["licence"], java_script_enabled=False, folded=True)
    groups = page.locator(".fold")
    assert groups.count() == 5 and page.locator(".fold[open]").count() == 0
    assert page.locator(".fold > section:visible").count() == 0
    page.locator("nav a").last.click()
    assert page.locator(".fold[open]").count() == 1 and page.locator("#method").is_visible()
    # Its name stays in sight below the contents.
    assert page.locator(".fold[open] > summary").bounding_box()["y"] > page.locator("nav").bounding_box()["y"] + 30


@pytest.mark.parametrize("name", REPORTS)
def test_what_is_folded_is_named(name, reports, visit):
    page = visit(reports[name], folded=True)
    for group in page.locator(".fold").all():
        titles = group.locator("> section > h2").all_text_contents()
        assert titles and all(title in group.locator("> summary > span").inner_text() for title in titles)


def text_of(pdf: str) -> str:
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("name", ["licence", "workshop"])
def test_paper_holds_the_brief_and_the_names_of_the_rest(name, reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    page = visit(reports[name], folded=True)
    names = page.locator(".fold > summary h2").all_inner_texts()
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    text = text_of(pdf)
    assert 2 <= len(pages_of(pdf)) <= 3
    assert all(name in text for name in ["What to fix first", "Sources", "Evidence", *names])
    assert "Path fit is" not in text
    # What somebody opened is printed too.
    page.locator(".fold > summary").last.click()
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    assert "Path fit is" in text_of(pdf)


def test_all_is_printed_where_the_page_was_made_for_it(visit, tmp_path):
    page = visit(write_report(ROOT / REPORTS["licence"].journey, tmp_path, "--print", "all")[0], folded=True)
    pdf = str(tmp_path / "report.pdf")
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    text = text_of(pdf)
    assert all(title in text for title in page.locator(".fold > section > h2").all_text_contents())
    assert "Path fit is" in text and len(pages_of(pdf)) >= 8
    assert page.locator(".fold[open]").count() == 0, "nothing opens on the screen"
