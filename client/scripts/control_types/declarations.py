"""What the Python sources declare: classes of controls, values and events, and the functions around them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

DECLARATIONS = ("flet/controls", "flet/engine/declare")
TAG = "_type"
"""What a value of several kinds says of its own."""

Key = tuple[str, str]
"""A class: its module and its name."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Declarations:
    """All classes that are declared, with what their bases declare."""

    def __init__(self, package: Path) -> None:
        self._classes: dict[Key, ast.ClassDef] = {}
        self._names: dict[str, dict[str, Key]] = {}
        self._functions: list[tuple[str, Function]] = []
        for folder in DECLARATIONS:
            for path in sorted((package / folder).rglob("*.py")):
                self._take(".".join(path.relative_to(package).with_suffix("").parts), path)

    def _take(self, module: str, path: Path) -> None:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = self._names[module] = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module:
                names.update({alias.asname or alias.name: (node.module, alias.name) for alias in node.names})
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                names[node.name] = (module, node.name)
                self._classes[module, node.name] = node
            elif isinstance(node, Function):
                self._functions.append((module, node))

    def controls(self) -> dict[str, Key]:
        """Return the class of each type of control."""
        found = {}
        for key, node in self._classes.items():
            for decorator in node.decorator_list:
                if (
                    isinstance(decorator, ast.Call)
                    and name_of(decorator.func) == "control"
                    and decorator.args
                ):
                    found[str(ast.literal_eval(decorator.args[0]))] = key
        return dict(sorted(found.items()))

    def named(self, module: str, name: str) -> tuple[Key, ast.ClassDef] | None:
        """Return the declared class that has a name in a module."""
        key = self._names[module].get(name)
        node = self._classes.get(key) if key else None
        return (key, node) if key and node else None

    def declared(self, key: Key) -> Iterator[tuple[str, str, ast.AnnAssign]]:
        """Yield what a class and its bases declare, the class first: the module, the name, and the whole line."""
        for module, node in self.with_bases(key):
            for name, statement in _declared(node):
                yield module, name, statement

    def properties(self, key: Key) -> set[str]:
        """Return the names that a class and its bases declare, but for those that stay in Python."""
        return {name for _, name, _ in self.declared(key)}

    def parts(self, key: Key) -> dict[str, set[str]]:
        """Return the properties that hold an object of a declared class, each with the properties of that class."""
        found = {}
        for module, name, statement in self.declared(key):
            kinds = (kind.id for kind in ast.walk(statement.annotation) if isinstance(kind, ast.Name))
            classes = [held[0] for kind in kinds if (held := self.named(module, kind))]
            if classes:
                found[name] = set().union(*map(self.properties, classes))
        return dict(sorted(found.items()))

    def fields(self) -> set[str]:
        """Return all names that classes declare, those within others too: what a value may have that is read."""
        nodes = (inner for node in self._classes.values() for inner in ast.walk(node))
        return {
            TAG,
            *(name for node in nodes if isinstance(node, ast.ClassDef) for name, _ in _declared(node)),
        }

    def functions(self, key: Key) -> list[tuple[str, Function]]:
        """Return the functions of a class and its bases, and those that are given one of it, each with its module."""
        own = [
            (module, part)
            for module, node in self.with_bases(key)
            for part in node.body
            if isinstance(part, Function)
        ]
        given = [
            (module, function)
            for module, function in self._functions
            for argument in function.args.args
            if argument.annotation and self._names[module].get(name_of(argument.annotation)) == key
        ]
        return own + given

    def with_bases(self, key: Key) -> Iterator[tuple[str, ast.ClassDef]]:
        """Yield a class and its bases, with their modules."""
        node = self._classes.get(key)
        if node is None:
            return
        yield key[0], node
        for base in node.bases:
            above = self._names[key[0]].get(name_of(base.value if isinstance(base, ast.Subscript) else base))
            if above is not None:
                yield from self.with_bases(above)


def name_of(node: ast.expr) -> str:
    """Return the last name of `a` or `a.b`; of what is no name, nothing."""
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _declared(node: ast.ClassDef) -> Iterator[tuple[str, ast.AnnAssign]]:
    """Yield what a class itself declares, but for what stays in Python."""
    for statement in node.body:
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and "ClassVar" not in ast.unparse(statement.annotation)
            and not _stays(statement.value)
        ):
            yield statement.target.id, statement


def _stays(value: ast.expr | None) -> bool:
    """Whether the value is `prop(..., skip=True)`."""
    return isinstance(value, ast.Call) and any(
        keyword.arg == "skip" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True
        for keyword in value.keywords
    )
