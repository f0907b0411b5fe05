"""Which modules of its own a program imports, read from its source.

A program that has failed has imported nothing, and what it imports later is not known yet; its source tells both.
"""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path

__all__ = ["imported"]


def imported(file: Path, roots: Sequence[Path]) -> set[Path]:
    """Return a program's file and those of its modules, also where they are not there yet.

    Args:
        file: The program's file.
        roots: The folders that its modules are looked for in.
    """
    found: set[Path] = {file}
    to_read = [file]
    while to_read:
        source = to_read.pop()
        for candidate in _candidates(source, roots):
            if candidate not in found:
                found.add(candidate)
                if candidate.is_file():
                    to_read.append(candidate)
    return found


def _candidates(file: Path, roots: Sequence[Path]) -> Iterator[Path]:
    try:
        tree = ast.parse(file.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return  # what it imports is known when it can be read again
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _files(alias.name.split("."), roots)
        elif isinstance(node, ast.ImportFrom):
            parts = node.module.split(".") if node.module else []
            # `from .a import b`: a module `b` in the package `a`, or something in `a` itself.
            bases = [file.parents[node.level - 1]] if 0 < node.level <= len(file.parents) else list(roots)
            yield from _files(parts, bases)
            for alias in node.names:
                yield from _files([*parts, alias.name], bases)


def _files(parts: Sequence[str], roots: Sequence[Path]) -> Iterator[Path]:
    if parts[:1] == ["flet"]:
        return
    for root in roots:
        for length in range(1, len(parts) + 1):
            module = root.joinpath(*parts[:length])
            yield module.with_name(f"{module.name}.py")
            yield module / "__init__.py"
