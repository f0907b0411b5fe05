"""What is so in Ternhaven: the sea, the boats, the guests. Knows nothing of the page that shows it."""
