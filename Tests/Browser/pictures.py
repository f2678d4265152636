#!/usr/bin/env python3
"""Takes the pictures of docs/ anew, from reports and the live room of the built rihla.

usage: pictures.py RIHLA
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import Browser, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
BRAND = DOCS / "brand.css"
# Points; only sheets of A3 are longer.
A4_LENGTH = 842


def report(rihla: str, journey: str, folder: pathlib.Path, *options: str) -> pathlib.Path:
    subprocess.run([rihla, "report", ROOT / journey, "--output", folder, *options], check=True, stdout=subprocess.DEVNULL)
    return next(folder.glob("*.html"))


def shoot(browser: Browser, page: pathlib.Path, name: str, size: tuple[int, int], *, dark: bool = False, at: str | None = None) -> None:
    """A window of this size over the page, from the top or from the section with the id `at`."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, color_scheme="dark" if dark else "light", reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(page.as_uri() + (f"#{at}" if at else ""))
    tab.screenshot(path=DOCS / name)
    context.close()


def shoot_diagram(browser: Browser, rihla: str, journey: str, name: str, folder: pathlib.Path) -> None:
    """The whole gap diagram."""
    picture = folder / "gap.svg"
    subprocess.run([rihla, "diagram", ROOT / journey, "--output", picture], check=True)
    tab = browser.new_page(viewport={"width": 1100, "height": 900})
    tab.goto(picture.as_uri())
    # On white, as the picture itself is.
    tab.locator("svg").screenshot(path=DOCS / name)
    tab.close()


def shoot_print(browser: Browser, page: pathlib.Path, folder: pathlib.Path, first: str, wide: str) -> None:
    """The first sheet, and the one with the journey map."""
    tab = browser.new_page()
    tab.goto(page.as_uri())
    pdf = folder / "report.pdf"
    tab.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    tab.close()
    text = subprocess.run(["pdfinfo", "-l", "99", pdf], check=True, capture_output=True, text=True).stdout
    sheets = [line for line in text.splitlines() if "size:" in line and line.startswith("Page ")]
    number = next(index for index, line in enumerate(sheets, start=1) if float(line.split()[3]) > A4_LENGTH)
    for name, sheet in [(first, 1), (wide, number)]:
        target = str((DOCS / name).with_suffix(""))
        subprocess.run(["pdftoppm", "-png", "-r", "80", "-f", str(sheet), "-singlefile", pdf, target], check=True)


def shoot_history(browser: Browser, folder: pathlib.Path) -> None:
    """The first chart of the pages that tell of versions."""
    from test_history import write_pages

    for (name, language), page in write_pages(folder).items():
        if name == "person":
            continue
        context = browser.new_context(viewport={"width": 1180, "height": 900}, reduced_motion="reduce")
        tab = context.new_page()
        tab.goto(page.as_uri())
        ending = "" if language == "en" else f".{language}"
        place = "main" if name == "history" else "section:has(svg.chart)"
        tab.locator(place).first.screenshot(path=DOCS / f"git-{name}{ending}.png")
        context.close()


def shoot_room(browser: Browser, rihla: str, journey: str, folder: pathlib.Path, place: str, suffix: str) -> None:
    """Desk and wall, with the caret behind the first place where `place` stands."""
    shutil.copytree(ROOT / journey, folder)
    room = subprocess.Popen(
        [rihla, "live", folder, "--no-open", "--port", "0"], stdout=subprocess.PIPE, text=True)
    desk, wall = (re.search(r"http://\S+", room.stdout.readline()).group() for _ in range(2))
    context = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
    screens = {"wall": context.new_page(), "desk": context.new_page()}
    screens["wall"].goto(wall)
    screens["desk"].goto(desk)
    screens["desk"].wait_for_selector("#picture svg")
    screens["desk"].evaluate(
        """(place) => {
          const text = document.getElementById('text');
          const at = text.value.indexOf(place) + place.length;
          text.focus();
          text.setSelectionRange(at, at);
        }""", place)
    # A letter and its end bring the line into view, as typing does.
    screens["desk"].keyboard.type("x")
    screens["desk"].keyboard.press("Backspace")
    screens["desk"].keyboard.press("Control+Space")
    screens["desk"].wait_for_selector("#list:not([hidden]) li")
    screens["desk"].wait_for_timeout(500)
    for name, screen in screens.items():
        screen.screenshot(path=DOCS / f"live-{name}{suffix}.png")
    context.close()
    room.kill()
    room.wait()


def main() -> None:
    rihla = str(pathlib.Path(sys.argv[1]).resolve())
    # Whoever else needs to know which program is meant reads it there.
    os.environ["RIHLA"] = rihla
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        licence = report(rihla, "journeys/driving-licence", folder / "licence")
        clinic = report(rihla, "journeys/clinic-visit", folder / "clinic")
        branded = report(rihla, "journeys/driving-licence", folder / "branded", "--style", str(BRAND))
        cards = report(rihla, "journeys/driving-licence", folder / "cards", "--format", "personas")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        shoot(browser, licence, "report.png", (1180, 1340))
        shoot(browser, licence, "report-dark.png", (1180, 820), dark=True)
        shoot(browser, licence, "report-phone.png", (390, 844))
        shoot(browser, licence, "report-phone-scores.png", (390, 844), at="scores")
        shoot(browser, clinic, "report-phone-arabic.png", (390, 844), at="scores")
        shoot(browser, clinic, "report-arabic.png", (1180, 1340))
        shoot(browser, licence, "report-charts.png", (1180, 1500), at="answers")
        shoot(browser, branded, "report-brand.png", (1180, 620))
        shoot(browser, cards, "persona-card.png", (900, 900), at="persona-card-1")
        shoot_history(browser, folder / "history")
        shoot_diagram(browser, rihla, "journeys/driving-licence", "gap-diagram.png", folder)
        shoot_diagram(browser, rihla, "journeys/clinic-visit", "gap-diagram-arabic.png", folder)
        whole = report(rihla, "journeys/driving-licence", folder / "whole", "--print", "all")
        shoot_print(browser, whole, folder, first="report-print-first.png", wide="report-print.png")
        shoot_room(browser, rihla, "journeys/driving-licence", folder / "room", "Actual\n    Touchpoint: ", "")
        shoot_room(browser, rihla, "journeys/clinic-visit", folder / "room-ar", "فعلي\n    نقطة الاتصال: ", "-arabic")
        browser.close()


if __name__ == "__main__":
    main()
