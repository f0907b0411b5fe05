"""Asking for a berth: a form that checks what is typed, and says what it costs while one chooses."""

import asyncio
from datetime import timedelta

import flet as ft
from harbour.berths import PIERS, Request
from harbour.clock import now
from visit import Visit
from widgets.panel import heading, muted, panel


def build(visit: Visit) -> ft.Control:
    """The page."""
    return ft.Column(
        [
            heading("A berth for the night", "Tell us about your boat; we keep a place free and a lamp lit."),
            BerthForm(visit),
        ],
        spacing=20,
    )


class BerthForm(ft.ResponsiveRow):
    """The form and, beside it, what has been chosen."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._fields = {
            "skipper": ft.TextField(
                label="Skipper", autofill_hints=ft.AutofillHint.NAME, expand=True, on_blur=self._check_left
            ),
            "email": ft.TextField(
                label="E-mail",
                keyboard_type=ft.KeyboardType.EMAIL,
                autofill_hints=ft.AutofillHint.EMAIL,
                expand=True,
                on_blur=self._check_left,
            ),
            "boat": ft.TextField(label="Name of the boat", expand=True, on_blur=self._check_left),
        }
        today = now().date()
        days = [(today + timedelta(days=ahead)).strftime("%A, %d %B") for ahead in range(7)]
        self._day = ft.Dropdown(
            label="Arrives",
            value=days[0],
            options=[ft.DropdownOption(day) for day in days],
            leading_icon=ft.Icons.EVENT,
            expand=True,
            on_select=self._show,
        )
        self._length = ft.Slider(
            value=9,
            min=4,
            max=18,
            divisions=28,
            label="{value} m",
            round=1,
            on_change=self._show,
            expand=True,
        )
        self._nights = ft.Slider(
            value=1, min=1, max=14, divisions=13, label="{value}", on_change=self._show, expand=True
        )
        self._pier = ft.RadioGroup(
            ft.Column([ft.Radio(label=text, value=pier) for pier, text in PIERS.items()], spacing=0),
            value="west",
            on_change=self._show,
        )
        self._power = ft.Switch(label="Shore power", on_change=self._show)
        self._rules = ft.Checkbox(
            label="I will be quiet after ten and kind to the terns", on_change=self._show
        )
        self._length_text, self._nights_text = ft.Text(width=64), ft.Text(width=64)
        self._price = ft.Text(theme_style=ft.TextThemeStyle.DISPLAY_SMALL)
        self._summary = muted("")
        self._send = ft.FilledButton("Ask for a berth", icon=ft.Icons.SEND, on_click=self._ask)
        self._wait = ft.ProgressRing(width=24, height=24, stroke_width=3, visible=False)
        form = ft.Column(
            [
                *(ft.Row([field]) for field in self._fields.values()),
                ft.Row([self._day]),
                ft.Row([ft.Text("Length", width=56), self._length, self._length_text]),
                ft.Row([ft.Text("Nights", width=56), self._nights, self._nights_text]),
                self._pier,
                self._power,
            ],
            spacing=12,
        )
        price = ft.Column(
            [self._price, self._summary, self._rules, ft.Row([self._send, self._wait], spacing=16)],
            spacing=16,
        )
        super().__init__(
            [
                panel(form, title="Your boat", col={"xs": 12, "md": 7}),
                panel(price, title="What it costs", col={"xs": 12, "md": 5}),
            ],
            spacing=16,
            run_spacing=16,
        )
        self._show()

    @property
    def _request(self) -> Request:
        texts = {name: field.value for name, field in self._fields.items()}
        return Request(
            **texts,
            day=self._day.value or "",
            length=float(self._length.value or 0),
            nights=round(self._nights.value or 1),
            pier=self._pier.value or "west",
            power=self._power.value,
        )

    def _show(self) -> None:
        request = self._request
        self._length_text.value = f"{request.length:g} m"
        self._nights_text.value = "1 night" if request.nights == 1 else f"{request.nights} nights"
        self._price.value = f"{request.price} kr"
        self._summary.value = (
            f"{request.day}: {self._nights_text.value}, {request.length:g} m, {PIERS[request.pier].lower()}"
        )
        self._send.disabled = not self._rules.value

    def _check_left(self, e: ft.Event[ft.TextField]) -> None:
        """Complain about a field only once the visitor has left it."""
        problems = self._request.problems()
        for name, field in self._fields.items():
            if field is e.control and field.value:
                field.error = problems.get(name)

    async def _ask(self) -> None:
        request, page = self._request, self._visit.page
        problems = request.problems()
        for name, field in self._fields.items():
            field.error = problems.get(name)
        if problems:
            await self._fields[next(iter(problems))].focus()
            return
        page.show_dialog(
            ft.AlertDialog(
                icon=ft.Icon(ft.Icons.ANCHOR),
                title=ft.Text(f"A berth for {request.boat.strip()}?"),
                content=ft.Text(f"{self._summary.value}: {request.price} kr."),
                actions=[
                    ft.TextButton("Change something", on_click=page.pop_dialog),
                    ft.FilledButton("Send", on_click=self._send_request),
                ],
            )
        )

    async def _send_request(self) -> None:
        page = self._visit.page
        page.pop_dialog()
        self._send.disabled = self._wait.visible = True
        self.update()
        await asyncio.sleep(1.2)  # the harbour master puts his glasses on
        self._send.disabled = self._wait.visible = False
        page.show_dialog(
            ft.SnackBar(
                f"Welcome, {self._request.skipper.strip()}! We wrote to {self._request.email.strip()}.",
                action="Take back",
                on_action=lambda: page.show_dialog(ft.SnackBar("Taken back. The lamp stays lit anyway.")),
            )
        )
