"""Entry point of the command `flet`."""

import argparse
import json
import sys
from collections.abc import Sequence

from flet.cli import create, doctor, run, test
from flet.version import flet_version, fletching_version

__all__ = ["main"]

# Commands of Flet's own tool that make or inspect apps for phones and desktops.
NATIVE = (
    "build",
    "clean",
    "debug",
    "devices",
    "emulators",
    "pack",
    "publish",
    "serve",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs a command and returns its exit code.

    Args:
        arguments: The words after `flet`; those that this process was started with if not given.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in NATIVE:
        print(
            f"flet: '{words[0]}' is not part of Fletching, which serves Flet programs as websites. "
            "Try: flet run --help",
            file=sys.stderr,
        )
        return 2
    parser = _parser()
    if words[:1] == ["test"]:
        return test.run(words[1:])  # its options are pytest's
    parsed = parser.parse_args(words)
    if parsed.version:
        print(_versions(as_json=parsed.json))
        return 0
    if parsed.command is None:
        parser.print_help()
        return 0
    return int(parsed.handler(parsed))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="flet", description="Serves Flet programs as websites.")
    parser.add_argument("--version", "-V", action="store_true", help="show versions and exit")
    parser.add_argument("--json", action="store_true", help="show them as JSON")
    commands = parser.add_subparsers(dest="command", metavar="command")
    run.add_to(commands)
    create.add_to(commands)
    doctor.add_to(commands)
    test.add_to(commands)
    return parser


def _versions(*, as_json: bool) -> str:
    versions = {"flet": flet_version, "fletching": fletching_version()}
    if as_json:
        return json.dumps(versions, indent=2)
    return f"Flet: {versions['flet']}\nFletching: {versions['fletching']}"
