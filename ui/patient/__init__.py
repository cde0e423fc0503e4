"""A patient beyond one session: the page, what is recorded of them, and the start from a plan."""
