"""Guest book and poll: what one visitor does, all others see at once."""

import flet as ft
from harbour.guests import CHANGED, DISHES, guests
from visit import Visit
from widgets.entry import entry_line
from widgets.panel import heading, muted, panel


def build(_: Visit) -> ft.Control:
    """The page."""
    return ft.Column(
        [
            heading("Guests", "Open this page in a second window: it follows what you do in the first."),
            ft.ResponsiveRow(
                [
                    panel(GuestBook(), title="Guest book", col={"xs": 12, "md": 7}),
                    panel(Poll(), title="Best thing at the quay café?", col={"xs": 12, "md": 5}),
                ],
                spacing=16,
                run_spacing=16,
            ),
        ],
        spacing=20,
    )


class Shared(ft.Container):
    """Shows something that all visitors share.

    Args:
        what: Name of the changes that it follows.
    """

    def __init__(self, what: str, content: ft.Control) -> None:
        super().__init__(content)
        self._what = what
        self.show()

    def show(self) -> None:
        """Set what the shared state says."""
        raise NotImplementedError

    def announce(self) -> None:
        """Tell all visitors, this one too, that there is something new."""
        self.page.pubsub.send_all_on_topic(CHANGED, self._what)

    def did_mount(self) -> None:
        self.page.pubsub.subscribe_topic(CHANGED, self._hear)

    def _hear(self, topic: str, what: str) -> None:
        if what == self._what and self.parent is not None:
            self.show()
            self.update()


class GuestBook(Shared):
    """What guests wrote, and a line to write on."""

    def __init__(self) -> None:
        self._signature = ft.TextField(label="Your name", max_length=30, expand=True, on_submit=self._write)
        self._text = ft.TextField(
            label="Your words", max_length=200, multiline=True, max_lines=4, expand=True
        )
        self._text.shift_enter = True
        self._text.on_submit = self._write
        self._entries = ft.Column(spacing=16)
        send = ft.FilledIconButton(ft.Icons.SEND, tooltip="Write it into the book", on_click=self._write)
        super().__init__(
            "book",
            ft.Column(
                [
                    ft.Row([self._signature]),
                    ft.Row([self._text, send], vertical_alignment=ft.CrossAxisAlignment.START),
                    ft.Divider(height=8),
                    self._entries,
                ],
                spacing=12,
            ),
        )

    def show(self) -> None:
        self._entries.controls = [entry_line(entry) for entry in guests.entries[:12]]

    async def _write(self) -> None:
        text = self._text.value.strip()
        self._text.error = None if text else "The page is still empty"
        if not text:
            return
        guests.write(self._signature.value.strip() or "A passer-by", text)
        self._text.value = ""
        self.announce()
        await self._text.focus()


class Poll(Shared):
    """A question to all visitors. Everybody has one vote and may change it."""

    def __init__(self) -> None:
        self._mine: str | None = None
        self._options = ft.Column(spacing=8)
        self._total = muted("", size=12)
        super().__init__("poll", ft.Column([self._options, self._total], spacing=12))

    def show(self) -> None:
        votes = guests.votes
        everything = max(1, sum(votes.values()))
        if not self._options.controls:
            self._options.controls = [self._option(dish) for dish in DISHES]
        for dish, option in zip(DISHES, self._options.controls, strict=True):
            assert isinstance(option, Option)
            option.show(votes[dish] / everything, chosen=dish == self._mine)
        self._total.value = f"{everything} votes so far"

    def _option(self, dish: str) -> "Option":
        return Option(DISHES[dish], lambda: self._vote(dish))

    def _vote(self, dish: str) -> None:
        if dish != self._mine:
            guests.vote(dish, instead_of=self._mine)
            self._mine = dish
            self.announce()


class Option(ft.Container):
    """An answer of the poll, with the share of those who chose it."""

    def __init__(self, name: str, choose: ft.ControlEventHandler[ft.Container]) -> None:
        self._icon = ft.Icon(ft.Icons.CIRCLE_OUTLINED, size=20)
        self._bar = ft.ProgressBar(0, bar_height=8, border_radius=4)
        self._share = ft.Text(width=44, text_align=ft.TextAlign.RIGHT)
        super().__init__(
            ft.Column([ft.Row([self._icon, ft.Text(name, expand=True), self._share]), self._bar], spacing=8),
            padding=12,
            border_radius=12,
            border=ft.Border.all(1, ft.Colors.OUTLINE_VARIANT),
            ink=True,
            on_click=choose,
        )

    def show(self, share: float, chosen: bool) -> None:
        """Set the share, from 0 to 1, and whether this visitor chose it."""
        self._bar.value = share
        self._share.value = f"{share:.0%}"
        self._icon.icon = ft.Icons.CHECK_CIRCLE if chosen else ft.Icons.CIRCLE_OUTLINED
        self._icon.color = ft.Colors.PRIMARY if chosen else ft.Colors.ON_SURFACE_VARIANT
        self.bgcolor = ft.Colors.SECONDARY_CONTAINER if chosen else None
