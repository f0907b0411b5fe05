"""A process that has loaded what every program needs, and runs one when it is told to.

Loading takes most of the time from saving a file to the new page, so `flet run` keeps such a process ready.
"""

import contextlib
import importlib
import os
import runpy
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

__all__ = ["run", "spare_command"]

_START = "import sys; sys.flags.safe_path or sys.path.pop(0); from flet.cli.spare import run; run()"
"""The folder that Python puts before all others is the program's; nothing of it is loaded before it is to run."""

_SERVER = (
    "flet.announced",
    "flet.app",
    "flet.controls.page.make_page",
    "flet.fastapi.application",
    "flet.fastapi.environment",
    "flet.fastapi.inspector.endpoints",
    "flet.fastapi.program_routes",
    "flet.fastapi.server.serve",
    "flet.fastapi.socket.visit",
    "flet.listening",
    "anyio._backends._asyncio",
    "uvicorn.lifespan.on",
    "uvicorn.loops.auto",
    "uvicorn.protocols.http.auto",
    "uvicorn.protocols.websockets.auto",
)


def spare_command(command: Sequence[str], told: int) -> list[str]:
    """Return what starts a spare process for a program.

    Args:
        command: What would start the program itself: an interpreter, its options, then a file or `-m` and a module.
        told: The descriptor from which it reads a byte when it is to run; where that is closed, it ends.
    """
    interpreter, *rest = command
    return [interpreter, "-u", "-c", _START, str(told), interpreter, *rest]


def run() -> None:
    """Load, wait, and run the program."""
    interrupted = signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl+C in the terminal reaches this process too
    told, command = int(sys.argv[1]), sys.argv[2:]
    began = time.time()
    _load()
    if not os.read(told, 1):
        raise SystemExit(0)
    os.close(told)
    signal.signal(signal.SIGINT, interrupted)
    importlib.invalidate_caches()
    words = command[2:]  # after the interpreter and -u
    folder = Path.cwd() if words[0] == "-m" else Path(words[0]).parent
    if _is_outdated(began) or _hides_something(folder):
        os.execv(command[0], command)  # noqa: S606
    sys.orig_argv = command
    if not sys.flags.safe_path:
        sys.path.insert(0, str(folder))
    if words[0] == "-m":
        sys.argv = words[1:]
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    else:
        sys.argv = words
        _run_file(words[0])


def _load() -> None:
    from flet.exports import EXPORTS

    controls = {module for module in EXPORTS.values() if module.startswith("flet.controls.")}
    for module in (*_SERVER, *sorted(controls)):
        # What cannot be loaded the program will tell of.
        with contextlib.suppress(Exception):
            importlib.import_module(module)


def _is_outdated(began: float) -> bool:
    """Say whether a module has been written since it was loaded, as by pip."""
    for module in tuple(sys.modules.values()):
        file = getattr(module, "__file__", None)
        try:
            if file is not None and os.stat(file).st_mtime >= began:
                return True
        except OSError:
            return True
    return False


def _hides_something(folder: Path) -> bool:
    """Say whether the program has a module of the same name as one that was loaded: it is to get its own."""
    beside = {path.stem for path in folder.iterdir() if path.suffix == ".py" or path.is_dir()}
    return not beside.isdisjoint(name for name in sys.modules if "." not in name and name != "__main__")


def _run_file(file: str) -> None:
    main = ModuleType("__main__")
    main.__file__ = file
    main.__dict__["__builtins__"] = __builtins__
    sys.modules["__main__"] = main
    try:
        exec(compile(Path(file).read_bytes(), file, "exec"), main.__dict__)  # noqa: S102
    except Exception as error:
        # As Python tells it, without the frames of this module.
        error.__traceback__ = error.__traceback__ and error.__traceback__.tb_next
        sys.excepthook(type(error), error, error.__traceback__)
        sys.stderr.flush()
        raise SystemExit(1) from None
