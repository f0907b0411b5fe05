"""Charts of many values in Chromium: `python benchmarks/charts.py LineChart 100000`. Times are the page's CPU."""

from __future__ import annotations

import asyncio
import math
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "extensions/charts"))

import flet_charts as charts
import uvicorn
from playwright.sync_api import CDPSession, sync_playwright

import flet as ft

PORT = 8767
HOVERS = 30


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


def first_value(chart: Any) -> None:
    if isinstance(chart, charts.LineChart):
        chart.data_series[0].points[50].y += 1
    elif isinstance(chart, charts.ScatterChart):
        chart.spots[50].y += 1
    elif isinstance(chart, charts.BarChart):
        chart.groups[50].rods[0].to_y += 1
    else:
        chart.spots[50].high += 1


def serve(make: Callable[[int], Any], count: int) -> None:
    def main(page: ft.Page) -> None:
        chart = make(count)
        page.add(chart, ft.Button("Change", on_click=lambda: first_value(chart)))

    app = ft.run(main, export_asgi_app=True)
    server = uvicorn.Server(uvicorn.Config(app, port=PORT, log_level="error"))
    threading.Thread(target=lambda: asyncio.run(server.serve()), daemon=True).start()
    while not server.started:
        time.sleep(0.05)


def cpu(session: CDPSession) -> dict[str, float]:
    metrics = session.send("Performance.getMetrics")["metrics"]
    return {metric["name"]: metric["value"] for metric in metrics}


def measure(name: str, make: Callable[[int], Any], count: int) -> None:
    serve(make, count)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1000, "height": 600})
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.goto(f"http://127.0.0.1:{PORT}/")
        page.locator("table td").nth(5).wait_for(state="attached", timeout=120_000)
        loaded = cpu(session)
        box = page.get_by_role("group").first.bounding_box()
        assert box
        for step in range(HOVERS):
            page.mouse.move(box["x"] + 50 + step * 25, box["y"] + 150 + step)
            page.wait_for_timeout(40)
        hovered = cpu(session)
        page.set_viewport_size({"width": 900, "height": 600})
        page.wait_for_timeout(2000)
        resized = cpu(session)
        page.get_by_role("button", name="Change").click()
        page.wait_for_timeout(2000)
        changed = cpu(session)
        browser.close()
    spent = [
        after["TaskDuration"] - before["TaskDuration"]
        for before, after in ((loaded, hovered), (hovered, resized), (resized, changed))
    ]
    print(
        f"{name:14} {count:>7}   shown {loaded['TaskDuration']:5.2f} s, a move {spent[0] / HOVERS * 1000:5.1f} ms, "
        f"another size {spent[1] * 1000:4.0f} ms, a value {spent[2] * 1000:4.0f} ms, "
        f"heap {loaded['JSHeapUsedSize'] / 1e6:4.0f} MB"
    )


KINDS = {"LineChart": line, "BarChart": bars, "ScatterChart": scatter, "CandlestickChart": candlesticks}

if __name__ == "__main__":
    kind, size = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    measure(kind, KINDS[kind], size)
