"""The JSON files that depend on the app: the install manifest and the Flutter client's font list."""

import json
from typing import Any

__all__ = ["font_manifest", "web_manifest"]

ROBOTO = {"family": "Roboto", "fonts": [{"asset": "fonts/roboto.woff2"}]}
DEFAULTS: dict[str, Any] = {
    "name": "Flet",
    "description": "Flet application.",
    "start_url": ".",
    "display": "standalone",
    "background_color": "#f8f9ff",
    "theme_color": "#36618e",
}


def web_manifest(
    source: bytes | None,
    name: str | None,
    short_name: str | None,
    description: str | None,
    icons: list[dict[str, str]],
) -> bytes:
    """Return `manifest.json` with the app's names; what an own manifest leaves out is filled in.

    Args:
        source: The app's own manifest; `None` where it has none.
        name: The app's name, if it has one.
        short_name: The name below its icon; the app's name where it has no other.
        description: What the app is, if it says so.
        icons: Its icons.

    Raises:
        ValueError: The manifest is no JSON object.
    """
    own = json.loads(source) if source is not None else {}
    if not isinstance(own, dict):
        raise ValueError("a JSON object is needed")
    given = {"name": name, "short_name": short_name or name, "description": description}
    manifest = DEFAULTS | {"icons": icons} | own
    manifest |= {key: value for key, value in given.items() if value is not None}
    manifest.setdefault("short_name", manifest["name"])
    return json.dumps(manifest, ensure_ascii=False).encode()


def font_manifest(source: bytes) -> bytes:
    """Return `assets/FontManifest.json` with the Roboto that the client otherwise fetches from a CDN."""
    fonts = json.loads(source)
    if not any(font.get("family") == ROBOTO["family"] for font in fonts):
        fonts.append(ROBOTO)
    return json.dumps(fonts, ensure_ascii=False).encode()
