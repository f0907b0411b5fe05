"""The catalogue: every control, value, enum, event and service, in rooms by topic."""

from flet.controls.upstream_paths import install
from flet.engine.declare.catalogue import catalogue
from flet.engine.declare.former_names import former
from flet.old_names.handed_in import OldNames
from flet.old_names.properties import is_ours

catalogue.holds = is_ours
former.names = OldNames()
install()
