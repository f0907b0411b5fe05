"""What the tree asks of a class at each of its controls, found once: thousands of them come with one update."""

from __future__ import annotations

from collections.abc import Mapping

from flet.engine.declare.control import BaseControl
from flet.engine.declare.props import Prop
from flet.engine.declare.sparse import PLAIN_TYPES


class ControlClass:
    """What the tree knows of a class of controls.

    Args:
        cls: the class, completely declared.
    """

    __slots__ = (
        "always_sent",
        "appears",
        "internals",
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
        self.internals = _plain_internals(cls)
        """What that is, where it is the same for all of them."""
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


def _plain_internals(cls: type[BaseControl]) -> Mapping[str, object] | None:
    internals = cls.internals
    if cls.wire_internals is not BaseControl.wire_internals or cls._flet_client_module is not None:
        return None
    is_plain = type(internals) is dict and all(map(_is_plain, internals.values()))
    return internals if internals and is_plain else None


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
