"""Names of Flet 0.28 that programs still use: they work, and a DeprecationWarning says the new name."""
