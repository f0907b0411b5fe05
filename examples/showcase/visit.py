"""One visitor: their page, how it looks to them, and how wide it is."""

from collections.abc import Callable
from dataclasses import dataclass, field

import flet as ft

WIDE = 760
"""From this width on, in logical pixels, there is room for a rail at the side."""

SEEDS = {
    "Lagoon": ft.Colors.TEAL,
    "Deep water": ft.Colors.BLUE,
    "Mussel": ft.Colors.INDIGO,
    "Heather": ft.Colors.DEEP_PURPLE,
    "Sea rose": ft.Colors.PINK,
    "Buoy": ft.Colors.DEEP_ORANGE,
    "Sand": ft.Colors.AMBER,
    "Kelp": ft.Colors.GREEN,
}
MODES = {
    ft.ThemeMode.LIGHT: ("Light", ft.Icons.LIGHT_MODE_OUTLINED),
    ft.ThemeMode.DARK: ("Dark", ft.Icons.DARK_MODE_OUTLINED),
    ft.ThemeMode.SYSTEM: ("Device", ft.Icons.BRIGHTNESS_AUTO_OUTLINED),
}


@dataclass(eq=False)
class Visit:
    """What the pieces of the site know of the visitor.

    Attributes:
        page: Their page.
        seed: Name of the colour that the theme is made of, a key of `SEEDS`.
        watchers: Called when the theme or the class of width has changed.
    """

    page: ft.Page
    seed: str = "Lagoon"
    watchers: list[Callable[[], None]] = field(default_factory=list)

    @property
    def wide(self) -> bool:
        """Whether there is room for things side by side."""
        return (self.page.width or 0) >= WIDE

    @property
    def dark(self) -> bool:
        """Whether they see light text on dark ground."""
        if self.page.theme_mode == ft.ThemeMode.SYSTEM:
            return self.page.platform_brightness == ft.Brightness.DARK
        return self.page.theme_mode == ft.ThemeMode.DARK

    def changed(self) -> None:
        """Tell the watchers."""
        for watcher in tuple(self.watchers):
            watcher()

    def apply_seed(self, seed: str) -> None:
        """Make the theme of another colour."""
        self.seed = seed
        self.page.theme = ft.Theme(color_scheme_seed=SEEDS[seed])

    async def restore(self) -> None:
        """Take up what the visitor chose the last time."""
        kept = ft.SharedPreferences()
        seed, mode = await kept.get("seed"), await kept.get("mode")
        self.apply_seed(seed if isinstance(seed, str) and seed in SEEDS else self.seed)
        if mode in [known.value for known in ft.ThemeMode]:
            self.page.theme_mode = ft.ThemeMode(mode)

    async def choose(self, seed: str | None = None, mode: ft.ThemeMode | None = None) -> None:
        """Change the look, and remember it in the visitor's browser."""
        if seed is not None:
            self.apply_seed(seed)
        if mode is not None:
            self.page.theme_mode = mode
        self.changed()
        self.page.update()
        kept = ft.SharedPreferences()
        await kept.set("seed", self.seed)
        await kept.set("mode", (self.page.theme_mode or ft.ThemeMode.SYSTEM).value)
