"""Ternhaven, the site of a small harbour: a tour of what a program can be made of."""

import flet as ft
from harbour.guests import CHANGED, guests
from shell import Shell
from visit import SEEDS, Visit


def before_main(page: ft.Page) -> None:
    """What the very first frame brings: the colours of the site, while `main` asks for the visitor's own."""
    page.title = "Ternhaven"
    page.theme = ft.Theme(color_scheme_seed=SEEDS[Visit.seed])


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
    ft.run(main, before_main)
