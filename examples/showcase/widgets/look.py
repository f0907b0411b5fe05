"""The sheet in which visitors choose the look of the site."""

import flet as ft
from visit import MODES, SEEDS, Visit
from widgets.panel import muted


def show_look(visit: Visit) -> None:
    """Open the sheet."""
    modes = ft.SegmentedButton(
        [ft.Segment(mode.value, icon=icon, label=name) for mode, (name, icon) in MODES.items()],
        selected=[(visit.page.theme_mode or ft.ThemeMode.SYSTEM).value],
        show_selected_icon=False,
    )
    swatches = ft.Row(wrap=True, spacing=12, run_spacing=12)

    async def choose_mode() -> None:
        await visit.choose(mode=ft.ThemeMode(modes.selected[0]))

    async def choose_seed(seed: str) -> None:
        await visit.choose(seed=seed)
        paint()
        swatches.update()

    def paint() -> None:
        swatches.controls = [
            _swatch(seed, seed == visit.seed, lambda _, seed=seed: visit.page.run_task(choose_seed, seed))
            for seed in SEEDS
        ]

    modes.on_change = choose_mode
    paint()
    visit.page.show_dialog(
        ft.BottomSheet(
            ft.Container(
                ft.Column(
                    [
                        ft.Text("How shall it look?", theme_style=ft.TextThemeStyle.TITLE_LARGE),
                        modes,
                        muted("Every colour of the site is made of one of these"),
                        swatches,
                    ],
                    spacing=16,
                    tight=True,
                ),
                padding=ft.Padding.only(left=24, right=24, bottom=32),
                width=520,
            ),
            show_drag_handle=True,
        )
    )


def _swatch(seed: str, chosen: bool, choose: ft.ControlEventHandler[ft.Container]) -> ft.Container:
    return ft.Container(
        ft.Icon(ft.Icons.CHECK, color=ft.Colors.WHITE) if chosen else None,
        width=44,
        height=44,
        shape=ft.BoxShape.CIRCLE,
        bgcolor=SEEDS[seed],
        alignment=ft.Alignment.CENTER,
        border=ft.Border.all(3, ft.Colors.ON_SURFACE if chosen else ft.Colors.TRANSPARENT),
        tooltip=seed,
        on_click=choose,
    )
