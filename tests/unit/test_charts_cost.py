"""What an update does for one of many values: counted in calls, which no busy machine changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import flet as ft

COUNT = 3000


@pytest.fixture
def charts(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "extensions/charts"))
    import flet_charts

    yield flet_charts
    for name in [name for name in sys.modules if name.startswith("flet_charts")]:
        monkeypatch.delitem(sys.modules, name)


def calls(work: Callable[[], object]) -> int:
    """How many functions some work calls."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


async def test_an_update_costs_the_value_that_changed(charts: Any, visit: Any) -> None:
    made: list[Any] = []

    def main(page: ft.Page) -> None:
        points = [charts.LineChartDataPoint(x, x % 7) for x in range(COUNT)]
        made.append(charts.LineChart(data_series=[charts.LineChartData(points)]))
        page.add(made[0])

    await visit(main)
    [chart] = made
    points = chart.data_series[0].points

    def changes() -> None:
        points[COUNT // 2].y += 1

    def comes() -> None:
        points.append(charts.LineChartDataPoint(COUNT, 1))

    def moves_on() -> None:
        comes()
        del points[0]

    for change in (changes, comes, moves_on):
        change()
        assert calls(chart.update) < COUNT / 2, change.__name__
