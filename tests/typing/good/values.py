"""Values, enums and the shorthands that stand for them."""

import asyncio

import flet as ft
import flet.canvas as cv


def padded(space: ft.Number) -> ft.Container:
    return ft.Container(
        padding=space,
        margin=ft.Margin.only(left=5),
        border_radius=8,
        alignment=ft.Alignment.CENTER,
        gradient=ft.LinearGradient(colors=[ft.Colors.RED, "#00ff00"], begin=ft.Alignment.TOP_LEFT),
        shadow=[ft.BoxShadow(blur_radius=3, color=ft.Colors.with_opacity(0.3, ft.Colors.BLACK))],
        animate=ft.Animation(300, ft.AnimationCurve.EASE_IN),
        offset=ft.Offset(0, 0.5),
        tooltip="words",
    )


def styled() -> ft.Button:
    return ft.Button(
        "Go",
        style=ft.ButtonStyle(
            bgcolor={ft.ControlState.HOVERED: ft.Colors.RED, ft.ControlState.DEFAULT: "blue"},
            shape=ft.RoundedRectangleBorder(radius=4),
            padding=ft.Padding.symmetric(horizontal=10),
        ),
    )


def themed(page: ft.Page) -> None:
    page.theme = ft.Theme(color_scheme_seed=ft.Colors.INDIGO, visual_density=ft.VisualDensity.COMPACT)
    page.theme_mode = ft.ThemeMode.DARK
    page.padding = 20
    page.scroll = ft.ScrollMode.AUTO
    page.appbar = ft.AppBar(title="Title", actions=[ft.IconButton(ft.Icons.MENU)])
    page.views.append(ft.View(route="/a", controls=[cv.Canvas([cv.Circle(1, 2, 3)])]))


async def asked(page: ft.Page) -> str:
    files = await ft.FilePicker().pick_files(allow_multiple=True)
    await ft.Clipboard().set("text")
    kept = await ft.SharedPreferences().get("key")
    await asyncio.sleep(0)
    text = await ft.Clipboard().get()
    return f"{[file.name for file in files]} {kept} {text}"


def dialog(page: ft.Page) -> None:
    page.show_dialog(
        ft.AlertDialog(
            modal=True,
            title="Sure?",
            actions=[ft.TextButton("Yes", on_click=page.pop_dialog)],
        )
    )
