"""Where those who know the names of earlier versions tell the engine of them; the engine itself knows none."""

from __future__ import annotations

from typing import Any, Protocol


class FormerNames(Protocol):
    """Knows what arguments, properties and fields of events were called in earlier versions."""

    def arguments(self, made: Any, given: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of a constructor with former names replaced; `made` is the object that gets them."""

    def declared(self, cls: type) -> None:
        """Let the objects of a class answer to former names of their properties; the class was just declared."""

    def event_field(self, event: Any, name: str) -> Any:
        """Return what `event.name` was.

        Raises:
            AttributeError: there was nothing of that name.
        """


class _None:
    def arguments(self, made: Any, given: dict[str, Any]) -> dict[str, Any]:
        return given

    def declared(self, cls: type) -> None:
        """Nothing had another name."""

    def event_field(self, event: Any, name: str) -> Any:
        raise AttributeError(
            f"{type(event).__name__!r} object has no attribute {name!r}", name=name, obj=event
        )


class Former:
    """Holds what was handed in.

    Attributes:
        names: of no earlier version until somebody says so.
    """

    names: FormerNames = _None()


former = Former()
"""The names of earlier versions, for all declared classes; set before the first class that had any is declared."""
