"""Charts, which are controls by others as far as Fletching knows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.axe import complaints
from tests.browser.conftest import CHARTS
from tests.chromium import Publish, Visitor, missing

pytestmark = pytest.mark.browser
LIBRARY = 60_000
"""Milliseconds in which a busy machine loads some megabytes of JavaScript."""


def test_a_pie_is_drawn_pressed_and_read(charts: Any, publish: Publish, visitor: Visitor) -> None:
    happened: list[tuple[str, int | None, bool]] = []

    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def touched(e: Any) -> None:
            happened.append((e.type.value, e.section_index, e.local_x is None))
            if e.type is charts.ChartEventType.PAN_END:
                said.value = "dragged"
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
    slices = page.locator("[data-slice]")
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
    expect(page.get_by_role("row", name="2 0")).to_be_attached()
    page.mouse.click(middle[0], middle[1])
    expect(page.get_by_text("section -1")).to_be_visible()

    # A press begins as all that it can become, and goes on where the chart ends.
    happened.clear()
    page.mouse.move(middle[0] + 50, middle[1])
    page.mouse.down()
    page.mouse.move(middle[0] + 60, middle[1] + 300, steps=4)
    page.mouse.up()
    expect(page.get_by_text("dragged")).to_be_visible()
    drag = [one for one in happened if one[0] not in ("pointerHover", "panUpdate", "tapDown", "tapCancel")]
    assert [one[0] for one in drag] == ["panDown", "panStart", "pointerExit", "panEnd"]
    assert drag[-1] == ("panEnd", None, True)
    happened.clear()
    page.mouse.click(middle[0] + 50, middle[1])
    expect(page.get_by_text("section 0")).to_be_visible()
    assert {"panDown", "panCancel", "tapDown", "tapUp"} <= {one[0] for one in happened}
    assert ("panCancel", None, True) in happened


def test_bars_are_drawn_told_pressed_and_read(charts: Any, publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def touched(e: Any) -> None:
            if e.type is charts.ChartEventType.TAP_UP:
                said.value = f"group {e.group_index}, bar {e.rod_index}, part {e.stack_item_index}"
                chart.groups[1].rods[0].to_y = 40
                # what is selected is told where the pointer is not heard
                chart.interactive = e.group_index is not None

        stack = [
            charts.BarChartRodStackItem(0, 20, ft.Colors.RED, ft.BorderSide()),
            charts.BarChartRodStackItem(20, 60, ft.Colors.AMBER),
        ]
        chart = charts.BarChart(
            groups=[
                charts.BarChartGroup(
                    0,
                    [
                        charts.BarChartRod(
                            to_y=60,
                            width=30,
                            stack_items=stack,
                            border_radius=ft.BorderRadius.only(top_left=8),
                        ),
                        charts.BarChartRod(to_y=80, width=30, color=ft.Colors.GREEN, tooltip="eighty"),
                    ],
                ),
                charts.BarChartGroup(
                    1,
                    [
                        charts.BarChartRod(
                            to_y=100,
                            width=40,
                            bg_to_y=110,
                            selected=True,
                            gradient=ft.LinearGradient(["blue", "purple"]),
                        )
                    ],
                ),
                charts.BarChartGroup(2, [charts.BarChartRod(to_y=-20, width=40, show_tooltip=False)]),
            ],
            left_axis=charts.ChartAxis(title=ft.Text("Crates"), title_size=24),
            bottom_axis=charts.ChartAxis(
                labels=[
                    charts.ChartAxisLabel(0, "Apples"),
                    charts.ChartAxisLabel(1, ft.Text("Pears", color=ft.Colors.RED)),
                ],
                label_size=30,
            ),
            horizontal_grid_lines=charts.ChartGridLines(interval=20, dash_pattern=[3, 3], width=1),
            border=ft.Border.all(1, ft.Colors.GREY_400),
            max_y=140,
            animation=False,
            height=320,
            on_event=touched,
        )
        page.add(chart, said)

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("row", name="Apples 2 80")).to_be_attached()
    rods = page.locator("[data-rod]")
    expect(rods).to_have_count(4)
    # a line with all its defaults is one
    expect(page.locator('svg path[stroke="#000"][stroke-width="1"]')).to_have_count(1)
    expect(page.get_by_text("Pears").last).to_be_visible()
    expect(page.get_by_text("Crates")).to_be_visible()
    # not on the edges, where the border is
    expect(page.locator("svg line[stroke-dasharray]")).to_have_count(7)
    told = page.locator(".chart-tooltip")
    expect(told).to_have_count(0)
    green, selected = rods.nth(1).bounding_box(), rods.nth(2).bounding_box()
    amber = rods.nth(0).bounding_box()
    assert green and selected and amber
    # heights are in proportion, from a common foot
    assert abs(green["height"] / selected["height"] - 0.8) < 0.02
    assert abs(green["y"] + green["height"] - selected["y"] - selected["height"]) < 1
    page.mouse.move(green["x"] + 15, green["y"] + 40)
    expect(told).to_have_text(["eighty"])
    page.mouse.click(amber["x"] + 15, amber["y"] + 10)
    expect(page.get_by_text("group 0, bar 0, part 1")).to_be_visible()
    expect(told).to_have_text(["60"])
    low = rods.nth(3).bounding_box()
    assert low
    page.mouse.move(low["x"] + 20, low["y"] + 10)
    expect(told).to_have_count(0)
    page.mouse.click(green["x"] + 15, green["y"] - 20)
    expect(page.get_by_text("group None, bar None, part None")).to_be_visible()
    expect(told).to_have_text(["40"])


def test_lines_are_drawn_told_pressed_and_read(charts: Any, publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def touched(e: Any) -> None:
            if e.type is charts.ChartEventType.TAP_UP:
                said.value = "points " + ", ".join(f"{one.bar_index}/{one.spot_index}" for one in e.spots)
                bar.color = ft.Colors.RED

        def line(heights: list[float], **looks: Any) -> Any:
            points = [charts.LineChartDataPoint(x, y) for x, y in enumerate(heights)]
            return charts.LineChartData(points, **looks)

        curve = line(
            [1, 3, 2, 5, 4],
            curved=True,
            stroke_width=4,
            rounded_stroke_cap=True,
            color=ft.Colors.BLUE,
            below_line_gradient=ft.LinearGradient(
                [ft.Colors.with_opacity(0.5, "blue"), ft.Colors.with_opacity(0, "blue")],
                begin=ft.Alignment.TOP_CENTER,
                end=ft.Alignment.BOTTOM_CENTER,
            ),
            point=charts.ChartSquarePoint(size=10),
        )
        curve.points[3].tooltip = "the peak"
        steps = line([2, 2, 4, 1, 3], step_direction=0, color=ft.Colors.RED, point=True)
        level = line([5.5] * 5, gradient=ft.LinearGradient(["green", "orange"]), dash_pattern=[6, 4])
        level.points[0].selected = True
        level.points[3].show_tooltip = False
        sweep = ft.SweepGradient(["red", "green", "blue"])
        quiet = line([1, 2], shadow=ft.BoxShadow(blur_radius=4), below_line_gradient=sweep)
        quiet.points[1].selected = True
        quiet.points[1].show_tooltip = False
        bar = charts.BarChartRod(to_y=5, color=ft.Colors.BLUE)
        slowly = ft.Animation(ft.Duration(hours=1), ft.AnimationCurve.EASE_OUT_BACK)
        page.add(
            charts.LineChart(
                data_series=[curve, steps, level],
                min_y=0,
                max_y=8,
                max_x=4.5,
                left_axis=charts.ChartAxis(label_spacing=2),
                bottom_axis=charts.ChartAxis(
                    title=ft.Text("Day"),
                    title_size=24,
                    labels=[charts.ChartAxisLabel(1, "Tue"), charts.ChartAxisLabel(3, "Thu")],
                    label_size=28,
                ),
                horizontal_grid_lines=charts.ChartGridLines(interval=1, width=1),
                vertical_grid_lines=charts.ChartGridLines(interval=1, width=1),
                border=ft.Border(left=ft.BorderSide(2), bottom=ft.BorderSide(2)),
                tooltip=charts.LineChartTooltip(fit_inside_horizontally=True),
                animation=False,
                height=320,
                on_event=touched,
            ),
            said,
            ft.Container(
                charts.LineChart(None, [quiet], interactive=False),
                height=60,
                padding=5,
                alignment=ft.Alignment.CENTER,
            ),
            charts.BarChart(groups=[charts.BarChartGroup(0, [bar])], height=60, animation=slowly),
        )

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("row", name="1 3 5", exact=True)).to_be_attached()
    lines = page.locator("[data-line]")
    expect(lines).to_have_count(4)
    assert "C" in (lines.nth(0).get_attribute("d") or "")
    assert "drop-shadow" in lines.nth(3).evaluate("line => line.style.filter")
    expect(page.locator("pattern polygon")).to_have_count(180)
    # no higher than its place, and as high as that
    low = page.locator("svg:has(pattern)").bounding_box()
    assert low and low["height"] == 50
    told = page.locator(".chart-tooltip")
    expect(told).to_have_count(0)
    expect(page.get_by_text("Thu")).to_be_visible()
    thursday = page.get_by_text("Thu").bounding_box()
    chart = page.locator("svg").first.bounding_box()
    assert thursday and chart
    middle = thursday["x"] + thursday["width"] / 2
    page.mouse.move(middle + 3, chart["y"] + 150)
    expect(told).to_have_text(["the peak1"])
    page.mouse.click(middle + 3, chart["y"] + 150)
    expect(page.get_by_text("points 0/3, 1/3, 2/3")).to_be_visible()
    # a colour takes its time too
    expect(page.locator("[data-rod]")).to_have_attribute("fill", re.compile(r"color-mix\(.*#f44336.*#2196f3"))
    page.mouse.move(middle + 40, chart["y"] + 150)
    expect(told).to_have_count(0)
    page.mouse.move(middle + 3, chart["y"] + 150)
    expect(told).to_have_count(1)
    # the axes are no part of what is pointed at
    page.mouse.move(middle + 3, thursday["y"] + 8)
    expect(told).to_have_count(0)
    # what a finger touched is told until it touches elsewhere
    finger = page.context.new_cdp_session(page)
    for x, y, texts in [(middle, chart["y"] + 150, ["the peak1"]), (5, 690, [])]:
        finger.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        expect(told).to_have_text(texts)
    # and as long as the program says: within an hour, hardly a hundredth of the way has been gone
    expect(page.locator("[data-rod]")).to_have_attribute(
        "fill", re.compile(r"#f44336 [0-4](\.\d+)?(e-\d+)?%")
    )


def test_spots_are_drawn_told_pressed_and_read(charts: Any, publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def touched(e: Any) -> None:
            if e.type is charts.ChartEventType.TAP_UP:
                said.value = f"spot {e.spot_index}"

        def chart(**how: Any) -> Any:
            spot = charts.ScatterChartSpot
            return charts.ScatterChart(
                spots=[
                    spot(0, 0, visible=False),
                    spot(2, 6, radius=12, label_text="Two", y_error=charts.ChartErrorRange(1, 2)),
                    spot(5, 3, color=ft.Colors.RED, tooltip="five", point=charts.ChartSquarePoint(size=20)),
                    spot(8, 8, selected=True, x_error=charts.ChartErrorRange(1, 1)),
                ],
                min_x=0,
                max_x=10,
                min_y=0,
                max_y=10,
                left_axis=charts.ChartAxis(),
                bottom_axis=charts.ChartAxis(label_spacing=5),
                horizontal_grid_lines=charts.ChartGridLines(width=1),
                vertical_grid_lines=charts.ChartGridLines(width=1),
                animation=False,
                height=260,
                on_event=touched,
                **how,
            )

        page.add(chart(), chart(rotation_quarter_turns=1, show_tooltips_for_selected_spots_only=True), said)

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("row", name="Two 2 6").first).to_be_attached()
    spots = page.locator("[data-spot]")
    expect(spots).to_have_count(6)
    # what has no looks is small, and of a colour that depends on where it is; words are towards the middle
    assert [spots.nth(2).get_attribute(name) for name in ("r", "fill")] == ["4", "#8bc34a"]
    told = page.locator(".chart-tooltip")
    expect(told).to_have_text(["8"])
    spots.nth(1).hover(force=True)
    expect(told).to_have_text(["five", "8"])
    spots.nth(1).click(force=True)
    expect(page.get_by_text("spot 2")).to_be_visible()
    # turned, the places follow, and only the selected spot is told
    spots.nth(3).click(force=True)
    expect(page.get_by_text("spot 1")).to_be_visible()
    expect(told).to_have_text(["8"])


def test_candlesticks_are_drawn_told_pressed_and_read(
    charts: Any, publish: Publish, visitor: Visitor
) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def touched(e: Any) -> None:
            if e.type is charts.ChartEventType.TAP_UP:
                said.value = f"candlestick {e.spot_index}"
                chart.spots[1].close = 20

        candle = charts.CandlestickChartSpot
        chart = charts.CandlestickChart(
            spots=[
                candle(1, 10, 14, 8, 12, tooltip="rose"),
                candle(2, 12, 22, 6, 8),
                candle(3, 9, 11, 5, 9, selected=True, show_tooltip=False),
            ],
            min_x=0,
            max_x=4,
            left_axis=charts.ChartAxis(),
            bottom_axis=charts.ChartAxis(label_spacing=1),
            touch_spot_threshold=20,
            animation=False,
            height=260,
            on_event=touched,
        )
        page.add(ft.Container(chart, padding=80), said)

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("row", name="2 12 22 6 8")).to_be_attached()
    candles = page.locator("[data-candle]")
    expect(candles).to_have_count(3)
    rises, falls = candles.nth(0), candles.nth(1)
    assert rises.get_attribute("stroke") != falls.get_attribute("stroke")
    told = page.locator(".chart-tooltip")
    expect(told).to_have_count(0)
    place = falls.bounding_box()
    assert place
    page.mouse.move(place["x"] + 15, place["y"] + 20)
    expect(told).to_have_text(["Open 12\nHigh 22\nLow 6\nClose 8"])
    page.mouse.click(place["x"] + 15, place["y"] + 20)
    expect(page.get_by_text("candlestick 1")).to_be_visible()
    expect(falls).to_have_attribute("stroke", rises.get_attribute("stroke") or "")
    expect(told).to_have_text(["Open 12\nHigh 22\nLow 6\nClose 20"])
    page.mouse.click(place["x"] + 45, place["y"] + 20)
    expect(page.get_by_text("candlestick None")).to_be_visible()
    expect(told).to_have_count(0)


def test_radars_are_drawn_pressed_and_read(charts: Any, publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def touched(e: Any) -> None:
            if e.type is charts.ChartEventType.TAP_UP:
                said.value = f"{e.data_set_index}, {e.entry_index}, {e.entry_value}"
                chart.data_sets[0].entries[0].value = 20

        def shape(values: list[float], **looks: Any) -> Any:
            return charts.RadarDataSet([charts.RadarDataSetEntry(value) for value in values], **looks)

        title = charts.RadarChartTitle
        chart = charts.RadarChart(
            [shape([10, 20, 30]), shape([40, 10, 25], fill_gradient=ft.LinearGradient(["red", "green"]))],
            [title("Taste", text_spans=[ft.TextSpan(" (own)")]), title("Price"), title("Size", angle=30)],
            tick_count=3,
            animation=False,
            width=400,
            height=300,
            on_event=touched,
        )
        page.add(ft.Container(chart, padding=20), said)

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("row", name="Taste 10 40")).to_be_attached()
    expect(page.locator("[data-tick]")).to_have_text(["10.0", "20.0", "30.0"])
    expect(page.locator("svg text", has_text="Taste (own)")).to_be_visible()
    corners = page.locator("svg circle")
    expect(corners).to_have_count(6)
    places = [corners.nth(at).bounding_box() for at in range(6)]
    rim = page.locator("[data-rim]").bounding_box()
    assert rim and all(places)
    lowest, highest = places[0], places[3]
    assert lowest and highest
    # The least value is on the innermost of three rings, the greatest on the rim.
    radius = 120
    assert abs(rim["y"] - (highest["y"] + 5)) < 2
    assert abs(lowest["y"] - highest["y"] - radius * 3 / 4) < 1
    corners.nth(3).click()
    expect(page.get_by_text("1, 0, 40")).to_be_visible()
    expect(page.get_by_role("row", name="Taste 20 40")).to_be_attached()
    page.mouse.click(rim["x"] + 2, rim["y"] + 2)
    expect(page.get_by_text("None, None, None")).to_be_visible()


def test_keys_go_through_the_values(charts: Any, publish: Publish, visitor: Visitor) -> None:
    def main(page: ft.Page) -> None:
        said = ft.Text("nothing")

        def pressed(e: Any) -> None:
            if e.type is charts.ChartEventType.TAP_UP:
                told = {name: value for name, value in vars(e).items() if name.endswith(("index", "spots"))}
                said.value = f"{type(e).__name__} {list(told.values())}"

        line = charts.LineChartData([charts.LineChartDataPoint(x, x * x) for x in (1, 2, 3)])
        bars = [charts.BarChartGroup(x, [charts.BarChartRod(to_y=x + 5)]) for x in (0, 1)]
        entries = [charts.RadarDataSetEntry(value) for value in (1, 2, 3)]
        small: dict[str, Any] = {"on_event": pressed, "height": 90, "animation": False}
        page.add(
            charts.LineChart(None, [line], **small),
            charts.BarChart(groups=bars, **small),
            charts.ScatterChart(spots=[charts.ScatterChartSpot(x, 3) for x in (2, 1)], **small),
            charts.PieChart([charts.PieChartSection(v, title=f"S{v}", radius=40) for v in (1, 3)], **small),
            charts.CandlestickChart(spots=[charts.CandlestickChartSpot(4, 1, 3, 0, 2)], **small),
            charts.RadarChart([charts.RadarDataSet(entries)], [charts.RadarChartTitle("one")], **small),
            charts.RadarChart([charts.RadarDataSet(entries)], interactive=False, height=50),
            said,
        )

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("group")).to_have_count(7)
    spoken = page.locator("[aria-live=polite]")
    for name, keys, words, event in [
        (
            "Line",
            ["ArrowRight", "ArrowRight"],
            "2: 4",
            "LineChartEvent [[LineChartEventSpot(bar_index=0, spot_index=1)]]",
        ),
        ("Bar", ["End"], "1: 6", "BarChartEvent [1, 0, -1]"),
        ("Scatter", ["ArrowRight"], "1: 3", "ScatterChartEvent [1]"),
        ("Pie", ["ArrowLeft"], "S3: 3", "PieChartEvent [1]"),
        ("Candlestick", ["Home"], "4: Open 1, High 3, Low 0, Close 2", "CandlestickChartEvent [0]"),
        ("Radar", ["ArrowRight", "ArrowRight"], "2, Data set 1: 2", "RadarChartEvent [0, 1]"),
    ]:
        page.keyboard.press("Tab")
        chart = page.get_by_role("group", name=f"{name} chart").first
        expect(chart).to_be_focused()
        for key in keys:
            page.keyboard.press(key)
        expect(spoken.filter(has_text=words)).to_have_count(1)
        page.keyboard.press("Enter")
        expect(page.get_by_text(event)).to_be_visible()
        page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(page.get_by_role("group").last).not_to_be_focused()


def test_a_plotly_figure_is_drawn_changed_and_read(charts: Any, publish: Publish, visitor: Visitor) -> None:
    go = pytest.importorskip("plotly.graph_objects")
    if not (CHARTS / "flet_charts/client/vendor").is_dir():
        missing("plotly.js (python extensions/charts/hatch_build.py)")

    def main(page: ft.Page) -> None:
        figure = go.Figure(go.Bar(x=["Mon", "Tue"], y=[12, 30], name="Sold"), {"title": {"text": "Week"}})
        chart = charts.PlotlyChart(figure=figure, width=400, height=300, bgcolor=ft.Colors.AMBER)

        def change() -> None:
            figure.data[0].y = [12, 5]
            figure.update_layout(template="plotly_dark")
            figure.add_sunburst(labels=["all", "part"], parents=["", "all"], domain={"x": [0.6, 1]})

        wide = go.Figure(go.Scatter(x=[1, 2], y=[3, 4]), {"height": 100, "width": 250})
        page.add(
            ft.Row([chart, charts.PlotlyChart(figure=wide, original_size=True)]),
            ft.Button("Change", on_click=change),
        )

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("row", name="Sold Tue 30")).to_be_attached(timeout=LIBRARY)
    expect(page.locator(".plot-container svg.main-svg").first).to_be_visible()
    expect(page.get_by_text("Week", exact=True).first).to_be_visible()
    sizes = [page.locator(".js-plotly-plot").nth(at).bounding_box() for at in (0, 1)]
    assert [(box["width"], box["height"]) for box in sizes if box] == [(400, 300), (250, 100)]
    page.get_by_role("button", name="Change").click()
    # what the smaller library does not draw, the larger one does
    expect(page.get_by_role("row", name="Sold Tue 5")).to_be_attached(timeout=LIBRARY)
    expect(page.locator(".sunburstlayer path").first).to_be_attached()
    expect(page.get_by_text("Week", exact=True).first).to_have_css("fill", "rgb(242, 245, 250)")
    expect(page.get_by_role("button", name="Zoom in").first).to_be_attached()
    expect(page.get_by_role("button", name="Share")).to_have_count(0)


DRAWN = """canvas => {
  const { width, height } = canvas.getBoundingClientRect();
  const blank = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const isSized = Math.abs(height / width - 0.4) < 0.01 && canvas.width === width;
  return isSized && canvas.toDataURL() !== blank.toDataURL() ? canvas.toDataURL() : "";
}"""
"""Its picture, once it has the proportions of the figure and there is something on it."""


def test_a_matplotlib_figure_is_drawn_zoomed_and_saved(
    charts: Any, publish: Publish, visitor: Visitor
) -> None:
    pyplot = pytest.importorskip("matplotlib.pyplot")

    def main(page: ft.Page) -> None:
        # in its own size it has more pixels than the memory
        figure = pyplot.figure(figsize=(6000, 2400))
        axes = figure.subplots()
        axes.plot([0, 1, 2], [0, 1, 4])
        axes.set(title="Squares", xlabel="n", ylabel="n²")
        pressed = ft.Text("nothing")
        span = ft.Text()

        def press(event: Any) -> None:
            pressed.value = f"pressed at {event.xdata:.0f}"
            page.update()

        def tell() -> None:
            low, high = axes.get_xlim()
            span.value = f"from {low:.2f} to {high:.2f}"
            figure.set_size_inches(9000, 3600)

        def typed(event: Any) -> None:
            pressed.value = f"typed {event.key}"
            page.update()

        def closed(event: Any) -> None:
            span.value = f"{len(pyplot.get_fignums())} is kept, nobody sees it"
            pyplot.close(figure)
            page.update()

        def tick() -> None:
            ticks.value = f"{int(ticks.value or 0) + 1}"
            if ticks.value == "3":
                timer.stop()

        ticks = ft.Text("0", key="ticks")
        # as animations have it
        timer = figure.canvas.new_timer(20, [(tick, [], {})])
        timer.start()
        figure.canvas.draw_idle()
        chart = charts.MatplotlibChartWithToolbar(figure=figure)
        page.add(chart, ft.Button("Tell", on_click=tell), span, pressed, ticks)
        page.add(ft.Button("Take away", on_click=lambda: page.controls.remove(chart)))
        figure.canvas.mpl_connect("button_press_event", press)
        figure.canvas.mpl_connect("key_press_event", typed)
        figure.canvas.mpl_connect("close_event", closed)

    page = visitor.open(publish(main).url)
    picture = page.get_by_role("img", name="Squares, n and n²")

    def drawn(condition: Callable[[str], bool]) -> str:
        before = ""
        for _ in range(400):
            now: str = picture.evaluate(DRAWN)
            if now and now == before and condition(now):
                return now
            before = now
            page.wait_for_timeout(50)
        raise AssertionError("it was not drawn")

    expect(page.get_by_role("button", name="Back")).to_be_disabled()
    expect(page.get_by_text("3", exact=True)).to_be_visible()
    first = drawn(lambda now: True)
    box = picture.bounding_box()
    assert box
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(page.get_by_text("(x, y) = (")).to_be_visible()
    # a finger scrolls the page, until it is to move or zoom the figure
    expect(picture).to_have_css("touch-action", "pan-y")
    page.get_by_role("button", name="Zoom").click()
    expect(picture).to_have_css("touch-action", "none")
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + 80)
    page.mouse.down()
    expect(page.get_by_text("pressed at 1")).to_be_visible()
    page.mouse.move(box["x"] + box["width"] * 0.8, box["y"] + 180, steps=3)
    page.mouse.up()
    expect(page.get_by_role("button", name="Back")).to_be_enabled()
    page.get_by_role("button", name="Tell").click()
    expect(page.get_by_text("from 0.9")).to_be_visible()
    drawn(lambda now: now != first)
    page.get_by_role("button", name="Back").click()
    drawn(lambda now: now == first)
    expect(page.get_by_role("button", name="Forward")).to_be_enabled()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download").click()
    assert download.value.suggested_filename == "figure.png"
    # keys have the names that Matplotlib gives them, and do there what they do elsewhere
    picture.focus()
    for key, name in (("Control+b", "ctrl+b"), ("ArrowLeft", "left")):
        page.keyboard.press(key)
        expect(page.get_by_text(f"typed {name}")).to_be_visible()
    page.keyboard.press("o")
    expect(page.get_by_role("button", name="Zoom", pressed=False)).to_be_visible()
    page.get_by_role("button", name="Take away").click()
    expect(page.get_by_text("1 is kept, nobody sees it")).to_be_visible()


DRAWN_MANY = """async () => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  const paths = [...document.querySelectorAll("[data-line], [data-rods], [data-candles]")];
  const { width, height } = document.querySelector("canvas");
  const copy = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  copy.drawImage(document.querySelector("canvas"), 0, 0);
  const { data } = copy.getImageData(0, 0, width, height);
  return [paths.map(path => path.getAttribute("d")), [...data].filter((_, at) => at % 4 === 3)];
}"""
"""What is drawn of thousands of values: paths, and how opaque each pixel of a canvas is."""


def test_of_thousands_of_values_those_that_change_are_drawn_as_all_would_be(
    charts: Any, publish: Publish, visitor: Visitor
) -> None:
    count = 2500

    def main(page: ft.Page) -> None:
        points = [charts.LineChartDataPoint(x, x * 7919 % 101) for x in range(2 * count)]
        rods = [charts.BarChartGroup(x, [charts.BarChartRod(to_y=50 + x * 7919 % 101)]) for x in range(count)]
        spots = [charts.ScatterChartSpot(x, x * 7919 % 2503, radius=3) for x in range(count)]
        candles = [charts.CandlestickChartSpot(x, 50 + x % 7, 60, 40, 50 + x % 9) for x in range(count)]
        place: dict[str, Any] = {"height": 110, "min_y": 0}
        page.add(
            line := charts.LineChart(data_series=[charts.LineChartData(points)], **place),
            bars := charts.BarChart(groups=rods, **place),
            scatter := charts.ScatterChart(spots=spots, **place),
            candlesticks := charts.CandlestickChart(spots=candles, **place),
            said := ft.Text("as at first"),
        )

        def change() -> None:
            line.data_series[0].points[900].y = 140
            bars.groups[900].rods[0].to_y = 149
            bars.groups[901].rods[0].color = ft.Colors.RED
            for at in (700, 900, 901):
                scatter.spots[at].y += 400
            scatter.spots[1000].visible = False
            candlesticks.spots[900].high = 59
            said.value = "changed"

        def move_on() -> None:
            del line.data_series[0].points[:5], scatter.spots[:2], candlesticks.spots[0], bars.groups[0]
            line.data_series[0].points.append(charts.LineChartDataPoint(2 * count, 60))
            bars.groups.append(charts.BarChartGroup(count, [charts.BarChartRod(to_y=3)]))
            scatter.spots.append(charts.ScatterChartSpot(800, 900, radius=3))
            candlesticks.spots.append(charts.CandlestickChartSpot(count, 50, 60, 40, 50))
            said.value = "moved on"

        page.add(ft.Button("Change", on_click=change), ft.Button("Move on", on_click=move_on))

    page = visitor.open(publish(main).url)
    expect(page.get_by_text("as at first")).to_be_visible()
    expect(page.locator("[data-line], [data-rods], [data-candles]")).to_have_count(4)
    size = page.viewport_size
    assert size
    before = page.evaluate(DRAWN_MANY)
    for press, told in (("Change", "changed"), ("Move on", "moved on")):
        page.get_by_role("button", name=press).click()
        expect(page.get_by_text(told)).to_be_visible(timeout=LIBRARY)
        paths, opaque = page.evaluate(DRAWN_MANY)
        assert opaque != before[1]
        assert all(now != then for now, then in zip(paths, before[0], strict=False)), press
        # another size and back: all is drawn
        page.set_viewport_size({"width": size["width"] - 40, "height": size["height"]})
        page.evaluate(DRAWN_MANY)
        page.set_viewport_size(size)
        before = page.evaluate(DRAWN_MANY)
        assert paths == before[0]
        assert sum(abs(now - then) > 60 for now, then in zip(opaque, before[1], strict=True)) < 20
    # what is under the pointer is found among them
    canvas = page.locator("canvas").bounding_box()
    assert canvas
    page.mouse.move(canvas["x"] + canvas["width"] / 3, canvas["y"] + 60)
    page.get_by_role("group", name="Bar chart").hover(position={"x": 300, "y": 100})
    expect(page.locator(".chart-tooltip")).to_have_count(1)


def test_programs_of_the_documentation_and_axe(charts: Any, publish: Publish, visitor: Visitor) -> None:
    from docs_site.chart_pictures import PAGES, program

    for library in ("plotly", "matplotlib"):
        pytest.importorskip(library)

    def main(page: ft.Page) -> None:
        page.scroll = ft.ScrollMode.AUTO
        for path in PAGES:
            program(path.read_text(encoding="utf-8"))(page)

    page = visitor.open(publish(main).url)
    expect(page.get_by_role("group")).to_have_count(6, timeout=LIBRARY)
    expect(page.get_by_role("row", name="Sail 50")).to_be_attached()
    # the last of the labels is not cut by what scrolls
    friday, lines = (
        one.bounding_box()
        for one in (page.get_by_text("Fri").first, page.get_by_role("group", name="Line chart"))
    )
    assert friday and lines and friday["x"] + friday["width"] <= lines["x"] + lines["width"]
    page.get_by_role("group", name="Bar chart").focus()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".chart-tooltip")).to_have_text(["12"])
    page.get_by_role("button", name="Sell more").click()
    expect(page.get_by_role("row", name="Tickets Tue 35")).to_be_attached(timeout=LIBRARY)
    page.get_by_role("img", name="Tide, hour and metres").click()
    expect(page.get_by_text(" o'clock")).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert complaints(page) == [], scheme
