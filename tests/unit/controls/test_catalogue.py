"""What holds for every name of the catalogue."""

from __future__ import annotations

import ast
import importlib
import inspect
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

import flet as ft
from flet.controls.upstream_paths import PATHS
from flet.exports import EXPORTS

PACKAGE = Path(inspect.getfile(ft)).parent
CATALOGUE = {name: home for name, home in EXPORTS.items() if home.startswith("flet.controls.")}
FILES = sorted((PACKAGE / "controls").rglob("*.py"))


@pytest.mark.parametrize("name", CATALOGUE)
def test_public_names_can_be_loaded(name: str) -> None:
    assert getattr(ft, name) is not None


def test_lists_of_public_names_are_those_of_the_modules() -> None:
    made = runpy.run_path(str(PACKAGE.parents[1] / "scripts" / "public_names.py"))
    names = made["public_names"]()
    for file, text in (("exports.py", made["exports"](names)), ("__init__.pyi", made["stub"](names))):
        assert (PACKAGE / file).read_text() == text, f"make client writes {file}"


def test_a_new_module_is_public_by_itself(tmp_path: Path) -> None:
    room = tmp_path / "inputs"
    room.mkdir()
    (room / "gauge.py").write_text(
        "T = TypeVar('T')\nGaugeValue: TypeAlias = int\nSTEPS = 3\n"
        "class Gauge: ...\nclass _Inner: ...\ndef turn(): ...\n"
    )
    names = runpy.run_path(str(PACKAGE.parents[1] / "scripts" / "public_names.py"))["public_names"](tmp_path)
    assert {name for name, home in names.items() if home == "flet.controls.inputs.gauge"} == {
        "Gauge",
        "GaugeValue",
    }


@pytest.mark.parametrize("path", PATHS)
def test_modules_of_upstream_lead_here(path: str) -> None:
    module = importlib.import_module(f"flet.controls.{path}")
    with pytest.raises(AttributeError):
        module.no_such_name  # noqa: B018


def test_deep_imports_give_the_same_classes() -> None:
    from flet.controls.core.canvas.path import Path as CanvasPath
    from flet.controls.material.dropdownm2 import Option
    from flet.controls.padding import Padding
    from flet.controls.page import Page

    assert Padding is ft.Padding
    assert Page is ft.Page
    assert Option is ft.dropdownm2.Option
    assert CanvasPath is importlib.import_module("flet.canvas").Path


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_public_classes_and_their_fields_are_explained(file: Path) -> None:
    if file.is_relative_to(PACKAGE / "controls" / "page"):
        pytest.skip("the page is assembled from the engine")
    for node in ast.walk(ast.parse(file.read_text())):
        if not isinstance(node, ast.ClassDef) or node.name.startswith("_"):
            continue
        assert ast.get_docstring(node), node.name
        if node.decorator_list:
            for field, behind in zip(node.body, [*node.body[1:], None], strict=True):
                if isinstance(field, ast.AnnAssign) and _is_public_field(field):
                    assert isinstance(behind, ast.Expr), f"{node.name}.{ast.unparse(field.target)}"


def _is_public_field(field: ast.AnnAssign) -> bool:
    name = ast.unparse(field.target)
    return not (name.startswith(("_", "internals")) or "ClassVar" in ast.unparse(field.annotation))


def test_one_control_does_not_load_the_catalogue() -> None:
    code = "import sys, flet; flet.Text; print(sum(m.startswith('flet.controls.') for m in sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=PACKAGE.parent
    )
    assert int(loaded.stdout) < 20


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: ft.Container(opacity=2), "Container.opacity = 2: must be between 0.0 and 1.0"),
        (lambda: ft.Container(expand="yes"), "must be bool or int"),
        (lambda: ft.TextField(max_length=0), "more than 0, or exactly -1"),
        (lambda: ft.CupertinoTimerPicker(minute_interval=7), "a factor of 60"),
        (lambda: ft.RangeSlider(0, 1, round=21), "between 0 and 20"),
        (ft.ShareFile, "needs a path or data"),
        (lambda: ft.BoxDecoration(blend_mode=ft.BlendMode.XOR), "needs a bgcolor or a gradient"),
    ],
)
def test_values_out_of_range_are_refused(make: object, words: str) -> None:
    with pytest.raises(ValueError, match=re.escape(words)):
        make()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("control", "error", "words"),
    [
        (ft.Tab, ValueError, "needs a label or an icon"),
        (lambda: ft.Tabs(content=ft.Text("x"), length=2, selected_index=5), IndexError, "between -2 and 1"),
        (lambda: ft.NavigationBar([_place(), _place()], selected_index=2), IndexError, "between 0 and 1"),
        (lambda: ft.DataTable([ft.DataColumn("a")], sort_column_index=1), ValueError, "between 0 and 0"),
        (
            lambda: ft.DataTable([ft.DataColumn("a")], rows=[ft.DataRow([])]),
            ValueError,
            "0 visible cells in a DataTable with 1 visible columns",
        ),
        (
            lambda: ft.TabBar([ft.Tab("a")], tab_alignment=ft.TabAlignment.FILL),
            ValueError,
            "must be one of START",
        ),
        (lambda: ft.CupertinoTimerPicker(ft.Duration(hours=24)), ValueError, "between 0 and 24 hours"),
        (
            lambda: ft.Dismissible(ft.Text("x"), secondary_background=ft.Text("y")),
            ValueError,
            "needs a visible background",
        ),
    ],
)
def test_properties_must_fit_together(control: object, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        control().before_update()  # type: ignore[operator]


def _place() -> ft.NavigationBarDestination:
    return ft.NavigationBarDestination(ft.Icons.HOME)


def test_colours_of_a_field_fill_it() -> None:
    coloured, plain, refused = (
        ft.TextField(bgcolor="red"),
        ft.TextField(),
        ft.TextField(bgcolor="red", filled=False),
    )
    for field in (coloured, plain, refused):
        field.before_update()
    assert (coloured.filled, plain.filled, refused.filled) == (True, None, False)


@pytest.mark.parametrize(
    ("button", "style"),
    [
        (ft.Button("a"), None),
        (ft.Button("a", color="red"), ft.ButtonStyle(color="red", elevation=1)),
        (
            ft.Button("a", bgcolor="red", style=ft.ButtonStyle(bgcolor="blue", padding=3)),
            ft.ButtonStyle(bgcolor="red", padding=3, elevation=1),
        ),
        (ft.Button("a", elevation=0), ft.ButtonStyle(elevation=0)),
        (ft.Button("a", style=ft.ButtonStyle(elevation=5)), ft.ButtonStyle(elevation=1)),
        (ft.IconButton(ft.Icons.ADD), None),
        (ft.IconButton(ft.Icons.ADD, bgcolor="red"), ft.ButtonStyle(bgcolor="red")),
    ],
)
def test_what_a_button_says_goes_before_its_style(button: ft.Button, style: ft.ButtonStyle | None) -> None:
    before = button.style.copy() if button.style else None
    assert button.wire_internals() == (style and {"style": style})
    assert button.style == before
