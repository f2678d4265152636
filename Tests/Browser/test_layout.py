"""Where things stand on the page, at the width of a phone, a window and a projector."""

import pytest
from collisions import COLLIDING
from conftest import REPORTS

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
        boxes = [page.locator(selector).first.bounding_box() for selector in ["h1", ".findings li", "#map .corner", "footer div"]]
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
