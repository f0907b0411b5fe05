"""The page of the documentation that lists what the client handles: `docs/coverage.md`."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from docs_site.coverage.table import Row, rows, theme_rows

FILE = Path(__file__).parents[2] / "docs" / "coverage.md"

_HEAD = """# Coverage

Every property, event and method that the controls declare, and what the browser client makes of it.
`make coverage-page` writes this page from the declarations in `src/flet` and from the text of `client/src`; a test
keeps it up to date.

A property counts as handled if the code that shows the control, or what that code is built on, reads it, an event if it
fires it, a method if it offers it. This says that the name is not forgotten, not that each of its values looks as it
should: the tests and the [pictures](likeness.md) are there for that. What is not handled has its reason here.
Properties that stay in Python, such as `data`, are not listed.
"""

_KINDS = {"property": "Properties", "event": "Events", "method": "Methods"}


def page() -> str:
    """Return the text of the page."""
    found = rows()
    types = [(name, list(of_type)) for name, of_type in groupby(found, key=lambda row: row.type)]
    text = [_HEAD, _sums(types), "## What controls share\n", _of_type(_shared(found))]
    for name, of_type in types:
        own = [row for row in of_type if not row.member.shared]
        text += [f"## {name}\n", _of_type(own) or "Only what controls share.\n"]
        missing = {row.member.name for row in _shared(found) if row.reason}
        other = [
            row for row in of_type if row.member.shared and row.reason and row.member.name not in missing
        ]
        if other and all(row.reason == other[0].reason for row in other):
            names = ", ".join(f"`{_called(row)}`" for row in other)
            text.append(f"Of what controls share, not handled: {names}. {other[0].reason}.\n")
        else:
            text += [_missing(other)] if other else []
    text.append("## Themes\n")
    for name, of_theme in groupby(theme_rows(), key=lambda row: row.type):
        text += [f"### {name}\n", _of_type(list(of_theme))]
    return "\n".join(text)


def write() -> None:
    """Write the page."""
    FILE.write_text(page())


def _sums(types: list[tuple[str, list[Row]]]) -> str:
    every = [row for _, of_type in types for row in of_type]
    lines = ["| | declared | handled | not handled |", "| --- | ---: | ---: | ---: |"]
    for kind, title in _KINDS.items():
        of_kind = [row for row in every if row.member.kind == kind]
        handled = sum(row.reason is None for row in of_kind)
        lines.append(f"| {title} | {len(of_kind)} | {handled} | {len(of_kind) - handled} |")
    return (
        f"{len(types)} types of controls and services, with what each inherits:\n\n" + "\n".join(lines) + "\n"
    )


def _shared(found: tuple[Row, ...]) -> list[Row]:
    """Return one row for each shared member: it is handled if some type handles it."""
    shared: dict[str, Row] = {}
    for row in found:
        if row.member.shared and (row.path.rpartition(".")[2] not in shared or row.reason is None):
            shared[row.path.rpartition(".")[2]] = row
    return list(shared.values())


def _of_type(of_type: list[Row]) -> str:
    lines = []
    for kind, title in _KINDS.items():
        names = [f"`{_called(row)}`" for row in of_type if row.member.kind == kind and row.reason is None]
        if names:
            lines.append(f"{title}: {', '.join(names)}.\n")
    missing = [row for row in of_type if row.reason is not None]
    return "\n".join([*lines, _missing(missing)] if missing else lines)


def _missing(of_type: list[Row]) -> str:
    lines = [f"| `{_called(row)}` | {row.reason} |" for row in of_type]
    return "\n".join(["| not handled | why |", "| --- | --- |", *lines]) + "\n"


def _called(row: Row) -> str:
    name = row.path.rpartition(".")[2]
    return f"{name}()" if row.member.kind == "method" else name
