"""A connection that is lost: the page stays usable, and nothing of it is lost."""

from __future__ import annotations

import threading

import pytest
from playwright.sync_api import Page, expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

BAR = "Reconnecting…"


def form(page: ft.Page) -> None:
    count = ft.Text("0")

    def add() -> None:
        count.value = str(int(count.value) + 1)

    page.add(
        count,
        ft.Button("Add", on_click=add),
        ft.TextField(label="Name"),
        ft.TextField(label="City"),
        ft.ListView([ft.Text(f"line {n}") for n in range(200)], height=200, width=300),
    )


def scrolled(page: Page) -> float:
    """How far the list is scrolled."""
    line = page.get_by_text("line 0", exact=True)
    return float(
        line.evaluate(
            "node => { while (node && node.scrollTop === 0) node = node.parentElement; return node?.scrollTop ?? 0 }"
        )
    )


def test_a_short_loss_is_not_noticed(show: Show) -> None:
    shown = show(form)
    page = shown.page
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    for n in range(2, 5):
        shown.network.cut()
        page.get_by_role("button", name="Add").click()
        expect(page.get_by_text(str(n), exact=True)).to_be_visible()
    expect(page.get_by_text(BAR)).to_have_count(0)


def test_focus_text_and_scroll_survive(show: Show) -> None:
    shown = show(form)
    page = shown.page
    page.get_by_text("line 0", exact=True).hover()
    page.mouse.wheel(0, 600)
    page.get_by_role("textbox", name="Name").click()
    page.keyboard.type("Ada")
    page.wait_for_function("document.activeElement.value === 'Ada'")
    before = scrolled(page)
    assert before > 0
    shown.network.cut()
    page.keyboard.type(" Lovelace")
    page.get_by_role("button", name="Add").dispatch_event("click")
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    expect(page.get_by_role("textbox", name="Name")).to_be_focused()
    expect(page.get_by_role("textbox", name="Name")).to_have_value("Ada Lovelace")
    assert scrolled(page) == before
    page.keyboard.type("!")
    expect(page.get_by_role("textbox", name="Name")).to_have_value("Ada Lovelace!")


def test_a_longer_loss_is_told_and_what_was_done_meanwhile_arrives(show: Show) -> None:
    shown = show(form)
    page = shown.page
    page.get_by_role("button", name="Add").wait_for()
    shown.network.go_down()
    page.get_by_role("button", name="Add").click()
    page.get_by_role("textbox", name="City").fill("Turin")
    expect(page.get_by_role("status")).to_have_text(BAR)
    page.get_by_role("button", name="Add").click()
    shown.network.come_up()
    expect(page.get_by_text("2", exact=True)).to_be_visible()
    expect(page.get_by_text(BAR)).to_have_count(0)
    expect(page.get_by_role("textbox", name="City")).to_have_value("Turin")


def test_what_the_server_did_meanwhile_is_shown(show: Show) -> None:
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        form(page)

    shown = show(main)
    shown.page.get_by_role("button", name="Add").wait_for()
    shown.network.go_down()
    pages[0].add(ft.Text("while you were away"))
    shown.network.come_up()
    expect(shown.page.get_by_text("while you were away")).to_be_visible()


def test_a_fresh_page_keeps_what_is_being_typed(show: Show) -> None:
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        pages.append(page)
        form(page)

    shown = show(main)
    page = shown.page
    page.get_by_role("textbox", name="Name").click()
    page.keyboard.type("Ada")
    session = pages[0].session
    shown.network.go_down()
    page.keyboard.type(" L")
    session.link.limit = 0  # nothing is kept for a client that comes back
    pages[0].add(ft.Text("too much to catch up with"))
    shown.network.come_up()
    expect(page.get_by_text("too much to catch up with")).to_be_visible()
    expect(page.get_by_role("textbox", name="Name")).to_have_value("Ada L")
    expect(page.get_by_role("textbox", name="Name")).to_be_focused()


@pytest.mark.parametrize("replay_bytes", [0, 1 << 18])
def test_an_open_dialog_survives(show: Show, replay_bytes: int) -> None:
    pages: list[ft.Page] = []

    def main(page: ft.Page) -> None:
        def close() -> None:
            page.pop_dialog()

        pages.append(page)
        question = ft.AlertDialog(
            title=ft.Text("Sure?"),
            content=ft.TextField(label="Why"),
            actions=[ft.TextButton("Yes", on_click=close)],
            on_dismiss=lambda: page.add(ft.Text("answered")),
        )
        page.add(ft.Button("Ask", on_click=lambda: page.show_dialog(question)))

    shown = show(main)
    page = shown.page
    page.get_by_role("button", name="Ask").click()
    page.get_by_role("textbox", name="Why").click()
    page.keyboard.type("because")
    shown.network.go_down()
    pages[0].session.link.limit = replay_bytes
    pages[0].add(ft.Text("meanwhile"))
    shown.network.come_up()
    expect(page.get_by_text("meanwhile")).to_have_count(1)
    expect(page.get_by_role("textbox", name="Why")).to_have_value("because")
    expect(page.get_by_role("textbox", name="Why")).to_be_focused()
    expect(page.get_by_text("Sure?")).to_have_count(1)
    page.get_by_role("button", name="Yes").click()
    expect(page.get_by_text("answered")).to_be_visible()
    expect(page.get_by_text("Sure?")).to_have_count(0)


def test_a_lost_session_brings_a_new_page(show: Show) -> None:
    shown = show(form)
    page = shown.page
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()
    shown.network.go_down()
    for session in tuple(shown.server.program.sessions.values()):
        shown.server.program.loop.call_soon_threadsafe(session.close)
    shown.network.come_up()
    expect(page.get_by_text("0", exact=True)).to_be_visible()
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_text("1", exact=True)).to_be_visible()


def test_typing_goes_on_while_the_server_changes_the_page(show: Show) -> None:
    done = threading.Event()

    def main(page: ft.Page) -> None:
        clock = ft.Text("tick")
        lines = ft.Column()
        said = ft.Text("")

        def hear(e: ft.Event[ft.TextField]) -> None:
            said.value = f"heard {field.value}"

        field = ft.TextField(label="Name", on_change=hear)
        page.add(clock, lines, field, said)

        def work() -> None:
            n = 0
            while not done.wait(0.005):
                n += 1
                clock.value = f"tick {n}"
                # What is above the field comes and goes, and the field itself changes.
                lines.controls[:] = [ft.Text(f"line {n}")] if n % 2 else []
                field.label = f"Name {n % 3}"
                page.update()

        page.run_thread(work)

    page = show(main).page
    words = "the quick brown fox jumps over the lazy dog"
    try:
        page.get_by_role("textbox").focus()  # a click would wait until it stands still
        page.keyboard.type(words, delay=10)
        expect(page.get_by_role("textbox")).to_have_value(words)
        expect(page.get_by_text(f"heard {words}")).to_be_visible()
        expect(page.get_by_role("textbox")).to_be_focused()
    finally:
        done.set()
