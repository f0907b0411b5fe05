"""Variables that look like a setting but are none."""

from collections.abc import Iterable, Iterator

__all__ = ["unknown"]

# Variables that Flet has for other purposes than web serving.
OTHERS = (
    "FLET_ANDROID_",
    "FLET_APP_",
    "FLET_CACHE_",
    "FLET_CLI_",
    "FLET_DART_",
    "FLET_MACOS_",
    "FLET_PYTHON_",
    "FLET_SERVER_UDS_PATH",
    "FLET_TEST_",
    "FLET_VIEW_",
)
ALIKE = 0.85


def unknown(set_names: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    """Says which names nobody reads, of those that are nearly those of settings.

    Args:
        set_names: Variables of the environment that begin with `FLET_`.
        known: All settings.
    """
    settings = sorted(known, key=len)
    for name in set_names:
        if name not in settings and not name.startswith(OTHERS):
            meant = _meant(name, settings)
            if meant is not None:
                yield f"{name} is not a setting and has no effect. Did you mean {meant}?"


def _meant(name: str, settings: list[str]) -> str | None:
    words = set(name.split("_"))
    longer = (setting for setting in settings if words <= set(setting.split("_")))
    from difflib import get_close_matches

    alike = get_close_matches(name, settings, n=1, cutoff=ALIKE)
    return next(longer, None) or next(iter(alike), None)
