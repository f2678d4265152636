"""What a page shows where somebody is chosen: hers, and nothing of the others, without a script."""

import base64

import pytest
from conftest import REPORTS, SETTINGS, write_report

# Four who feel otherwise at every step but the last, where one Actual speaks for all.
PEOPLE = ["ada", "ben", "dora", "eve"]
LEVELS = [[1, 2, 3, 5], [5, 4, 2, 1], [2, 2, 5, 3], [4, 1, 1, 5], [3, 5, 4, 2], [1, 5, 2, 4]]
IDEAL = 4
HERS = ["findings", "diagram", "feelings", "map", "fixes"]


def model(language: str) -> str:
    lines = [SETTINGS[language], *[f"Persona: {name.title()} [{name}]" for name in PEOPLE], "Journey: Renew [renew]"]
    for number, levels in enumerate(LEVELS):
        lines += [f"Step: Errand {number} [s{number}]", "  Ideal", f"    Feeling: {IDEAL} calm"]
        for name, level in zip(PEOPLE, levels):
            lines += [f"  Actual: [{name}]", f"    Feeling: {level} {name}{number}"]
    lines += ["Step: Last [last]", "  Ideal", f"    Feeling: {IDEAL} calm", "  Actual", "    Feeling: 2 common"]
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def four(tmp_path_factory):
    pages = {}
    for language in SETTINGS:
        folder = tmp_path_factory.mktemp(f"four-{language}")
        (folder / "a.journey").write_text(model(language), encoding="utf-8")
        pages[language] = write_report(folder / "a.journey", folder / "report")[0]
    return pages


# The words that can be seen in a section, of its pictures too, also of those that are shown again.
SEEN = """(id) => {
  const words = [];
  const take = (element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || ['title', 'desc', 'clipPath'].includes(element.tagName)) return;
    if (element.tagName === 'use') take(document.querySelector(element.getAttribute('href')));
    if (element.tagName === 'DETAILS' && element.querySelector('.numbers')) return;
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) words.push(child.data.trim());
      else if (child.nodeType === Node.ELEMENT_NODE) take(child);
    }
  };
  take(document.getElementById(id));
  return words.filter(Boolean).join('\\n');
}"""

# How far below the last thing in each picture of the diagram its lower edge is, in its own units.
ROOM_BELOW = """() => [...document.querySelectorAll('#diagram svg.gap-diagram')]
  .filter((svg) => getComputedStyle(svg).display !== 'none')
  .map((svg) => {
    const [, top, , height] = svg.getAttribute('viewBox').split(' ').map(Number);
    const graph = svg.querySelector('.graph');
    const shift = graph.transform.baseVal[0].matrix.f;
    const box = graph.getBBox();
    return top + height - (box.y + box.height + shift);
  })"""


# The share of two pictures that differs by more than what the edge of a letter does when it is drawn again.
DIFFERING = """async (pictures) => {
  const [one, other] = await Promise.all(pictures.map(async (data) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context.drawImage(picture, 0, 0);
    return context.getImageData(0, 0, picture.width, picture.height).data;
  }));
  return one.filter((value, place) => Math.abs(value - other[place]) > 16).length / one.length;
}"""


def plain(text: str) -> str:
    return text.translate({mark: None for mark in range(0x2066, 0x206A)})


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("chosen", range(len(PEOPLE)))
def test_everything_is_hers_and_nothing_is_anothers(chosen, language, four, visit):
    page = visit(four[language], java_script_enabled=False)
    page.locator(f"#persona-{chosen + 1}").check()
    seen = {section: plain(page.evaluate(SEEN, section)) for section in HERS}
    for place, name in enumerate(PEOPLE):
        for number in range(len(LEVELS)):
            for section in ["map", "feelings", "diagram"]:
                word = f"{name}{number}"
                assert (word in seen[section]) == (place == chosen), f"{word} in {section}"
    for section in ["map", "feelings", "diagram"]:
        assert "common" in seen[section]
    # Her worst step comes first, and where she lacks nothing none stands.
    order = sorted(range(len(LEVELS)), key=lambda number: (LEVELS[number][chosen], number))
    rows = page.locator("#fixes tbody tr:visible th").all_inner_texts()
    short = [f"Errand {number}" for number in order if LEVELS[number][chosen] < IDEAL]
    assert sorted(plain(row).strip() for row in rows if "Last" not in row) == sorted(short)
    assert plain(page.locator(".findings:visible h3").first.inner_text()).strip() == f"Errand {order[0]}"
    assert page.locator("article:visible").count() == 1


@pytest.mark.parametrize("language", SETTINGS)
def test_no_gap_is_left_where_the_others_stood(language, four, visit):
    page = visit(four[language])
    for choice in ["all", 1, 4, 2]:
        page.locator(f"#persona-{choice}").check()
        rooms = page.evaluate(ROOM_BELOW)
        assert rooms and all(0 <= room < 30 for room in rooms), (choice, rooms)
    heights = []
    for choice in ["all", 1]:
        page.locator(f"#persona-{choice}").check()
        heights.append(page.locator("#diagram").bounding_box()["height"])
    assert heights[1] < heights[0] * 0.8


@pytest.mark.parametrize("name", ["licence", "clinic"])
def test_what_is_shown_again_looks_as_it_did(name, reports, visit, page):
    """A group that is shown again knows no style of what stands around it; in the dark that would be seen."""
    report = visit(reports[name], dark=True)
    looks = []
    for choice, audience in [("all", 0), (1, 1)]:
        report.locator(f"#persona-{choice}").check()
        picture = report.locator(f"#diagram svg[data-for='{audience}']").first
        # In the same place of the window and unscaled, as letters look otherwise half a pixel further down.
        picture.evaluate("""svg => {
          const [width, height] = ['width', 'height'].map((name) => `${name}: ${svg.getAttribute(name)}px`);
          svg.style.cssText = `position: fixed; inset: 0 auto auto 0; z-index: 99; ${width}; ${height}; max-width: none`;
        }""")
        # The ideal row of the first strip, which is the same for all, without the names of the rows.
        looks.append(report.screenshot(clip={"x": 120, "y": 0, "width": 760, "height": 105}))
        picture.evaluate("svg => { svg.style.cssText = '' }")
    assert page.evaluate(DIFFERING, [base64.b64encode(look).decode() for look in looks]) < 0.002


@pytest.mark.parametrize("language", SETTINGS)
@pytest.mark.parametrize("section", ["diagram", "feelings"])
def test_tables_have_the_column_of_the_one_who_is_chosen(section, language, four, visit):
    page = visit(four[language], java_script_enabled=False)
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    table = page.locator(f"#{section} .numbers")
    names = [name.title() for name in PEOPLE]
    common = table.locator("thead th:visible").count() - len(names)
    assert common >= 3
    for chosen, name in enumerate(names):
        page.locator(f"#persona-{chosen + 1}").check()
        heads = [plain(head).strip() for head in table.locator("thead th:visible").all_inner_texts()]
        assert len(heads) == common + 1 and heads[-1] == name
        cells = plain(table.locator("tbody tr").first.inner_text())
        assert [person for person in PEOPLE if f"{person}0" in cells] == [PEOPLE[chosen]]


@pytest.mark.parametrize("language", SETTINGS)
def test_for_whom_the_page_is_shown_is_said(language, four, visit):
    page = visit(four[language], java_script_enabled=False)
    said = page.locator("header [role=status]")
    for choice, name in [(3, "Dora"), (1, "Ada")]:
        page.locator(f"#persona-{choice}").check()
        assert [name in plain(text) for text in said.locator("p:visible").all_inner_texts()] == [True, False]
    page.locator("#persona-all").check()
    assert said.locator("p:visible").count() == 1


@pytest.mark.parametrize("language", SETTINGS)
def test_any_two_stand_side_by_side(language, four, visit):
    page = visit(four[language], java_script_enabled=False)
    heads = page.locator("#beside thead th:visible")
    assert [plain(head).strip() for head in heads.all_inner_texts()[2:]] == ["Ada", "Ben"]
    page.locator("#beside-1").uncheck()
    page.locator("#beside-4").check()
    assert [plain(head).strip() for head in heads.all_inner_texts()[2:]] == ["Ben", "Eve"]
    row = plain(page.locator("#beside tbody tr").first.inner_text())
    assert "ben0" in row and "eve0" in row and "ada0" not in row and "dora0" not in row
    assert page.locator("#beside tbody tr").count() == len(LEVELS)


@pytest.mark.parametrize("name", REPORTS)
def test_a_page_begins_with_everybody(name, reports, visit):
    page = visit(reports[name])
    shown = page.locator("[data-for]:visible").evaluate_all("all => all.map((one) => one.dataset.for.split(' '))")
    assert all("0" in audience for audience in shown)
