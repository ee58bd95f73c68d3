"""Place 6: reports on the screen."""
