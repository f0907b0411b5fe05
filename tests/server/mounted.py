"""What tests of mounted programs look at: the page at an address, and the program behind its socket."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx2
from websockets.asyncio.client import connect

import flet as ft
from tests.server.test_page import config_of
from tests.wire import WireClient, texts


@dataclass
class Served:
    """The page at an address, as a browser gets it."""

    base: str
    socket: str
    cookie_path: str
    cookie: str
    title: str


async def served(url: str) -> Served:
    """Fetches the page at an address, following redirects."""
    async with httpx2.AsyncClient(follow_redirects=True) as browser:
        answer = await browser.get(url)
        assert answer.status_code == 200, f"{answer.status_code} at {answer.url}"
        base = re.search(r'<base href="([^"]*)"', answer.text)
        title = re.search(r"<title>(.*?)</title>", answer.text)
        cookie = re.search(r"(flet_session=[^;]+); Path=([^;]+)", answer.headers["set-cookie"])
        assert base is not None
        assert title is not None
        assert cookie is not None
        return Served(
            base[1], str(config_of(answer.text)["webSocketEndpoint"]), cookie[2], cookie[1], title[1]
        )


def program(name: str) -> Callable[[ft.Page], None]:
    """A program that shows its name and where it finds itself."""

    def main(page: ft.Page) -> None:
        facts = [f"I am {name}", f"name={page.name}", f"route={page.route}", f"url={page.request.url}"]
        if page.request.place.upload_url is not None:
            facts.append("upload=" + page.get_upload_url("dir/a.txt", 60))
        page.add(*(ft.Text(fact) for fact in facts))

    return main


@asynccontextmanager
async def visitor(url: str, page: Served, **facts: Any) -> AsyncIterator[WireClient]:
    """A browser that has the page at an address of a host: it opens the socket that the page names."""
    parts = urlsplit(url)
    host = f"{parts.scheme}://{parts.netloc}"
    headers = {"Cookie": page.cookie, "Origin": host}
    async with connect(host.replace("http", "ws", 1) + page.socket, additional_headers=headers) as socket:
        client = WireClient(socket)
        await client.register(**facts)
        yield client


def told(client: WireClient) -> dict[str, str]:
    """What the program shows about itself, once it is there."""
    shown = [text for text in texts(client.page) if "=" in text]
    return dict(text.split("=", 1) for text in shown)
