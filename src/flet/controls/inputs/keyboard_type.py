from __future__ import annotations

from enum import Enum


class KeyboardType(Enum):
    """What a keyboard on the screen is made for."""

    NONE = "none"
    TEXT = "text"
    MULTILINE = "multiline"
    NUMBER = "number"
    PHONE = "phone"
    DATETIME = "datetime"
    EMAIL = "email"
    URL = "url"
    VISIBLE_PASSWORD = "visiblePassword"  # noqa: S105
    NAME = "name"
    STREET_ADDRESS = "streetAddress"
    WEB_SEARCH = "webSearch"
    TWITTER = "twitter"


class TextCapitalization(Enum):
    """Which letters the keyboard on the screen makes capital by itself."""

    CHARACTERS = "characters"
    WORDS = "words"
    SENTENCES = "sentences"
    NONE = "none"
