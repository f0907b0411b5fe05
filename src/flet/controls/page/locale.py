from __future__ import annotations

from flet.engine.declare.props import prop
from flet.engine.declare.value import Value, value


@value
class Locale(Value):
    """A language, as used in a country and a script."""

    language_code: str = "und"
    """The language in two or three letters (ISO 639), as `en`."""

    country_code: str | None = None
    """The country in two letters (ISO 3166), as `US`."""

    script_code: str | None = None
    """The script in four letters (ISO 15924), as `Hans`."""

    @property
    def language_tag(self) -> str:
        """The locale as one text, as in `zh-Hans-CN`."""
        parts = (self.language_code, self.script_code, self.country_code)
        return "-".join(part for part in parts if part)


@value
class LocaleConfiguration(Value):
    """Languages of texts that controls bring along."""

    supported_locales: list[Locale] = prop(
        default_factory=lambda: [Locale(language_code="en", country_code="US")]
    )
    """Languages that the program has."""

    current_locale: Locale | None = None
    """The language to use; without it that of the browser, if supported."""
