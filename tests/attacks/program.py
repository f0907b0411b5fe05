"""The program under attack: a good button, and all that an attacker could wish for."""

import asyncio
import contextlib
import time

import flet as ft

LARGE = 20_000


def main(page: ft.Page) -> None:
    count = ft.Text("0")
    bar = ft.NavigationBar(
        [ft.NavigationBarDestination(icon=icon, label="Go") for icon in (ft.Icons.HOME, ft.Icons.STAR)]
    )
    spoilt = ft.Slider(min=0, max=10, value=5)
    slow = ft.TextField(label="Slow")

    async def good() -> None:
        count.value = str(int(count.value) + 1)

    async def never_ends() -> None:
        await asyncio.sleep(1000)

    def spoil() -> None:
        for _ in range(10):
            spoilt.value = object()  # type: ignore[assignment]
            with contextlib.suppress(Exception):
                page.update()

    page.add(
        count,
        ft.Button("Good", on_click=good),
        ft.Button("Never", on_click=never_ends),
        ft.Button("Sleep", on_click=lambda: time.sleep(20)),
        ft.Button("Spoil", on_click=spoil),
        ft.Button("Fail", on_click=lambda: 1 / 0),
        ft.TextField(label="Field", on_change=lambda: None),
        slow,
        spoilt,
    )
    page.navigation_bar = bar
    if page.route == "/large":
        page.add(ft.Column([ft.Text(str(n)) for n in range(LARGE)]))


if __name__ == "__main__":
    ft.run(main)
