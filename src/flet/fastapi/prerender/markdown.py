"""Markdown."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import TYPE_CHECKING

from flet.fastapi.prerender.addresses import link_address, picture_address
from flet.fastapi.prerender.elements import Node, writes
from flet.fastapi.prerender.writer import Writer

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")


@writes("Markdown")
def write_markdown(node: Node, writer: Writer) -> None:
    value = str(node.get("value") or "")
    if writer.phrasing:
        writer.say(value)
        return
    html = _markdown().render(value)
    writer.markup(html)
    for paragraph in PARAGRAPH.findall(html):
        writer.remember(unescape(TAG.sub("", paragraph)))


@cache
def _markdown() -> MarkdownIt:
    # Only programs with Markdown, and only their readers, pay for it.
    from markdown_it import MarkdownIt

    class _Sober(MarkdownIt):
        def validateLink(self, url: str) -> bool:  # noqa: N802
            return link_address(url) is not None or (picture_address(url) or "").startswith("data:image/")

    # HTML inside Markdown is shown as text.
    return _Sober("commonmark", {"html": False}).enable(["table", "strikethrough"])
