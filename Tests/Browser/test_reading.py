"""Ways through the page: contents, evidence, marks, the filter, tables, the list to take away; most without a script."""

import shutil

import pytest
from conftest import REPORTS, ROOT, write_report


@pytest.mark.parametrize("name", REPORTS)
def test_every_link_leads_to_a_place_of_the_page(name, reports, visit):
    page = visit(reports[name], java_script_enabled=False)
    links = [link.get_attribute("href") for link in page.locator("a[href^='#']").all()]
    targets = {element.get_attribute("id") for element in page.locator("[id]").all()}
    assert links and {link[1:] for link in links} <= targets
    assert len(targets) == page.locator("[id]").count(), "an id stands twice"


def test_every_section_is_in_the_contents(reports, visit):
    page = visit(reports["licence"])
    brief = [section.get_attribute("id") for section in page.locator("main > section:not(#findings, #evidence)").all()]
    groups = [list.get_attribute("id") for list in page.locator(".fold > .ways").all()]
    assert [link.get_attribute("href")[1:] for link in page.locator("nav a").all()] == brief + groups
    for group in page.locator(".fold").all():
        sections = [section.get_attribute("id") for section in group.locator("> section").all()]
        assert [link.get_attribute("href")[1:] for link in group.locator(".ways a").all()] == sections
    assert page.locator(".fold > section").count() >= 15


def test_a_finding_leads_to_its_numbers_without_a_script(reports, visit):
    page = visit(reports["licence"], java_script_enabled=False, folded=True)
    link = page.locator(".findings .proof a").first
    row = page.locator("tr" + link.get_attribute("href"))
    assert not row.is_visible()
    link.click()
    assert row.is_visible(), "the table did not open"
    row.locator("a[href^='#source-']").click()
    assert page.locator("#source-1").is_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_links_arrive_where_nothing_was_laid_out_before(language, report_of, visit):
    page = visit(report_of(100, 0, language), java_script_enabled=False, height=800, folded=True)
    for target in ["score-5", "coverage", "step-90", "score-99", "source-1", "step-3"]:
        page.goto(page.url.split("#")[0] + "#" + target)
        page.wait_for_timeout(300)
        # Below the bar of contents; the end of the page can't come up to it.
        at_end = page.evaluate("Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2")
        top = page.locator("#" + target).bounding_box()["y"]
        assert abs(top - 64) < 4 or (at_end and 64 < top < 800), target


def test_a_long_page_is_whole_without_a_script(report_of, visit):
    page = visit(report_of(100, 0, "en"), java_script_enabled=False)
    assert page.locator("#map table.map tr.steps th[id]").count() == 100
    assert page.locator("#coverage svg.chart").count() == 1


@pytest.mark.parametrize("use", ["press a key", "point", "come for a place"])
def test_a_long_page_is_whole_as_soon_as_it_is_used(use, report_of, browser):
    context = browser.new_context()
    page = context.new_page()
    # There is never time, so that only what somebody does can bring the rest.
    page.add_init_script("window.requestIdleCallback = () => 0")
    page.goto(report_of(100, 0, "en").as_uri() + ("#score-50" if use == "come for a place" else ""))
    if use == "come for a place":
        assert abs(page.locator("#score-50").bounding_box()["y"] - 64) < 4
    else:
        assert page.locator("noscript").count() > 5 and page.locator("#score-50").count() == 0
        page.keyboard.press("Tab") if use == "press a key" else page.mouse.click(4, 300)
    assert page.locator("noscript").count() == 0 and page.locator("#score-50").count() == 1
    context.close()


# Runs of Arabic digits that stand left of one that comes before them.
BACKWARDS = """() => {
  const blocks = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest("script, style, title, desc")) continue;
    let block = node.parentElement;
    while (getComputedStyle(block).display === "inline" || block.localName === "tspan") block = block.parentElement;
    for (const { index, 0: digits } of node.data.matchAll(/[٠-٩٫٬]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + digits.length);
      const { left, top, width } = range.getBoundingClientRect();
      if (width > 0) blocks.set(block, [...(blocks.get(block) ?? []), { left, top }]);
    }
  }
  const turned = ([one, other]) => Math.abs(one.top - other.top) < 3 && other.left < one.left;
  return [...blocks].filter(([, places]) => places.slice(1).some((place, i) => turned([places[i], place])))
    .map(([block]) => block.textContent.slice(0, 80));
}"""


def test_arabic_digits_in_an_english_page_run_from_left_to_right(visit, tmp_path):
    model = tmp_path / "model"
    shutil.copytree(ROOT / REPORTS["licence"].journey, model)
    journey = model / "renewal.journey"
    journey.write_text(
        "Setting: Report\n  Language: en\n  Digits: arabic\n\n" + journey.read_text(encoding="utf-8"), encoding="utf-8")
    page = visit(write_report(model, tmp_path / "report")[0])
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert page.evaluate(BACKWARDS) == []
    page.evaluate("for (const apart of document.querySelectorAll('bdi')) apart.replaceWith(...apart.childNodes)")
    assert page.evaluate(BACKWARDS) != []


@pytest.mark.parametrize("name", REPORTS)
def test_every_picture_is_a_table_as_well(name, reports, visit):
    page = visit(reports[name], java_script_enabled=False)
    pictures = page.locator("svg:not([aria-hidden])").all()
    assert len(pictures) >= 3
    for chart in pictures:
        section = chart.locator("xpath=ancestor::section[1]")
        # Several pictures may share a table.
        section.locator("details").first.evaluate("details => { details.open = true }")
        assert section.locator("details table tbody tr").first.is_visible()


@pytest.mark.parametrize("reach", ["hover", "focus"])
def test_a_step_is_marked_everywhere(reach, reports, visit):
    page = visit(reports["licence"])
    heading = page.locator("#step-1 a")
    heading.hover() if reach == "hover" else heading.focus()
    marked = page.locator(".marked")
    assert marked.count() == page.locator("[data-step='1']").count() > 20
    sections = page.evaluate("[...new Set([...document.querySelectorAll('.marked')].map((e) => e.closest('section').id))]")
    assert {"findings", "diagram", "feelings", "scores", "answers", "groups", "map", "fixes", "importance", "coverage"} <= set(sections)
    page.locator("h1").hover()
    page.locator("#persona-all").focus()
    assert marked.count() == 0


@pytest.mark.parametrize("name", ["licence", "clinic"])
def test_the_open_questions_can_be_taken_away(name, reports, visit, tmp_path):
    page = visit(reports[name], java_script_enabled=False, accept_downloads=True)
    with page.expect_download() as waiting:
        page.locator("#questions .button").click()
    saved = tmp_path / "questions.md"
    waiting.value.save_as(saved)
    text = saved.read_text(encoding="utf-8")
    assert text.startswith("# ") and waiting.value.suggested_filename.endswith(".md")
    for line in page.locator("#questions .questions ul li").all():
        assert "- [ ] " + line.inner_text().strip() in text.translate({c: None for c in range(0x2066, 0x206A)})


def test_the_page_can_be_walked_by_keyboard(reports, visit):
    page = visit(reports["workshop"])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    tops = []
    for _ in range(400):
        page.keyboard.press("Tab")
        place = page.evaluate("""() => {
          const element = document.activeElement;
          if (element === document.body) return null;
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const ring = style.outlineStyle !== "none" || getComputedStyle(element.closest("label") ?? element).outlineStyle !== "none";
          return { ring, top: box.top + scrollY, fixed: !!element.closest("nav"), what: element.outerHTML.slice(0, 80) };
        }""")
        if place is None:
            break
        assert place["ring"], f"no focus to be seen on {place['what']}"
        if not place["fixed"]:
            tops.append(place["top"])
    assert len(tops) > 20
    # Down the page, up at most within a row.
    assert all(later > earlier - 400 for earlier, later in zip(tops, tops[1:]))


def test_nothing_moves_for_those_who_asked_for_it(reports, visit):
    page = visit(reports["licence"], reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize(
    ("name", "ages"), [("licence", ["7 weeks ago", "6 months ago"]), ("clinic", ["قبل 7 أسابيع", "قبل 6 أشهر"])])
def test_the_dates_behind_the_page_say_how_old_they_are(name, ages, reports, visit):
    plain = visit(reports[name], java_script_enabled=False)
    dates = plain.locator("#dates p:has(time)").all_inner_texts()
    assert len(dates) == len(ages) and not any("(" in date for date in dates)
    page = visit(reports[name])
    for day in ["2026-11-25T09:00:00", "2020-01-01T09:00:00"]:
        page.clock.set_fixed_time(day)
        page.reload()
        told = [text.translate({c: None for c in range(0x2066, 0x206A)}) for text in page.locator("#dates p:has(time)").all_text_contents()]
        if day.startswith("2026"):
            assert all(f"({age})" in text for age, text in zip(ages, told, strict=True)), told
        else:
            assert not any("(" in text for text in told), "a day to come has no age"
