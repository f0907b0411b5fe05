"""Charts, which are controls by others as far as Fletching knows."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.chromium import Publish, Visitor

pytestmark = pytest.mark.browser
CHARTS = Path(__file__).parents[2] / "extensions" / "charts"


@pytest.fixture
def charts(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(CHARTS))
    import flet_charts

    yield flet_charts
    for name in [name for name in sys.modules if name.startswith("flet_charts")]:
        monkeypatch.delitem(sys.modules, name)


def test_a_pie_is_drawn_pressed_and_read(charts: Any, publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def touched(e: Any) -> None:
            if e.type is charts.ChartEventType.TAP_UP:
                said.value = f"section {e.section_index}"
                pie.sections[1].value = 0
                pie.sections[0].badge = ft.Text("Most")

        pie = charts.PieChart(
            [
                charts.PieChartSection(30, title="Boats", color=ft.Colors.BLUE, radius=80),
                charts.PieChartSection(60, radius=80, gradient=ft.LinearGradient(["red", "green"])),
            ],
            center_space_radius=20,
            start_degree_offset=-90,
            animation=False,
            width=300,
            height=200,
            on_event=touched,
        )
        page.add(pie, said)

    page = visitor.open(publish(main).url)
    row = page.get_by_role("row", name="Boats 30")
    expect(row).to_be_attached()
    slices = page.locator("svg path")
    expect(slices).to_have_count(2)
    before = slices.first.get_attribute("d")
    # A third from the top, clockwise.
    box = page.locator("svg").bounding_box()
    assert box
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.click(middle[0] + 50, middle[1] - 30)
    expect(page.get_by_text("section 0")).to_be_visible()
    expect(page.get_by_text("Most")).to_be_visible()
    assert slices.first.get_attribute("d") != before
    expect(page.get_by_role("row", name="0 0")).to_be_attached()
    page.mouse.click(middle[0], middle[1])
    expect(page.get_by_text("section -1")).to_be_visible()
