"""The catalogue: every control, value, enum, event and service, in rooms by topic."""

from flet.controls.upstream_paths import install
from flet.engine.declare.former_names import former
from flet.old_names.handed_in import OldNames

former.names = OldNames()
install()
