"""TypeScript types of values on the wire, from Python annotations."""

from __future__ import annotations

import ast

from declarations import Declarations, Key, name_of

ANYTHING = "WireValue"
PLAIN = {
    "bool": "boolean",
    "int": "number",
    "float": "number",
    "Number": "number",
    "str": "string",
    "bytes": "Uint8Array",
    "datetime": "Ext",
    "date": "Ext",
    "time": "Ext",
    "Duration": "Ext",
    "None": "null",
    "Any": ANYTHING,
}
LISTS = ("list", "List", "Iterable", "Sequence", "set")
EVENT = "Event"
HANDLER = "EventHandler"


class WireTypes:
    """Writes types; the classes that they name are in `written`."""

    def __init__(self, declared: Declarations) -> None:
        self._declared = declared
        self.written: dict[str, str] = {}
        """Name of a class -> its type: of an enum, its values; of an event or a value, its fields."""

    def of(self, annotation: ast.expr, module: str) -> str:
        """Return the type of what an annotation says in a module; of what it does not say closely, any."""
        if isinstance(annotation, ast.Constant):
            if not isinstance(annotation.value, str):
                return "null" if annotation.value is None else ANYTHING
            return self.of(ast.parse(annotation.value, mode="eval").body, module)
        if isinstance(annotation, ast.BinOp):
            return union([self.of(annotation.left, module), self.of(annotation.right, module)])
        if isinstance(annotation, ast.Subscript):
            if name_of(annotation.value) in LISTS:
                return f"Array<{self.of(annotation.slice, module)}>"
            return ANYTHING
        return PLAIN.get(name_of(annotation)) or self.of_class(name_of(annotation), module)

    def of_class(self, name: str, module: str) -> str:
        """Return the type of a class of enums, events or values, as it is called in a module."""
        found = self._declared.named(module, name)
        if found is None:
            return ANYTHING
        key, node = found
        if name_of(node.bases[0]) == "Enum" if node.bases else False:
            return self._write(name, union([f'"{value}"' for value in _members(node)]))
        decorators = {name_of(one.func if isinstance(one, ast.Call) else one) for one in node.decorator_list}
        if not decorators & {"event", "value", "dataclass"}:
            return ANYTHING
        if name not in self.written:
            self.written[name] = ANYTHING  # for those that hold their own kind
            fields = self._fields(key)
            self.written[name] = f"{{ {' '.join(fields)} }}" if fields else ANYTHING
        return f'Values["{name}"]' if self.written[name] != ANYTHING else ANYTHING

    def of_event(self, annotation: ast.expr, module: str) -> str | None:
        """Return what comes with an event whose handlers have this annotation; nothing if its class has no fields."""
        for part in ast.walk(annotation):
            if isinstance(part, ast.Subscript) and name_of(part.value) == HANDLER:
                cls = part.slice.value if isinstance(part.slice, ast.Subscript) else part.slice
                kind = self.of_class(name_of(cls), module)
                return union([kind, *self._alone(name_of(cls), module)]) if kind != ANYTHING else None
        return None

    def _alone(self, name: str, module: str) -> list[str]:
        """Return the type of what may come in place of an event's fields: of its only one."""
        found = self._declared.named(module, name)
        fields = [field for field in self._fields(found[0]) if not field.startswith("data?")] if found else []
        return [fields[0].partition(": ")[2].removesuffix(";")] if len(fields) == 1 else []

    def _write(self, name: str, text: str) -> str:
        self.written[name] = text
        return f'Values["{name}"]'

    def _fields(self, key: Key) -> list[str]:
        """Return the fields of a class as they travel; beside those of an event anything may."""
        fields: dict[str, str] = {}
        of_event = False
        for module, name, line in self._declared.declared(key):
            if module == "flet.engine.declare.events":
                of_event = True
            elif name not in fields:
                facts = (
                    {one.arg: one.value for one in line.value.keywords}
                    if isinstance(line.value, ast.Call)
                    else {}
                )
                optional = line.value is not None and (
                    not isinstance(line.value, ast.Call)
                    or not facts.keys().isdisjoint({"default", "default_factory"})
                )
                called = _short_name(line.value) or name
                fields[name] = f"{called}{'?' if optional else ''}: {self.of(line.annotation, module)};"
        if of_event and fields:
            fields["data"] = f"data?: {ANYTHING};"
        return list(fields.values())


def union(kinds: list[str]) -> str:
    """Return what is of one of several types."""
    return ANYTHING if ANYTHING in kinds else " | ".join(dict.fromkeys(kinds)) or "never"


def _members(node: ast.ClassDef) -> list[object]:
    return [
        statement.value.value
        for statement in node.body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Constant)
    ]


def _short_name(value: ast.expr | None) -> str | None:
    """Return the key in `payload("key")`."""
    if isinstance(value, ast.Call) and name_of(value.func) == "payload" and value.args:
        return str(ast.literal_eval(value.args[0]))
    return None
