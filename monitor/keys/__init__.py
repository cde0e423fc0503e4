"""The data key: what keeps it, the sheet of paper that opens it, and files sealed with it."""
