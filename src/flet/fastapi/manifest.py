"""The JSON files that depend on the app: the install manifest and the Flutter client's font list."""

import json
from typing import Any

__all__ = ["font_manifest", "web_manifest"]

ROBOTO = {"family": "Roboto", "fonts": [{"asset": "fonts/roboto.woff2"}]}
DEFAULTS: dict[str, Any] = {"name": "Flet", "short_name": "Flet", "start_url": ".", "display": "standalone"}


def web_manifest(
    source: bytes | None,
    name: str | None,
    short_name: str | None,
    description: str | None,
    icons: list[dict[str, str]] | None,
) -> bytes:
    """Returns `manifest.json` with the app's names and icons.

    Args:
        source: The manifest of the app or the client; `None` where there is none.
        name: The app's name, if it has one.
        short_name: The name below its icon; the app's name where it has no other.
        description: What the app is, if it says so.
        icons: Its icons; `None` where the manifest names them itself.

    Raises:
        ValueError: The manifest is no JSON object.
    """
    manifest = json.loads(source) if source is not None else dict(DEFAULTS)
    if not isinstance(manifest, dict):
        raise ValueError("a JSON object is needed")
    given = {"name": name, "short_name": short_name or name, "description": description, "icons": icons}
    manifest |= {key: value for key, value in given.items() if value is not None}
    return json.dumps(manifest, ensure_ascii=False).encode()


def font_manifest(source: bytes) -> bytes:
    """Returns `assets/FontManifest.json` with the Roboto that the client otherwise fetches from a CDN."""
    fonts = json.loads(source)
    if not any(font.get("family") == ROBOTO["family"] for font in fonts):
        fonts.append(ROBOTO)
    return json.dumps(fonts, ensure_ascii=False).encode()
