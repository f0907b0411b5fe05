"""Every visual property of every control, and every field of its theme, changes what is seen."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

import pytest
from playwright.sync_api import Browser

from tests.gate.comparison import UPSTREAM, different, is_known, recorded, silent
from tests.gate.photograph import Studio
from tests.gate.stages import buttons, cupertino, data, inputs, layout, navigation, texts, windows
from tests.gate.studio import look_at, studio
from tests.gate.table import NOT_SWEPT, STAGES, classes

ROOMS = [buttons, cupertino, data, inputs, layout, navigation, texts, windows]


@pytest.fixture(scope="module")
def own_studio(chromium: Browser) -> Iterator[Studio]:
    with studio(chromium) as opened:
        yield opened


@pytest.mark.browser
@pytest.mark.pictures
@pytest.mark.timeout(400)
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.__name__.rpartition(".")[2])
def test_properties_change_what_is_seen(own_studio: Studio, room: ModuleType) -> None:
    seen = look_at(own_studio, room.STAGES)
    upstream, known = recorded(UPSTREAM), is_known()
    assert [name for name in silent(room.STAGES, seen, upstream) if not known(name)] == []
    found = different(room.STAGES, seen, upstream)
    assert [one for one in found if not known(one.partition(": ")[0])] == []


def test_every_class_is_swept_or_left_out_for_a_reason() -> None:
    swept = {stage.name for stage in STAGES}
    left_out = {name for names in NOT_SWEPT.values() for name in names.split()}
    assert sorted(set(classes()) - swept - left_out) == []
    assert sorted(swept & left_out) == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_every_property_has_a_value() -> None:
    for stage in STAGES:
        for cell in stage.cells():
            cell.make()


def test_what_a_stage_tells_is_of_its_own_properties() -> None:
    strange = {
        f"{stage.name}.{name}"
        for stage in STAGES
        for name in {*stage.needs, *stage.unseen} - set(stage.properties) - set(windows.FRAME)
    }
    assert strange == set()
