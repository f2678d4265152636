"""What Chromium makes of the gap diagram: no text leaves its box and no two boxes overlap, whichever fonts it has."""

import pathlib
import subprocess

import pytest
from conftest import REPORTS, RIHLA, ROOT

FONTS = {"noto": None, "dejavu": "DejaVu Sans"}
PICTURES = [*REPORTS, "awkward-en", "awkward-ar"]

AWKWARD = [
    "I have read this page three times now and I still cannot say which of the three forms is mine, or whether the fee "
    "of last year holds, or who would know; my sister did it in ten minutes, she says, but she had somebody at the "
    "counter, and I have the children with me and a shift that begins at two o'clock, so tell me.",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "مُحَمَّدٌ يَكْتُبُ الطَّلَبَ عَلَى الْوَرَقِ ثُمَّ يُعِيدُ كِتَابَتَهُ",
    "نموذج Form A-12 (v2.1) رقم 38 % — صفحة https://example.org/licence/renew?id=1234567890",
    "👩‍👩‍👧‍👦 family 🏳️‍🌈 👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽",
    "運転免許証を更新するために必要な書類を窓口で確認してから申請書に記入します",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
    "استقبال الطلبات وتدقيق المستندات المرفقة وإصدار الموافقة المبدئية",
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "javascript:alert(1)",
    "\\N \\G \\l \\\" </TD></TABLE><B>", "{{#steps}} {{{name}}} {{/steps}}", "]]> --> <!-- &lt; &#0; &nbsp;",
    "</text></svg><script>alert(1)</script>", "url(https://example.org/x) expression(alert(1))",
    "\u202edesrever\u202c \u2067open isolate", "x\u0301\u0302\u0303\u0304 y",
]
# Every text in a label, a feeling, a touchpoint, a reason, a stage and a persona.
MODEL_LANGUAGES = {"en": "", "ar": "إعداد\n  اللغة: ar\n  الأرقام: arabic\n"}

# Each line of text with the box it stands in, then every pair of boxes that overlap.
MEASURE = """() => {
  const out = {outside: [], overlaps: [], texts: 0};
  const box = e => { const b = e.getBBox(); return {l: b.x, t: b.y, r: b.x + b.width, b: b.y + b.height}; };
  for (const kind of ['node', 'cluster']) {
    const boxes = [];
    for (const group of document.querySelectorAll('.gap-diagram g.' + kind)) {
      const rect = group.querySelector('rect');
      if (!rect) continue;
      const frame = box(rect);
      boxes.push([group.id, frame]);
      for (const text of group.querySelectorAll('text')) {
        const line = box(text);
        out.texts += 1;
        // Across it must fit; ascent and descent of a font are more than its letters use.
        const high = line.b - line.t;
        if (line.l < frame.l - 0.5 || line.r > frame.r + 0.5 || line.t < frame.t - high * 0.2 || line.b > frame.b + high * 0.2)
          out.outside.push([group.id, text.textContent, line, frame]);
      }
    }
    for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i][1], boxes[j][1]];
      if (a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b) out.overlaps.push([boxes[i][0], boxes[j][0]]);
    }
  }
  return out;
}"""


def awkward_model(setting: str) -> str:
    lines = [setting]
    for number in range(4):
        lines.append(f"Persona: {AWKWARD[number]} [p{number}]")
    lines.append(f"Journey: {AWKWARD[0]} [awkward]")
    for number, text in enumerate(AWKWARD):
        other = AWKWARD[(number + 5) % len(AWKWARD)]
        if number % 3 == 0:
            lines.append(f"Stage: {text}")
        lines.append(f"Step: {text} [s{number}]")
        if number % 4 != 1:
            lines += ["  Ideal", f"    Touchpoint: {other} / desk", f"    Feeling: 5 {text}", "    Score: CSAT 4.5"]
        if number % 4 != 3:
            lines += ["  Actual", f"    Touchpoint: {text} / desk", f"    Feeling: 1 {other}"]
            lines.append(f"    Back to: [s{number * 7 % len(AWKWARD) // 4 * 4}] 38 % {text}")
            lines += [f"  Actual: [p{number % 4}]", f"    Feeling: 1 {other}", f"    Touchpoint: {text} / desk"]
            lines += ["    Score: CSAT 1.5", f"    Back to: [s{(number + 4) % 16}] 5 % {other}"]
    return "\n".join(lines) + "\n"


def draw(source: pathlib.Path, file: pathlib.Path) -> pathlib.Path:
    done = subprocess.run(
        [RIHLA, "diagram", source, "--output", file], capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return file


@pytest.fixture(scope="module")
def pictures(tmp_path_factory) -> dict[str, pathlib.Path]:
    folder = tmp_path_factory.mktemp("diagrams")
    drawn = {name: draw(ROOT / report.journey, folder / f"{name}.svg") for name, report in REPORTS.items()}
    for language, setting in MODEL_LANGUAGES.items():
        model = folder / f"awkward-{language}.journey"
        model.write_text(awkward_model(setting), encoding="utf-8")
        drawn[f"awkward-{language}"] = draw(model, folder / f"awkward-{language}.svg")
    return drawn


@pytest.mark.parametrize("font", FONTS)
@pytest.mark.parametrize("name", PICTURES)
def test_no_text_leaves_its_box_and_no_boxes_overlap(name, font, pictures, visit):
    page = visit(pictures[name])
    if FONTS[font]:
        # In a lone SVG the root's own attribute says the font.
        page.evaluate("font => document.documentElement.setAttribute('font-family', font)", FONTS[font])
    found = page.evaluate(MEASURE)
    assert found["texts"] > 10
    assert found["outside"] == []
    assert found["overlaps"] == []


# Each spoils a picture in a way of its own; what the check must then report.
BREAKS = {
    "a line that is too long": ("card => card.querySelector('text').textContent += ' and yet a few words more'", "outside"),
    "a larger font": ("card => card.querySelector('text').setAttribute('font-size', '26')", "outside"),
    "a line below its card": ("card => card.querySelector('text').setAttribute('y', '9999')", "outside"),
    "a card on its neighbours": (
        "card => { const r = card.querySelector('rect'); r.setAttribute('x', -5000); r.setAttribute('width', 10000); }", "overlaps"),
}


@pytest.mark.parametrize("broken", BREAKS)
@pytest.mark.parametrize("name", PICTURES)
def test_the_check_sees_what_is_wrong(name, broken, pictures, visit):
    page = visit(pictures[name])
    spoil, kind = BREAKS[broken]
    page.evaluate(f"({spoil})(document.querySelector('.ideal-card'))")
    found = page.evaluate(MEASURE)
    card = page.evaluate("document.querySelector('.ideal-card').id")
    assert any(card in report for report in found[kind])


@pytest.mark.parametrize("name", ["awkward-en", "awkward-ar"])
def test_no_text_becomes_an_element(name, pictures, visit):
    page = visit(pictures[name])
    names = page.evaluate("[...new Set([...document.querySelectorAll('*')].map(e => e.localName))].sort()")
    assert set(names) <= {"svg", "g", "title", "desc", "rect", "text", "path", "polygon", "ellipse"}
    attributes = page.evaluate(
        "[...new Set([...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => a.name)))]")
    assert not [attribute for attribute in attributes if attribute.startswith("on") or "href" in attribute]
