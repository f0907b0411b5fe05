"""Everything of `flet.extra` on one page, for tests and for looking at."""

from __future__ import annotations

import asyncio
import datetime
from typing import Literal

import pydantic

import flet as ft
import flet.extra as fx


class Order(pydantic.BaseModel):
    customer: str = pydantic.Field(min_length=3)
    pieces: int = pydantic.Field(default=1, ge=1, le=99)
    size: Literal["small", "large"] = "small"
    day: datetime.date | None = None
    gift: bool = False


def main(page: ft.Page) -> None:
    page.title = "Extra"
    page.scroll = ft.ScrollMode.AUTO
    page.padding = 24
    said = ft.Text("nothing yet", key="said")

    def say(what: object) -> None:
        said.value = str(what)
        page.update()

    async def ordered(order: Order) -> None:
        await asyncio.sleep(1)
        if order.customer == "nobody":
            raise fx.Invalid({"customer": "There is no such customer", "": "Nothing was ordered"})
        say(order)

    async def delete() -> None:
        say(
            "deleted"
            if await fx.ask(page, "Delete?", "It is lost.", yes="Delete", destructive=True)
            else "kept"
        )

    async def rename() -> None:
        say(await fx.ask_for(page, "New name", "Name", value="old", check=fx.shortest(3)))

    async def work(work: fx.Work) -> str:
        for step in range(4):
            work.report(step / 4, f"step {step}")
            await asyncio.sleep(10)
        return "worked"

    paging = fx.Paging(45, 10, lambda number: say(f"page {number}"), sizes=[10, 20])
    works = ft.Column()

    def start() -> None:
        works.controls = [fx.WorkView("Import", work, say)]

    files = fx.Branch(
        "src",
        [fx.Branch("main.py", icon=ft.Icons.CODE), fx.Branch("more", lambda: [fx.Branch("deep.py")])],
        icon=ft.Icons.FOLDER_OUTLINED,
        open=True,
    )
    steps = fx.Stepper(
        [
            fx.Step("Address", ft.TextField(label="Street", key="street"), lambda: None),
            fx.Step("Payment", ft.Text("How?"), lambda: "Choose one" if said.value != "paid" else None),
            fx.Step("Overview", ft.Text("All of it")),
        ],
        lambda: say("all done"),
    )
    left = ft.Column(
        [
            said,
            fx.Breadcrumbs([("Home", "/"), ("Orders", "/orders"), ("1234", "/orders/1234")]),
            fx.Form.of(Order, ordered, submit="Order", reset="Reset", locale="de"),
            fx.NumberField("Price", 1234.5, decimals=2, least=0, locale="de", on_held=say, key="price"),
            fx.TimeField("Begin", datetime.time(15, 30), on_held=say),
        ],
        spacing=20,
        width=420,
    )
    right = ft.Column(
        [
            ft.Row(
                [
                    ft.Button(
                        "Toast",
                        on_click=lambda: fx.toast(
                            page, "Saved", "success", action="Undo", on_action=lambda: say("undone")
                        ),
                    ),
                    ft.Button("Delete", on_click=delete),
                    ft.Button("Rename", on_click=rename),
                    ft.Button("Work", on_click=start),
                    ft.Button("Pay", on_click=lambda: say("paid")),
                ],
                wrap=True,
            ),
            works,
            fx.Tree([files], lambda branch: say(branch.title)),
            steps,
            paging,
            fx.Skeleton(3, picture=True),
        ],
        spacing=20,
        width=520,
    )
    page.add(ft.Row([left, right], vertical_alignment=ft.CrossAxisAlignment.START, spacing=48, wrap=True))


if __name__ == "__main__":
    ft.run(main)
