"""Rules for properties of controls that others declare: `opacity: Annotated[float, V.between(0, 1)] = 1`."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, TypeAlias

from flet.engine.declare import checks
from flet.engine.declare.props import Check

__all__ = ["ClassRule", "FieldRule", "V", "ValidationDeclarationError", "ValidationRules", "validate"]

FieldMessage: TypeAlias = str | Callable[[Any, str, Any], str] | None


class ValidationDeclarationError(RuntimeError):
    """A rule was declared in a way that makes no sense."""


@dataclasses.dataclass(frozen=True)
class FieldRule:
    """What a property may be; in `Annotated[...]` it is looked at whenever the property is set."""

    validate_field: Callable[[Any, str, Any], None]

    def validate(self, instance: Any, field_name: str, value: Any) -> None:
        """Raise `ValueError` if the value is not allowed."""
        self.validate_field(instance, field_name, value)


@dataclasses.dataclass(frozen=True)
class ClassRule:
    """What the properties of a control must be together."""

    predicate: Callable[[Any], bool]
    message: str | Callable[[Any], str] | None = None

    def validate(self, instance: Any) -> None:
        """Raise `ValueError` if it is not so."""
        if not self.predicate(instance):
            words = self.message(instance) if callable(self.message) else self.message
            raise ValueError(words or f"{type(instance).__name__}: its properties do not go together")


ValidationRules = ClassVar[tuple[ClassRule, ...]]


def _rule(check: Check, message: FieldMessage) -> FieldRule:
    def validate_field(instance: Any, name: str, value: Any) -> None:
        words = None if value is None else check(instance, name, value)
        if words is None:
            return
        if message is None:
            raise ValueError(f"{name} must be {words}")
        raise ValueError(message(instance, name, value) if callable(message) else message)

    return FieldRule(validate_field)


def _compared(test: Callable[[Any], bool], words: str, message: FieldMessage) -> FieldRule:
    return _rule(lambda owner, name, value: None if test(value) else words, message)


def _beside(test: Callable[[Any, Any], bool], words: str, other: str, message: FieldMessage) -> FieldRule:
    def check(owner: Any, name: str, value: Any) -> str | None:
        limit = getattr(owner, other, None)
        return None if limit is None or test(value, limit) else f"{words} {other} ({limit})"

    return _rule(check, message)


class V:
    """The rules. Each takes `message`, said instead of its own words."""

    @staticmethod
    def field(check: Callable[[Any, str, Any], None]) -> FieldRule:
        """Make a rule of a function `(control, name, value)` that raises `ValueError`."""
        return FieldRule(check)

    @staticmethod
    def ensure(
        predicate: Callable[[Any], bool], *, message: str | Callable[[Any], str] | None = None
    ) -> ClassRule:
        """Check that the control is such that the function says true of it."""
        return ClassRule(predicate, message)

    @staticmethod
    def gt(bound: Any, *, message: FieldMessage = None) -> FieldRule:
        """Greater than `bound`."""
        return _compared(lambda value: value > bound, f"more than {bound}", message)

    @staticmethod
    def ge(bound: Any, *, message: FieldMessage = None) -> FieldRule:
        """`bound` or greater."""
        return _compared(lambda value: value >= bound, f"at least {bound}", message)

    @staticmethod
    def lt(bound: Any, *, message: FieldMessage = None) -> FieldRule:
        """Smaller than `bound`."""
        return _compared(lambda value: value < bound, f"less than {bound}", message)

    @staticmethod
    def le(bound: Any, *, message: FieldMessage = None) -> FieldRule:
        """`bound` or smaller."""
        return _compared(lambda value: value <= bound, f"at most {bound}", message)

    @staticmethod
    def eq(expected: Any, *, message: FieldMessage = None) -> FieldRule:
        """Just that."""
        return _compared(lambda value: value == expected, f"{expected!r}", message)

    @staticmethod
    def ne(unexpected: Any, *, message: FieldMessage = None) -> FieldRule:
        """Anything but that."""
        return _compared(lambda value: value != unexpected, f"other than {unexpected!r}", message)

    @staticmethod
    def between(minimum: Any, maximum: Any, *, message: FieldMessage = None) -> FieldRule:
        """From `minimum` to `maximum`, both allowed."""
        words = f"between {minimum} and {maximum}"
        return _compared(lambda value: minimum <= value <= maximum, words, message)

    @staticmethod
    def one_of(allowed_values: Iterable[Any], *, message: FieldMessage = None) -> FieldRule:
        """One of some values."""
        allowed = tuple(allowed_values)
        return _compared(lambda value: value in allowed, f"one of {', '.join(map(repr, allowed))}", message)

    @staticmethod
    def factor_of(base: int, *, message: FieldMessage = None) -> FieldRule:
        """Return a number that divides `base` without a rest."""
        return _rule(checks.factor_of(base), message)

    @staticmethod
    def multiple_of(divisor: int, *, message: FieldMessage = None) -> FieldRule:
        """Return a number that `divisor` divides without a rest."""
        return _compared(lambda value: value % divisor == 0, f"a multiple of {divisor}", message)

    @staticmethod
    def non_empty(*, message: FieldMessage = None) -> FieldRule:
        """Text or a list with something in it."""
        return _compared(lambda value: len(value) > 0, "other than empty", message)

    @staticmethod
    def length_eq(expected: int, *, message: FieldMessage = None) -> FieldRule:
        """So many letters or items."""
        return _compared(lambda value: len(value) == expected, f"of length {expected}", message)

    @staticmethod
    def length_ge(minimum: int, *, message: FieldMessage = None) -> FieldRule:
        """At least so many letters or items."""
        return _compared(lambda value: len(value) >= minimum, f"of length {minimum} or more", message)

    @staticmethod
    def length_between(minimum: int, maximum: int, *, message: FieldMessage = None) -> FieldRule:
        """So many letters or items, both allowed."""
        words = f"of a length between {minimum} and {maximum}"
        return _compared(lambda value: minimum <= len(value) <= maximum, words, message)

    @staticmethod
    def gt_field(other_field: str, *, message: FieldMessage = None) -> FieldRule:
        """Greater than another property."""
        return _beside(lambda value, limit: value > limit, "more than", other_field, message)

    @staticmethod
    def ge_field(other_field: str, *, message: FieldMessage = None) -> FieldRule:
        """As great as another property, or greater."""
        return _beside(lambda value, limit: value >= limit, "at least", other_field, message)

    @staticmethod
    def lt_field(other_field: str, *, message: FieldMessage = None) -> FieldRule:
        """Smaller than another property."""
        return _beside(lambda value, limit: value < limit, "less than", other_field, message)

    @staticmethod
    def le_field(other_field: str, *, message: FieldMessage = None) -> FieldRule:
        """As small as another property, or smaller."""
        return _beside(lambda value, limit: value <= limit, "at most", other_field, message)

    @staticmethod
    def instance_of(expected_type: type | tuple[type, ...], *, message: FieldMessage = None) -> FieldRule:
        """Of a type, or of one of some."""
        types = expected_type if isinstance(expected_type, tuple) else (expected_type,)
        return _rule(checks.instance_of(*types), message)

    @staticmethod
    def visible_control(*, message: FieldMessage = None) -> FieldRule:
        """Return a control that is visible."""
        return _rule(checks.has_visible, message)

    @staticmethod
    def str_or_visible_control(*, message: FieldMessage = None) -> FieldRule:
        """Text, or a control that is visible."""
        return _rule(checks.text_or_visible, message)

    @staticmethod
    def visible_controls(min_count: int = 1, *, message: FieldMessage = None) -> FieldRule:
        """Return a list with at least so many visible controls."""
        return _rule(checks.visible_at_least(min_count), message)

    @staticmethod
    def or_(*rules: FieldRule, message: FieldMessage = None) -> FieldRule:
        """Return what one of the rules allows."""
        if not rules:
            raise ValidationDeclarationError("V.or_() needs at least one rule")

        def check(owner: Any, name: str, value: Any) -> str | None:
            said: list[str] = []
            for rule in rules:
                try:
                    rule.validate(owner, name, value)
                except ValueError as error:
                    said.append(str(error).removeprefix(f"{name} must be "))
                else:
                    return None
            return ", or ".join(said)

        return _rule(check, message)

    @staticmethod
    def deprecated(
        replacement: str | None = None,
        *,
        version: str,
        reason: str | None = None,
        docs_reason: str | None = None,
        delete_version: str | None = None,
    ) -> FieldRule:
        """Allowed, with a warning."""

        def warn(owner: Any, name: str, value: Any) -> None:
            from flet.utils.deprecated import deprecated_warning

            words = reason or (f"use {replacement} instead" if replacement else "")
            if value is not None:
                deprecated_warning(f"{type(owner).__name__}.{name}", words, version, delete_version)

        return FieldRule(warn)


def validate(instance: Any, *, suppress_repeated_errors: bool = False) -> None:
    """Raise `ValueError` if a control is not what the rules of its class allow."""
    for name, prop in getattr(instance, "_flet_props", {}).items():
        value = getattr(instance, name, None)
        for check in () if value is None else prop.check:
            if words := check(instance, name, value):
                raise ValueError(f"{name} must be {words}")
    for cls in type(instance).__mro__:
        for rule in cls.__dict__.get("__validation_rules__", ()):
            rule.validate(instance)
