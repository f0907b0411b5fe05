"""What a visitor types, clicks and leaves while the program is busy."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser


def test_letters_typed_while_a_slow_handler_clears_the_field_stay(show: Show) -> None:
    go_on = threading.Event()

    def main(page: ft.Page) -> None:
        said = ft.Text("said:")
        field = ft.TextField(label="Say", on_change=lambda e: setattr(heard, "value", f"heard: {e.data}"))
        heard = ft.Text("heard:")

        def send() -> None:
            said.value = f"said: {field.value}"
            page.update()
            go_on.wait(20)
            field.value = ""
            page.update()

        upper = ft.TextField(label="Upper")

        def rewrite() -> None:
            upper.value = upper.value.upper()

        def shout() -> None:
            shouted.value = f"{shouted.value} {upper.value}"
            upper.value = ""

        upper.on_change, upper.on_submit = rewrite, shout
        shouted = ft.Text("shouted:")
        page.add(field, ft.Button("Send", on_click=send), said, heard, upper, shouted)

    page = show(main).page
    field = page.get_by_role("textbox", name="Say")
    field.fill("hello")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("said: hello")).to_be_visible()
    field.press("End")
    field.press_sequentially(" world")
    go_on.set()
    expect(field).to_have_value(" world")
    expect(page.get_by_text("heard:  world")).to_be_visible()
    # the program has the same
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("said:  world")).to_be_visible()
    expect(field).to_have_value("")
    # a program that rewrites what is typed fast
    upper = page.get_by_role("textbox", name="Upper")
    upper.press_sequentially("the quick brown fox")
    expect(upper).to_have_value("THE QUICK BROWN FOX")
    # and clears it at once: what it did to the letters before comes to the browser after Enter was pressed
    upper.clear()
    for word in ("again", "and", "again"):
        upper.press_sequentially(word)
        upper.press("Enter")
        expect(upper).to_have_value("")
    expect(page.get_by_text("shouted: AGAIN AND AGAIN")).to_be_visible()
    expect(upper).to_have_value("")


def test_a_double_click_on_a_button_that_disables_itself_counts_once(show: Show) -> None:
    go_on = threading.Event()

    def main(page: ft.Page) -> None:
        count = ft.Text("0 orders, 0 payments")
        numbers = [0, 0]

        def order(e: ft.Event[ft.Button]) -> None:
            e.control.disabled = True
            numbers[0] += 1
            page.update()
            go_on.wait(20)
            e.control.disabled = False
            page.update()

        async def pay(e: ft.Event[ft.Button]) -> None:
            if e.control.disabled:
                return
            e.control.disabled = True
            numbers[1] += 1

        def told() -> None:
            count.value = f"{numbers[0]} orders, {numbers[1]} payments"

        page.add(
            ft.Button("Order", on_click=order),
            ft.Button("Pay", on_click=pay),
            ft.Button("Count", on_click=told),
            count,
        )

    page = show(main).page
    order = page.get_by_role("button", name="Order")
    twice = "button => { button.click(); Promise.resolve().then(() => button.click()); }"
    order.evaluate(twice)
    expect(order).to_be_disabled()
    go_on.set()
    expect(order).to_be_enabled()
    page.get_by_role("button", name="Pay").evaluate(twice)
    page.get_by_role("button", name="Count").click()
    expect(page.get_by_text("1 orders, 1 payments")).to_be_visible()


def test_going_back_takes_an_open_dialog_along(show: Show) -> None:
    def main(page: ft.Page) -> None:
        told = ft.Text("open")

        def route_change() -> None:
            page.views = [ft.View(route="/", controls=[ft.Text("First view"), told])]
            if page.route == "/second":
                page.views.append(ft.View(route="/second", controls=[ft.Text("Second view")]))
                page.show_dialog(
                    ft.AlertDialog(
                        modal=True, title="Sure?", on_dismiss=lambda: setattr(told, "value", "dismissed")
                    )
                )
            page.update()

        async def forth() -> None:
            await page.push_route("/second")

        page.on_route_change = route_change
        page.floating_action_button = None
        route_change()
        page.run_task(forth)

    page = show(main).page
    expect(
        page.get_by_role("alertdialog", name="Sure?").or_(page.get_by_role("dialog", name="Sure?"))
    ).to_be_visible()
    page.go_back()
    expect(page.get_by_text("First view")).to_be_visible()
    expect(page.get_by_text("Sure?")).not_to_be_visible()
    expect(page.get_by_text("dismissed")).to_be_visible()


RED = b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>'
WIDE = b'<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"/>'


def test_a_picture_that_is_replaced_under_its_name_is_shown(show: Show, tmp_path: Any) -> None:
    file = tmp_path / "picture.svg"
    file.write_bytes(RED)

    def main(page: ft.Page) -> None:
        image = ft.Image(src="/picture.svg", semantics_label="picture")
        row = ft.Row([image])

        def replace() -> None:
            file.write_bytes(WIDE)
            image.src = "/picture.svg"

        def anew() -> None:
            file.write_bytes(RED)
            row.controls = [ft.Image(src="/picture.svg", semantics_label="picture")]

        page.add(row, ft.Button("Replace", on_click=replace), ft.Button("Anew", on_click=anew))

    page = show(main, assets_dir=str(tmp_path)).page
    natural = "width => document.querySelector('.image img')?.naturalWidth === width"
    page.wait_for_function(natural, arg=40)
    page.wait_for_timeout(150)
    page.get_by_role("button", name="Replace").click()
    page.wait_for_function(natural, arg=80)
    page.wait_for_timeout(150)
    page.get_by_role("button", name="Anew").click()
    page.wait_for_function(natural, arg=40)
