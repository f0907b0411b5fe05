"""`flet run`: starts a program as a website and opens a browser."""

import argparse
import logging
import os
import socket
import tempfile
from pathlib import Path
from typing import Any

from flet.announced import announce
from flet.cli.opening import open_when_ready
from flet.cli.program import Program, ProgramNotFound, find_module, find_script
from flet.cli.storage import storage_of
from flet.cli.supervisor import Supervisor
from flet.cli.watched import Watched
from flet.display import is_headless
from flet.listening import LOCAL_HOST, PortUnavailable, listen, network_url_of, url_of
from flet.settings import SettingsError, read_settings
from flet.workers import check_workers
from fletching import overwritten

__all__ = ["add_to"]

DESCRIPTION = """
Starts a program as a website, opens a browser, and starts the program again when it is saved. The browser stays at its
page; where the program has failed, it shows why. Made for writing programs: publish them with python, uvicorn or
another server.
"""
EVERYWHERE = "*"
LOG_LEVELS = {0: None, 1: "info", 2: "debug"}


def add_to(commands: Any) -> None:
    """Adds the command to those of the parser."""
    parser = commands.add_parser("run", help="start a program as a website", description=DESCRIPTION)
    parser.add_argument(
        "script",
        nargs="?",
        default=".",
        help="file or folder of the program, or with -m its module; default: .",
    )
    parser.add_argument("script_args", nargs="*", metavar="args", help="arguments for the program, after --")
    parser.add_argument("-m", "--module", action="store_true", help="the program is named as a module")
    parser.add_argument("-w", "--web", action="store_true", help="as a website, which is so without it too")
    parser.add_argument("-p", "--port", type=_port, help="port to listen on; default: a free one")
    parser.add_argument(
        "--host",
        help="address to listen on, * for all; default: 127.0.0.1, and all on a Linux without display",
    )
    parser.add_argument(
        "--workers",
        type=_workers,
        metavar="N",
        help="processes that serve the program on one port; needs FLET_REDIS_URL and FLET_SECRET_KEY",
    )
    parser.add_argument(
        "--name", dest="app_name", metavar="PATH", help="URL path below which the program is served"
    )
    parser.add_argument(
        "-a",
        "--assets",
        dest="assets_dir",
        metavar="FOLDER",
        help="folder of assets, relative to the program's; default: assets",
    )
    parser.add_argument(
        "-d",
        "--directory",
        action="store_true",
        help="start again when any source beside the program changes, not only what it imports",
    )
    parser.add_argument("-r", "--recursive", action="store_true", help="and when one in a folder below does")
    parser.add_argument(
        "--ignore-dirs",
        metavar="FOLDERS",
        help="folders whose files do not count, names or paths, separated by commas",
    )
    parser.add_argument("-n", "--hidden", action="store_true", help="open no browser")
    parser.add_argument("--android", action="store_true", help="serve for phones in the network")
    parser.add_argument("--ios", action="store_true", help="serve for phones in the network")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="log more; -vv for everything")
    parser.add_argument(
        "--log-format",
        choices=["text", "json"],
        help="how the terminal is written to: json is one object a line, from the first on",
    )
    parser.set_defaults(handler=_run)


def _run(options: argparse.Namespace) -> int:
    if options.log_format:
        os.environ["FLET_LOG_FORMAT"] = options.log_format
    try:
        program = find_module(options.script) if options.module else find_script(options.script)
    except ProgramNotFound as error:
        _say(str(error), logging.ERROR)
        return 2
    try:
        settings = read_settings()
        check_workers(options.workers or settings.workers, settings)
    except SettingsError as error:
        _say(str(error), logging.ERROR)
        return 1
    phones = options.android or options.ios
    if beside := overwritten.beside():
        _say(beside)

    host = options.host or settings.server_ip or (EVERYWHERE if phones or is_headless() else LOCAL_HOST)
    try:
        listeners = listen(host, options.port or settings.server_port or 0)
    except PortUnavailable as error:
        _say(str(error.strerror), logging.ERROR)
        return 1
    path = (options.app_name or settings.web_app_path or "").strip("/")
    served_at = f"/{path}".rstrip("/")
    url = url_of(listeners, served_at)
    if phones:
        _say(f"On the phone, open {network_url_of(listeners, served_at) or url}")
    elif not options.hidden and not is_headless():
        open_when_ready(url)
    _say("Alt+Shift+I on the page opens the inspector.")
    inherited = _inherited(listeners)
    environment = os.environ | storage_of(program.folder) | _environment(options, program.folder)
    environment |= {
        "FLET_SERVER_IP": host,
        "FLET_SERVER_PORT": str(listeners[0].getsockname()[1]),
        "FLET_SERVER_FDS": ",".join(map(str, inherited)),
    }
    command = [*program.command, *options.script_args]
    with tempfile.TemporaryDirectory(prefix="flet-run-") as folder:
        environment["FLET_KEPT_STORES"] = str(Path(folder, "stores"))
        # Workers are started with the program's own command, as often as there are to be some.
        alone = os.name == "posix" and (options.workers or settings.workers) == 1
        return Supervisor(command, environment, _watched(program, options), inherited, spares=alone).run()


def _inherited(listeners: list[socket.socket]) -> list[int]:
    """Return the sockets that a program gets, so that visitors wait while it starts again.

    Where sockets can't be passed on it gets none, and listens itself.
    """
    if os.name == "posix":
        return [listener.fileno() for listener in listeners]
    for listener in listeners:
        listener.close()
    return []


def _environment(options: argparse.Namespace, folder: Path) -> dict[str, str]:
    """Return what the options mean to the program's `ft.run()`."""
    values = {
        "FLET_FORCE_WEB_SERVER": "true",
        "FLET_SHOW_ERRORS": "true",
        "FLET_INSPECT": "true",
        "FLET_SHUTDOWN_GRACE": "0",
        "FLET_WORKERS": options.workers and str(options.workers),
        "FLET_WEB_APP_PATH": options.app_name,
        "FLET_ASSETS_DIR": options.assets_dir and str(folder / Path(options.assets_dir).expanduser()),
        "FLET_LOG_LEVEL": LOG_LEVELS[min(options.verbose, 2)],
    }
    return {name: value for name, value in values.items() if value is not None}


def _watched(program: Program, options: argparse.Namespace) -> Watched:
    whole_folder = options.directory or options.recursive
    ignored = [name.strip().strip("/") for name in (options.ignore_dirs or "").split(",") if name.strip()]
    assets = program.folder / Path(options.assets_dir or "assets").expanduser()
    return Watched(program.folder, None if whole_folder else program.file, options.recursive, ignored, assets)


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return port


def _workers(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number, at least 1")
    return int(text)


def _say(text: str, level: int = logging.INFO) -> None:
    announce(text, said_by="flet run", level=level)
