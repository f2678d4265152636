"""The page on paper: A4, the wide sections on their own sheets, nothing cut."""

import re
import subprocess

import pytest
from conftest import REPORTS

# Points of a sheet.
A4, A4_WIDE, A3_WIDE = (595, 842), (842, 595), (1191, 842)


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
    assert set(sheets) <= {A4, A4_WIDE, A3_WIDE}
    assert 5 <= len(sheets) <= 14
    assert sheets.count(A4_WIDE) == 1, "the diagram is no longer on one sheet"
    words = words_of(pdf)
    assert words
    for page, left, right, text in words:
        assert 0 <= left and right <= sheets[page][0], f"{text} is cut on page {page + 1}"


def test_the_map_of_the_example_fits_one_sheet(reports, visit, tmp_path):
    pdf = str(tmp_path / "report.pdf")
    visit(reports["licence"]).pdf(path=pdf, prefer_css_page_size=True)
    assert pages_of(pdf).count(A3_WIDE) == 1


@pytest.mark.parametrize("name", REPORTS)
def test_nothing_is_wider_than_a_sheet(name, reports, visit):
    # A4 without its margins, in the browser's pixels.
    page = visit(reports[name], width=703)
    page.emulate_media(media="print")
    wide = page.evaluate("""() => [...document.querySelectorAll("main section:not(.wide) *, header *, footer *")]
      .filter((e) => { const box = e.getBoundingClientRect(); return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) })
      .map((e) => e.outerHTML.slice(0, 80)).slice(0, 5)""")
    assert wide == []
