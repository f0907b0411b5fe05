"""Finding the program that `flet run` is asked to start."""

import re
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Program", "ProgramNotFound", "find_module", "find_script"]

DEFAULT_MODULE = "main"
_STARTS = re.compile(
    r"^\s*(\w+\s*=\s*)?(asyncio\.run\()?(ft|flet)\.(run|app|run_async|app_async)\(", re.MULTILINE
)


class ProgramNotFound(Exception):
    """There is no program where one was named."""


@dataclass(frozen=True, slots=True)
class Program:
    """A Python program.

    Attributes:
        command: What starts it, without its own arguments.
        folder: The folder of its source.
        file: The file that is started, where it is known.
    """

    command: tuple[str, ...]
    folder: Path
    file: Path | None


def find_script(name: str) -> Program:
    """Return the program in a file or a folder.

    In a folder it is `main.py`, or what `[tool.flet.app]` of its `pyproject.toml` says (`path`, `module`), or
    `src/main.py`, or else the only file that calls `ft.run()`.

    Raises:
        ProgramNotFound: There is none; the text says where it was looked for, or that `pyproject.toml` is broken.
    """
    path = Path(name).expanduser()
    candidates = [path, *([path.with_name(f"{path.name}.py")] if path.name and path.suffix != ".py" else [])]
    if path.is_dir():
        candidates = [
            path / f"{DEFAULT_MODULE}.py",
            *_configured(path),
            path / "src" / f"{DEFAULT_MODULE}.py",
        ]
    for candidate in candidates:
        if candidate.is_file():
            file = candidate.resolve()
            return Program((sys.executable, "-u", str(file)), file.parent, file)
    tried = ", ".join(dict.fromkeys(map(str, candidates)))
    alone = _programs_in(path)
    if len(alone) == 1:
        return Program((sys.executable, "-u", str(alone[0])), alone[0].parent, alone[0])
    if alone:
        names = ", ".join(file.name for file in alone)
        raise ProgramNotFound(
            f"There are several programs at {name!r}: {names}. Say which: flet run {alone[0].name}"
        )
    called = " and for one file that calls ft.run()" if path.is_dir() else ""
    raise ProgramNotFound(f"There is no program at {name!r}; looked for {tried}{called}.")


def find_module(name: str) -> Program:
    """Return the program that `python -m name` starts."""

    base = Path.cwd().joinpath(*name.split("."))
    files = (base.with_name(f"{base.name}.py"), base / "__main__.py")
    known = next((file for file in files if file.is_file()), None)
    folder = known.parent if known else Path.cwd()
    return Program((sys.executable, "-u", "-m", name), folder, known)


def _programs_in(folder: Path) -> list[Path]:
    """Return the files in a folder that start a program."""
    if not folder.is_dir():
        return []
    files = sorted(file.resolve() for file in folder.glob("*.py"))
    return [file for file in files if _STARTS.search(file.read_text(encoding="utf-8", errors="replace"))]


def _configured(folder: Path) -> list[Path]:
    project = folder / "pyproject.toml"
    if not project.is_file():
        return []
    try:
        settings = tomllib.loads(project.read_text(encoding="utf-8"))
    except ValueError as error:
        raise ProgramNotFound(f"{project} is not TOML: {error}") from None
    settings = settings.get("tool", {}).get("flet", {}).get("app", {})
    module = f"{settings.get('module', DEFAULT_MODULE).removesuffix('.py')}.py"
    return [folder / settings.get("path", ".") / module]
