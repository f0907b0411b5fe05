"""What the bars with destinations have in common."""

from __future__ import annotations

from typing import Any


def check_destination(bar: Any, items: str = "destinations") -> None:
    """Refuse a `selected_index` for which there is no visible item.

    Raises:
        IndexError: with the numbers that are allowed.
    """
    count = sum(1 for item in getattr(bar, items) if item.visible)
    if not 0 <= bar.selected_index < count:
        raise IndexError(
            f"{type(bar).__name__}.selected_index = {bar.selected_index}:"
            f" must be between 0 and {count - 1}, the last visible one of its {items}"
        )
