"""A form: fields, what they must hold, and what becomes of it."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import flet as ft
from flet.extra.form_field import FormField, called
from flet.extra.waiting import busy

if TYPE_CHECKING:
    from flet.extra.of_model import OfModel

__all__ = ["Form", "Invalid"]


class Invalid(Exception):
    """What the program finds wrong with a form that was submitted.

    Args:
        errors: What is wrong, by the name of the field; or a text about all of it.
    """

    def __init__(self, errors: Mapping[str, str] | str) -> None:
        super().__init__(errors)
        self.errors = {"": errors} if isinstance(errors, str) else dict(errors)


class Form(ft.Column):
    """Fields above a button that submits them.

    What is wrong is said at each field and, where there are several, in a summary above the button. A field that is
    wrong is checked again as it is changed. While `on_submit` runs the button is disabled and shows that it works.

        fx.Form(
            {"name": fx.FormField(ft.TextField(label="Name"), [fx.required()])},
            on_submit=save,
        )

    Args:
        fields: The fields by name; a control without checks may be given for itself.
        on_submit: Called with the values by name; `async` or not. It raises `Invalid` for what only it can find wrong.
        submit: What is written on the button.
        reset: What is written on a button that puts the values back; none if not given.
        actions: More buttons beside that one, such as one that cancels.
        check: Looks at all values together, and returns what is wrong by the name of the field.
    """

    def __init__(
        self,
        fields: Mapping[str, FormField | ft.Control],
        on_submit: Callable[[dict[str, Any]], Any] | None = None,
        *,
        submit: str = "Save",
        reset: str | None = None,
        actions: Sequence[ft.Control] = (),
        check: Callable[[dict[str, Any]], Mapping[str, str]] | None = None,
    ) -> None:
        self.fields = {
            name: field if isinstance(field, FormField) else FormField(field)
            for name, field in fields.items()
        }
        self.on_submit = on_submit
        self.check = check
        self.errors: dict[str, str] = {}
        self._below: dict[str, ft.Text] = {}
        self._pristine = self._raw()
        self._summary = ft.Container(
            visible=False,
            padding=12,
            border_radius=8,
            bgcolor=ft.Colors.ERROR_CONTAINER,
        )
        self._button = ft.FilledButton(submit, on_click=self._submitted)
        self._reset = ft.TextButton(
            reset or "", on_click=self.reset, visible=reset is not None, disabled=True
        )
        for name, field in self.fields.items():
            self._watch(name, field)
        shown = [part for name, field in self.fields.items() for part in self._parts(name, field)]
        super().__init__(
            [*shown, self._summary, ft.Row([self._button, self._reset, *actions], spacing=8)],
            spacing=16,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )

    @classmethod
    def of(
        cls,
        model: Any,
        on_submit: Callable[[Any], Any] | None = None,
        *,
        locale: str = "en",
        fields: Mapping[str, FormField | ft.Control | None] | None = None,
        **options: Any,
    ) -> Form:
        """Make the form of a pydantic model: a field for each of its own, checked by the model.

        Args:
            model: The model's class, or an object of it, whose values the fields hold at first.
            on_submit: Called with the object that the fields make.
            locale: The language of numbers, dates and times.
            fields: Fields of your own, by name, in place of those made from the model. `None` leaves one out: it keeps
                the value that it has in the object, or its default.
            options: As for `Form`.

        Raises:
            TypeError: The model has a field of a type for which no field can be made, and `fields` has none either.
        """
        from flet.extra.of_model import OfModel

        made = OfModel(model, locale, fields or {})
        form = cls(made.fields, on_submit, **options)
        form._model = made
        return form

    _model: OfModel | None = None

    # Values

    @property
    def values(self) -> dict[str, Any]:
        """What the fields hold, by name.

        Raises:
            ValueError: What was typed in one is no such value.
        """
        return {name: field.value() for name, field in self.fields.items()}

    @property
    def dirty(self) -> bool:
        """Whether a field holds another value than at first, or than when the form was last submitted."""
        return self._raw() != self._pristine

    def _raw(self) -> dict[str, Any]:
        return {name: field.control.value for name, field in self.fields.items()}

    def reset(self) -> None:
        """Put back the values of the beginning."""
        for name, value in self._pristine.items():
            self.fields[name].control.value = value
        self._tell({})
        self._reset.disabled = True

    # Checking

    def validate(self) -> bool:
        """Check all fields and tell what is wrong; returns whether nothing is."""
        errors = {name: error for name in self.fields if (error := self._wrong(name))}
        if not errors and self.check is not None:
            errors = dict(self.check(self.values))
        self._tell(self._wrong_with_model() | errors)
        return not self.errors

    def _wrong_with_model(self) -> dict[str, str]:
        """Return what the model finds wrong with what can be read."""
        if self._model is None:
            return {}
        values: dict[str, Any] = {}
        for name, field in self.fields.items():
            with contextlib.suppress(ValueError):
                values[name] = field.value()
        return self._model.wrong(values)

    def _wrong(self, name: str) -> str | None:
        field = self.fields[name]
        try:
            value = field.value()
        except ValueError as error:
            return str(error)
        return next((wrong for check in field.checks if (wrong := check(value))), None)

    def _tell(self, errors: dict[str, str]) -> None:
        self.errors = errors
        for name, field in self.fields.items():
            self._tell_field(name, field, errors.get(name))
        lines = [
            f"{field.label or called(name)}: {errors[name]}"
            for name, field in self.fields.items()
            if name in errors
        ]
        lines += [text for name, text in errors.items() if name not in self.fields]
        # One error that is told at its field need not be told twice.
        self._summary.visible = len(lines) > 1 or any(name not in self.fields for name in errors)
        self._summary.content = ft.Column(
            [ft.Text(line, color=ft.Colors.ON_ERROR_CONTAINER) for line in lines], spacing=4
        )

    def _tell_field(self, name: str, field: FormField, error: str | None) -> None:
        control = field.control
        if isinstance(control, ft.TextField):
            control.error = error
        elif isinstance(control, ft.Dropdown):
            control.error_text = error
        else:
            if isinstance(control, ft.Checkbox):
                control.error = error is not None
            below = self._below[name]
            below.value, below.visible = error or "", error is not None

    def _parts(self, name: str, field: FormField) -> list[ft.Control]:
        control = field.control
        if isinstance(control, (ft.TextField, ft.Dropdown)):
            return [control]
        below = self._below[name] = ft.Text(color=ft.Colors.ERROR, size=12, visible=False)
        return [ft.Column([control, below], spacing=2)]

    def _watch(self, name: str, field: FormField) -> None:
        event = "on_select" if isinstance(field.control, ft.Dropdown) else "on_change"
        own = getattr(field.control, event)

        def changed(e: ft.Event[Any]) -> Any:
            self._reset.disabled = not self.dirty
            was_wrong = name in self.errors
            if was_wrong or "" in self.errors:
                self._tell({key: text for key, text in self.errors.items() if key not in (name, "")})
                if was_wrong and (wrong := self._wrong(name) or self._wrong_with_model().get(name)):
                    self._tell(self.errors | {name: wrong})
            if own is None:
                return None
            return own(e) if len(inspect.signature(own).parameters) else own()

        setattr(field.control, event, changed)
        if isinstance(field.control, ft.TextField) and not field.control.multiline:
            field.control.on_submit = self._submitted

    # Submitting

    async def _submitted(self) -> None:
        if self._button.disabled:
            return
        if not self.validate():
            await self._go_to_first()
            return
        async with busy(self._button):
            try:
                await self._call()
            except Invalid as invalid:
                self._tell(invalid.errors)
                await self._go_to_first()
                return
        self._pristine = self._raw()
        self._reset.disabled = True

    async def _go_to_first(self) -> None:
        self.update()
        control = next((field.control for name, field in self.fields.items() if name in self.errors), None)
        if isinstance(control, (ft.TextField, ft.Dropdown)):
            await control.focus()

    async def _call(self) -> None:
        if self.on_submit is None:
            return
        values = self.values if self._model is None else self._model.made_of(self.values)
        if inspect.iscoroutinefunction(self.on_submit):
            await self.on_submit(values)
        elif inspect.isawaitable(result := await asyncio.to_thread(self.on_submit, values)):
            await result  # of a lambda that calls an async function
