"""Where things stand on the page, at the width of a phone, a window and a projector."""

import pytest
from conftest import REPORTS

WIDTHS = [360, 1180, 1920]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", REPORTS)
def test_the_page_is_no_wider_than_its_window(name, width, dark, reports, visit):
    page = visit(reports[name], width=width, dark=dark)
    assert page.locator("html").get_attribute("dir") == REPORTS[name].direction
    assert page.evaluate("document.documentElement.scrollWidth") <= width
