"""What is wider than its panel shows at the cut edge that it goes on, and no longer at its end."""

import base64

import pytest

# How light the middle one of all pixels is, from 0 to 255, at the left edge and at the right one.
LIGHTNESS = """async (png) => {
  const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))]));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height), pen = canvas.getContext("2d");
  pen.drawImage(bitmap, 0, 0);
  return [2, bitmap.width - 3].map((x) => {
    const { data } = pen.getImageData(x, 0, 1, bitmap.height), all = [];
    for (let i = 0; i < data.length; i += 4) all.push((data[i] + data[i + 1] + data[i + 2]) / 3);
    return all.sort((a, b) => a - b)[all.length >> 1];
  });
}"""


@pytest.fixture
def shaded(browser):
    """Whether a panel has a shadow at its left and at its right edge."""
    context = browser.new_context()
    reader = context.new_page()

    def shaded(panel) -> tuple[bool, bool]:
        card = panel.evaluate("panel => getComputedStyle(panel).backgroundColor.match(/\\d+/g).map(Number)")
        edges = reader.evaluate(LIGHTNESS, base64.b64encode(panel.screenshot()).decode())
        left, right = (abs(edge - sum(card[:3]) / 3) > 12 for edge in edges)
        return left, right

    yield shaded
    context.close()


@pytest.mark.parametrize(("width", "dark", "language"), [
    (1280, False, "en"), (1280, True, "ar"), (390, False, "ar"), (390, True, "en"),
])
def test_what_goes_on_shows_it(width, dark, language, report_of, visit, shaded):
    page = visit(report_of(20, 4, language), width=width, dark=dark)
    # The bar that stays would cover some of a long panel.
    page.add_style_tag(content="nav { display: none }")
    page.evaluate("() => { for (const part of document.querySelectorAll('details')) part.open = true; }")
    panels = page.locator(".panel")
    wider = set()
    for number in range(panels.count()):
        panel = panels.nth(number)
        if not panel.is_visible():
            continue
        if panel.evaluate("panel => panel.scrollWidth - panel.clientWidth") <= 40:
            assert shaded(panel) == (False, False), panel.evaluate("panel => panel.outerHTML.slice(0, 90)")
            continue
        section = panel.evaluate("panel => panel.closest('section').id")
        seen = []
        for place in ["0", "(panel.scrollWidth - panel.clientWidth) / 2", "panel.scrollWidth"]:
            panel.evaluate(f"panel => {{ panel.scrollLeft = {'-' if language == 'ar' else ''}({place}) }}")
            seen.append(shaded(panel)[::-1 if language == "ar" else 1])
        # The heads of the map stay at the edge where reading starts, and cover its shadow.
        starts = [False, False, False] if panel.locator(".map").count() > 0 else [False, True, True]
        assert seen == list(zip(starts, [True, True, False])), section
        wider.add(section)
    assert wider >= ({"feelings", "map", "diagram"} if width == 390 else {"feelings", "map"})
