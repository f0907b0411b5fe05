"""Fields that hold numbers, dates and times."""
