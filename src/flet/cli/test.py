"""`flet test`: runs the tests of a program with pytest."""

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

__all__ = ["add_to", "run"]


def add_to(commands: Any) -> None:
    """Adds the command to those of the parser, for its help; its options are pytest's."""
    commands.add_parser("test", help="run the tests of a program with pytest", add_help=False)


def run(arguments: Sequence[str]) -> int:
    """Runs pytest with these arguments and returns its exit code."""
    if importlib.util.find_spec("pytest") is None:
        print("flet test: pytest is not installed. Install it: pip install pytest", file=sys.stderr)
        return 2
    # In a process of its own: pytest wants to load its plugins before anybody else has.
    return subprocess.run([sys.executable, "-m", "pytest", *arguments], check=False).returncode
