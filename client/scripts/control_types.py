"""Writes build/controls.d.ts: what the Python declarations say of each control, as types for the client.

Only the sources are read, since nothing of the package can be imported where it is built.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parents[1]
TYPES = HERE / "build" / "controls.d.ts"
PACKAGE = HERE.parent / "src"
DECLARATIONS = ("flet/controls", "flet/engine/declare")
THEME = ("flet.controls.theme.theme", "Theme")
EVENT = "on_"
TAG = "_type"
"""What a value of several kinds says of its own."""

Key = tuple[str, str]
"""A class: its module and its name."""


class Declarations:
    """All classes that are declared, with what their bases declare."""

    def __init__(self, package: Path) -> None:
        self._classes: dict[Key, ast.ClassDef] = {}
        self._names: dict[str, dict[str, Key]] = {}
        self._functions: list[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]] = []
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
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                self._functions.append((module, node))

    def controls(self) -> dict[str, Key]:
        """Return the class of each type of control."""
        found = {}
        for key, node in self._classes.items():
            for decorator in node.decorator_list:
                if isinstance(decorator, ast.Call) and _name(decorator.func) == "control" and decorator.args:
                    found[str(ast.literal_eval(decorator.args[0]))] = key
        return dict(sorted(found.items()))

    def properties(self, key: Key) -> set[str]:
        """Return the names that a class and its bases declare, but for those that stay in Python."""
        return {name for node in self._with_bases(key) for name in _declared(node)}

    def parts(self, key: Key) -> dict[str, set[str]]:
        """Return the properties that hold an object of a declared class, each with the properties of that class."""
        found = {}
        for node in self._with_bases(key):
            for statement in node.body:
                if not isinstance(statement, ast.AnnAssign) or not isinstance(statement.target, ast.Name):
                    continue
                kinds = (_name(kind) for kind in ast.walk(statement.annotation) if isinstance(kind, ast.Name))
                classes = [held for kind in kinds if (held := self._names[key[0]].get(kind)) in self._classes]
                if classes:
                    found[statement.target.id] = set().union(*map(self.properties, classes))
        return dict(sorted(found.items()))

    def fields(self) -> set[str]:
        """Return all names that classes declare, those within others too: what a value may have that is read."""
        nodes = (inner for node in self._classes.values() for inner in ast.walk(node))
        return {TAG, *(name for node in nodes if isinstance(node, ast.ClassDef) for name in _declared(node))}

    def methods(self, key: Key) -> set[str]:
        """Return the methods that are called in the browser: by a class, its bases, and functions given one of it."""
        code = [*self._with_bases(key), *self._given(key)]
        calls = [call for node in code for call in ast.walk(node) if isinstance(call, ast.Call)]
        callers = {"_invoke_method"} | {
            function.name
            for node in self._with_bases(key)
            for function in ast.walk(node)
            if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and _hands_on(function)
        }
        return {
            argument.value
            for call in calls
            if _name(call.func) in callers
            for argument in call.args[:1]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        }

    def _given(self, key: Key) -> Iterator[ast.AST]:
        for module, function in self._functions:
            kinds = (_name(argument.annotation) for argument in function.args.args if argument.annotation)
            if any(self._names[module].get(kind) == key for kind in kinds):
                yield function

    def _with_bases(self, key: Key) -> Iterator[ast.ClassDef]:
        node = self._classes.get(key)
        if node is None:
            return
        yield node
        for base in node.bases:
            named = _name(base.value if isinstance(base, ast.Subscript) else base)
            above = self._names[key[0]].get(named)
            if above is not None:
                yield from self._with_bases(above)


def _declared(node: ast.ClassDef) -> Iterator[str]:
    """Yield the names that a class itself declares, but for those that stay in Python."""
    for statement in node.body:
        if (
            isinstance(statement, ast.AnnAssign)
            and isinstance(statement.target, ast.Name)
            and "ClassVar" not in ast.unparse(statement.annotation)
            and not _stays(statement.value)
        ):
            yield statement.target.id


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _hands_on(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether a function calls the method that its first parameter names."""
    names = {argument.arg for argument in function.args.args[1:2]}
    return any(
        isinstance(call, ast.Call)
        and _name(call.func) == "_invoke_method"
        and any(_name(argument) in names for argument in call.args[:1])
        for call in ast.walk(function)
    )


def _stays(value: ast.expr | None) -> bool:
    """Whether the value is `prop(..., skip=True)`."""
    return isinstance(value, ast.Call) and any(
        keyword.arg == "skip" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True
        for keyword in value.keywords
    )


def _union(names: set[str]) -> str:
    return " | ".join(f'"{name}"' for name in sorted(names)) or "never"


def control_types(package: Path) -> str:
    """Return the TypeScript declarations."""
    declared = Declarations(package)
    lines = [
        "// Made by scripts/control_types.py from the Python declarations.",
        "export interface Declared {",
    ]
    for type_name, key in declared.controls().items():
        properties = declared.properties(key)
        events = {name.removeprefix(EVENT) for name in properties if name.startswith(EVENT)}
        lines += [
            f"  {type_name}: {{",
            f"    property: {_union(properties)};",
            f"    event: {_union(events)};",
            f"    method: {_union(declared.methods(key))};",
            "  };",
        ]
    lines += [
        "}",
        f"export type FieldName = {_union(declared.fields())};",
        f"export type ThemeName = {_union(declared.properties(THEME))};",
        "export interface ThemeParts {",
        *(f"  {name}: {_union(fields)};" for name, fields in declared.parts(THEME).items()),
        "}",
        "",
    ]
    return "\n".join(lines)


def write_control_types() -> None:
    """Write the file, unless it says the same already."""
    text = control_types(PACKAGE)
    if not TYPES.is_file() or TYPES.read_text(encoding="utf-8") != text:
        TYPES.parent.mkdir(exist_ok=True)
        TYPES.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_control_types()
