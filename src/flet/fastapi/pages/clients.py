"""Finding the web client to serve: ours, or the Flutter one of an installed `flet-web`."""

import logging
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from flet.version import flet_version

__all__ = ["Client", "ClientMissing", "Kind", "find_client"]

Kind = Literal["dom", "flutter"]
FLUTTER_RENDERERS = {"canvaskit", "skwasm"}
PACKAGED = Path(__file__).parents[2] / "static" / "client"

logger = logging.getLogger("flet")


class ClientMissing(RuntimeError):
    """The web client that was asked for is not on this machine."""


@dataclass(frozen=True, slots=True)
class Client:
    """A folder of static files that shows pages in a browser."""

    kind: Kind
    folder: Path

    @property
    def code(self) -> Path:
        """Where the DOM client's build puts what it names by its contents."""
        return self.folder.resolve() / "client"


def find_client(renderer: str, web_path: Path | None = None) -> Client:
    """Return the client for a renderer.

    Args:
        renderer: `auto` for the DOM client, `canvaskit` or `skwasm` for the Flutter one.
        web_path: A folder to serve instead of the packaged client; what it holds decides the kind.

    Raises:
        ClientMissing: The client is not built or not installed; the text says what to do.
    """
    if web_path is not None:
        return _client_in(web_path, renderer)
    if renderer in FLUTTER_RENDERERS:
        return Client("flutter", _installed_flutter_client(renderer))
    if not (PACKAGED / "index.html").is_file():
        raise ClientMissing(
            f"The web client is not built: {PACKAGED} has no index.html. "
            "In a checkout run `make client` or `pip install -e .`; an installed package always has it, so "
            "reinstall it: pip install --force-reinstall fletching"
        )
    return Client("dom", PACKAGED)


def _client_in(folder: Path, renderer: str) -> Client:
    if not (folder / "index.html").is_file():
        raise ClientMissing(
            f"FLET_WEB_PATH is {str(folder)!r}, which holds no web client: no index.html there."
        )
    kind: Kind = "flutter" if (folder / "flutter_bootstrap.js").is_file() else "dom"
    if renderer in FLUTTER_RENDERERS and kind == "dom":
        raise ClientMissing(
            f"FLET_WEB_PATH is {str(folder)!r}, which holds a DOM client, but the renderer is {renderer!r}, which "
            "needs a Flutter one. Unset one of the two."
        )
    return Client(kind, folder)


def _installed_flutter_client(renderer: str) -> Path:
    # Only its files are wanted; a package of this name is ours too, and may lie in another folder.
    for location in sys.path:
        folder = Path(location or ".", "flet_web", "web")
        if (folder / "flutter_bootstrap.js").is_file():
            _warn_of_other_release()
            return folder
    raise ClientMissing(
        f"The renderer {renderer!r} shows pages with Flet's Flutter client, which is not installed: "
        f"pip install --no-deps flet-web=={flet_version}\n"
        "Or name a folder that holds one in FLET_WEB_PATH, or use the renderer 'auto', which needs no more."
    )


def _warn_of_other_release() -> None:
    from importlib.metadata import PackageNotFoundError, version

    try:
        installed = version("flet-web")
    except PackageNotFoundError:
        return
    if installed != flet_version:
        logger.warning(
            "flet-web %s is installed, but %s is the release whose protocol is spoken here: "
            "pip install --no-deps flet-web==%s",
            installed,
            flet_version,
            flet_version,
        )
