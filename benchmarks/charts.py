"""Charts of many values in Chromium: `python benchmarks/charts.py LineChart 100000`.

Times are CPU, the page's or the server's.
"""

from __future__ import annotations

import asyncio
import math
import statistics
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "extensions/charts"))

import flet_charts as charts
import uvicorn
from playwright.sync_api import CDPSession, sync_playwright

import flet as ft

PORT = 8767
HOVERS = 30
CHANGES = 12


def line(count: int) -> Any:
    points = [
        charts.LineChartDataPoint(x, math.sin(x / count * 20) * 100 + x * 7919 % 101 / 5)
        for x in range(count)
    ]
    return charts.LineChart(data_series=[charts.LineChartData(points)], height=400)


def scatter(count: int) -> Any:
    spots = [charts.ScatterChartSpot(x * 7919 % 100003, x * 104729 % 100019, radius=2) for x in range(count)]
    return charts.ScatterChart(spots=spots, height=400)


def bars(count: int) -> Any:
    groups = [charts.BarChartGroup(x, [charts.BarChartRod(to_y=50 + x * 7919 % 101)]) for x in range(count)]
    return charts.BarChart(groups=groups, height=400)


def candlesticks(count: int) -> Any:
    spots = [
        charts.CandlestickChartSpot(x, 50 + x % 7, 60 + x % 11, 40 + x % 5, 50 + x % 9) for x in range(count)
    ]
    return charts.CandlestickChart(spots=spots, height=400)


def changed_value(chart: Any, step: int) -> None:
    at = step * 4177 % 50_000
    if isinstance(chart, charts.LineChart):
        chart.data_series[0].points[at].y += 1
    elif isinstance(chart, charts.ScatterChart):
        chart.spots[at].y += 1
    elif isinstance(chart, charts.BarChart):
        chart.groups[at].rods[0].to_y += 1
    else:
        chart.spots[at].high += 1


def another_value(chart: Any, step: int) -> None:
    """Adds a value within the bounds of those that are there, but for lines and bars, which grow to the right."""
    if isinstance(chart, charts.LineChart):
        points = chart.data_series[0].points
        points.append(charts.LineChartDataPoint(len(points), step))
    elif isinstance(chart, charts.ScatterChart):
        chart.spots.append(charts.ScatterChartSpot(step * 100, step * 100, radius=2))
    elif isinstance(chart, charts.BarChart):
        chart.groups.append(charts.BarChartGroup(len(chart.groups), [charts.BarChartRod(to_y=step)]))
    else:
        chart.spots.append(charts.CandlestickChartSpot(len(chart.spots), 50, 60, 40, 50))


def moved_on(chart: Any, step: int) -> None:
    """A value comes at the end, and the first one leaves."""
    another_value(chart, step)
    held = (
        chart.data_series[0].points
        if isinstance(chart, charts.LineChart)
        else chart.groups
        if isinstance(chart, charts.BarChart)
        else chart.spots
    )
    del held[0]


WAYS = {"a value changes": changed_value, "one more": another_value, "moves on": moved_on}


def serve(make: Callable[[int], Any], count: int) -> list[Any]:
    made: list[Any] = []

    def main(page: ft.Page) -> None:
        made.append(make(count))
        page.add(made[0])

    app = ft.run(main, export_asgi_app=True)
    server = uvicorn.Server(uvicorn.Config(app, port=PORT, log_level="error"))
    threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True).start()
    while not server.started:
        time.sleep(0.05)
    return made


def cpu(session: CDPSession) -> dict[str, float]:
    metrics = session.send("Performance.getMetrics")["metrics"]
    return {metric["name"]: metric["value"] for metric in metrics}


def spent(session: CDPSession, work: Callable[[], None]) -> float:
    """The page's CPU for some work, in milliseconds."""
    before = cpu(session)["TaskDuration"]
    work()
    return (cpu(session)["TaskDuration"] - before) * 1000


def measure(name: str, make: Callable[[int], Any], count: int) -> None:
    made = serve(make, count)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 600})
        received = 0

        def count_bytes(frame: str | bytes) -> None:
            nonlocal received
            received += len(frame)

        page.on("websocket", lambda socket: socket.on("framereceived", count_bytes))
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.goto(f"http://127.0.0.1:{PORT}/")
        page.locator("table td").nth(5).wait_for(state="attached", timeout=120_000)
        loaded = cpu(session)
        box = page.get_by_role("group").first.bounding_box()
        assert box

        def hover() -> None:
            for step in range(HOVERS):
                page.mouse.move(box["x"] + 50 + step * 25, box["y"] + 150 + step)
                page.wait_for_timeout(40)

        hovered = spent(session, hover) / HOVERS
        page.mouse.move(5, 590)
        page.wait_for_timeout(2000)

        def resize() -> None:
            page.set_viewport_size({"width": 900, "height": 600})
            page.wait_for_timeout(2000)

        resized = spent(session, resize)
        print(
            f"{name:16} {count:>7}   shown {loaded['TaskDuration']:5.2f} s, a move {hovered:5.1f} ms, "
            f"another size {resized:4.0f} ms, heap {loaded['JSHeapUsedSize'] / 1e6:4.0f} MB"
        )
        for title, way in WAYS.items():
            received = 0
            of_server: list[float] = []

            def step(at: int) -> None:
                way(made[0], at)  # noqa: B023
                before = time.thread_time()
                made[0].update()
                of_server.append((time.thread_time() - before) * 1000)  # noqa: B023
                page.wait_for_timeout(250)

            of_page = [spent(session, partial(step, at)) for at in range(CHANGES)]
            print(
                f"{title:>24}   page {statistics.median(of_page):5.1f} ms (least {min(of_page):5.1f}), "
                f"server {statistics.median(of_server):6.2f} ms, {received / CHANGES:6.0f} bytes"
            )
        browser.close()


KINDS = {"LineChart": line, "BarChart": bars, "ScatterChart": scatter, "CandlestickChart": candlesticks}

if __name__ == "__main__":
    kind, size = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    measure(kind, KINDS[kind], size)
