"""Reports written by the built rihla, and a Chromium that opens them and lets nothing pass."""

import functools
import os
import pathlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
RIHLA = ROOT / os.environ.get("RIHLA", ".build/debug/rihla")
CHROMIUM = "/usr/bin/chromium"


@dataclass(frozen=True)
class Report:
    """A bundled example: its folder, the file made of it, and which way it is read."""

    journey: str
    file: str
    direction: str


REPORTS = {
    "licence": Report("journeys/driving-licence", "renewal.html", "ltr"),
    "clinic": Report("journeys/clinic-visit", "زيارة.html", "rtl"),
    "workshop": Report("journeys/first-workshop", "account.html", "ltr"),
}


# Lines that decide the language of everything that rihla itself says.
SETTINGS = {
    "en": "Setting: Report\n  Language: en\n\n",
    "ar": "Setting: Report\n  Language: ar\n  Digits: arabic\n\n",
}


def write_report(source: pathlib.Path, folder: pathlib.Path, *options: str) -> list[pathlib.Path]:
    """Every report that rihla makes of `source`; exit code 1 only says that the model has messages."""
    command = [RIHLA, "report", source, "--output", folder, *options]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return sorted(folder.glob("*.html"))


@pytest.fixture(scope="session")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, pathlib.Path]:
    """The reports of the bundled examples, by name."""
    folder = tmp_path_factory.mktemp("reports")
    for name, report in REPORTS.items():
        write_report(ROOT / report.journey, folder / name)
    return {name: folder / name / report.file for name, report in REPORTS.items()}


@pytest.fixture(scope="session")
def in_both_languages(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], pathlib.Path]:
    """The bundled examples as reports in English and in Arabic with Arabic digits, by name and language."""
    pages = {}
    for name, report in REPORTS.items():
        for language, setting in SETTINGS.items():
            model = tmp_path_factory.mktemp(f"{name}-{language}") / "model"
            shutil.copytree(ROOT / report.journey, model)
            for journey in model.glob("*.journey"):
                journey.write_text(setting + journey.read_text(encoding="utf-8"), encoding="utf-8")
            pages[name, language] = write_report(model, model / "report")[0]
    return pages


@pytest.fixture(scope="session")
def report_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int, int, str], pathlib.Path]:
    """Writes the report of an invented journey of so many steps and personas, in a language; of each only once."""
    @functools.cache
    def report_of(steps: int, personas: int, language: str) -> pathlib.Path:
        model = tmp_path_factory.mktemp(f"invented-{steps}-{personas}-{language}") / "model"
        script = ROOT / "Tests/Bench/make-journey.py"
        subprocess.run([sys.executable, script, str(steps), model, str(personas)], check=True)
        journey = model / "errand.journey"
        journey.write_text(SETTINGS[language] + journey.read_text(encoding="utf-8"), encoding="utf-8")
        return write_report(model, model / "report")[0]

    return report_of


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    yield browser
    browser.close()


@pytest.fixture
def rooms() -> Iterator[list]:
    """Running live rooms go in here; whatever happens none outlives its test."""
    opened: list = []
    yield opened
    for room in opened:
        if room.process.poll() is None:
            room.process.kill()
            room.process.wait()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of a live room, which must not throw."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []


@pytest.fixture
def elsewhere(browser: Browser) -> Iterator[Page]:
    """A page of a live room in another browser, which knows nothing of what the first keeps."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    yield context.new_page()
    context.close()


@dataclass
class Incidents:
    """What a page must never do: speak on the console, throw, ask for anything but itself, or go elsewhere."""

    seen: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext, page: Page, own: str) -> None:
        page.on("console", lambda message: self.seen.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.seen.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (self.seen.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("popup", lambda popup: self.seen.append(f"popup: {popup.url}"))
        context.on("request", lambda request: request.url == own or self.seen.append(f"request: {request.url}"))


Visit = Callable[..., Page]

# A long page reads what is out of sight when there is time.
ALL_READ = """() => new Promise((done) => {
  const look = () => document.querySelector("noscript") ? setTimeout(look, 5) : done();
  look();
})"""


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    """Opens a file, as wide and in the colours that are asked for; at the end nothing may have happened.

    What it folds away is opened, so that all of it can be looked at, unless the page is to stay `folded`.
    """
    incidents = Incidents()
    contexts = []

    def visit(
        file: pathlib.Path, width: int = 1180, height: int = 900, dark: bool = False, folded: bool = False, **options: object
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light", **options)
        contexts.append(context)
        page = context.new_page()
        incidents.watch(context, page, file.as_uri())
        page.goto(file.as_uri())
        if options.get("java_script_enabled", True):
            page.evaluate(ALL_READ)
        if not folded:
            page.evaluate("for (const group of document.querySelectorAll('.fold')) group.open = true")
        return page

    yield visit
    for context in contexts:
        context.close()
    assert incidents.seen == []
