"""The ES module that a class of control brings along for the browser, and the files that come with it."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

FOLDER = "_controls"
"""Where such files are found below a program's address; the name is no route of an honest program."""

MODULES = {".js", ".mjs"}


class ClientModule:
    """A control's code for the browser.

    A module that lies beside its Python module is served alone. One in a folder of its own is served with all that is
    in there, so that it can be several files.

    Raises:
        ValueError: there is no such module, or it lies elsewhere than beside or below the Python module.
    """

    def __init__(self, cls: type, name: str) -> None:
        where = getattr(sys.modules.get(cls.__module__), "__file__", None)
        beside = Path(where).parent.resolve() if where else Path.cwd()
        found = (beside / name).resolve()
        if found.suffix not in MODULES or not found.is_relative_to(beside) or not found.is_file():
            raise ValueError(
                f"{cls.__name__}.client_module = {name!r}: must name an ES module (.js or .mjs) that lies in "
                f"{beside} or below it; is it built, and is it packed into the wheel?"
            )
        self.folder = found.parent
        self.name = found.name
        self._alone = found.parent == beside

    @cached_property
    def digest(self) -> str:
        """What tells these files from any others: part of their address, so that browsers keep them for ever."""
        digest = hashlib.sha256()
        for path in self._files():
            digest.update(path.relative_to(self.folder).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()[:20]

    @property
    def address(self) -> str:
        """Where a browser finds the module, below the program's address."""
        return f"{FOLDER}/{self.digest}/{self.name}"

    def find(self, name: str) -> Path | None:
        """Return the file of that name; `None` where it is not among those that are served."""
        path = self.folder / name
        return path if path in set(self._files()) else None

    def _files(self) -> Iterator[Path]:
        if self._alone:
            yield self.folder / self.name
            return
        for path in sorted(self.folder.rglob("*")):
            inner = path.relative_to(self.folder).parts
            hidden = any(part.startswith((".", "__")) for part in inner)
            if path.is_file() and not hidden and path.suffix != ".py" and not path.is_symlink():
                yield path


_declared: dict[tuple[Path, str], ClientModule] = {}


def client_module(cls: type, name: str) -> ClientModule:
    """Return the module of a class that declares one; classes that name the same share it."""
    made = ClientModule(cls, name)
    return _declared.setdefault((made.folder, made.name), made)


def read_file(path: str) -> bytes | None:
    """Return what is in the file at an address, as `served_file` does."""
    found = served_file(path)
    return found.read_bytes() if found is not None else None


def served_file(path: str) -> Path | None:
    """Return the file at an address below `FOLDER`, if a control that was declared in this process brings it."""
    digest, _, name = path.partition("/")
    for module in tuple(_declared.values()):
        if module.digest == digest and (found := module.find(name)):
            return found
    return None
