from __future__ import annotations

from typing import Any


class Group(dict[str, Any]):
    """A group or team of a user, as the provider tells it.

    Args:
        kwargs: what the provider knows about the group.
        name: what people call it.
    """

    def __init__(self, kwargs: dict[str, Any], name: str) -> None:
        super().__init__(kwargs)
        self.name = name
