"""What is wider than the place that it stands in ends where that ends, whatever holds it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

import flet as ft
from tests.browser.conftest import Show

pytestmark = pytest.mark.browser

# Whether each begins and ends within the control that holds it.
WITHIN = """() => [...document.querySelectorAll('.text')].filter((one) => one.textContent === 'wide').map((text) => {
  const box = text.parentElement.closest('[data-control]');
  const holder = box.parentElement.closest('[data-control]').getBoundingClientRect();
  const { left, right } = box.getBoundingClientRect();
  return right - left > 100 && left >= holder.left && right <= holder.right;
})"""
AT_REST = "() => document.getAnimations().every((one) => one.playState !== 'running')"


def wide() -> ft.Container:
    return ft.Container(ft.Text("wide"), width=2000, bgcolor=ft.Colors.AMBER)


HOLDERS: dict[str, Callable[[], ft.Control]] = {
    "alert dialog": lambda: ft.AlertDialog(icon=wide(), title=wide(), content=wide()),
    "Apple's dialog": lambda: ft.CupertinoAlertDialog(title=wide(), content=wide()),
    "bottom sheet": lambda: ft.BottomSheet(wide()),
    "banner": lambda: ft.Banner(content=wide(), actions=[ft.TextButton("Done")]),
    "snack bar": lambda: ft.SnackBar(wide(), duration=60_000),
    "expansion panel": lambda: ft.ExpansionPanelList(
        [ft.ExpansionPanel(header=wide(), content=wide(), expanded=True)]
    ),
    "expansion tile": lambda: ft.ExpansionTile(title=wide(), controls=[wide()], expanded=True),
    "list tile": lambda: ft.ListTile(title=wide(), subtitle=wide()),
    "card": lambda: ft.Card(wide()),
}


@pytest.mark.parametrize("name", HOLDERS)
def test_what_is_too_wide_ends_with_its_place(show: Show, name: str) -> None:
    def main(page: ft.Page) -> None:
        page.add(ft.Text("Below"))
        holder = HOLDERS[name]()
        if isinstance(holder, ft.DialogControl):
            page.show_dialog(holder)
        else:
            page.add(holder)

    page = show(main).page
    expect(page.get_by_text("wide").first).to_be_visible()
    page.wait_for_function(AT_REST)
    found = page.evaluate(WITHIN)
    assert found
    assert all(found)
