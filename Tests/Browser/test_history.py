"""The pages of `rihla diff` and `rihla history`: a model in spring and in autumn, in both languages."""

import os
import pathlib
import shutil
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe
from collisions import COLLIDING
from conftest import RIHLA, ROOT
from test_accessibility import RULES
from test_layout import CLIPPED, OVERFLOWING

STORIES = ROOT / "Tests" / "Fixtures" / "git"
ENVIRONMENT = os.environ | {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
PAGES = {"history": ["history", "pay"], "person": ["history", "layla"], "diff": ["diff", "spring", "autumn"]}
SUBJECTS = {"en": "Map of {}", "ar": "خريطة {}"}
SEASONS = {"spring": ("2026-03-01", "الربيع"), "autumn": ("2026-09-14", "الخريف")}


def called(season: str, language: str) -> str:
    """A season in a language; other words as they are."""
    return SEASONS[season][1] if language == "ar" and season in SEASONS else season


def tell(folder: pathlib.Path, language: str) -> None:
    """A repository with a commit for each season."""

    def git(*arguments: str, day: str = "2026-03-01") -> None:
        when = {"GIT_AUTHOR_DATE": f"{day}T09:00:00+00:00", "GIT_COMMITTER_DATE": f"{day}T09:00:00+00:00"}
        identity = ["-c", "user.name=ليلى" if language == "ar" else "user.name=Layla", "-c", "user.email=layla@example.org"]
        subprocess.run(["git", *identity, *arguments], cwd=folder, env=ENVIRONMENT | when, check=True)

    folder.mkdir(parents=True)
    git("init", "-q", "-b", "main")
    for season, (day, _) in SEASONS.items():
        shutil.copytree(STORIES / (season + ("-ar" if language == "ar" else "")), folder,
                        copy_function=shutil.copyfile, dirs_exist_ok=True)
        git("add", "-A")
        git("commit", "-q", "-m", SUBJECTS[language].format(called(season, language)), day=day)
        git("tag", called(season, language))


def write_pages(folder: pathlib.Path) -> dict[tuple[str, str], pathlib.Path]:
    """Every page in both languages, by its name and its language."""
    files = {}
    for language in SUBJECTS:
        tell(folder / language, language)
        for name, command in PAGES.items():
            done = subprocess.run(
                [RIHLA, *(called(word, language) for word in command), "--format", "html"], cwd=folder / language, env=ENVIRONMENT, capture_output=True, check=True)
            files[name, language] = folder / f"{name}.{language}.html"
            files[name, language].write_bytes(done.stdout)
    return files


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], pathlib.Path]:
    return write_pages(tmp_path_factory.mktemp("history"))


ALL = [(name, language) for name in PAGES for language in SUBJECTS]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [360, 1180])
@pytest.mark.parametrize("page", ALL, ids="-".join)
def test_the_page_fits_its_window_and_axe_finds_nothing(page, width, dark, pages, visit):
    opened = visit(pages[page], width=width, dark=dark, bypass_csp=True)
    assert opened.locator("html").get_attribute("dir") == ("rtl" if page[1] == "ar" else "ltr")
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    assert opened.evaluate(CLIPPED) == []
    assert opened.evaluate(OVERFLOWING) == []
    assert opened.evaluate(COLLIDING) == []
    opened.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    found = Axe().run(opened, options=RULES).response["violations"]
    assert [(v["id"], [n["html"][:120] for n in v["nodes"][:3]]) for v in found] == []


@pytest.mark.parametrize("page", ALL, ids="-".join)
def test_every_picture_is_named_and_its_numbers_stand_in_a_table(page, pages, visit):
    opened = visit(pages[page])
    for picture in opened.locator("svg.chart").all():
        for attribute in ["aria-labelledby", "aria-describedby"]:
            assert len(opened.locator(f"[id='{picture.get_attribute(attribute)}']").text_content()) > 3
    assert opened.locator("svg.chart").count() == (1 if page[0] == "diff" else 2)
    table = opened.locator("table.numbers")
    assert table.locator("thead th").count() == 3
    assert [row.locator("th").count() for row in table.locator("tbody tr").all()] == [1, 1, 1]


def test_a_step_is_marked_in_all_its_versions(pages, visit):
    opened = visit(pages["history", "en"])
    opened.locator(".key li").nth(1).hover()
    assert opened.locator("svg.chart .marked").count() >= 4
    assert opened.locator(".key .marked").count() == 1


def test_what_was_is_told_apart_without_colour(pages, visit):
    opened = visit(pages["diff", "en"])
    was = opened.locator("svg.chart .curve.earlier")
    now = opened.locator("svg.chart .curve.actual")
    dashes = [curve.evaluate("curve => getComputedStyle(curve).strokeDasharray") for curve in (was, now)]
    assert dashes[0] != "none" and dashes[1] == "none"
    assert opened.locator("svg.gap-diagram .earlier-bar").count() == 2
