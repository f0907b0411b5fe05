"""The chart package has the names, fields, defaults and order by position of Flet's; see tests/facts."""

from __future__ import annotations

import dataclasses
import enum
import inspect
import json
import sys
from pathlib import Path
from typing import Any

import pytest

import flet as ft

ROOT = Path(__file__).parents[2]
FACTS: dict[str, dict[str, Any]] = json.loads((ROOT / "tests/facts/flet_charts.json").read_text())


@pytest.fixture
def charts(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "extensions/charts"))
    import flet_charts

    yield flet_charts
    for name in [name for name in sys.modules if name.startswith("flet_charts")]:
        monkeypatch.delitem(sys.modules, name)


def test_names_fields_and_methods_are_those_of_flet(charts: Any) -> None:
    assert sorted(charts.__all__) == sorted(FACTS)
    differs: list[str] = []
    for name, facts in FACTS.items():
        made = getattr(charts, name)
        if "members" in facts:
            if {one.name: one.value for one in made} != facts["members"]:
                differs.append(f"{name}: members")
            continue
        fields = {field.name: field for field in dataclasses.fields(made)}
        own = [field["name"] for field in facts["fields"] if not field.get("kw_only")]
        positional = [
            parameter.name
            for parameter in inspect.signature(made).parameters.values()
            if parameter.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
        ]
        if not issubclass(made, ft.Event) and [one for one in positional if one in own] != own:
            differs.append(f"{name}: order by position is {positional}, not {own}")
        for field in facts["fields"]:
            if field["name"] not in fields:
                differs.append(f"{name}.{field['name']} is missing")
            elif "default" in field and not field.get("kw_only"):
                given = fields[field["name"]].default
                shown = str(given) if isinstance(given, enum.Enum) else repr(given)
                if shown != field["default"] and not same_number(given, field["default"]):
                    differs.append(f"{name}.{field['name']} is {shown}, not {field['default']}")
        for method, how in facts.get("methods", {}).items():
            found = getattr(made, method, None)
            if found is None or inspect.iscoroutinefunction(found) != how["async"]:
                differs.append(f"{name}.{method}() is missing, or is not of its kind")
        if "wire_type" in facts and made._c != facts["wire_type"]:
            differs.append(f"{name} is called {made._c!r} on the wire")
    assert differs == []


def same_number(given: object, recorded: str) -> bool:
    return isinstance(given, int | float) and recorded.replace(".", "").isdigit() and given == float(recorded)


def test_an_order_by_position_that_base_classes_do_not_give(charts: Any) -> None:
    line = charts.LineChart(None, [], False, True, 1, 2, "red")
    assert (line.animation, line.point_line_end, line.bgcolor) == (False, 2, "red")

    class Mine(charts.LineChart):  # type: ignore[misc, name-defined]
        pass

    assert Mine(None, []).data_series == []
    with pytest.raises(TypeError, match="'size'"):

        @ft.control("acme.Dial", positional=("size",))
        class Dial(ft.LayoutControl):
            value: float = 0


def test_the_flutter_client_finds_tooltips_where_it_looks_for_them(charts: Any) -> None:
    assert charts.BarChart().wire_internals()["skip_properties"] == ["tooltip"]
    given = charts.ScatterChartSpotTooltip(text="two")
    for tooltip, told in [("one", {"text": "one", "text_style": {}}), (given, given), (None, None)]:
        spot = charts.ScatterChartSpot(1, 2, tooltip=tooltip)
        assert spot.wire_internals() == {"tooltip": told}
    usual = charts.LineChartDataPoint(1, 2)
    assert usual.wire_internals() == {"tooltip": usual.tooltip}
