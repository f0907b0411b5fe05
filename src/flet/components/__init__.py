"""Declarative pages: functions that return controls, rendered again when their state changes."""
