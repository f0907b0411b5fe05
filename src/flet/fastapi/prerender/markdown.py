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
HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
WITH_TABLES = {"gitHubWeb", "gitHubFlavored"}
TAG = re.compile(r"<[^>]*>")


@writes("Markdown")
def write_markdown(node: Node, writer: Writer) -> None:
    value = str(node.get("value") or "")
    if writer.phrasing:
        writer.say(value)
        return
    html = _markdown(str(node.get("extension_set")) in WITH_TABLES).render(value)
    writer.markup(HEADING.sub(lambda found: _heading(found, writer), html))
    for paragraph in PARAGRAPH.findall(html):
        writer.remember(unescape(TAG.sub("", paragraph)))


def _heading(found: re.Match[str], writer: Writer) -> str:
    level = writer.level(int(found[1]))
    return f"<h{level}>{found[2]}</h{level}>"


@cache
def _markdown(with_tables: bool) -> MarkdownIt:
    # Only programs with Markdown, and only their readers, pay for it.
    from markdown_it import MarkdownIt

    class _Sober(MarkdownIt):
        def validateLink(self, url: str) -> bool:  # noqa: N802
            return link_address(url) is not None or (picture_address(url) or "").startswith("data:image/")

    # HTML inside Markdown is shown as text.
    markdown = _Sober("commonmark", {"html": False})
    return markdown.enable(["table", "strikethrough"]) if with_tables else markdown
