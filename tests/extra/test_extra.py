"""What `flet.extra` has, as a visitor meets it."""

from __future__ import annotations

import datetime
import enum
import re
import subprocess
import sys
from decimal import Decimal
from typing import Annotated, Literal

import pydantic
import pytest

import flet as ft
import flet.extra as fx
from flet.testing import Visits
from tests.extra.showing import main


async def test_a_form_of_a_model(visit: Visits) -> None:
    page = await visit(main)
    await page.type("Customer", "Al")
    await page.type("Pieces", "100")
    await page.click("Order", role="button")
    assert page.find("Customer").get("error") == "String should have at least 3 characters"
    await page.see("Pieces: Input should be less than or equal to 99")
    await page.type("Pieces", "many")
    await page.click("Order", role="button")
    await page.see("'many' is not a number")
    await page.type("Pieces", "5")
    await page.type("Customer", "nobody")
    await page.type("Day", "24.12.2026")
    assert page.find("Customer").get("error") is None
    await page.choose("Size", "Large")
    await page.click("Order", role="button")
    assert not page.find("Order", role="button").enabled
    await page.see("There is no such customer", "Nothing was ordered")
    await page.submit("Customer", "Alice")
    await page.see("customer='Alice' pieces=5 size='large' day=datetime.date(2026, 12, 24) gift=False")
    assert page.find("Order", role="button").enabled
    await page.not_see("Nothing was ordered")


class Shelf(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Part(pydantic.BaseModel):
    number: int = 1
    shelf: Shelf = Shelf.LOW
    size: Literal[1, 2, 3] = 1
    price: Decimal = Decimal("1.50")
    weight: Annotated[float, pydantic.Field(ge=0)] | None = None
    checked: datetime.datetime | None = None
    tags: list[str] = pydantic.Field(default=[], alias="words")
    note: str | None = pydantic.Field(default="new", title="Remark", description="For others")
    secret: pydantic.SecretStr = pydantic.SecretStr("")
    maker: dict[str, str] = {}


async def test_a_form_of_a_model_has_values_of_the_models_types(visit: Visits) -> None:
    part = Part(number=7, words=["a", "b"], secret=pydantic.SecretStr("123"), maker={"name": "Ada"})
    got: list[Part] = []

    async def save(made: Part, into: list[Part]) -> None:
        into.append(made)

    def program(page: ft.Page) -> None:
        given = {"number": None, "maker": None}
        page.add(fx.Form.of(part, lambda made: save(made, got), locale="de", fields=given))

    page = await visit(program)
    await page.not_see("Number", "Maker", "123")
    assert page.find("Tags").value == "a\nb"
    await page.click("Save")
    assert got.pop() == part
    await page.choose("Shelf", "High")
    await page.choose("Size", "3")
    await page.type("Price", "1.234,5")
    await page.type("Weight", "-1")
    await page.type("Checked", "24.12.2026 15:30")
    await page.type("Tags", "one\n\ntwo\n")
    await page.type("Remark", "")
    await page.type("Secret", "456")
    await page.click("Save")
    await page.see("Input should be greater than or equal to 0")
    await page.type("Weight", "1,25")
    await page.click("Save")
    changed: dict[str, object] = {
        "shelf": Shelf.HIGH,
        "size": 3,
        "price": Decimal("1234.5"),
        "weight": 1.25,
        "checked": datetime.datetime(2026, 12, 24, 15, 30),  # noqa: DTZ001
        "tags": ["one", "two"],
        "note": None,
        "secret": pydantic.SecretStr("456"),
    }
    assert got == [part.model_copy(update=changed)]
    assert isinstance(got[0].shelf, Shelf)


def test_a_model_with_a_part_that_no_field_is_for_says_what_to_do() -> None:
    with pytest.raises(TypeError, match=r'Part\.maker: no field .* dict.*fields=\{"maker": None\}'):
        fx.Form.of(Part)
    with pytest.raises(TypeError, match="Part has no field 'colour'; it has number, shelf"):
        fx.Form.of(Part, fields={"colour": None})


async def test_all_that_is_wrong_with_a_model_is_told_at_once_and_while_it_is_corrected(
    visit: Visits,
) -> None:
    class Expense(pydantic.BaseModel):
        purpose: str = pydantic.Field(min_length=3)
        amount: Decimal
        until: int | None = None

        @pydantic.model_validator(mode="after")
        def within_the_budget(self) -> Expense:
            if self.amount > 10:
                raise ValueError("That is too much")
            return self

    page = await visit(
        lambda page: page.add(
            fx.Form.of(Expense, actions=[ft.TextButton("Cancel", on_click=page.controls.clear)])
        )
    )
    await page.type("Purpose", "x")
    await page.type("Until", "soon")
    await page.click("Save")
    await page.see("Purpose: String should have at least 3 characters", "Amount: Fill this in")
    await page.see(re.compile("Until: .*soon"))
    await page.type("Purpose", "xy")
    await page.see("String should have at least 3 characters")
    await page.type("Purpose", "xyz")
    await page.not_see(re.compile("String should have"))
    await page.type("Until", "")
    await page.type("Amount", "11")
    await page.not_see("Fill this in")
    await page.click("Save")
    await page.see("That is too much")
    await page.type("Amount", "10")
    await page.not_see("That is too much")
    await page.click("Cancel")
    await page.not_see("Save")


async def test_a_form_put_together_by_hand(visit: Visits) -> None:
    got: list[object] = []

    def program(page: ft.Page) -> None:
        form = fx.Form(
            {
                "mail": fx.FormField(ft.TextField(label="Mail"), [fx.required(), fx.email()]),
                "again": ft.TextField(label="Again"),
                "terms": fx.FormField(ft.Checkbox(label="Terms"), [fx.required("Agree first")]),
            },
            got.append,
            reset="Undo",
            check=lambda values: {} if values["mail"] == values["again"] else {"again": "Not the same"},
        )
        page.add(form)

    page = await visit(program)
    await page.click("Save")
    await page.see("Fill this in", "Mail: Fill this in", "Terms: Agree first")
    await page.type("Mail", "  ")
    await page.see("Fill this in")
    await page.type("Mail", "ada@")
    await page.see("Not an email address")
    await page.type("Mail", "ada@example.com")
    await page.click("Terms")
    await page.not_see("Agree first", "Fill this in")
    await page.click("Save")
    await page.see("Not the same")
    await page.type("Again", "ada@example.com")
    await page.click("Save")
    await page.wait_for(lambda: bool(got))
    assert got == [{"mail": "ada@example.com", "again": "ada@example.com", "terms": True}]
    assert not page.find("Undo").enabled
    await page.type("Mail", "other@example.com")
    await page.click("Undo")
    assert page.find("Mail").value == "ada@example.com"


async def test_fields_hold_what_they_say(visit: Visits) -> None:
    page = await visit(main)
    price = page.find(key="price")
    assert price.value == "1.234,50"
    await page.submit(price, "9999,999")
    assert price.value == "10.000,00"
    await page.see("9999.999")
    await page.submit(price, "-1")
    await page.see("At least 0,00")
    await page.submit("Begin", "7.05 pm")
    assert page.find("Begin").value == "7:05 PM"


@pytest.mark.parametrize(
    ("language", "number", "day"),
    [("en", "1,234.5", "12/24/2026"), ("de", "1.234,5", "24.12.2026"), ("fr", "1\u202f234,5", "24/12/2026")],
)
def test_formats_are_read_as_they_are_written(language: str, number: str, day: str) -> None:
    formats = fx.Formats.of(language)
    assert formats.number(1234.5) == number
    assert formats.read_number(number) == 1234.5
    assert formats.day(datetime.date(2026, 12, 24)) == day
    assert formats.read_day(day) == formats.read_day("2026-12-24") == datetime.date(2026, 12, 24)
    for bad in ("1.2.3.4x", "abc"):
        with pytest.raises(ValueError, match="is not a number"):
            formats.read_number(bad)
    assert formats.read_clock("12am") == datetime.time(0)
    assert formats.read_clock("0:15") == datetime.time(0, 15)


async def test_questions_wait_for_their_answers(visit: Visits) -> None:
    page = await visit(main)
    await page.click("Delete")
    await page.click(page.find(role="dialog").find("Delete", role="button"))
    await page.see("deleted")
    await page.click("Delete")
    await page.dismiss()
    await page.see("kept")
    await page.click("Rename")
    await page.submit(page.find(role="dialog").find("Name"), "x")
    await page.see("At least 3 characters")
    await page.submit(page.find(role="dialog").find("Name"), "new name")
    await page.see("new name")
    await page.not_see(role="dialog")


async def test_a_toast_can_be_taken_back(visit: Visits) -> None:
    page = await visit(main)
    await page.click("Toast")
    await page.see("Saved")
    await page.click("Undo")
    await page.see("undone")


async def test_a_toast_is_not_taken_for_the_dialog_that_is_open(visit: Visits) -> None:
    def program(page: ft.Page) -> None:
        def save() -> None:
            fx.toast(page, "Saved", "success")
            page.pop_dialog()

        page.show_dialog(ft.AlertDialog(title="Order", actions=[ft.TextButton("Save", on_click=save)]))

    page = await visit(program)
    await page.click("Save")
    await page.see("Saved")
    await page.not_see(role="dialog")


async def test_work_tells_how_far_it_is(visit: Visits) -> None:
    page = await visit(main)
    await page.click("Work")
    await page.see("0% step 0")
    await page.pass_time(10)
    await page.see("25% step 1", timeout=0)
    await page.see("Done", "worked", timeout=60)
    await page.click("Work")
    await page.click(page.find(where=lambda node: node.get("tooltip") == "Stop Import"))
    await page.see("Stopped")
    await page.pass_time(60)
    await page.not_see("Done")


async def test_going_through_things(visit: Visits) -> None:
    page = await visit(main)
    await page.see("1-10 of 45")
    for tooltip, shown in (
        ("Next page", "11-20 of 45"),
        ("Last page", "41-45 of 45"),
        ("First page", "1-10 of 45"),
    ):
        await page.click(role="button", name=tooltip)
        await page.see(shown)
    assert not page.find(role="button", name="Previous page").enabled
    await page.click(role="button", name="Next page")
    await page.choose("Rows", "20")
    await page.see("1-20 of 45")
    await page.not_see("deep.py")
    await page.click(role="button", name="Open more")
    await page.click("deep.py")
    assert page.find(key="said").value == "deep.py"
    await page.click(role="button", name="Close src")
    await page.not_see("main.py")
    await page.click("Next")
    await page.click("Next")
    await page.see("Choose one")
    await page.click("Pay")
    await page.click("Next")
    await page.click("Finish")
    await page.see("all done")
    await page.click("Orders")
    assert page.route == "/orders"


@pytest.mark.parametrize("first", ["ask_for", "Form", "Skeleton"])
def test_a_name_is_itself_whatever_was_used_before(first: str) -> None:
    program = f"""
import types
import flet.extra as fx

fx.{first}
print([name for name in fx.__all__ if isinstance(getattr(fx, name), types.ModuleType)])
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert told.strip() == "[]"
