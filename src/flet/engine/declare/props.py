"""Properties: what the engine knows about each field of a control or value."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flet.engine.declare.annotations import resolve

if TYPE_CHECKING:
    from flet.engine.declare.type_check import Kinds

Check = Callable[[Any, str, Any], str | None]
"""Looks at `(owner, property name, value)`; a string says what is allowed instead."""

MISSING = dataclasses.MISSING

# Annotations made of these names only can hold nothing that changes inside, so reads need no watching.
_PLAIN_NAMES = frozenset(
    "str int float bool bytes None Number Optional Union Control BaseControl ColorValue IconDataOrControl "
    "IconData IconValue StrOrControl KeyValue".split()
)


def prop(
    *,
    default: Any = MISSING,
    default_factory: Any = MISSING,
    init: bool = True,
    kw_only: Any = MISSING,
    client: Any = None,
    unless: str | None = None,
    skip: bool = False,
    root_default: Any = MISSING,
    integer: bool = False,
    check: Check | tuple[Check, ...] = (),
    client_check: Check | None = None,
    passive: bool = False,
    typed: bool = False,
    again: bool = False,
    local: bool = False,
    lent: bool = False,
    deprecated: str | None = None,
) -> Any:
    """Return a dataclass field with facts for the engine.

    `client` names what a client may write (see `flet.engine.session.accept`), `unless` a property of the same control
    that forbids it while it is true, `skip` keeps the property in Python,
    `root_default` is the default that the client assumes when it differs, `integer` asks for a MessagePack int,
    `check` gives the allowed values, `client_check` those of them that a client may write, `passive` marks what a
    client may also raise and write of disabled or invisible controls, `typed` a text that a visitor may be typing while
    the program changes it, `again` what is sent again when it is set to what it is (a file of the same name may be
    another one), `local` those that only the server raises, `lent` a value that many controls may share until they are
    asked for it,
    `deprecated` is the text of a warning. What `default_factory` makes is made when somebody asks for it.
    """
    facts: dict[str, Any] = {"skip": skip}
    if client is not None:
        facts["client"] = client
    if unless is not None:
        facts["unless"] = unless
    if root_default is not MISSING:
        facts["root_default"] = root_default
    if integer:
        facts["integer"] = True
    if check:
        facts["check"] = check if isinstance(check, tuple) else (check,)
    if client_check is not None:
        facts["client_check"] = (client_check,)
    if passive:
        facts["passive"] = True
    if typed:
        facts["typed"] = True
    if again:
        facts["again"] = True
    if local:
        facts["local"] = True
    if lent:
        facts["lent"] = True
    if deprecated:
        facts["deprecated"] = deprecated
    if default_factory is not MISSING:
        facts["when_asked"] = True
        return dataclasses.field(default_factory=default_factory, init=init, kw_only=kw_only, metadata=facts)
    if default is not MISSING:
        return dataclasses.field(default=default, init=init, kw_only=kw_only, metadata=facts)
    return dataclasses.field(init=init, kw_only=kw_only, metadata=facts)


class Prop:
    """One property of one class, compiled from its dataclass field and those of its bases."""

    def __init__(self, field: dataclasses.Field[Any], base: Prop | None, owner: type) -> None:
        facts = {**(base.field.metadata if base else {}), **field.metadata}
        self.field: dataclasses.Field[Any] = field
        self.name: str = field.name
        self.owner: type = base.owner if base else owner
        self.factory: Callable[[], Any] | None = (
            field.default_factory if field.default_factory is not MISSING else None
        )
        self.required = field.default is MISSING and self.factory is None
        self.default = None if self.required or self.factory else field.default
        self.init = field.init
        # What the client assumes: the default of the first class that declares the property.
        if "root_default" in facts:
            self.root_default = facts["root_default"]
        elif base is not None:
            self.root_default = base.root_default
        else:
            self.root_default = MISSING if self.required or self.factory else self.default
        # `on_label_color: ColorValue` is no handler though its name begins like one.
        self.event = self.name.startswith("on_") and not _is_plain(field.type)
        # Those of dataclasses count on each object having been given its own: a number, the time, a file that is open.
        self.at_once = self.factory is not None and not field.metadata.get("when_asked", False)
        # A class that declares a property anew, with nothing but a default, gets one that is sent.
        anew = base is not None and not field.metadata
        self.skip = bool(facts.get("skip")) and not anew
        self.client = facts.get("client")
        self.unless: str | None = facts.get("unless")
        self.integer = bool(facts.get("integer"))
        checks: tuple[Check, ...] = facts.get("check", ())
        checks = (*checks, *map(_check_of, _rules(field.type, owner.__module__)))
        self.check = tuple(c for c in checks if not getattr(c, "late", False))
        self.client_check: tuple[Check, ...] = facts.get("client_check", ())
        self.late_check = tuple(c for c in checks if getattr(c, "late", False))
        self.passive = bool(facts.get("passive"))
        self.typed = bool(facts.get("typed"))
        self.again = bool(facts.get("again"))
        self.local = bool(facts.get("local"))
        self.lent = bool(facts.get("lent"))
        self.deprecated: str | None = facts.get("deprecated")
        self.checked_types: frozenset[type] = frozenset()
        """Types of which every value is of a right kind, as far as they have come up; see `type_check`."""
        self.checked_item_types: frozenset[type] = frozenset()
        """The same of what is in a list."""
        self.sent_types: frozenset[type] = frozenset()
        """Types of values that are of a right kind, cannot change inside and are sent as they are."""
        self.sent_item_types: frozenset[type] = frozenset()
        """Classes of controls that are of a right kind in a list."""
        self.kinds: Kinds | None = None
        self.as_it_is = not (self.event or self.skip or self.integer)
        """Whether a plain value of it is sent, and as it is."""
        stays = self.skip and self.name not in getattr(owner, "internals_from", ())
        self.watched = not self.event and (self.factory is not None or not (stays or _is_plain(field.type)))

    def unset(self) -> Any:
        """Return what the property is before anybody has set it; made anew where there is a factory."""
        return self.default if self.factory is None else self.factory()


def _rules(annotation: Any, module: str) -> tuple[Any, ...]:
    if isinstance(annotation, str):
        if "Annotated[" not in annotation:
            return ()
        annotation = resolve(annotation, module)
    return getattr(annotation, "__metadata__", ())


def _check_of(rule: Any) -> Check:
    """Return what an annotation says about values, as a check: `Annotated[float, V.ge(0)]`."""
    validate = getattr(rule, "validate", None)

    def check(owner: Any, name: str, value: Any) -> str | None:
        try:
            if validate is not None:
                validate(owner, name, value)
        except ValueError as error:
            return str(error).removeprefix(f"{name} must be ")
        return None

    return check


def _is_plain(annotation: object) -> bool:
    if isinstance(annotation, str):
        return set(re.findall(r"[A-Za-z_]\w*", annotation)) <= _PLAIN_NAMES
    return annotation in (str, int, float, bool, bytes)


def compile_props(cls: type) -> dict[str, Prop]:
    """Return the properties of a dataclass in field order, sharing those of its bases that it leaves alone."""
    inherited: dict[str, Prop] = {}
    for ancestor in reversed(cls.__mro__[1:]):
        inherited.update(ancestor.__dict__.get("_flet_props", {}))
    props: dict[str, Prop] = {}
    for name, field in cls.__dataclass_fields__.items():  # type: ignore[attr-defined]
        if field._field_type is not dataclasses._FIELD:  # type: ignore[attr-defined]
            continue  # ClassVar and InitVar
        base = inherited.get(name)
        props[name] = base if base is not None and base.field is field else Prop(field, base, cls)
    return props
