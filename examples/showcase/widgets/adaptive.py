"""A container that looks different on narrow screens or in the dark."""

import flet as ft
from visit import Visit


class Adaptive(ft.Container):
    """Calls `adapt()` at first and whenever the visitor's width or theme has changed."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit = visit
        self.adapt()

    def adapt(self) -> None:
        """Set what depends on `self.visit`."""
        raise NotImplementedError

    def did_mount(self) -> None:
        self.visit.watchers.append(self._adapt_and_show)

    def will_unmount(self) -> None:
        self.visit.watchers.remove(self._adapt_and_show)

    def _adapt_and_show(self) -> None:
        self.adapt()
        self.update()
