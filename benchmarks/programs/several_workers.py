"""A counter whose visitors hear each other: what several workers have to share."""

import flet as ft


def main(page: ft.Page) -> None:
    count = ft.Text(f"count {page.session.store.get('count') or 0}")
    heard = ft.Text("heard 0")

    async def increment(e: ft.ControlEvent) -> None:
        count.value = f"count {int(count.value.split()[1]) + 1}"

    async def keep(e: ft.ControlEvent) -> None:
        page.session.store.set("count", (page.session.store.get("count") or 0) + 1)

    async def say(e: ft.ControlEvent) -> None:
        page.pubsub.send_all(int(heard.value.split()[1]) + 1)

    async def hear(number: int) -> None:
        heard.value = f"heard {number}"
        page.update()

    page.pubsub.subscribe(hear)
    page.add(
        count,
        heard,
        ft.Button("Add", on_click=increment),
        ft.Button("Keep", on_click=keep),
        ft.Button("Say", on_click=say),
    )


if __name__ == "__main__":
    ft.run(main)
