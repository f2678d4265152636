"""The checks themselves: each finds what it is for on a page that is broken on purpose."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from collisions import COLLIDING
from test_accessibility import FOREIGN, RULES
from test_layout import CLIPPED, OVERFLOWING

# What a script does to a good page, and what COLLIDING then says.
COLLISIONS = {
    "a text on a text": ("""() => {
        const [one, other] = document.querySelectorAll("#importance text.halo");
        other.setAttribute("x", one.getAttribute("x")); other.setAttribute("y", one.getAttribute("y"));
    }""", "Importance and performance: Look up what is needed covers Fill in the form"),
    "a text on a point": ("""() => {
        const text = document.querySelector("#importance text.halo"), point = document.querySelector("#importance circle.point");
        text.setAttribute("x", point.getAttribute("cx")); text.setAttribute("y", +point.getAttribute("cy") + 4);
    }""", "Importance and performance: Look up what is needed covers point short"),
    "a corner's name on a point": ("""() => {
        const text = document.querySelector("#importance .corner"), point = document.querySelector("#importance circle.point");
        const name = text.localName === "g" ? text.querySelector("text") : text;
        name.setAttribute("x", point.getAttribute("cx")); name.setAttribute("y", +point.getAttribute("cy") + 4);
    }""", "Importance and performance: Concentrate here covers point short"),
    "a text on a curve": ("""() => {
        const text = document.querySelector("#feelings text.halo.actual"), curve = document.querySelector("#feelings .curve.actual");
        const { x, y } = curve.getPointAtLength(curve.getTotalLength() * 0.02);
        text.setAttribute("x", x); text.setAttribute("y", y + 4);
    }""", "How the journey feels: confused covers curve actual"),
    "a text on a line of uncertainty": ("""() => {
        const text = document.querySelector("#scores text.note.short"), line = document.querySelector("#scores .interval");
        text.setAttribute("x", line.getAttribute("x1")); text.setAttribute("y", +line.getAttribute("y1") + 4);
    }""", "covers interval"),
    "a share on its bar": ("""() => {
        const text = document.querySelector("#answers [data-step] .axis text");
        text.setAttribute("y", +text.getAttribute("y") + 10);
    }""", "covers bar"),
    "a text that leaves its picture": ("""() => document.querySelector("#scores text.step").setAttribute("x", "-20")""",
                                       "Scores per step: leaves: Look up what is needed"),
}


@pytest.mark.parametrize("how", COLLISIONS)
def test_a_collision_is_found(how, reports, visit):
    breaking, says = COLLISIONS[how]
    page = visit(reports["licence"])
    assert page.evaluate(COLLIDING) == []
    page.evaluate(breaking)
    found = page.evaluate(COLLIDING)
    assert any(says in text for text in found), found


@pytest.mark.parametrize(("rule", "check"), [
    ("#map td { overflow: hidden; white-space: nowrap; max-width: 40px }", CLIPPED),
    ("#map { table-layout: fixed } #map td, #map th { white-space: nowrap; overflow-wrap: normal }", OVERFLOWING),
    (".findings h3 { white-space: nowrap; width: 30px; overflow: hidden }", CLIPPED),
    ("main { width: 2000px; max-width: none }", "() => document.documentElement.scrollWidth > 1180 ? ['wide'] : []"),
])
def test_what_does_not_fit_is_found(rule, check, reports, visit):
    page = visit(reports["licence"], bypass_csp=True)
    assert page.evaluate(check) == []
    page.add_style_tag(content=rule)
    assert page.evaluate(check) != []


@pytest.mark.parametrize(("breaking", "rule"), [
    ("document.querySelector('section .sub').style.color = '#999'", "color-contrast"),
    ("document.querySelector('.panel').removeAttribute('tabindex')", "scrollable-region-focusable"),
    ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
    ("document.querySelector('svg').removeAttribute('aria-labelledby'), document.querySelector('svg title').remove()",
     "svg-img-alt"),
    ("document.querySelector('main').setAttribute('role', 'presentation')", "landmark-one-main"),
])
def test_axe_looks_at_the_page(breaking, rule, reports, visit):
    page = visit(reports["licence"], width=360, bypass_csp=True)
    page.evaluate(breaking)
    found = {violation["id"] for violation in Axe().run(page, options=RULES).response["violations"]}
    assert rule in found


def test_foreign_words_are_found(reports, visit):
    page = visit(reports["clinic"])
    page.evaluate("document.querySelector('section .sub').append(' with Latin words')")
    assert page.evaluate(FOREIGN, r"[A-Za-z]{3,}[^]*\p{Script=Arabic}|\p{Script=Arabic}[^]*[A-Za-z]{3,}|^ with") != []
