"""Where things stand on the page, at the width of a phone, a window and a projector."""

import pytest
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

# Pairs of texts in one picture of ours that cover each other, and texts that leave their picture.
COLLIDING = """() => [...document.querySelectorAll("svg.chart")].flatMap((picture) => {
  const frame = picture.getBoundingClientRect();
  const texts = [...picture.querySelectorAll("text")].map((text) => [text.textContent, text.getBoundingClientRect()]);
  const found = texts.filter(([, box]) => box.left < frame.left - 1 || box.right > frame.right + 1
    || box.top < frame.top - 1 || box.bottom > frame.bottom + 1).map(([text]) => "leaves: " + text);
  for (let i = 0; i < texts.length; i++) for (let j = i + 1; j < texts.length; j++) {
    const [a, b] = [texts[i][1], texts[j][1]];
    // Boxes of letters are higher than the letters: a quarter at either end is empty.
    const slack = 0.25 * Math.min(a.height, b.height);
    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
      && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack)
      found.push(texts[i][0] + " / " + texts[j][0]);
  }
  return found;
})"""


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", REPORTS)
def test_the_page_fits_its_window_and_clips_nothing(name, width, dark, reports, visit):
    page = visit(reports[name], width=width, dark=dark)
    assert page.locator("html").get_attribute("dir") == REPORTS[name].direction
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(CLIPPED) == []
    assert page.evaluate(OVERFLOWING) == []


@pytest.mark.parametrize("name", REPORTS)
def test_labels_of_charts_stay_apart_and_inside(name, reports, visit):
    assert visit(reports[name]).evaluate(COLLIDING) == []


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
