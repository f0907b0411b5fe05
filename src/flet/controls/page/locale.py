from __future__ import annotations

from flet.engine.props import prop
from flet.engine.value import Value, value


@value
class Locale(Value):
    language_code: str = "und"

    country_code: str | None = None

    script_code: str | None = None

    @property
    def language_tag(self) -> str:
        """The locale as one text, as in `zh-Hans-CN`."""
        parts = (self.language_code, self.script_code, self.country_code)
        return "-".join(part for part in parts if part)


@value
class LocaleConfiguration(Value):
    supported_locales: list[Locale] = prop(
        default_factory=lambda: [Locale(language_code='en', country_code='US')]
    )

    current_locale: Locale | None = None
