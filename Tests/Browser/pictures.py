#!/usr/bin/env python3
"""Takes the pictures of docs/ anew, from reports that the built rihla writes.

usage: pictures.py RIHLA
"""

import os
import pathlib
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


def shoot_print(browser: Browser, page: pathlib.Path, name: str, folder: pathlib.Path) -> None:
    """The sheet with the journey map."""
    tab = browser.new_page()
    tab.goto(page.as_uri())
    pdf = folder / "report.pdf"
    tab.pdf(path=pdf, prefer_css_page_size=True, print_background=True)
    tab.close()
    text = subprocess.run(["pdfinfo", "-l", "99", pdf], check=True, capture_output=True, text=True).stdout
    sheets = [line for line in text.splitlines() if "size:" in line and line.startswith("Page ")]
    number = next(index for index, line in enumerate(sheets, start=1) if float(line.split()[3]) > A4_LENGTH)
    target = str((DOCS / name).with_suffix(""))
    subprocess.run(["pdftoppm", "-png", "-r", "80", "-f", str(number), "-singlefile", pdf, target], check=True)


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


def main() -> None:
    rihla = str(pathlib.Path(sys.argv[1]).resolve())
    # Whoever else needs to know which program is meant reads it there.
    os.environ["RIHLA"] = rihla
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        licence = report(rihla, "journeys/driving-licence", folder / "licence")
        clinic = report(rihla, "journeys/clinic-visit", folder / "clinic")
        branded = report(rihla, "journeys/driving-licence", folder / "branded", "--style", str(BRAND))
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        shoot(browser, licence, "report.png", (1180, 1340))
        shoot(browser, licence, "report-dark.png", (1180, 820), dark=True)
        shoot(browser, licence, "report-phone.png", (390, 844))
        shoot(browser, clinic, "report-arabic.png", (1180, 1340))
        shoot(browser, licence, "report-charts.png", (1180, 1500), at="answers")
        shoot(browser, branded, "report-brand.png", (1180, 620))
        shoot_history(browser, folder / "history")
        shoot_print(browser, licence, "report-print.png", folder)
        browser.close()


if __name__ == "__main__":
    main()
