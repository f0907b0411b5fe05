"""The type of lengths, factors and angles."""

from __future__ import annotations

from typing import TypeAlias

Number: TypeAlias = int | float
"""A whole or fractional number."""
