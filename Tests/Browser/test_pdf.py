"""`rihla report --format pdf`: what the installed Chromium prints, and what is left where it does not."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time

import pytest
from conftest import CHROMIUM, REPORTS, RIHLA, ROOT, SETTINGS
from test_accessibility import violations

A4, A3_WIDE = "595 x 842", "1191 x 842"


def print_report(source: pathlib.Path, folder: pathlib.Path, *options: str, **environment: str) -> subprocess.CompletedProcess:
    """Exit code 1 only says that the model has messages."""
    command = [RIHLA, "report", source, "--format", "pdf", "--output", folder, *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | environment)


def text_of(pdf: pathlib.Path) -> str:
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True).stdout


def facts_of(pdf: pathlib.Path) -> str:
    return subprocess.run(["pdfinfo", "-l", "999", pdf], capture_output=True, text=True, check=True).stdout


def sheets_of(pdf: pathlib.Path) -> set[str]:
    sizes = [line.split(":")[1].split("pts")[0].split() for line in facts_of(pdf).splitlines() if "size:" in line and "pts" in line]
    return {f"{round(float(width))} x {round(float(height))}" for width, _, height in sizes}


@pytest.mark.parametrize(("printed", "sheets", "letters"), [("brief", {A4}, 1500), ("all", {A4, A3_WIDE}, 5000)])
@pytest.mark.parametrize("name", REPORTS)
def test_a_report_is_printed_twice_alike(name, printed, sheets, letters, tmp_path):
    texts = []
    for run in ["first", "second"]:
        done = print_report(ROOT / REPORTS[name].journey, tmp_path / run, "--print", printed)
        assert done.returncode in (0, 1), done.stderr
        pdf = tmp_path / run / pathlib.Path(REPORTS[name].file).with_suffix(".pdf").name
        assert done.stdout.startswith(f"{pdf}\n") and list(pdf.parent.iterdir()) == [pdf]
        assert sheets_of(pdf) == sheets
        texts.append(text_of(pdf))
    assert texts[0] == texts[1] and len(texts[0]) > letters


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_journey_of_a_folder_is_printed_in_its_language(language, tmp_path):
    titles = {"pay": "Renew a passport", "move": "Move to another flat"}
    for name, title in titles.items():
        steps = "".join(f"Step: Part {n}\n  Ideal\n    Feeling: 5 calm\n  Actual\n    Feeling: 2 lost\n" for n in range(60))
        (tmp_path / f"{name}.journey").write_text(SETTINGS[language] + f"Journey: {title} [{name}]\n" + steps, encoding="utf-8")
    done = print_report(tmp_path, tmp_path / "out", "--print", "all")
    assert done.returncode in (0, 1), done.stderr
    for name, title in titles.items():
        pdf = tmp_path / "out" / f"{name}.pdf"
        kind = {"en": "Gap report", "ar": "تقرير الفجوات"}[language]
        assert f"{title} · {kind}" in "".join(c for c in facts_of(pdf) if not 0x2066 <= ord(c) <= 0x2069)
        # Also what a page on a screen would read later.
        assert text_of(pdf).count("Part") > 60 * 3


def test_nothing_is_said_of_the_day_of_printing(reports, visit, tmp_path):
    assert "ago)" in visit(reports["licence"]).locator("#dates").inner_text()
    assert print_report(ROOT / REPORTS["licence"].journey, tmp_path, "--print", "all").returncode in (0, 1)
    assert "ago)" not in text_of(tmp_path / "renewal.pdf")


@pytest.mark.parametrize(("example", "missing"), [("licence", "I can't find Chromium"), ("clinic", "لم أجد متصفح")])
def test_without_a_browser_it_says_so_and_writes_nothing(example, missing, tmp_path):
    (tmp_path / "bin").mkdir()
    for program in ["sh", "cat", "mktemp", "rm"]:
        (tmp_path / "bin" / program).symlink_to(shutil.which(program))
    done = print_report(ROOT / REPORTS[example].journey, tmp_path / "out", PATH=str(tmp_path / "bin"))
    assert done.returncode == 4 and missing in done.stderr and done.stdout == ""
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("program", ["chromium", "chromium-browser", "google-chrome"])
def test_the_browser_is_found_by_its_names(program, tmp_path):
    (tmp_path / "bin").mkdir()
    for tool in ["sh", "cat", "mktemp", "rm", "env", "grep", "tail", "sed"]:
        (tmp_path / "bin" / tool).symlink_to(shutil.which(tool))
    browser = tmp_path / "bin" / program
    browser.write_text(f'#!/bin/sh\nPATH={os.environ["PATH"]} exec {CHROMIUM} "$@"\n')
    browser.chmod(0o755)
    done = print_report(ROOT / REPORTS["workshop"].journey, tmp_path / "out", PATH=str(tmp_path / "bin"))
    assert done.returncode in (0, 1), done.stderr
    assert (tmp_path / "out" / "account.pdf").stat().st_size > 20_000


@pytest.fixture
def temporary():
    """A folder for what is on its way, of a hard name: a short one, as Chromium's socket has little room for its path."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="a b#c%20d?é\\'\""))
    yield folder
    shutil.rmtree(folder)


def test_a_name_of_any_kind_holds_what_is_on_its_way(temporary, tmp_path):
    done = print_report(ROOT / REPORTS["workshop"].journey, tmp_path / "تقارير", TMPDIR=str(temporary), RIHLA_BROWSER=CHROMIUM)
    assert done.returncode in (0, 1), done.stderr
    assert "Open a business account" in text_of(tmp_path / "تقارير" / "account.pdf")
    assert list(temporary.iterdir()) == []


def test_what_cannot_be_written_leaves_what_was_there(tmp_path):
    source = ROOT / REPORTS["workshop"].journey
    (tmp_path / "file").write_text("mine")
    done = print_report(source, tmp_path / "file")
    assert done.returncode == 4 and "I can't write" in done.stderr and (tmp_path / "file").read_text() == "mine"
    (tmp_path / "out").mkdir()
    old = tmp_path / "out" / "account.pdf"
    old.write_text("old")
    old.chmod(0o400)
    done = print_report(source, tmp_path / "out")
    assert done.returncode == 4 and "read-only" in done.stderr
    assert old.read_text() == "old" and list(old.parent.iterdir()) == [old]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_nothing_is_left_when_it_is_told_to_end(ending, temporary, tmp_path):
    command = [RIHLA, "report", ROOT / REPORTS["licence"].journey, "--format", "pdf", "--output", tmp_path / "out"]
    run = subprocess.Popen(
        command, env=os.environ | {"TMPDIR": str(temporary)}, start_new_session=True, stderr=subprocess.DEVNULL)
    while not any(temporary.rglob("profile/*")):
        assert run.poll() is None
        time.sleep(0.01)
    # As a terminal does: to all that it started.
    os.killpg(run.pid, ending)
    assert run.wait(timeout=30) != 0
    for _ in range(100):
        if not any(temporary.iterdir()):
            break
        time.sleep(0.1)
    assert list(temporary.iterdir()) == [] and not (tmp_path / "out").exists()


def test_the_card_of_the_notation_is_one_sheet_of_a4(tmp_path, visit):
    for name in ("card.html", "card.pdf"):
        subprocess.run([RIHLA, "explain", "--card", "-o", tmp_path / name], check=True, stdout=subprocess.DEVNULL)
    told = subprocess.run(["pdfinfo", tmp_path / "card.pdf"], check=True, capture_output=True, text=True).stdout
    assert re.search(r"^Pages:\s+1$", told, re.M) and "(A4)" in told
    assert violations(visit(tmp_path / "card.html", bypass_csp=True)) == []
    narrow = visit(tmp_path / "card.html", width=390)
    assert narrow.evaluate("document.documentElement.scrollWidth") <= 390
