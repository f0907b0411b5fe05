"""Chromium behind a load balancer, while the worker that has its session dies."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.chromium import Visitor
from tests.cluster.conftest import Workers
from tests.nginx import PASSED_ON, UPGRADE, nginx

pytestmark = [pytest.mark.browser, pytest.mark.redis]

AWAY = ("WebSocket", "net::ERR", "502")

PROGRAM = """
import asyncio, os
import flet as ft

def main(page):
    store = page.session.store
    items = store.get("items") or []
    column = ft.Column()

    def show():
        column.controls = [
            ft.Row([ft.Text(item), ft.Button("Delete", on_click=delete, data=item)]) for item in items
        ]

    def add(e):
        items.append(note.value)
        store.set("items", items)
        show()

    def delete(e):
        items.remove(e.control.data)
        store.set("items", items)
        show()

    async def slowly(e):
        said.value = "begun"
        page.update()
        while not os.path.exists("go on"):
            await asyncio.sleep(0.02)
        items.append("late")
        store.set("items", items)
        said.value = ""
        show()

    note, other, said = ft.TextField(label="Note"), ft.TextField(label="Other", key="other"), ft.Text("")
    show()
    page.add(ft.Text(f"process {os.getpid()}"), note, other, ft.Button("Add", on_click=add),
             ft.Button("Slowly", on_click=slowly), said, column)

ft.run(main)
"""


def process(page: Page) -> int:
    return int(page.get_by_text("process").inner_text().split()[1])


def items(page: Page) -> list[str]:
    return [
        row.split("\n")[0]
        for row in page.get_by_role("button", name="Delete").locator("..").all_inner_texts()
    ]


def test_what_a_visitor_was_at_survives_a_worker(worker: Workers, visitor: Visitor, tmp_path: Path) -> None:
    servers = [worker(PROGRAM, FLET_WEB_PATH="") for _ in range(3)]
    upstream = " ".join(f"server 127.0.0.1:{one.port} max_fails=0;" for one in servers)
    server = f"location / {{ proxy_pass http://flet; {PASSED_ON} }}"
    with nginx(tmp_path / "nginx", server, f"upstream flet {{ {upstream} }} {UPGRADE}") as url:
        page = visitor.open(url)
        for word in ("one", "two", "three"):
            page.get_by_role("textbox", name="Note").fill(word)
            page.get_by_role("button", name="Add").click()
            expect(page.get_by_text(word, exact=True)).to_be_visible()
        page.get_by_role("textbox", name="Other").fill("half a sentence")
        tab = page.context.new_page()
        tab.goto(url)
        expect(tab.get_by_role("button", name="Add")).to_be_visible()
        assert items(tab) == []

        page.get_by_role("button", name="Slowly").click()
        expect(page.get_by_text("begun")).to_be_visible()
        page.get_by_role("button", name="Delete").nth(1).click()  # another one stands there then
        expect(page.get_by_text("two", exact=True)).to_have_count(0)
        page.get_by_role("button", name="Delete").nth(1).click()
        expect(page.get_by_text("three", exact=True)).to_have_count(0)
        first = process(page)
        os.kill(first, signal.SIGKILL)
        (tmp_path / "go on").touch()
        expect(page.get_by_text("late", exact=True)).to_be_visible(timeout=20_000)
        expect(page.get_by_role("button", name="Delete")).to_have_count(2)
        assert process(page) != first and items(page) == ["one", "late"]
        expect(page.get_by_role("textbox", name="Note")).to_have_value("three")
        expect(page.get_by_role("textbox", name="Other")).to_have_value("half a sentence")
        expect(page.get_by_role("status")).to_have_count(0)
        page.get_by_role("button", name="Add").click()
        expect(page.get_by_role("button", name="Delete")).to_have_count(3)
        assert items(page) == ["one", "late", "three"]
    visitor.complaints[:] = [one for one in visitor.complaints if not any(told in one for told in AWAY)]
