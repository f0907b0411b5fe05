"""Which packages for Flet can be imported, made and served here: `python benchmarks/packages.py` prints a table.

Each package comes from the package index without what it requires, so that Flet stays out. Each of its controls is
made with as little as it takes and shown to a client of the plain protocol.
"""

from __future__ import annotations

import ast
import asyncio
import dataclasses
import enum
import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
import tempfile
import traceback
import typing
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parents[1]
PACKAGES = (
    "flet-ads flet-audio flet-audio-recorder flet-blur flet-camera flet-circular-slider flet-code-editor "
    "flet-color-pickers flet-contrib flet-datatable2 flet-dropzone flet-extended-interactive-viewer "
    "flet-flashlight flet-geolocator flet-local-auth flet-lottie flet-map flet-permission-handler "
    "flet-rive flet-secure-storage flet-spinkit flet-video flet-webview"
).split()
DEPTH = 12


def main() -> int:
    """Try all packages, or those that are named; returns the exit code."""
    print(
        "| package | can be imported | controls and services made | served | inner modules of Flet that it uses |"
    )
    print("| --- | --- | --- | --- | --- |")
    for package in sys.argv[1:] or PACKAGES:
        with tempfile.TemporaryDirectory() as folder:
            print(row(package, folder), flush=True)
    return 0


def row(package: str, folder: str) -> str:
    """Install a package and try it in a process of its own."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    done = subprocess.run([*pip, "--target", folder, package], capture_output=True, text=True, check=False)
    if done.returncode:
        return f"| `{package}` | not on the index | | | |"
    name = package.replace("-", "_")
    used = " ".join(f"`{module}`" for module in inner_modules(Path(folder) / name))
    tried = subprocess.run(
        [sys.executable, __file__, "--try", name],
        env={"PYTHONPATH": f"{folder}:{ROOT}", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = tried.stdout.splitlines()
    if not lines:
        return f"| `{package}` | no: {tried.stderr.strip().splitlines()[-1]} | | | {used} |"
    found = json.loads(lines[-1])
    problems = "".join(f"; {problem}" for problem in found["problems"])
    return f"| `{package}` | yes | {found['made']} of {found['all']}{problems} | {found['served']} | {used} |"


def inner_modules(package: Path) -> list[str]:
    """Modules below `flet` that the sources of a package import."""
    found: set[str] = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            found.update(name for name in names if name.startswith("flet."))
    return sorted(found)


def attempt(name: str) -> int:
    """Import a package, make and serve what is in it; prints what came of it as JSON."""
    package = importlib.import_module(name)
    problems: list[str] = []
    classes = controls_of(package, name)
    if not classes:
        # a package of packages, each for itself
        for part in pkgutil.iter_modules(package.__path__, f"{name}."):
            try:
                classes += controls_of(importlib.import_module(part.name), name)
            except Exception as error:
                problems.append(f"`{part.name}` cannot be imported: {error}")
    controls: list[Any] = []
    for made in classes:
        try:
            controls.append(make(made))
        except Exception as error:
            problems.append(f"`{made.__name__}`: {error}")
    served = asyncio.run(serve(controls, problems)) if controls else 0
    print(json.dumps({"all": len(classes), "made": len(controls), "served": served, "problems": problems}))
    return 0


def controls_of(module: ModuleType, package: str) -> list[Any]:
    """Controls and services that a module offers of those that its package brings."""
    import flet as ft

    names = getattr(module, "__all__", None) or [one for one in dir(module) if not one.startswith("_")]
    return [
        made
        for made in dict.fromkeys(getattr(module, one, None) for one in names)
        if inspect.isclass(made) and issubclass(made, ft.BaseControl) and made.__module__.startswith(package)
    ]


def make(kind: Any, depth: int = 0) -> Any:
    """Make an object of a type, with nothing that it can do without."""
    if depth > DEPTH:
        raise ValueError(f"{kind}: is too deep")
    origin = typing.get_origin(kind)
    if origin is list:
        return [make(typing.get_args(kind)[0], depth + 1)]
    if origin in (tuple, set, dict):
        return origin()
    if origin is typing.Literal:
        return typing.get_args(kind)[0]
    if origin is not None:
        return make(typing.get_args(kind)[0], depth + 1)
    if kind in (str, int, float, bool):
        return {str: "x", int: 1, float: 1.0, bool: False}[kind]
    if not inspect.isclass(kind):
        return None
    if issubclass(kind, enum.Enum):
        return next(iter(kind))
    import flet as ft

    if kind in (ft.Control, ft.BaseControl):
        return ft.Text("x")
    if not dataclasses.is_dataclass(kind):
        return kind()
    needed = {
        field.name: make(declared_type(kind, field), depth + 1)
        for field in dataclasses.fields(kind)
        if field.init
        and field.default is dataclasses.MISSING
        and field.default_factory is dataclasses.MISSING
    }
    return kind(**needed)


def declared_type(kind: type, field: dataclasses.Field[Any]) -> Any:
    """Return the type of a field, which may be written as a text."""
    if not isinstance(field.type, str):
        return field.type
    owner = next(one for one in kind.__mro__ if field.name in vars(one).get("__annotations__", {}))
    return eval(field.type, vars(sys.modules[owner.__module__]), NamesOfFlet())


class NamesOfFlet(dict[str, Any]):
    """Names that a module of ours imports for type checkers only."""

    def __missing__(self, name: str) -> Any:
        import flet as ft

        try:
            return getattr(ft, name)
        except AttributeError:
            raise KeyError(name) from None


async def serve(controls: list[Any], problems: list[str]) -> int:
    """Show each of them to a client; returns how many came through."""
    import flet as ft
    from tests.live import live_server

    shown = 0
    for control in controls:
        name = type(control).__name__

        def main(page: ft.Page, control: Any = control) -> None:
            if isinstance(control, ft.Service):
                page.services.append(control)
            elif isinstance(control, ft.Control):
                page.add(control)
            else:
                page.add(ft.Container(data=control))

        with live_server(main) as server:
            async with server.visitor() as client:
                messages = await client.silence(0.2)
            if any(message.action == 6 for message in messages):
                problems.append(f"`{name}` fails when it is shown")
            else:
                shown += 1
    return shown


if __name__ == "__main__":
    try:
        raise SystemExit(attempt(sys.argv[2]) if sys.argv[1:2] == ["--try"] else main())
    except Exception:
        traceback.print_exc()
        raise SystemExit(1) from None
