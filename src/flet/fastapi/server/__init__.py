"""The process: serving, ending, and what operators ask it."""
