"""A session from a file, through the real rules, journal and record."""
