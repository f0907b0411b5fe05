"""Properties of a class."""

from collections.abc import Callable
from typing import Any


class classproperty:  # noqa: N801
    """A property that is read of the class itself."""

    def __init__(self, func: Callable[[Any], Any]) -> None:
        self.fget = func

    def __get__(self, instance: Any, owner: type) -> Any:
        return self.fget(owner)
