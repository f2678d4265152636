"""Taking back at the desk: one's own, whatever others did meanwhile."""

from live_room import PAUSE, at_desk, open_room, put_caret, shown, until_shown, wait

MODEL = "Journey: Renew [renewal]\nStep: Pay [pay]\n  Ideal\n    Feeling: 4 done\n"


def test_own_letters_are_taken_back_from_around_those_of_others(page, elsewhere, rooms, tmp_path):
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    rooms.append(room := open_room(file))
    at_desk(page, room)
    at_desk(elsewhere, room)
    put_caret(page, "[renewal]")
    page.keyboard.type(" before", delay=PAUSE)
    page.wait_for_timeout(1000)
    page.keyboard.type(" behind", delay=PAUSE)
    elsewhere.keyboard.press("Alt+p")
    wait(page, "document.querySelector('#pen').checkVisibility()")
    page.keyboard.press("Alt+p")
    wait(elsewhere, "!document.querySelector('#text').readOnly")
    put_caret(elsewhere, "[renewal] bef")
    elsewhere.keyboard.type("OTHERS", delay=PAUSE)
    until_shown(page, "befOTHERSore behind")
    page.keyboard.press("Alt+p")
    wait(elsewhere, "document.querySelector('#pen').classList.contains('asked')")
    elsewhere.keyboard.press("Alt+p")
    wait(page, "!document.querySelector('#text').readOnly")
    page.focus("#text")
    page.keyboard.press("Control+z")
    assert "[renewal] befOTHERSore\n" in shown(page)
    page.keyboard.press("Control+z")
    assert "[renewal]OTHERS\n" in shown(page)
    page.keyboard.press("Control+y")
    page.keyboard.press("Control+y")
    assert "[renewal] befOTHERSore behind\n" in shown(page)


def test_taking_back_leaves_what_others_put_and_nothing_of_ones_own(page, rooms, tmp_path):
    """Changes of two people by chance, then every one of the first person's taken back, made again and taken back."""
    file = tmp_path / "a.journey"
    file.write_text(MODEL)
    rooms.append(room := open_room(file))
    at_desk(page, room)
    found = page.evaluate("""async () => {
      const { History } = await import('/files/history.js');
      const made = (text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut.length);
      let seed = 11;
      const upTo = (most) => { seed = (seed * 48271) % 2147483647; return seed % (most + 1); };
      for (let round = 0; round < 4000; round += 1) {
        const history = new History('none', `${round}`, '');
        let text = '0123456789';
        let letter = 0;
        const kept = new Set(text);
        const log = [];
        for (let step = 0; step < 8; step += 1) {
          const at = upTo(text.length);
          const isOwn = upTo(2) > 0;
          const put = Array.from({ length: upTo(3) }, () => String.fromCharCode((isOwn ? 0x4e00 : 0x3041) + letter++)).join('');
          const change = { at, cut: text.slice(at, at + upTo(2)), put };
          log.push({ isOwn, ...change });
          if (isOwn) history.add(change);
          else {
            for (const other of change.cut) kept.delete(other);
            for (const other of put) kept.add(other);
            history.shift(change);
          }
          if (isOwn) for (const other of change.cut) if (other >= '\\u3041' && other < '\\u4e00') kept.delete(other);
          text = made(text, change);
        }
        const typed = text;
        const all = (way) => { for (let some = history[way](); some.length > 0; some = history[way]()) for (const change of some) text = made(text, change); };
        all('undo');
        const bare = text;
        all('redo');
        if (text !== typed) return { log, typed, again: text };
        all('undo');
        if (text !== bare || [...bare].some((one) => one >= '\\u4e00')) return { log, bare, text };
        if ([...kept].some((one) => one >= '\\u3041' && !bare.includes(one))) return { log, bare, kept: [...kept].join('') };
      }
      return null;
    }""")
    assert found is None
