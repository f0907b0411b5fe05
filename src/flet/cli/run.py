"""`flet run`: starts a program as a website and opens a browser."""

import argparse
import os
import socket
import sys
import threading
import time
import webbrowser
from pathlib import Path
from typing import Any

from flet.cli.program import Program, ProgramNotFound, find_module, find_script
from flet.cli.supervisor import Supervisor, Watched
from flet.display import is_headless

__all__ = ["add_to"]

DEFAULT_PORT = 8000
LOCAL_HOST = "127.0.0.1"
SECONDS_TO_START = 60
LOG_LEVELS = {0: None, 1: "info", 2: "debug"}


def add_to(commands: Any) -> None:
    """Adds the command to those of the parser."""
    parser = commands.add_parser("run", help="start a program as a website", description=__doc__)
    parser.add_argument(
        "script", nargs="?", default=".", help="file or folder of the program, or with -m its module"
    )
    parser.add_argument("script_args", nargs="*", metavar="args", help="arguments for the program, after --")
    parser.add_argument("-m", "--module", action="store_true", help="the program is named as a module")
    parser.add_argument(
        "-w", "--web", action="store_true", help=f"serve on port {DEFAULT_PORT} for the whole network"
    )
    parser.add_argument("-p", "--port", type=_port, help="port to listen on")
    parser.add_argument("--host", help="address to listen on; * for all")
    parser.add_argument("--name", dest="app_name", help="URL path below which the program is served")
    parser.add_argument(
        "-a", "--assets", dest="assets_dir", help="folder of assets, instead of the program's own"
    )
    parser.add_argument(
        "-d", "--directory", action="store_true", help="start again when a file beside it changes"
    )
    parser.add_argument("-r", "--recursive", action="store_true", help="and when one in a folder below does")
    parser.add_argument("--ignore-dirs", help="folders whose files do not count, parted by commas")
    parser.add_argument("-n", "--hidden", action="store_true", help="open no browser")
    parser.add_argument(
        "--android", action="store_true", help="serve for phones on the network, as --web does"
    )
    parser.add_argument("--ios", action="store_true", help="serve for phones on the network, as --web does")
    parser.add_argument("-v", "--verbose", action="count", default=0, help="log more; -vv for everything")
    parser.set_defaults(handler=_run)


def _run(options: argparse.Namespace) -> int:
    try:
        program = find_module(options.script) if options.module else find_script(options.script)
    except ProgramNotFound as error:
        print(f"flet run: {error}", file=sys.stderr)
        return 2
    environment = os.environ | _environment(options)
    watched = _watched(program, options)
    supervisor = Supervisor([*program.command, *options.script_args], environment, watched)
    if not options.hidden and not is_headless():
        port, path = int(environment["FLET_SERVER_PORT"]), (options.app_name or "").strip("/")
        threading.Thread(target=_open_browser, args=(supervisor, port, path), daemon=True).start()
    return supervisor.run()


def _environment(options: argparse.Namespace) -> dict[str, str]:
    """Returns what the program's `ft.run()` reads. The port stays when it starts again."""
    public = options.web or options.android or options.ios or is_headless()
    host = options.host or os.environ.get("FLET_SERVER_IP") or (None if public else LOCAL_HOST)
    port = options.port or int(os.environ.get("FLET_SERVER_PORT") or 0)
    values = {
        "FLET_FORCE_WEB_SERVER": "true",
        "FLET_SERVER_PORT": str(port or (DEFAULT_PORT if public else _free_port())),
        "FLET_SERVER_IP": host,
        "FLET_WEB_APP_PATH": options.app_name,
        "FLET_ASSETS_DIR": options.assets_dir and str(Path(options.assets_dir).resolve()),
        "FLET_LOG_LEVEL": LOG_LEVELS[min(options.verbose, 2)],
    }
    return {name: value for name, value in values.items() if value is not None}


def _watched(program: Program, options: argparse.Namespace) -> Watched:
    whole_folder = options.directory or options.recursive or program.file is None
    ignored = [name.strip() for name in (options.ignore_dirs or "").split(",") if name.strip()]
    path = program.folder if whole_folder or program.file is None else program.file
    return Watched(path, options.recursive, ignored)


def _open_browser(supervisor: Supervisor, port: int, path: str) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        time.sleep(0.1)
        if not supervisor.running:
            continue
        try:
            socket.create_connection((LOCAL_HOST, port), timeout=1).close()
        except OSError:
            continue
        webbrowser.open(f"http://{LOCAL_HOST}:{port}/{path}")
        return


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOCAL_HOST, 0))
        return int(probe.getsockname()[1])


def _port(text: str) -> int:
    port = int(text) if text.isdecimal() else -1
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port from 0 to 65535")
    return port
