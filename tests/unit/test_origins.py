"""Under `flet run` it is known at which line of the program each control was made, however its class makes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """\
import flet as ft
from flet.fastapi.inspector.origins import note_origins, origin_of

class Before(ft.Text):
    def __init__(self, words):
        self.italic = True
        super().__init__(words)

note_origins()

class After(ft.Text):
    def __init__(self, words):
        self.italic = self.parent is None
        super().__init__(words)

for control in (
    ft.Text("words", size=12),
    Before("words"),
    After("words"),
):
    assert control.value == "words" and control.parent is None
    print(origin_of(control).line)
"""


def test_the_line_that_made_a_control_is_known(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    lines = PROGRAM.splitlines()
    said = subprocess.run([sys.executable, program], capture_output=True, text=True, check=True).stdout
    made = ('ft.Text("words", size=12),', 'Before("words"),', 'After("words"),')
    assert said.split() == [str(lines.index(f"    {words}") + 1) for words in made]
