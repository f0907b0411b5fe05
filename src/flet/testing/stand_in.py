"""What answers a program that calls the browser: the clipboard, the storage, the file picker and the rest."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

__all__ = ["Call", "File", "StandIn"]


@dataclass(frozen=True, slots=True)
class File:
    """A file that a visitor chooses."""

    name: str
    content: bytes = b""

    @classmethod
    def of(cls, what: File | str | Path) -> File:
        """Return a file as it is given: one of these, or the path of one."""
        if isinstance(what, cls):
            return what
        path = Path(str(what))
        return cls(path.name, path.read_bytes())


@dataclass(frozen=True, slots=True)
class Call:
    """A method of a control that the program called in the browser."""

    type: str
    name: str
    arguments: dict[str, Any]


class Refused(Exception):
    """The browser answers with an error."""


@dataclass
class StandIn:
    """The browser of a visitor, as far as a program can ask for it. What it holds can be set and read by the test."""

    clipboard: str | None = None
    storage: dict[str, Any] = field(default_factory=dict)
    """What `SharedPreferences` keeps."""
    files: list[File | str | Path] = field(default_factory=list)
    """What is chosen when the program next opens a file picker."""
    opened: list[str] = field(default_factory=list)
    """Addresses that were opened, the latest last."""
    saved: list[File] = field(default_factory=list)
    """What the program had the browser save."""
    calls: list[Call] = field(default_factory=list)
    """All that the program called, in order."""
    dark: bool = False
    picked: list[File] = field(default_factory=list)
    answers: dict[tuple[str, str], Any] = field(default_factory=dict)
    _pieces: dict[str, bytes] = field(default_factory=dict)

    def answer(self, type: str, name: str, value: Any) -> None:
        """Set what a method answers: a value, a function of its arguments, or an exception that it fails with."""
        self.answers[type, name] = value

    def result(self, call: Call) -> Any:
        """Return what a call gives.

        Raises:
            Refused: it fails.
        """
        self.calls.append(call)
        key = (call.type, call.name)
        if key in self.answers:
            value = self.answers[key]
            if isinstance(value, BaseException):
                raise Refused(str(value))
            return value(**call.arguments) if callable(value) else value
        own = _OWN.get(key)
        if own is not None:
            return own(self, call.arguments)
        from flet.fastapi.prerender.answers import answer

        return answer(call.type, call.name)

    def _pick(self, arguments: dict[str, Any]) -> list[dict[str, Any]]:
        chosen = [File.of(file) for file in self.files]
        self.files = []
        if not arguments.get("allow_multiple"):
            chosen = chosen[:1]
        self.picked = chosen
        return [
            {"id": number, "name": file.name, "size": len(file.content), "path": None, "bytes": None}
            for number, file in enumerate(chosen)
        ]

    def _read(self, arguments: dict[str, Any]) -> bytes:
        start = int(arguments["offset"])
        return self.picked[int(arguments["id"])].content[start : start + int(arguments["length"])]

    def _take(self, arguments: dict[str, Any]) -> None:
        name = str(arguments["pieces"])
        self._pieces[name] = self._pieces.get(name, b"") + arguments["bytes"]

    def _save(self, arguments: dict[str, Any]) -> None:
        pieces = arguments.get("pieces")
        content = self._pieces.pop(str(pieces)) if pieces else arguments.get("src_bytes") or b""
        self.saved.append(File(str(arguments.get("file_name") or "download"), bytes(content)))

    def _set_clipboard(self, arguments: dict[str, Any]) -> None:
        value = arguments.get("data")
        self.clipboard = None if value is None else str(value)

    def _keep(self, arguments: dict[str, Any]) -> bool:
        self.storage[str(arguments["key"])] = json.loads(json.dumps(arguments.get("value")))
        return True

    def _open(self, arguments: dict[str, Any]) -> None:
        url = arguments.get("url")
        self.opened.append(str(url.get("url") if isinstance(url, dict) else url))

    def _names(self, arguments: dict[str, Any]) -> list[str]:
        return [key for key in self.storage if key.startswith(str(arguments.get("key_prefix") or ""))]

    def _forget(self, arguments: dict[str, Any]) -> bool:
        return self.storage.pop(str(arguments["key"]), None) is not None

    def _clear(self, _: dict[str, Any]) -> bool:
        self.storage.clear()
        return True


_OWN: dict[tuple[str, str], Callable[[StandIn, dict[str, Any]], Any]] = {
    ("Clipboard", "set"): StandIn._set_clipboard,
    ("Clipboard", "get"): lambda browser, _: browser.clipboard,
    ("SharedPreferences", "set"): StandIn._keep,
    ("SharedPreferences", "get"): lambda browser, given: browser.storage.get(str(given["key"])),
    ("SharedPreferences", "contains_key"): lambda browser, given: str(given["key"]) in browser.storage,
    ("SharedPreferences", "get_keys"): StandIn._names,
    ("SharedPreferences", "remove"): StandIn._forget,
    ("SharedPreferences", "clear"): StandIn._clear,
    ("FilePicker", "pick_files"): StandIn._pick,
    ("FilePicker", "read"): StandIn._read,
    ("FilePicker", "take"): StandIn._take,
    ("FilePicker", "save_file"): StandIn._save,
    ("UrlLauncher", "launch_url"): StandIn._open,
    ("UrlLauncher", "open_window"): StandIn._open,
    ("UrlLauncher", "can_launch_url"): lambda browser, given: True,
}
