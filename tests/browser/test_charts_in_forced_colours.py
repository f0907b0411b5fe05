"""Charts where the visitor has the system choose all colours: nothing in the colour of the ground, sets told apart."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

import flet as ft
from tests.browser.pixels import has, inked, shot, system_colours
from tests.chromium import Publish

pytestmark = pytest.mark.browser
SIZE = 200


def kinds(fc: Any, one: str, other: str) -> dict[str, ft.Control]:
    """One of each kind, one set on the left and one on the right, which only their colours tell apart."""

    def line(x: int, color: str) -> Any:
        points = [fc.LineChartDataPoint(x, 1), fc.LineChartDataPoint(x + 1, 1)]
        return fc.LineChartData(points, color=color, stroke_width=4)

    def area(x: int, color: str) -> Any:
        points = [fc.LineChartDataPoint(x, 1), fc.LineChartDataPoint(x + 1, 1)]
        return fc.LineChartData(points, color=ft.Colors.TRANSPARENT, stroke_width=0, below_line_bgcolor=color)

    def rod(color: str) -> Any:
        return fc.BarChartRod(from_y=0, to_y=3, color=color, width=40)

    def stacked(color: str) -> Any:
        return fc.BarChartRod(
            to_y=3, width=40, color=one, stack_items=[fc.BarChartRodStackItem(0, 3, color=color)]
        )

    def bars(make: Any, each: int = 1) -> ft.Control:
        colours = [one] * each + [other] * each
        return fc.BarChart(groups=[fc.BarChartGroup(at, [make(color)]) for at, color in enumerate(colours)])

    def spots(each: int) -> ft.Control:
        return fc.ScatterChart(
            spots=[
                fc.ScatterChartSpot(x + (at % 5) / 10, (at % 50) / 10, radius=8, color=color)
                for x, color in ((0, one), (2, other))
                for at in range(each)
            ],
            min_x=-1,
            max_x=3.4,
            min_y=-1,
            max_y=6,
        )

    def radar(color: str, entries: list[float]) -> Any:
        return fc.RadarDataSet(
            [fc.RadarDataSetEntry(v) for v in entries], fill_color=color, border_color=color
        )

    none = ft.BorderSide(width=0)
    return {
        "lines": fc.LineChart(data_series=[line(0, one), line(2, other)], min_y=0, max_y=2),
        "areas": fc.LineChart(data_series=[area(0, one), area(2, other)], min_y=0, max_y=2),
        "bars": bars(rod),
        "stacks": bars(stacked),
        "many bars": bars(lambda color: fc.BarChartRod(to_y=3, color=color, width=1), 1100),
        "pie": fc.PieChart(
            sections=[fc.PieChartSection(1, color=color, radius=60) for color in (one, other)],
            start_degree_offset=-90,
            sections_space=0,
        ),
        "spots": spots(1),
        "many spots": spots(1100),
        "candlesticks": fc.CandlestickChart(
            spots=[
                fc.CandlestickChartSpot(x=1, open=1, close=4, low=1, high=4),
                fc.CandlestickChartSpot(x=2, open=4, close=1, low=1, high=4),
            ],
            min_x=0,
            max_x=3,
            min_y=0,
            max_y=5,
        ),
        "radar": fc.RadarChart(
            data_sets=[radar(one, [3, 1, 3, 5]), radar(other, [3, 5, 3, 1])],
            tick_border_side=none,
            grid_border_side=none,
            radar_border_side=none,
            ticks_text_style=ft.TextStyle(color=ft.Colors.TRANSPARENT, size=0.01),
        ),
    }


def frames(fc: Any, ground: str) -> dict[str, tuple[ft.Control, str]]:
    """What is around the sets, in the colour of the ground, and the system's colour that it has to have."""
    side = ft.BorderSide(width=4, color=ground)
    lines = fc.ChartGridLines(interval=1, color=ground, width=3)
    nowhere = {"min_x": 0, "max_x": 4, "min_y": 0, "max_y": 4}
    told = fc.BarChartTooltip(bgcolor=ground)
    return {
        "border": (fc.LineChart(border=ft.Border(bottom=side, left=side), **nowhere), "CanvasText"),
        "grid": (fc.ScatterChart(horizontal_grid_lines=lines, **nowhere), "GrayText"),
        "upright grid": (fc.BarChart(vertical_grid_lines=lines, groups=[fc.BarChartGroup(1)]), "GrayText"),
        "title of a section": (
            fc.PieChart(
                sections=[
                    fc.PieChartSection(1, color=ground, title="100", title_style=ft.TextStyle(color=ground))
                ]
            ),
            "CanvasText",
        ),
        "rim of a radar": (
            fc.RadarChart(
                data_sets=[fc.RadarDataSet([fc.RadarDataSetEntry(0) for _ in range(3)], entry_radius=0)],
                radar_border_side=side,
                tick_border_side=side,
                grid_border_side=side,
            ),
            "GrayText",
        ),
        "tooltip": (
            fc.BarChart(
                groups=[
                    fc.BarChartGroup(
                        0,
                        [
                            fc.BarChartRod(
                                to_y=0.1, color=ground, selected=True, tooltip=fc.BarChartRodTooltip(" ")
                            )
                        ],
                    )
                ],
                tooltip=told,
                interactive=False,
                max_y=4,
            ),
            "CanvasText",
        ),
    }


@pytest.mark.parametrize(("scheme", "ground"), [("light", "white"), ("dark", "black")])
def test_charts_are_seen_and_their_sets_told_apart_in_forced_colours(
    charts: Any, chromium: Browser, publish: Publish, scheme: Any, ground: str
) -> None:
    # the one in the colour of the ground, the other so near to it that nobody could tell
    near = {"white": "#fefefe", "black": "#010101"}[ground]
    sets, framed = kinds(charts, ground, near), frames(charts, ground)

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        every = {**sets, **{name: chart for name, (chart, _) in framed.items()}}
        for chart in every.values():
            chart.animation = False
            chart.width = chart.height = SIZE
        page.add(
            ft.Row(
                [ft.Container(chart, key=ft.ScrollKey(name), padding=10) for name, chart in every.items()],
                wrap=True,
            )
        )

    context = chromium.new_context(color_scheme=scheme, viewport={"width": 1200, "height": 1000})
    page = context.new_page()
    page.goto(publish(main).url)
    for name in ("lines", "radar", "tooltip"):
        expect(page.locator(f'[data-scroll-key="{name}"] svg').first).to_be_visible()
    page.wait_for_load_state("networkidle")
    # what was drawn before follows
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    system = system_colours(page)
    text, paper = system["CanvasText"], system["Canvas"]
    vanished = []
    alike = []
    for name in sets:
        shot = picture(page, name)
        middle = shot.width // 2
        left, right = (
            inked(shot.crop(half), paper)
            for half in ((0, 0, middle, shot.height), (middle, 0, shot.width, shot.height))
        )
        if min(left, right) < 20:
            vanished.append((name, left, right))
        if abs(left - right) < 0.1 * max(left, right):
            alike.append((name, left, right))
    missing = [name for name, (_, colour) in framed.items() if not has(picture(page, name), system[colour])]
    assert (vanished, alike, missing) == ([], [], [])
    assert text != paper
    context.close()


def picture(page: Page, name: str) -> Image.Image:
    return shot(page.locator(f'[data-scroll-key="{name}"]'))
