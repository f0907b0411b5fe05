"""Where those who have the catalogue tell the engine which classes belong to it; the engine itself names none."""

from __future__ import annotations

from collections.abc import Callable


class Catalogue:
    """Knows the public classes of the package from those of a program.

    Attributes:
        holds: says whether a class is one of them; no class is until somebody says so.
    """

    holds: Callable[[type], bool] = staticmethod(lambda cls: False)

    def has_method(self, function: object) -> bool:
        """Say whether a function is a method such as `page.push_route`, as the catalogue has it."""
        of = type(getattr(function, "__self__", None))
        plain = getattr(function, "__func__", None)
        name = getattr(plain, "__name__", "")
        return plain is not None and any(
            getattr(cls, name, None) is plain and self.holds(cls) for cls in of.__mro__
        )


catalogue = Catalogue()
"""The catalogue, for all that declares or runs something; told before its first class is declared."""
