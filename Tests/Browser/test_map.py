"""Lanes, pictures and icons of the map, in both languages: seen, upright, apart from the words, and nothing beside the page."""

import shutil

import pytest
from conftest import ROOT, write_report
from test_accessibility import violations

PHOTOS = ROOT / "Tests/Fixtures/photos"

MODELS = {
    "en": """
Persona: Layla, renews for the first time [layla]
  Picture: photos/lying.jpg
Persona: Omar [omar]
Journey: Renew a driving licence [renewal]
Step: Hand in the papers
  Picture: photos/placed.png
  Ideal
    Touchpoint: app / Licensing app
    Feeling: 5 at ease
  Actual
    Touchpoint: branch / Counter
    Feeling: 1 lost
    Lane: policy / two originals are asked for
    Lane: front desk / a clerk stamps the form
Step: Collect the licence
  Picture: photos/placed.webp
  Actual
    Touchpoint: post / Letter
    Feeling: 3 so so
    Lane: backstage / a clerk prints it
""",
    "ar": """
شخصية: ليلى، تجدد لأول مرة [layla]
  صورة توضيحية: photos/lying.jpg
شخصية: عمر [omar]
رحلة العميل: تجديد رخصة القيادة [renewal]
خطوة: تسليم الأوراق
  صورة توضيحية: photos/placed.png
  مثالي
    نقطة الاتصال: التطبيق / تطبيق التراخيص
    الشعور: ٥ مرتاحة
  فعلي
    نقطة الاتصال: الفرع / نافذة الخدمة
    الشعور: ١ تائهة
    مسار: السياسة / يُطلب أصلان
    مسار: مكتب الاستقبال / موظف يختم النموذج
خطوة: استلام الرخصة
  صورة توضيحية: photos/placed.webp
  فعلي
    نقطة الاتصال: البريد / رسالة
    الشعور: ٣ عادية
    مسار: خلف الكواليس / موظف يطبعها
""",
}

ROWS = {
    "en": ["front desk", "Line of visibility", "policy", "backstage"],
    "ar": ["مكتب الاستقبال", "خط الرؤية", "السياسة", "خلف الكواليس"],
}

DECODED = """() => Promise.all([...document.querySelectorAll("symbol image")].map(async (image) => {
  const picture = new Image();
  picture.src = image.getAttribute("href");
  await picture.decode();
  return [picture.naturalWidth, picture.naturalHeight];
}))"""

# How the pixels are turned before they are seen.
TURN = """(picture) => {
  const symbol = document.querySelector(picture.querySelector("use").getAttribute("href"));
  return [symbol.getAttribute("viewBox"), symbol.querySelector("image").getAttribute("transform")];
}"""


@pytest.fixture(params=MODELS)
def language(request):
    return request.param


@pytest.fixture
def report(language, tmp_path):
    shutil.copytree(PHOTOS, tmp_path / "photos")
    (tmp_path / "model.journey").write_text(MODELS[language], encoding="utf-8")
    return write_report(tmp_path / "model.journey", tmp_path / "report")[0]


def test_lanes_stand_below_and_hidden_ones_beyond_the_line(language, report, visit):
    page = visit(report)
    rows = page.locator("#map tbody.actual tr").filter(has=page.locator("th[scope=row]"))
    assert rows.locator("th").all_text_contents()[4:] == ROWS[language]
    line = page.locator("#map tbody.actual .visibility td").first
    assert line.evaluate("cell => getComputedStyle(cell).borderBlockStartStyle") == "dashed"


def test_pictures_are_seen_upright_and_named(language, report, visit):
    page = visit(report)
    assert page.evaluate(DECODED) == [[64, 48]] * 3
    photos = page.locator("svg.photo")
    names = {"en": ["Hand in the papers", "Collect the licence", "Layla"], "ar": ["تسليم الأوراق", "استلام الرخصة", "ليلى"]}
    assert [photo.get_attribute("aria-label") for photo in photos.all()] == names[language]
    assert photos.last.evaluate(TURN) == ["0 0 48 64", "matrix(0 1 -1 0 48 0)"]
    for photo in photos.all():
        box = photo.bounding_box()
        assert box["width"] > 60 and box["height"] > 60
    assert page.locator("article h3 .initial").count() == 1


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_icons_follow_the_text_and_say_nothing_of_their_own(report, dark, visit):
    page = visit(report, dark=dark)
    icons = page.locator("#map svg.icon")
    assert icons.count() == 6
    for icon in icons.all():
        assert icon.get_attribute("aria-hidden") == "true" and icon.is_visible()
        box = icon.bounding_box()
        assert 10 < box["width"] < 24 and 10 < box["height"] < 24
        assert icon.evaluate("icon => icon.parentElement.textContent.trim().length > 2")
        assert icon.evaluate("icon => getComputedStyle(icon).color === getComputedStyle(icon.parentElement).color")
        assert icon.evaluate("icon => document.querySelector(icon.firstElementChild.getAttribute('href')) !== null")


@pytest.mark.parametrize("width", [360, 1180])
def test_axe_finds_nothing_there(report, width, visit):
    assert violations(visit(report, width=width, bypass_csp=True)) == []
    personas = write_report(report.parent.parent / "model.journey", report.parent / "cards", "--format", "personas")[0]
    page = visit(personas, width=width, bypass_csp=True)
    assert page.locator("article svg.photo").count() == 1 and violations(page) == []
