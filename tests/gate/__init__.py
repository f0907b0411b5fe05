"""The gate: what a program asks for can be seen, property by property and text by text."""
