"""Firefox without a driver: it speaks WebDriver BiDi itself, over a WebSocket."""

from __future__ import annotations

import itertools
import json
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

NAMES = ("firefox-esr", "firefox")
SECONDS = 60
LISTENS = re.compile(r"WebDriver BiDi listening on (ws://\S+)")


class Tab:
    """A tab of Firefox, and the errors that its console has told."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self.errors: list[str] = []
        self._call("session.new", capabilities={})
        self._call("session.subscribe", events=["log.entryAdded"])
        self._context = self._call("browsingContext.getTree")["contexts"][0]["context"]

    def open(self, url: str) -> None:
        self._call("browsingContext.navigate", context=self._context, url=url, wait="complete")

    def evaluate(self, expression: str) -> Any:
        """Evaluate JavaScript and give the result, by way of JSON."""
        found = self._call(
            "script.evaluate",
            expression=f"JSON.stringify({expression}) ?? 'null'",
            target={"context": self._context},
            awaitPromise=True,
        )
        if found["type"] == "exception":
            raise RuntimeError(found["exceptionDetails"]["text"])
        return json.loads(found["result"]["value"])

    def until(self, expression: str) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + SECONDS
        while not self.evaluate(f"Boolean({expression})"):
            if time.monotonic() > end:
                raise TimeoutError(f"{expression}; the page says: {self.evaluate('document.body.innerText')}")
            time.sleep(0.05)

    def click(self, selector: str) -> None:
        """Press the middle of an element with the mouse."""
        self.until(f"document.querySelector({selector!r})")
        x, y = self.evaluate(
            f"(({{left, top, width, height}}) => [left + width / 2, top + height / 2])"
            f"(document.querySelector({selector!r}).getBoundingClientRect())"
        )
        moves = [
            {"type": "pointerMove", "x": round(x), "y": round(y)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._act({"type": "pointer", "id": "mouse", "actions": moves})

    def type(self, text: str) -> None:
        """Press keys one after the other; `\\ue015` and the like are those of WebDriver."""
        keys = [{"type": kind, "value": key} for key in text for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keys", "actions": keys})

    def _act(self, action: dict[str, Any]) -> None:
        self._call("input.performActions", context=self._context, actions=[action])

    def _call(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(SECONDS))
            if message.get("method") == "log.entryAdded" and message["params"]["level"] == "error":
                self.errors.append(message["params"]["text"])
            if message.get("id") == number:
                if message["type"] == "error":
                    raise RuntimeError(f"{method}: {message['message']}")
                return message["result"]


def find() -> str | None:
    """Return where Firefox is, if it is there."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def firefox(path: str) -> Iterator[Tab]:
    """Start Firefox without a window, with a profile of its own."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        log = Path(profile) / "log"
        with log.open("w") as written:
            process = subprocess.Popen(
                [path, "--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", profile],
                stdout=written,
                stderr=written,
            )
        try:
            with connect(f"{_address(log, process)}/session", max_size=None, open_timeout=SECONDS) as socket:
                yield Tab(socket)
        finally:
            process.terminate()
            process.wait(SECONDS)


def _address(log: Path, process: subprocess.Popen[bytes]) -> str:
    end = time.monotonic() + SECONDS
    while not (found := LISTENS.search(log.read_text())):
        if process.poll() is not None or time.monotonic() > end:
            raise RuntimeError(f"Firefox did not start: {log.read_text()}")
        time.sleep(0.05)
    return found[1]
