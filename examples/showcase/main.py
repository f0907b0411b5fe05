"""Ternhaven, the site of a small harbour: a tour of what a program can be made of."""

import flet as ft
from harbour.guests import CHANGED, guests
from shell import Shell
from visit import Visit


async def main(page: ft.Page) -> None:
    """Build the page of one visitor."""

    def come() -> None:
        guests.here.add(page.session.id)
        page.pubsub.send_all_on_topic(CHANGED, "visitors")

    def go() -> None:
        guests.here.discard(page.session.id)
        page.pubsub.send_all_on_topic(CHANGED, "visitors")

    page.on_connect, page.on_disconnect = come, go
    visit = Visit(page)
    await visit.restore()
    Shell(visit).show()
    come()


if __name__ == "__main__":
    ft.run(main)
