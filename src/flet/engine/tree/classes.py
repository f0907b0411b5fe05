"""What the tree asks of a class at each of its controls, found once: thousands of them come with one update."""

from __future__ import annotations

from collections.abc import Mapping

from flet.engine.declare.catalogue import catalogue
from flet.engine.declare.control import BaseControl, _new_nowhere
from flet.engine.declare.props import Prop
from flet.engine.declare.sparse import PLAIN_TYPES

_SAYS_MORE = frozenset({"internals", "_internals", "wire_internals"})


class ControlClass:
    """What the tree knows of a class of controls.

    Args:
        cls: the class, completely declared.
    """

    __slots__ = (
        "always_sent",
        "appears",
        "internals",
        "internals_unless",
        "just_enters",
        "late_checks",
        "props",
        "tells_internals",
        "type_name",
    )

    def __init__(self, cls: type[BaseControl]) -> None:
        self.type_name = cls._c
        """What the client calls it, empty if it shows no such thing."""
        self.props: dict[str, Prop] = cls._flet_props
        self.always_sent = cls._flet_always_sent
        """Properties that go on the wire though nobody set them."""
        self.tells_internals = cls._flet_internal
        """Whether the client is told more than the properties."""
        self.internals: Mapping[str, object] | None = None
        """What that is, of a control that has none of `internals_unless`; `None` where it is nothing."""
        self.internals_unless: frozenset[str] | None = None
        """What a control has in its `__dict__` that has more to tell; `None` where it has to be asked in any case."""
        if self.tells_internals and _tells_the_same(cls):
            told = _new_nowhere(cls)._flet_internals()
            if all(map(_is_plain, told.values())):
                self.internals = told or None
                self.internals_unless = _SAYS_MORE.union(cls.internals_from)
        self.appears = cls._flet_appears
        """Whether it wants `did_mount` called."""
        self.late_checks = cls._flet_late_checks
        """Properties that can only be checked together with others."""
        self.just_enters = not (
            cls._flet_made_at_mount
            or cls._flet_builds
            or cls._flet_prepares
            or cls._flet_isolated
            or cls._flet_leaves
        )
        """Whether there is nothing to do when one comes or goes but to count it in or out."""


def _tells_the_same(cls: type[BaseControl]) -> bool:
    """Say whether controls of a class tell the same as long as nothing is set that it follows from."""
    if cls._flet_client_module is not None:
        return False
    if cls.wire_internals is BaseControl.wire_internals:
        return type(cls.internals) is dict
    sources = [cls._flet_props.get(name) for name in cls.internals_from]
    can_be_unset = all(prop is not None and prop.factory is None and not prop.required for prop in sources)
    return bool(sources) and can_be_unset and catalogue.holds(cls)


def _is_plain(value: object) -> bool:
    return type(value) in PLAIN_TYPES or (type(value) is list and PLAIN_TYPES.issuperset(map(type, value)))


KNOWN_CLASSES: dict[type, ControlClass] = {}
"""Classes met so far, for who cannot afford a call."""


def control_class(cls: type[BaseControl]) -> ControlClass:
    """Return what is known of a class of controls, remembered."""
    known = KNOWN_CLASSES.get(cls)
    if known is None:
        known = KNOWN_CLASSES[cls] = ControlClass(cls)
    return known
