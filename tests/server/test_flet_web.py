"""Programs that were written for Flet's own packages import `flet_web.fastapi`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.processes import environment

pytestmark = pytest.mark.process

PROGRAM = """
import flet_web.fastapi as flet_fastapi
import flet.fastapi
from flet_web.fastapi import FastAPI, FletApp, FletOAuth, FletStaticFiles, FletUpload, app, app_manager

for name in flet.fastapi.__all__:
    assert getattr(flet_fastapi, name) is getattr(flet.fastapi, name), name
print(sorted(flet_fastapi.__all__) == sorted(flet.fastapi.__all__))
"""


def test_both_names_are_the_same_things() -> None:
    command = [sys.executable, "-c", PROGRAM]
    assert subprocess.check_output(command, env=environment(), text=True, timeout=100) == "True\n"
