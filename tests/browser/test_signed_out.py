"""All tabs of a visitor who signs out in one of them."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.chromium import Publish, Visitor

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("to", [None, "/bye"])
def test_signing_out_in_one_tab_ends_all(publish: Publish, visitor: Visitor, to: str | None) -> None:
    signed_in = True

    def main(page: ft.Page) -> None:
        def sign_out() -> None:
            nonlocal signed_in
            signed_in = False
            page.end_sessions(to=to)

        if signed_in:
            page.add(ft.TextField(label="Secret", key="secret"), ft.Button("Sign out", on_click=sign_out))
        else:
            page.add(ft.Text(f"Please sign in at {page.route}"), ft.TextField(label="Secret", key="secret"))

    server = publish(main)
    other = visitor.page.context.new_page()
    for tab in (visitor.page, other):
        tab.goto(f"{server.url}/account")
        tab.get_by_label("Secret").fill("my secret")
    visitor.page.get_by_role("button", name="Sign out").click()
    for tab in (visitor.page, other):
        expect(tab.get_by_text(f"Please sign in at {to or '/account'}", exact=True)).to_be_visible()
        expect(tab.get_by_label("Secret")).to_have_value("")
    if to:
        assert other.url == server.url + to
