from __future__ import annotations

from flet.engine.props import prop
from flet.engine.value import Value, value


@value
class Locale(Value):
    language_code: str = "und"

    country_code: str | None = None

    script_code: str | None = None


@value
class LocaleConfiguration(Value):
    supported_locales: list[Locale] = prop(
        default_factory=lambda: [Locale(language_code='en', country_code='US')]
    )

    current_locale: Locale | None = None
