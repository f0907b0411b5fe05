"""Enumerations whose members were once written in small letters."""

from enum import EnumMeta
from typing import Any

from flet.utils.deprecated import deprecated_warning


class DeprecatedEnumMeta(EnumMeta):
    """Lets `Enum["name"]` find the member `NAME` too, and warns of it."""

    def __getitem__(cls, name: str) -> Any:
        if name not in cls.__members__ and name.upper() in cls.__members__:
            deprecated_warning(
                f"{cls.__name__}[{name!r}]", f"Use {cls.__name__}.{name.upper()}.", "0.1.0", None
            )
            name = name.upper()
        return super().__getitem__(name)
