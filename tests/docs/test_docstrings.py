"""Everything public says what it means."""

from __future__ import annotations

from pathlib import Path

import griffe

from docs_site.catalogue import is_module, public_names
from docs_site.declarations import NOTES, Declarations

SOURCES = Path(__file__).parents[2] / "src"


def test_public_names_and_their_members_have_docstrings() -> None:
    flet = griffe.load("flet", search_paths=[SOURCES], extensions=griffe.load_extensions(Declarations))
    silent = []
    for name in public_names():
        if is_module(name):
            continue
        found = flet[name.removeprefix("flet.")]
        if not found.has_docstring:
            silent.append(name)
        if found.is_class:
            own = found.extra[NOTES]["own"]
            shown = [member for kind, members in own.items() if kind != "values" for member in members]
            silent += [f"{name}.{m}" for m in shown if not found.all_members[m].has_docstring]
    assert not silent, "without docstring: " + ", ".join(silent)
