"""Upstream has a module of this name; its names are found here as well."""

from flet.controls.upstream_paths import names_from

__getattr__ = names_from("page")
