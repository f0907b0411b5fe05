"""Variables that look like a setting but are none."""

import logging
from collections.abc import Iterable

__all__ = ["warn_of_unknown"]

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

logger = logging.getLogger("flet")


def warn_of_unknown(set_names: Iterable[str], known: Iterable[str]) -> None:
    """Logs the names that nobody reads and that are nearly those of settings.

    Args:
        set_names: Variables of the environment that begin with `FLET_`.
        known: All settings.
    """
    settings = sorted(known, key=len)
    for name in set_names:
        if name not in settings and not name.startswith(OTHERS):
            meant = _meant(name, settings)
            if meant is not None:
                logger.warning("%s is not a setting and counts for nothing. Did you mean %s?", name, meant)


def _meant(name: str, settings: list[str]) -> str | None:
    words = set(name.split("_"))
    longer = (setting for setting in settings if words <= set(setting.split("_")))
    from difflib import get_close_matches

    alike = get_close_matches(name, settings, n=1, cutoff=ALIKE)
    return next(longer, None) or next(iter(alike), None)
