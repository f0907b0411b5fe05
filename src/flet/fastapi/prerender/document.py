"""A page as it stands, written as HTML."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

from flet.fastapi.prerender import inputs, lists, markdown, media, navigation  # noqa: F401
from flet.fastapi.prerender.elements import Node, children, write, write_all
from flet.fastapi.prerender.writer import Full, Writer

__all__ = ["PrerenderedPage", "written"]

LARGEST = 512 * 1024
LONGEST_SUMMARY = 160
SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class PrerenderedPage:
    """What a reader gets of a page."""

    html: str
    """The content."""

    route: str
    """Where the program has led its visitor."""

    title: str | None
    """The page's title, if the program gave it one."""

    description: str | None
    """What the program says that the page is about."""

    summary: str | None
    """The beginning of its text."""

    status: int = 200
    """HTTP status with which the program answers."""

    elsewhere: str | None = None
    """Address that the program sends its visitor to instead."""


def written(page: Node, route: str, status: int = 200) -> PrerenderedPage:
    """Return a page as HTML.

    Args:
        page: The page as a client gets it.
        route: Its route.
        status: HTTP status with which the program answers.
    """
    writer = Writer(LARGEST)
    # What there is no room for is left to those who run the page.
    with contextlib.suppress(Full):
        direction = "rtl" if page.get("rtl") is True else None
        with writer.element("div", id="first-view", lang=_language(page), dir=direction):
            _write_page(page, writer)
    return PrerenderedPage(
        html=str(writer),
        route=route,
        status=status,
        title=_line(page.get("title")),
        description=_line(page.get("description")),
        summary=_shortened(SPACE.sub(" ", " ".join(writer.prose)).strip()),
    )


def _write_page(page: Node, writer: Writer) -> None:
    views = list(_views(page.get("views")))
    if views:
        _write_view(views[-1], writer)
    over = list(children(page.get("_overlay") or {}))
    if over:
        with writer.element("aside"):
            write_all(over, writer)
    for one in children(page.get("_dialogs") or {}):
        if one.get("open"):
            write(one, writer)


def _language(page: Node) -> str | None:
    """Return the language that the program has chosen, such as `de-AT`."""
    locale = (page.get("locale_configuration") or {}).get("current_locale") or {}
    parts = (locale.get(name) for name in ("language_code", "script_code", "country_code"))
    return "-".join(part for part in parts if part) or None


def _views(value: object) -> Iterator[Node]:
    for one in children({"views": value}):
        if one["_c"] == "C":
            # What a component has made stands inside it.
            yield from _views(one.get("_b"))
        else:
            yield one


def _write_view(view: Node, writer: Writer) -> None:
    write(view.get("appbar"), writer)
    write(view.get("navigation_bar"), writer)
    with writer.element("main"):
        write_all(view.get("controls") or [], writer)
        write(view.get("floating_action_button"), writer)
    if bar := view.get("bottom_appbar"):
        with writer.element("footer"):
            write(bar, writer)


def _line(value: object) -> str | None:
    return SPACE.sub(" ", value).strip() or None if isinstance(value, str) else None


def _shortened(text: str) -> str | None:
    if len(text) <= LONGEST_SUMMARY:
        return text or None
    return text[: LONGEST_SUMMARY - 1].rsplit(" ", 1)[0].rstrip(",;:.") + "…"
