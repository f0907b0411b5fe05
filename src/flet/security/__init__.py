"""Encrypting texts with a password, such as tokens that are kept in a visitor's browser.

Needs the `cryptography` package: `pip install "fletching[security]"`. Texts encrypted by Flet 1.0 can be decrypted, and
the other way round.
"""

from flet.security.aes_gcm import decrypt_aes_gcm_256, encrypt_aes_gcm_256
from flet.security.fernet import decrypt, encrypt

__all__ = ["decrypt", "decrypt_aes_gcm_256", "encrypt", "encrypt_aes_gcm_256"]
