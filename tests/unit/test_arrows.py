"""The rooms know each other as docs/architecture.md says; imports for type checkers and inside functions count too."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

SOURCES = Path(__file__).parents[2] / "src" / "flet"
WINGS = ("declare", "tree", "session", "program")
"""The wings of the engine, each of which knows itself and those before it."""

KNOWS = {
    "engine": {"engine"},
    "controls": {
        "controls",
        "engine",
        "utils",
        "auth",
        "messaging",
        "components",
        "old_names",
        "data_channel",
    },
    "components": {"components", "engine", "controls"},
    "cluster": {"cluster", "engine"},
    "auth": {"auth", "engine", "utils", "version"},
    "pubsub": {"engine"},
    "messaging": {"messaging", "engine", "controls", "components", "pubsub", "old_names"},
    "old_names": {"old_names", "controls", "engine", "exports", "app"},
}
"""What a room may import of ours; rooms that are not named here are above all of these."""

UPWARDS = {
    # What `control.page` and `event.page` are to the type checkers of programs: all of it, so no Protocol says it.
    "engine/declare/control.py": "flet.controls.page.page",
    "engine/declare/events.py": "flet.controls.page.page",
}


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            assert node.level == 0, f"{file}: {node.module} is imported by a relative name"
            yield node.module


def arrows() -> Iterator[tuple[str, str]]:
    """The modules, as paths, with what they import of ours."""
    for file in sorted(SOURCES.rglob("*.py")):
        path = file.relative_to(SOURCES).as_posix()
        for module in imports(file):
            if module.startswith("flet.") and UPWARDS.get(path) != module:
                yield path, module


def test_rooms_know_those_below_them() -> None:
    for path, module in arrows():
        allowed = KNOWS.get(path.split("/")[0])
        assert allowed is None or module.split(".")[1] in allowed, f"{path} imports {module}"


def test_wings_of_the_engine_know_those_below_them() -> None:
    for path, module in arrows():
        parts, imported = path.split("/"), module.split(".")
        if parts[0] == "engine" and len(parts) > 2:
            below = WINGS[: WINGS.index(parts[1]) + 1]
            assert imported[1] == "engine" and imported[2] in below, f"{path} imports {module}"


def test_what_is_said_to_go_upwards_does() -> None:
    for path, module in UPWARDS.items():
        assert module in imports(SOURCES / path), f"{path} does not import {module} any more"


NAMES = {"__module__", "__name__", "__qualname__"}
BY_NAME = {
    # Whether a class is the one of the table of public names: looked up by its name there, nowhere else.
    "old_names/properties.py",
    # What other workers are sent is found again by where it is written.
    "cluster/named_functions.py",
}


def _asks_for_a_name(node: ast.AST) -> bool:
    """Say whether a decision hangs on what a class or a function is called."""
    if isinstance(node, ast.Compare):
        if isinstance(node.comparators[0], ast.Constant) and node.comparators[0].value == "__main__":
            return False
        asked = [node.left, *node.comparators]
    elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("startswith", "endswith"):
        asked = [node.func]
    else:
        return False
    return any(
        getattr(part, "attr", None) in NAMES or getattr(part, "value", None) in NAMES
        for one in asked
        for part in ast.walk(one)
    )


def test_nothing_behaves_by_the_name_of_a_module_or_a_class() -> None:
    found = {
        f"{file.relative_to(SOURCES).as_posix()}:{node.lineno}"
        for file in SOURCES.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text()))
        if isinstance(node, (ast.Compare, ast.Call)) and _asks_for_a_name(node)
    }
    assert {place for place in found if place.partition(":")[0] not in BY_NAME} == set()


def test_the_modules_of_the_engine_and_of_the_cluster_are_described() -> None:
    page = (SOURCES.parents[1] / "docs" / "architecture.md").read_text()
    folders = [SOURCES / "cluster", *(SOURCES / "engine" / wing for wing in WINGS)]
    modules = {file.stem for folder in folders for file in folder.glob("[a-z]*.py")}
    assert {name for name in modules if f"`{name}`" not in page} == set()


def test_the_walks_lead_through_modules_that_are_there() -> None:
    house = SOURCES.parents[1]
    page = (house / "docs" / "architecture.md").read_text()
    walks = page[page.index("## Three walks") : page.index("## The engine")]
    named = set(re.findall(r"`([a-z_]+(?:/[a-z_]+)+)`", walks))
    rooms = (house, house / "client" / "src", SOURCES)
    missing = {
        name
        for name in named
        if not any((room / name).with_suffix(end).exists() for room in rooms for end in (".py", ".ts"))
    }
    assert len(named) > 30 and missing == set()


def test_the_files_that_the_page_names_are_there() -> None:
    house = SOURCES.parents[1]
    page = (house / "docs" / "architecture.md").read_text()
    named = set(re.findall(r"(?<![\w.])([\w/]+\.(?:tsx?|py|css))\b", page))
    kept = [
        file.as_posix()
        for room in ("src/flet", "client/src", "client/scripts", "client/tests", "scripts", "tests")
        for file in (house / room).rglob("*.*")
    ]
    missing = {name for name in named if not any(file.endswith(f"/{name}") for file in kept)}
    assert len(named) > 50 and missing == set()
