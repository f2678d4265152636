"""The desk at every width: nothing is cut off, and nothing lies over what is read or typed."""

import pytest
from live_room import at_desk, into_conflict, is_saved, open_room, put_caret, wait

MODEL = {
    "en": "Journey: Renew a driving licence at the window [renewal]\nStep: Pay [pay]\n  Ideal\n    Feeling: 9 done\n  Wrong\n"
          + "Step: Another\n" * 30,
    "ar": "رحلة العميل: تجديد رخصة القيادة في الفرع [renewal]\nخطوة: سداد الرسوم [pay]\n  مثالي\n    الشعور: ٩ راضية\n  خطأ\n"
          + "خطوة: أخرى\n" * 30,
}
BARS = ["header", "#pen", "#conflict", "#trouble", "main", "footer"]


def boxes(page, *selectors: str) -> list[dict]:
    return page.evaluate(
        "(all) => all.map((one) => document.querySelector(one)).filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().toJSON())",
        list(selectors))


def has_room(page) -> None:
    """The bars stand one below the other, as wide as the window, and the text has room between them."""
    width = page.viewport_size["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    bars = boxes(page, *BARS)
    for above, below in zip(bars, bars[1:], strict=False):
        assert above["bottom"] <= below["top"] + 0.5
    assert all(bar["left"] >= -0.5 and bar["right"] <= width + 0.5 for bar in bars)
    for inside in boxes(page, "header select", "#saved", "#helpButton", "#pane", "#picture"):
        assert inside["left"] >= -0.5 and inside["right"] <= width + 0.5
    assert boxes(page, "#pane")[0]["height"] >= 96


@pytest.mark.parametrize("width", [1280, 768, 420, 360, 320])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_desk_covers_and_cuts_off_nothing(page, browser, rooms, tmp_path, language, width):
    page.set_viewport_size({"width": width, "height": 760})
    file = tmp_path / "a-model-with-rather-a-long-name-for-a-file.journey"
    file.write_text(MODEL[language])
    rooms.append(room := open_room(file))
    at_desk(page, room)
    put_caret(page, "9" if language == "en" else "٩")
    wait(page, "document.querySelector('#note').checkVisibility()")
    has_room(page)
    pane, note = boxes(page, "#pane", "#note")
    assert note["top"] >= pane["bottom"] - 0.5
    # The bar of a message stands beside its line: no letter is under it.
    inset = page.evaluate("""() => {
      const line = document.querySelector('.layer .error');
      const range = document.createRange();
      range.selectNodeContents(line);
      const [letters, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
      const [, side] = /(-?\\d+)px 0px/.exec(getComputedStyle(line).boxShadow);
      return { side: Number(side), left: letters.left - box.left, right: box.right - letters.right };
    }""")
    assert inset["side"] == (4 if language == "en" else -4)
    assert min(inset["left"], inset["right"]) >= 6
    put_caret(page, "[renewal]")
    room = into_conflict(page, rooms, file, " mine", MODEL[language].replace("[renewal]", "[renewal] theirs"))
    other = browser.new_page()
    at_desk(other, room)
    other.keyboard.press("Alt+p")
    wait(page, "document.querySelector('#pen').checkVisibility()")
    has_room(page)
    panel, *parts = boxes(page, "#conflict", "#conflictText", ".sides", "#keepMine", "#takeTheirs")
    assert len(parts) == 4
    for above, below in zip(parts, parts[1:], strict=False):
        assert panel["top"] <= above["top"] and below["bottom"] <= panel["bottom"]
        assert above["bottom"] <= below["top"] + 0.5 or above["top"] == below["top"] and above["right"] != below["right"]
    # Whole lines, the first that differs among them.
    for side in ("mine", "theirs"):
        height, top, first = page.evaluate("""(side) => {
          const text = document.getElementById(side);
          const mark = text.querySelector('mark');
          return [text.clientHeight, text.scrollTop, mark.offsetTop];
        }""", side)
        assert height % 22 == 0 and top % 22 == 0 and top <= first < top + height
    page.keyboard.press("Alt+m")
    page.wait_for_selector("#conflict", state="hidden")
    other.close()
    is_saved(page)
    file.write_bytes("رحلة: عمل\n".encode("cp1256"))
    wait(page, "document.querySelector('#trouble').checkVisibility()")
    has_room(page)
