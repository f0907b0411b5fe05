"""What may be given as a colour."""

from __future__ import annotations

from typing import TypeAlias

from flet.controls.theme.colors import Colors
from flet.controls.theme.cupertino_colors import CupertinoColors

ColorValue: TypeAlias = str | Colors | CupertinoColors
"""A named colour, or text.

Text is a name (`"red"`, `"primary"`, `"amber500"`) or hexadecimal digits, alpha first: `"#rgb"`, `"#argb"`,
`"#rrggbb"`, `"#aarrggbb"`; an opacity from 0 to 1 may follow: `"red,0.3"`.
"""
