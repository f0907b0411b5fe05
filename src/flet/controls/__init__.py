"""The catalogue: every control, value, enum, event and service, in rooms by topic."""

from flet.controls.upstream_paths import install

install()
