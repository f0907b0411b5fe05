"""`flet doctor`: says what may be wrong with an installation and its settings."""

import logging
import os
import platform
import socket
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from flet.version import flet_version, fletching_version
from fletching import overwritten

__all__ = ["add_to"]

Finding = tuple[bool, str]


def add_to(commands: Any) -> None:
    """Adds the command to those of the parser."""
    parser = commands.add_parser(
        "doctor", help="say what may be wrong with the installation and its settings"
    )
    parser.set_defaults(handler=_doctor)


def _doctor(_: object) -> int:
    print(
        f"Fletching {fletching_version()}, interface of Flet {flet_version}, Python {platform.python_version()}"
    )
    # What the log would tell is told as what was found.
    logging.getLogger("flet").setLevel(logging.ERROR)
    failed = 0
    for look in (_package, _client, _settings, _port, _secret, _workers, _program):
        for good, text in look():
            failed += not good
            print(f"  {'ok  ' if good else 'LOOK'}  {text}")
    return 1 if failed else 0


def _package() -> Iterator[Finding]:
    import flet

    here = Path(str(flet.__file__)).parent
    owners = [name for name in ("flet", "flet-web", "flet-cli", "flet-desktop") if _installed(name)]
    if beside := overwritten.beside():
        yield False, beside
    else:
        yield True, f"The package flet is ours ({here})"
    for name in ("flet-cli", "flet-desktop"):
        if name in owners:
            yield False, f"{name} is for Flet itself and is not used: pip uninstall {name}"
    broken = [file for file in _our_files() if not file.exists()]
    if broken:
        yield (
            False,
            f"{len(broken)} of our files are missing, such as {broken[0]}. To mend it: {overwritten.mend()}",
        )


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _our_files() -> list[Path]:
    try:
        files = metadata.files("fletching") or []
    except metadata.PackageNotFoundError:
        return []
    return [Path(str(file.locate())) for file in files if file.suffix == ".py"]


def _client() -> Iterator[Finding]:
    from flet.fastapi.pages.clients import ClientMissing, find_client

    try:
        find_client("auto")
    except ClientMissing as error:
        yield False, str(error)
    else:
        yield True, "The web client is built"


def _settings() -> Iterator[Finding]:
    from flet.settings import SettingsError, read_settings, unknown_variables

    given = sorted(name for name in os.environ if name.startswith("FLET_"))
    for text in unknown_variables():
        yield False, text
    try:
        read_settings()
    except SettingsError as error:
        yield False, str(error)
    else:
        yield True, f"Settings: {', '.join(given) or 'none, all at their defaults'}"


def _port() -> Iterator[Finding]:
    port = os.environ.get("FLET_SERVER_PORT", "8000")
    if not port.isdecimal() or not 0 < int(port) < 65536:
        return
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((os.environ.get("FLET_SERVER_IP", "127.0.0.1").replace("*", ""), int(port)))
        except OSError as error:
            yield False, f"Port {port} cannot be used: {error.strerror}"
        else:
            yield True, f"Port {port} is free"


def _secret() -> Iterator[Finding]:
    secret = os.environ.get("FLET_SECRET_KEY")
    if secret is not None and len(secret) < 16:
        yield (
            False,
            'FLET_SECRET_KEY is short: python -c "import secrets; print(secrets.token_urlsafe(32))" makes one',
        )
    else:
        yield (
            True,
            "FLET_SECRET_KEY is set"
            if secret
            else "FLET_SECRET_KEY is not set, which one process does not need",
        )


def _workers() -> Iterator[Finding]:
    from flet.settings import SettingsError, read_settings
    from flet.workers import check_workers

    try:
        settings = read_settings()
    except SettingsError:
        return  # told already
    try:
        check_workers(settings.workers, settings)
    except SettingsError as error:
        yield False, str(error)
    else:
        if settings.workers > 1:
            yield True, f"{settings.workers} workers, which share sessions through Redis"
    workers = os.environ.get("WEB_CONCURRENCY", "1")
    several = workers.isdecimal() and int(workers) > 1
    if several and not os.environ.get("FLET_SECRET_KEY"):
        yield False, f"WEB_CONCURRENCY is {workers}, and several workers need a common FLET_SECRET_KEY"
    elif several:
        yield True, f"{workers} workers"


def _program() -> Iterator[Finding]:
    from flet.cli.program import ProgramNotFound, find_script

    try:
        program = find_script(".")
    except ProgramNotFound:
        yield True, "There is no program in this folder"
        return
    yield True, f"flet run starts {program.file}"
    assets = program.folder / "assets"
    if assets.is_dir():
        yield True, f"Assets are in {assets}"
    if program.file is not None and program.file.name in _SHADOWS:
        yield False, f"{program.file.name} hides the package of this name from the program: rename it"
    for name in _SHADOWS:
        if (program.folder / name).is_file() and program.file != program.folder / name:
            yield False, f"{name} hides the package of this name from the program: rename it"


_SHADOWS = ("flet.py", "fastapi.py", "starlette.py", "uvicorn.py", "asyncio.py", "logging.py", "types.py")
