"""A clock with hands, drawn of containers."""

import math

import flet as ft
from harbour.clock import now
from widgets.live import Live


class WallClock(Live):
    """Shows the time in the harbour.

    Args:
        size: Its diameter in logical pixels.
    """

    def __init__(self, size: float) -> None:
        self._hours = _hand(size, width=5, length=size * 0.25, color=ft.Colors.ON_PRIMARY_CONTAINER)
        self._minutes = _hand(size, width=4, length=size * 0.36, color=ft.Colors.ON_PRIMARY_CONTAINER)
        self._seconds = _hand(size, width=2, length=size * 0.39, color=ft.Colors.TERTIARY)
        self._seconds.animate_rotation = ft.Animation(250, ft.AnimationCurve.EASE_OUT_BACK)
        pin = ft.Container(
            width=12, height=12, left=size / 2 - 6, top=size / 2 - 6,
            shape=ft.BoxShape.CIRCLE, bgcolor=ft.Colors.TERTIARY,
        )  # fmt: skip
        marks = [_mark(size, hour) for hour in range(12)]
        super().__init__(
            ft.Stack([*marks, self._hours, self._minutes, self._seconds, pin], width=size, height=size),
            width=size,
            height=size,
            shape=ft.BoxShape.CIRCLE,
            bgcolor=ft.Colors.PRIMARY_CONTAINER,
        )
        self._before = now()
        self._turns = 0
        self.tick()

    def tick(self) -> None:
        time = now()
        # The second hand goes on turning forward at the full minute instead of back.
        self._turns += time.second < self._before.second
        self._before = time
        minutes = time.minute + time.second / 60
        _turn(self._seconds, self._turns + time.second / 60)
        _turn(self._minutes, minutes / 60)
        _turn(self._hours, (time.hour % 12 + minutes / 60) / 12)


def _hand(size: float, width: float, length: float, color: ft.Colors) -> ft.Container:
    return ft.Container(
        width=width,
        height=length,
        left=(size - width) / 2,
        top=size / 2 - length,
        border_radius=width / 2,
        bgcolor=color,
    )


def _turn(hand: ft.Container, turns: float) -> None:
    hand.rotate = ft.Rotate(turns * 2 * math.pi, alignment=ft.Alignment.BOTTOM_CENTER)


def _mark(size: float, hour: int) -> ft.Container:
    length = 10 if hour % 3 == 0 else 5
    top = 8.0
    # It turns about the middle of the clock, which lies this many half lengths below its own middle.
    middle = (size / 2 - top - length / 2) / (length / 2)
    return ft.Container(
        width=2,
        height=length,
        left=size / 2 - 1,
        top=top,
        border_radius=1,
        bgcolor=ft.Colors.ON_PRIMARY_CONTAINER,
        rotate=ft.Rotate(hour / 12 * 2 * math.pi, alignment=ft.Alignment(0, middle)),
    )
