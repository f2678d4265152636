"""The page on paper: A4, the wide sections on their own sheets, nothing cut."""

import pathlib
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


# A drawn journey of two strips as two pictures below each other.
IN_TWO = """() => {
  const svg = document.querySelector("#diagram svg"), [left, top, width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
  if (document.querySelector("#diagram svg + svg")) return;
  const second = svg.cloneNode(true);
  for (const [part, from] of [[svg, top], [second, top + height / 2]]) {
    part.setAttribute("viewBox", [left, from, width, height / 2].join(" "));
    part.setAttribute("height", height / 2);
  }
  svg.after(second);
}"""


@pytest.mark.parametrize("drawn", ["as it is", "in two"])
@pytest.mark.parametrize("name", REPORTS)
def test_the_findings_and_the_diagram_share_the_first_sheet(name, drawn, reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    page = visit(reports[name])
    if drawn == "in two":
        page.evaluate(IN_TWO)
    page.pdf(path=pdf, prefer_css_page_size=True)
    first = {text for number, _, _, text in words_of(pdf) if number == 0}
    for text in page.locator("#diagram h2, #diagram svg:visible text").all_text_contents():
        assert {word for word in text.split() if word.isascii() and word.isalnum()} <= first, text


# The feelings of the clinic take a wide sheet of their own.
@pytest.mark.parametrize(("name", "wide"), [("licence", 1), ("clinic", 2)])
def test_the_map_of_the_example_fits_one_sheet(name, wide, reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    visit(reports[name]).pdf(path=pdf, prefer_css_page_size=True)
    assert pages_of(pdf).count(A3_WIDE) == wide


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("steps", [30, 100])
def test_a_long_journey_prints_whole(steps, language, report_of, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    page = visit(report_of(steps, 0, language))
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    sheets = pages_of(pdf)
    words = words_of(pdf)
    for number, (width, _) in enumerate(sheets):
        own = [word for word in words if word[0] == number]
        assert len(own) >= 20, f"page {number + 1} is nearly empty"
        assert all(0 <= left and right <= width for _, left, right, _ in own), f"words are cut on page {number + 1}"
    page.emulate_media(media="print")
    # The strips of the diagram: all in one size, at least two on a sheet of A4.
    page.set_viewport_size({"width": 703, "height": 900})
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
        sizes = page.evaluate("""kind => [...document.querySelectorAll("svg.chart text")]
          .filter((text) => text.closest("section").matches(kind) && text.getClientRects().length)
          .map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)""", kind)
        assert min(sizes, default=12) >= 7
    for section in page.locator("section:not(:has(section)):has(svg.chart)").all():
        assert section.locator("svg.chart").is_visible() or section.locator("details table").is_visible()


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_wider_than_a_sheet(name, reports, visit):
    # A4 without its margins, in the browser's pixels.
    page = visit(reports[name], width=703)
    page.emulate_media(media="print")
    wide = page.evaluate("""() => [...document.querySelectorAll("main *, header *, footer *")].filter((e) => !e.closest(".wide"))
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


def printed(page, pdf: str) -> tuple[list[tuple[int, int]], list[tuple[str, int, float]]]:
    """The sheets, and the place of every section on them: its id, the sheet, and how far from its top, in points."""
    page.emulate_media(media="print")
    # What stays on the screen has no sheet.
    sections = page.locator("section").evaluate_all("all => all.filter((one) => one.getClientRects().length).map((one) => one.id)")
    page.evaluate("""sections => document.querySelector("main").append(...sections.map((section) => {
      const link = document.createElement("a");
      link.href = "#" + section;
      link.textContent = ". ";
      return link;
    }))""", sections)
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    sheets = pages_of(pdf)
    text = subprocess.run(["pdfinfo", "-dests", pdf], capture_output=True, text=True, check=True).stdout
    places = {name: (int(number) - 1, float(up)) for number, up, name in re.findall(r'(\d+) \[ XYZ +\S+ +(\S+) +\S+ +\] "(.*)"', text)}
    return sheets, [(name, places[name][0], sheets[places[name][0]][1] - places[name][1]) for name in sections]


# Pixels of a sheet that a test looks at, of an inch.
FINE = 144
DARK = bytes(grey < 160 for grey in range(256))


def darkness_of(pdf: str, sheet: int) -> tuple[int, int, bytes]:
    """A sheet in pixels: its width, its height, and for each whether it is dark."""
    command = ["pdftoppm", "-gray", "-r", str(FINE), "-f", str(sheet + 1), "-l", str(sheet + 1), pdf]
    picture = subprocess.run(command, capture_output=True, check=True).stdout
    width, height = map(int, picture.split(b"\n", 2)[1].split())
    return width, height, picture[-width * height:].translate(DARK)


INVENTED = [(20, 4, "en"), (20, 3, "ar"), (20, 0, "en"), (7, 2, "ar"), (45, 1, "en")]
EVERY = [*REPORTS, *INVENTED]


@pytest.fixture(params=EVERY, ids=str)
def any_report(request, reports, report_of) -> pathlib.Path:
    return reports[request.param] if request.param in REPORTS else report_of(*request.param)


def test_a_section_never_turns_its_sheets(any_report, visit, tmp_path):
    sheets, sections = printed(visit(any_report), str(tmp_path / "report.pdf"))
    ends = [(sheet, top) for _, sheet, top in sections[1:]] + [(len(sheets) - 1, 842)]
    for (name, first, _), (last, top) in zip(sections, ends):
        # The next one may begin on top of its sheet.
        own = sheets[first:max(first + 1, last + (top > 60))]
        assert len(set(own)) == 1, f"{name} is printed on {own}"


def test_the_first_sheet_is_full(any_report, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    page = visit(any_report)
    first_words = page.locator("#diagram svg").evaluate_all(
        "all => all.map((svg) => [...svg.querySelectorAll('.card text')].map((text) => text.textContent)).filter((texts) => texts.length)[0]")
    _, sections = printed(page, pdf)
    assert [(name, sheet) for name, sheet, _ in sections[:2]] == [("findings", 0), ("diagram", 0)]
    words = {text for number, _, _, text in words_of(pdf) if number == 0}
    assert {word for text in first_words for word in text.split() if word.isascii() and word.isalnum()} <= words
    width, height, dark = darkness_of(pdf, 0)
    written = [row for row in range(height) if any(dark[row * width:(row + 1) * width])]
    assert max(written) > 0.6 * height


# Nothing but the frames, square and black.
FRAMES = """
  body * { visibility: hidden !important; background: none !important; border-radius: 0 !important; }
  .panel, #overview .list, article, .findings li { visibility: visible !important; border-color: black !important; }
"""


def test_every_frame_is_closed_on_every_sheet(any_report, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    page = visit(any_report)
    page.add_style_tag(content=f"@media print {{ {FRAMES} }}")
    page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    seen = 0
    for sheet in range(len(pages_of(pdf))):
        width, height, dark = darkness_of(pdf, sheet)
        columns = [dark[column::width] for column in range(width)]
        rows = [dark[row * width:(row + 1) * width] for row in range(height)]
        for lines, across in [(columns, rows), (rows, columns)]:
            for place, line in enumerate(lines):
                for run in re.finditer(rb"\x01{30,}", line):
                    seen += 1
                    for end in [run.start(), run.end() - 1]:
                        assert any(all(other[place:place + 16]) or all(other[place - 15:place + 1]) for other in across[end - 2:end + 3]), (
                            f"a frame is open on sheet {sheet + 1} at {place}, {end}")
    assert seen >= 40
