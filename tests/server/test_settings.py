import re
from pathlib import Path

import pytest

from flet.settings import Settings, SettingsError, read_settings


def test_nothing_is_set() -> None:
    settings = read_settings()
    assert settings.server_port is None
    assert settings.websocket_handler_endpoint == "ws"
    assert settings.ws_max_message_size == 1024 * 1024


def test_empty_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_SERVER_PORT", "")
    monkeypatch.setenv("FLET_WEB_RENDERER", "")
    assert read_settings().server_port is None
    assert read_settings().web_renderer is None


@pytest.mark.parametrize(
    ("variable", "given", "expected"),
    [
        ("FLET_FORCE_WEB_SERVER", "yes", True),
        ("FLET_FORCE_WEB_SERVER", "TRUE", True),
        ("FLET_FORCE_WEB_SERVER", "0", False),
        ("FLET_LOG_LEVEL", "DEBUG", "debug"),
        ("FLET_SERVER_PORT", "8080", 8080),
        ("FLET_SESSION_TIMEOUT", "60", 60),
        ("FLET_WEBSOCKET_HANDLER_ENDPOINT", "/live/ws/", "live/ws"),
        ("FLET_WEB_APP_PATH", "/", ""),
        ("FLET_WEB_APP_PATH", "/shop/tea/", "shop/tea"),
        ("FLET_WEB_RENDERER", "CanvasKit", "canvaskit"),
        ("FLET_WEB_USE_COLOR_EMOJI", "true", True),
        ("FLET_MAX_THREADS", "8", 8),
        ("FLET_WEB_ROUTE_URL_STRATEGY", "hash", "hash"),
        (
            "FLET_ALLOWED_ORIGINS",
            "https://a.example, https://b.example",
            ("https://a.example", "https://b.example"),
        ),
        ("FLET_REDIS_URL", "redis://localhost:6379/0", "redis://localhost:6379/0"),
        ("FLET_WORKER_ADDRESS", "10.0.0.11:7000", "10.0.0.11:7000"),
    ],
)
def test_values(monkeypatch: pytest.MonkeyPatch, variable: str, given: str, expected: object) -> None:
    monkeypatch.setenv(variable, given)
    assert getattr(read_settings(), variable.removeprefix("FLET_").lower()) == expected


@pytest.mark.parametrize(
    ("variable", "given", "allowed"),
    [
        ("FLET_FORCE_WEB_SERVER", "maybe", "true, 1, yes or on; false, 0, no or off"),
        ("FLET_LOG_LEVEL", "loud", "critical, error, warning, info, debug or trace"),
        ("FLET_SERVER_PORT", "70000", "a port from 0 to 65535"),
        ("FLET_SESSION_TIMEOUT", "0", "a whole number of seconds, at least 1"),
        ("FLET_WEBSOCKET_HANDLER_ENDPOINT", "../ws", "a URL path"),
        ("FLET_UPLOAD_HANDLER_ENDPOINT", "/", "a URL path"),
        ("FLET_WEB_APP_PATH", "tea shop", "a URL path such as /, /shop or /shop/tea"),
        ("FLET_WEB_USE_COLOR_EMOJI", "some", "true, 1, yes or on"),
        ("FLET_WEB_ROUTE_URL_STRATEGY", "query", "path or hash"),
        ("FLET_MAX_THREADS", "0", "a whole number, at least 1"),
        ("FLET_OAUTH_STATE_TIMEOUT", "10m", "a whole number of seconds"),
        ("FLET_WEB_PATH", "/no/such/folder", "an existing folder"),
        ("FLET_WEB_RENDERER", "html5", "auto, html, canvaskit or skwasm"),
        ("FLET_MAX_UPLOAD_SIZE", "10MB", "a whole number of bytes"),
        ("FLET_WORKER_ADDRESS", "0.0.0.0:7000", "a host and a port such as 10.0.0.11:7000"),
    ],
)
def test_what_is_not_allowed(
    monkeypatch: pytest.MonkeyPatch, variable: str, given: str, allowed: str
) -> None:
    monkeypatch.setenv(variable, given)
    with pytest.raises(SettingsError) as raised:
        read_settings()
    assert variable in str(raised.value)
    assert given in str(raised.value)
    assert allowed in str(raised.value)


def test_all_problems_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_SERVER_PORT", "x")
    monkeypatch.setenv("FLET_OAUTH_STATE_TIMEOUT", "y")
    with pytest.raises(SettingsError, match=r"FLET_SERVER_PORT[\s\S]*FLET_OAUTH_STATE_TIMEOUT"):
        read_settings()


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FLET_SECRET_KEY", "hidden-key")
    assert "hidden-key" not in repr(read_settings())
    monkeypatch.setenv("FLET_REDIS_URL", "http://user:hidden-password@host")
    with pytest.raises(SettingsError) as raised:
        read_settings()
    assert "hidden-password" not in str(raised.value)


def test_names_that_are_nearly_settings(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("FLET_PORT", "FLET_SESION_TIMEOUT", "FLET_APP_STORAGE_DATA", "FLET_GREETING"):
        monkeypatch.setenv(name, "1")
    read_settings()
    assert sorted(record.getMessage().split(" Did")[-1] for record in caplog.records) == [
        " you mean FLET_SERVER_PORT?",
        " you mean FLET_SESSION_TIMEOUT?",
    ]


def test_the_documentation_has_all_of_them() -> None:
    page = (Path(__file__).parents[2] / "docs" / "settings.md").read_text()
    documented = re.findall(r"^\| `(FLET_\w+)` \|", page, re.MULTILINE)
    assert sorted(documented) == sorted(f"FLET_{name.upper()}" for name in Settings.__dataclass_fields__)
