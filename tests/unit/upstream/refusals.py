"""Calls that break a rule of the recorded API, and their neighbours that just keep it."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from typing import Any

from tests.unit.upstream.samples import NoSample, Samples

HIDDEN = "ft.Text('hidden', visible=False)"
SHOWN = "ft.Text('shown')"


@dataclasses.dataclass(frozen=True)
class Tried:
    """A call, the property it is about and whether the rule allows its value."""

    owner: str
    field: str
    rule: str
    call: str
    allowed: bool


def tried(samples: Samples) -> Iterator[Tried]:
    """For each rule of each class a call that breaks it and one that keeps it."""
    seen: set[tuple[str, str, str]] = set()
    for name, facts in samples.classes.items():
        if facts["kind"] not in ("control", "value") or facts.get("tier"):
            continue
        if facts["kind"] == "control" and "wire_type" not in facts:
            continue
        for field in facts.get("fields", ()):
            for rule in field.get("rules", ()):
                once = (field.get("from", name), field["name"], rule)
                if once not in seen and not rule.startswith("deprecated"):
                    try:
                        calls = list(_calls(samples, name, field["name"], rule))
                    except NoSample:
                        continue
                    seen.add(once)
                    for given, allowed in calls:
                        yield Tried(name, field["name"], rule, given, allowed)


def _calls(samples: Samples, name: str, field: str, rule: str) -> Iterator[tuple[str, bool]]:
    for given, allowed in _values(field, rule):
        yield samples.call(name, given), allowed


def _values(field: str, rule: str) -> Iterator[tuple[dict[str, str], bool]]:
    kind, _, rest = rule.partition("(")
    numbers = [float(number) for number in re.findall(r"=(-?[\d.]+)", rest)]
    words = [_number(number) for number in numbers]
    if kind == "ge":
        yield {field: words[0]}, True
        yield {field: _number(numbers[0] - 1)}, False
    elif kind == "gt":
        yield {field: _number(numbers[0] + 1)}, True
        yield {field: words[0]}, False
    elif kind == "between":
        high, low = numbers
        yield {field: _number(low)}, True
        yield {field: _number(high)}, True
        yield {field: _number(low - 1)}, False
        yield {field: _number(high + 1)}, False
    elif kind == "or_":
        yield {field: "-1"}, True
        yield {field: "5"}, True
        yield {field: "0"}, False
        yield {field: "-2"}, False
    elif kind == "factor_of":
        yield {field: "10"}, True
        yield {field: "7"}, False
    elif kind == "instance_of":
        yield {field: "True"}, True
        yield {field: "[True]"}, False
    elif kind == "visible_control":
        yield {field: SHOWN}, True
        yield {field: HIDDEN}, False
    elif kind == "str_or_visible_control":
        yield {field: "'words'"}, True
        yield {field: HIDDEN}, False
    elif kind == "visible_controls":
        least = int(numbers[0])
        yield {field: f"[{', '.join([SHOWN] * least)}]"}, True
        yield {field: f"[{', '.join([SHOWN] * (least - 1) + [HIDDEN])}]"}, False
    elif kind in ("ge_field", "le_field"):
        (other,) = re.findall(r"'(\w+)'", rest)
        high, low = (field, other) if kind == "ge_field" else (other, field)
        yield {high: "3", low: "3"}, True
        yield {high: "3", low: "4"}, False
    else:
        raise AssertionError(f"a rule that nobody knows: {rule}")


def _number(value: Any) -> str:
    return str(int(value)) if float(value).is_integer() else str(value)
