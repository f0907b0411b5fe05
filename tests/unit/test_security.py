"""Encrypted texts: what Flet 1.0.5 wrote can be read, and tampering shows."""

from __future__ import annotations

import importlib
import sys

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.fernet import InvalidToken

from flet.security import decrypt, decrypt_aes_gcm_256, encrypt, encrypt_aes_gcm_256

FERNET = (
    "Hyc8H-XXJE0xnd5miVdv-GdBQUFBQUJyQXdZdGNkX1ZXZzFicVhOdFJidzVXY3RaLVdjOGx2QVdDMy1pcGpIOUZUQWhTa0JCbW0wSVJj"
    "TjRkdjQyaHdnWk9veUxSUWRIMTdxR2JDY2hxVDAyVEJSZjdRPT0="
)
AES = "dXoGx8gutKp3o-Qbapon0JibHNtWP8CCCeXZDtabKzrRtf7q6Vh1l_IjoyVmvSZMJghEITBIwqEd9Ig92a4fS0vr8rYf"


def test_what_flet_encrypted_can_be_decrypted() -> None:
    assert decrypt(FERNET, "secret") == "hello"
    assert decrypt_aes_gcm_256(AES, "secret") == "hello"


@pytest.mark.parametrize(
    ("lock", "unlock", "refused"),
    [(encrypt, decrypt, InvalidToken), (encrypt_aes_gcm_256, decrypt_aes_gcm_256, InvalidTag)],
)
def test_both_ways(lock, unlock, refused) -> None:  # type: ignore[no-untyped-def]
    sealed = lock("grüße", "secret")
    assert unlock(sealed, "secret") == "grüße"
    assert lock("grüße", "secret") != sealed
    with pytest.raises(refused):
        unlock(sealed, "other")


def test_without_the_package_the_error_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("cryptography", "flet.security"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)
    with pytest.raises(ImportError, match=r"fletching\[security\]"):
        importlib.import_module("flet.security")
