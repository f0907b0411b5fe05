from __future__ import annotations

from typing import Any

from flet.auth.group import Group


class User(dict[str, Any]):
    """Who has signed in: the profile as the provider tells it.

    Args:
        kwargs: the profile.
        id: what the provider knows the user by; it stays when names and addresses change.
    """

    def __init__(self, kwargs: dict[str, Any], id: str) -> None:
        super().__init__(kwargs)
        self.id = id
        self.groups: list[Group] = []
        """The groups of the user, if `login()` was asked to fetch them."""
