"""Encryption with AES-256 in GCM mode."""

import hashlib
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode

from flet.security.password_key import SALT_BYTES, key_of, missing_package, new_salt

try:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
except ImportError as error:
    raise missing_package(error) from error

_NONCE_BYTES = 32


def encrypt_aes_gcm_256(plain_text: str, secret_key: str) -> str:
    """Encrypt a text with a password; shorter and stronger than what `encrypt` gives.

    Takes a good part of a second, so that passwords cannot be guessed fast. The same text gives another result each
    time.

    Args:
        plain_text: what to encrypt, of any length.
        secret_key: the password; `decrypt_aes_gcm_256` needs it.
    """
    salt, nonce = new_salt(), os.urandom(_NONCE_BYTES)
    sealed = _cipher(secret_key, salt).encrypt(nonce, plain_text.encode(), None)
    return urlsafe_b64encode(salt + nonce + sealed).decode()


def decrypt_aes_gcm_256(encrypted_data: str, secret_key: str) -> str:
    """Decrypt what `encrypt_aes_gcm_256` returned.

    Raises:
        cryptography.exceptions.InvalidTag: the password is another one, or the data was changed.
        ValueError: the data is not base64, or too short.
    """
    data = urlsafe_b64decode(encrypted_data)
    salt, nonce, sealed = (
        data[:SALT_BYTES],
        data[SALT_BYTES:][:_NONCE_BYTES],
        data[SALT_BYTES + _NONCE_BYTES :],
    )
    return _cipher(secret_key, salt).decrypt(nonce, sealed, None).decode()


def _cipher(secret_key: str, salt: bytes) -> AESGCM:
    # Half of the hex digits of a hash: what Flet uses as the key, so that each reads what the other wrote.
    return AESGCM(hashlib.sha256(key_of(secret_key, salt)).hexdigest()[:32].encode())
