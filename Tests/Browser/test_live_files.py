"""The live room among changing files: tables that grow, disks that fill, folders that vanish."""

import os
import pathlib
import shutil
import subprocess
from collections.abc import Iterator

import pytest
from live_room import PAUSE, at_desk, is_saved, open_room, put_caret, shown, until_drawn, wait

JOURNEY = """Source: Survey [survey]
  File: survey.csv

Journey: Renew [renew]
  Measured by: CSAT
Step: Pay [pay]
  Ideal
    Feeling: 4
    Score: CSAT 4.5
  Actual
    Feeling: 2
"""
HEAD = "journey,step,measure,score\n"


def test_a_table_that_grows_or_is_replaced_changes_the_wall(page, rooms, tmp_path):
    (tmp_path / "a.journey").write_text(JOURNEY)
    table = tmp_path / "survey.csv"
    table.write_text(HEAD + "renew,pay,CSAT,3\n" * 4)
    rooms.append(room := open_room(tmp_path / "a.journey"))
    page.goto(room.wall)
    until_drawn(page, "felt −2 levels")
    with table.open("a") as more:
        for _ in range(16):
            more.write("renew,pay,CSAT,3\n")
            more.flush()
    until_drawn(page, "−38")
    # As spreadsheets save: another file takes the name.
    new = tmp_path / "new.csv"
    new.write_text(HEAD + "renew,pay,CSAT,2\n" * 20)
    new.replace(table)
    until_drawn(page, "−62")  # 62.5 points, half to even
    table.unlink()
    until_drawn(page, "felt −2 levels")


def test_a_folder_that_vanishes_takes_nothing_along(page, rooms, tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "a.journey").write_text("Journey: A\nStep: First\n  Ideal\n    Feeling: 4\n")
    rooms.append(room := open_room(folder))
    at_desk(page, room)
    until_drawn(page, "First")
    shutil.rmtree(folder)
    page.wait_for_timeout(300)
    page.keyboard.press("Control+End")
    page.keyboard.type("Step: Second", delay=PAUSE)
    wait(page, "document.querySelector('#saved').textContent !== 'Saving …'")
    is_saved(page)
    assert (folder / "a.journey").read_text() == shown(page)
    until_drawn(page, "First")
    assert room.end() == 0


def test_files_of_editors_are_no_models(page, rooms, tmp_path):
    (tmp_path / "a.journey").write_text("Journey: A\nStep: First\n  Ideal\n    Feeling: 4\n")
    rooms.append(room := open_room(tmp_path))
    at_desk(page, room)
    for name in ["a.journey~", ".a.journey.swp", "#a.journey#", "4913", "a.journey.other-1"]:
        (tmp_path / name).write_text("Journey: Wrong\nStep: Wrong\n")
    page.wait_for_timeout(500)
    assert page.locator("#file option").count() == 1
    assert "Wrong" not in page.text_content("#picture")
    # As some editors save: the old file goes away under another name first.
    (tmp_path / "a.journey").rename(tmp_path / "a.journey~")
    (tmp_path / "a.journey").write_text("Journey: A\nStep: Second\n  Ideal\n    Feeling: 4\n")
    until_drawn(page, "Second")


@pytest.fixture
def small_disk(tmp_path) -> Iterator[pathlib.Path]:
    """A disk of 64 kB."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_full_disk_is_said_and_nothing_is_lost(page, rooms, small_disk):
    file = small_disk / "a.journey"
    file.write_text("Journey: A\nStep: First\n  Ideal\n    Thought: ")
    rooms.append(room := open_room(file))
    at_desk(page, room)
    filling = small_disk / "filling"
    try:
        filling.write_bytes(bytes(128_000))
    except OSError:
        pass
    put_caret(page, "Thought: ")
    page.keyboard.type("no room left", delay=PAUSE)
    wait(page, "document.querySelector('#saved').textContent.startsWith('Not saved')")
    assert file.read_text().endswith("Thought: ")
    assert shown(page).endswith("no room left")
    until_drawn(page, "First")
    # Nothing half-written lies about.
    assert sorted(path.name for path in small_disk.iterdir()) == ["a.journey", "filling"]
    filling.unlink()
    is_saved(page)
    assert file.read_text() == shown(page)


def test_a_restart_brings_back_what_the_disk_never_had(page, rooms, small_disk):
    file = small_disk / "a.journey"
    file.write_text("Journey: A\n")
    rooms.append(room := open_room(file, "--port", "0"))
    at_desk(page, room)
    filling = small_disk / "filling"
    try:
        filling.write_bytes(bytes(128_000))
    except OSError:
        pass
    page.keyboard.press("Control+End")
    page.keyboard.type("Step: Kept", delay=PAUSE)
    wait(page, "document.querySelector('#saved').textContent.startsWith('Not saved')")
    page.reload()
    wait(page, "document.querySelector('#text').value.includes('Step: Kept')")
    filling.unlink()
    is_saved(page)
    assert file.read_text() == "Journey: A\nStep: Kept"


AGENDA = """Agenda: Morning
  Item: 20 min Ideal journey
  Item: 45 min Actual journey

Journey: A
Stage: Find out
Step: First
  Ideal
    Touchpoint: app / One
"""


def test_the_agenda_counts_down_and_knows_what_is_open(page, browser, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(AGENDA)
    rooms.append(room := open_room(file))
    page.goto(room.agenda)
    wait(page, "document.querySelector('#left').textContent === '20:00'")
    assert page.locator("#items li").all_text_contents() == ["Ideal journey · 20 min", "Actual journey · 45 min"]
    row = page.locator("#stages tr").first.locator("th, td")
    assert row.all_text_contents() == ["Find out", "1 step", "3", "4"]
    page.keyboard.press("Space")
    wait(page, "/^19:5/.test(document.querySelector('#left').textContent)")
    # The clock goes on over a reload, and stands still when it is stopped.
    page.reload()
    wait(page, "/^19:5/.test(document.querySelector('#left').textContent)")
    page.keyboard.press("Space")
    page.keyboard.press("n")
    wait(page, "document.querySelector('#left').textContent === '45:00'")
    desk = browser.new_page()
    at_desk(desk, room)
    desk.keyboard.press("Control+End")
    desk.keyboard.type("    Feeling: 4 glad", delay=PAUSE)
    wait(page, "document.querySelectorAll('#stages td')[1].textContent === '2'")
    desk.close()
