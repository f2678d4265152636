"""Hostile text is shown as text: nothing runs, nothing leaves, and no element appears that the page did not write."""

import subprocess

import pytest
from collisions import COLLIDING
from conftest import RIHLA, write_report
from hostile import PAYLOADS, write_model

# Names of elements, and of attributes beside those of `data-`.
VOCABULARY = """() => {
  const names = new Set();
  for (const element of document.querySelectorAll("*")) {
    names.add("<" + element.localName);
    for (const attribute of element.attributes) names.add(attribute.name);
  }
  return [...names];
}"""

DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"

ADDRESSES = """() => [...document.querySelectorAll("[href], [src], [action], [data], [srcset]")].flatMap((element) =>
  ["href", "src", "action", "data", "srcset"].map((name) => element.getAttribute(name)).filter(Boolean))"""


@pytest.fixture(scope="module", params=["en", "ar"])
def pages(request, tmp_path_factory):
    """The same journey with hostile and with harmless texts."""
    folder = tmp_path_factory.mktemp("hostile-" + request.param)
    for name, texts in [("hostile", PAYLOADS), ("harmless", [f"Text {n} مرحبا" for n in range(len(PAYLOADS))])]:
        write_model(folder / name, texts, request.param)
    return {name: write_report(folder / name, folder / name / "report")[0] for name in ["hostile", "harmless"]}


@pytest.mark.parametrize("width", [360, 1180])
def test_hostile_text_is_text(pages, width, visit):
    harmless = set(visit(pages["harmless"], width=width).evaluate(VOCABULARY))
    page = visit(pages["hostile"], width=width)
    # Layout that holds is part of it: no text makes the page wider.
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(COLLIDING) == []
    assert page.evaluate("'pwned' in window") is False
    assert set(page.evaluate(VOCABULARY)) - harmless <= {"<br"}
    for address in page.evaluate(ADDRESSES):
        assert address.startswith(("#", "data:text/markdown;charset=utf-8,")), address
    # Everything under the pointer and the focus stays quiet too.
    for step in range(1, 40, 4):
        page.locator(f"#step-{step}").hover()
    for _ in range(60):
        page.keyboard.press("Tab")


def test_every_hostile_text_can_be_read(pages, visit):
    page = visit(pages["hostile"])
    map = page.evaluate("document.querySelector('#map').textContent")
    shown = " ".join("".join(c for c in map if c not in DIRECTIONS).split())
    for text in PAYLOADS:
        # Isolates become elements; control characters are shown as what they are not.
        # Signs of direction may be taken from its ends.
        kept = "".join(c for c in text if c not in DIRECTIONS)
        plain = "".join("\ufffd" if (c < " " and c != "\t") or c in "\ufffe\uffff" else c for c in kept)
        assert " ".join(plain.split()) in shown, repr(text)


@pytest.mark.parametrize("kind", ["gap", "curve", "scores", "prism"])
def test_a_picture_that_stands_alone_is_sound(kind, pages, visit, tmp_path):
    picture = tmp_path / "picture.svg"
    command = [RIHLA, "diagram", pages["hostile"].parent.parent, "--kind", kind, "--output", picture]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    page = visit(picture)
    # What is not well-formed shows Chromium's own page of errors instead.
    assert page.evaluate("document.documentElement.localName") == "svg"
    assert page.evaluate("document.querySelector('parsererror')") is None
    assert page.evaluate("'pwned' in window") is False
    names = set(page.evaluate("[...document.querySelectorAll('*')].map((element) => element.localName)"))
    assert names <= {"svg", "g", "title", "desc", "rect", "text", "path", "polygon", "ellipse", "circle", "line", "clipPath"}


def test_the_policy_stops_what_a_template_should_not_hold(reports, browser, tmp_path):
    """Should something pass the check of templates, the page's policy still stops it."""
    page = reports["workshop"].read_text(encoding="utf-8")
    tricked = tmp_path / "tricked.html"
    inside = "<p id=mine onclick='window.pwned=1'>x</p><script>window.pwned=1</script><img src=https://evil.example/x.png alt=x>"
    tricked.write_text(page.replace("<section ", inside + "<section ", 1), encoding="utf-8")
    context = browser.new_context()
    stopped, refused = [], []
    context.on("requestfailed", lambda request: stopped.append((request.url, request.failure)))
    tab = context.new_page()
    tab.on("console", lambda message: refused.append(message.text))
    tab.goto(tricked.as_uri())
    tab.locator("#mine").click()
    assert tab.evaluate("fetch('https://evil.example/').then(() => 'sent', () => 'stopped')") == "stopped"
    assert tab.evaluate("'pwned' in window") is False
    assert stopped and {why for _, why in stopped} == {"csp"}
    assert len([text for text in refused if "Content Security Policy" in text]) >= 4
    context.close()
