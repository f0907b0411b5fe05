"""Writes build/controls.d.ts: what the Python declarations say of each control, as types for the client.

Only the sources are read, since nothing of the package can be imported where it is built.
"""

from __future__ import annotations

from pathlib import Path

from calls import calls, written
from declarations import Declarations, Key
from wire_types import WireTypes

CLIENT = Path(__file__).parents[2]
TYPES = CLIENT / "build" / "controls.d.ts"
PACKAGE = CLIENT.parent / "src"
THEME = ("flet.controls.theme.theme", "Theme")
EVENT = "on_"


def control_types(package: Path) -> str:
    """Return the TypeScript declarations."""
    declared = Declarations(package)
    types = WireTypes(declared)
    lines = [
        "// Made by scripts/control_types from the Python declarations.",
        'import type { Ext, WireValue } from "../src/tree/wire";',
        "export interface Declared {",
    ]
    for type_name, key in declared.controls().items():
        properties = declared.properties(key)
        events = {name.removeprefix(EVENT) for name in properties if name.startswith(EVENT)}
        methods = calls(key, declared, types)
        lines += [
            f"  {type_name}: {{",
            f"    property: {_union(properties)};",
            f"    event: {_union(events)};",
            f"    payload: {_map(_payloads(key, declared, types))};",
            f"    method: {_map({name: written(call) for name, call in methods.items()})};",
            "  };",
        ]
    lines += [
        "}",
        "export interface Values {",
        *(f"  {name}: {text};" for name, text in sorted(types.written.items())),
        "}",
        f"export type FieldName = {_union(declared.fields())};",
        f"export type ThemeName = {_union(declared.properties(THEME))};",
        "export interface ThemeParts {",
        *(f"  {name}: {_union(fields)};" for name, fields in declared.parts(THEME).items()),
        "}",
        "",
    ]
    return "\n".join(lines)


def _payloads(key: Key, declared: Declarations, types: WireTypes) -> dict[str, str]:
    """Return what comes with the events of a control whose classes say it."""
    found: dict[str, str] = {}
    for module, name, line in declared.declared(key):
        if name.startswith(EVENT) and name.removeprefix(EVENT) not in found:
            payload = types.of_event(line.annotation, module)
            if payload is not None:
                found[name.removeprefix(EVENT)] = payload
    return dict(sorted(found.items()))


def _union(names: set[str]) -> str:
    return " | ".join(f'"{name}"' for name in sorted(names)) or "never"


def _map(kinds: dict[str, str]) -> str:
    return "{ " + " ".join(f"{name}: {kind};" for name, kind in kinds.items()) + " }" if kinds else "{}"


def write_control_types() -> None:
    """Write the file, unless it says the same already."""
    text = control_types(PACKAGE)
    if not TYPES.is_file() or TYPES.read_text(encoding="utf-8") != text:
        TYPES.parent.mkdir(exist_ok=True)
        TYPES.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_control_types()
