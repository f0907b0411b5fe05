"""Adds the pages of the reference to the site and to its navigation; MkDocs calls these functions by their names."""

from __future__ import annotations

import importlib
import inspect
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatch_metadata import homepage
from mkdocs.structure.files import File, Files

from docs_site.catalogue import ROOMS, ReferencePage, is_module, reference_pages

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

_OVERVIEW = """# Reference

Every public name. Those of `flet` are used as `ft.Name` after `import flet as ft`. Properties can be given to the
constructor, unless they say *no argument*, and be set later.
"""

_PLACEHOLDER = {"Reference": "reference"}
"""What stands in the navigation of mkdocs.yml for the pages that are added here."""


def on_config(config: MkDocsConfig) -> None:
    """Say where the site is published, and put the reference where the navigation has its placeholder."""
    config.site_url = homepage(Path(config.config_file_path).parent)
    rooms: list[Any] = ["reference/index.md"]
    for room, pages in groupby(reference_pages(), key=lambda page: page.room):
        rooms.append({ROOMS[room]: [{page.title: page.path} for page in pages]})
    config.nav = [{"Reference": rooms} if entry == _PLACEHOLDER else entry for entry in config.nav or []]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add one page for each module that has public names, and a page that lists them all."""
    pages = reference_pages()
    for page in pages:
        files.append(File.generated(config, page.path, content=_content(page)))
    files.append(File.generated(config, "reference/index.md", content=_overview(pages)))
    return files


def _content(page: ReferencePage) -> str:
    text = [] if page.main else [f"# {page.title}"]
    for name in page.names:
        if is_module(name):
            continue
        level = 1 if name == page.main else 2
        text.append(f"::: {name}\n    options:\n      heading_level: {level}")
    return "\n\n".join(text) + "\n"


def _overview(pages: list[ReferencePage]) -> str:
    text = [_OVERVIEW]
    for room, members in groupby(pages, key=lambda page: page.room):
        text.append(f"## {ROOMS[room]}")
        rows = []
        for page in members:
            link = page.path.removeprefix("reference/")
            others = ", ".join(_link(name) for name in page.names if name != page.main)
            also = f" Also {others}." if others and page.main else others
            rows.append(f"- [{page.title}]({link}): {_summary(page)}{also}")
        text.append("\n".join(rows))
    return "\n\n".join(text) + "\n"


def _link(name: str) -> str:
    shown = f"`{name.rpartition('.')[2]}`"
    return shown if is_module(name) else f"[{shown}][{name}]"


def _summary(page: ReferencePage) -> str:
    if not page.main:
        return ""
    parent, _, last = page.main.rpartition(".")
    doc = inspect.getdoc(getattr(importlib.import_module(parent), last)) or ""
    return doc.partition("\n\n")[0].replace("\n", " ")
