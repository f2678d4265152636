"""The page on paper: A4, the wide sections on their own sheets, nothing cut."""

import re
import subprocess

import pytest
from conftest import REPORTS

# Points of a sheet.
A4, A3_WIDE = (595, 842), (1191, 842)


def pages_of(pdf: str) -> list[tuple[int, int]]:
    text = subprocess.run(["pdfinfo", "-l", "999", pdf], capture_output=True, text=True, check=True).stdout
    return [(round(float(w)), round(float(h))) for w, h in re.findall(r"size:\s+([\d.]+) x ([\d.]+)", text)]


def words_of(pdf: str) -> list[tuple[int, float, float, str]]:
    """The words of all pages: page, left and right edge in points, text."""
    html = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, text=True, check=True).stdout
    words, page = [], -1
    for line in html.splitlines():
        if "<page" in line:
            page += 1
        elif match := re.search(r'xMin="([-\d.]+)".*xMax="([-\d.]+)".*>(.*)</word>', line):
            words.append((page, float(match[1]), float(match[2]), match[3]))
    return words


@pytest.mark.parametrize("name", REPORTS)
def test_the_report_prints_whole(name, reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    visit(reports[name]).pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    sheets = pages_of(pdf)
    assert set(sheets) <= {A4, A3_WIDE}
    assert 5 <= len(sheets) <= 16
    words = words_of(pdf)
    for number in range(len(sheets)):
        assert sum(word[0] == number for word in words) >= 20, f"page {number + 1} is nearly empty"
    for page, left, right, text in words:
        assert 0 <= left and right <= sheets[page][0], f"{text} is cut on page {page + 1}"


@pytest.mark.parametrize("name", REPORTS)
def test_the_findings_and_the_diagram_share_the_first_sheet(name, reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    page = visit(reports[name])
    page.pdf(path=pdf, prefer_css_page_size=True)
    first = {text for number, _, _, text in words_of(pdf) if number == 0}
    for text in page.locator("#diagram h2, #diagram svg text").all_text_contents():
        assert {word for word in text.split() if word.isascii() and word.isalnum()} <= first, text


# The feelings of the clinic take a wide sheet of their own.
@pytest.mark.parametrize(("name", "wide"), [("licence", 1), ("clinic", 2)])
def test_the_map_of_the_example_fits_one_sheet(name, wide, reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    visit(reports[name]).pdf(path=pdf, prefer_css_page_size=True)
    assert pages_of(pdf).count(A3_WIDE) == wide


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("steps", [30, 100])
def test_a_long_journey_prints_whole(steps, language, long_reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    page = visit(long_reports[steps, language])
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    sheets = pages_of(pdf)
    words = words_of(pdf)
    for number, (width, _) in enumerate(sheets):
        own = [word for word in words if word[0] == number]
        assert len(own) >= 20, f"page {number + 1} is nearly empty"
        assert all(0 <= left and right <= width for _, left, right, _ in own), f"words are cut on page {number + 1}"
    page.emulate_media(media="print")
    # The strips of the diagram: all in one size, at least two on a sheet of A3.
    strips = page.locator("#diagram svg").evaluate_all("""strips => strips.map((strip) => strip.getBoundingClientRect())
      .map(({ width, height }) => [Math.round(width), height])""")
    assert len({width for width, _ in strips}) == 1
    assert sum(sorted(height for _, height in strips)[-2:]) < 273 / 25.4 * 96
    # The map: at most 14 steps a sheet, each step on one of them.
    shown = page.evaluate("""() => [...document.querySelectorAll("#map table")].filter((map) => map.offsetParent)
      .map((map) => map.querySelectorAll(".steps th").length)""")
    assert sum(shown) == steps and max(shown) <= 14
    # Every chart or its table, and no letter too small to read.
    for width, kind in [(703, "section:not(.wide)"), (1497, "section.wide")]:
        page.set_viewport_size({"width": width, "height": 900})
        sizes = page.evaluate("""kind => [...document.querySelectorAll(kind + " svg.chart text")]
          .filter((text) => text.getClientRects().length)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)""", kind)
        assert min(sizes, default=12) >= 7
    for section in page.locator("section:has(svg.chart)").all():
        assert section.locator("svg.chart").is_visible() or section.locator("details table").is_visible()


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_wider_than_a_sheet(name, reports, visit):
    # A4 without its margins, in the browser's pixels.
    page = visit(reports[name], width=703)
    page.emulate_media(media="print")
    wide = page.evaluate("""() => [...document.querySelectorAll("main section:not(.wide) *, header *, footer *")]
      .filter((e) => { const box = e.getBoundingClientRect(); return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) })
      .map((e) => e.outerHTML.slice(0, 80)).slice(0, 5)""")
    assert wide == []


@pytest.mark.parametrize("name", REPORTS)
def test_no_card_goes_on_on_the_next_sheet(name, reports, visit):
    page = visit(reports[name], width=703)
    page.emulate_media(media="print")
    cards = "article, .findings li, .questions > li, .rows tr, .list li, #overview .list, .diagram > svg, .panel:has(> .chart)"
    shown = page.evaluate("cards => [...document.querySelectorAll(cards)].filter((e) => e.getClientRects().length)"
                          ".map((e) => [getComputedStyle(e).breakInside, e.outerHTML.slice(0, 80)])", cards)
    assert len(shown) > 20 and [card for card in shown if card[0] != "avoid"] == []
