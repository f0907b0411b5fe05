"""What of the declared controls the browser client handles, told from the text of both."""
