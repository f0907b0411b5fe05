"""`flet create`: makes a new program from a template."""

import argparse
import keyword
import re
import sys
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

__all__ = ["TEMPLATES", "add_to"]

TEMPLATES = {
    "counter": "a number and two buttons",
    "tool": "an internal tool: a list out of a database, with search, forms and questions",
    "shop": "several pages with routes",
    "chat": "visitors who write to each other",
    "fastapi": "a program inside a FastAPI site",
    "extension": "a control of your own: a Python class and an ES module, as a package to publish",
}
ENDING = ".in"
_COMMANDS = {
    "fastapi": '["uvicorn", "main:app", "--host", "0.0.0.0", "--port", "8000"]',
}
_PARTS = {"extension": ("extension",)}
"""Templates that are not made of what is common to programs and what is their own."""
_COMMAND = '["python", "main.py"]'
_ENVIRONMENTS = {
    "tool": "# In a volume, or it goes with the container: docker run -v orders:/uploads ...\n"
    "ENV DATABASE=/uploads/orders.db\n",
}


def add_to(commands: Any) -> None:
    """Adds the command to those of the parser."""
    listed = "\n".join(f"  {name:10} {text}" for name, text in TEMPLATES.items())
    parser = commands.add_parser(
        "create",
        help="make a new program from a template",
        description=f"Makes a new program with tests, a pyproject.toml and a Dockerfile. Templates:\n\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", default=".", help="where; default: .")
    parser.add_argument("-t", "--template", choices=TEMPLATES, default="counter", help="default: counter")
    parser.add_argument("--name", help="what the program is called; default: the folder's name")
    parser.set_defaults(handler=_create)


def _create(options: argparse.Namespace) -> int:
    folder = Path(options.folder).expanduser().resolve()
    name = options.name or re.sub(r"[^a-z0-9]+", "-", folder.name.lower()).strip("-") or "program"
    words = {
        "$NAME": name,
        "$PACKAGE": _package(name),
        "$COMMAND": _COMMANDS.get(options.template, _COMMAND),
        "$ENVIRONMENT": _ENVIRONMENTS.get(options.template, ""),
    }
    templates = files("flet.cli") / "templates"
    made: dict[Path, str] = {}
    for part in _PARTS.get(options.template, ("common", options.template)):
        made |= dict(_made(templates / part, Path(), words))
    if options.template == "extension":
        types = files("flet") / "static/client/extension.d.ts"
        made[Path(words["$PACKAGE"], "client/extension.d.ts")] = types.read_text(encoding="utf-8")
    there = [str(path) for path in made if (folder / path).exists()]
    if there:
        print(f"flet create: {folder} has {', '.join(there)} already; nothing was written.", file=sys.stderr)
        return 2
    for path, content in made.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    where = "" if folder == Path.cwd() else f"  cd {options.folder}\n"
    print(f"Made {name} in {folder}:\n{where}  flet run\n  flet test")
    return 0


def _package(name: str) -> str:
    """Return the name as an import statement may have it."""
    package = re.sub(r"\W+", "_", name.lower(), flags=re.ASCII).strip("_")
    return (
        package
        if package.isidentifier() and not keyword.iskeyword(package)
        else f"flet_{package}".rstrip("_")
    )


def _made(source: Traversable, at: Path, words: dict[str, str]) -> list[tuple[Path, str]]:
    found: list[tuple[Path, str]] = []
    for one in sorted(source.iterdir(), key=lambda one: one.name):
        if one.is_dir():
            found += _made(one, at / words.get(one.name, one.name), words)
        elif one.name.endswith(ENDING):
            content = one.read_text(encoding="utf-8")
            for word, meaning in words.items():
                content = content.replace(word, meaning)
            found.append((at / one.name.removesuffix(ENDING), content))
    return found
