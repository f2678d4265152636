"""Who may do what in the live room: other sites' pages, other machines, other folders."""

import http.server
import json
import os
import pathlib
import subprocess
import threading
import time
import uuid
from collections.abc import Iterator

import pytest
from conftest import CHROMIUM
from live_room import PAUSE, Room, at_desk, is_saved, open_room, put_caret, shown, until_shown, wait
from playwright.sync_api import Playwright

MODEL = "Journey: A [a]\nStep: Pay [pay]\n  Ideal\n    Score: CSAT 4.5\n"

# All that a page can try: to read, to send a form as pages do that ask nobody, to open a socket, to load a script or a
# frame, and each of these at the address of the questions as well.
TRIES = """async (room) => {
  const socket = (path) => new Promise((done) => {
    const socket = new WebSocket(`ws://${room}${path}`);
    socket.onopen = () => done('open');
    socket.onerror = () => done('refused');
  });
  const ask = (path, options) => fetch(`http://${room}${path}`, options).then((answer) => answer.type, () => 'refused');
  const element = (name, path) => new Promise((done) => {
    const element = document.createElement(name);
    element.onload = () => done('loaded');
    element.onerror = () => done('refused');
    element.src = `http://${room}${path}`;
    document.body.append(element);
  });
  await fetch(`http://${room}/ask/pay`, { method: 'POST', mode: 'no-cors', body: new URLSearchParams({ CSAT: '1' }) }).catch(() => {});
  return [
    await socket('/live?screen=wall'), await socket('/live?screen=desk'),
    await ask('/'), await ask('/desk'), await ask('/ask'), await ask('/files/desk.js'),
    await element('script', '/files/words.js'), await element('img', '/'),
  ];
}"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves one empty page."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>another site</title><body>")

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def other_site() -> Iterator[int]:
    """The port of another site on this machine."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Quiet)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1]
    server.shutdown()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_page_of_another_site_reaches_nothing(browser, rooms, tmp_path, other_site, host):
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    rooms.append(room := open_room(file, "--collect"))
    while "a-answers.csv" not in file.read_text():
        time.sleep(0.02)
    before = {path.name: path.read_text() for path in tmp_path.iterdir()}
    page = browser.new_page()
    page.goto(f"http://{host}:{other_site}/")
    assert set(page.evaluate(TRIES, f"127.0.0.1:{room.port}")) == {"refused"}
    page.evaluate("(room) => { const frame = document.createElement('iframe'); frame.src = `http://${room}/`; document.body.append(frame); }",
                  f"127.0.0.1:{room.port}")
    page.wait_for_timeout(400)
    assert not any(frame.url.startswith(room.wall) and frame.query_selector("#picture") for frame in page.frames)
    page.close()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == before


def test_a_name_that_was_made_to_point_here_is_refused(playwright: Playwright, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    rooms.append(room := open_room(file, "--collect"))
    browser = playwright.chromium.launch(
        executable_path=CHROMIUM, args=["--no-sandbox", "--host-resolver-rules=MAP rebound.example 127.0.0.1"])
    page = browser.new_page()
    for address in ["/", "/ask", room.desk.split(str(room.port), 1)[1]]:
        answer = page.goto(f"http://rebound.example:{room.port}{address}")
        assert answer.status == 421
        assert page.query_selector("#picture, #text, form") is None
    assert page.evaluate("(path) => fetch(path).then((answer) => answer.status)", "/files/desk.js") == 421
    browser.close()


def test_nobody_types_without_the_key(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    rooms.append(room := open_room(file))
    for address in [f"{room.wall}desk", f"{room.wall}desk?key=", room.desk[:-1], f"{room.desk}x"]:
        assert page.goto(address).status == 403
    page.goto(room.wall)
    opened = page.evaluate("""() => new Promise((done) => {
      const socket = new WebSocket(`ws://${location.host}/live?screen=desk&key=wrong`);
      socket.onopen = () => done(true);
      socket.onerror = () => done(false);
    })""")
    assert opened is False


def test_no_file_outside_the_folder_is_opened(page, rooms, tmp_path):
    folder = tmp_path / "model"
    folder.mkdir()
    (folder / "a.journey").write_text(MODEL)
    (tmp_path / "secret.journey").write_text("Journey: Secret\n")
    (folder / "link.journey").symlink_to(tmp_path / "secret.journey")
    (folder / "notes.txt").write_text("secret notes")
    rooms.append(room := open_room(folder / "a.journey"))
    page.goto(room.wall)
    paths = ["../secret.journey", str(tmp_path / "secret.journey"), "link.journey", "notes.txt", "/etc/passwd", "..", "."]
    heard = page.evaluate("""async ([key, paths]) => {
      const socket = new WebSocket(`ws://${location.host}/live?screen=desk&key=${key}`);
      const heard = [];
      socket.onmessage = ({ data }) => heard.push(data);
      await new Promise((done) => { socket.onopen = done; });
      for (const file of paths) socket.send(JSON.stringify({ act: 'open', file }));
      const wanted = (data) => JSON.parse(data).is === 'refused';
      while (heard.filter(wanted).length < paths.length) await new Promise((done) => setTimeout(done, 20));
      return heard;
    }""", [room.desk.split("key=")[1], paths])
    assert not any("Secret" in data or "secret notes" in data or "root:" in data for data in heard)
    assert sorted(path.name for path in folder.iterdir()) == ["a.journey", "link.journey", "notes.txt"]


def test_a_page_says_nothing_to_the_console_and_loads_nothing_from_elsewhere(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL.replace("Pay", "<img src=https://other.example/x onerror=alert(1)>\u202e"))
    rooms.append(room := open_room(file, "--collect"))
    seen: list[str] = []
    page.on("console", lambda message: seen.append(message.text))
    page.on("dialog", lambda dialog: (seen.append("dialog"), dialog.dismiss()))
    page.on("request", lambda request: request.url.startswith((room.wall, "ws://")) or seen.append(request.url))
    for address in [room.wall, room.desk, room.agenda, *room.ask]:
        page.goto(address)
        page.wait_for_timeout(300)
    assert seen == []


def test_an_empty_model_learns_of_its_answers_in_its_own_language(page, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text("")
    rooms.append(room := open_room(file, "--collect"))
    at_desk(page, room)
    page.wait_for_timeout(200)
    assert file.read_text() == ""
    page.keyboard.type("رحلة العميل: تجديد", delay=PAUSE)
    page.keyboard.press("Enter")
    page.keyboard.type("خطوة: سداد", delay=PAUSE)
    until_shown(page, "a-answers.csv")
    is_saved(page)
    assert shown(page).startswith("رحلة العميل: تجديد\nخطوة: سداد\n\nمصدر: ")
    assert file.read_text() == shown(page)
    # Nobody has answered yet, and the message about it stands at the source.
    wait(page, "document.querySelector('#messages').textContent.includes('\u20664\u2069')")


def test_answers_are_counted_and_one_device_has_one_voice(browser, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    rooms.append(room := open_room(file, "--collect"))
    wall = browser.new_page()
    wall.goto(room.wall)
    for number in range(5):
        context = browser.new_context(locale="ar" if number % 2 else "en", viewport={"width": 390, "height": 844})
        phone = context.new_page()
        phone.goto(room.ask[0])
        phone.click(".steps a")
        assert phone.locator("html").get_attribute("dir") == ("rtl" if number % 2 else "ltr")
        phone.check("input[name=CSAT][value='4']", force=True)
        phone.fill("textarea", "=1+1, \"quoted\"")
        phone.click("button")
        assert phone.text_content(".notice").strip() != ""
        phone.goto(room.ask[0])
        phone.click(".steps a")
        assert phone.locator("form").count() == 0
        context.close()
        if number == 2:
            wait(wall, "document.querySelector('#answers').textContent.includes('3 of 5')")
    # From the fifth answer on there is a number, and nothing to wait for.
    wait(wall, "document.querySelector('#answers').hidden")
    wait(wall, "/\\u2212\\d+/.test(document.querySelector('#gap-gap0').textContent)")
    lines = (tmp_path / "a-answers.csv").read_text().splitlines()
    assert len(lines) == 6
    assert all(line.startswith("a,pay,CSAT,4,") for line in lines[1:])
    assert "a-answers.csv" in file.read_text()
    wall.close()


@pytest.fixture
def two_machines() -> Iterator[tuple[str, str]]:
    """Two network namespaces with a cable between them, and no way out: the server's at 10.77.0.1, and a guest's."""
    if os.geteuid() != 0:
        pytest.skip("only root may make a network namespace")
    mark = uuid.uuid4().hex[:6]
    server, guest = f"rihla-s{mark}", f"rihla-g{mark}"
    commands = [
        f"netns add {server}", f"netns add {guest}",
        f"-n {server} link add wire type veth peer name wire netns {guest}",
        f"-n {server} addr add 10.77.0.1/24 dev wire", f"-n {guest} addr add 10.77.0.2/24 dev wire",
        f"-n {server} link set wire up", f"-n {guest} link set wire up", f"-n {server} link set lo up",
    ]
    try:
        for command in commands:
            try:
                done = subprocess.run(["ip", *command.split()], capture_output=True, text=True, check=False)
            except FileNotFoundError:
                pytest.skip("there is no `ip` here to make a network namespace with")
            if done.returncode != 0:
                pytest.skip(f"no network namespace can be made here: {done.stderr.strip()}")
        yield server, guest
    finally:
        for name in (server, guest):
            subprocess.run(["ip", "netns", "delete", name], capture_output=True, check=False)


GUEST = """
import json, sys, urllib.error, urllib.request
def ask(address, body=None, **headers):
    request = urllib.request.Request(address, body.encode() if body else None, headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return [answer.status, answer.read().decode(), answer.headers.get("Set-Cookie")]
    except urllib.error.HTTPError as error:
        return [error.code, "", None]
print(json.dumps([ask(*args, **headers) for args, headers in json.loads(sys.argv[1])]))
"""


def as_guest(guest: str, *requests: tuple[list[str], dict[str, str]]) -> list[list]:
    """What another machine gets for its requests: statuses, texts and cookies."""
    done = subprocess.run(
        ["ip", "netns", "exec", guest, "python3", "-c", GUEST, json.dumps(requests)],
        capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_another_machine_reaches_the_questions_and_nothing_else(rooms, tmp_path, two_machines):
    server, guest = two_machines
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    inside = ("ip", "netns", "exec", server)
    rooms.append(room := open_room(file, "--collect", "--listen", "0.0.0.0", before=inside))
    asked = next(address for address in room.ask if "10.77.0.1" in address)
    here = f"http://10.77.0.1:{room.port}"
    key = asked.split("key=")[1]
    page = f"{here}/ask/pay?key={key}"
    answers = as_guest(
        guest, ([asked], {}), ([f"{here}/ask"], {}), ([f"{here}/ask?key=wrong"], {}), ([f"{here}/"], {}),
        ([room.desk.replace("127.0.0.1", "10.77.0.1")], {}), ([f"{here}/agenda"], {}), ([f"{here}/files/desk.js"], {}),
        ([f"{here}/files/ask.css"], {}), ([page], {}), ([asked], {"Host": "rebound.example"}))
    assert [status for status, _, _ in answers] == [200, 403, 403, 403, 403, 403, 403, 200, 200, 421]
    cookie = answers[8][2].split(";")[0]
    origin = {"Origin": here, "Cookie": cookie}
    said = as_guest(
        guest, ([page, "CSAT=4&comment=good"], origin), ([page, "CSAT=1"], origin), ([page, "CSAT=1"], {}),
        ([f"{here}/ask/pay", "CSAT=1"], origin), ([f"{here}/live?screen=wall"], origin))
    assert [status for status, _, _ in said] == [200, 200, 403, 403, 403]
    # One device, one voice.
    assert len((tmp_path / "a-answers.csv").read_text().splitlines()) == 2


def test_without_being_told_to_nobody_else_is_listened_to(rooms, tmp_path, two_machines):
    server, guest = two_machines
    file: pathlib.Path = tmp_path / "a.journey"
    file.write_text(MODEL)
    rooms.append(room := open_room(file, "--collect", before=("ip", "netns", "exec", server)))
    refused = subprocess.run(
        ["ip", "netns", "exec", guest, "python3", "-c",
         f"import socket; socket.create_connection(('10.77.0.1', {room.port}), timeout=5)"],
        capture_output=True, text=True, check=False)
    assert "ConnectionRefusedError" in refused.stderr
    assert isinstance(room, Room)


def test_others_watch_the_wall_and_nothing_else(rooms, tmp_path, two_machines):
    server, guest = two_machines
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    inside = ("ip", "netns", "exec", server)
    rooms.append(room := open_room(file, "--share", "--listen", "0.0.0.0", before=inside))
    watched = next(address for address in room.watch if "10.77.0.1" in address)
    here = f"http://10.77.0.1:{room.port}"
    key = watched.split("key=")[1]
    desk = room.desk.split("key=")[1]
    answers = as_guest(
        guest, ([watched], {}), ([f"{here}/"], {}), ([f"{here}/?key={desk}"], {}), ([f"{here}/desk?key={key}"], {}),
        ([f"{here}/desk?key={desk}"], {}), ([f"{here}/agenda?key={key}"], {}), ([f"{here}/board?key={key}"], {}),
        ([f"{here}/ask?key={key}"], {}), ([f"{here}/files/desk.js"], {}), ([f"{here}/files/wall.js"], {}),
        ([watched], {"Host": "rebound.example"}), ([watched, "a=b"], {"Origin": here}))
    assert [status for status, _, _ in answers] == [200, 403, 403, 403, 403, 403, 403, 404, 403, 200, 421, 403]
    handshake = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
                 "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ=="}
    own = {**handshake, "Origin": here}
    sockets = as_guest(
        guest, ([f"{here}/live?screen=wall"], own), ([f"{here}/live?screen=wall&key={desk}"], own),
        ([f"{here}/live?screen=desk&key={key}"], own), ([f"{here}/live?screen=desk&key={desk}"], own),
        ([f"{here}/live?screen=board&key={key}"], own), ([f"{here}/live?screen=agenda&key={key}"], own),
        ([f"{here}/live?screen=wall&key={key}"], handshake),
        ([f"{here}/live?screen=wall&key={key}"], {**handshake, "Origin": "http://elsewhere.example"}))
    assert [status for status, _, _ in sockets] == [403] * 8


def test_a_shared_wall_follows_and_takes_nothing(page, browser, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    own = [link["local"] for one in json.loads(subprocess.run(
        ["ip", "-j", "-4", "addr"], capture_output=True, text=True, check=True).stdout) for link in one["addr_info"]]
    own = [address for address in own if not address.startswith("127.")]
    if not own:
        pytest.skip("this machine has no address that others reach")
    rooms.append(room := open_room(file, "--share", "--listen", "0.0.0.0", asks=len(own)))
    page.goto(room.watch[0])
    wait(page, "document.querySelector('svg.gap-diagram') !== null")
    assert page.locator("#invitation").is_hidden()
    desk = browser.new_page()
    at_desk(desk, room)
    put_caret(desk, "[pay]")
    wait(page, "!document.querySelector('#hand').hidden")
    page.evaluate("""() => new Promise((done) => {
      const socket = new WebSocket(`ws://${location.host}/live?screen=wall&key=${new URLSearchParams(location.search).get('key')}`);
      socket.onopen = () => {
        socket.send(JSON.stringify({ act: 'open', file: '' }));
        socket.send(JSON.stringify({ act: 'edit', number: 1, at: 0, cut: 3, put: '', size: 1 }));
        setTimeout(done, 400);
      };
    })""")
    assert file.read_text() == MODEL
    desk.close()
