"""The icons of an app: those in its assets folder, else the client's."""

from collections.abc import Callable

__all__ = ["LOADING_PICTURE", "manifest_icons"]

LOADING_PICTURE = "icons/loading-animation.png"

ICONS = (
    ("icons/icon-192.png", "192x192", "any"),
    ("icons/icon-512.png", "512x512", "any"),
    ("icons/icon-maskable-192.png", "192x192", "maskable"),
    ("icons/icon-maskable-512.png", "512x512", "maskable"),
)


def manifest_icons(has_own: Callable[[str], bool]) -> list[dict[str, str]]:
    """Return the icons of the install manifest.

    An app that has icons of its own is installed with these only: a system that takes the largest, or one made to be
    cut to a shape, must not find the client's among them.

    Args:
        has_own: Whether the assets folder has a file.
    """
    own = [icon for icon in ICONS if has_own(icon[0])]
    return [
        {"src": source, "sizes": sizes, "type": "image/png", "purpose": purpose}
        for source, sizes, purpose in own or ICONS
    ]
