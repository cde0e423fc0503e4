"""Looking at a record, and printing it."""
