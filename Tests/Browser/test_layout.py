"""Where things stand on the page, at the width of a phone, a window and a projector."""

import pytest
from collisions import COLLIDING
from conftest import REPORTS, SETTINGS, write_report

WIDTHS = [360, 1180, 1920]

# Texts whose own box is smaller than what they say; those in a panel that scrolls are reached by scrolling.
CLIPPED = """() => [...document.querySelectorAll("body *")].filter((element) => {
  if (element.closest("svg, .unseen, details:not([open])") || element.childElementCount > 0) return false;
  const style = getComputedStyle(element);
  return style.overflowX !== "visible" && style.overflowX !== "auto"
    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
}).map((element) => element.outerHTML.slice(0, 80))"""

# Cells whose words run out of their own box into the next.
OVERFLOWING = """() => [...document.querySelectorAll("td, th, .findings li, article, .chips label, .questions > li")]
  .filter((cell) => cell.offsetParent && cell.scrollWidth > cell.clientWidth + 1)
  .map((cell) => cell.innerText.slice(0, 60))"""

@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", REPORTS)
def test_the_page_fits_its_window_and_clips_nothing(name, width, dark, reports, visit):
    page = visit(reports[name], width=width, dark=dark)
    assert page.locator("html").get_attribute("dir") == REPORTS[name].direction
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(OVERFLOWING) == []


LONG = "Kraftfahrzeughaftpflichtversicherungsbescheinigungszuständigkeitsübertragungsverordnung"


@pytest.fixture(scope="module")
def long_words(tmp_path_factory):
    """Reports in which all that a team may name is one long word, by language."""
    pages = {}
    for language in SETTINGS:
        folder = tmp_path_factory.mktemp(f"long-words-{language}")
        fields = "".join(f"    {field}: {LONG}\n" for field in ["Expectation", "Thought", "Touchpoint", "Pain", "Evidence"])
        (folder / "long.journey").write_text(
            f"{SETTINGS[language]}Persona: {LONG} [a]\n  Role: {LONG}\n  Goal: {LONG}\n  Quote: {LONG}\n"
            f"Journey: {LONG} [j]\n  For: [a]\n  Owner: {LONG}\n  Goal: {LONG}\n  Measured by: CSAT\n  Note: {LONG}\n"
            f"Source: {LONG} [s]\n  File: scores.csv\nStage: {LONG}\n  Goal: {LONG}\n"
            + "".join(
                f"Step: {number}{LONG} [s{number}]\n  Owner: {LONG}\n  Moment of truth: {LONG}\n  Ideal\n    Feeling: 5 {LONG}\n"
                f"    Score: CSAT 4.6\n{fields}  Actual\n    Feeling: 2 {LONG}\n    Score: CSAT 4\n{fields}"
                f"    Back to: [s1] 20 % {LONG}\n" for number in range(1, 5))
            + f"Opportunity: {LONG} [o]\n  Fixes: [s1]\n  Value: 4\n  Feasibility: 2\n  Owner: {LONG}\n", encoding="utf-8")
        rows = "".join(f"j,s{step},CSAT,{score},{LONG}\n" for step in range(1, 5) for score in [1, 2, 3, 3, 4, 5] * 5)
        (folder / "scores.csv").write_text("journey,step,measure,score,segment\n" + rows, encoding="utf-8")
        pages[language] = write_report(folder, folder / "report")[0]
    return pages


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", SETTINGS)
def test_long_words_stay_in_their_boxes(language, width, long_words, visit):
    page = visit(long_words[language], width=width)
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert page.locator("#fixes tbody tr").count() == page.locator("#order tbody tr").count() == 4
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(OVERFLOWING) == []
    assert page.evaluate(COLLIDING) == []


@pytest.mark.parametrize("language", SETTINGS)
def test_long_words_make_no_paper_wider(language, long_words, visit):
    page = visit(long_words[language], width=718)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 718
    tables = page.locator("table").evaluate_all("tables => tables.filter((table) => table.offsetParent).map((table) => table.offsetWidth)")
    assert len(tables) >= 3 and max(tables) <= 718


SCALES = [(0, 10), (1, 7), (0, 100), (0, 120), (0, 1), (-5, 5), (0, 5000)]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", SETTINGS)
def test_labels_of_any_scale_cover_nothing(language, width, visit, tmp_path):
    numbers = range(len(SCALES))
    (tmp_path / "scales.journey").write_text(
        SETTINGS[language] + "".join(f"Measure: M{n} [m{n}]\n  Scale: {SCALES[n][0]} to {SCALES[n][1]}\n" for n in numbers)
        + "Source: Survey [s]\n  File: scores.csv\nJourney: Scales [j]\n  Measured by: " + ", ".join(f"m{n}" for n in numbers) + "\n"
        + "".join(f"Step: Step {n} [s{n}]\n  Ideal\n    Score: m{n} {SCALES[n][1]}\n" for n in numbers), encoding="utf-8")
    rows = [f"j,s{n},m{n},{low + (high - low) * part // 12}\n" for n, (low, high) in enumerate(SCALES) for part in [*range(13)] * 3]
    (tmp_path / "scores.csv").write_text("journey,step,measure,score\n" + "".join(rows), encoding="utf-8")
    page = visit(write_report(tmp_path, tmp_path / "report")[0], width=width)
    assert page.locator("#answers .row[data-step]").count() == len(SCALES)
    assert page.evaluate(COLLIDING) == []


@pytest.mark.parametrize(("width", "font"), [(1180, "Noto Sans"), (1180, "DejaVu Sans"), (360, "Noto Sans")])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("name", REPORTS)
def test_labels_of_charts_cover_nothing(name, language, width, font, in_both_languages, visit):
    page = visit(in_both_languages[name, language], width=width)
    page.evaluate("font => document.querySelectorAll('.chart').forEach((chart) => { chart.style.fontFamily = font })", font)
    assert page.locator("svg.chart").count() >= 2
    assert page.evaluate(COLLIDING) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_charts_of_rows_need_no_scrolling_on_a_phone(language, in_both_languages, visit):
    page = visit(in_both_languages["licence", language], width=360)
    charts = page.locator(".panel > .lines")
    assert charts.count() == 4
    for chart in charts.all():
        assert chart.evaluate("chart => chart.parentElement.scrollWidth - chart.parentElement.clientWidth") <= 1
        # Letters stay letters: those among marks that shrink are larger to begin with.
        sizes = chart.evaluate("""chart => [...chart.querySelectorAll("text")].filter((text) => text.getClientRects().length)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)""")
        assert min(sizes) >= 11


@pytest.mark.parametrize("name", ["licence", "clinic"])
def test_the_first_column_of_the_map_stays(name, reports, visit):
    page = visit(reports[name], width=700)
    panel = page.locator("#map .panel")
    heading = page.locator("#map .actual tr.touchpoint th").first
    before = heading.bounding_box()["x"]
    panel.evaluate("(panel, sign) => { panel.scrollLeft = sign * 400 }", 1 if REPORTS[name].direction == "ltr" else -1)
    assert abs(panel.evaluate("panel => panel.scrollLeft")) == 400
    assert abs(heading.bounding_box()["x"] - before) < 1
    # What scrolls below it does not shine through.
    assert heading.evaluate("th => getComputedStyle(th).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_arabic_is_the_mirror_of_english(reports, visit):
    places = {}
    for name in ["licence", "clinic"]:
        page = visit(reports[name], width=1180)
        boxes = [page.locator(selector).first.bounding_box() for selector in ["h1", ".findings li", "#map .corner", "#sources p"]]
        places[name] = [box["x"] if name == "licence" else 1180 - box["x"] - box["width"] for box in boxes]
    assert places["licence"] == pytest.approx(places["clinic"], abs=16)


@pytest.mark.parametrize("name", ["licence", "clinic"])
def test_a_projector_shows_larger_letters_and_the_map_whole(name, reports, visit):
    window, projector = visit(reports[name], width=1180), visit(reports[name], width=1920)
    heights = [page.locator("#findings .figure").first.bounding_box()["height"] for page in (window, projector)]
    assert heights[1] == pytest.approx(1.25 * heights[0], rel=0.02)
    panel = projector.locator("#map .panel").first
    assert panel.evaluate("panel => panel.scrollWidth - panel.clientWidth") <= 1
    box = panel.bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 1920
