"""Tell, as soon as a program imports `flet`, that this package is another's.

Flet's own distribution puts a package of that name over ours, and uninstalling it takes files of ours away: then no
line in there is ours to say so. `fletching.pth` brings this into each interpreter, so it imports nothing, and as long
as nothing is wrong it costs one small file that is read.
"""

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

MARK = b"__fletching__"


class Watch:
    """Looks once, at the first import of `flet`, at what the others of `sys.meta_path` have found."""

    def find_spec(
        self, name: str, path: "Sequence[str] | None" = None, target: "ModuleType | None" = None
    ) -> "ModuleSpec | None":
        """Return what others find for `flet`, and leave all else to them."""
        if name != "flet":
            return None
        if self in sys.meta_path:
            sys.meta_path.remove(self)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                _look(spec.origin)
                return spec
        return None


def _look(file: str | None) -> None:
    """Warn if the package in this file is not ours. Nothing that goes wrong here may stop a program."""
    try:
        if file is not None:
            with open(file, "rb") as source:
                if MARK in source.read():
                    return
        from fletching import overwritten

        if sys.stderr is not None:
            sys.stderr.write(f"{overwritten.told(file)}\n")
    except Exception:
        return


sys.meta_path.insert(0, Watch())
