"""The names of Flet 0.28 as the engine asks for them; what it takes to answer is loaded when a program uses one."""

from __future__ import annotations

from typing import Any

from flet.old_names.properties import give_old_properties


class OldNames:
    """What arguments, properties and fields of events were called in Flet 0.28."""

    def arguments(self, made: Any, given: dict[str, Any]) -> dict[str, Any]:
        """Return the arguments of a constructor with old names replaced."""
        from flet.old_names.lookup import new_arguments

        return new_arguments(made, given)

    def declared(self, cls: type) -> None:
        """Let the controls of a class answer to old names of their properties."""
        give_old_properties(cls)

    def event_field(self, event: Any, name: str) -> Any:
        """Return what `event.name` was."""
        from flet.old_names.events import old_field

        return old_field(event, name)
