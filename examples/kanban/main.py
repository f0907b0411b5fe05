"""A kanban board: cards are dragged from column to column, and everybody who has the page open sees it at once."""

from dataclasses import dataclass, field
from itertools import count

import flet as ft

numbers = count(1)


@ft.observable
@dataclass
class Card:
    """One piece of work."""

    text: str
    number: int = field(default_factory=lambda: next(numbers))


@ft.observable
@dataclass
class Lane:
    """A column of the board."""

    title: str
    color: str
    cards: list[Card] = field(default_factory=list)


@dataclass
class Board:
    """The board that all visitors share."""

    lanes: list[Lane]

    def move(self, number: int, to: Lane, before: Card | None = None) -> None:
        """Put a card into a lane: before another card, or at the end."""
        if before is not None and before.number == number:
            return
        for lane in self.lanes:
            for card in lane.cards:
                if card.number == number:
                    lane.cards.remove(card)
                    place = to.cards.index(before) if before in to.cards else len(to.cards)
                    to.cards.insert(place, card)
                    return


board = Board(
    [
        Lane(
            "To do",
            "#e8a33d",
            [Card("Write the invitation"), Card("Find a hall for 60"), Card("Borrow chairs")],
        ),
        Lane("Doing", "#4c8dd6", [Card("Ask the band"), Card("Try the recipe for 60")]),
        Lane("Done", "#4caf7a", [Card("Choose the day")]),
    ]
)


@ft.component
def CardView(card: Card, lane: Lane) -> ft.Control:
    over, set_over = ft.use_state(False)

    def drop(e: ft.DragTargetEvent) -> None:
        set_over(False)
        board.move(e.src.data, lane, before=card)

    def look(border: ft.Border | None = None) -> ft.Control:
        return ft.Container(
            ft.Row(
                [
                    ft.Text(card.text, expand=True),
                    ft.IconButton(
                        ft.Icons.CLOSE,
                        tooltip=f"Delete “{card.text}”",
                        icon_size=16,
                        on_click=lambda: lane.cards.remove(card),
                    ),
                ],
            ),
            padding=ft.Padding(16, 4, 4, 4),
            border_radius=12,
            bgcolor=ft.Colors.SURFACE_CONTAINER_LOWEST,
            border=border,
        )

    line = ft.BorderSide(3, lane.color if over else ft.Colors.TRANSPARENT)
    return ft.DragTarget(
        ft.Draggable(
            look(border=ft.Border(top=line)),
            group="cards",
            data=card.number,
            content_when_dragging=ft.Container(look(), opacity=0.3),
            content_feedback=ft.Container(
                ft.Text(card.text, size=14, color=ft.Colors.ON_PRIMARY_CONTAINER),
                bgcolor=ft.Colors.PRIMARY_CONTAINER,
                padding=16,
                border_radius=12,
                width=220,
            ),
        ),
        group="cards",
        on_will_accept=lambda e: set_over(e.accept),
        on_leave=lambda: set_over(False),
        on_accept=drop,
    )


@ft.component
def NewCard(lane: Lane) -> ft.Control:
    text, set_text = ft.use_state("")

    def add() -> None:
        if text.strip():
            lane.cards.append(Card(text.strip()))
            set_text("")

    return ft.TextField(
        value=text,
        hint_text="Add a card",
        dense=True,
        border=ft.NoInputBorder(),
        prefix_icon=ft.Icons.ADD,
        on_change=lambda e: set_text(e.control.value),
        on_submit=add,
    )


@ft.component
def LaneView(lane: Lane) -> ft.Control:
    over, set_over = ft.use_state(False)

    def drop(e: ft.DragTargetEvent) -> None:
        set_over(False)
        board.move(e.src.data, lane)

    heading = ft.Row(
        [
            ft.Container(width=12, height=12, border_radius=6, bgcolor=lane.color),
            ft.Text(lane.title, theme_style=ft.TextThemeStyle.TITLE_MEDIUM, expand=True),
            ft.Text(f"{len(lane.cards)}", color=ft.Colors.ON_SURFACE_VARIANT),
        ],
    )
    return ft.DragTarget(
        ft.Container(
            ft.Column(
                [heading, *(CardView(card, lane, key=card.number) for card in lane.cards), NewCard(lane)],
                spacing=8,
            ),
            padding=16,
            border_radius=20,
            bgcolor=ft.Colors.SURFACE_CONTAINER_HIGH if over else ft.Colors.SURFACE_CONTAINER,
        ),
        group="cards",
        col={"xs": 12, "md": 4},
        on_will_accept=lambda e: set_over(e.accept),
        on_leave=lambda: set_over(False),
        on_accept=drop,
    )


@ft.component
def App() -> ft.Control:
    return ft.Column(
        [
            ft.Text("Summer party", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
            ft.Text(
                "Drag the cards. Everybody who has this page open sees them move.",
                color=ft.Colors.ON_SURFACE_VARIANT,
            ),
            ft.ResponsiveRow(
                [LaneView(lane, key=lane.title) for lane in board.lanes],
                spacing=16,
                run_spacing=16,
                vertical_alignment=ft.CrossAxisAlignment.START,
            ),
        ],
        scroll=ft.ScrollMode.AUTO,
        expand=True,
        spacing=16,
    )


def main(page: ft.Page) -> None:
    page.title = "Summer party"
    page.padding = 24
    page.theme = ft.Theme(color_scheme_seed=ft.Colors.INDIGO)
    page.render(App)


ft.run(main)
