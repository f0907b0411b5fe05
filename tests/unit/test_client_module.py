"""Which module a control's class brings along, and what is served with it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from flet.engine.declare.client_module import FOLDER, served_file

SOURCE = """
import flet as ft

@ft.control("acme.Gauge")
class Gauge(ft.LayoutControl):
    client_module = {module!r}

class Small(Gauge):
    pass
"""


def declared(folder: Path, module: str) -> ModuleType:
    """A package that declares a control in a folder."""
    file = folder / "gauge.py"
    file.write_text(SOURCE.format(module=module))
    spec = importlib.util.spec_from_file_location("acme_gauge_test", file)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["acme_gauge_test"] = made
    spec.loader.exec_module(made)
    return made


def test_a_folder_of_its_own_is_served_whole(tmp_path: Path) -> None:
    client = tmp_path / "client"
    client.mkdir()
    for name in ("gauge.js", "scale.js", "needle.svg", ".env", "secret.py"):
        (client / name).write_text(name)
    module = declared(tmp_path, "client/gauge.js").Small._flet_client_module
    address = module.address.removeprefix(FOLDER + "/").removesuffix("gauge.js")
    assert served_file(address + "gauge.js") == client / "gauge.js"
    assert served_file(address + "needle.svg") == client / "needle.svg"
    for name in (".env", "secret.py", "../gauge.py", "", "absent.js"):
        assert served_file(address + name) is None


def test_one_beside_its_python_module_is_served_alone(tmp_path: Path) -> None:
    for name in ("gauge.js", "other.js", "credentials.json"):
        (tmp_path / name).write_text(name)
    address = declared(tmp_path, "gauge.js").Gauge._flet_client_module.address.removeprefix(FOLDER + "/")
    assert served_file(address) == tmp_path / "gauge.js"
    assert served_file(address.replace("gauge.js", "other.js")) is None
    assert served_file(address.replace("gauge.js", "credentials.json")) is None


@pytest.mark.parametrize("module", ["absent.js", "gauge.py", "../outside.js", ""])
def test_what_cannot_be_a_module_is_told_where_it_is_declared(tmp_path: Path, module: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "outside.js").write_text("")
    with pytest.raises(ValueError, match=r"Gauge.client_module = .*must name an ES module"):
        declared(inner, module)


def test_files_of_other_names_have_another_address(tmp_path: Path) -> None:
    """Browsers keep them for ever: what one imports from beside it must not come from another package."""
    addresses = set()
    for name in ("needle.svg", "hand.svg"):
        client = tmp_path / name / "client"
        client.mkdir(parents=True)
        (client / "gauge.js").write_text("the same")
        (client / name).write_text("the same")
        addresses.add(declared(client.parent, "client/gauge.js").Gauge._flet_client_module.address)
    assert len(addresses) == 2
