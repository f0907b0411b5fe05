"""The program that a test visits: a function, a module, a file or an ASGI application."""

from __future__ import annotations

import contextlib
import importlib.util
import inspect
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

__all__ = ["application_of", "loaded"]

_MAINS = ("main", "app")


def application_of(program: Any, options: dict[str, Any]) -> Any:
    """Return the ASGI application of a program.

    Args:
        program: `main`, a module that has one, the path of a file, or an ASGI application.
        options: for `flet.fastapi.app()`, where it is a `main`.

    Raises:
        TypeError: It is nothing of these.
        LookupError: There is no program in it.
    """
    if isinstance(program, (str, Path)):
        program, given = _in_file(Path(program))
        options = given | options
    elif isinstance(program, ModuleType):
        program = _in_module(program)
    if is_asgi(program):
        if options:
            raise TypeError(f"visit(): {', '.join(options)} are for a program that is no application yet")
        return program
    if not callable(program):
        raise TypeError(f"visit() takes main, a module, a file or an ASGI application, not {program!r}")
    from flet.fastapi.application import put_together
    from flet.fastapi.program_routes import ServedApp

    return put_together(ServedApp, main=program, **options)


def is_asgi(what: Any) -> bool:
    """Say whether something is an ASGI application: it is called with scope, receive and send."""
    if inspect.isclass(what) or not callable(what):
        return False
    call = what if inspect.isroutine(what) else type(what).__call__
    try:
        names = [name for name in inspect.signature(call).parameters if name != "self"]
    except (TypeError, ValueError):
        return False
    return names[:3] == ["scope", "receive", "send"]


def _in_module(module: ModuleType) -> Any:
    for name in _MAINS:
        found = getattr(module, name, None)
        if callable(found):
            return found
    raise LookupError(f"{module.__name__} has neither main nor app")


def _in_file(path: Path) -> tuple[Any, dict[str, Any]]:
    from flet.cli.program import find_script

    file = find_script(str(path)).file
    assert file is not None
    with _run_is_noted() as noted:
        module = loaded(file)
    if noted:
        return noted[-1]
    return _in_module(module), {}


def loaded(file: Path) -> ModuleType:
    """Return the module in a file, run afresh; it finds the modules beside it."""
    folder = str(file.parent)
    if folder not in sys.path:
        sys.path.insert(0, folder)
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[file.stem] = module
    spec.loader.exec_module(module)
    return module


_FOR_THE_APPLICATION = ("before_main", "assets_dir", "upload_dir")


@contextlib.contextmanager
def _run_is_noted() -> Iterator[list[tuple[Any, dict[str, Any]]]]:
    """Note which `main` a file hands to `ft.run()`, which serves nothing meanwhile."""
    import flet

    noted: list[tuple[Any, dict[str, Any]]] = []

    def run(main: Callable[..., Any], before_main: Any = None, *_: Any, **options: Any) -> Any:
        given = {"before_main": before_main, **options}
        options = {name: given[name] for name in _FOR_THE_APPLICATION if given.get(name) is not None}
        if given.get("export_asgi_app"):
            application = application_of(main, options)
            noted.append((application, {}))
            return application
        noted.append((main, options))
        return None

    async def run_async(main: Callable[..., Any], before_main: Any = None, *_: Any, **options: Any) -> None:
        run(main, before_main, **options)

    # Names that are loaded on first use are not there yet.
    names = ("run", "app", "run_async", "app_async")
    before = {name: vars(flet)[name] for name in names if name in vars(flet)}
    for name in names:
        setattr(flet, name, run_async if name.endswith("async") else run)
    try:
        yield noted
    finally:
        for name in names:
            delattr(flet, name)
        vars(flet).update(before)
