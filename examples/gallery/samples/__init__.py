"""Small examples of each control: a module for each, a function without arguments for each variant."""
